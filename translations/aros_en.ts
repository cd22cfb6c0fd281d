<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AssessmentTexts</name>
    <message numerus="yes">
        <source>%1 of %n statement(s) rated</source>
        <translation>
            <numerusform>%1 of %n statement rated</numerusform>
            <numerusform>%1 of %n statements rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The workspace is whole: %n assessments were checked.</source>
        <translation>
            <numerusform>The workspace is whole: %n assessment was checked.</numerusform>
            <numerusform>The workspace is whole: %n assessments were checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up assessments were added. Their workspace:</source>
        <translation>
            <numerusform>%n made-up assessment was added. Its workspace:</numerusform>
            <numerusform>%n made-up assessments were added. Their workspace:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used. These are the first %n faults; there may be more.</source>
        <translation>
            <numerusform>%1 cannot be used. This is the first fault; there may be more.</numerusform>
            <numerusform>%1 cannot be used. These are the first %n faults; there may be more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used because of %n faults.</source>
        <translation>
            <numerusform>%1 cannot be used because of %n fault.</numerusform>
            <numerusform>%1 cannot be used because of %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports were written to %1.</source>
        <translation>
            <numerusform>%n report was written to %1.</numerusform>
            <numerusform>%n reports were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n could not be written.</numerusform>
            <numerusform>%n could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up figures of metrics were added.</source>
        <translation>
            <numerusform>%n made-up figure of a metric was added.</numerusform>
            <numerusform>%n made-up figures of metrics were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n themes (%1 of 4 each)</source>
        <translation>
            <numerusform>%n themes (%1 of 4 each)</numerusform>
            <numerusform>%n themes (%1 of 4 each)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n themes that have a score all stand at %1 of 4.</source>
        <translation>
            <numerusform>The %n themes that have a score all stand at %1 of 4.</numerusform>
            <numerusform>The %n themes that have a score all stand at %1 of 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are not enough answers for a score in %n themes.</source>
        <translation>
            <numerusform>There are not enough answers for a score in %n themes.</numerusform>
            <numerusform>There are not enough answers for a score in %n themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n statements were rated.</source>
        <translation>
            <numerusform>All %n statements were rated.</numerusform>
            <numerusform>All %n statements were rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n statements that apply were rated.</source>
        <translation>
            <numerusform>All %n statements that apply were rated.</numerusform>
            <numerusform>All %n statements that apply were rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were answered “we don’t know”.</source>
        <translation>
            <numerusform>%n statements were answered “we don’t know”.</numerusform>
            <numerusform>%n statements were answered “we don’t know”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no answer.</source>
        <translation>
            <numerusform>%n statements have no answer.</numerusform>
            <numerusform>%n statements have no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the room.</source>
        <translation>
            <numerusform>%n people were in the room.</numerusform>
            <numerusform>%n people were in the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <extracomment>How many people of a staff group voted: the fewest on any statement</extracomment>
        <translation>
            <numerusform>at least %n person</numerusform>
            <numerusform>at least %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: the history is whole. It has %n entries.</source>
        <translation>
            <numerusform>Checked: the history is whole. It has one entry.</numerusform>
            <numerusform>Checked: the history is whole. It has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n statements</source>
        <translation>
            <numerusform>%1 over one statement</numerusform>
            <numerusform>%1 over %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months in a row</source>
        <extracomment>Always six or more</extracomment>
        <translation>
            <numerusform>%n month in a row</numerusform>
            <numerusform>%n months in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures in a row</source>
        <extracomment>Figures that are not monthly; always six or more</extracomment>
        <translation>
            <numerusform>%n figure in a row</numerusform>
            <numerusform>%n figures in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months in the chart have no figure; runs break there.</source>
        <extracomment>Always four or more</extracomment>
        <translation>
            <numerusform>%n month in the chart has no figure; runs break there.</numerusform>
            <numerusform>%n months in the chart have no figure; runs break there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months have no value; the table says why.</source>
        <translation>
            <numerusform>%n month has no value; the table says why.</numerusform>
            <numerusform>%n months have no value; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 were higher</source>
        <translation>
            <numerusform>%n from %1 was higher</numerusform>
            <numerusform>%n from %1 were higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 were lower</source>
        <translation>
            <numerusform>%n from %1 was lower</numerusform>
            <numerusform>%n from %1 were lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures stand out at %n earlier times too.</source>
        <extracomment>Times in which figures stand out; always two or more</extracomment>
        <translation>
            <numerusform>Figures stand out at %n earlier time too.</numerusform>
            <numerusform>Figures stand out at %n earlier times too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only months for which every unit below has a figure are added up. %n months are left out, for want of figures from: %1.</source>
        <extracomment>%1 are one or two names of units</extracomment>
        <translation>
            <numerusform>Only months for which every unit below has a figure are added up. %n month is left out, for want of a figure from: %1.</numerusform>
            <numerusform>Only months for which every unit below has a figure are added up. %n months are left out, for want of figures from: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message numerus="yes">
        <source>Mean of %n team(s), %1: %2</source>
        <extracomment>%1 is a quarter of a year, %2 a score from 0 to 4</extracomment>
        <translation>
            <numerusform>Mean of %n team, %1: %2</numerusform>
            <numerusform>Mean of %n teams, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteTexts</name>
    <message numerus="yes">
        <source>%n hand(s) counted</source>
        <translation>
            <numerusform>%n hand counted</numerusform>
            <numerusform>%n hands counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes on this theme</source>
        <translation>
            <numerusform>%n person has handed in their votes on this theme</numerusform>
            <numerusform>%n people have handed in their votes on this theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) have handed in their votes on this theme</source>
        <translation>
            <numerusform>%1 of %n person has handed in their votes on this theme</numerusform>
            <numerusform>%1 of %n people have handed in their votes on this theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingTexts</name>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes</source>
        <translation>
            <numerusform>%n person has handed in their votes</numerusform>
            <numerusform>%n people have handed in their votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) have handed in their votes</source>
        <translation>
            <numerusform>%1 of %n person has handed in their votes</numerusform>
            <numerusform>%1 of %n people have handed in their votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::AddFiguresPage</name>
    <message numerus="yes">
        <source>Reading: %n row(s) so far</source>
        <translation>
            <numerusform>Reading: %n row so far</numerusform>
            <numerusform>Reading: %n rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1</source>
        <translation>
            <numerusform>%n figure: %1</numerusform>
            <numerusform>%n figures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n figure(s)</source>
        <translation>
            <numerusform>Bring in %n figure</numerusform>
            <numerusform>Bring in %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are in: %1 new, %2 corrected.</source>
        <translation>
            <numerusform>%n figure is in: %1 new, %2 corrected.</numerusform>
            <numerusform>%n figures are in: %1 new, %2 corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::AssessmentsPage</name>
    <message numerus="yes">
        <source>%1 goes to the list of deleted assessments below, from where you can bring it back for %n day(s).</source>
        <translation>
            <numerusform>%1 goes to the list of deleted assessments below, from where you can bring it back for %n day.</numerusform>
            <numerusform>%1 goes to the list of deleted assessments below, from where you can bring it back for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Deleted in the last %n day</numerusform>
            <numerusform>Deleted in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::BallotSummary</name>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>%1 of %n statement answered</numerusform>
            <numerusform>%1 of %n statements answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::BesideScoresPage</name>
    <message numerus="yes">
        <source>%n round(s) lie outside the months of the metric and are only in the table.</source>
        <translation>
            <numerusform>%n round lies outside the months of the metric and is only in the table.</numerusform>
            <numerusform>%n rounds lie outside the months of the metric and are only in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed round(s) have no score in this theme.</source>
        <translation>
            <numerusform>%n agreed round has no score in this theme.</numerusform>
            <numerusform>%n agreed rounds have no score in this theme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ChartDetails</name>
    <message numerus="yes">
        <source>%1, brought in on %2: %n figure(s), %3 to %4</source>
        <extracomment>%1 is a file or where else figures came from, %2 a date and time, %3 and %4 months</extracomment>
        <translation>
            <numerusform>%1, brought in on %2: %n figure, %3 to %4</numerusform>
            <numerusform>%1, brought in on %2: %n figures, %3 to %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n change(s):</source>
        <translation>
            <numerusform>The latest %n change:</numerusform>
            <numerusform>The latest %n changes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::CheckPage</name>
    <message numerus="yes">
        <source>%n statement(s) have no answer and will count in no score. The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</source>
        <translation>
            <numerusform>%n statement has no answer and will count in no score. The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</numerusform>
            <numerusform>%n statements have no answer and will count in no score. The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Votes on %n statement(s) are not revealed yet; they are revealed now.</source>
        <translation>
            <numerusform>Votes on %n statement are not revealed yet; they are revealed now.</numerusform>
            <numerusform>Votes on %n statements are not revealed yet; they are revealed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::DotStrip</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>for one level</comment>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::HomePage</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ImportChangesModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::OwnMetricForm</name>
    <message numerus="yes">
        <source>The name is too long for a tile. Please give a short name of at most %n characters.</source>
        <translation>
            <numerusform>The name is too long for a tile. Please give a short name of at most %n character.</numerusform>
            <numerusform>The name is too long for a tile. Please give a short name of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::PaperSheetsPage</name>
    <message numerus="yes">
        <source>%n sheet(s) typed in this time</source>
        <translation>
            <numerusform>%n sheet typed in this time</numerusform>
            <numerusform>%n sheets typed in this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have handed in votes on this theme</source>
        <translation>
            <numerusform>%n person has handed in votes on this theme</numerusform>
            <numerusform>%n people have handed in votes on this theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) are empty. Enter again hands it in.</source>
        <translation>
            <numerusform>%n box is empty. Enter again hands it in.</numerusform>
            <numerusform>%n boxes are empty. Enter again hands it in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::PreviewPart</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n without a number</numerusform>
            <numerusform>%n without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will not go in</source>
        <translation>
            <numerusform>%n row will not go in</numerusform>
            <numerusform>%n rows will not go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) can go in</source>
        <translation>
            <numerusform>%n figure can go in</numerusform>
            <numerusform>%n figures can go in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::PrivateVotingPage</name>
    <message numerus="yes">
        <source>You will see %n statement(s), one at a time.</source>
        <translation>
            <numerusform>You will see %n statement.</numerusform>
            <numerusform>You will see %n statements, one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will see %n statement(s) on “%1”, one at a time.</source>
        <comment>%1 is a theme</comment>
        <translation>
            <numerusform>You will see %n statement on “%1”.</numerusform>
            <numerusform>You will see %n statements on “%1”, one at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::SettingsPage</name>
    <message numerus="yes">
        <source>All is well: %n assessment(s) checked.</source>
        <translation>
            <numerusform>All is well: %n assessment checked.</numerusform>
            <numerusform>All is well: %n assessments checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::TakeFiguresOut</name>
    <message numerus="yes">
        <source>The %n figure(s) are out again. Where they had replaced others, those are back.</source>
        <translation>
            <numerusform>The figure is out again. Where it had replaced another, that is back.</numerusform>
            <numerusform>The %n figures are out again. Where they had replaced others, those are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ThemeList</name>
    <message numerus="yes">
        <source>Come back to: %n statement(s)</source>
        <translation>
            <numerusform>Come back to: %n statement</numerusform>
            <numerusform>Come back to: %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::VotePanel</name>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes.</source>
        <translation>
            <numerusform>%n person has handed in their votes.</numerusform>
            <numerusform>%n people have handed in their votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the room.</source>
        <translation>
            <numerusform>%n person is in the room.</numerusform>
            <numerusform>%n people are in the room.</numerusform>
        </translation>
    </message>
</context>
</TS>
