#include "ui/shell/pages/report/statementchanges.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QVBoxLayout>

namespace aros::shell {

using report::RoundChange;

StatementChanges::StatementChanges(const RoundChange &change, const report::Report::Words &words, QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    const Look &look = Look::current();
    m_column->setContentsMargins(look.px(26), 0, look.px(8), look.px(16));
    m_column->setSpacing(look.px(8));
    addThemes(change, words);
    addList(words.retired, change.retired);
    addList(words.added, change.added);
    addRegrouped(change, words);
}

bool StatementChanges::hasAny(const RoundChange &change)
{
    return !(change.statements.isEmpty() && change.retired.isEmpty() && change.added.isEmpty() &&
             change.regrouped.isEmpty());
}

void StatementChanges::addThemes(const RoundChange &change, const report::Report::Words &words)
{
    for (const report::ThemeChangeRow &theme : change.themes) {
        const QList<presentation::TextColumn> columns =
            presentation::statementChangeColumns(change, theme.themeId, words);
        if (columns.isEmpty())
            continue;
        m_column->addWidget(new HeadingLabel(theme.theme, size::SmallHeading));
        m_column->addWidget(new TextTable(columns, theme.theme));
        m_column->addSpacing(Look::current().px(8));
    }
}

void StatementChanges::addList(const QString &heading, const QList<report::UnpairedRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_column->addWidget(new HeadingLabel(heading, size::SmallHeading));
    for (const report::UnpairedRow &row : rows) {
        m_column->addWidget(controlText(row.label));
        QStringList parts{row.theme, row.ratingText};
        parts.removeAll(QString());
        auto *more = new TextLabel(parts.join(QStringLiteral(" · ")), size::Caption);
        more->setTone(TextLabel::Tone::Secondary);
        m_column->addWidget(more);
    }
}

void StatementChanges::addRegrouped(const RoundChange &change, const report::Report::Words &words)
{
    if (change.regrouped.isEmpty())
        return;
    m_column->addWidget(new HeadingLabel(words.regrouped, size::SmallHeading));
    m_column->addWidget(secondaryText(words.regroupedNote));
    for (const report::RegroupedRow &row : change.regrouped)
        m_column->addWidget(controlText(row.text));
}

} // namespace aros::shell
