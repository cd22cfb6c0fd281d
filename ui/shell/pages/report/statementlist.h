#pragma once

#include "core/report/report.h"

#include <QWidget>

class QVBoxLayout;

namespace aros::shell {

// How a theme's score came about: its statements with rating, evidence, gap and votes.
class StatementList final : public QWidget
{
    Q_OBJECT

public:
    StatementList(const report::ThemeSection &section, const report::Report::Words &words, QWidget *parent = nullptr);

private:
    static QWidget *makeStatement(const report::StatementRow &row, const report::Report::Words &words);
    static void addNotes(QVBoxLayout *texts, const report::StatementRow &row, const report::Report::Words &words);
};

} // namespace aros::shell
