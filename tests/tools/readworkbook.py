#!/usr/bin/env python3
"""readworkbook.py FILE: the sheets and charts of an XLSX file as JSON, read with nothing but the standard library."""
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def shared_strings(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    root = ET.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(text.text or "" for text in item.iter(MAIN + "t")) for item in root.iter(MAIN + "si")]


def cell_value(cell, strings):
    value = cell.find(MAIN + "v")
    if value is None:
        return None
    if cell.get("t") == "s":
        return strings[int(value.text)]
    return float(value.text)


def cells_of(root, strings):
    cells = {}
    for cell in root.iter(MAIN + "c"):
        value = cell_value(cell, strings)
        if value is not None:
            cells[cell.get("r")] = value
    return cells


def cache(node):
    if node is None:
        return {}
    return {point.get("idx"): point.find(CHART + "v").text for point in node.iter(CHART + "pt")}


def series_of(root):
    for series in root.iter(CHART + "ser"):
        values = series.find(CHART + "val")
        yield {
            "name": series.find(CHART + "tx").find(".//" + CHART + "v").text,
            "formula": values.find(".//" + CHART + "f").text,
            "cache": cache(values),
            "dash": [dash.get("val") for dash in series.iter() if dash.tag.endswith("}prstDash")],
        }


def main(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        strings = shared_strings(book)
        names = [sheet.get("name") for sheet in ET.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        sheets = []
        for number, name in enumerate(names, 1):
            root = ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            formulas = sum(1 for _ in root.iter(MAIN + "f"))
            sheets.append({"name": name, "cells": cells_of(root, strings), "formulas": formulas})
        parts = sorted((name for name in book.namelist() if re.match(r"xl/charts/chart\d+\.xml$", name)),
                       key=lambda name: int(re.search(r"\d+", name).group()))
        charts = []
        for part in parts:
            root = ET.fromstring(book.read(part))
            blanks = [node.get("val") for node in root.iter(CHART + "dispBlanksAs")]
            charts.append({"series": list(series_of(root)), "blanks": blanks})
        everything = "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    json.dump({"sheets": sheets, "charts": charts, "text": everything}, sys.stdout)


main(sys.argv[1])
