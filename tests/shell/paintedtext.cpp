#include "tests/shell/paintedtext.h"

#include <QPaintEngine>
#include <QPainter>

namespace aros::tests {

namespace {
constexpr int DotsPerInch = 96;
} // namespace

class TextRecorder final : public QPaintEngine
{
public:
    TextRecorder() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        const QRectF place(base.x(), base.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        pieces.append({item.text(), painter()->combinedTransform().mapRect(place)});
    }

    QList<PaintedText::Piece> pieces;
};

PaintedText::PaintedText(const QSize &size) : m_size(size), m_recorder(std::make_unique<TextRecorder>()) {}

PaintedText::~PaintedText() = default;

const QList<PaintedText::Piece> &PaintedText::pieces() const
{
    return m_recorder->pieces;
}

QPaintEngine *PaintedText::paintEngine() const
{
    return m_recorder.get();
}

int PaintedText::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return DotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace aros::tests
