#pragma once

#include "core/report/unitthemescores.h"
#include "ui/presentation/textcolumnsmodel.h"
#include "ui/rendering/metricpanels.h"

#include <QCoreApplication>

namespace aros::shell {

// A theme's scores of a unit's teams as they are drawn and as tables, in the language of the screen.
class ScoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTexts)

public:
    // A line through the rounds of a team; above teams each round by itself and a line through the means.
    static rendering::ThemeScores themeScores(const report::UnitThemeScores &scores, const QString &title, bool ofTeam);
    static QList<presentation::TextColumn> roundColumns(const report::UnitThemeScores &scores, bool ofTeam);
    static QList<presentation::TextColumn> meanColumns(const report::UnitThemeScores &scores);

private:
    // "January 2026 to March 2026".
    static QString quarterText(const QDate &quarter);
};

} // namespace aros::shell
