#pragma once

#include "core/common/language.h"

#include <QTranslator>

namespace aros::app {

// The program's texts and Qt's own, in the language of the screen. Qt ships no Welsh, so both catalogues are ours.
class LanguageLoader
{
public:
    // Every text made from now on is in this language.
    void use(Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace aros::app
