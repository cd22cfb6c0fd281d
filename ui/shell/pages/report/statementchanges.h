#pragma once

#include "core/report/report.h"

#include <QWidget>

class QVBoxLayout;

namespace aros::shell {

// Each statement in an earlier round and in this one, a table a theme; then the statements that have no counterpart,
// and why they are not compared.
class StatementChanges final : public QWidget
{
    Q_OBJECT

public:
    // Neither is kept.
    StatementChanges(const report::RoundChange &change, const report::Report::Words &words, QWidget *parent = nullptr);

    static bool hasAny(const report::RoundChange &change);

private:
    void addThemes(const report::RoundChange &change, const report::Report::Words &words);
    void addList(const QString &heading, const QList<report::UnpairedRow> &rows);
    void addRegrouped(const report::RoundChange &change, const report::Report::Words &words);

    QVBoxLayout *m_column;
};

} // namespace aros::shell
