#include "ui/rendering/pdfcontent.h"

#include "ui/rendering/pdfcollector.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <utility>

namespace aros::rendering {

namespace {

// Writes nodes back with a marked-content sequence around each run of siblings of one owner. Sequences therefore never
// cross a q, Q, BT or ET, however Qt grouped its drawing.
class Composer final
{
public:
    explicit Composer(const PdfPieces &pieces) : m_pieces(pieces) {}

    void compose(const std::vector<PdfNode> &nodes);
    PdfContent take() { return std::move(m_content); }

private:
    void composeMixed(const PdfNode &block);
    void copy(const PdfNode &node);
    void switchTo(int owner);

    const PdfPieces &m_pieces;
    PdfContent m_content;
    int m_owner = PdfNode::nobody;
};

void Composer::compose(const std::vector<PdfNode> &nodes)
{
    for (const PdfNode &node : nodes) {
        if (node.owner == PdfNode::mixed) {
            composeMixed(node);
            continue;
        }
        if (node.owner != PdfNode::nobody)
            switchTo(node.owner);
        copy(node);
    }
    switchTo(PdfNode::nobody);
}

void Composer::composeMixed(const PdfNode &block)
{
    switchTo(PdfNode::nobody);
    m_content.stream += "q\n";
    compose(block.children);
    m_content.stream += "Q\n";
}

void Composer::copy(const PdfNode &node)
{
    if (!node.isBlock) {
        m_content.stream.append(node.text) += '\n';
        return;
    }
    m_content.stream += "q\n";
    for (const PdfNode &child : node.children)
        copy(child);
    m_content.stream += "Q\n";
}

void Composer::switchTo(int owner)
{
    if (owner == m_owner)
        return;
    if (m_owner != PdfNode::nobody)
        m_content.stream += "EMC\n";
    if (owner == PdfNode::artifacts) {
        m_content.stream += "/Artifact BMC\n";
    } else if (owner != PdfNode::nobody) {
        const std::string number = std::to_string(m_content.sequences.size());
        m_content.stream += '/' + m_pieces.at(owner).role + " <</MCID " + number + ">> BDC\n";
        m_content.sequences.push_back(owner);
    }
    m_owner = owner;
}

} // namespace

Result<PdfContent> tagContent(QPDFPageObjectHelper page, PdfPieces &pieces)
{
    std::string source;
    Pl_String pipe("content", nullptr, source);
    page.pipeContents(&pipe);
    PdfCollector collector(source, pieces);
    collector.read();
    if (!collector.fault().isEmpty())
        return failure(ErrorCode::PdfFailed, collector.fault());
    Composer composer(pieces);
    composer.compose(collector.root().children);
    PdfContent content = composer.take();
    content.deviceToPage = collector.deviceToPage();
    return content;
}

} // namespace aros::rendering
