#pragma once

#include "ui/rendering/pdfcontent.h"
#include "ui/rendering/pdfscanner.h"

#include <QString>
#include <QTransform>

#include <string_view>
#include <vector>

namespace aros::rendering {

// A graphics object (text, path with its painting, picture), a change of state, or a block from q to Q.
struct PdfNode {
    // Owners of painted content besides the pieces, which count from 1.
    static constexpr int artifacts = 0;
    static constexpr int nobody = -1;
    static constexpr int mixed = -2;

    std::string_view text = {};
    std::vector<PdfNode> children = {};
    int owner = nobody;
    bool isBlock = false;
};

// Reads a content stream into nodes and gives each painted one to the piece whose markers enclose it.
class PdfCollector final
{
public:
    // The nodes refer to the source.
    PdfCollector(std::string_view source, PdfPieces &pieces) : m_source(source), m_scanner(source), m_pieces(pieces) {}

    void read();

    const PdfNode &root() const { return m_blocks.front(); }
    const QTransform &deviceToPage() const { return m_deviceToPage; }
    const QString &fault() const { return m_fault; }

private:
    void take(const PdfScanner::Word &word);
    void takeOperation(std::string_view operation);
    bool isWithinObject(std::string_view operation);
    void finishNode(std::string_view operation);
    void closeBlock();
    void add(PdfNode node);
    bool isMarker() const;
    void takeMarker();
    void beginPiece(int piece);
    void endPiece(int piece);
    void takeTransform();
    void reject(const QString &fault);

    std::string_view m_source;
    PdfScanner m_scanner;
    PdfPieces &m_pieces;
    std::vector<PdfNode> m_blocks{1};
    // The first words of the node being read: all of them if it is a marker or a transform.
    std::vector<std::string_view> m_words;
    QTransform m_deviceToPage;
    QString m_fault;
    int m_piece = PdfNode::artifacts;
    bool m_isText = false;
    bool m_isPieceEmpty = true;
};

} // namespace aros::rendering
