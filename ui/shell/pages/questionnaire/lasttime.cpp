#include "ui/shell/pages/questionnaire/lasttime.h"

#include "core/assessment/votingsession.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;
using report::LastAnswer;

LastTime::LastTime(report::EarlierRound last, const assessment::AssessmentSession &session,
                   const assessment::VotingSession *voting)
    : m_last(std::move(last)),
      m_session(session),
      m_voting(voting),
      m_line(controlText({})),
      m_more(new Button(tr("More about last time"), Button::Kind::Quiet)),
      m_details(new QWidget),
      m_round(secondaryText({}))
{
    const Look &look = Look::current();
    m_line->setTone(TextLabel::Tone::Secondary);
    m_line->setObjectName(QStringLiteral("last-time"));
    m_more->setObjectName(QStringLiteral("last-time-more"));
    m_more->setCheckable(true);
    auto *top = new QWidget;
    auto *row = new WrapLayout(top, WrapLayout::Lead::Expands, look.px(280));
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    row->addWidget(m_more);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(look.px(16), 0, 0, look.px(4));
    details->setSpacing(look.px(4));
    details->addWidget(m_round);
    addDetail(QStringLiteral("last-time-wording"), tr("The statement then"));
    addDetail(QStringLiteral("last-time-evidence"), tr("Evidence then"));
    addDetail(QStringLiteral("last-time-gap"), tr("Gap then"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_details);
    const assessment::Details &then = m_last.assessment.details;
    m_round->setText(
        tr("%1, %2", "round and month").arg(AssessmentTexts::round(then.round), AssessmentTexts::month(then.period)));
    connect(m_more, &QPushButton::toggled, this, &LastTime::setOpen);
    connect(m_more, &QPushButton::clicked, this, [this](bool open) {
        if (open)
            ContentScroll::reveal(*this);
    });
    if (m_voting)
        connect(m_voting, &assessment::VotingSession::changed, this, [this] { showStatement(m_index); });
    setOpen(false);
}

void LastTime::addDetail(const QString &objectName, const QString &heading)
{
    auto *label = new TextLabel(heading, size::Control, QFont::DemiBold);
    auto *text = controlText({});
    text->setObjectName(objectName);
    m_details->layout()->addWidget(label);
    m_details->layout()->addWidget(text);
    m_texts.append(std::pair(label, text));
}

// Whoever sees a number first stays near it: while people vote it is not there, and where nobody votes it comes after
// the rating.
bool LastTime::mayShow() const
{
    const assessment::Details &details = m_session.assessment().details;
    if (details.showPrevious)
        return true;
    if (details.voting.isUsed())
        return m_voting && !m_voting->isOpen(m_index);
    return m_session.answerAt(m_index).rating.has_value();
}

void LastTime::showStatement(int index)
{
    m_index = index;
    const auto last = report::lastAnswer(m_last, m_session.questionSet().statementAt(index).id);
    const bool shown = last && mayShow();
    if (shown)
        showAnswer(*last);
    setVisible(shown);
}

void LastTime::showAnswer(const LastAnswer &last)
{
    m_line->setText(lineOf(last));
    m_more->setAccessibleDescription(m_line->text());
    const QStringList texts{last.wording.in(AssessmentTexts::language()), last.answer.evidence, last.answer.gap};
    bool any = false;
    for (qsizetype place = 0; place < texts.size(); ++place) {
        const auto &[heading, text] = m_texts.at(place);
        const bool written = !texts.at(place).isEmpty();
        text->setText(texts.at(place));
        heading->setVisible(written);
        text->setVisible(written);
        any = any || written;
    }
    m_more->setVisible(any);
    m_details->setVisible(any && isOpen());
}

QString LastTime::lineOf(const LastAnswer &last) const
{
    switch (last.asked) {
    case LastAnswer::Asked::Same:
        //: %1: "2 · Developing"
        return tr("Last time: %1").arg(ratingOf(last.answer));
    case LastAnswer::Asked::Reworded:
        //: %1: "2 · Developing"
        return tr("Last time, when the wording was different: %1").arg(ratingOf(last.answer));
    case LastAnswer::Asked::Otherwise:
        return tr("Not asked like this last time");
    case LastAnswer::Asked::Not:
        break;
    }
    return tr("New in this version of the questions");
}

QString LastTime::ratingOf(const assessment::Answer &answer) const
{
    const questions::Scale &scale = m_last.set->scale();
    const Language language = AssessmentTexts::language();
    if (!answer.rating)
        return tr("not answered");
    if (const std::optional<int> level = answer.rating->level())
        return tr("%1 · %2", "level and its name").arg(*level).arg(scale.levels.at(*level).title.in(language));
    const bool unknown = answer.rating->kind() == Rating::Kind::DontKnow;
    return (unknown ? scale.dontKnow : scale.notApplicable).title.in(language);
}

bool LastTime::isOpen() const
{
    return m_more->isChecked();
}

void LastTime::setOpen(bool open)
{
    m_more->setChecked(open);
    m_more->withIcon(open ? QStringLiteral("down") : QStringLiteral("next"));
    m_details->setVisible(open && !m_more->isHidden());
}

} // namespace aros::shell
