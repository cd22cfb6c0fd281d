#include "ui/shell/pages/report/statementlist.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/levelmark.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

StatementList::StatementList(const report::ThemeSection &section, const report::Report::Words &words, QWidget *parent)
    : QWidget(parent)
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(26), 0, look.px(8), look.px(16));
    column->setSpacing(look.px(14));
    column->addWidget(secondaryText(section.explanation));
    for (const report::StatementRow &row : section.statements)
        column->addWidget(makeStatement(row, words));
}

QWidget *StatementList::makeStatement(const report::StatementRow &row, const report::Report::Words &words)
{
    const Look &look = Look::current();
    auto *area = new QWidget;
    auto *line = new QHBoxLayout(area);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(14));
    line->addWidget(new LevelMark(row.level, row.code.toUpper()), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(look.px(4));
    texts->addWidget(new TextLabel(row.statement, size::Control, QFont::Medium));
    texts->addWidget(secondaryText(row.ratingText + QStringLiteral(" · ") + row.scopeText));
    addNotes(texts, row, words);
    line->addLayout(texts, 1);
    return area;
}

void StatementList::addNotes(QVBoxLayout *texts, const report::StatementRow &row, const report::Report::Words &words)
{
    const auto note = [texts](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            texts->addWidget(controlText(tr("%1: %2", "heading and text").arg(heading, text)));
    };
    note(words.evidence, row.evidence);
    note(words.gap, row.gap);
    if (row.votes)
        texts->addWidget(secondaryText(row.votes->brief));
}

} // namespace aros::shell
