#include "ui/rendering/pdfmarkers.h"
#include "ui/rendering/pdftagger.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <functional>
#include <memory>

using namespace aros;
using namespace aros::rendering;
using Role = PdfTag::Role;
using Paint = std::function<void(QPainter &, PdfMarkers &)>;

namespace {

QByteArray painted(const Paint &paint, PdfMarkers markers = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(300);
    QPainter painter(&writer);
    paint(painter, markers);
    painter.end();
    return buffer.data();
}

void drawBox(QPainter &painter)
{
    painter.fillRect(QRect(10, 10, 200, 100), Qt::red);
}

void newPage(QPainter &painter)
{
    static_cast<QPdfWriter *>(painter.device())->newPage();
}

PdfMetadata metadata()
{
    return {.title = QStringLiteral("Tŷ & <staff>"),
            .language = QStringLiteral("en-GB"),
            .author = QStringLiteral("Siân"),
            .creator = QStringLiteral("Aros"),
            .subject = QStringLiteral("Round 2"),
            .created = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC)};
}

// A document with one paragraph for each piece.
PdfTag paragraphs(int count)
{
    PdfTag document{.role = Role::Document};
    for (int piece = 1; piece <= count; ++piece)
        document.children.push_back({.role = Role::Paragraph, .pieces = {piece}});
    return document;
}

std::unique_ptr<QPDF> opened(const QByteArray &file)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processMemoryFile("test", file.constData(), static_cast<std::size_t>(file.size()));
    return pdf;
}

QByteArray contentOf(QPDFPageObjectHelper page)
{
    QByteArray content;
    for (auto &stream : page.getPageContents()) {
        const auto data = stream.getStreamData();
        content += QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }
    return content;
}

QByteArray contentOf(const QByteArray &file, std::size_t page = 0)
{
    const auto pdf = opened(file);
    return contentOf(QPDFPageDocumentHelper(*pdf).getAllPages().at(page));
}

// Each operator in turn, without operands.
QByteArrayList operatorsOf(const QByteArray &content)
{
    QByteArrayList operators;
    QPDFTokenizer tokenizer;
    for (const char character : content + '\n') {
        tokenizer.presentCharacter(character);
        QPDFTokenizer::Token token;
        bool isUnread = false;
        char unread = 0;
        while (tokenizer.getToken(token, isUnread, unread)) {
            if (token.getType() == QPDFTokenizer::tt_word)
                operators += QByteArray::fromStdString(token.getValue());
            if (!isUnread)
                break;
            tokenizer.presentCharacter(unread);
            isUnread = false;
        }
    }
    return operators;
}

// Empty if q/Q, BT/ET and BDC/EMC enclose each other properly and nothing is painted outside marked content.
QString nestingFault(const QByteArray &content)
{
    static const QHash<QByteArray, QByteArray> openers{{"Q", "q"}, {"ET", "BT"}, {"EMC", "BDC"}};
    static const QByteArrayList painting{"f", "f*", "S", "B", "B*", "Do", "Tj", "TJ", "sh"};
    QByteArrayList open;
    for (QByteArray operation : operatorsOf(content)) {
        if (operation == "BMC")
            operation = "BDC";
        if (painting.contains(operation) && open.count("BDC") != 1)
            return QStringLiteral("unmarked or doubly marked ") + QString::fromLatin1(operation);
        if (openers.values().contains(operation))
            open.push_back(operation);
        else if (openers.contains(operation) && (open.isEmpty() || open.takeLast() != openers.value(operation)))
            return QStringLiteral("crossing ") + QString::fromLatin1(operation);
    }
    return open.isEmpty() ? QString() : QStringLiteral("left open");
}

QString textOf(QPDFObjectHandle dictionary, const char *key)
{
    return QString::fromStdString(dictionary.getKey(key).getUTF8Value());
}

} // namespace

class TestPdfTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksEveryStroke_data();
    void marksEveryStroke();
    void marksLeavePainterAsItWas();
    void recognisesMarkersAsQtWritesThem();
    void rejects_data();
    void rejects();
    void rejectsIncompleteMetadata();
    void rejectsWhatIsNoPdf();
    void tiesContentToItsElement();
    void describesElements();
    void saysTheSameInBothMetadata();
    void makesNestedBookmarks();
    void givesTheSameBytesForTheSameInput();
    void tagsEightPagesQuickly();
};

void TestPdfTagger::marksEveryStroke_data()
{
    QTest::addColumn<Paint>("around");
    const auto row = [](const char *name, const Paint &paint) { QTest::newRow(name) << paint; };
    const auto box = [](QPainter &painter, PdfMarkers &markers) { markers.around(painter, [&] { drawBox(painter); }); };
    row("plain", box);
    row("scaled and turned", [box](QPainter &painter, PdfMarkers &markers) {
        painter.scale(3, 0.5);
        painter.rotate(30);
        box(painter, markers);
    });
    row("window and viewport", [box](QPainter &painter, PdfMarkers &markers) {
        painter.setWindow(0, 0, 100, 100);
        painter.setViewport(50, 50, 300, 300);
        box(painter, markers);
    });
    row("perspective", [](QPainter &painter, PdfMarkers &markers) {
        painter.setTransform(QTransform(1, 0, 0.001, 0, 1, 0.002, 0, 0, 1));
        markers.begin(painter);
        painter.resetTransform();
        drawBox(painter);
        markers.end(painter);
    });
    row("opacity before the content", [](QPainter &painter, PdfMarkers &markers) {
        painter.setOpacity(0.5);
        markers.begin(painter);
        painter.setOpacity(1);
        drawBox(painter);
        markers.end(painter);
    });
    row("artifacts around", [box](QPainter &painter, PdfMarkers &markers) {
        drawBox(painter);
        box(painter, markers);
        drawBox(painter);
    });
    row("same brush as the marker's", [box](QPainter &painter, PdfMarkers &markers) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRect(0, 0, 5, 5);
        markers.around(painter, [&] { painter.drawRect(0, 0, 5, 5); });
        painter.drawRect(0, 0, 5, 5);
    });
    row("within a clip", [box](QPainter &painter, PdfMarkers &markers) {
        painter.setClipRect(5, 5, 50, 50);
        box(painter, markers);
        drawBox(painter);
    });
    row("clip within", [](QPainter &painter, PdfMarkers &markers) {
        drawBox(painter);
        markers.around(painter, [&] {
            drawBox(painter);
            painter.save();
            painter.setClipRect(5, 5, 50, 50);
            drawBox(painter);
            painter.restore();
            drawBox(painter);
        });
        drawBox(painter);
    });
    row("ended within a clip", [](QPainter &painter, PdfMarkers &markers) {
        markers.begin(painter);
        drawBox(painter);
        painter.setClipRect(5, 5, 50, 50);
        markers.end(painter);
        drawBox(painter);
    });
    row("ended under an empty clip", [](QPainter &painter, PdfMarkers &markers) {
        markers.begin(painter);
        drawBox(painter);
        painter.setClipRect(QRect());
        markers.end(painter);
        drawBox(painter);
    });
    row("text, picture and gradient", [](QPainter &painter, PdfMarkers &markers) {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::green);
        QLinearGradient gradient(0, 0, 50, 50);
        gradient.setColorAt(0, Qt::red);
        gradient.setColorAt(1, Qt::blue);
        painter.drawText(20, 20, QStringLiteral("outside"));
        markers.around(painter, [&] {
            painter.drawText(50, 50, QStringLiteral("staff"));
            painter.drawImage(QRect(0, 0, 40, 40), picture);
            painter.fillRect(0, 0, 50, 50, gradient);
        });
        painter.drawImage(QRect(0, 0, 40, 40), picture);
    });
}

void TestPdfTagger::marksEveryStroke()
{
    QFETCH(Paint, around);
    const auto tagged = tagPdf(painted(around), paragraphs(1), metadata());
    QVERIFY2(tagged, qPrintable(tagged ? QString() : tagged.error().detail));
    const QByteArray content = contentOf(*tagged);
    QCOMPARE(nestingFault(content), QString());
    QVERIFY(content.contains("/P <</MCID 0>> BDC"));
    QVERIFY(!content.contains("-9000"));
}

void TestPdfTagger::marksLeavePainterAsItWas()
{
    painted([](QPainter &painter, PdfMarkers &markers) {
        painter.setPen(QPen(Qt::green, 7));
        painter.setBrush(Qt::blue);
        painter.setWindow(0, 0, 500, 500);
        painter.scale(2, 3);
        painter.setClipRect(1, 2, 30, 40);
        const QTransform transform = painter.combinedTransform();
        markers.begin(painter);
        markers.end(painter);
        QCOMPARE(painter.pen(), QPen(Qt::green, 7));
        QCOMPARE(painter.brush(), QBrush(Qt::blue));
        QCOMPARE(painter.combinedTransform(), transform);
        QCOMPARE(painter.clipBoundingRect(), QRectF(1, 2, 30, 40));
        QVERIFY(painter.hasClipping());
    });
}

// If another Qt writes rectangles differently, this says so before the reports lose their tags.
void TestPdfTagger::recognisesMarkersAsQtWritesThem()
{
    const auto paint = [](QPainter &painter, PdfMarkers &markers) {
        painter.scale(2, 2);
        markers.around(painter, [&] { drawBox(painter); });
    };
    const QByteArray content = contentOf(painted(paint));
    QVERIFY(content.contains("-90000 -1 1 1 re\nf\n"));
    QVERIFY(content.contains("-90001 -1 1 1 re\nf\n"));
}

void TestPdfTagger::rejects_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<PdfTag>("document");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const PdfTag &document, const char *detail, const Paint &paint) {
        QTest::newRow(name) << paint << document << QString::fromLatin1(detail);
    };
    const Paint box = [](QPainter &painter, PdfMarkers &markers) {
        markers.around(painter, [&] { drawBox(painter); });
    };
    const Paint hollow = [](QPainter &painter, PdfMarkers &markers) { markers.around(painter, [] {}); };
    const Paint open = [](QPainter &painter, PdfMarkers &markers) {
        markers.begin(painter);
        drawBox(painter);
    };
    const Paint nested = [box](QPainter &painter, PdfMarkers &markers) {
        PdfMarkers others;
        markers.around(painter, [&] { box(painter, others); });
    };
    const Paint twice = [box](QPainter &painter, PdfMarkers &markers) {
        PdfMarkers others;
        box(painter, markers);
        newPage(painter);
        box(painter, others);
    };
    const Paint acrossPages = [](QPainter &painter, PdfMarkers &markers) {
        markers.around(painter, [&] {
            drawBox(painter);
            newPage(painter);
            drawBox(painter);
        });
    };
    const Paint opacity = [box](QPainter &painter, PdfMarkers &markers) {
        painter.setOpacity(0.5);
        box(painter, markers);
    };
    const PdfTag figure{.role = Role::Figure, .pieces = {1}};
    const PdfTag doubled{.role = Role::Document, .children = {paragraphs(1), paragraphs(1)}};
    row("empty piece", paragraphs(1), "page 1: piece 1 is empty", hollow);
    row("open piece", paragraphs(1), "page 1: piece 1 is not ended", open);
    row("piece across pages", paragraphs(1), "page 1: piece 1 is not ended", acrossPages);
    row("nested piece", paragraphs(1), "page 1: piece 1 begins within piece 1", nested);
    row("piece painted twice", paragraphs(1), "page 2: piece 1 is painted twice", twice);
    row("piece without tag", paragraphs(0), "page 1: piece 1 has no tag", box);
    row("tag without piece", paragraphs(2), "piece 2 is not painted", box);
    row("piece with two tags", doubled, "piece 1 has two tags", box);
    row("figure without text", figure, "a figure has no alternative text", box);
    row("transparency", paragraphs(1), "page 1: transparency", opacity);
}

void TestPdfTagger::rejects()
{
    QFETCH(Paint, paint);
    QFETCH(PdfTag, document);
    QFETCH(QString, detail);
    const auto tagged = tagPdf(painted(paint), document, metadata());
    QVERIFY(!tagged);
    QCOMPARE(tagged.error().code, ErrorCode::PdfFailed);
    QCOMPARE(tagged.error().detail, detail);
}

void TestPdfTagger::rejectsIncompleteMetadata()
{
    const QByteArray empty = painted([](QPainter &painter, PdfMarkers &) { drawBox(painter); });
    PdfMetadata noTitle = metadata();
    noTitle.title = QStringLiteral(" ");
    PdfMetadata noLanguage = metadata();
    noLanguage.language.clear();
    PdfMetadata noDate = metadata();
    noDate.created = {};
    for (const PdfMetadata &incomplete : {noTitle, noLanguage, noDate})
        QVERIFY(!tagPdf(empty, paragraphs(0), incomplete));
}

void TestPdfTagger::rejectsWhatIsNoPdf()
{
    const QByteArray whole =
        painted([](QPainter &painter, PdfMarkers &markers) { markers.around(painter, [&] { drawBox(painter); }); });
    QVERIFY(!tagPdf({}, paragraphs(1), metadata()));
    QVERIFY(!tagPdf("no PDF at all", paragraphs(1), metadata()));
    // Damaged files may be mended or refused, but must not bring the program down.
    for (qsizetype length = 0; length < whole.size(); length += 97)
        (void)tagPdf(whole.left(length), paragraphs(1), metadata());
}

void TestPdfTagger::tiesContentToItsElement()
{
    const QByteArray file = painted([](QPainter &painter, PdfMarkers &markers) {
        markers.around(painter, [&] { drawBox(painter); });
        newPage(painter);
        markers.around(painter, [&] { drawBox(painter); });
        markers.around(painter, [&] { drawBox(painter); });
    });
    const PdfTag document{
        .role = Role::Document,
        .children = {{.role = Role::Heading1, .pieces = {3}}, {.role = Role::Paragraph, .pieces = {1, 2}}}};
    const auto tagged = tagPdf(file, document, metadata());
    QVERIFY(tagged);
    const auto pdf = opened(*tagged);
    auto root = pdf->getRoot().getKey("/StructTreeRoot");
    auto heading = root.getKey("/K").getKey("/K").getArrayItem(0);
    auto paragraph = root.getKey("/K").getKey("/K").getArrayItem(1);
    QCOMPARE(heading.getKey("/S").getName(), "/H1");
    QCOMPARE(paragraph.getKey("/K").getArrayNItems(), 2);
    auto second = paragraph.getKey("/K").getArrayItem(1);
    QCOMPARE(second.getKey("/MCID").getIntValueAsInt(), 0);
    auto numbers = root.getKey("/ParentTree").getKey("/Nums");
    auto owners = numbers.getArrayItem(2 * second.getKey("/Pg").getKey("/StructParents").getIntValueAsInt() + 1);
    QCOMPARE(owners.getArrayNItems(), 2);
    QVERIFY(owners.getArrayItem(0).getObjGen() == paragraph.getObjGen());
    QVERIFY(owners.getArrayItem(1).getObjGen() == heading.getObjGen());
    QVERIFY(contentOf(*tagged, 1).contains("/H1 <</MCID 1>> BDC"));
}

void TestPdfTagger::describesElements()
{
    const QByteArray file = painted([](QPainter &painter, PdfMarkers &markers) {
        for (int piece = 0; piece < 3; ++piece)
            markers.around(painter, [&] { drawBox(painter); });
    });
    const PdfTag document{
        .role = Role::Document,
        .children = {{.role = Role::Paragraph, .pieces = {1}, .language = QStringLiteral("cy")},
                     {.role = Role::TableHeader, .pieces = {2}, .scope = PdfTag::Scope::Row, .columnSpan = 2},
                     {.role = Role::Figure,
                      .pieces = {3},
                      .alternativeText = QStringLiteral("Sgôr: ŵ"),
                      .bounds = {0, 0, 300, 150}},
                     {.role = Role::TableCell}}};
    const auto tagged = tagPdf(file, document, metadata());
    QVERIFY(tagged);
    const auto pdf = opened(*tagged);
    auto kids = pdf->getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K");
    QCOMPARE(textOf(kids.getArrayItem(0), "/Lang"), QStringLiteral("cy"));
    QCOMPARE(kids.getArrayItem(1).getKey("/A").unparse(), "<< /ColSpan 2 /O /Table /Scope /Row >>");
    QCOMPARE(textOf(kids.getArrayItem(2), "/Alt"), QStringLiteral("Sgôr: ŵ"));
    const auto box = kids.getArrayItem(2).getKey("/A").getKey("/BBox").getArrayAsRectangle();
    QCOMPARE(box.urx - box.llx, 72.0);
    QCOMPARE(box.ury - box.lly, 36.0);
    QVERIFY(!kids.getArrayItem(3).hasKey("/K"));
}

void TestPdfTagger::saysTheSameInBothMetadata()
{
    const QByteArray file = painted([](QPainter &painter, PdfMarkers &) { drawBox(painter); });
    const auto tagged = tagPdf(file, paragraphs(0), metadata());
    QVERIFY(tagged);
    QVERIFY(tagged->startsWith("%PDF-1.4"));
    // In the clear, as PDF/A-1 wants it.
    QVERIFY(tagged->contains("xml:lang=\"x-default\">T\xc5\xb7 &amp; &lt;staff&gt;</rdf:li>"));
    QVERIFY(tagged->contains("<xmp:CreateDate>2026-03-01T09:30:00Z</xmp:CreateDate>"));
    QVERIFY(tagged->contains("pdfuaid:part=\"1\""));
    const auto pdf = opened(*tagged);
    auto information = pdf->getTrailer().getKey("/Info");
    QCOMPARE(textOf(information, "/Title"), metadata().title);
    QCOMPARE(textOf(information, "/Author"), metadata().author);
    QCOMPARE(textOf(information, "/CreationDate"), QStringLiteral("D:20260301093000Z"));
    auto catalogue = pdf->getRoot();
    QCOMPARE(textOf(catalogue, "/Lang"), metadata().language);
    QVERIFY(catalogue.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QVERIFY(catalogue.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QVERIFY(!catalogue.hasKey("/Outlines"));
}

void TestPdfTagger::makesNestedBookmarks()
{
    const QByteArray file = painted([](QPainter &painter, PdfMarkers &markers) {
        for (int piece = 0; piece < 3; ++piece)
            markers.around(painter, [&] { drawBox(painter); });
    });
    const PdfTag document{.role = Role::Document,
                          .children = {{.role = Role::Heading1, .pieces = {1}, .title = QStringLiteral("Tŷ")},
                                       {.role = Role::Heading2, .pieces = {2}, .title = QStringLiteral("Below")},
                                       {.role = Role::Heading1, .pieces = {3}, .title = QStringLiteral("Next")}}};
    const auto tagged = tagPdf(file, document, metadata());
    QVERIFY(tagged);
    const auto pdf = opened(*tagged);
    auto outlines = pdf->getRoot().getKey("/Outlines");
    QCOMPARE(outlines.getKey("/Count").getIntValueAsInt(), 3);
    auto first = outlines.getKey("/First");
    QCOMPARE(textOf(first, "/Title"), QStringLiteral("Tŷ"));
    QCOMPARE(textOf(first.getKey("/First"), "/Title"), QStringLiteral("Below"));
    QCOMPARE(textOf(first.getKey("/Next"), "/Title"), QStringLiteral("Next"));
    QVERIFY(first.getKey("/Next").getObjGen() == outlines.getKey("/Last").getObjGen());
}

void TestPdfTagger::givesTheSameBytesForTheSameInput()
{
    const QByteArray file =
        painted([](QPainter &painter, PdfMarkers &markers) { markers.around(painter, [&] { drawBox(painter); }); });
    QCOMPARE(*tagPdf(file, paragraphs(1), metadata()), *tagPdf(file, paragraphs(1), metadata()));
}

void TestPdfTagger::tagsEightPagesQuickly()
{
    constexpr int pieces = 8 * 50;
    const QByteArray file = painted([](QPainter &painter, PdfMarkers &markers) {
        for (int piece = 0; piece < pieces; ++piece) {
            if (piece > 0 && piece % 50 == 0)
                newPage(painter);
            markers.around(painter, [&] { painter.drawText(20, piece, QStringLiteral("One line of a report")); });
        }
    });
    const PdfTag document = paragraphs(pieces);
    QBENCHMARK
    {
        QVERIFY(tagPdf(file, document, metadata()));
    }
}

QTEST_MAIN(TestPdfTagger)
#include "tst_pdftagger.moc"
