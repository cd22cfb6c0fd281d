#include "ui/shell/pages/metrics/ownmetricform.h"

#include "core/metrics/metricwriter.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aros::shell {

using metrics::MetricDefinition;
using metrics::MetricKind;
using metrics::MetricUnit;
using presentation::AssessmentTexts;

namespace {

constexpr int LongestOwnText = 600; // as in the format
constexpr int OwnFieldWidth = 340;

bool isEmptyText(const BilingualText &text)
{
    return text.english.isEmpty() && text.welsh.isEmpty();
}

void chooseData(QComboBox &choice, const QVariant &data)
{
    choice.setCurrentIndex(std::max(0, choice.findData(data)));
}

} // namespace

OwnMetricForm::OwnMetricForm(const metrics::MetricCatalog &catalog)
    : m_catalog(catalog),
      m_kinds(new QButtonGroup(this))
{
    addKinds();
    addTexts();
    addChoices();
    addButtons();
    begin();
}

void OwnMetricForm::addKinds()
{
    m_kindPlace = new QWidget;
    auto *rows = new QVBoxLayout(m_kindPlace);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Look::current().px(4));
    rows->addWidget(new HeadingLabel(tr("What kind of figure is it?"), size::SmallHeading));
    const std::tuple<MetricKind, const char *, QString> kinds[] = {
        {MetricKind::Count, "kind-count", tr("A count or an amount for each month")},
        {MetricKind::Rate, "kind-rate", tr("A percentage, for example leavers out of staff in post")},
        {MetricKind::Mean, "kind-mean", tr("An average, for example days for each recruitment")},
        {MetricKind::Share, "kind-share", tr("A share of two counts that are here already")}};
    for (const auto &[kind, name, text] : kinds) {
        auto *radio = makeRadio(QLatin1String(name), text);
        m_kinds->addButton(radio, static_cast<int>(kind));
        rows->addWidget(radio);
    }
    column()->addWidget(m_kindPlace);
    connect(m_kinds, &QButtonGroup::idToggled, this, &OwnMetricForm::showKind);
}

void OwnMetricForm::addTexts()
{
    column()->addWidget(
        secondaryText(tr("One language is enough, but whoever uses the other will thank you for both.")));
    column()->addWidget(addText(Text::Name, tr("Name (English)"), tr("Name (Welsh)"), LongestOwnText));
    column()->addWidget(addText(Text::Short, tr("Short name for tiles (English)"), tr("Short name for tiles (Welsh)"),
                                metrics::LongestShortTitle));
    column()->addWidget(addText(Text::Definition, tr("What it is, in one sentence (English)"),
                                tr("What it is, in one sentence (Welsh)"), LongestOwnText));
    m_partTexts = new QWidget;
    auto *parts = new QVBoxLayout(m_partTexts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(addText(Text::Numerator, tr("What is counted above the line (English)"),
                             tr("What is counted above the line (Welsh)"), LongestOwnText));
    parts->addWidget(addText(Text::Denominator, tr("What it is divided by (English)"),
                             tr("What it is divided by (Welsh)"), LongestOwnText));
    column()->addWidget(m_partTexts);
}

QWidget *OwnMetricForm::addText(Text text, const QString &english, const QString &welsh, int longest)
{
    auto *flow = new Flow(Look::current().px(OwnFieldWidth), Look::current().px(16));
    const QString name = QStringLiteral("own-text-%1-").arg(static_cast<int>(text));
    auto *first = makeLine(name + QStringLiteral("en"), longest);
    auto *second = makeLine(name + QStringLiteral("cy"), longest);
    flow->addWidget(makeLabelled(english, first));
    flow->addWidget(makeLabelled(welsh, second));
    m_texts.insert(static_cast<int>(text), {first, second});
    return flow;
}

void OwnMetricForm::addChoices()
{
    m_choices = new QWidget;
    auto *row = new WrapLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(16));
    m_numerator = addChoice(makeCounts(QStringLiteral("own-numerator")), tr("This count"));
    m_denominator = addChoice(makeCounts(QStringLiteral("own-denominator")), tr("as a share of this one"));
    m_unit = addChoice(makeChoice(QStringLiteral("own-unit")), tr("What is counted"));
    m_denominatorUnit = addChoice(makeChoice(QStringLiteral("own-denominator-unit")), tr("What it is divided by"));
    m_counted = addChoice(makeChoice(QStringLiteral("own-counted")), tr("When it is counted"));
    m_counted->addItem(tr("over the whole month"), static_cast<int>(metrics::Counted::During));
    m_counted->addItem(tr("on the last day of the month"), static_cast<int>(metrics::Counted::AtEnd));
    m_better = addChoice(makeChoice(QStringLiteral("own-better")), tr("Which way is better"));
    m_better->addItem(tr("Higher is better"), static_cast<int>(metrics::Better::Up));
    m_better->addItem(tr("Lower is better"), static_cast<int>(metrics::Better::Down));
    m_better->addItem(tr("Neither"), static_cast<int>(metrics::Better::Neutral));
    m_decimals = makeNumber(QStringLiteral("own-decimals"), 0, metrics::MostDecimals);
    row->addWidget(makeLabelled(tr("Decimal places"), m_decimals));
    column()->addWidget(m_choices);
}

QComboBox *OwnMetricForm::addChoice(QComboBox *choice, const QString &label)
{
    choice->setMaximumWidth(Look::current().px(OwnFieldWidth));
    m_choices->layout()->addWidget(makeLabelled(label, choice));
    return choice;
}

QComboBox *OwnMetricForm::makeCounts(const QString &objectName) const
{
    QComboBox *choice = makeChoice(objectName);
    const QList<MetricDefinition> all = m_catalog.all();
    for (const MetricDefinition &metric : all) {
        if (metric.isCount())
            choice->addItem(presentation::MetricBoard::metricName(metric, AssessmentTexts::language()),
                            metric.id.text());
    }
    return choice;
}

void OwnMetricForm::addButtons()
{
    m_faultText = secondaryText({});
    m_faultText->setTone(TextLabel::Tone::Critical);
    m_faultText->setObjectName(QStringLiteral("own-fault"));
    column()->addWidget(m_faultText);
    auto *save = new Button(tr("Save metric"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("own-save"));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("own-cancel"));
    auto *line = new QWidget;
    auto *row = new WrapLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(save);
    row->addWidget(cancel);
    column()->addWidget(line);
    connect(save, &QPushButton::clicked, this, &OwnMetricForm::finish);
    connect(cancel, &QPushButton::clicked, this, &OwnMetricForm::cancelled);
}

MetricKind OwnMetricForm::kind() const
{
    return static_cast<MetricKind>(m_kinds->checkedId());
}

void OwnMetricForm::fillUnits()
{
    const std::pair<MetricUnit, QString> units[] = {{MetricUnit::People, tr("people")},
                                                    {MetricUnit::Cases, tr("cases, such as talks or requests")},
                                                    {MetricUnit::Fte, tr("full-time equivalents")},
                                                    {MetricUnit::Days, tr("days")},
                                                    {MetricUnit::Pounds, tr("pounds")},
                                                    {MetricUnit::Score, tr("points on a scale")}};
    for (QComboBox *choice : {m_unit, m_denominatorUnit}) {
        const QVariant before = choice->currentData();
        choice->clear();
        for (const auto &[unit, text] : units) {
            if (unit != MetricUnit::Score || (choice == m_unit && kind() == MetricKind::Mean))
                choice->addItem(text, static_cast<int>(unit));
        }
        chooseData(*choice, before);
    }
}

void OwnMetricForm::showKind()
{
    fillUnits();
    const bool isGiven = kind() == MetricKind::Rate || kind() == MetricKind::Mean;
    const bool isShare = kind() == MetricKind::Share;
    m_partTexts->setVisible(isGiven);
    m_numerator->parentWidget()->setVisible(isShare);
    m_denominator->parentWidget()->setVisible(isShare);
    m_unit->parentWidget()->setVisible(!isShare);
    m_denominatorUnit->parentWidget()->setVisible(isGiven);
    m_counted->parentWidget()->setVisible(kind() == MetricKind::Count);
}

void OwnMetricForm::begin()
{
    m_id = {};
    m_kindPlace->show();
    m_kinds->button(static_cast<int>(MetricKind::Count))->setChecked(true);
    for (const auto &[english, welsh] : std::as_const(m_texts)) {
        english->clear();
        welsh->clear();
    }
    m_decimals->setValue(0);
    m_faultText->hide();
    showKind();
}

void OwnMetricForm::edit(const MetricDefinition &metric)
{
    begin();
    m_id = metric.id;
    m_kinds->button(static_cast<int>(metric.kind))->setChecked(true);
    m_kindPlace->hide();
    showKind();
    setText(Text::Name, metric.title);
    setText(Text::Short, metric.shortTitle);
    setText(Text::Definition, metric.definition);
    setText(Text::Numerator, metric.numerator);
    setText(Text::Denominator, metric.denominator);
    chooseData(*m_numerator, metric.formula.numerator.text());
    chooseData(*m_denominator, metric.formula.denominator.text());
    chooseData(*m_unit, static_cast<int>(metric.isGiven() ? metric.numeratorUnit : metric.unit));
    chooseData(*m_denominatorUnit, static_cast<int>(metric.denominatorUnit));
    chooseData(*m_counted, static_cast<int>(metric.counted));
    chooseData(*m_better, static_cast<int>(metric.better));
    m_decimals->setValue(metric.decimals);
}

BilingualText OwnMetricForm::text(Text text) const
{
    const auto &[english, welsh] = m_texts[static_cast<int>(text)];
    return {english->text().trimmed(), welsh->text().trimmed()};
}

void OwnMetricForm::setText(Text text, const BilingualText &value)
{
    const auto &[english, welsh] = m_texts[static_cast<int>(text)];
    english->setText(value.english);
    welsh->setText(value.welsh);
}

MetricDefinition OwnMetricForm::definition() const
{
    MetricDefinition metric;
    metric.kind = kind();
    metric.title = text(Text::Name);
    metric.shortTitle = isEmptyText(text(Text::Short)) ? metric.title : text(Text::Short);
    metric.definition = text(Text::Definition);
    metric.decimals = m_decimals->value();
    metric.better = static_cast<metrics::Better>(m_better->currentData().toInt());
    metric.ownSummary = true;
    metric.isOwn = true;
    const auto counted = static_cast<MetricUnit>(m_unit->currentData().toInt());
    metric.unit = kind() == MetricKind::Rate || kind() == MetricKind::Share ? MetricUnit::Percent : counted;
    if (metric.isCount())
        metric.counted = static_cast<metrics::Counted>(m_counted->currentData().toInt());
    if (metric.isGiven()) {
        metric.numerator = text(Text::Numerator);
        metric.denominator = text(Text::Denominator);
        metric.numeratorUnit = counted;
        metric.denominatorUnit = static_cast<MetricUnit>(m_denominatorUnit->currentData().toInt());
    }
    if (metric.kind == MetricKind::Share) {
        metric.formula.numerator = metrics::MetricId(m_numerator->currentData().toString());
        metric.formula.denominator = metrics::MetricId(m_denominator->currentData().toString());
        metric.numerator = m_catalog.find(metric.formula.numerator)->title;
        metric.denominator = m_catalog.find(metric.formula.denominator)->title;
    }
    const QString &name = metric.title.english.isEmpty() ? metric.title.welsh : metric.title.english;
    metric.id = m_id.isEmpty() ? metrics::freeMetricId(name, m_catalog) : m_id;
    return metric;
}

std::pair<QString, QWidget *> OwnMetricForm::missing() const
{
    const auto field = [this](Text text) { return m_texts[static_cast<int>(text)].first; };
    if (isEmptyText(text(Text::Name)))
        return {tr("Please give it a name."), field(Text::Name)};
    const MetricDefinition metric = definition();
    for (const Language language : {Language::English, Language::Welsh}) {
        if (metric.shortTitle.in(language).toUcs4().size() > metrics::LongestShortTitle)
            return {tr("The name is too long for a tile. Please give a short name of at most %n characters.", nullptr,
                       metrics::LongestShortTitle),
                    field(Text::Short)};
    }
    if (isEmptyText(metric.definition))
        return {tr("Please say in one sentence what it is."), field(Text::Definition)};
    if (metric.isGiven() && isEmptyText(metric.numerator))
        return {tr("Please say what is counted above the line."), field(Text::Numerator)};
    if (metric.isGiven() && isEmptyText(metric.denominator))
        return {tr("Please say what it is divided by."), field(Text::Denominator)};
    const QList<metrics::MetricProblem> problems = m_catalog.checkOwn(metrics::ownMetricJson(metric));
    if (problems.isEmpty())
        return {};
    if (metric.kind == MetricKind::Share)
        return {tr("These two counts do not go together: both must be counted in the same way and in the same unit."),
                m_numerator};
    return {tr("Please use plain text alone, without tags and the like, and a text that is not too long."),
            field(Text::Name)};
}

void OwnMetricForm::finish()
{
    const auto [sentence, field] = missing();
    m_faultText->setText(sentence);
    m_faultText->setVisible(!sentence.isEmpty());
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    else
        emit finished(definition());
}

} // namespace aros::shell
