#pragma once

#include "ui/presentation/textcolumnsmodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// Columns of texts. Where there is no room the columns between the first and the last fold first, then the last.
class TextTable final : public RowTable
{
    Q_OBJECT

public:
    // `name` is for screen readers.
    TextTable(const QList<presentation::TextColumn> &columns, const QString &name);

    void showColumns(const QList<presentation::TextColumn> &columns);

private:
    presentation::TextColumnsModel m_model;
};

} // namespace aros::shell
