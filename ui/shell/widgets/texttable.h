#pragma once

#include "ui/presentation/textcolumnsmodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// Columns of texts; the last one of words takes the room that is over. Where there is no room the columns between the
// first and the last fold first, then the last; or from the last on, where those are remarks.
class TextTable final : public RowTable
{
    Q_OBJECT

public:
    enum class Fold { FromTheFirst, FromTheLast };

    // `name` is for screen readers.
    TextTable(const QList<presentation::TextColumn> &columns, const QString &name, Fold fold = Fold::FromTheFirst);

    void showColumns(const QList<presentation::TextColumn> &columns);

private:
    presentation::TextColumnsModel m_model;
    Fold m_fold;
};

} // namespace aros::shell
