#pragma once

#include "core/questions/questionsetcatalog.h"
#include "core/questions/setcomparison.h"
#include "ui/presentation/settings.h"

#include <QCoreApplication>
#include <QStringList>

namespace aros::presentation {

// The question set for new assessments.
struct SetForNew {
    questions::QuestionSetPtr set;
    bool isGone = false; // another was chosen, which is not here any more; this is the default set in its place
};
SetForNew setForNew(const questions::QuestionSetCatalog &catalog, const Settings &settings);

// Some of the statements of a comparison, under one heading; without lines where only their number matters.
struct ChangeGroup {
    QString heading;
    QStringList lines;
};

// Facts about question sets as they are shown, in the language of the screen.
class QuestionSetTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionSetTexts)

public:
    static QString name(const questions::QuestionSet &set);  // "Our question set, version 1.0"
    static QString facts(const questions::QuestionSet &set); // publisher and number of statements
    static QString chosenIsGone();
    // What became of the statements of `earlier` in `later`; one group that says so where they are not related.
    static QList<ChangeGroup> changes(const questions::SetComparison &comparison, const questions::QuestionSet &earlier,
                                      const questions::QuestionSet &later);
};

} // namespace aros::presentation
