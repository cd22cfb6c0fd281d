#include "ui/rendering/pdfcollector.h"

#include "ui/rendering/pdfmarkers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aros::rendering {

namespace {

bool isPathPart(std::string_view operation)
{
    static constexpr std::array<std::string_view, 9> operations{"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
    return std::ranges::find(operations, operation) != operations.end();
}

bool isPainting(std::string_view operation)
{
    static constexpr std::array<std::string_view, 12> operations{"f",  "f*", "F",  "S",  "s",  "B",
                                                                 "B*", "b",  "b*", "Do", "sh", "ET"};
    return std::ranges::find(operations, operation) != operations.end();
}

QByteArray bytes(std::string_view word)
{
    return QByteArray::fromRawData(word.data(), static_cast<qsizetype>(word.size()));
}

int commonOwner(int left, int right)
{
    if (left == PdfNode::nobody || left == right)
        return right;
    return right == PdfNode::nobody ? left : PdfNode::mixed;
}

} // namespace

void PdfCollector::read()
{
    for (auto word = m_scanner.next(); !word.text.empty(); word = m_scanner.next())
        take(word);
    if (m_piece != PdfNode::artifacts)
        reject(QStringLiteral("piece %1 is not ended").arg(m_piece));
    if (m_blocks.size() != 1 || !m_words.empty())
        reject(QStringLiteral("incomplete drawing instructions"));
}

void PdfCollector::take(const PdfScanner::Word &word)
{
    constexpr std::size_t wordsWanted = 7;
    if (m_words.size() < wordsWanted)
        m_words.push_back(word.text);
    if (word.isOperator && !isWithinObject(word.text))
        takeOperation(word.text);
}

void PdfCollector::takeOperation(std::string_view operation)
{
    if (operation == "q")
        m_blocks.push_back({.isBlock = true});
    else if (operation == "Q")
        closeBlock();
    else
        finishNode(operation);
    m_words.clear();
}

bool PdfCollector::isWithinObject(std::string_view operation)
{
    if (operation == "BT") {
        m_isText = true;
        m_scanner.skipGlyphs();
    } else if (operation == "ET") {
        m_isText = false;
    }
    return m_isText || isPathPart(operation);
}

void PdfCollector::finishNode(std::string_view operation)
{
    if (isMarker()) {
        takeMarker();
        return;
    }
    if (operation == "cm" && m_blocks.size() == 1)
        takeTransform();
    const bool paints = isPainting(operation);
    if (paints)
        m_isPieceEmpty = false;
    const auto start = static_cast<std::size_t>(m_words.front().data() - m_source.data());
    add({.text = m_source.substr(start, m_scanner.position() - start), .owner = paints ? m_piece : PdfNode::nobody});
}

void PdfCollector::closeBlock()
{
    if (m_blocks.size() == 1) {
        reject(QStringLiteral("Q without q"));
        return;
    }
    PdfNode block = std::move(m_blocks.back());
    m_blocks.pop_back();
    // What a block does to the state ends with it: without painting it is of no use. Markers leave many of these.
    if (block.owner != PdfNode::nobody)
        add(std::move(block));
}

void PdfCollector::add(PdfNode node)
{
    PdfNode &parent = m_blocks.back();
    parent.owner = commonOwner(parent.owner, node.owner);
    parent.children.push_back(std::move(node));
}

bool PdfCollector::isMarker() const
{
    if (m_words.size() != 6 || m_words[2] != "1" || m_words[3] != "1" || m_words[4] != "re" || m_words[5] != "f")
        return false;
    const int x = bytes(m_words[0]).toInt();
    return x == PdfMarkers::beginX || x == PdfMarkers::endX;
}

void PdfCollector::takeMarker()
{
    const int piece = -bytes(m_words[1]).toInt();
    if (bytes(m_words[0]).toInt() == PdfMarkers::beginX)
        beginPiece(piece);
    else
        endPiece(piece);
}

void PdfCollector::beginPiece(int piece)
{
    if (m_piece != PdfNode::artifacts)
        reject(QStringLiteral("piece %1 begins within piece %2").arg(piece).arg(m_piece));
    const auto found = m_pieces.find(piece);
    if (found == m_pieces.end())
        reject(QStringLiteral("piece %1 has no tag").arg(piece));
    else if (std::exchange(found->second.isPainted, true))
        reject(QStringLiteral("piece %1 is painted twice").arg(piece));
    m_piece = piece;
    m_isPieceEmpty = true;
}

void PdfCollector::endPiece(int piece)
{
    if (m_piece != piece)
        reject(QStringLiteral("piece %1 ends without having begun").arg(piece));
    else if (m_isPieceEmpty)
        reject(QStringLiteral("piece %1 is empty").arg(piece));
    m_piece = PdfNode::artifacts;
}

// Qt puts one transform before everything else, from its device units to points.
void PdfCollector::takeTransform()
{
    std::array<double, 6> values{};
    if (m_words.size() != values.size() + 1)
        return;
    std::ranges::transform(m_words.cbegin(), m_words.cend() - 1, values.begin(),
                           [](std::string_view word) { return bytes(word).toDouble(); });
    m_deviceToPage = QTransform(values[0], values[1], values[2], values[3], values[4], values[5]) * m_deviceToPage;
}

void PdfCollector::reject(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

} // namespace aros::rendering
