#include "ui/shell/pages/metrics/unitchoice.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace aros::shell {

using metrics::UnitLevel;
using metrics::UnitPath;
using presentation::AssessmentTexts;
using presentation::MetricBoard;

namespace {

constexpr int EntryInTreeRole = Qt::UserRole + 1;
constexpr int SpacesALevel = 4;
constexpr int LeastWidth = 200;

class UnitListDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(EntryInTreeRole).toString();
    }
};

// "Ward 7, Acute": whose it is where there are several organisations, else only the division.
QString nameWithPlace(const UnitPath &unit, bool severalOrganisations)
{
    const QString name = MetricBoard::unitName(unit, AssessmentTexts::language());
    const UnitPath place = metrics::above(unit);
    const UnitLevel level = metrics::levelOf(place);
    if (level == UnitLevel::Everything || (level == UnitLevel::Organisation && !severalOrganisations))
        return name;
    return name + QStringLiteral(", ") + nameWithPlace(place, severalOrganisations);
}

} // namespace

void UnitChoice::setUnits(const QList<UnitPath> &units)
{
    clear();
    const bool hasTop = units.contains(UnitPath());
    for (qsizetype at = 0; at < units.size(); ++at) {
        const int level = std::max(0, static_cast<int>(metrics::levelOf(units.at(at))) - (hasTop ? 0 : 1));
        addItem(nameWithPlace(units.at(at), hasTop), at);
        setItemData(static_cast<int>(at),
                    QString(SpacesALevel * level, QChar(QChar::Nbsp)) +
                        MetricBoard::unitName(units.at(at), AssessmentTexts::language()),
                    EntryInTreeRole);
    }
}

QSize UnitChoice::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), Look::current().px(LeastWidth)), wanted.height()};
}

// Setting it makes the list, which takes its time.
void UnitChoice::showPopup()
{
    if (!m_hasTree)
        setItemDelegate(new UnitListDelegate(this));
    m_hasTree = true;
    PopupChoice::showPopup();
}

} // namespace aros::shell
