"""Thirty months of one ward's sickness absence, as somebody would copy them from a spreadsheet.

In month REBASE the ward changed its rosters, and absence fell.
"""

METRIC = "sickness-absence"
UNIT = ("betsi-cadwaladr", "Acute", "Ward 7")
DAYS = 3000
REBASE = 18
TARGET = 5.5
NUMERATORS = [201, 214, 190, 222, 183, 205, 197, 211, 188, 208, 181, 202, 196, 215, 192, 207, 186, 203,
              162, 171, 155, 176, 150, 168, 158, 173, 153, 166, 160, 170]
MONTHS = ["%04d-%02d" % (2024 + (3 + place) // 12, (3 + place) % 12 + 1) for place in range(len(NUMERATORS))]
TITLES = ["period", "organisation", "division", "team", "staff group", "metric", "numerator", "denominator"]
BROKEN = [("31/02/2026", "180", "3000"), ("2026-05", "12 %", "3000"), ("2026-06", "1.2e3", "3000")]


def _row(period, numerator, denominator):
    return "\t".join([period, *UNIT, "", METRIC, numerator, denominator])


def pasted_cells():
    rows = ["\t".join(TITLES)]
    rows += [_row(month, str(days), str(DAYS)) for month, days in zip(MONTHS, NUMERATORS)]
    rows += [_row(*broken) for broken in BROKEN]
    return "\n".join(rows) + "\n"


def series_csv():
    lines = ["date,value"]
    lines += ["%s-01,%r" % (month, 100 * days / DAYS) for month, days in zip(MONTHS, NUMERATORS)]
    return "\n".join(lines) + "\n"


def days_text(numerator):
    """The value as it is shown: one decimal, half away from zero."""
    tenths = int(1000 * numerator / DAYS + 0.5)
    return "%d.%d%%" % (tenths // 10, tenths % 10)
