#include "ui/shell/pages/figures/columnspart.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/figuretexts.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/pages/figures/fixedcolumns.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace aros::shell {

using metrics::FigureColumn;
using presentation::AssessmentTexts;
using presentation::FigureTexts;
using presentation::MetricBoard;

namespace {

constexpr int SampleRows = 3;
constexpr qsizetype MostColumnsShown = 60;  // of a table as it is: nobody reads more
constexpr qsizetype LongestTitleShown = 28; // characters
constexpr int ChoiceWidth = 330;

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString shortened(const QString &cell)
{
    const QString text = cell.simplified();
    return text.size() > LongestTitleShown ? text.left(LongestTitleShown - 1) + QChar(0x2026) : text;
}

} // namespace

ColumnsPart::ColumnsPart(ImportFlow &flow, QWidget *parent) : QWidget(parent), m_flow(flow)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(16));
    addHead(*column);
    addChoices(*column);
    addFirstRows(*column);
    addSamples(*column);
    fillChoices();
}

void ColumnsPart::addHead(QVBoxLayout &column)
{
    column.addWidget(new HeadingLabel(tr("Which column is what?"), size::CardHeading));
    if (m_flow.import().columns.wereRemembered)
        column.addWidget(controlText(tr("This is how you chose to read such a table before. What you change now is "
                                        "remembered instead.")));
    else
        column.addWidget(
            controlText(tr("Choose the column that has each of these. It is remembered for tables with the "
                           "same titles.")));
    auto *titles = makeCheck(QStringLiteral("has-titles"), tr("The first row has the titles of the columns"));
    titles->setChecked(m_flow.import().hasHeader);
    connect(titles, &QCheckBox::toggled, this, [this](bool has) {
        m_flow.setHeader(has);
        fillChoices();
    });
    column.addWidget(titles);
}

void ColumnsPart::addChoices(QVBoxLayout &column)
{
    auto *card = new Card;
    auto *flow = new Flow(Look::current().px(ChoiceWidth), Look::current().px(12));
    for (int at = 0; at < metrics::FigureColumns; ++at) {
        const auto which = static_cast<FigureColumn>(at);
        auto *choice = makeChoice(QStringLiteral("column-") + metrics::columnCode(which), FewCharacters);
        connect(choice, &QComboBox::activated, this, [this, at] { choose(at); });
        m_choices.append(choice);
        flow->addWidget(makeLabelled(capitalised(FigureTexts::column(which)), choice));
    }
    card->column()->addWidget(flow);
    column.addWidget(card);
}

void ColumnsPart::addFirstRows(QVBoxLayout &column)
{
    const QString heading = tr("The first rows, as they are");
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(heading, size::SmallHeading));
    m_firstRows = new TextTable(rowsAsTheyAre(), heading);
    m_firstRows->setObjectName(QStringLiteral("first-rows"));
    card->column()->addWidget(m_firstRows);
    m_firstRowsCard = card;
    column.addWidget(card);
}

// Under their titles, or else under the numbers of their columns.
QList<presentation::TextColumn> ColumnsPart::rowsAsTheyAre() const
{
    const metrics::FigureTable &table = m_flow.import().file.table;
    const qsizetype rows = qMin<qsizetype>(SampleRows, table.rows.size());
    QList<presentation::TextColumn> columns;
    for (int position = 0; position < qMin<qsizetype>(MostColumnsShown, table.header.size()); ++position) {
        const QString title = shortened(table.header.at(position));
        presentation::TextColumn one{title.isEmpty() ? columnNumber(position) : title, {}};
        for (qsizetype row = 0; row < rows; ++row)
            one.cells.append(shortened(table.rows.at(row).cells.value(position)));
        columns.append(one);
    }
    return columns;
}

void ColumnsPart::addSamples(QVBoxLayout &column)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("The first rows, as they would be read"), size::SmallHeading));
    for (int sample = 0; sample < SampleRows; ++sample) {
        m_samples.append(controlText({}));
        m_samples.constLast()->setObjectName(QStringLiteral("sample-%1").arg(sample));
        card->column()->addWidget(m_samples.constLast());
    }
    m_sampleCard = card;
    column.addWidget(card);
}

void ColumnsPart::fillChoices()
{
    m_firstRows->showColumns(rowsAsTheyAre());
    m_firstRowsCard->setVisible(!m_flow.import().file.table.rows.isEmpty());
    for (int column = 0; column < metrics::FigureColumns; ++column)
        fillChoice(column);
    showSamples();
    emit obstacleChanged();
}

QString ColumnsPart::columnNumber(int position)
{
    return tr("Column %1", "of a table, which has no title").arg(position + 1);
}

// A title, or where there is none what stands first below it.
QString ColumnsPart::titleAt(int position) const
{
    const metrics::FigureTable &table = m_flow.import().file.table;
    QString title = shortened(table.header.at(position));
    if (title.isEmpty() && !table.rows.isEmpty())
        title = shortened(table.rows.constFirst().cells.value(position));
    return title.isEmpty() ? columnNumber(position) : tr("Column %1: “%2”").arg(QString::number(position + 1), title);
}

void ColumnsPart::fillChoice(int column)
{
    const auto which = static_cast<FigureColumn>(column);
    const metrics::FigureMapping &mapping = m_flow.import().columns.mapping;
    QComboBox *choice = m_choices.at(column);
    choice->clear();
    choice->addItem(which == FigureColumn::StaffGroup ? tr("Not in the table: all staff") : tr("Not in the table"), -1);
    for (int position = 0; position < m_flow.import().file.table.header.size(); ++position)
        choice->addItem(titleAt(position), position);
    for (const FixedText &fixed : fixedTextsFor(which, *m_flow.import().intake))
        choice->addItem(tr("In all rows: %1").arg(fixed.label), fixed.text);
    const QString &text = mapping.text(which);
    const int position = mapping.position(which);
    int current = choice->findData(position < 0 && !text.isEmpty() ? QVariant(text) : QVariant(position));
    if (current < 0) { // remembered, and not known any more
        choice->addItem(tr("In all rows: %1").arg(text), text);
        current = choice->count() - 1;
    }
    choice->setCurrentIndex(current);
}

void ColumnsPart::choose(int column)
{
    const auto which = static_cast<FigureColumn>(column);
    const QVariant chosen = m_choices.at(column)->currentData();
    const bool isText = chosen.userType() == QMetaType::QString;
    metrics::FigureMapping mapping = m_flow.import().columns.mapping;
    mapping.setPosition(which, isText ? -1 : chosen.toInt());
    mapping.setText(which, isText ? chosen.toString() : QString());
    m_flow.setMapping(mapping);
    showSamples();
    emit obstacleChanged();
}

QString ColumnsPart::obstacle() const
{
    QStringList names;
    for (const FigureColumn column : m_flow.import().columns.mapping.missing())
        names.append(FigureTexts::column(column));
    return names.isEmpty() ? QString() : tr("Still to be chosen: %1.").arg(names.join(QStringLiteral(", ")));
}

void ColumnsPart::showSamples()
{
    const QList<metrics::TableRow> &rows = m_flow.import().file.table.rows;
    const bool canBeRead = obstacle().isEmpty();
    m_sampleCard->setVisible(canBeRead && !rows.isEmpty());
    for (int sample = 0; sample < m_samples.size(); ++sample) {
        const bool isThere = canBeRead && sample < rows.size();
        m_samples.at(sample)->setVisible(isThere);
        m_samples.at(sample)->setText(isThere ? sampleText(rows.at(sample)) : QString());
    }
}

QString ColumnsPart::sampleText(const metrics::TableRow &row) const
{
    const FigureImport &import = m_flow.import();
    const metrics::FigureTable one{import.file.table.header, {row}, import.file.table.separator};
    const metrics::ImportPlan plan = metrics::planImport(one, import.columns.mapping, import.intake->context());
    if (!plan.rejected.isEmpty())
        return FigureTexts::rejected(plan.rejected.constFirst());
    if (plan.accepted.isEmpty())
        return tr("Line %1: no number, so it is passed over").arg(row.line);
    return figureSentence(row.line, plan.accepted.constFirst());
}

QString ColumnsPart::figureSentence(int line, const metrics::Figure &figure) const
{
    const Language language = AssessmentTexts::language();
    const metrics::MetricDefinition *metric = m_flow.import().intake->catalog().find(figure.metric);
    const QLocale locale;
    QString number = locale.toString(figure.numerator, 'g', QLocale::FloatingPointShortest);
    if (figure.denominator)
        number += QLatin1Char('/') + locale.toString(*figure.denominator, 'g', QLocale::FloatingPointShortest);
    const QStringList parts{AssessmentTexts::month(figure.period), MetricBoard::unitName(figure.unit, language, true),
                            MetricBoard::groupName(figure.group, language),
                            metric ? metric->title.in(language) : figure.metric.text(), number};
    return tr("Line %1: %2", "of a table, and what it says")
        .arg(QString::number(line), parts.join(QStringLiteral(" · ")));
}

// To the first that must be chosen, or else to the first of all.
void ColumnsPart::focusFirst()
{
    const QList<FigureColumn> missing = m_flow.import().columns.mapping.missing();
    m_choices.at(missing.isEmpty() ? 0 : static_cast<int>(missing.constFirst()))->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
