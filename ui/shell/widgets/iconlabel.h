#pragma once

#include <QWidget>

namespace aros::shell {

// An icon with a line of text beside it; the icon says nothing that the text does not.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Secondary, Success, Warning, Critical };

    IconLabel(const QString &icon, const QString &text, Tone tone = Tone::Secondary, QWidget *parent = nullptr);
};

// An icon alone, decorative.
class IconWidget final : public QWidget
{
    Q_OBJECT

public:
    IconWidget(const QString &icon, int side, const QColor &colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QColor m_colour;
};

} // namespace aros::shell
