<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AssessmentTexts</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>with a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>with a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>This question set cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not complete or not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question set of this assessment is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is kept as it is. It was made with a question set that this copy of Aros does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assessments are already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that window first, then choose Try again. You can look at everything meanwhile if you open it read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has had this file open since %3 (process %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has this file open (process %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version of Aros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened, so nothing in it has changed. Install the newer version of Aros on this computer, or choose a backup made by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Aros file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is something else, and was left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your assessments is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as it is, and no good backup was found beside it. Choose a backup from another place, or ask your IT team to bring the file back from theirs.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was changed outside Aros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers do not match the mark that Aros set when it saved them. It was not opened. A backup in Settings has the last good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assessments could not be brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is as it was, and can be used with the version of Aros that made it. Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assessments are not affected. Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assessments could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written, and what was there before is still there. Make some room, or choose another place.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is still there. It may be open in another program, or the folder may not allow it: choose another name or folder.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your answers are still on this screen. Make some room and choose Try again, or save a copy somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the file may not be changed. Your answers are still on this screen. Save a copy somewhere else, or choose Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Your answers are still on this screen. Choose Try again, or save a copy somewhere else. Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All rated statements are at the same level, so none stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement has a level yet, so none stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of 4)</source>
        <extracomment>A theme and its score, the first of several within a sentence: &quot;later careers (1.5 of 4)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A theme and its score, within a sentence after another such: &quot;later careers (1.5)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n themes (%1 of 4 each)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One theme has a score: %1 (%2 of 4).</source>
        <extracomment>%1 is a theme&apos;s title, %2 its score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight themes have the same score, %1 of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n themes that have a score all stand at %1 of 4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No theme has enough answers for a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team rates itself highest on %1, and lowest on %2.</source>
        <extracomment>%1 and %2 are lists of theme titles with their scores; titles have a small first letter and are not mutated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are not enough answers for a score in %n themes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are not enough answers for a score in %1.</source>
        <extracomment>%1 is one theme&apos;s title, or a list of two or three</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team marked everything in %1 as not applicable.</source>
        <extracomment>%1 is one theme&apos;s title, or a list of several</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n statements were rated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n statements that apply were rated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One statement was answered “we don’t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements were answered “we don’t know”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One statement has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme’s score appears here when at least 60% of its statements that apply have a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team marked every statement as not applicable, so there are no scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale</source>
        <extracomment>The described levels 0 to 4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team agrees one answer to each statement: a level from 0 to 4, or one of two answers without a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scores come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme’s score is the mean of the levels agreed for its statements, each counting the same. It is kept exact and rounded to one decimal only when it is shown, halves upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not applicable”, “we don’t know” and a statement without an answer have no level and never count as 0. “Not applicable” takes the statement out of the theme; the other two leave it in, without a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme has a score when at least 60% of its statements that apply have a level. Otherwise it reads “not enough answers” and leaves a gap in the radar. “4 of 5” means that four of five statements that apply have a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall figure is the mean of the theme scores, shown when at least six of the eight themes have one. It is secondary: the themes are the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths are the statements at the highest levels and priorities those at the lowest. Statements at the same level are listed together, so the lists may differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings belong to the whole team and are always shown. Counts of people from 1 to 4 are shown as “fewer than 5” in every file; no total is given beside them then, and a larger count that would give a smaller one away is shown as “5 or more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and gaps are printed as the team wrote them. They should name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements are those of “%1”, version %2 (%3), published by %4.</source>
        <extracomment>%1 title of the question set, %2 its version, %3 its id, %4 who published it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their Welsh text is a draft that no professional translator has checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produced by Aros %1 from revision %2 of the assessment.</source>
        <extracomment>%1 is the version of the program, %2 the revision of the assessment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are kept in the team’s own Aros workspace. Nothing leaves it unless somebody exports it.</source>
        <extracomment>A workspace is the place where a user of Aros stores everything</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are the team’s own, agreed together; they are a starting point for improvement, not a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: none of the eight themes has a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: one of eight themes has a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: two of eight themes have a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: three of eight themes have a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: four of eight themes have a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: five of eight themes have a score; six are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 4, mean of the six themes that have a score</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 4, mean of the seven themes that have a score</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 4, mean of eight themes</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements rated</source>
        <extracomment>&quot;37 of 40 statements rated&quot;; here rated means that there is a level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements that apply are rated</source>
        <extracomment>&quot;36 of 38 statements that apply are rated&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <extracomment>How many people of a staff group took part, where the exact number is hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or more</source>
        <extracomment>How many people of a staff group took part, where the exact number is hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a table: nobody, nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from 1 to 4 are shown as “fewer than 5”, and no total is given, so that nobody can be picked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person was in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the room.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A larger count that would give a smaller one away is shown as “5 or more”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files show counts from 1 to 4 as “fewer than 5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from %1 was in the room.</source>
        <extracomment>%1 is the name of one staff group, or a list of several: &quot;A, B or C&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was in the room was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>On the radar, in place of a theme&apos;s score: every statement was marked so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>On the radar, in place of a theme&apos;s score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough answers</source>
        <extracomment>On the radar, in place of a theme&apos;s score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A theme and its score, or why it has none, in the text alternative of the radar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: scores of the eight themes, 0 to 4</source>
        <extracomment>Title of the radar chart; %1 is the team, %2 the round</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight themes, 0 (%1) to 4 (%2).</source>
        <extracomment>%1 and %2 are the titles of the lowest and the highest level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A count out of a whole, as in &quot;4 of 5&quot; statements</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of a list: &quot;A, B or C&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the team stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we don’t know</source>
        <extracomment>Heading of a list: statements that the team answered with &quot;we don&apos;t know&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come back to</source>
        <extracomment>Heading of a list: statements that the team marked to return to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <extracomment>Column: how many people of a staff group took part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing voice</source>
        <extracomment>A staff group that the team has but of which nobody took part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>Column: how many statements have a level, as &quot;4 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>One sentence of a question set that describes what good looks like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>What the team agreed for a statement: a level 0 to 4, &quot;not applicable&quot; or &quot;don&apos;t know&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What shows that a statement is true here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>What is missing for a statement to be true here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can change it</source>
        <extracomment>Who can change what a statement describes: the team or the organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this</source>
        <extracomment>Mark on a statement that the team wants to return to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of ordinal numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 4</source>
        <extracomment>Beside a theme&apos;s score in large figures: &quot;2.3 of 4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <extracomment>Who led the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The month that an assessment describes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <extracomment>Part of an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Who can change what a statement describes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Draft or agreed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable to this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough answers (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <extracomment>How many statements of a theme, %1, were answered in this way and are not part of its score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <extracomment>How many statements of a theme, %1, were answered in this way and are not part of its score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <extracomment>How many statements of a theme, %1, have no answer and are not part of its score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted – %1.</source>
        <extracomment>%1 is a list such as &quot;don&apos;t know: 1, not answered: 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the agreed levels: %1.</source>
        <extracomment>%1 is a calculation such as &quot;(3 + 2 + 1) ÷ 3 = 2.0&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement was marked not applicable, so there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements that apply have a level; a score needs at least %3.</source>
        <extracomment>&quot;2 of 5 statements that apply have a level; a score needs at least 3.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1, revision %2</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed %1</source>
        <extracomment>In the page footer, after the round: &quot;Baseline · agreed 12 Mar 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Part of a proposed file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>The first assessment of a team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <extracomment>A later assessment of a team; %1 counts from 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline position</source>
        <extracomment>Title of a report on a team&apos;s first assessment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::presentation::AssessmentListModel</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::AssessmentsPage</name>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with your team, or open the demo from Home to see what a finished one looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a team or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team or place has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this assessment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to the list of deleted assessments below, from where you can bring it back for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is back in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::BeforeYouStartPage</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team reads forty statements of what good looks like, in eight themes, and agrees for each where it stands today, from 0 (not in place) to 4 (sustained and improving). The answers make a radar of your baseline position, and a report to plan from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 75 minutes in one sitting, or one theme at a time over a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop whenever you like. You come back to the same statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ask in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from every profession and band in the team, nights and part-time included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between five and fifteen people is a good number. You will note who could not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak about how things are on most days, not on the best or the worst one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low rating is a starting point, not a mark. Nobody is being assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to whoever sees it differently. “We don’t know” is a good answer: it shows what to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write names, of colleagues or patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as soon as it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it. Aros makes no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements are Aros’s own default set. They are not those of Health Education and Improvement Wales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme has a score once six in ten of its statements have a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked these while you went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay in the report as something to find out. They count in no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words on what shows it help you to compare next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the draft report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement has an answer. When the team is content, agree the assessment: it becomes read only, and the report is its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can agree now and leave the rest unanswered, or go back to it. Unanswered statements count in no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no answer and will count in no score. The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree this assessment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed. This is the team’s report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::DecisionDialog</name>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report, to hand on or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file with every answer, for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file with every answer, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the radar that scales (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the radar (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team typed stays in the language it was typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>a kind of file, such as PDF</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book about 75 minutes, or 15 minutes for one theme at a time. Ask people from every profession and shift pattern. Put the laptop where everyone can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the statement aloud, then what good looks like. Let people think for a moment before anyone speaks. Agree the level that describes most days, and write down in a few words what shows it and what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot agree, choose “Come back to this” and go on. If nobody knows, say so: “We don’t know” is an answer, and it tells you what to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, Check answers lists what is open. Agree the assessment when the team is content: it becomes read only, and the report is its record. You can reopen it with a reason; what was agreed before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme’s score is the mean of its levels, shown with one decimal. Not applicable, don’t know and unanswered statements are left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme has no score when fewer than six in ten of its applicable statements have a level. It is then a gap in the radar, never a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is the mean of the themes that have one, and is shown when at least six of the eight do. The themes are the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one file on this computer, which only you can read. Aros saves each answer before it says “Saved”, and makes a dated backup when it closes. Settings shows where, and restores one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it. Aros makes no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports show who was in the room by staff group only, and counts under five as “fewer than 5”. Please write no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works with the keyboard and with a screen reader. Settings has larger text, dark colours and high contrast. The PDF report is tagged, so that a screen reader can read its headings, tables and the radar’s description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate the statement at that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable, we don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the rating away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move between the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rate a statement from anywhere on its page, except while you are typing in a box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead your team through forty statements in eight themes. About 75 minutes in one sitting, or one theme at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up health board with twelve teams, so that you can try everything without touching your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to prepare, what to say at the start, the keys that make it quick, and where your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment yet. The first one that you start will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer unless you export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::MainWindow</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo. The health board, its teams and every figure are made up; your own assessments are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: you can look at everything and export it, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your assessments was damaged. The backup of %1 is in its place; answers given after that are not in it. The damaged file is kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aros did not close normally last time. Everything is here; the last answer was saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entry lies in the future. Please check the date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assessments are on a network drive. Only one person at a time can use them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close Aros now, the answers since %1 are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::ProblemPage</name>
    <message>
        <source>Your assessments are not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::QuestionnairePage</name>
    <message>
        <source>Where is your team today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>who can change it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>who can change it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence ideas and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: what shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name nobody, neither colleagues nor patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked to come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and how much of it is rated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Come back to: %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Export: the CSV file holds every answer that is on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::ReportPage</name>
    <message>
        <source>Reopen assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was noted. Team details is the place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a draft again. What was agreed on %1 is kept as an earlier revision. Why is it reopened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: you can change the answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::SaveStatus</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>with a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 0 to 4, N and D rate a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this off if you use speech input or if keys are pressed by accident. The arrow keys and the space bar always work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one file on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that Aros has made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Aros makes one whenever it closes and something has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when, and how large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aros files (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is saved and was checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes back to how it was at %1. What you have now is kept beside it in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n assessment(s) checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with this file. Damaged: %1; changed outside Aros: %2. Restore the last good backup below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a question set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Welsh texts of this set are a draft: no professional translator has checked them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Aros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aros %1. Aros is Welsh for “stay”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps teams in NHS Wales to find out where they stand on keeping their staff, and to show later whether what they did has worked. It is not a product of the NHS or of Health Education and Improvement Wales. Free under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafft: the Welsh texts of the program have not been checked by a professional translator yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aros::shell::TeamPage</name>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save team details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation (type its name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the team, for example the ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division or directorate (if there is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and which round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads the session (a role is enough)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every staff group that your team has, and count how many of it are in the room. A group that nobody is here from is named in the report as a missing voice. You can fill this in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many are in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing voices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is missing: the name of the team. Everything that you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
