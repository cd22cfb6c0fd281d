#include "ui/shell/pages/report/highlightlist.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/levelmark.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

HighlightList::HighlightList(const QList<report::HighlightRow> &rows, QWidget *parent) : QWidget(parent)
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const report::HighlightRow &row : rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(look.px(10));
        if (row.level)
            line->addWidget(new LevelMark(row.level, {}), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *label = new TextLabel(row.label, size::Control, QFont::Medium);
        label->setToolTip(row.statement);
        texts->addWidget(label);
        auto *theme =
            new TextLabel(row.level ? row.theme + QStringLiteral(" · ") + row.ratingText : row.theme, size::Caption);
        theme->setTone(TextLabel::Tone::Secondary);
        texts->addWidget(theme);
        line->addLayout(texts, 1);
        column->addLayout(line);
    }
}

} // namespace aros::shell
