#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

// The first start: which language? Neither is preselected, and both are asked in their own words.
class ChooseLanguagePage final : public Page
{
    Q_OBJECT

public:
    explicit ChooseLanguagePage(PageHost &host);

    void focusFirst() override;

private:
    void choose(Language language);
};

} // namespace aros::shell
