#pragma once

#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>

namespace aros::tests {

class TextRecorder;

// A paint device that draws nothing and remembers which text was drawn where: what a delegate really does with a cell,
// whatever it says about sizes.
class PaintedText final : public QPaintDevice
{
public:
    struct Piece {
        QString text;
        QRectF place; // from ascent to descent, in device-independent pixels
    };

    explicit PaintedText(const QSize &size);
    ~PaintedText() override;

    const QList<Piece> &pieces() const;
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<TextRecorder> m_recorder;
};

} // namespace aros::tests
