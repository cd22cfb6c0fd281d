#include "ui/shell/pages/helppage.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace aros::shell {

namespace {
constexpr int KeyColumn = 150;
} // namespace

HelpPage::HelpPage(PageHost &host) : Page(host, tr("Help"))
{
    limitWidth(860);
    addPart(tr("Leading a session"),
            {tr("Book about 75 minutes, or 15 minutes for one theme at a time. Ask people from every profession and "
                "shift pattern. "
                "Put the laptop where everyone can see it."),
             tr("Read the statement aloud, then what good looks like. Let people think for a moment before anyone "
                "speaks. Agree the "
                "level that describes most days, and write down in a few words what shows it and what is missing."),
             tr("If you cannot agree, choose “Come back to this” and go on. If nobody knows, say so: “We don’t know” "
                "is an answer, and "
                "it tells you what to find out."),
             tr("At the end, Check answers lists what is open. Agree the assessment when the team is content: it "
                "becomes read only, and "
                "the report is its record. You can reopen it with a reason; what was agreed before is kept.")});
    addKeys();
    addVotes();
    addPart(tr("What the scores mean"), {tr("A theme’s score is the mean of its levels, shown with one decimal. Not "
                                            "applicable, don’t know and unanswered statements "
                                            "are left out of it."),
                                         tr("A theme has no score when fewer than six in ten of its applicable "
                                            "statements have a level. It is then a gap in the "
                                            "radar, never a zero."),
                                         tr("The overall score is the mean of the themes that have one, and is shown "
                                            "when at least six of the eight do. The themes "
                                            "are the message.")});
    addPart(tr("Targets"),
            {tr("The report has a place for targets: for each theme a level and the month by which you want to be "
                "there. One or two are enough. They are saved as soon as you choose them, can be changed at any time, "
                "agreed or not, and stand on the radar and in every export."),
             tr("A target is reached when the score as it is shown is at least as high. A target below the present "
                "score and a month that is over are allowed; Aros only mentions it.")});
    addPart(tr("The next round"),
            {tr("When an assessment is agreed, its report, Home and Assessments offer to start the next round. It "
                "begins with the team, its staff groups, its ways of voting and its targets; correct who is in the "
                "room now."),
             tr("Only statements that are the same, or say the same in other words, are compared. A theme’s change is "
                "the mean over those that have a level in both rounds. Statements that are new, split, merged or no "
                "longer asked are listed."),
             tr("Last time’s rating is hidden until you have answered: until the votes are revealed, or, where nobody "
                "votes, until the statement is rated. People who see a number first tend to stay near it. The team’s "
                "details can show it from the start. The projector never shows it.")});
    addMetrics();
    addPart(
        tr("Where your answers are"),
        {tr("In one file on this computer, which only you can read. Aros saves each answer before it says “Saved”, "
            "and makes a dated "
            "backup when it closes. Settings shows where, and restores one."),
         tr("The report leads to the history: each change of a rating, when it was made, and from what to what. Aros "
            "notices when something else has changed it."),
         tr("Nothing leaves this computer unless you export it. Aros makes no network connection."),
         tr("Reports show who was in the room by staff group only, and counts under five as “fewer than 5”. Please "
            "write no names.")});
    addPart(tr("Statements of your own"),
            {tr("Settings leads to the question sets. Save a table to begin with, change it in Excel, save it there as "
                "“CSV UTF-8”, and import it. Aros names the row and column of everything that is not right."),
             tr("A set says of each statement whether it is the same as in the set that it comes from, in other words, "
                "split, merged or new. Only the first two are compared between rounds. An assessment keeps the set "
                "that it was started with.")});
    addPart(tr("Accessibility"), {tr("Everything works with the keyboard and with a screen reader. Settings has larger "
                                     "text, dark colours and high contrast. The "
                                     "PDF report is tagged, so that a screen reader can read its headings, tables and "
                                     "the radar’s description.")});
    content()->addStretch(1);
}

void HelpPage::addPart(const QString &heading, const QStringList &paragraphs)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(heading, size::CardHeading));
    for (const QString &paragraph : paragraphs)
        card->column()->addWidget(bodyText(paragraph));
    content()->addWidget(card);
}

void HelpPage::addVotes()
{
    addPart(tr("Votes"),
            {tr("Votes show how differently people see a statement before anyone has talked. The team’s details say "
                "how people answer, and several ways can be used in one assessment. What the team agrees is the "
                "rating; the median of the votes only suggests one."),
             tr("Show of hands: read the statement, let everybody show a level at the same moment, count the hands "
                "and reveal the votes."),
             tr("Privately on this computer: one person after the other answers the statements of a theme, alone "
                "with the screen, and hands them in together. What somebody has handed in is never shown again."),
             tr("On paper: print the sheets, let people fill them in without a name, shuffle them, and type them in "
                "later."),
             tr("Reveal the votes when everybody has voted. After that no vote can be added: by hands to this "
                "statement, privately or on paper to the whole theme. The spread is shown from five votes.")});
    addPart(tr("What Aros keeps of the votes"),
            {tr("Counts only: how many people chose which answer. No name, no time and no order. Where votes carry a "
                "staff group, the counts are kept by group until they are revealed; then small groups, as set in "
                "Settings, are put together for good."),
             tr("Of votes that are not revealed only the hands you count are on the screen, and none are in a backup "
                "or an export. They are in the file on this computer, as counts. While fewer than five people have "
                "voted, the counts in the file are of those few: keep the computer locked while votes come in.")});
}

void HelpPage::addMetrics()
{
    addPart(
        tr("Metrics"),
        {tr("Bring in monthly counts, such as staff in post, leavers and days lost to sickness: from a CSV file, "
            "pasted from Excel, or typed. Before anything is stored, Aros shows what would go in and names every "
            "row that would not, with the reason. The same figures again change nothing; corrected ones take the "
            "place of the old, and the log keeps both."),
         tr("A chart has the mean in the middle and a limit at either side. Between the limits figures go up and "
            "down by chance, and there is nothing to explain. A figure beyond a limit, seven months in a row on "
            "one side of the mean or seven that rise or fall, or two of three close to a limit are more than "
            "chance: they have a shape of their own and are named in words."),
         tr("With fewer than twelve figures it is too early to tell, and Aros gives no verdict. A unit without figures "
            "of its own gets the sum of those below it, for the months in which all of them have one."),
         tr("When something has changed for good, set new limits from that month on and say why. Aros may suggest "
            "it, but never does it by itself. Figures over 12 months share most of their months with their "
            "neighbours, so they are shown as a line and not tested."),
         tr("A target says whether the figures will meet it as things are, will miss it, or may do either by "
            "chance. There are no red, amber or green lights. Beside the assessments, a theme’s scores stand above "
            "a metric on the same months; that both move together does not show that one causes the other."),
         tr("On the screen figures are exact. In files, counts of 1 to 4 people and what would give them away are "
            "left out.")});
}

void HelpPage::addKeys()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Keys"), size::CardHeading));
    addKeyGroup(*card->column(), tr("On a statement, except while you are typing in a box"),
                {{tr("0 to 4"), tr("rate the statement at that level")},
                 {tr("N, D"), tr("not applicable, we don’t know")},
                 {tr("Delete"), tr("take the rating away")},
                 {tr("Enter"), tr("next statement; in a count of hands, reveal the votes")},
                 {tr("Page Down, Page Up"), tr("next and previous statement")},
                 {tr("Arrow keys"), tr("move between the levels")}});
    addKeyGroup(*card->column(), tr("On metrics"),
                {{tr("D"), tr("what the metric is")},
                 {tr("T"), tr("on a large chart: the figures as a table")},
                 {tr("Left, Right"), tr("in a chart: from month to month")},
                 {tr("N, Shift+N"), tr("in a chart: next and previous figure that stands out")},
                 {tr("Ctrl+V"), tr("where figures are added: cells copied in Excel")}});
    addKeyGroup(*card->column(), tr("Everywhere"),
                {{tr("Ctrl+Z, Ctrl+Y"), tr("undo, redo")},
                 {tr("Tab"), tr("go to the next control")},
                 {tr("F1"), tr("this page")},
                 {tr("F5"), tr("open or close the projector window")},
                 {tr("F11"), tr("in the projector window: fill the screen, or no longer")}});
    content()->addWidget(card);
}

void HelpPage::addKeyGroup(QVBoxLayout &column, const QString &heading, const QList<std::pair<QString, QString>> &keys)
{
    column.addWidget(new HeadingLabel(heading, size::SmallHeading));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Look::current().px(24));
    grid->setColumnMinimumWidth(0, Look::current().px(KeyColumn)); // the same in all groups
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(new TextLabel(keys.at(row).first, size::Control, QFont::DemiBold), row, 0);
        grid->addWidget(controlText(keys.at(row).second), row, 1);
    }
    column.addLayout(grid);
}

} // namespace aros::shell
