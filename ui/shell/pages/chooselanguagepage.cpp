#include "ui/shell/pages/chooselanguagepage.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace aros::shell {

// These texts are never translated: each stands in its own language, beside the other.
ChooseLanguagePage::ChooseLanguagePage(PageHost &host) : Page(host, QStringLiteral("Aros"))
{
    limitWidth(760);
    const Look &look = Look::current();
    content()->addStretch(1);
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(48));
    grid->setVerticalSpacing(look.px(16));
    struct Column {
        Language language;
        QString heading, text, button;
    };
    const Column columns[] = {{Language::Welsh, QStringLiteral("Croeso i Aros"),
                               QStringLiteral("Pa iaith hoffech chi ei defnyddio? Gallwch newid unrhyw bryd."),
                               QStringLiteral("Cymraeg")},
                              {Language::English, QStringLiteral("Welcome to Aros"),
                               QStringLiteral("Which language would you like to use? You can change at any time."),
                               QStringLiteral("English")}};
    int number = 0;
    for (const Column &column : columns) {
        auto *button = new Button(column.button, Button::Kind::Secondary);
        button->setObjectName(QStringLiteral("language-") + languageCode(column.language));
        connect(button, &QPushButton::clicked, this, [this, language = column.language] { choose(language); });
        grid->addWidget(new HeadingLabel(column.heading, size::BigHeading), 0, number);
        grid->addWidget(bodyText(column.text), 1, number);
        grid->addWidget(button, 2, number);
        grid->setColumnStretch(number, 1);
        ++number;
    }
    card->column()->addLayout(grid);
    content()->addWidget(card);
    content()->addStretch(2);
}

// On neither: a language must not be chosen by pressing a key too often.
void ChooseLanguagePage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void ChooseLanguagePage::choose(Language language)
{
    presentation::Settings settings = host().settings();
    settings.language = language;
    host().changeSettings(settings);
    host().go({Destination::Place::Home, {}, {}});
}

} // namespace aros::shell
