#include "ui/shell/style/look.h"

#include <QFontDatabase>

namespace aros::shell {

namespace {

Look &mutableLook()
{
    static Look look;
    return look;
}

QString preferredFamily()
{
    const QString roboto = QStringLiteral("Roboto");
    return QFontDatabase::hasFamily(roboto) ? roboto : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

const Look &Look::current()
{
    return mutableLook();
}

void Look::set(presentation::Scheme scheme, int textSize, bool reducedMotion)
{
    Look &look = mutableLook();
    look.m_scheme = scheme;
    look.m_scale = textSize / 100.0;
    look.m_reducedMotion = reducedMotion;
    if (look.m_family.isEmpty())
        look.m_family = preferredFamily();
}

QFont Look::font(int size, QFont::Weight weight) const
{
    QFont font(m_family);
    font.setPixelSize(px(size));
    font.setWeight(weight);
    return font;
}

QString Look::styleSheet() const
{
    const presentation::Palette &p = palette();
    QString sheet = QStringLiteral(R"(
QToolTip { background: @card; color: @text; border: 1px solid @borderStrong; padding: @4px; }
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @card; color: @text; border: 1px solid @borderStrong;
    border-radius: 4px; margin: 0 4px; padding: @6px @10px; selection-background-color: @primary; selection-color: @onPrimary; }
QLineEdit, QSpinBox, QComboBox { min-height: @24px; }
QPlainTextEdit { padding: @4px @6px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @focus; }
QLineEdit:focus, QComboBox:focus { padding: @{besideY}px @{besideX}px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @background; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @textDisabled; }
QComboBox::drop-down { width: @32px; border: none; }
QComboBox::down-arrow { image: url(:/icons/@{arrow}.svg); width: @16px; height: @16px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @borderStrong; outline: none;
    selection-background-color: @primary; selection-color: @onPrimary; }
QSpinBox { padding-right: @60px; }
QSpinBox::up-button { subcontrol-origin: border; subcontrol-position: center right; width: @28px; height: @30px;
    border: none; border-left: 1px solid @border; background: transparent; }
QSpinBox::down-button { subcontrol-origin: border; subcontrol-position: center right; right: @29px; width: @28px;
    height: @30px; border: none; border-left: 1px solid @border; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/@{plus}.svg); width: @14px; height: @14px; }
QSpinBox::down-arrow { image: url(:/icons/@{minus}.svg); width: @14px; height: @14px; }
QSpinBox[large="true"] { padding-left: @8px; padding-right: @48px; min-height: @30px; }
QSpinBox[large="true"] QLineEdit { margin: 0; padding: 0; border: none; min-height: 0; }
QSpinBox[large="true"]::up-button { width: @44px; height: @42px; }
QSpinBox[large="true"]::down-button { right: @45px; width: @44px; height: @42px; }
QTableView { background: @card; color: @text; border: none; gridline-color: @border; outline: none;
    selection-background-color: @accentSurface; selection-color: @text; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @textSecondary; border: none; border-bottom: 1px solid @borderStrong;
    padding: @6px @8px; font-weight: 500; }
QHeaderView::section:vertical { border-bottom: 1px solid @border; border-right: 1px solid @border; }
QTableCornerButton::section { background: @card; border: none; border-bottom: 1px solid @borderStrong; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @14px; margin: 0; }
QScrollBar::handle:vertical { background: @borderStrong; border-radius: @4px; margin: @3px; min-height: @32px; }
QScrollBar:horizontal { background: transparent; height: @14px; margin: 0; }
QScrollBar::handle:horizontal { background: @borderStrong; border-radius: @4px; margin: @3px; min-width: @32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QMenu { background: @card; color: @text; border: 1px solid @borderStrong; padding: @4px; }
QMenu::item { padding: @8px @24px @8px @16px; min-height: @18px; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::item:selected { background: @primary; color: @onPrimary; }
QDialog { background: @background; color: @text; }
)");
    const std::pair<const char *, QColor> colours[] = {{"@accentSurface", p.accentSurface},
                                                       {"@background", p.background},
                                                       {"@borderStrong", p.borderStrong},
                                                       {"@border", p.border},
                                                       {"@card", p.card},
                                                       {"@focus", p.focus},
                                                       {"@onPrimary", p.onPrimary},
                                                       {"@primary", p.primary},
                                                       {"@textDisabled", p.textDisabled},
                                                       {"@textSecondary", p.textSecondary},
                                                       {"@text", p.text}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    const QString suffix = m_scheme == presentation::Scheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
    for (const char *icon : {"arrow", "plus", "minus"})
        sheet.replace(QStringLiteral("@{%1}").arg(QLatin1String(icon)), QLatin1String(icon) + suffix);
    // The thicker border takes its pixel from the padding, or labels above would move.
    sheet.replace(QStringLiteral("@{besideY}"), QString::number(px(6) - 1));
    sheet.replace(QStringLiteral("@{besideX}"), QString::number(px(10) - 1));
    for (int pixels = 64; pixels >= 2; --pixels)
        sheet.replace(QStringLiteral("@%1px").arg(pixels), QStringLiteral("%1px").arg(px(pixels)));
    return sheet;
}

} // namespace aros::shell
