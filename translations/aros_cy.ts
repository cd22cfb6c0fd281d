<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AssessmentTexts</name>
    <message>
        <source>Baseline</source>
        <translation>Llinell sylfaen</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Dilyniant %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Wedi’i gytuno</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) rated</source>
        <translation>
            <numerusform>Datganiadau wedi’u graddio: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u graddio: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u graddio: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u graddio: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u graddio: %1 o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of all</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>with a time</comment>
        <translation>heddiw, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>with a time</comment>
        <translation>ddoe, %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Nid oes opsiwn %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>Rhoddwyd %1 ddwywaith.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>Nid yw %1 yn cymryd gwerth.</translation>
    </message>
    <message>
        <source>A value is missing after %1: write %2.</source>
        <translation>Mae gwerth ar goll ar ôl %1: ysgrifennwch %2.</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>ble i ysgrifennu</translation>
    </message>
    <message>
        <source>one report for every assessment</source>
        <translation>un adroddiad ar gyfer pob asesiad</translation>
    </message>
    <message>
        <source>what kind of files to write with --all</source>
        <translation>pa fath o ffeiliau i’w hysgrifennu gyda --all</translation>
    </message>
    <message>
        <source>language of messages and files: English or Welsh</source>
        <translation>iaith negeseuon a ffeiliau: Saesneg neu Gymraeg</translation>
    </message>
    <message>
        <source>the workspace to use instead of the usual one</source>
        <translation>y man gwaith i’w ddefnyddio yn lle’r un arferol</translation>
    </message>
    <message>
        <source>write the result as JSON</source>
        <translation>ysgrifennu’r canlyniad fel JSON</translation>
    </message>
    <message>
        <source>say nothing but results and failures</source>
        <translation>dangos dim ond canlyniadau a methiannau</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>dangos y cymorth hwn</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>dangos y fersiwn</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Give a name that is not taken.</source>
        <translation>Mae %1 yno eisoes ac ni chafodd ei newid. Rhowch enw nad yw wedi’i ddefnyddio.</translation>
    </message>
    <message>
        <source>A checked copy of %1 was written to:</source>
        <translation>Ysgrifennwyd copi wedi’i wirio o %1 i:</translation>
    </message>
    <message>
        <source>%1 is the workspace itself, not a backup.</source>
        <translation>%1 yw’r man gwaith ei hun, nid copi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 has now the content of %2.</source>
        <translation>Mae cynnwys %2 bellach yn %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as:</source>
        <translation>Cadwyd yr hyn oedd yno o’r blaen fel:</translation>
    </message>
    <message>
        <source>The workspace is whole: one assessment was checked.</source>
        <translation>Mae’r man gwaith yn gyfan: gwiriwyd un asesiad.</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is whole: %n assessments were checked.</source>
        <translation>
            <numerusform>Mae’r man gwaith yn gyfan: nid oedd asesiad i’w wirio.</numerusform>
            <numerusform>Mae’r man gwaith yn gyfan: gwiriwyd %n asesiad.</numerusform>
            <numerusform>Mae’r man gwaith yn gyfan: gwiriwyd %n o asesiadau.</numerusform>
            <numerusform>Mae’r man gwaith yn gyfan: gwiriwyd %n asesiad.</numerusform>
            <numerusform>Mae’r man gwaith yn gyfan: gwiriwyd %n asesiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>Mae’r gronfa ddata yn adrodd: %1</translation>
    </message>
    <message>
        <source>The assessment %1 was changed by something other than Aros.</source>
        <translation>Newidiwyd yr asesiad %1 gan rywbeth heblaw Aros.</translation>
    </message>
    <message>
        <source>The workspace is not whole. “aros restore FILE” puts a backup in its place.</source>
        <translation>Nid yw’r man gwaith yn gyfan. Mae “aros restore FILE” yn rhoi copi wrth gefn yn ei le.</translation>
    </message>
    <message>
        <source>“%1” says more.</source>
        <translation>Rhedwch “%1” i gael rhagor o wybodaeth.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Defnydd:</translation>
    </message>
    <message>
        <source>“aros %1” does not know the option %2.</source>
        <translation>Nid yw “aros %1” yn adnabod yr opsiwn %2.</translation>
    </message>
    <message>
        <source>--lang takes en or cy, not “%1”.</source>
        <translation>Mae --lang yn derbyn en neu cy, nid “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for “aros %2”.</source>
        <translation>Mae “%1” yn un gair yn ormod ar gyfer “aros %2”.</translation>
    </message>
    <message>
        <source>“aros %1” needs one word more.</source>
        <translation>Mae angen un gair arall ar “aros %1”.</translation>
    </message>
    <message>
        <source>The file name after --workspace is empty.</source>
        <translation>Mae enw’r ffeil ar ôl --workspace yn wag.</translation>
    </message>
    <message>
        <source>This version of Aros works with workspace files, not with “%1”.</source>
        <translation>Mae’r fersiwn hwn o Aros yn gweithio gyda ffeiliau man gwaith, nid gyda “%1”.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Ni ellid ysgrifennu’r canlyniad i’r allbwn safonol.</translation>
    </message>
    <message>
        <source>Which command? None was given.</source>
        <translation>Pa orchymyn? Ni roddwyd un.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nid oes gorchymyn “%1”.</translation>
    </message>
    <message>
        <source>make a workspace with a made-up health board</source>
        <translation>creu man gwaith â bwrdd iechyd dychmygol</translation>
    </message>
    <message>
        <source>show the assessments, one a line</source>
        <translation>dangos yr asesiadau, un i bob llinell</translation>
    </message>
    <message>
        <source>The columns are id, team, round (0 is the baseline), state (draft or agreed), period and overall, with a tab between. Overall is empty where there are not enough answers.</source>
        <translation>Y colofnau yw dynodwr, tîm, rownd (0 yw’r llinell sylfaen), statws (draft am ddrafft, agreed am wedi’i gytuno), cyfnod a chyffredinol, gyda thab rhwng pob un. Mae’r golofn olaf yn wag lle nad oes digon o atebion.</translation>
    </message>
    <message>
        <source>write the report of one assessment, or of all</source>
        <translation>ysgrifennu adroddiad un asesiad, neu bob un</translation>
    </message>
    <message>
        <source>ID is an assessment’s id as “aros list” shows it; its first four characters or more are enough when no other id begins with them. The ending of FILE says what is written: pdf, csv or json is the whole report, svg or png its radar. A file that is there is replaced.</source>
        <translation>ID yw dynodwr asesiad fel y mae “aros list” yn ei ddangos; mae’r pedwar nod cyntaf neu ragor yn ddigon pan nad oes dynodwr arall yn dechrau â nhw. Mae diwedd enw FILE yn nodi beth gaiff ei ysgrifennu: pdf, csv neu json yw’r adroddiad cyfan, svg neu png yw ei radar. Caiff ffeil sydd yno eisoes ei disodli.</translation>
    </message>
    <message>
        <source>check that the workspace is whole</source>
        <translation>gwirio bod y man gwaith yn gyfan</translation>
    </message>
    <message>
        <source>copy the workspace to a file</source>
        <translation>copïo’r man gwaith i ffeil</translation>
    </message>
    <message>
        <source>The copy is opened and checked before it gets its name. It can be made while Aros is open. A file that is there already is left alone.</source>
        <translation>Caiff y copi ei agor a’i wirio cyn cael ei enw. Gellir ei wneud tra bo Aros ar agor. Ni chaiff ffeil sydd yno eisoes ei newid.</translation>
    </message>
    <message>
        <source>put a backup in the place of the workspace</source>
        <translation>rhoi copi wrth gefn yn lle’r man gwaith</translation>
    </message>
    <message>
        <source>The backup is checked first and stays where it is. What was in the workspace is kept beside it under another name, which is printed. Close Aros before.</source>
        <translation>Caiff y copi wrth gefn ei wirio yn gyntaf, ac ni chaiff ei symud. Caiff yr hyn oedd yn y man gwaith ei gadw wrth ei ymyl o dan enw arall, a dangosir yr enw hwnnw. Caewch Aros yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 has assessments of your own teams. Made-up teams are not mixed in among them, and nothing was changed. Without --workspace, “aros demo” uses a workspace of its own.</source>
        <translation>Mae %1 yn cynnwys asesiadau eich timau eich hun. Ni chaiff timau dychmygol eu cymysgu â nhw, ac ni newidiwyd dim. Heb --workspace, mae “aros demo” yn defnyddio ei fan gwaith ei hun.</translation>
    </message>
    <message>
        <source>The made-up health board is there already. Its workspace:</source>
        <translation>Mae’r bwrdd iechyd dychmygol yno eisoes. Ei fan gwaith:</translation>
    </message>
    <message>
        <source>One made-up assessment was added. Its workspace:</source>
        <translation>Ychwanegwyd un asesiad dychmygol. Ei fan gwaith:</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up assessments were added. Their workspace:</source>
        <translation>
            <numerusform>Nid ychwanegwyd unrhyw asesiad dychmygol. Y man gwaith:</numerusform>
            <numerusform>Ychwanegwyd %n asesiad dychmygol. Ei fan gwaith:</numerusform>
            <numerusform>Ychwanegwyd %n o asesiadau dychmygol. Eu man gwaith:</numerusform>
            <numerusform>Ychwanegwyd %n asesiad dychmygol. Eu man gwaith:</numerusform>
            <numerusform>Ychwanegwyd %n asesiad dychmygol. Eu man gwaith:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>Mae %1 ar agor mewn rhaglen arall. Caewch y ffeil yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on the computer %3 since %4. Close it there and try again.</source>
        <translation>Mae %1 ar agor yn y rhaglen %2 ar y cyfrifiadur %3 ers %4. Caewch y ffeil yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nid oes ffeil %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>Ni ellir ysgrifennu %1: nid yw ei ffolder yn bodoli.</translation>
    </message>
    <message>
        <source>%1 cannot be written. May you write in its folder?</source>
        <translation>Ni ellir ysgrifennu %1. A oes gennych hawl i ysgrifennu yn ei ffolder?</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Ni ellir darllen %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>Ni ellir ysgrifennu %1: mae’r ddisg yn llawn.</translation>
    </message>
    <message>
        <source>%1 could not be drawn.</source>
        <translation>Ni ellid llunio %1.</translation>
    </message>
    <message>
        <source>The copy for %1 did not pass its check and was thrown away.</source>
        <translation>Ni phasiodd y copi ar gyfer %1 ei wiriad, a chafodd ei ddileu.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Aros. Update this one; nothing was changed.</source>
        <translation>Crëwyd %1 gan fersiwn mwy diweddar o Aros. Diweddarwch y fersiwn hwn; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is not an Aros workspace. It was left as it is.</source>
        <translation>Nid yw %1 yn fan gwaith Aros. Gadawyd y ffeil fel y mae.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read whole. “aros restore FILE” puts a backup in its place and keeps the damaged file.</source>
        <translation>Mae’r ffeil %1 wedi’i difrodi ac ni ellir ei darllen yn gyfan. Mae “aros restore FILE” yn rhoi copi wrth gefn yn ei lle ac yn cadw’r ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to this version of Aros. It was left as it is.</source>
        <translation>Ni ellid diweddaru %1 i’r fersiwn hwn o Aros. Gadawyd y ffeil fel y mae.</translation>
    </message>
    <message>
        <source>What is stored in %1 was changed by something other than Aros.</source>
        <translation>Newidiwyd yr hyn sydd wedi’i gadw yn %1 gan rywbeth heblaw Aros.</translation>
    </message>
    <message>
        <source>The question set of %1 is not installed here.</source>
        <translation>Nid yw set gwestiynau %1 wedi’i gosod yma.</translation>
    </message>
    <message>
        <source>This failed for %1: %2</source>
        <translation>Methodd hyn ar gyfer %1: %2</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some items refused.</source>
        <translation>Codau gadael: 0 iawn; 1 methiant; 2 gwall defnydd; 3 iawn, ond gwrthodwyd rhai.</translation>
    </message>
    <message>
        <source>Aros: where a team stands on keeping its staff.</source>
        <translation>Aros: ble mae tîm arni o ran cadw ei staff.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>agor y ffenestr</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>“aros COMMAND --help” says more about a command.</source>
        <translation>Mae “aros COMMAND --help” yn dweud mwy am orchymyn.</translation>
    </message>
    <message>
        <source>id	team	round	state	period	overall</source>
        <comment>Column titles with tabs between</comment>
        <translation>dynodwr	tîm	rownd	statws	cyfnod	cyffredinol</translation>
    </message>
    <message>
        <source>The workspace has no assessments yet.</source>
        <translation>Nid oes asesiadau yn y man gwaith eto.</translation>
    </message>
    <message>
        <source>The schema of the format does not allow this: %1</source>
        <translation>Nid yw sgema’r fformat yn caniatáu hyn: %1</translation>
    </message>
    <message>
        <source>id	version	published	statements	title</source>
        <comment>Column titles with tabs between</comment>
        <translation>dynodwr	fersiwn	cyhoeddwyd	datganiadau	teitl</translation>
    </message>
    <message>
        <source>There is no question set “%1”. “aros questions list” shows those there are.</source>
        <translation>Nid oes set gwestiynau “%1”. Mae “aros questions list” yn dangos y rhai sydd ar gael.</translation>
    </message>
    <message>
        <source>%1 is a good question set: %2 with %3 statements.</source>
        <translation>Mae %1 yn set gwestiynau ddilys: %2, nifer y datganiadau: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used. These are the first %n faults; there may be more.</source>
        <translation>
            <numerusform>Ni ellir defnyddio %1. Nid oes gwall wedi’i restru yma; gall fod rhai.</numerusform>
            <numerusform>Ni ellir defnyddio %1. Dyma’r gwall cyntaf; gall fod rhagor.</numerusform>
            <numerusform>Ni ellir defnyddio %1. Dyma’r %n cyntaf o’r gwallau; gall fod rhagor.</numerusform>
            <numerusform>Ni ellir defnyddio %1. Dyma’r %n gwall cyntaf; gall fod rhagor.</numerusform>
            <numerusform>Ni ellir defnyddio %1. Dyma’r %n gwall cyntaf; gall fod rhagor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used because of one fault.</source>
        <translation>Ni ellir defnyddio %1 oherwydd un gwall.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used because of %n faults.</source>
        <translation>
            <numerusform>Ni ellir defnyddio %1, ond nid oes gwall wedi’i restru.</numerusform>
            <numerusform>Ni ellir defnyddio %1 oherwydd %n gwall.</numerusform>
            <numerusform>Ni ellir defnyddio %1 oherwydd %n o wallau.</numerusform>
            <numerusform>Ni ellir defnyddio %1 oherwydd %n gwall.</numerusform>
            <numerusform>Ni ellir defnyddio %1 oherwydd %n gwall.</numerusform>
        </translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>gwrthrych mewn bachau cyrliog</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>rhestr mewn bachau sgwâr</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>testun mewn dyfynodau</translation>
    </message>
    <message>
        <source>The Welsh text is missing.</source>
        <translation>Mae’r testun Cymraeg ar goll.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Mae’r testun Saesneg ar goll.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>Mae’r ffeil yn fwy na %1 beit.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Nid JSON yw hwn: %1.</translation>
    </message>
    <message>
        <source>Braces and brackets are nested too deeply here.</source>
        <translation>Mae gormod o lefelau o fachau cyrliog a sgwâr y tu mewn i’w gilydd yma.</translation>
    </message>
    <message>
        <source>“%1” occurs twice in the same object.</source>
        <translation>Mae “%1” yn ymddangos ddwywaith yn yr un gwrthrych.</translation>
    </message>
    <message>
        <source>This is not a question set: “format” must be “aros-question-set”.</source>
        <translation>Nid set gwestiynau yw hon: rhaid i “format” fod yn “aros-question-set”.</translation>
    </message>
    <message>
        <source>The file has format version %1, and this program reads %2. A newer Aros may read it.</source>
        <translation>Fersiwn fformat y ffeil yw %1, ac mae’r rhaglen hon yn darllen %2. Efallai y gall fersiwn mwy diweddar o Aros ei darllen.</translation>
    </message>
    <message>
        <source>“%1” is not part of the format.</source>
        <translation>Nid yw “%1” yn rhan o’r fformat.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Mae “%1” ar goll.</translation>
    </message>
    <message>
        <source>Here must stand %1.</source>
        <translation>Rhaid cael %1 yma.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Rhaid i hwn fod yn rhif cyfan.</translation>
    </message>
    <message>
        <source>This must be one of these: %1.</source>
        <translation>Rhaid i hwn fod yn un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>There are %1 of them; it must be from %2 to %3.</source>
        <translation>Mae %1 ohonyn nhw; rhaid cael o leiaf %2 a dim mwy na %3.</translation>
    </message>
    <message>
        <source>“%1” belongs here, not “%2”.</source>
        <translation>“%1” sydd i fod yma, nid “%2”.</translation>
    </message>
    <message>
        <source>This id does not have the form that the format asks for.</source>
        <translation>Nid yw’r dynodwr hwn yn y ffurf y mae’r fformat yn gofyn amdani.</translation>
    </message>
    <message>
        <source>A version is two numbers with a point between, such as 1.0.</source>
        <translation>Dau rif â phwynt rhyngddyn nhw yw fersiwn, er enghraifft 1.0.</translation>
    </message>
    <message>
        <source>This must be a date of the calendar, written as 2026-03-31.</source>
        <translation>Rhaid i hwn fod yn ddyddiad go iawn, wedi’i ysgrifennu fel 2026-03-31.</translation>
    </message>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>Rhaid i hwn fod yn gyfeiriad cyflawn sy’n dechrau â https://.</translation>
    </message>
    <message>
        <source>The id “%1” is taken already, at %2.</source>
        <translation>Mae’r dynodwr “%1” wedi’i ddefnyddio eisoes, yn %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Mae’r testun yn wag.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are allowed.</source>
        <translation>Nifer y nodau yn y testun yw %1; caniateir %2.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed in plain text.</source>
        <translation>Ni chaniateir y nod %1 mewn testun plaen.</translation>
    </message>
    <message>
        <source>Markup is not allowed in plain text: %1.</source>
        <translation>Ni chaniateir cod marcio mewn testun plaen: %1.</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>y ffeil gyfan</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>One report was written to %1.</source>
        <translation>Ysgrifennwyd un adroddiad i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were written to %1.</source>
        <translation>
            <numerusform>Nid ysgrifennwyd unrhyw adroddiad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n adroddiad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o adroddiadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n adroddiad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n adroddiad i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One could not be written.</source>
        <translation>Methwyd ag ysgrifennu un adroddiad.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>Ysgrifennwyd pob adroddiad.</numerusform>
            <numerusform>Methwyd ag ysgrifennu %n adroddiad.</numerusform>
            <numerusform>Methwyd ag ysgrifennu %n o adroddiadau.</numerusform>
            <numerusform>Methwyd ag ysgrifennu %n adroddiad.</numerusform>
            <numerusform>Methwyd ag ysgrifennu %n adroddiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Ni ellir creu’r ffolder %1.</translation>
    </message>
    <message>
        <source>The workspace has no assessments yet, so no report was written.</source>
        <translation>Nid oes asesiadau yn y man gwaith eto, felly nid ysgrifennwyd adroddiad.</translation>
    </message>
    <message>
        <source>Give either the id of one assessment or --all, not both.</source>
        <translation>Rhowch naill ai dynodwr un asesiad neu --all, nid y ddau.</translation>
    </message>
    <message>
        <source>--all needs --format with one of these: %1.</source>
        <translation>Mae angen --format ar --all, gydag un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>Reports can be written as %1, not as “%2”.</source>
        <translation>Gellir ysgrifennu adroddiadau fel %1, nid fel “%2”.</translation>
    </message>
    <message>
        <source>Which assessment? Give its id, as “aros list” shows it, or --all.</source>
        <translation>Pa asesiad? Rhowch ei ddynodwr, fel y mae “aros list” yn ei ddangos, neu --all.</translation>
    </message>
    <message>
        <source>--format belongs to --all; for one report, the ending of FILE says what is written.</source>
        <translation>Gyda --all y defnyddir --format; ar gyfer un adroddiad, diwedd enw FILE sy’n nodi beth gaiff ei ysgrifennu.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>Ffolder yw %1. Rhowch enw ffeil yn y ffolder.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write. End it with one of these: %2.</source>
        <translation>Nid yw’r enw “%1” yn nodi beth i’w ysgrifennu. Rhowch un o’r rhain ar ei ddiwedd: %2.</translation>
    </message>
    <message>
        <source>Where to? Give a folder with -o FOLDER.</source>
        <translation>I ble? Rhowch ffolder gyda -o FOLDER.</translation>
    </message>
    <message>
        <source>Where to? Give a file with -o FILE.</source>
        <translation>I ble? Rhowch ffeil gyda -o FILE.</translation>
    </message>
    <message>
        <source>The report of %1 was written to %2.</source>
        <translation>Ysgrifennwyd adroddiad %1 i %2.</translation>
    </message>
    <message>
        <source>No assessment has an id that begins with “%1”.</source>
        <translation>Nid oes gan unrhyw asesiad ddynodwr sy’n dechrau â “%1”.</translation>
    </message>
    <message>
        <source>“aros list” shows them all.</source>
        <translation>Mae “aros list” yn dangos pob un.</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Oeddech chi’n golygu un o’r rhain?</translation>
    </message>
    <message>
        <source>More than one id begins with “%1”. Give more of it:</source>
        <translation>Mae mwy nag un dynodwr yn dechrau â “%1”. Rhowch ragor ohono:</translation>
    </message>
    <message>
        <source>There is no workspace at %1. It is made when Aros is opened for the first time; “aros demo” makes one with made-up teams.</source>
        <translation>Nid oes man gwaith yn %1. Caiff ei greu pan agorir Aros am y tro cyntaf; mae “aros demo” yn creu un â thimau dychmygol.</translation>
    </message>
    <message>
        <source>the window’s settings to use instead of the usual ones</source>
        <translation>gosodiadau’r ffenestr i’w defnyddio yn lle’r rhai arferol</translation>
    </message>
    <message>
        <source>in both languages, each on its own sheets</source>
        <translation>yn y ddwy iaith, pob un ar ei thaflenni ei hun</translation>
    </message>
    <message>
        <source>The sheets are a PDF: end the name “%1” with .pdf.</source>
        <translation>PDF yw’r taflenni: rhowch .pdf ar ddiwedd yr enw “%1”.</translation>
    </message>
    <message>
        <source>The blank questionnaire was written to %1.</source>
        <translation>Ysgrifennwyd yr holiadur gwag i %1.</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>dweud beth fyddai’n cael ei wneud, heb newid dim</translation>
    </message>
    <message>
        <source>The history of the assessment %1 was changed by something other than Aros. %2</source>
        <extracomment>%1 is the id of an assessment, %2 a sentence that names the place in its history</extracomment>
        <translation>Newidiwyd hanes yr asesiad %1 gan rywbeth heblaw Aros. %2</translation>
    </message>
    <message>
        <source>Reads everything that is stored and compares each assessment with the fingerprint that was kept with it, and with its history, in which every entry carries the fingerprint of those before it. Nothing is changed.</source>
        <translation>Mae’n darllen popeth sydd wedi’i gadw ac yn cymharu pob asesiad â’r ôl bys a gadwyd gydag ef, ac â’i hanes, lle mae pob cofnod yn cario ôl bys y rhai o’i flaen. Ni chaiff dim ei newid.</translation>
    </message>
    <message>
        <source>Another question set of this name and version is in %1.</source>
        <translation>Mae set gwestiynau arall â’r enw a’r fersiwn hyn yn %1.</translation>
    </message>
    <message>
        <source>what changed in an assessment, newest first</source>
        <translation>beth newidiodd mewn asesiad, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Every change of a rating, every agreement and every reopening, with a tab between time, theme, what changed, before and after. FILE ends with csv or json and holds the fingerprints too. The exit code is 1 when something other than Aros changed the history.</source>
        <translation>Pob newid i radd, pob cytuno a phob ailagor, gyda thab rhwng yr amser, y thema, beth newidiodd, cyn ac ar ôl. Mae FILE yn gorffen â csv neu json ac yn cynnwys yr olion bysedd hefyd. Y cod gadael yw 1 pan fydd rhywbeth heblaw Aros wedi newid yr hanes.</translation>
    </message>
    <message>
        <source>Another question set %1 is here already. A set that is published is never changed: give this one another version.</source>
        <translation>Mae set gwestiynau arall o’r enw %1 yma eisoes. Nid yw set a gyhoeddwyd byth yn cael ei newid: rhowch fersiwn arall i hon.</translation>
    </message>
    <message>
        <source>Installed %1 with %2 statements.</source>
        <translation>Gosodwyd %1. Nifer y datganiadau: %2.</translation>
    </message>
    <message>
        <source>%1 with %2 statements can be installed. Nothing was changed.</source>
        <translation>Gellir gosod %1. Nifer y datganiadau: %2. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is here already. Nothing was changed.</source>
        <translation>Mae %1 yma eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Where to? Name a file after -o.</source>
        <translation>I ble? Rhowch enw ffeil ar ôl -o.</translation>
    </message>
    <message>
        <source>The file’s name must end in one of these: %1.</source>
        <translation>Rhaid i enw’r ffeil orffen ag un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <comment>name of a question set, and of a file</comment>
        <translation>Ysgrifennwyd %1 i %2.</translation>
    </message>
    <message>
        <source>%1 is no good question set. “aros questions check” says why.</source>
        <translation>Nid yw %1 yn set gwestiynau ddilys. Mae “aros questions check” yn dweud pam.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 comes from the other, so no statements are compared.</source>
        <translation>Nid yw %1 na %2 yn deillio o’r llall, felly ni chymherir unrhyw ddatganiadau.</translation>
    </message>
    <message>
        <source>change	before	now</source>
        <comment>Column titles with tabs between</comment>
        <translation>newid	cynt	nawr</translation>
    </message>
    <message>
        <source>Which file? Name it after “%1”.</source>
        <translation>Pa ffeil? Rhowch ei henw ar ôl “%1”.</translation>
    </message>
    <message>
        <source>“aros questions” takes one of these: %1; not “%2”.</source>
        <translation>Mae “aros questions” yn derbyn un o’r rhain: %1; nid “%2”.</translation>
    </message>
    <message>
        <source>show, check, install, export, compare and print question sets</source>
        <translation>dangos, gwirio, gosod, allforio, cymharu ac argraffu setiau cwestiynau</translation>
    </message>
    <message>
        <source>“show” prints the statements of a set, of the default one without ID. “check” names every fault of a file and its place. “import” installs a set from JSON or CSV, once and for all under its id and version; “export” writes one, as CSV where the file’s name ends so. “template” writes the default set as a table to change in Excel. “compare” tells what became of each statement; it takes files too. “sheets” writes the blank questionnaire as a PDF, to print on both sides and fill in by hand; with --both in both languages, that of --lang first.</source>
        <translation>Mae “show” yn dangos datganiadau set, neu rai’r set ddiofyn heb ID. Mae “check” yn enwi pob gwall mewn ffeil a’i leoliad. Mae “import” yn gosod set o JSON neu CSV, unwaith ac am byth o dan ei ID a’i fersiwn; mae “export” yn ysgrifennu un, fel CSV os yw enw’r ffeil yn gorffen felly. Mae “template” yn ysgrifennu’r set ddiofyn fel tabl i’w newid yn Excel. Mae “compare” yn dweud beth ddigwyddodd i bob datganiad; mae’n derbyn ffeiliau hefyd. Mae “sheets” yn ysgrifennu’r holiadur gwag fel PDF, i’w argraffu ar ddwy ochr a’i lenwi â llaw; gyda --both yn y ddwy iaith, iaith --lang yn gyntaf.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it with this encoding; in Excel, choose the file type “CSV UTF-8”.</source>
        <translation>Nid yw’r ffeil mewn UTF-8. Cadwch hi gyda’r amgodiad hwn; yn Excel, dewiswch y math o ffeil “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>A set cannot be its own predecessor.</source>
        <translation>Ni all set fod yn rhagflaenydd iddi hi ei hun.</translation>
    </message>
    <message>
        <source>This says where the statement comes from, but the set names no predecessor.</source>
        <translation>Mae hwn yn dweud o ble y daw’r datganiad, ond nid yw’r set yn enwi rhagflaenydd.</translation>
    </message>
    <message>
        <source>“%1” has become another statement already, at %2.</source>
        <translation>Mae “%1” wedi dod yn ddatganiad arall eisoes, yn %2.</translation>
    </message>
    <message>
        <source>“%1” is split, but only one statement comes from it; it must be two.</source>
        <translation>Mae “%1” wedi’i rannu, ond un datganiad yn unig sy’n dod ohono; rhaid cael dau.</translation>
    </message>
    <message>
        <source>The predecessor %2 has no statement “%1”.</source>
        <translation>Nid oes datganiad “%1” yn y rhagflaenydd %2.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place or missing here.</source>
        <translation>Mae dyfynnod yn y lle anghywir neu ar goll yma.</translation>
    </message>
    <message>
        <source>“%1” is no column of this table.</source>
        <translation>Nid yw “%1” yn golofn yn y tabl hwn.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Mae’r golofn “%1” ar goll.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Mae’r golofn “%1” yno ddwywaith.</translation>
    </message>
    <message>
        <source>This is given twice; the first is at %1.</source>
        <translation>Mae hwn wedi’i roi ddwywaith; mae’r cyntaf yn %1.</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a title.</source>
        <translation>Mae “%1” mewn colofn heb deitl.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rhes %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of a table; the column has a name</comment>
        <translation>rhes %1, colofn %2</translation>
    </message>
    <message>
        <source>which way is better; increase if not given</source>
        <translation>pa gyfeiriad sy’n well; increase os na roddir un</translation>
    </message>
    <message>
        <source>the target of every series, instead of the file’s own</source>
        <translation>targed pob cyfres, yn lle’r un sydd yn y ffeil</translation>
    </message>
    <message>
        <source>limits from the first N rows, 12 or more, of each group</source>
        <translation>terfynau o’r N rhes gyntaf, 12 neu fwy, ym mhob grŵp</translation>
    </message>
    <message>
        <source>limits from all moving ranges, extreme ones too</source>
        <translation>terfynau o bob amrediad symudol, gan gynnwys rhai eithafol</translation>
    </message>
    <message>
        <source>new limits from this date on; can be given several times</source>
        <translation>terfynau newydd o’r dyddiad hwn ymlaen; gellir ei roi sawl gwaith</translation>
    </message>
    <message>
        <source>where to write one row for each series</source>
        <translation>ble i ysgrifennu un rhes ar gyfer pob cyfres</translation>
    </message>
    <message>
        <source>--direction takes increase, decrease or neutral, not “%1”.</source>
        <translation>Mae --direction yn derbyn increase, decrease neu neutral, nid “%1”.</translation>
    </message>
    <message>
        <source>--target takes a number such as 8.5, not “%1”.</source>
        <translation>Mae --target yn derbyn rhif megis 8.5, nid “%1”.</translation>
    </message>
    <message>
        <source>--fix takes a whole number of 12 or more, not “%1”.</source>
        <translation>Mae --fix yn derbyn rhif cyfan sy’n 12 neu’n fwy, nid “%1”.</translation>
    </message>
    <message>
        <source>--rebase takes a date such as 2026-03-01, not “%1”.</source>
        <translation>Mae --rebase yn derbyn dyddiad megis 2026-03-01, nid “%1”.</translation>
    </message>
    <message>
        <source>%1 is named twice; figures, result and summary are files of their own.</source>
        <translation>Mae %1 wedi’i enwi ddwywaith; mae’r ffigurau, y canlyniad a’r crynodeb yn ffeiliau ar wahân.</translation>
    </message>
    <message>
        <source>“aros metrics” takes one of these: %1; not “%2”.</source>
        <translation>Mae “aros metrics” yn derbyn un o’r rhain: %1; nid “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be used. Nothing was written.</source>
        <translation>Ni ellir defnyddio %1. Ni chafodd dim ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <comment>a file</comment>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Colofnau na chafodd eu darllen: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 on: there are no limits and no flags, because no two neighbouring rows have a value.</source>
        <translation>%1, o %2 ymlaen: nid oes terfynau na baneri, gan nad oes gwerth mewn dwy res gyfagos.</translation>
    </message>
    <message>
        <source>%1, from %2 on: nothing is flagged, because the values vary too little to give limits.</source>
        <translation>%1, o %2 ymlaen: ni chaiff dim ei nodi, gan fod y gwerthoedd yn amrywio rhy ychydig i roi terfynau.</translation>
    </message>
    <message>
        <source>%1: the variation icon is that of %2, the last row with a value.</source>
        <translation>%1: mae’r eicon amrywiad ar gyfer %2, y rhes olaf sydd â gwerth.</translation>
    </message>
    <message>
        <source>%1: there is no row for %2. The rows around it count as neighbours; add a row with an empty value where runs should break.</source>
        <translation>%1: nid oes rhes ar gyfer %2. Mae’r rhesi bob ochr yn cyfrif fel cymdogion; ychwanegwch res â gwerth gwag lle dylai rhediadau dorri.</translation>
    </message>
    <message>
        <source>The same is so elsewhere: %1 times in all.</source>
        <translation>Mae’r un peth yn wir mewn mannau eraill: %1 gwaith i gyd.</translation>
    </message>
    <message>
        <source>Limits from fewer than 12 values are on trial. There are such limits in: %1.</source>
        <translation>Rhai dros dro yw terfynau o lai na 12 gwerth. Mae terfynau felly yn: %1.</translation>
    </message>
    <message>
        <source>No row has the date %1: nothing was re-based there.</source>
        <translation>Nid oes gan unrhyw res y dyddiad %1: ni chafodd dim ei ailosod yno.</translation>
    </message>
    <message>
        <source>Re-based at %1: %2 of %3 series. The others have no row with that date.</source>
        <translation>Ailosodwyd y terfynau ar %1: %2 o %3 cyfres. Nid oes gan y lleill res â’r dyddiad hwnnw.</translation>
    </message>
    <message>
        <source>There are no figures in the file.</source>
        <translation>Nid oes ffigurau yn y ffeil.</translation>
    </message>
    <message>
        <source>There are more than %1 rows; that many are read at most. Split the file by series.</source>
        <translation>Mae mwy na %1 o resi; dyna’r nifer mwyaf a ddarllenir. Rhannwch y ffeil fesul cyfres.</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a title. Numbers with a decimal comma need semicolons or tabs between the columns.</source>
        <translation>Mae “%1” mewn colofn heb deitl. Mae angen hanner colonau neu dabiau rhwng y colofnau os oes coma degol yn y rhifau.</translation>
    </message>
    <message>
        <source>The name of the series is missing.</source>
        <translation>Mae enw’r gyfres ar goll.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Mae’r dyddiad ar goll.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2025-02-01 or, day first, 01/02/2025.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch 2025-02-01 neu, gyda’r diwrnod yn gyntaf, 01/02/2025.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits with a decimal point and no unit; leave the cell empty where there is no figure.</source>
        <translation>Nid rhif yw “%1”. Ysgrifennwch ddigidau gyda phwynt degol a heb uned; gadewch y gell yn wag lle nad oes ffigur.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>Mae %1 yn rhy fawr.</translation>
    </message>
    <message>
        <source>“%1” is neither 1 nor 0.</source>
        <translation>Nid 1 na 0 yw “%1”.</translation>
    </message>
    <message>
        <source>A series has one target, but %1 is not the one in line %2.</source>
        <translation>Un targed sydd gan gyfres, ond nid %1 yw’r un yn llinell %2.</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <comment>a date of the same series</comment>
        <translation>Mae %1 yn llinell %2 eisoes.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>bring in the rows that are in order, and leave out those that are refused</source>
        <translation>mewnforio’r rhesi sydd mewn trefn, a gadael allan y rhai a wrthodir</translation>
    </message>
    <message>
        <source>everything together</source>
        <comment>all organisations</comment>
        <translation>popeth gyda’i gilydd</translation>
    </message>
    <message>
        <source>The figures of %1 were changed by something other than Aros.</source>
        <translation>Newidiwyd ffigurau %1 gan rywbeth heblaw Aros.</translation>
    </message>
    <message>
        <source>The sum of %1 for %2 is not that of its parts, from %3 on.</source>
        <translation>Nid swm ei rannau yw swm %1 ar gyfer %2, o %3 ymlaen.</translation>
    </message>
    <message>
        <source>Targets, notes or other settings of metrics were changed by something other than Aros.</source>
        <translation>Newidiwyd targedau, nodiadau neu osodiadau eraill metrigau gan rywbeth heblaw Aros.</translation>
    </message>
    <message>
        <source>The log of the figures was changed by something other than Aros.</source>
        <translation>Newidiwyd cofnod y ffigurau gan rywbeth heblaw Aros.</translation>
    </message>
    <message>
        <source>%1 cannot be used. Nothing was brought in.</source>
        <translation>Ni ellir defnyddio %1. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>No column, or more than one, is called by these names: %1. “aros metrics template -o FILE.csv” writes a table with the usual ones.</source>
        <translation>Nid oes colofn, neu mae mwy nag un, o’r enwau hyn: %1. Mae “aros metrics template -o FILE.csv” yn ysgrifennu tabl â’r rhai arferol.</translation>
    </message>
    <message>
        <source>Nothing was brought in, because rows were refused. With --accept-partly, the others go in.</source>
        <translation>Ni fewnforiwyd dim, am fod rhesi wedi’u gwrthod. Gyda --accept-partly, mae’r lleill yn mynd i mewn.</translation>
    </message>
    <message>
        <source>Nothing was brought in: this was to see what would be done.</source>
        <translation>Ni fewnforiwyd dim: gweld beth fyddai’n cael ei wneud oedd hyn.</translation>
    </message>
    <message>
        <source>The figures are in the workspace.</source>
        <translation>Mae’r ffigurau yn y gweithle.</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2, corrected: %3, unchanged: %4.</source>
        <translation>Rhesi: %1. Newydd: %2, wedi’u cywiro: %3, heb newid: %4.</translation>
    </message>
    <message>
        <source>Repeated: %1, empty: %2, refused: %3.</source>
        <extracomment>repeated: rows that are there twice; empty: rows without a number</extracomment>
        <translation>Wedi’u hailadrodd: %1, gwag: %2, wedi’u gwrthod: %3.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check letters with accents.</source>
        <translation>Nid yw’r ffeil mewn UTF-8 ac fe’i darllenwyd fel Windows-1252. Gwiriwch lythrennau ag acenion.</translation>
    </message>
    <message>
        <source>bring in figures of metrics, or work out XmR charts</source>
        <translation>mewnforio ffigurau metrigau, neu gyfrifo siartiau XmR</translation>
    </message>
    <message>
        <source>“import” brings the figures of a table into the workspace and prints a receipt: what is new, corrected or unchanged, and each row that is refused with its line, column and reason. Where a row is refused nothing goes in, unless --accept-partly is given. “template” writes a table to fill in; rows without a number are passed over.

“spc” works out XmR charts: FILE.csv has the columns date and value and, if you like, series, rebase (1 where new limits start) and target. Dates read 2025-02-01 or, day first, 01/02/2025; an empty value is a month without a figure. The result has a row for each row read, sorted by date within its series, with mean, limits and the rule that names the point, as the NHS “Making Data Count” charts have them; the summary has a row for each series with its icons. The options apply to every series. A group of fewer than 12 values gets a 1 in short_group_warning: its limits are on trial. Months that have no row are named, and their neighbours count as adjacent. At most 1,000,000 rows are read; where one of them is wrong, nothing is written.</source>
        <translation>Mae “import” yn dod â ffigurau tabl i’r gweithle ac yn argraffu derbynneb: beth sy’n newydd, wedi’i gywiro neu heb newid, a phob rhes a wrthodir gyda’i llinell, ei cholofn a’r rheswm. Lle gwrthodir rhes nid oes dim yn mynd i mewn, oni roddir --accept-partly. Mae “template” yn ysgrifennu tabl i’w lenwi; anwybyddir rhesi heb rif.

Mae “spc” yn cyfrifo siartiau XmR: mae gan FILE.csv y colofnau date a value ac, os dymunwch, series, rebase (1 lle mae terfynau newydd yn dechrau) a target. Ysgrifennir dyddiadau fel 2025-02-01 neu, gyda’r diwrnod yn gyntaf, 01/02/2025; mae gwerth gwag yn golygu mis heb ffigur. Mae gan y canlyniad res ar gyfer pob rhes a ddarllenwyd, wedi’u trefnu yn ôl dyddiad o fewn eu cyfres, gyda’r cymedr, y terfynau a’r rheol sy’n enwi’r pwynt, fel y maent yn siartiau “Making Data Count” y GIG; mae gan y crynodeb res ar gyfer pob cyfres gyda’i heiconau. Mae’r dewisiadau yn berthnasol i bob cyfres. Mae grŵp o lai na 12 gwerth yn cael 1 yn short_group_warning: rhai dros dro yw ei derfynau. Caiff misoedd heb res eu henwi, ac mae’r rhai bob ochr iddynt yn cyfrif fel cymdogion. Darllenir 1,000,000 o resi ar y mwyaf; os oes un ohonynt yn anghywir, ni chaiff dim ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The made-up assessments are there already. Their workspace:</source>
        <translation>Mae’r asesiadau dychmygol yno eisoes. Eu man gwaith:</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up figures of metrics were added.</source>
        <translation>
            <numerusform>Ni ychwanegwyd unrhyw ffigur dychmygol at y metrigau.</numerusform>
            <numerusform>Ychwanegwyd %n ffigur dychmygol at y metrigau.</numerusform>
            <numerusform>Ychwanegwyd %n ffigur dychmygol at y metrigau.</numerusform>
            <numerusform>Ychwanegwyd %n ffigur dychmygol at y metrigau.</numerusform>
            <numerusform>Ychwanegwyd %n ffigur dychmygol at y metrigau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twelve made-up teams with answers, and ten years of figures for their metrics, to try Aros and its reports with. They go into a workspace of their own beside yours, the one that “Open the demo” opens in the window; its path is printed. Nothing is mixed in among your own teams.</source>
        <translation>Deuddeg tîm dychmygol ag atebion, a deng mlynedd o ffigurau ar gyfer eu metrigau, i roi cynnig ar Aros a’i adroddiadau. Maen nhw’n cael eu rhoi yn eu man gwaith eu hunain wrth ochr eich un chi, sef yr un y mae “Agor y demo” yn ei agor yn y ffenestr; dangosir ei lwybr. Ni chaiff dim ei gymysgu â’ch timau eich hun.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Replace the file?</source>
        <translation>Disodli’r ffeil?</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Mae %1 yno eisoes.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Disodli</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>This question set cannot be used</source>
        <translation>Ni ellir defnyddio’r set gwestiynau hon</translation>
    </message>
    <message>
        <source>The file is not complete or not right: %1</source>
        <translation>Nid yw’r ffeil yn gyflawn neu nid yw’n gywir: %1</translation>
    </message>
    <message>
        <source>The question set of this assessment is not here</source>
        <translation>Nid yw set gwestiynau’r asesiad hwn yma</translation>
    </message>
    <message>
        <source>The assessment is kept as it is. It was made with a question set that this copy of Aros does not have.</source>
        <translation>Mae’r asesiad wedi’i gadw fel y mae. Cafodd ei wneud â set gwestiynau nad yw ar gael yn y copi hwn o Aros.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Nid oedd modd gwneud hyn</translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation>Ni newidiwyd dim. Manylion: %1</translation>
    </message>
    <message>
        <source>Your assessments are already open</source>
        <translation>Mae eich asesiadau ar agor yn barod</translation>
    </message>
    <message>
        <source>Close that window first, then choose Try again. You can look at everything meanwhile if you open it read only.</source>
        <translation>Caewch y ffenestr honno yn gyntaf, yna dewiswch Ceisio eto. Yn y cyfamser, gallwch weld popeth os dewiswch Darllen yn unig.</translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation>Mae rhaglen arall yn defnyddio’r ffeil hon.</translation>
    </message>
    <message>
        <source>%1 on %2 has had this file open since %3 (process %4).</source>
        <translation>Mae %1 ar %2 yn defnyddio’r ffeil hon ers %3 (proses %4).</translation>
    </message>
    <message>
        <source>%1 on %2 has this file open (process %3).</source>
        <translation>Mae %1 ar %2 yn defnyddio’r ffeil hon (proses %3).</translation>
    </message>
    <message>
        <source>This cannot be changed</source>
        <translation>Ni ellir newid hyn</translation>
    </message>
    <message>
        <source>It is open for reading only. Nothing was changed.</source>
        <translation>Mae ar agor i’w ddarllen yn unig. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Made by a newer version of Aros</source>
        <translation>Crëwyd gan fersiwn mwy diweddar o Aros</translation>
    </message>
    <message>
        <source>The file was not opened, so nothing in it has changed. Install the newer version of Aros on this computer, or choose a backup made by this version.</source>
        <translation>Nid agorwyd y ffeil, felly nid oes dim ynddi wedi newid. Gosodwch y fersiwn mwy diweddar o Aros ar y cyfrifiadur hwn, neu dewiswch gopi wrth gefn a wnaed gan y fersiwn hwn.</translation>
    </message>
    <message>
        <source>This is not an Aros file</source>
        <translation>Nid ffeil Aros yw hon</translation>
    </message>
    <message>
        <source>The file is something else, and was left as it is: %1</source>
        <translation>Rhywbeth arall yw’r ffeil, a gadawyd hi fel y mae: %1</translation>
    </message>
    <message>
        <source>The file with your assessments is damaged</source>
        <translation>Mae’r ffeil sy’n cynnwys eich asesiadau wedi’i difrodi</translation>
    </message>
    <message>
        <source>It was kept as it is, and no good backup was found beside it. Choose a backup from another place, or ask your IT team to bring the file back from theirs.
%1</source>
        <translation>Cadwyd hi fel y mae, ac ni chafwyd hyd i gopi wrth gefn da wrth ei hymyl. Dewiswch gopi wrth gefn o le arall, neu gofynnwch i’ch tîm TG adfer y ffeil o’u copi nhw.
%1</translation>
    </message>
    <message>
        <source>This assessment was changed outside Aros</source>
        <translation>Newidiwyd yr asesiad hwn y tu allan i Aros</translation>
    </message>
    <message>
        <source>Its answers do not match the mark that Aros set when it saved them. It was not opened. A backup in Settings has the last good copy.</source>
        <translation>Nid yw’r atebion yn cyfateb i’r marc a osododd Aros wrth eu cadw. Nid agorwyd yr asesiad. Mae’r copi da diweddaraf mewn copi wrth gefn yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>Your assessments could not be brought up to date</source>
        <translation>Nid oedd modd diweddaru eich asesiadau</translation>
    </message>
    <message>
        <source>The old file is as it was, and can be used with the version of Aros that made it. Details: %1</source>
        <translation>Mae’r hen ffeil fel yr oedd, a gellir ei defnyddio gyda’r fersiwn o Aros a’i creodd. Manylion: %1</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Ni wnaed y copi wrth gefn</translation>
    </message>
    <message>
        <source>Your assessments are not affected. Details: %1</source>
        <translation>Nid yw hyn wedi effeithio ar eich asesiadau. Manylion: %1</translation>
    </message>
    <message>
        <source>Your assessments could not be read or written</source>
        <translation>Nid oedd modd darllen nac ysgrifennu eich asesiadau</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Mae’r ddisg yn llawn</translation>
    </message>
    <message>
        <source>The file was not written, and what was there before is still there. Make some room, or choose another place.
%1</source>
        <translation>Nid ysgrifennwyd y ffeil, ac mae’r hyn oedd yno o’r blaen yn dal yno. Rhyddhewch le ar y ddisg, neu dewiswch rywle arall.
%1</translation>
    </message>
    <message>
        <source>That folder does not exist</source>
        <translation>Nid yw’r ffolder yn bodoli</translation>
    </message>
    <message>
        <source>Choose another folder.
%1</source>
        <translation>Dewiswch ffolder arall.
%1</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Nid oedd modd darllen y ffeil</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.
%1</source>
        <translation>Gwiriwch ei bod yno a bod gennych hawl i’w hagor.
%1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Nid oedd modd ysgrifennu’r ffeil</translation>
    </message>
    <message>
        <source>What was there before is still there. It may be open in another program, or the folder may not allow it: choose another name or folder.
%1</source>
        <translation>Mae’r hyn oedd yno o’r blaen yn dal yno. Efallai fod y ffeil ar agor mewn rhaglen arall, neu nad yw’r ffolder yn caniatáu hyn: dewiswch enw neu ffolder arall.
%1</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Nid oedd modd creu’r ffeil</translation>
    </message>
    <message>
        <source>Nothing was written. Details: %1</source>
        <translation>Nid ysgrifennwyd dim. Manylion: %1</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your answers are still on this screen. Make some room and choose Try again, or save a copy somewhere else.</source>
        <translation>Heb gadw: mae’r ddisg yn llawn. Mae eich atebion yn dal ar y sgrin hon. Rhyddhewch le ar y ddisg a dewiswch Ceisio eto, neu cadwch gopi yn rhywle arall.</translation>
    </message>
    <message>
        <source>Not saved: the file may not be changed. Your answers are still on this screen. Save a copy somewhere else, or choose Try again.</source>
        <translation>Heb gadw: nid oes caniatâd i newid y ffeil. Mae eich atebion yn dal ar y sgrin hon. Cadwch gopi yn rhywle arall, neu dewiswch Ceisio eto.</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still on this screen. Choose Try again, or save a copy somewhere else. Details: %1</source>
        <translation>Heb gadw. Mae eich atebion yn dal ar y sgrin hon. Dewiswch Ceisio eto, neu cadwch gopi yn rhywle arall. Manylion: %1</translation>
    </message>
    <message>
        <source>The votes on this statement have been revealed</source>
        <translation>Mae’r pleidleisiau ar y datganiad hwn wedi’u datgelu</translation>
    </message>
    <message>
        <source>No vote can be added to them or taken back. Nothing was changed.</source>
        <translation>Ni ellir ychwanegu pleidlais atyn nhw na thynnu un yn ôl. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Another question set has this name and version</source>
        <translation>Mae set gwestiynau arall â’r enw a’r fersiwn hyn</translation>
    </message>
    <message>
        <source>A published set is never changed, so nothing was replaced: %1</source>
        <translation>Nid yw set a gyhoeddwyd byth yn cael ei newid, felly ni ddisodlwyd dim: %1</translation>
    </message>
    <message>
        <source>This question set is in use</source>
        <translation>Mae’r set gwestiynau hon yn cael ei defnyddio</translation>
    </message>
    <message>
        <source>Assessments were made with it, so it stays on this computer: %1</source>
        <translation>Gwnaed asesiadau â hi, felly mae’n aros ar y cyfrifiadur hwn: %1</translation>
    </message>
    <message>
        <source>They were changed since</source>
        <translation>Cawsant eu newid ers hynny</translation>
    </message>
    <message>
        <source>Some of these figures are not as they were brought in. Nothing was taken out; correct them one by one.</source>
        <translation>Nid yw rhai o’r ffigurau hyn fel y’u mewnforiwyd. Ni thynnwyd dim allan; cywirwch nhw fesul un.</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>The file is larger than %1 MiB. Split it, for instance by year.</source>
        <translation>Mae’r ffeil yn fwy na %1 MiB. Rhannwch hi, er enghraifft fesul blwyddyn.</translation>
    </message>
    <message>
        <source>This is a PDF. Open the figures in a spreadsheet and save them as CSV first.</source>
        <translation>PDF yw hwn. Agorwch y ffigurau mewn taenlen a’u cadw fel CSV yn gyntaf.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Open it and save the sheet as CSV first.</source>
        <translation>Llyfr gwaith Excel yw hwn. Agorwch ef a chadw’r ddalen fel CSV yn gyntaf.</translation>
    </message>
    <message>
        <source>The file is “Unicode text”. Save it as “CSV UTF-8” instead.</source>
        <translation>“Unicode text” yw’r ffeil. Cadwch hi fel “CSV UTF-8” yn lle hynny.</translation>
    </message>
    <message>
        <source>The file is not a table of text. Save it as CSV first.</source>
        <translation>Nid tabl testun yw’r ffeil. Cadwch hi fel CSV yn gyntaf.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place or missing here.</source>
        <translation>Mae dyfynnod yn y lle anghywir neu ar goll yma.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Does dim byd yn y ffeil.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Split the file, for instance by year.</source>
        <translation>Mae mwy na %1 o resi. Rhannwch y ffeil, er enghraifft fesul blwyddyn.</translation>
    </message>
    <message>
        <source>There are %1 columns; %2 are read at most.</source>
        <translation>Mae %1 o golofnau; darllenir %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>A cell here has more than %1 characters.</source>
        <translation>Mae mwy na %1 o nodau mewn cell yma.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>Mae’r mis ar goll.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write 2026-01, 31/01/2026 or Jan 2026.</source>
        <translation>Nid mis yw “%1”. Ysgrifennwch 2026-01, 31/01/2026 neu Ion 2026.</translation>
    </message>
    <message>
        <source>“%1” looks like an American date. Write the day first: 31/01/2026.</source>
        <translation>Mae “%1” yn edrych fel dyddiad Americanaidd. Ysgrifennwch y diwrnod yn gyntaf: 31/01/2026.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Does dim diwrnod o’r fath â “%1”.</translation>
    </message>
    <message>
        <source>The year in “%1” has two digits. Write all four.</source>
        <translation>Mae dau ddigid yn y flwyddyn yn “%1”. Ysgrifennwch bob un o’r pedwar.</translation>
    </message>
    <message>
        <source>“%1” is a year. Figures are kept by month: write 2026-01.</source>
        <translation>Blwyddyn yw “%1”. Cedwir ffigurau fesul mis: ysgrifennwch 2026-01.</translation>
    </message>
    <message>
        <source>“%1” is not between %2 and %3.</source>
        <translation>Nid yw “%1” rhwng %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” lies in the future. The last month that can be brought in is %2.</source>
        <translation>Mae “%1” yn y dyfodol. Y mis olaf y gellir ei fewnforio yw %2.</translation>
    </message>
    <message>
        <source>“%1” stands under no title. A decimal comma needs quotation marks around the number.</source>
        <translation>Nid oes teitl uwchben “%1”. Mae angen dyfynodau o amgylch rhif â choma degol.</translation>
    </message>
    <message>
        <source>A division or a team is named without its organisation.</source>
        <translation>Enwir is-adran neu dîm heb ei sefydliad.</translation>
    </message>
    <message>
        <source>The name is longer than %2 characters.</source>
        <translation>Mae’r enw’n hirach na %2 o nodau.</translation>
    </message>
    <message>
        <source>The metric is missing.</source>
        <translation>Mae’r metrig ar goll.</translation>
    </message>
    <message>
        <source>“%1” may be one of several metrics. Write one of these instead: %2.</source>
        <translation>Gallai “%1” fod yn un o sawl metrig. Ysgrifennwch un o’r rhain yn ei le: %2.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Aros. Bring in what it is made of: %2.</source>
        <translation>Aros sy’n cyfrifo “%1”. Mewnforiwch yr hyn y mae wedi’i wneud ohono: %2.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Mae’r rhif ar goll.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>Nid rhif yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a percentage. Write the numbers that it is made of.</source>
        <translation>Canran yw “%1”. Ysgrifennwch y rhifau y mae wedi’i gwneud ohonynt.</translation>
    </message>
    <message>
        <source>“%1” stands for a calculation that failed.</source>
        <translation>Mae “%1” yn sefyll am gyfrifiad a fethodd.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>Mae “%1” yn rhy fawr.</translation>
    </message>
    <message>
        <source>The comma in “%1” may mean thousands or decimals. Write the number without thousands.</source>
        <translation>Gall y coma yn “%1” olygu miloedd neu ddegolion. Ysgrifennwch y rhif heb wahanu’r miloedd.</translation>
    </message>
    <message>
        <source>“%1” and line %2 have different decimal signs. Use one throughout the column.</source>
        <translation>Mae arwyddion degol gwahanol yn “%1” ac yn llinell %2. Defnyddiwch yr un arwydd drwy’r golofn.</translation>
    </message>
    <message>
        <source>“%1” is below 0, which this metric cannot be.</source>
        <translation>Mae “%1” yn is na 0, ac ni all y metrig hwn fod felly.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. People and cases are counted in ones.</source>
        <translation>Nid rhif cyfan yw “%1”. Cyfrifir pobl ac achosion fesul un.</translation>
    </message>
    <message>
        <source>“%1” is more than the %2 that it is a share of.</source>
        <translation>Mae “%1” yn fwy na’r %2 y mae’n gyfran ohono.</translation>
    </message>
    <message>
        <source>“%1” differs from the same figure in line %2. Keep the one that is right.</source>
        <translation>Mae “%1” yn wahanol i’r un ffigur yn llinell %2. Cadwch yr un cywir.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Llinell %1, colofn “%2”: %3</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mis</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>division</source>
        <translation>is-adran</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tîm</translation>
    </message>
    <message>
        <source>staff group</source>
        <translation>grŵp staff</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metrig</translation>
    </message>
    <message>
        <source>“%1” is the number by which Excel keeps a date. Give the column a date format, then save or copy it again.</source>
        <translation>“%1” yw’r rhif y mae Excel yn cadw dyddiad wrtho. Rhowch fformat dyddiad i’r golofn, yna ei chadw neu ei chopïo eto.</translation>
    </message>
    <message>
        <source>“%1” is no metric that Aros knows. Do you mean “%2”?</source>
        <translation>Nid yw “%1” yn fetrig y mae Aros yn ei adnabod. Ai “%2” rydych chi’n ei feddwl?</translation>
    </message>
    <message>
        <source>“%1” is no metric that Aros knows. The empty table for Excel has the names to choose from.</source>
        <translation>Nid yw “%1” yn fetrig y mae Aros yn ei adnabod. Mae’r enwau i ddewis ohonynt yn y tabl gwag ar gyfer Excel.</translation>
    </message>
    <message>
        <source>“%1” is no staff group of NHS Wales. Do you mean “%2”? Only a figure of all staff has an empty cell.</source>
        <translation>Nid yw “%1” yn un o grwpiau staff GIG Cymru. Ai “%2” rydych chi’n ei feddwl? Dim ond ffigur ar gyfer yr holl staff sydd â chell wag.</translation>
    </message>
    <message>
        <source>“%1” is no staff group of NHS Wales. Write the name of one, for example “%2”. Only a figure of all staff has an empty cell.</source>
        <translation>Nid yw “%1” yn un o grwpiau staff GIG Cymru. Ysgrifennwch enw un ohonynt, er enghraifft “%2”. Dim ond ffigur ar gyfer yr holl staff sydd â chell wag.</translation>
    </message>
    <message>
        <source>“%1” is shortened. Show all digits of the column, then save or copy it again.</source>
        <translation>Mae “%1” wedi’i fyrhau. Dangoswch holl ddigidau’r golofn, yna ei chadw neu ei chopïo eto.</translation>
    </message>
    <message>
        <source>This metric needs two numbers: the second says out of how many.</source>
        <translation>Mae angen dau rif ar y metrig hwn: mae’r ail yn dweud allan o faint.</translation>
    </message>
    <message>
        <source>“%1” is too much: this metric is a count and has one number only. A decimal comma needs quotation marks around the number.</source>
        <translation>Mae “%1” yn ormod: cyfrif yw’r metrig hwn ac un rhif yn unig sydd iddo. Mae angen dyfynodau o amgylch rhif â choma degol.</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a column: a count, or the numerator of a rate</comment>
        <translation>rhif</translation>
    </message>
    <message>
        <source>out of</source>
        <comment>a column: the denominator of a rate</comment>
        <translation>allan o</translation>
    </message>
</context>
<context>
    <name>MetricBoard</name>
    <message>
        <source>All organisations</source>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Yr holl staff</translation>
    </message>
    <message>
        <source>All staff but medical and dental</source>
        <translation>Yr holl staff ac eithrio staff meddygol a deintyddol</translation>
    </message>
</context>
<context>
    <name>NextRoundButton</name>
    <message>
        <source>Go on with the next round</source>
        <translation>Parhau â’r rownd nesaf</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Dechrau’r rownd nesaf</translation>
    </message>
    <message>
        <source>%1 has begun with what was noted about the team last time. Correct who is in the room now.</source>
        <extracomment>%1: &quot;Follow-up 1&quot;</extracomment>
        <translation>Mae %1 wedi dechrau gyda’r hyn a nodwyd am y tîm y tro diwethaf. Cywirwch pwy sydd yn yr ystafell nawr.</translation>
    </message>
</context>
<context>
    <name>ProjectorContent</name>
    <message>
        <source>median %1</source>
        <extracomment>The middle of the votes</extracomment>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>Votes are being collected: %1 so far</source>
        <extracomment>Shown to the room while people vote on paper or privately; %1 is how many have handed in</extracomment>
        <translation>Casglu pleidleisiau: %1 hyd yma</translation>
    </message>
    <message>
        <source>Votes are being collected: %1 of %2</source>
        <extracomment>Shown to the room while people vote on paper or privately; %1 of the %2 people in the room have handed in</extracomment>
        <translation>Casglu pleidleisiau: %1 o %2</translation>
    </message>
    <message>
        <source>Fewer than five votes: not shown</source>
        <translation>Llai na phum pleidlais: heb eu dangos</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 is a theme, then where a statement stands in it: &quot;New starters · 2 of 5&quot;</extracomment>
        <translation>%1 · %2 o %3</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <extracomment>The rating that the team has agreed on: &quot;Agreed: 2 Developing&quot;</extracomment>
        <translation>Cytunwyd: %1</translation>
    </message>
    <message>
        <source>People are voting privately</source>
        <translation>Mae pobl yn pleidleisio’n breifat</translation>
    </message>
</context>
<context>
    <name>QuestionSetTexts</name>
    <message>
        <source>%1, version %2</source>
        <comment>name of a question set</comment>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>Published by %1 on %2 · statements: %3</source>
        <translation>Cyhoeddwr: %1, %2 · datganiadau: %3</translation>
    </message>
    <message>
        <source>The question set that was chosen for new assessments is not on this computer any more. New assessments use the default set until you choose another in Settings.</source>
        <translation>Nid yw’r set gwestiynau a ddewiswyd ar gyfer asesiadau newydd ar y cyfrifiadur hwn bellach. Bydd asesiadau newydd yn defnyddio’r set ddiofyn nes i chi ddewis un arall yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>Neither set comes from the other, so no statements are compared.</source>
        <translation>Nid yw’r naill set yn deillio o’r llall, felly ni chymherir unrhyw ddatganiadau.</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <comment>number of statements</comment>
        <translation>Yr un fath: %1</translation>
    </message>
    <message>
        <source>In other words, and compared: %1</source>
        <comment>number of statements</comment>
        <translation>Mewn geiriau eraill, ac yn cael eu cymharu: %1</translation>
    </message>
    <message>
        <source>Split, and not compared: %1</source>
        <comment>number of statements</comment>
        <translation>Wedi’u rhannu, heb eu cymharu: %1</translation>
    </message>
    <message>
        <source>Merged, and not compared: %1</source>
        <comment>number of groups of statements</comment>
        <translation>Wedi’u cyfuno, heb eu cymharu: %1</translation>
    </message>
    <message>
        <source>No longer asked: %1</source>
        <comment>number of statements</comment>
        <translation>Heb eu gofyn bellach: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>number of statements</comment>
        <translation>Newydd: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All rated statements are at the same level, so none stands out.</source>
        <translation>Mae pob datganiad sydd wedi’i raddio ar yr un lefel, felly does dim un yn sefyll allan.</translation>
    </message>
    <message>
        <source>No statement has a level yet, so none stands out.</source>
        <translation>Does gan yr un datganiad lefel eto, felly does dim un yn sefyll allan.</translation>
    </message>
    <message>
        <source>%1 (%2 of 4)</source>
        <extracomment>A theme and its score, the first of several within a sentence: &quot;later careers (1.5 of 4)&quot;</extracomment>
        <translation>%1 (%2 allan o 4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why a point stands out, then what that is: &quot;Above the upper limit (Concern)&quot;
----------
A theme and its score, within a sentence after another such: &quot;later careers (1.5)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n themes (%1 of 4 each)</source>
        <translation>
            <numerusform>%n thema (%1 allan o 4 yr un)</numerusform>
            <numerusform>%n thema (%1 allan o 4 yr un)</numerusform>
            <numerusform>%n thema (%1 allan o 4 yr un)</numerusform>
            <numerusform>%n thema (%1 allan o 4 yr un)</numerusform>
            <numerusform>%n thema (%1 allan o 4 yr un)</numerusform>
        </translation>
    </message>
    <message>
        <source>One theme has a score: %1 (%2 of 4).</source>
        <extracomment>%1 is a theme&apos;s title, %2 its score</extracomment>
        <translation>Mae gan un thema sgôr: %1 (%2 allan o 4).</translation>
    </message>
    <message>
        <source>All eight themes have the same score, %1 of 4.</source>
        <translation>Mae gan bob un o’r wyth thema yr un sgôr, %1 allan o 4.</translation>
    </message>
    <message numerus="yes">
        <source>The %n themes that have a score all stand at %1 of 4.</source>
        <translation>
            <numerusform>Mae pob un o’r %n thema sydd â sgôr ar %1 allan o 4.</numerusform>
            <numerusform>Mae’r %n thema sydd â sgôr ar %1 allan o 4.</numerusform>
            <numerusform>Mae pob un o’r %n thema sydd â sgôr ar %1 allan o 4.</numerusform>
            <numerusform>Mae pob un o’r %n thema sydd â sgôr ar %1 allan o 4.</numerusform>
            <numerusform>Mae pob un o’r %n thema sydd â sgôr ar %1 allan o 4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme has enough answers for a score.</source>
        <translation>Does gan yr un thema ddigon o atebion i gael sgôr.</translation>
    </message>
    <message>
        <source>The team rates itself highest on %1, and lowest on %2.</source>
        <extracomment>%1 and %2 are lists of theme titles with their scores; titles have a small first letter and are not mutated</extracomment>
        <translation>Mae’r tîm yn ei raddio ei hun uchaf yma: %1; ac isaf yma: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are not enough answers for a score in %n themes.</source>
        <translation>
            <numerusform>Does dim digon o atebion i gael sgôr mewn %n thema.</numerusform>
            <numerusform>Does dim digon o atebion i gael sgôr mewn %n thema.</numerusform>
            <numerusform>Does dim digon o atebion i gael sgôr mewn %n thema.</numerusform>
            <numerusform>Does dim digon o atebion i gael sgôr mewn %n thema.</numerusform>
            <numerusform>Does dim digon o atebion i gael sgôr mewn %n thema.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not enough answers for a score in %1.</source>
        <extracomment>%1 is one theme&apos;s title, or a list of two or three</extracomment>
        <translation>Does dim digon o atebion i gael sgôr yma: %1.</translation>
    </message>
    <message>
        <source>The team marked everything in %1 as not applicable.</source>
        <extracomment>%1 is one theme&apos;s title, or a list of several</extracomment>
        <translation>Nododd y tîm “Ddim yn berthnasol” ar gyfer popeth yma: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n statements were rated.</source>
        <translation>
            <numerusform>Cafodd %n datganiad ei raddio.</numerusform>
            <numerusform>Cafodd yr unig ddatganiad ei raddio (%n).</numerusform>
            <numerusform>Cafodd pob un o’r datganiadau ei raddio (%n).</numerusform>
            <numerusform>Cafodd pob un o’r %n datganiad ei raddio.</numerusform>
            <numerusform>Cafodd pob un o’r %n datganiad ei raddio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n statements that apply were rated.</source>
        <translation>
            <numerusform>Cafodd %n datganiad perthnasol ei raddio.</numerusform>
            <numerusform>Cafodd yr unig ddatganiad perthnasol ei raddio (%n).</numerusform>
            <numerusform>Cafodd pob un o’r datganiadau perthnasol ei raddio (%n).</numerusform>
            <numerusform>Cafodd pob un o’r %n datganiad perthnasol ei raddio.</numerusform>
            <numerusform>Cafodd pob un o’r %n datganiad perthnasol ei raddio.</numerusform>
        </translation>
    </message>
    <message>
        <source>One statement was answered “we don’t know”.</source>
        <translation>Yr ateb i un datganiad oedd “dydyn ni ddim yn gwybod”.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements were answered “we don’t know”.</source>
        <translation>
            <numerusform>Yr ateb i %n datganiad oedd “dydyn ni ddim yn gwybod”.</numerusform>
            <numerusform>Yr ateb i %n datganiad oedd “dydyn ni ddim yn gwybod”.</numerusform>
            <numerusform>Yr ateb i %n o ddatganiadau oedd “dydyn ni ddim yn gwybod”.</numerusform>
            <numerusform>Yr ateb i %n o ddatganiadau oedd “dydyn ni ddim yn gwybod”.</numerusform>
            <numerusform>Yr ateb i %n o ddatganiadau oedd “dydyn ni ddim yn gwybod”.</numerusform>
        </translation>
    </message>
    <message>
        <source>One statement has no answer.</source>
        <translation>Mae un datganiad heb ateb.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements have no answer.</source>
        <translation>
            <numerusform>Mae %n datganiad heb ateb.</numerusform>
            <numerusform>Mae %n datganiad heb ateb.</numerusform>
            <numerusform>Mae %n o ddatganiadau heb ateb.</numerusform>
            <numerusform>Mae %n o ddatganiadau heb ateb.</numerusform>
            <numerusform>Mae %n o ddatganiadau heb ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been rated yet.</source>
        <translation>Does dim byd wedi’i raddio eto.</translation>
    </message>
    <message>
        <source>A theme’s score appears here when at least 60% of its statements that apply have a level.</source>
        <translation>Bydd sgôr thema’n ymddangos yma pan fydd gan o leiaf 60% o’i datganiadau perthnasol lefel.</translation>
    </message>
    <message>
        <source>The team marked every statement as not applicable, so there are no scores.</source>
        <translation>Nododd y tîm nad yw’r un datganiad yn berthnasol, felly does dim sgoriau.</translation>
    </message>
    <message>
        <source>The scale</source>
        <extracomment>The described levels 0 to 4</extracomment>
        <translation>Y raddfa</translation>
    </message>
    <message>
        <source>The team agrees one answer to each statement: a level from 0 to 4, or one of two answers without a level.</source>
        <translation>Mae’r tîm yn cytuno ar un ateb i bob datganiad: lefel o 0 i 4, neu un o ddau ateb heb lefel.</translation>
    </message>
    <message>
        <source>How the scores come about</source>
        <translation>Sut y caiff y sgoriau eu cyfrifo</translation>
    </message>
    <message>
        <source>A theme’s score is the mean of the levels agreed for its statements, each counting the same. It is kept exact and rounded to one decimal only when it is shown, halves upwards.</source>
        <translation>Sgôr thema yw cymedr y lefelau y cytunwyd arnyn nhw ar gyfer ei datganiadau, a phob un yn cyfrif yr un faint. Caiff ei gadw’n union fel y mae, a dim ond wrth ei ddangos y caiff ei dalgrynnu i un lle degol; caiff haneri eu talgrynnu i fyny.</translation>
    </message>
    <message>
        <source>“Not applicable”, “we don’t know” and a statement without an answer have no level and never count as 0. “Not applicable” takes the statement out of the theme; the other two leave it in, without a level.</source>
        <translation>Does dim lefel gan “Ddim yn berthnasol”, “Dydyn ni ddim yn gwybod” na datganiad heb ateb, a dydyn nhw byth yn cyfrif fel 0. Mae “Ddim yn berthnasol” yn tynnu’r datganiad o’r thema; mae’r ddau arall yn ei adael i mewn, heb lefel.</translation>
    </message>
    <message>
        <source>A theme has a score when at least 60% of its statements that apply have a level. Otherwise it reads “not enough answers” and leaves a gap in the radar. “4 of 5” means that four of five statements that apply have a level.</source>
        <translation>Mae gan thema sgôr pan fydd gan o leiaf 60% o’i datganiadau perthnasol lefel. Fel arall, bydd yn dangos “dim digon o atebion” ac yn gadael bwlch yn y radar. Ystyr “4 allan o 5” yw bod gan bedwar o bum datganiad perthnasol lefel.</translation>
    </message>
    <message>
        <source>The overall figure is the mean of the theme scores, shown when at least six of the eight themes have one. It is secondary: the themes are the message.</source>
        <translation>Y ffigur cyffredinol yw cymedr sgoriau’r themâu, a chaiff ei ddangos pan fydd gan o leiaf chwech o’r wyth thema sgôr. Mae’n eilaidd: y themâu yw’r neges.</translation>
    </message>
    <message>
        <source>Strengths are the statements at the highest levels and priorities those at the lowest. Statements at the same level are listed together, so the lists may differ in length.</source>
        <translation>Y cryfderau yw’r datganiadau ar y lefelau uchaf, a’r blaenoriaethau yw’r rhai ar y lefelau isaf. Caiff datganiadau ar yr un lefel eu rhestru gyda’i gilydd, felly gall hyd y rhestrau amrywio.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Grwpiau bach</translation>
    </message>
    <message>
        <source>Ratings belong to the whole team and are always shown. Counts of people from 1 to 4 are shown as “fewer than 5” in every file; no total is given beside them then, and a larger count that would give a smaller one away is shown as “5 or more”.</source>
        <translation>Y tîm cyfan biau’r graddau, ac maen nhw bob amser yn cael eu dangos. Ym mhob ffeil, caiff cyfrif o 1 i 4 o bobl ei ddangos fel “llai na 5”; ni roddir cyfanswm wrth ei ymyl wedyn, a chaiff cyfrif mwy a fyddai’n datgelu un llai ei ddangos fel “5 neu fwy”.</translation>
    </message>
    <message>
        <source>Evidence and gaps are printed as the team wrote them. They should name nobody.</source>
        <translation>Caiff tystiolaeth a bylchau eu hargraffu fel yr ysgrifennodd y tîm nhw. Ddylen nhw ddim enwi neb.</translation>
    </message>
    <message>
        <source>The statements are those of “%1”, version %2 (%3), published by %4.</source>
        <extracomment>%1 title of the question set, %2 its version, %3 its id, %4 who published it</extracomment>
        <translation>Daw’r datganiadau o “%1”, fersiwn %2 (%3). Cyhoeddwr: %4.</translation>
    </message>
    <message>
        <source>The statements</source>
        <translation>Y datganiadau</translation>
    </message>
    <message>
        <source>Their Welsh text is a draft that no professional translator has checked yet.</source>
        <translation>Drafft yw eu testun Cymraeg, ac nid oes cyfieithydd proffesiynol wedi’i wirio eto.</translation>
    </message>
    <message>
        <source>Where the answers are kept</source>
        <translation>Ble caiff yr atebion eu cadw</translation>
    </message>
    <message>
        <source>Produced by Aros %1 from revision %2 of the assessment.</source>
        <extracomment>%1 is the version of the program, %2 the revision of the assessment</extracomment>
        <translation>Cynhyrchwyd gan Aros %1 o ddiwygiad %2 o’r asesiad.</translation>
    </message>
    <message>
        <source>The answers are kept in the team’s own Aros workspace. Nothing leaves it unless somebody exports it.</source>
        <extracomment>A workspace is the place where a user of Aros stores everything</extracomment>
        <translation>Caiff yr atebion eu cadw ym man gwaith Aros y tîm ei hun. Does dim byd yn ei adael oni bai bod rhywun yn ei allforio.</translation>
    </message>
    <message>
        <source>Scores are the team’s own, agreed together; they are a starting point for improvement, not a mark.</source>
        <translation>Sgoriau’r tîm ei hun yw’r rhain, ar ôl cytuno arnyn nhw gyda’i gilydd; man cychwyn ar gyfer gwella ydyn nhw, nid marc.</translation>
    </message>
    <message>
        <source>Not shown: none of the eight themes has a score; six are needed</source>
        <translation>Heb ei ddangos: does gan yr un o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>Not shown: one of eight themes has a score; six are needed</source>
        <translation>Heb ei ddangos: mae gan un o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>Not shown: two of eight themes have a score; six are needed</source>
        <translation>Heb ei ddangos: mae gan ddwy o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>Not shown: three of eight themes have a score; six are needed</source>
        <translation>Heb ei ddangos: mae gan dair o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>Not shown: four of eight themes have a score; six are needed</source>
        <translation>Heb ei ddangos: mae gan bedair o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>Not shown: five of eight themes have a score; six are needed</source>
        <translation>Heb ei ddangos: mae gan bump o’r wyth thema sgôr; mae angen chwech</translation>
    </message>
    <message>
        <source>of 4, mean of the six themes that have a score</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation>allan o 4, cymedr y chwe thema sydd â sgôr</translation>
    </message>
    <message>
        <source>of 4, mean of the seven themes that have a score</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation>allan o 4, cymedr y saith thema sydd â sgôr</translation>
    </message>
    <message>
        <source>of 4, mean of eight themes</source>
        <extracomment>Below the overall score in large figures: &quot;2.1&quot;</extracomment>
        <translation>allan o 4, cymedr wyth thema</translation>
    </message>
    <message>
        <source>%1 of %2 statements rated</source>
        <extracomment>&quot;37 of 40 statements rated&quot;; here rated means that there is a level</extracomment>
        <translation>Datganiadau wedi’u graddio: %1 o %2</translation>
    </message>
    <message>
        <source>%1 of %2 statements that apply are rated</source>
        <extracomment>&quot;36 of 38 statements that apply are rated&quot;</extracomment>
        <translation>Datganiadau perthnasol wedi’u graddio: %1 o %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Yn gyffredinol</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <extracomment>How many people of a staff group took part, where the exact number is hidden</extracomment>
        <translation>llai na 5</translation>
    </message>
    <message>
        <source>5 or more</source>
        <extracomment>How many people of a staff group took part, where the exact number is hidden</extracomment>
        <translation>5 neu fwy</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a table: nobody, nothing</extracomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>Counts from 1 to 4 are shown as “fewer than 5”, and no total is given, so that nobody can be picked out.</source>
        <translation>Caiff cyfrif o 1 i 4 ei ddangos fel “llai na 5”, ac ni roddir cyfanswm, fel na ellir adnabod neb.</translation>
    </message>
    <message>
        <source>One person was in the room.</source>
        <translation>Roedd un person yn yr ystafell.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were in the room.</source>
        <translation>
            <numerusform>Roedd %n person yn yr ystafell.</numerusform>
            <numerusform>Roedd %n person yn yr ystafell.</numerusform>
            <numerusform>Roedd %n o bobl yn yr ystafell.</numerusform>
            <numerusform>Roedd %n o bobl yn yr ystafell.</numerusform>
            <numerusform>Roedd %n o bobl yn yr ystafell.</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger count that would give a smaller one away is shown as “5 or more”.</source>
        <translation>Caiff cyfrif mwy a fyddai’n datgelu un llai ei ddangos fel “5 neu fwy”.</translation>
    </message>
    <message>
        <source>Files show counts from 1 to 4 as “fewer than 5”.</source>
        <translation>Mewn ffeiliau, caiff cyfrif o 1 i 4 ei ddangos fel “llai na 5”.</translation>
    </message>
    <message>
        <source>Nobody from %1 was in the room.</source>
        <extracomment>%1 is the name of one staff group, or a list of several: &quot;A, B or C&quot;</extracomment>
        <translation>Doedd neb yn yr ystafell o blith y canlynol: %1.</translation>
    </message>
    <message>
        <source>Who was in the room was not recorded.</source>
        <translation>Ni chofnodwyd pwy oedd yn yr ystafell.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>On the radar, in place of a theme&apos;s score: every statement was marked so</extracomment>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>On the radar, in place of a theme&apos;s score</extracomment>
        <translation>dim atebion</translation>
    </message>
    <message>
        <source>not enough answers</source>
        <extracomment>On the radar, in place of a theme&apos;s score</extracomment>
        <translation>dim digon o atebion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of mark (&quot;Limits set anew&quot;), %2 a person&apos;s text
----------
%1 is a date, %2 what happened then
----------
A theme and its score, or why it has none, in the text alternative of the radar</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: scores of the eight themes, 0 to 4</source>
        <extracomment>Title of the radar chart; %1 is the team, %2 the round</extracomment>
        <translation>%1, %2: sgoriau’r wyth thema, 0 i 4</translation>
    </message>
    <message>
        <source>Eight themes, 0 (%1) to 4 (%2).</source>
        <extracomment>%1 and %2 are the titles of the lowest and the highest level</extracomment>
        <translation>Wyth thema, 0 (%1) i 4 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numerator and denominator of a figure, as in &quot;12 of 235&quot;
----------
A count out of a whole, as in &quot;4 of 5&quot; statements. Between figures a word of one letter is taken for part of them when the text is copied from a PDF</extracomment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of a list: &quot;A, B or C&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn gryno</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>Where the team stands</source>
        <translation>Sefyllfa’r tîm</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Blaenoriaethau</translation>
    </message>
    <message>
        <source>What we don’t know</source>
        <extracomment>Heading of a list: statements that the team answered with &quot;we don&apos;t know&quot;</extracomment>
        <translation>Yr hyn nad ydyn ni’n ei wybod</translation>
    </message>
    <message>
        <source>To come back to</source>
        <extracomment>Heading of a list: statements that the team marked to return to</extracomment>
        <translation>I ddod yn ôl atyn nhw</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Am yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation>Grŵp staff</translation>
    </message>
    <message>
        <source>In the room</source>
        <extracomment>Column: how many people of a staff group took part</extracomment>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>missing voice</source>
        <extracomment>A staff group that the team has but of which nobody took part</extracomment>
        <translation>llais coll</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>Column: how many statements have a level, as &quot;4 of 5&quot;</extracomment>
        <translation>Wedi’u graddio</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>One sentence of a question set that describes what good looks like</extracomment>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>What the team agreed for a statement: a level 0 to 4, &quot;not applicable&quot; or &quot;don&apos;t know&quot;</extracomment>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>What shows that a statement is true here</extracomment>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>What is missing for a statement to be true here</extracomment>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <extracomment>Who can change what a statement describes: the team or the organisation</extracomment>
        <translation>Pwy all ei newid</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <extracomment>Mark on a statement that the team wants to return to</extracomment>
        <translation>Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column of ordinal numbers</extracomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>of 4</source>
        <extracomment>Beside a theme&apos;s score in large figures: &quot;2.3 of 4&quot;</extracomment>
        <translation>allan o 4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <extracomment>Who led the session</extracomment>
        <translation>Hwylusydd</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>From one month to another
----------
The month that an assessment describes</extracomment>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Division</source>
        <extracomment>Part of an organisation</extracomment>
        <translation>Is-adran</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Who can change what a statement describes</extracomment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Draft or agreed</extracomment>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>Set gwestiynau</translation>
    </message>
    <message>
        <source>Not applicable to this team</source>
        <translation>Ddim yn berthnasol i’r tîm hwn</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Dim atebion</translation>
    </message>
    <message>
        <source>Not enough answers (%1 of %2)</source>
        <translation>Dim digon o atebion (%1 o %2)</translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <extracomment>How many statements of a theme, %1, were answered in this way and are not part of its score</extracomment>
        <translation>ddim yn gwybod: %1</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <extracomment>How many statements of a theme, %1, were answered in this way and are not part of its score</extracomment>
        <translation>ddim yn berthnasol: %1</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <extracomment>How many statements of a theme, %1, have no answer and are not part of its score</extracomment>
        <translation>heb eu hateb: %1</translation>
    </message>
    <message>
        <source>Not counted – %1.</source>
        <extracomment>%1 is a list such as &quot;don&apos;t know: 1, not answered: 2&quot;</extracomment>
        <translation>Heb eu cyfrif – %1.</translation>
    </message>
    <message>
        <source>Mean of the agreed levels: %1.</source>
        <extracomment>%1 is a calculation such as &quot;(3 + 2 + 1) ÷ 3 = 2.0&quot;</extracomment>
        <translation>Cymedr y lefelau y cytunwyd arnyn nhw: %1.</translation>
    </message>
    <message>
        <source>Every statement was marked not applicable, so there is no score.</source>
        <translation>Nodwyd nad yw’r un datganiad yn berthnasol, felly does dim sgôr.</translation>
    </message>
    <message>
        <source>%1 of %2 statements that apply have a level; a score needs at least %3.</source>
        <extracomment>&quot;2 of 5 statements that apply have a level; a score needs at least 3.&quot;</extracomment>
        <translation>Datganiadau perthnasol â lefel: %1 o %2; mae angen o leiaf %3 i gael sgôr.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Agreed %1, revision %2</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Wedi’i gytuno ar %1, diwygiad %2</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Wedi’i gytuno ar %1</translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation>Drafft, diwygiad %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <extracomment>In the page footer, after the round: &quot;Baseline · agreed 12 Mar 2026&quot;</extracomment>
        <translation>wedi’i gytuno ar %1</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Part of a proposed file name</extracomment>
        <translation>drafft</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>The first assessment of a team</extracomment>
        <translation>Llinell sylfaen</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <extracomment>A later assessment of a team; %1 counts from 1</extracomment>
        <translation>Dilyniant %1</translation>
    </message>
    <message>
        <source>Retention self-assessment</source>
        <translation>Hunanasesiad cadw staff</translation>
    </message>
    <message>
        <source>Baseline position</source>
        <extracomment>Title of a report on a team&apos;s first assessment</extracomment>
        <translation>Sefyllfa’r llinell sylfaen</translation>
    </message>
    <message>
        <source>“Team” or “Organisation” beside a statement says who can change what it describes.</source>
        <translation>Mae “Tîm” neu “Sefydliad” wrth ymyl datganiad yn dweud pwy all newid yr hyn y mae’n ei ddisgrifio.</translation>
    </message>
    <message>
        <source>Middle half of the votes</source>
        <extracomment>Legend of the radar: between the lower and the upper quartile</extracomment>
        <translation>Hanner canol y pleidleisiau</translation>
    </message>
    <message>
        <source>Where we differ most</source>
        <extracomment>Heading of a list: statements on which the votes lie far apart</extracomment>
        <translation>Lle rydyn ni’n gwahaniaethu fwyaf</translation>
    </message>
    <message>
        <source>How staff groups see it</source>
        <extracomment>Heading of a table: how staff groups see the themes</extracomment>
        <translation>Sut mae grwpiau staff yn ei gweld hi</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of scores: &quot;1.2 to 2.4&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>How close the votes on a statement are</extracomment>
        <translation>Agos</translation>
    </message>
    <message>
        <source>Some spread</source>
        <extracomment>How close the votes on a statement are</extracomment>
        <translation>Peth gwasgariad</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <extracomment>How close the votes on a statement are</extracomment>
        <translation>Gwasgariad eang</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How close the votes on a statement are: two camps</extracomment>
        <translation>Wedi’u hollti</translation>
    </message>
    <message>
        <source>level %1: %2</source>
        <extracomment>Votes for one level in a list; %1 is the level, %2 how many: &quot;level 3: 5&quot;</extracomment>
        <translation>lefel %1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>The votes on a statement: %1 is &quot;14 votes&quot;, %2 a list such as &quot;level 0: 3, level 1: 4&quot;</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 Median %2, agreement %3 (%4).</source>
        <extracomment>%1 is the counts, %2 the median, %3 the agreement as a number, %4 in words: &quot;wide spread&quot;</extracomment>
        <translation>%1 Canolrif %2, cytundeb %3 (%4).</translation>
    </message>
    <message>
        <source>by a show of hands</source>
        <extracomment>A way of voting, at the end of &quot;People answered before talking: %1.&quot;</extracomment>
        <translation>drwy godi dwylo</translation>
    </message>
    <message>
        <source>privately on the screen</source>
        <extracomment>A way of voting, at the end of &quot;People answered before talking: %1.&quot;</extracomment>
        <translation>yn breifat ar y sgrin</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>A way of voting, at the end of &quot;People answered before talking: %1.&quot;</extracomment>
        <translation>ar bapur</translation>
    </message>
    <message>
        <source>People answered before talking: %1.</source>
        <extracomment>%1 is how: &quot;by a show of hands and on paper&quot;</extracomment>
        <translation>Atebodd pobl cyn siarad: %1.</translation>
    </message>
    <message>
        <source>Votes carry no name, and are shown for statements with at least five of them.</source>
        <translation>Nid oes enw ar bleidlais, a dangosir pleidleisiau ar ddatganiadau sydd ag o leiaf pump ohonyn nhw.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <extracomment>How many people of a staff group voted: the fewest on any statement</extracomment>
        <translation>
            <numerusform>o leiaf %n person</numerusform>
            <numerusform>o leiaf %n person</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>No staff group had enough votes to be shown without giving people away.</source>
        <translation>Nid oedd gan unrhyw grŵp staff ddigon o bleidleisiau i’w dangos heb ddatgelu pwy oedd pobl.</translation>
    </message>
    <message>
        <source>Means of the votes, not agreed levels. Staff groups with too few votes, and those that would give them away, are left out.</source>
        <translation>Cymedrau’r pleidleisiau yw’r rhain, nid lefelau y cytunwyd arnyn nhw. Gadewir allan grwpiau staff sydd â rhy ychydig o bleidleisiau, a’r rhai a fyddai’n eu datgelu.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes were close to each other on every statement.</source>
        <translation>Roedd y pleidleisiau’n agos at ei gilydd ar bob datganiad.</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>Whether an assessment is the baseline or which follow-up; stands before its name</extracomment>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>On the blank questionnaire, before a line to write the day on</extracomment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>Repeated at the top of a page; %1 is the heading of a theme: &quot;1 · Flexible working, continued&quot;</extracomment>
        <translation>%1, parhad</translation>
    </message>
    <message>
        <source>Tick yours, or leave it out if you would rather not say. A small group is never shown on its own.</source>
        <extracomment>On the blank questionnaire, below &quot;Staff group&quot; and above boxes to tick</extracomment>
        <translation>Ticiwch eich grŵp chi, neu gadewch yn wag os byddai’n well gennych beidio â dweud. Ni chaiff grŵp bach byth ei ddangos ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <extracomment>Title of the sheets that people fill in by hand</extracomment>
        <translation>Holiadur</translation>
    </message>
    <message>
        <source>How the votes are counted</source>
        <translation>Sut y cyfrifir y pleidleisiau</translation>
    </message>
    <message>
        <source>Votes, given before the team talked, inform the agreed level and never decide it. Their median is the one in the middle when all stand in order; of an even number, the mean of the two in the middle. “Not applicable” and “don’t know” are no part of it.</source>
        <translation>Mae’r pleidleisiau, a roddwyd cyn i’r tîm siarad, yn gymorth i gytuno ar lefel ond byth yn ei phennu. Eu canolrif yw’r un yn y canol pan fo pob un yn ei threfn; os oes eilrif ohonyn nhw, cymedr y ddwy yn y canol. Nid yw “ddim yn berthnasol” na “ddim yn gwybod” yn rhan ohono.</translation>
    </message>
    <message>
        <source>A theme’s range of votes goes from the mean of its statements’ lower quartiles to the mean of their upper quartiles: the middle half of the votes. It is given when at least 60% of the theme’s statements have votes that are shown.</source>
        <translation>Mae ystod pleidleisiau thema’n mynd o gymedr chwarteli isaf ei datganiadau i gymedr eu chwarteli uchaf: hanner canol y pleidleisiau. Fe’i rhoddir pan fo gan o leiaf 60% o ddatganiadau’r thema bleidleisiau a ddangosir.</translation>
    </message>
    <message>
        <source>Agreement is the measure A of C. van der Eijk (Quality &amp; Quantity 35, 2001): 1 when all votes are the same, 0 when they are spread evenly over the levels, −1 when half are at each end. Here, above 0.6 is called close, above 0.3 some spread, from 0 wide spread, and below 0 split.</source>
        <translation>Y cytundeb yw mesur A gan C. van der Eijk (Quality &amp; Quantity 35, 2001): 1 pan fo’r pleidleisiau i gyd yr un fath, 0 pan fyddan nhw wedi’u gwasgaru’n gyfartal dros y lefelau, −1 pan fo hanner ar bob pen. Yma, gelwir uwch na 0.6 yn “agos”, uwch na 0.3 yn “peth gwasgariad”, o 0 i fyny yn “gwasgariad eang” ac o dan 0 yn “wedi’u hollti”.</translation>
    </message>
    <message>
        <source>Votes are shown for statements with at least five of them. Staff groups that are too small, or that would give others away, were put together for good when the votes were revealed.</source>
        <translation>Dangosir pleidleisiau ar ddatganiadau sydd ag o leiaf pump ohonyn nhw. Cafodd grwpiau staff sy’n rhy fach, neu a fyddai’n datgelu eraill, eu cyfuno’n derfynol pan ddatgelwyd y pleidleisiau.</translation>
    </message>
    <message>
        <source>Votes %1</source>
        <extracomment>The middle half of the votes in a theme; %1 is a range of levels: &quot;Votes 1.2 to 2.4&quot;</extracomment>
        <translation>Pleidleisiau %1</translation>
    </message>
    <message>
        <source>Votes: the range of their middle half, from the lower to the upper quartile.</source>
        <extracomment>What the numbers in the column &quot;Votes&quot; are</extracomment>
        <translation>Pleidleisiau: ystod eu hanner canol, o’r chwartel isaf i’r chwartel uchaf.</translation>
    </message>
    <message>
        <source>levels 0 to 4: %1</source>
        <extracomment>On a line about the votes on a statement; %1 is five counts: &quot;3, 4, 1, 5, 1&quot;</extracomment>
        <translation>lefelau 0 hyd at 4: %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>On a line about the votes on a statement</extracomment>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>agreement %1 (%2)</source>
        <extracomment>On a line about the votes on a statement: &quot;agreement 0.14 (wide spread)&quot;</extracomment>
        <translation>cytundeb %1 (%2)</translation>
    </message>
    <message>
        <source>Fewer than five people voted on each statement, so the votes are not shown.</source>
        <translation>Llai na phump o bobl a bleidleisiodd ar bob datganiad, felly ni ddangosir y pleidleisiau.</translation>
    </message>
    <message>
        <source>How many voted for each level from 0 to 4. Agreement is 1 when all votes are the same, 0 when they are spread evenly and −1 when half are at each end.</source>
        <translation>Faint bleidleisiodd dros bob lefel o 0 hyd at 4. Mae’r cytundeb yn 1 pan fo’r pleidleisiau i gyd yr un fath, yn 0 pan fyddan nhw wedi’u gwasgaru’n gyfartal ac yn −1 pan fo hanner ar bob pen.</translation>
    </message>
    <message>
        <source>Assessment started</source>
        <translation>Dechreuwyd yr asesiad</translation>
    </message>
    <message>
        <source>The history begins here: changes before it were not recorded</source>
        <translation>Mae’r hanes yn dechrau yma: ni chofnodwyd newidiadau cyn hyn</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>An entry of the history: the team agreed its assessment</extracomment>
        <translation>Wedi’i gytuno</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <extracomment>An entry of the history; %1 is the reason that the team gave</extracomment>
        <translation>Wedi’i ailagor: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>An entry of the history: a target that was set, changed or removed
----------
Legend of the radar: what the team aims for
----------
What the team aims for in a theme</extracomment>
        <translation>Targed</translation>
    </message>
    <message>
        <source>An entry that Aros did not write</source>
        <translation>Cofnod nad Aros a’i hysgrifennodd</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Dim targed</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A target: %1 is a level such as 3.0, %2 a date
----------
A target: a score and the month by which the team wants to reach it: &quot;3.0 by June 2027&quot;</extracomment>
        <translation>%1 erbyn %2</translation>
    </message>
    <message>
        <source>Checked: the history is whole. It has one entry.</source>
        <translation>Wedi’i wirio: mae’r hanes yn gyfan. Mae un cofnod ynddo.</translation>
    </message>
    <message numerus="yes">
        <source>Checked: the history is whole. It has %n entries.</source>
        <translation>
            <numerusform>Wedi’i wirio: mae’r hanes yn gyfan. Does dim cofnod ynddo.</numerusform>
            <numerusform>Wedi’i wirio: mae’r hanes yn gyfan. Mae %n cofnod ynddo.</numerusform>
            <numerusform>Wedi’i wirio: mae’r hanes yn gyfan. Mae %n o gofnodion ynddo.</numerusform>
            <numerusform>Wedi’i wirio: mae’r hanes yn gyfan. Mae %n o gofnodion ynddo.</numerusform>
            <numerusform>Wedi’i wirio: mae’r hanes yn gyfan. Mae %n o gofnodion ynddo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is not whole: something other than Aros changed it. %1</source>
        <extracomment>%1 is a sentence that names the place</extracomment>
        <translation>Nid yw’r hanes yn gyfan: newidiodd rhywbeth heblaw Aros ef. %1</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the entries before it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nid yw cofnod %1 yn cyd-fynd â’r cofnodion o’i flaen.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mae cofnod %1 ar goll.</translation>
    </message>
    <message>
        <source>Entry %1 was put in later.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Cafodd cofnod %1 ei roi i mewn yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Entry %1 says another rating of “%2” than the one stored.</source>
        <extracomment>%1 is a number, %2 a statement</extracomment>
        <translation>Mae cofnod %1 yn rhoi gradd arall i “%2” na’r un sydd wedi’i chadw.</translation>
    </message>
    <message>
        <source>Entry %1 says another target than the one stored.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mae cofnod %1 yn nodi targed gwahanol i’r un sydd wedi’i storio.</translation>
    </message>
    <message>
        <source>Entry %1 says another state than the one stored.</source>
        <extracomment>%1 is a number. Not the same: draft or agreed</extracomment>
        <translation>Mae cofnod %1 yn rhoi cyflwr arall na’r un sydd wedi’i gadw.</translation>
    </message>
    <message>
        <source>A rating was changed without an entry.</source>
        <translation>Newidiwyd gradd heb gofnod.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>no target</source>
        <extracomment>In place of a theme&apos;s target</extracomment>
        <translation>dim targed</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Legend of a chart: points that stand out where neither direction is better
----------
Column: how much a theme or a statement has risen or fallen since an earlier round</extracomment>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: a rating or a score in an earlier round</extracomment>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: a rating or a score in this round</extracomment>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <extracomment>Heading of a table: each statement in an earlier round and in this one</extracomment>
        <translation>Fesul datganiad</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <extracomment>Heading of a list: statements of an earlier round that the question set has no more</extracomment>
        <translation>Heb eu gofyn bellach</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <extracomment>Heading of a list: statements that the earlier round did not have</extracomment>
        <translation>Wedi’u gofyn am y tro cyntaf</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <extracomment>Heading of a list: statements that a new version of the question set has split or put together</extracomment>
        <translation>Wedi’u rhannu neu eu cyfuno</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <extracomment>Heading of eight small charts: each theme&apos;s score, round by round</extracomment>
        <translation>Dros y rowndiau</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>In place of a theme&apos;s change: no statement has a level in both rounds</extracomment>
        <translation>heb ei gymharu</translation>
    </message>
    <message>
        <source>%1 over one statement</source>
        <extracomment>A theme&apos;s change since an earlier round: &quot;+0.4 over 5 statements&quot;</extracomment>
        <translation>%1 dros un datganiad</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n statements</source>
        <translation>
            <numerusform>%1 dros %n datganiad</numerusform>
            <numerusform>%1 dros %n datganiad</numerusform>
            <numerusform>%1 dros %n o ddatganiadau</numerusform>
            <numerusform>%1 dros %n o ddatganiadau</numerusform>
            <numerusform>%1 dros %n o ddatganiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Reworded since</source>
        <extracomment>Remark beside a statement: it says the same in other words than in the earlier round</extracomment>
        <translation>Wedi’i aileirio ers hynny</translation>
    </message>
    <message>
        <source>Split: %1, now %2.</source>
        <extracomment>A statement that a new version of the question set has made into several; %1 and %2 are quoted labels</extracomment>
        <translation>Wedi’i rannu: %1, bellach %2.</translation>
    </message>
    <message>
        <source>Merged: %1, now %2.</source>
        <extracomment>Statements that a new version of the question set has made into one; %1 and %2 are quoted labels</extracomment>
        <translation>Wedi’u cyfuno: %1, bellach %2.</translation>
    </message>
    <message>
        <source>No statement has a level in both rounds, so nothing is compared.</source>
        <translation>Nid oes lefel i unrhyw ddatganiad yn y ddwy rownd, felly ni chaiff dim ei gymharu.</translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <extracomment>Themes that have risen since an earlier round, by how much: &quot;Up: wellbeing (+0.4) and later careers (+0.2).&quot;</extracomment>
        <translation>I fyny: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <extracomment>Themes that have fallen since an earlier round</extracomment>
        <translation>I lawr: %1.</translation>
    </message>
    <message>
        <source>No change: %1.</source>
        <extracomment>Themes that are as they were in an earlier round</extracomment>
        <translation>Dim newid: %1.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <extracomment>Themes in which no statement has a level in both rounds</extracomment>
        <translation>Heb eu cymharu: %1.</translation>
    </message>
    <message>
        <source>That round used another question set, so nothing is compared.</source>
        <translation>Roedd y rownd honno’n defnyddio set gwestiynau arall, felly ni chaiff dim ei gymharu.</translation>
    </message>
    <message>
        <source>A theme’s change is the mean over the statements that have a level in both rounds, so it need not be the difference of the two scores.</source>
        <translation>Newid thema yw’r cymedr dros y datganiadau sydd â lefel yn y ddwy rownd, felly nid yw o reidrwydd yr un faint â’r gwahaniaeth rhwng y ddau sgôr.</translation>
    </message>
    <message>
        <source>The question set has changed since then. Only statements that stayed the same, or say the same in other words, are compared; the others are listed.</source>
        <translation>Mae’r set gwestiynau wedi newid ers hynny. Dim ond datganiadau a arhosodd yr un fath, neu sy’n dweud yr un peth mewn geiriau eraill, sy’n cael eu cymharu; caiff y lleill eu rhestru.</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <extracomment>Heading; %1 is an earlier round: &quot;Change since Baseline, March 2026&quot;</extracomment>
        <translation>Newid ers: %1</translation>
    </message>
    <message>
        <source>How change is measured</source>
        <translation>Sut mae newid yn cael ei fesur</translation>
    </message>
    <message>
        <source>A theme’s change between two rounds is the mean of later minus earlier over the statements that have a level in both, given with their number. Statements that were left out, marked not applicable or answered “we don’t know” in either round are no part of it.</source>
        <translation>Newid thema rhwng dwy rownd yw cymedr y lefel ddiweddarach minws y lefel gynharach dros y datganiadau sydd â lefel yn y ddwy, gyda’u nifer. Nid yw datganiadau a adawyd heb eu hateb, a farciwyd fel rhai nad ydynt yn berthnasol neu a atebwyd â “dydyn ni ddim yn gwybod” yn y naill rownd neu’r llall yn rhan ohono.</translation>
    </message>
    <message>
        <source>Where the question set has changed in between, a statement is compared only when it stayed the same or says the same in other words. What was split, merged, dropped or added is listed and never counted.</source>
        <translation>Lle mae’r set gwestiynau wedi newid yn y cyfamser, dim ond datganiad a arhosodd yr un fath neu sy’n dweud yr un peth mewn geiriau eraill sy’n cael ei gymharu. Caiff yr hyn a rannwyd, a gyfunwyd, a ollyngwyd neu a ychwanegwyd ei restru, a byth ei gyfrif.</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Of a target</extracomment>
        <translation>Wedi’i gyrraedd</translation>
    </message>
    <message>
        <source>Not enough answers to tell</source>
        <extracomment>Of a target, in a theme without a score</extracomment>
        <translation>Dim digon o atebion i ddweud</translation>
    </message>
    <message>
        <source>The rounds used different versions of the question set. Each score is that of its own version; what has changed is told by the statements that are in both.</source>
        <translation>Roedd y rowndiau’n defnyddio fersiynau gwahanol o’r set gwestiynau. Sgôr ei fersiwn ei hun yw pob sgôr; y datganiadau sydd yn y ddau sy’n dweud beth sydd wedi newid.</translation>
    </message>
    <message>
        <source>A rating of the earlier wording does not say how each of these would have been rated, so they are not compared.</source>
        <extracomment>Below the heading &quot;Split or merged&quot;</extracomment>
        <translation>Nid yw gradd ar y geiriad cynharach yn dweud sut y byddai pob un o’r rhain wedi’i raddio, felly nid ydyn nhw’n cael eu cymharu.</translation>
    </message>
    <message>
        <source>At least one earlier round of this team could not be read and is left out of this report.</source>
        <translation>Nid oedd modd darllen o leiaf un rownd gynharach gan y tîm hwn, felly nid yw wedi’i chynnwys yn yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>Aros, own summary</source>
        <translation>Aros, crynodeb ei hun</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Gorau po uchaf</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Gorau po isaf</translation>
    </message>
    <message>
        <source>All organisations</source>
        <extracomment>The whole of what figures are kept for, in place of a unit&apos;s name</extracomment>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>all staff groups</source>
        <extracomment>No one staff group, but all of them</extracomment>
        <translation>pob grŵp staff</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>Dim terfynau eto</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Centre line of a chart</extracomment>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <extracomment>Of what a figure usually varies between</extracomment>
        <translation>Terfyn isaf</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <extracomment>Of what a figure usually varies between</extracomment>
        <translation>Terfyn uchaf</translation>
    </message>
    <message>
        <source>Improvement</source>
        <extracomment>Legend of a chart: points that stand out in the better direction</extracomment>
        <translation>Gwelliant</translation>
    </message>
    <message>
        <source>Concern</source>
        <extracomment>Legend of a chart: points that stand out in the worse direction</extracomment>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Publication that a definition is taken from</extracomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <extracomment>What to bear in mind when reading a figure</extracomment>
        <translation>I’w gadw mewn cof</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Y ffigurau mewn tabl</translation>
    </message>
    <message>
        <source>The scale does not start at 0</source>
        <translation>Nid yw’r raddfa’n dechrau ar 0</translation>
    </message>
    <message>
        <source>The same months, one above the other. That two things change together does not say that one caused the other.</source>
        <extracomment>Below two charts on one time axis: theme scores above, a metric below</extracomment>
        <translation>Yr un misoedd, y naill uwchben y llall. Nid yw’r ffaith bod dau beth yn newid gyda’i gilydd yn dweud bod y naill wedi achosi’r llall.</translation>
    </message>
    <message>
        <source>%1 of %2 teams have no figure</source>
        <translation>Timau heb ffigur: %1 allan o %2</translation>
    </message>
    <message>
        <source>%1 of %2 divisions have no figure</source>
        <translation>Is-adrannau heb ffigur: %1 allan o %2</translation>
    </message>
    <message>
        <source>%1 of %2 organisations have no figure</source>
        <translation>Sefydliadau heb ffigur: %1 allan o %2</translation>
    </message>
    <message>
        <source>%1 of %2 units have no figure</source>
        <extracomment>Units are teams and divisions together</extracomment>
        <translation>Unedau heb ffigur: %1 allan o %2</translation>
    </message>
    <message>
        <source>%1 of the %2 months it needs have a figure</source>
        <extracomment>Why a month has no value: %1 months have a figure, %2 are needed</extracomment>
        <translation>Mae angen %2 mis; mae ffigur ar gyfer %1</translation>
    </message>
    <message>
        <source>Not shown: fewer than %1 people</source>
        <extracomment>Too few people to show a figure about; %1 is the fewest</extracomment>
        <translation>Heb ei ddangos: llai na %1 o bobl</translation>
    </message>
    <message>
        <source>%1 of %2 staff groups have no figure</source>
        <translation>Grwpiau staff heb ffigur: %1 allan o %2</translation>
    </message>
    <message>
        <source>No figures by staff group to leave rotational posts out of</source>
        <translation>Dim ffigurau fesul grŵp staff i adael swyddi cylchdro allan ohonynt</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Dim ffigur</translation>
    </message>
    <message numerus="yes">
        <source>%n months in a row</source>
        <extracomment>Always six or more</extracomment>
        <translation>
            <numerusform>%n mis yn olynol</numerusform>
            <numerusform>%n mis yn olynol</numerusform>
            <numerusform>%n fis yn olynol</numerusform>
            <numerusform>%n mis yn olynol</numerusform>
            <numerusform>%n mis yn olynol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures in a row</source>
        <extracomment>Figures that are not monthly; always six or more</extracomment>
        <translation>
            <numerusform>%n ffigur yn olynol</numerusform>
            <numerusform>%n ffigur yn olynol</numerusform>
            <numerusform>%n ffigur yn olynol</numerusform>
            <numerusform>%n ffigur yn olynol</numerusform>
            <numerusform>%n ffigur yn olynol</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the upper limit</source>
        <translation>Uwchben y terfyn uchaf</translation>
    </message>
    <message>
        <source>Below the lower limit</source>
        <translation>O dan y terfyn isaf</translation>
    </message>
    <message>
        <source>Rising for %1 or more</source>
        <extracomment>%1 is &quot;7 months in a row&quot;</extracomment>
        <translation>Yn codi am %1 neu fwy</translation>
    </message>
    <message>
        <source>Falling for %1 or more</source>
        <extracomment>%1 is &quot;7 months in a row&quot;</extracomment>
        <translation>Yn gostwng am %1 neu fwy</translation>
    </message>
    <message>
        <source>Two of three close to the upper limit</source>
        <translation>Dau o dri yn agos at y terfyn uchaf</translation>
    </message>
    <message>
        <source>Two of three close to the lower limit</source>
        <translation>Dau o dri yn agos at y terfyn isaf</translation>
    </message>
    <message>
        <source>Above the mean for %1 or more</source>
        <extracomment>%1 is &quot;7 months in a row&quot;</extracomment>
        <translation>Uwchben y cymedr am %1 neu fwy</translation>
    </message>
    <message>
        <source>Below the mean for %1 or more</source>
        <extracomment>%1 is &quot;7 months in a row&quot;</extracomment>
        <translation>O dan y cymedr am %1 neu fwy</translation>
    </message>
    <message>
        <source>No real change</source>
        <extracomment>On a tile: the figure varies as it usually does</extracomment>
        <translation>Dim newid go iawn</translation>
    </message>
    <message>
        <source>Improving: higher</source>
        <translation>Gwella: uwch</translation>
    </message>
    <message>
        <source>Improving: lower</source>
        <translation>Gwella: is</translation>
    </message>
    <message>
        <source>Concern: higher</source>
        <translation>Pryder: uwch</translation>
    </message>
    <message>
        <source>Concern: lower</source>
        <translation>Pryder: is</translation>
    </message>
    <message>
        <source>Change: higher</source>
        <translation>Newid: uwch</translation>
    </message>
    <message>
        <source>Change: lower</source>
        <translation>Newid: is</translation>
    </message>
    <message>
        <source>Will meet the target</source>
        <translation>Bydd yn cyrraedd y targed</translation>
    </message>
    <message>
        <source>Will miss the target</source>
        <translation>Bydd yn methu’r targed</translation>
    </message>
    <message>
        <source>May meet or miss the target</source>
        <translation>Gall gyrraedd neu fethu’r targed</translation>
    </message>
    <message>
        <source>Limits set anew</source>
        <extracomment>What is marked on a chart, before the reason</extracomment>
        <translation>Gosod terfynau newydd</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A remark on a chart, before its text</extracomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Something that happened, marked on a chart, before its text</extracomment>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>The latest figure, for %1, is %2.</source>
        <extracomment>%1 is a month and year, %2 a figure with its unit</extracomment>
        <translation>Y ffigur diweddaraf, ar gyfer mis %1, yw %2.</translation>
    </message>
    <message>
        <source>It varies as usual about a mean of %1; anything from %2 to %3 can be chance.</source>
        <extracomment>%1 is the mean, %2 and %3 are the limits</extracomment>
        <translation>Mae’n amrywio yn ôl ei arfer o gwmpas cymedr o %1; gall unrhyw beth o %2 i %3 fod yn hap.</translation>
    </message>
    <message>
        <source>It is above the upper limit of %1, higher than chance explains.</source>
        <extracomment>%1 is the upper limit</extracomment>
        <translation>Mae uwchben y terfyn uchaf, sef %1, yn uwch nag y gall hap ei egluro.</translation>
    </message>
    <message>
        <source>It is below the lower limit of %1, lower than chance explains.</source>
        <extracomment>%1 is the lower limit</extracomment>
        <translation>Mae o dan y terfyn isaf, sef %1, yn is nag y gall hap ei egluro.</translation>
    </message>
    <message>
        <source>It has risen without a break, from %2 in %1 to %4 in %3.</source>
        <extracomment>%1 and %3 are months, %2 and %4 the figures of those</extracomment>
        <translation>Mae wedi codi’n ddi-dor, o %2 ym mis %1 i %4 ym mis %3.</translation>
    </message>
    <message>
        <source>It has fallen without a break, from %2 in %1 to %4 in %3.</source>
        <extracomment>%1 and %3 are months, %2 and %4 the figures of those</extracomment>
        <translation>Mae wedi gostwng yn ddi-dor, o %2 ym mis %1 i %4 ym mis %3.</translation>
    </message>
    <message>
        <source>It has been above the mean since %1: %2.</source>
        <extracomment>%1 is a month, %2 is &quot;7 months in a row&quot;</extracomment>
        <translation>Mae wedi bod uwchben y cymedr ers mis %1: %2.</translation>
    </message>
    <message>
        <source>It has been below the mean since %1: %2.</source>
        <extracomment>%1 is a month, %2 is &quot;7 months in a row&quot;</extracomment>
        <translation>Mae wedi bod o dan y cymedr ers mis %1: %2.</translation>
    </message>
    <message>
        <source>It has been higher than before since %1: %2 above the mean.</source>
        <extracomment>%1 is a month, %2 is &quot;7 months in a row&quot;</extracomment>
        <translation>Mae wedi bod yn uwch nag o’r blaen ers mis %1: %2 uwchben y cymedr.</translation>
    </message>
    <message>
        <source>It has been lower than before since %1: %2 below the mean.</source>
        <extracomment>%1 is a month, %2 is &quot;7 months in a row&quot;</extracomment>
        <translation>Mae wedi bod yn is nag o’r blaen ers mis %1: %2 o dan y cymedr.</translation>
    </message>
    <message>
        <source>It is higher than chance explains: two of three neighbouring figures are close to the upper limit.</source>
        <translation>Mae’n uwch nag y gall hap ei egluro: mae dau o dri ffigur cyfagos yn agos at y terfyn uchaf.</translation>
    </message>
    <message>
        <source>It is lower than chance explains: two of three neighbouring figures are close to the lower limit.</source>
        <translation>Mae’n is nag y gall hap ei egluro: mae dau o dri ffigur cyfagos yn agos at y terfyn isaf.</translation>
    </message>
    <message>
        <source>That is an improvement.</source>
        <translation>Mae hynny’n welliant.</translation>
    </message>
    <message>
        <source>That is a concern.</source>
        <translation>Mae hynny’n destun pryder.</translation>
    </message>
    <message>
        <source>Since %1, when the limits were set anew, the mean is %2; before, it was %3.</source>
        <extracomment>%1 is a month, %2 and %3 are means</extracomment>
        <translation>Ers mis %1, pan osodwyd terfynau newydd, y cymedr yw %2; cyn hynny, %3 oedd.</translation>
    </message>
    <message>
        <source>As things are, the target of %1 will be met.</source>
        <translation>Fel y mae pethau, bydd y targed o %1 yn cael ei gyrraedd.</translation>
    </message>
    <message>
        <source>As things are, the target of %1 will be missed.</source>
        <translation>Fel y mae pethau, bydd y targed o %1 yn cael ei fethu.</translation>
    </message>
    <message>
        <source>As things are, the target of %1 will be met at some times and missed at others by chance.</source>
        <translation>Fel y mae pethau, bydd y targed o %1 yn cael ei gyrraedd weithiau a’i fethu dro arall drwy hap.</translation>
    </message>
    <message>
        <source>It meets the target of %1.</source>
        <translation>Mae’n cyrraedd y targed o %1.</translation>
    </message>
    <message>
        <source>It does not meet the target of %1.</source>
        <translation>Nid yw’n cyrraedd y targed o %1.</translation>
    </message>
    <message>
        <source>A year before it was %1.</source>
        <extracomment>%1 is a figure with its unit</extracomment>
        <translation>Flwyddyn ynghynt roedd yn %1.</translation>
    </message>
    <message>
        <source>The change has lasted. If you know what brought it about and expect it to stay, you can set the limits anew from %1.</source>
        <extracomment>%1 is a month and year</extracomment>
        <translation>Mae’r newid wedi para. Os ydych yn gwybod beth a’i achosodd ac yn disgwyl iddo aros, gallwch osod terfynau newydd o fis %1 ymlaen.</translation>
    </message>
    <message>
        <source>There is no figure to show yet.</source>
        <translation>Nid oes ffigur i’w ddangos eto.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heading of a column: the figure itself</extracomment>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Stands out</source>
        <extracomment>Heading of a column: the rule by which a figure is more than chance</extracomment>
        <translation>Yn sefyll allan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>From %1 the figures hardly vary: there is not enough variation for limits, and nothing is tested.</source>
        <extracomment>%1 is a month and year</extracomment>
        <translation>O fis %1 ymlaen prin y mae’r ffigurau’n amrywio: nid oes digon o amrywiad i osod terfynau, ac ni phrofir dim.</translation>
    </message>
    <message>
        <source>From %1 there are no limits yet: no two neighbouring figures.</source>
        <extracomment>%1 is a month and year</extracomment>
        <translation>O fis %1 ymlaen nid oes terfynau eto: nid oes dau ffigur cyfagos.</translation>
    </message>
    <message>
        <source>Limits on trial: those from %1 rest on %2 figures, fewer than %3.</source>
        <extracomment>%1 is a month and year, %2 how many figures there are, %3 how many there should be</extracomment>
        <translation>Terfynau ar brawf: mae’r rhai o fis %1 ymlaen yn seiliedig ar %2 ffigur, llai na %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n months in the chart have no figure; runs break there.</source>
        <extracomment>Always four or more</extracomment>
        <translation>
            <numerusform>Nid oes ffigur ar gyfer %n mis yn y siart; mae rhediadau’n torri yno.</numerusform>
            <numerusform>Nid oes ffigur ar gyfer %n mis yn y siart; mae rhediadau’n torri yno.</numerusform>
            <numerusform>Nid oes ffigur ar gyfer %n fis yn y siart; mae rhediadau’n torri yno.</numerusform>
            <numerusform>Nid oes ffigur ar gyfer %n mis yn y siart; mae rhediadau’n torri yno.</numerusform>
            <numerusform>Nid oes ffigur ar gyfer %n mis yn y siart; mae rhediadau’n torri yno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure for %1; runs break there.</source>
        <extracomment>%1 is one month, or a list of two or three</extracomment>
        <translation>Dim ffigur ar gyfer %1; mae rhediadau’n torri yno.</translation>
    </message>
    <message>
        <source>One month has no value; the table says why.</source>
        <translation>Nid oes gwerth ar gyfer un mis; mae’r tabl yn dweud pam.</translation>
    </message>
    <message numerus="yes">
        <source>%n months have no value; the table says why.</source>
        <translation>
            <numerusform>Nid oes gwerth ar gyfer %n mis; mae’r tabl yn dweud pam.</numerusform>
            <numerusform>Nid oes gwerth ar gyfer %n mis; mae’r tabl yn dweud pam.</numerusform>
            <numerusform>Nid oes gwerth ar gyfer %n fis; mae’r tabl yn dweud pam.</numerusform>
            <numerusform>Nid oes gwerth ar gyfer %n mis; mae’r tabl yn dweud pam.</numerusform>
            <numerusform>Nid oes gwerth ar gyfer %n mis; mae’r tabl yn dweud pam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits were to be set anew from %1, which is not in this chart.</source>
        <extracomment>%1 is a month and year</extracomment>
        <translation>Roedd terfynau newydd i’w gosod o fis %1 ymlaen, ond nid yw’r mis hwnnw yn y siart hwn.</translation>
    </message>
    <message>
        <source>Staff in post is the mean of %1 month-ends, not of start and end.</source>
        <extracomment>Of a turnover&apos;s denominator; %1 is a count of month-ends</extracomment>
        <translation>Mae’r staff mewn swydd yn gymedr %1 diwedd mis, nid y dechrau a’r diwedd.</translation>
    </message>
    <message>
        <source>A rolling figure: neighbouring months share most of their figures, so runs are not tested.</source>
        <translation>Ffigur treigl: mae misoedd cyfagos yn rhannu’r rhan fwyaf o’u ffigurau, felly ni phrofir rhediadau.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <extracomment>Full-time equivalent staff, as in &quot;12.7 FTE&quot;</extracomment>
        <translation>%1 CALl</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A mean, as in &quot;45.2 days&quot;</extracomment>
        <translation>%1 diwrnod</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation>£%1</translation>
    </message>
    <message>
        <source>Not shown in files: fewer than 5 people are counted</source>
        <extracomment>Why a figure is not in a file</extracomment>
        <translation>Heb ei ddangos mewn ffeiliau: cyfrifir llai na 5 o bobl</translation>
    </message>
    <message>
        <source>Not shown in files: all but fewer than 5 people are counted</source>
        <extracomment>Why a figure is not in a file: so few are missing from the count that they could be recognised</extracomment>
        <translation>Heb ei ddangos mewn ffeiliau: cyfrifir pawb ond llai na 5 o bobl</translation>
    </message>
    <message>
        <source>The latest figure, for %1, is not shown in files: few people are counted.</source>
        <extracomment>%1 is a month and year</extracomment>
        <translation>Ni ddangosir y ffigur diweddaraf, ar gyfer mis %1, mewn ffeiliau: ychydig o bobl a gyfrifir.</translation>
    </message>
    <message>
        <source>Counts from 1 to 4 people are shown as “fewer than 5”, and what is made of them is left out, so that nobody can be picked out.</source>
        <translation>Caiff cyfrif o 1 i 4 o bobl ei ddangos fel “llai na 5”, a gadewir allan yr hyn a wneir ohono, fel na ellir adnabod neb.</translation>
    </message>
    <message>
        <source>Where that is so, there are no mean and limits: they would give the counts away.</source>
        <translation>Lle mae hynny’n wir, nid oes cymedr na therfynau: byddent yn datgelu’r cyfrif.</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>Heading of a column: something that is measured month by month</extracomment>
        <translation>Metrig</translation>
    </message>
    <message>
        <source>Latest</source>
        <extracomment>Heading of a column: the latest figure</extracomment>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>What it shows</source>
        <extracomment>Heading of a column: whether a metric has changed, and whether it meets its target</extracomment>
        <translation>Beth mae’n ei ddangos</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>Heading of a column: the figure rounded and with its unit, beside the exact one</extracomment>
        <translation>Dangosir fel</translation>
    </message>
    <message>
        <source>At a glance</source>
        <extracomment>Heading: several metrics in one table</extracomment>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Diffiniadau</translation>
    </message>
    <message>
        <source>Left out, because together with sums over several months they would give counts below 5 away: %1.</source>
        <extracomment>%1 is a list of metrics</extracomment>
        <translation>Gadawyd y rhain allan, am y byddent, ynghyd â symiau dros sawl mis, yn datgelu cyfrif o lai na 5: %1.</translation>
    </message>
    <message>
        <source>Retention metrics</source>
        <extracomment>Title of a file with charts</extracomment>
        <translation>Metrigau cadw staff</translation>
    </message>
    <message>
        <source>Made with Aros on %1</source>
        <extracomment>In a file; %1 is a date</extracomment>
        <translation>Gwnaed gydag Aros ar %1</translation>
    </message>
    <message>
        <source>The last %1 of %2 months. A workbook, or a PDF of this metric alone, has all of them.</source>
        <extracomment>Below the heading of a table in a PDF with several metrics; always many months</extracomment>
        <translation>Y %1 mis olaf o %2. Mae pob un mewn llyfr gwaith, neu mewn PDF o’r metrig hwn yn unig.</translation>
    </message>
    <message>
        <source>Tick one box a line; leave a line empty if you would rather not answer. Do not write your name.</source>
        <extracomment>At the top of the blank questionnaire</extracomment>
        <translation>Ticiwch un blwch ym mhob rhes; gadewch res yn wag os yw’n well gennych beidio ag ateb. Peidiwch â rhoi eich enw.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>Of a target; %1 is what is missing, such as 0.7</extracomment>
        <translation>%1 i fynd</translation>
    </message>
    <message>
        <source>%1 was higher</source>
        <translation>roedd %1 yn uwch</translation>
    </message>
    <message>
        <source>%1 was lower</source>
        <translation>roedd %1 yn is</translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 were higher</source>
        <translation>
            <numerusform>roedd %n o fis %1 ymlaen yn uwch</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn uwch</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn uwch</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn uwch</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn uwch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 were lower</source>
        <translation>
            <numerusform>roedd %n o fis %1 ymlaen yn is</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn is</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn is</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn is</numerusform>
            <numerusform>roedd %n o fis %1 ymlaen yn is</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the earlier figures, %1.</source>
        <extracomment>%1 is a list such as &quot;7 from March 2025 were higher, April 2026 was lower&quot;</extracomment>
        <translation>O’r ffigurau cynharach, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Figures stand out at %n earlier times too.</source>
        <extracomment>Times in which figures stand out; always two or more</extracomment>
        <translation>
            <numerusform>Mae ffigurau’n sefyll allan ar %n adeg gynharach hefyd.</numerusform>
            <numerusform>Mae ffigurau’n sefyll allan ar %n adeg gynharach hefyd.</numerusform>
            <numerusform>Mae ffigurau’n sefyll allan ar %n adeg gynharach hefyd.</numerusform>
            <numerusform>Mae ffigurau’n sefyll allan ar %n adeg gynharach hefyd.</numerusform>
            <numerusform>Mae ffigurau’n sefyll allan ar %n adeg gynharach hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits cover more than five years: new limits from a known change would tell more.</source>
        <translation>Mae’r terfynau’n cwmpasu mwy na phum mlynedd: byddai terfynau newydd o newid hysbys yn dweud mwy.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Of a fraction: its numerator</extracomment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Out of</source>
        <extracomment>Of a fraction: its denominator</extracomment>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>It is not known out of how many</source>
        <translation>Nid yw’n hysbys allan o faint</translation>
    </message>
    <message>
        <source>Out of 0, so there is no value</source>
        <translation>Allan o 0, felly nid oes gwerth</translation>
    </message>
    <message>
        <source>No verdict: few people are counted</source>
        <extracomment>In place of a verdict in a file, where figures of a few people are left out</extracomment>
        <translation>Dim dyfarniad: ychydig o bobl a gyfrifwyd</translation>
    </message>
    <message>
        <source>Rolling figure: shown as a line</source>
        <extracomment>In place of a verdict: a figure of which each month holds most of the month before</extracomment>
        <translation>Ffigur treigl: dangosir fel llinell</translation>
    </message>
    <message>
        <source>%1-month figure: shown as a line</source>
        <extracomment>In place of a verdict: %1 is how many months a figure is about</extracomment>
        <translation>Ffigur %1 mis: dangosir fel llinell</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <extracomment>In place of a verdict on figures, where there are only a few</extracomment>
        <translation>Rhy gynnar i ddweud</translation>
    </message>
    <message>
        <source>Too early to tell: %1 of %2 figures</source>
        <extracomment>In place of a verdict on figures: %1 is how many there are, %2 how many there should be</extracomment>
        <translation>Rhy gynnar i ddweud: %1 o %2 ffigur</translation>
    </message>
    <message>
        <source>It varies as usual about a mean of %1; anything up to %2 can be chance.</source>
        <extracomment>%1 is the mean, %2 the upper limit; the lower one is below 0</extracomment>
        <translation>Mae’n amrywio yn ôl ei arfer o gwmpas cymedr o %1; gall unrhyw beth hyd at %2 fod yn hap.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 are two names of units, parted by a comma; there are more</extracomment>
        <translation>%1 ac eraill</translation>
    </message>
    <message>
        <source>The lower limit is below 0, where these figures cannot be: it is not drawn.</source>
        <translation>Mae’r terfyn isaf o dan 0, lle na all y ffigurau hyn fod: ni chaiff ei dynnu ar y siart.</translation>
    </message>
    <message numerus="yes">
        <source>Only months for which every unit below has a figure are added up. %n months are left out, for want of figures from: %1.</source>
        <extracomment>%1 are one or two names of units</extracomment>
        <translation>
            <numerusform>Dim ond misoedd y mae gan bob uned islaw ffigur ar eu cyfer sy’n cael eu hadio. Mae %n mis yn cael eu gadael allan, am nad oes ffigurau gan: %1.</numerusform>
            <numerusform>Dim ond misoedd y mae gan bob uned islaw ffigur ar eu cyfer sy’n cael eu hadio. Mae %n mis yn cael ei adael allan, am nad oes ffigur gan: %1.</numerusform>
            <numerusform>Dim ond misoedd y mae gan bob uned islaw ffigur ar eu cyfer sy’n cael eu hadio. Mae %n fis yn cael eu gadael allan, am nad oes ffigurau gan: %1.</numerusform>
            <numerusform>Dim ond misoedd y mae gan bob uned islaw ffigur ar eu cyfer sy’n cael eu hadio. Mae %n mis yn cael eu gadael allan, am nad oes ffigurau gan: %1.</numerusform>
            <numerusform>Dim ond misoedd y mae gan bob uned islaw ffigur ar eu cyfer sy’n cael eu hadio. Mae %n mis yn cael eu gadael allan, am nad oes ffigurau gan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>some of them</source>
        <extracomment>Of many units, which are not named</extracomment>
        <translation>rhai ohonynt</translation>
    </message>
</context>
<context>
    <name>RoomButtons</name>
    <message>
        <source>Timer</source>
        <translation>Amserydd</translation>
    </message>
    <message>
        <source>Timer for each theme</source>
        <translation>Amserydd ar gyfer pob thema</translation>
    </message>
    <message>
        <source>Timer: %1</source>
        <extracomment>What a screen reader says of the button that shows the time left: %1 is &quot;6 min left&quot;</extracomment>
        <translation>Amserydd: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the timer</comment>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>%1 minutes for each theme</source>
        <translation>%1 munud ar gyfer pob thema</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>with the timer</comment>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Taflunydd</translation>
    </message>
    <message>
        <source>Shows the statement to the room, on a second screen if there is one (F5)</source>
        <translation>Dangos y datganiad i’r ystafell, ar ail sgrin os oes un (F5)</translation>
    </message>
</context>
<context>
    <name>ScoreTexts</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month of a quarter of a year</extracomment>
        <translation>%1 hyd %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a round and its month, %2 a score from 0 to 4</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 is a team, %2 a round and its month, %3 a score from 0 to 4</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n team(s), %1: %2</source>
        <extracomment>%1 is a quarter of a year, %2 a score from 0 to 4</extracomment>
        <translation>
            <numerusform>Cymedr y timau (%n), %1: %2</numerusform>
            <numerusform>Cymedr y timau (%n), %1: %2</numerusform>
            <numerusform>Cymedr y timau (%n), %1: %2</numerusform>
            <numerusform>Cymedr y timau (%n), %1: %2</numerusform>
            <numerusform>Cymedr y timau (%n), %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Timau</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
</context>
<context>
    <name>VoteTexts</name>
    <message numerus="yes">
        <source>%n hand(s) counted</source>
        <translation>
            <numerusform>Dim llaw wedi’i chyfrif</numerusform>
            <numerusform>%n llaw wedi’i chyfrif</numerusform>
            <numerusform>%n law wedi’u cyfrif</numerusform>
            <numerusform>%n llaw wedi’u cyfrif</numerusform>
            <numerusform>%n llaw wedi’u cyfrif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in the room</source>
        <extracomment>A running sum of hands: &quot;9 of 14 in the room&quot;</extracomment>
        <translation>%1 o %2 yn yr ystafell</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes on this theme</source>
        <translation>
            <numerusform>Does neb wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %n person wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %n berson wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %n o bobl wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %n o bobl wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) have handed in their votes on this theme</source>
        <translation>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau ar y thema hon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · agreement %2</source>
        <extracomment>How close votes are, in words and as van der Eijk&apos;s A: &quot;Wide spread · agreement 0.14&quot;</extracomment>
        <translation>%1 · cytundeb %2</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <comment>number of votes</comment>
        <translation>Ddim yn berthnasol: %1</translation>
    </message>
    <message>
        <source>We don’t know: %1</source>
        <comment>number of votes</comment>
        <translation>Dydyn ni ddim yn gwybod: %1</translation>
    </message>
    <message>
        <source>Most people don’t know. Who could find out, and by when?</source>
        <translation>Dydy’r rhan fwyaf ddim yn gwybod. Pwy allai gael gwybod, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>Most people say that this does not apply to your team. Agree whether it does.</source>
        <translation>Mae’r rhan fwyaf yn dweud nad yw hyn yn berthnasol i’ch tîm. Cytunwch a yw’n berthnasol ai peidio.</translation>
    </message>
    <message>
        <source>Nobody chose a level. Talk about what you would need to know.</source>
        <translation>Ddewisodd neb lefel. Trafodwch beth y byddai angen i chi ei wybod.</translation>
    </message>
    <message>
        <source>You see this much the same way. Say in a few words why, agree, and move on.</source>
        <translation>Rydych chi’n gweld hyn yn debyg iawn. Dywedwch pam mewn ychydig eiriau, cytunwch, a symudwch ymlaen.</translation>
    </message>
    <message>
        <source>You see this a little differently. Hear one or two reasons from each side, then agree.</source>
        <translation>Rydych chi’n gweld hyn ychydig yn wahanol. Gwrandewch ar reswm neu ddau o’r ddwy ochr, yna cytunwch.</translation>
    </message>
    <message>
        <source>People see this very differently. Ask for someone at each end, %1 and %2, to say what they have seen. Different shifts?</source>
        <extracomment>%1 and %2 are the lowest and the highest level that was chosen</extracomment>
        <translation>Mae pobl yn gweld hyn yn wahanol iawn. Gofynnwch i rywun o bob pen, %1 a %2, ddweud beth maen nhw wedi’i weld. Shifftiau gwahanol?</translation>
    </message>
    <message>
        <source>There are two camps. Hear both, and what each of them has seen, before you agree.</source>
        <translation>Mae dau wersyll. Gwrandewch ar y ddau, a’r hyn y mae pob un wedi’i weld, cyn cytuno.</translation>
    </message>
    <message>
        <source>There are several camps. Hear each of them, and what it has seen, before you agree.</source>
        <translation>Mae sawl gwersyll. Gwrandewch ar bob un, a’r hyn y mae wedi’i weld, cyn cytuno.</translation>
    </message>
    <message>
        <source>Many don’t know: who could find out?</source>
        <translation>Mae llawer heb wybod: pwy allai gael gwybod?</translation>
    </message>
</context>
<context>
    <name>VotingTexts</name>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes</source>
        <translation>
            <numerusform>Nifer y bobl sydd wedi cyflwyno pleidleisiau: %n</numerusform>
            <numerusform>Nifer y bobl sydd wedi cyflwyno pleidleisiau: %n</numerusform>
            <numerusform>Nifer y bobl sydd wedi cyflwyno pleidleisiau: %n</numerusform>
            <numerusform>Nifer y bobl sydd wedi cyflwyno pleidleisiau: %n</numerusform>
            <numerusform>Nifer y bobl sydd wedi cyflwyno pleidleisiau: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) have handed in their votes</source>
        <translation>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau</numerusform>
            <numerusform>Mae %1 o %n wedi cyflwyno pleidleisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>of a statement that somebody gave no vote on</comment>
        <translation>Wedi’i adael allan</translation>
    </message>
    <message>
        <source>These votes could not be stored and are not counted yet. They are all still here: try again.
%1</source>
        <comment>%1 is why, for example: The disk is full</comment>
        <translation>Ni fu modd storio’r pleidleisiau hyn, ac nid ydyn nhw wedi’u cyfrif eto. Maen nhw i gyd yma o hyd: rhowch gynnig arall arni.
%1</translation>
    </message>
</context>
<context>
    <name>aros::presentation::AssessmentListModel</name>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Wedi’u graddio</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Cyffredinol</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Newid diwethaf</translation>
    </message>
</context>
<context>
    <name>aros::presentation::HistoryModel</name>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column with dates and times</extracomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Heading of a column: what it was until then</extracomment>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Heading of a column: what it was from then on</extracomment>
        <translation>Ar ôl</translation>
    </message>
</context>
<context>
    <name>aros::presentation::UnitMetricsModel</name>
    <message>
        <source>not read yet</source>
        <translation>heb ei darllen eto</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>ni ellid ei darllen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit and why it has no figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a unit&apos;s name, %2 what one of its metrics says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>An organisation, division or team: heading of a column</extracomment>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Unit (figures of %1)</source>
        <extracomment>Heading of a column with units; %1 is the month of the figures in the columns beside it</extracomment>
        <translation>Uned (ffigurau mis %1)</translation>
    </message>
</context>
<context>
    <name>aros::shell::AddFiguresPage</name>
    <message>
        <source>Add figures</source>
        <translation>Ychwanegu ffigurau</translation>
    </message>
    <message>
        <source>Back to Metrics</source>
        <translation>Yn ôl i Metrigau</translation>
    </message>
    <message>
        <source>This workspace is open to be looked at only, so no figures can be brought in.</source>
        <translation>Mae’r gweithle hwn ar agor i edrych arno’n unig, felly ni ellir mewnforio ffigurau.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n row(s) so far</source>
        <translation>
            <numerusform>Yn darllen: rhesi hyd yma: %n</numerusform>
            <numerusform>Yn darllen: rhesi hyd yma: %n</numerusform>
            <numerusform>Yn darllen: rhesi hyd yma: %n</numerusform>
            <numerusform>Yn darllen: rhesi hyd yma: %n</numerusform>
            <numerusform>Yn darllen: rhesi hyd yma: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking: row %1 of %2</source>
        <translation>Yn gwirio: rhes %1 o %2</translation>
    </message>
    <message>
        <source>What was pasted cannot be used. %1</source>
        <translation>Ni ellir defnyddio’r hyn a ludwyd. %1</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <comment>a file, and why</comment>
        <translation>Ni ellir defnyddio %1. %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Not everything had room in the grid. Choose “Pasted from Excel” for large tables.</source>
        <translation>Nid oedd lle i bopeth yn y grid. Dewiswch “Wedi’u gludo o Excel” ar gyfer tablau mawr.</translation>
    </message>
    <message>
        <source>Brought in last</source>
        <translation>Y mewnforio diwethaf</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1</source>
        <translation>
            <numerusform>Ffigurau: %n. O: %1</numerusform>
            <numerusform>Ffigurau: %n. O: %1</numerusform>
            <numerusform>Ffigurau: %n. O: %1</numerusform>
            <numerusform>Ffigurau: %n. O: %1</numerusform>
            <numerusform>Ffigurau: %n. O: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>Gwirio’r ffigurau</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n figure(s)</source>
        <translation>
            <numerusform>Mewnforio %n ffigur</numerusform>
            <numerusform>Mewnforio %n ffigur</numerusform>
            <numerusform>Mewnforio %n ffigur</numerusform>
            <numerusform>Mewnforio %n ffigur</numerusform>
            <numerusform>Mewnforio %n ffigur</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Paste the cells</source>
        <translation>Gludo’r celloedd</translation>
    </message>
    <message>
        <source>Check these figures</source>
        <translation>Gwirio’r ffigurau hyn</translation>
    </message>
    <message>
        <source>Choose figures</source>
        <translation>Dewis ffigurau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablau (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy them in Excel first.</source>
        <translation>Nid oes celloedd i’w gludo. Copïwch nhw yn Excel yn gyntaf.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Yn darllen yr hyn a ludwyd</translation>
    </message>
    <message>
        <source>No figure is typed yet.</source>
        <translation>Nid oes ffigur wedi’i deipio eto.</translation>
    </message>
    <message>
        <source>Checking the figures</source>
        <translation>Yn gwirio’r ffigurau</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>where figures came from</comment>
        <translation>Wedi’u gludo</translation>
    </message>
    <message>
        <source>Typed in</source>
        <comment>where figures came from</comment>
        <translation>Wedi’u teipio</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are in: %1 new, %2 corrected.</source>
        <translation>
            <numerusform>Ffigurau a fewnforiwyd: %n. Newydd: %1, wedi’u cywiro: %2.</numerusform>
            <numerusform>Ffigurau a fewnforiwyd: %n. Newydd: %1, wedi’u cywiro: %2.</numerusform>
            <numerusform>Ffigurau a fewnforiwyd: %n. Newydd: %1, wedi’u cywiro: %2.</numerusform>
            <numerusform>Ffigurau a fewnforiwyd: %n. Newydd: %1, wedi’u cywiro: %2.</numerusform>
            <numerusform>Ffigurau a fewnforiwyd: %n. Newydd: %1, wedi’u cywiro: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an empty table for Excel</source>
        <translation>Cadw tabl gwag ar gyfer Excel</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>ffigurau.csv</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tabl ar gyfer Excel (*.csv)</translation>
    </message>
    <message>
        <source>Leave what you have typed?</source>
        <translation>Gadael yr hyn rydych wedi’i deipio?</translation>
    </message>
    <message>
        <source>It is not brought in. What you have typed is not kept.</source>
        <translation>Nid yw wedi’i fewnforio. Ni chedwir yr hyn rydych wedi’i deipio.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Storing the figures: %1%</source>
        <translation>Yn storio’r ffigurau: %1%</translation>
    </message>
    <message>
        <source>Storing the figures</source>
        <translation>Yn storio’r ffigurau</translation>
    </message>
    <message>
        <source>Stop storing the figures?</source>
        <translation>Stopio storio’r ffigurau?</translation>
    </message>
    <message>
        <source>They are not in yet. If you leave now, none of them goes in.</source>
        <translation>Nid ydynt i mewn eto. Os byddwch yn gadael nawr, ni fydd yr un ohonynt yn mynd i mewn.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Stopio a gadael</translation>
    </message>
</context>
<context>
    <name>aros::shell::AssessmentsPage</name>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Dechrau asesiad</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Dim asesiadau eto</translation>
    </message>
    <message>
        <source>Start one with your team, or open the demo from Home to see what a finished one looks like.</source>
        <translation>Dechreuwch un gyda’ch tîm, neu agorwch y demo o’r dudalen Hafan i weld sut olwg sydd ar un gorffenedig.</translation>
    </message>
    <message>
        <source>Find a team or place</source>
        <translation>Chwilio am dîm neu le</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Agor adroddiad</translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation>Dileu’r asesiad</translation>
    </message>
    <message>
        <source>No team or place has these words.</source>
        <translation>Nid oes tîm na lle â’r geiriau hyn.</translation>
    </message>
    <message>
        <source>Delete this assessment?</source>
        <translation>Dileu’r asesiad hwn?</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to the list of deleted assessments below, from where you can bring it back for %n day(s).</source>
        <translation>
            <numerusform>Bydd %1 yn mynd i’r rhestr o asesiadau a ddilëwyd isod, a gallwch ei adfer oddi yno am %n diwrnod.</numerusform>
            <numerusform>Bydd %1 yn mynd i’r rhestr o asesiadau a ddilëwyd isod, a gallwch ei adfer oddi yno am %n diwrnod.</numerusform>
            <numerusform>Bydd %1 yn mynd i’r rhestr o asesiadau a ddilëwyd isod, a gallwch ei adfer oddi yno am %n o ddiwrnodau.</numerusform>
            <numerusform>Bydd %1 yn mynd i’r rhestr o asesiadau a ddilëwyd isod, a gallwch ei adfer oddi yno am %n diwrnod.</numerusform>
            <numerusform>Bydd %1 yn mynd i’r rhestr o asesiadau a ddilëwyd isod, a gallwch ei adfer oddi yno am %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Wedi dileu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Wedi’u dileu yn y %n diwrnod diwethaf</numerusform>
            <numerusform>Wedi’u dileu yn yr %n diwrnod diwethaf</numerusform>
            <numerusform>Wedi’u dileu hyd at %n o ddiwrnodau’n ôl</numerusform>
            <numerusform>Wedi’u dileu yn y %n diwrnod diwethaf</numerusform>
            <numerusform>Wedi’u dileu yn y %n diwrnod diwethaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Adfer %1</translation>
    </message>
    <message>
        <source>The assessment is back in the list.</source>
        <translation>Mae’r asesiad yn ôl yn y rhestr.</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Dechrau’r rownd nesaf</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Parhau â’r asesiad</translation>
    </message>
</context>
<context>
    <name>aros::shell::BallotSummary</name>
    <message>
        <source>Your votes are added to the count of each statement. Nothing is kept that says which were yours, so they cannot be changed afterwards.</source>
        <translation>Caiff eich pleidleisiau eu hychwanegu at gyfrif pob datganiad. Ni chedwir dim sy’n dweud pa rai oedd eich rhai chi, felly ni ellir eu newid wedyn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) answered</source>
        <translation>
            <numerusform>Datganiadau wedi’u hateb: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u hateb: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u hateb: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u hateb: %1 o %n</numerusform>
            <numerusform>Datganiadau wedi’u hateb: %1 o %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::BallotView</name>
    <message>
        <source>What good looks like</source>
        <translation>Sut olwg sydd ar waith da</translation>
    </message>
    <message>
        <source>Where do you see your team today?</source>
        <translation>Ble rydych chi’n gweld eich tîm heddiw?</translation>
    </message>
    <message>
        <source>You can leave a statement out: go on without an answer.</source>
        <translation>Gallwch adael datganiad allan: ewch ymlaen heb ateb.</translation>
    </message>
</context>
<context>
    <name>aros::shell::BeforeYouStartPage</name>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Faint o amser</translation>
    </message>
    <message>
        <source>About 75 minutes in one sitting, or one theme at a time over a few weeks.</source>
        <translation>Tua 75 munud mewn un sesiwn, neu un thema ar y tro dros rai wythnosau.</translation>
    </message>
    <message>
        <source>Stop whenever you like. You come back to the same statement.</source>
        <translation>Cewch stopio pryd bynnag y mynnwch. Byddwch yn dod yn ôl at yr un datganiad.</translation>
    </message>
    <message>
        <source>Who to ask in</source>
        <translation>Pwy i’w gwahodd</translation>
    </message>
    <message>
        <source>People from every profession and band in the team, nights and part-time included.</source>
        <translation>Pobl o bob proffesiwn a band yn y tîm, gan gynnwys staff nos a staff rhan-amser.</translation>
    </message>
    <message>
        <source>Between five and fifteen people is a good number. You will note who could not be there.</source>
        <translation>Mae rhwng pump a phymtheg o bobl yn nifer da. Byddwch yn nodi pwy oedd yn methu bod yno.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Rheolau sylfaenol</translation>
    </message>
    <message>
        <source>Speak about how things are on most days, not on the best or the worst one.</source>
        <translation>Siaradwch am sut mae pethau ar y rhan fwyaf o ddiwrnodau, nid ar y diwrnod gorau na’r gwaethaf.</translation>
    </message>
    <message>
        <source>A low rating is a starting point, not a mark. Nobody is being assessed.</source>
        <translation>Man cychwyn yw gradd isel, nid marc. Does neb yn cael ei asesu.</translation>
    </message>
    <message>
        <source>Listen to whoever sees it differently. “We don’t know” is a good answer: it shows what to find out.</source>
        <translation>Gwrandewch ar bwy bynnag sy’n ei gweld hi’n wahanol. Mae “Dydyn ni ddim yn gwybod” yn ateb da: mae’n dangos beth i’w ganfod.</translation>
    </message>
    <message>
        <source>Do not write names, of colleagues or patients.</source>
        <translation>Peidiwch ag ysgrifennu enwau cydweithwyr na chleifion.</translation>
    </message>
    <message>
        <source>What happens to your answers</source>
        <translation>Beth sy’n digwydd i’ch atebion</translation>
    </message>
    <message>
        <source>Every answer is saved on this computer as soon as it is given.</source>
        <translation>Mae pob ateb yn cael ei gadw ar y cyfrifiadur hwn cyn gynted ag y caiff ei roi.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it. Aros makes no network connection.</source>
        <translation>Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod yn ei allforio. Nid yw Aros yn cysylltu ag unrhyw rwydwaith.</translation>
    </message>
    <message>
        <source>The statements are Aros’s own default set. They are not those of Health Education and Improvement Wales.</source>
        <translation>Set ddiofyn Aros ei hun yw’r datganiadau. Nid datganiadau Addysg a Gwella Iechyd Cymru ydyn nhw.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Set up your team</source>
        <translation>Nodi manylion y tîm</translation>
    </message>
    <message>
        <source>Anyone who cannot be there can answer on paper. You type their sheets in before the team talks.</source>
        <translation>Gall unrhyw un na all fod yno ateb ar bapur. Byddwch yn teipio’r taflenni i mewn cyn i’r tîm siarad.</translation>
    </message>
    <message>
        <source>Save paper sheets</source>
        <translation>Cadw taflenni papur</translation>
    </message>
    <message>
        <source>Your team reads %1 statements of what good looks like, in eight themes, and agrees for each where it stands today, from 0 (not in place) to 4 (sustained and improving). The answers make a radar of your baseline position, and a report to plan from.</source>
        <translation>Bydd eich tîm yn darllen %1 o ddatganiadau sy’n disgrifio gwaith da, mewn wyth thema, ac yn cytuno ar ei sefyllfa heddiw ar gyfer pob un, o 0 (ddim ar waith) i 4 (cynnal a gwella). Mae’r atebion yn creu radar o’ch llinell sylfaen, ac adroddiad i gynllunio ohono.</translation>
    </message>
    <message>
        <source>The statements are those of this question set: %1.</source>
        <translation>Daw’r datganiadau o’r set gwestiynau hon: %1.</translation>
    </message>
</context>
<context>
    <name>aros::shell::BesideScoresPage</name>
    <message>
        <source>Metrics beside the assessments</source>
        <translation>Metrigau wrth ymyl yr asesiadau</translation>
    </message>
    <message>
        <source>Theme of the self-assessment</source>
        <translation>Thema’r hunanasesiad</translation>
    </message>
    <message>
        <source>No score in this theme</source>
        <translation>Dim sgôr yn y thema hon</translation>
    </message>
    <message>
        <source>%1 has agreed assessments, but none with enough answers in this theme. Choose another theme.</source>
        <translation>Mae asesiadau y cytunwyd arnyn nhw gan %1, ond dim un â digon o atebion yn y thema hon. Dewiswch thema arall.</translation>
    </message>
    <message>
        <source>No agreed assessments of %1</source>
        <translation>Dim asesiadau y cytunwyd arnyn nhw ar gyfer %1</translation>
    </message>
    <message>
        <source>Nothing can stand beside its figures yet. An assessment appears here when it is agreed, and when its organisation, division and team have the same names as in the figures; capital letters and spaces make no difference.</source>
        <translation>Ni all dim sefyll wrth ymyl ei ffigurau eto. Bydd asesiad yn ymddangos yma pan fydd wedi’i gytuno, a phan fydd gan ei sefydliad, ei is-adran a’i dîm yr un enwau ag sydd yn y ffigurau; nid yw priflythrennau na bylchau’n gwneud gwahaniaeth.</translation>
    </message>
    <message>
        <source>Each ring is an agreed round of one team. A line of means appears where at least three teams agreed a round in the same quarter.</source>
        <translation>Rownd y cytunodd un tîm arni yw pob cylch. Bydd llinell o gymedrau’n ymddangos lle cytunodd o leiaf dri thîm ar rownd yn yr un chwarter.</translation>
    </message>
    <message>
        <source>Each ring is an agreed round of one team. The line is the mean over the teams of a quarter, where there are at least three; each counts once, with its last round.</source>
        <translation>Rownd y cytunodd un tîm arni yw pob cylch. Y llinell yw cymedr y timau mewn chwarter, lle mae o leiaf dri; mae pob un yn cyfrif unwaith, gyda’i rownd olaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) lie outside the months of the metric and are only in the table.</source>
        <translation>
            <numerusform>Y tu allan i fisoedd y metrig, ac yn y tabl yn unig: %n rownd.</numerusform>
            <numerusform>Y tu allan i fisoedd y metrig, ac yn y tabl yn unig: %n rownd.</numerusform>
            <numerusform>Y tu allan i fisoedd y metrig, ac yn y tabl yn unig: %n rownd.</numerusform>
            <numerusform>Y tu allan i fisoedd y metrig, ac yn y tabl yn unig: %n rownd.</numerusform>
            <numerusform>Y tu allan i fisoedd y metrig, ac yn y tabl yn unig: %n rownd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed round(s) have no score in this theme.</source>
        <translation>
            <numerusform>Rowndiau y cytunwyd arnyn nhw heb sgôr yn y thema hon: %n.</numerusform>
            <numerusform>Rowndiau y cytunwyd arnyn nhw heb sgôr yn y thema hon: %n.</numerusform>
            <numerusform>Rowndiau y cytunwyd arnyn nhw heb sgôr yn y thema hon: %n.</numerusform>
            <numerusform>Rowndiau y cytunwyd arnyn nhw heb sgôr yn y thema hon: %n.</numerusform>
            <numerusform>Rowndiau y cytunwyd arnyn nhw heb sgôr yn y thema hon: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rounds were made with different question sets or versions; their scores may not mean the same.</source>
        <translation>Gwnaed y rowndiau â setiau cwestiynau neu fersiynau gwahanol; efallai nad yr un peth yw ystyr eu sgoriau.</translation>
    </message>
    <message>
        <source>Agreed rounds</source>
        <translation>Rowndiau y cytunwyd arnyn nhw</translation>
    </message>
    <message>
        <source>Mean of the teams</source>
        <translation>Cymedr y timau</translation>
    </message>
</context>
<context>
    <name>aros::shell::ChartDetails</name>
    <message>
        <source>The figures as a table</source>
        <extracomment>Opens a table with the numbers that the chart above it shows</extracomment>
        <translation>Y ffigurau fel tabl</translation>
    </message>
    <message>
        <source>What this metric is</source>
        <translation>Beth yw’r metrig hwn</translation>
    </message>
    <message>
        <source>Where the figures came from</source>
        <translation>O ble y daeth y ffigurau</translation>
    </message>
    <message>
        <source>How mean and limits are worked out</source>
        <translation>Sut y cyfrifir y cymedr a’r terfynau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For comparison, not as a target</source>
        <extracomment>Heading above published figures for the whole of NHS Wales</extracomment>
        <translation>Er cymhariaeth, nid fel targed</translation>
    </message>
    <message>
        <source>Aros works this metric out from counts of this unit or of those below it. Look there for the files that they came from.</source>
        <translation>Aros sy’n cyfrifo’r metrig hwn o gyfrifon yr uned hon neu’r rhai sydd oddi tani. Edrychwch yno am y ffeiliau y daethant ohonynt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, brought in on %2: %n figure(s), %3 to %4</source>
        <extracomment>%1 is a file or where else figures came from, %2 a date and time, %3 and %4 months</extracomment>
        <translation>
            <numerusform>%1, mewnforiwyd %2: nifer y ffigurau: %n, %3 hyd %4</numerusform>
            <numerusform>%1, mewnforiwyd %2: nifer y ffigurau: %n, %3 hyd %4</numerusform>
            <numerusform>%1, mewnforiwyd %2: nifer y ffigurau: %n, %3 hyd %4</numerusform>
            <numerusform>%1, mewnforiwyd %2: nifer y ffigurau: %n, %3 hyd %4</numerusform>
            <numerusform>%1, mewnforiwyd %2: nifer y ffigurau: %n, %3 hyd %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the figures is the line in the middle. Limits are drawn 2.66 times the average difference between neighbouring months above and below it: within them, a figure can go up and down without anything having changed.</source>
        <translation>Cymedr y ffigurau yw’r llinell yn y canol. Tynnir y terfynau uwch ei phen ac oddi tani, 2.66 gwaith y gwahaniaeth cyfartalog rhwng misoedd cyfagos: o’u mewn, gall ffigur godi a gostwng heb fod dim wedi newid.</translation>
    </message>
    <message>
        <source>Leave out single jumps that would widen the limits</source>
        <translation>Gadael allan neidiau unigol a fyddai’n lledu’r terfynau</translation>
    </message>
    <message>
        <source>7 months on one side of the mean are a change</source>
        <translation>Mae 7 mis ar un ochr i’r cymedr yn newid</translation>
    </message>
    <message>
        <source>6 months on one side of the mean are a change</source>
        <translation>Mae 6 mis ar un ochr i’r cymedr yn newid</translation>
    </message>
    <message>
        <source>Work the limits out from the first months only</source>
        <translation>Cyfrifo’r terfynau o’r misoedd cyntaf yn unig</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Sawl mis</translation>
    </message>
    <message>
        <source>What counts as a change</source>
        <translation>Beth sy’n cyfrif fel newid</translation>
    </message>
    <message>
        <source>What was corrected or set</source>
        <translation>Beth gafodd ei gywiro neu ei osod</translation>
    </message>
    <message>
        <source>Nothing was corrected or set.</source>
        <translation>Ni chafodd dim ei gywiro na’i osod.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n change(s):</source>
        <translation>
            <numerusform>Y newidiadau diweddaraf (%n):</numerusform>
            <numerusform>Y newidiadau diweddaraf (%n):</numerusform>
            <numerusform>Y newidiadau diweddaraf (%n):</numerusform>
            <numerusform>Y newidiadau diweddaraf (%n):</numerusform>
            <numerusform>Y newidiadau diweddaraf (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>New limits from %1</source>
        <translation>Terfynau newydd o fis %1 ymlaen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nodyn ar fis %1</translation>
    </message>
    <message>
        <source>Figure of %1</source>
        <translation>Ffigur %1</translation>
    </message>
    <message>
        <source>Figure of %1 (%2)</source>
        <extracomment>%1 is a month, %2 a file or where else the new figure came from</extracomment>
        <translation>Ffigur %1 (%2)</translation>
    </message>
</context>
<context>
    <name>aros::shell::CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb eu hateb eto</translation>
    </message>
    <message>
        <source>A theme has a score once six in ten of its statements have a level.</source>
        <translation>Mae thema’n cael sgôr pan fydd lefel gan chwech o bob deg o’i datganiadau.</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>I ddod yn ôl atyn nhw</translation>
    </message>
    <message>
        <source>You marked these while you went through.</source>
        <translation>Fe wnaethoch chi nodi’r rhain wrth fynd drwodd.</translation>
    </message>
    <message>
        <source>We don’t know</source>
        <translation>Dydyn ni ddim yn gwybod</translation>
    </message>
    <message>
        <source>These stay in the report as something to find out. They count in no score.</source>
        <translation>Bydd y rhain yn aros yn yr adroddiad fel pethau i’w canfod. Nid ydyn nhw’n cyfrif mewn unrhyw sgôr.</translation>
    </message>
    <message>
        <source>Rated without evidence</source>
        <translation>Wedi’u graddio heb dystiolaeth</translation>
    </message>
    <message>
        <source>A few words on what shows it help you to compare next time.</source>
        <translation>Bydd ychydig eiriau am yr hyn sy’n ei ddangos yn eich helpu i gymharu y tro nesaf.</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Yn ôl at y datganiadau</translation>
    </message>
    <message>
        <source>Look at the draft report</source>
        <translation>Gweld yr adroddiad drafft</translation>
    </message>
    <message>
        <source>Agree assessment</source>
        <translation>Cytuno ar yr asesiad</translation>
    </message>
    <message>
        <source>Every statement has an answer. When the team is content, agree the assessment: it becomes read only, and the report is its record.</source>
        <translation>Mae ateb i bob datganiad. Pan fydd y tîm yn fodlon, cytunwch ar yr asesiad: bydd i’w ddarllen yn unig wedyn, a’r adroddiad fydd y cofnod ohono.</translation>
    </message>
    <message>
        <source>You can agree now and leave the rest unanswered, or go back to it. Unanswered statements count in no score.</source>
        <translation>Gallwch gytuno nawr a gadael y gweddill heb ei ateb, neu fynd yn ôl ato. Nid yw datganiadau heb ateb yn cyfrif mewn unrhyw sgôr.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</source>
        <translation>Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no answer and will count in no score. The answers become read only. You can reopen the assessment later, with a reason; what was agreed is kept.</source>
        <translation>
            <numerusform>Nid oes unrhyw ddatganiad heb ateb. Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</numerusform>
            <numerusform>Mae %n datganiad heb ateb, ac ni fydd yn cyfrif mewn unrhyw sgôr. Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</numerusform>
            <numerusform>Mae %n o ddatganiadau heb ateb, ac ni fyddan nhw’n cyfrif mewn unrhyw sgôr. Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</numerusform>
            <numerusform>Mae %n datganiad heb ateb, ac ni fyddan nhw’n cyfrif mewn unrhyw sgôr. Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</numerusform>
            <numerusform>Mae %n datganiad heb ateb, ac ni fyddan nhw’n cyfrif mewn unrhyw sgôr. Bydd yr atebion i’w darllen yn unig wedyn. Gallwch ailagor yr asesiad yn ddiweddarach, gan roi rheswm; cedwir yr hyn y cytunwyd arno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree this assessment?</source>
        <translation>Cytuno ar yr asesiad hwn?</translation>
    </message>
    <message>
        <source>Agreed. This is the team’s report.</source>
        <translation>Wedi’i gytuno. Dyma adroddiad y tîm.</translation>
    </message>
    <message>
        <source>Votes that are not revealed yet</source>
        <translation>Pleidleisiau heb eu datgelu eto</translation>
    </message>
    <message>
        <source>Reveal them and talk, or agree the assessment: that reveals them too.</source>
        <translation>Datgelwch nhw a’u trafod, neu cytunwch ar yr asesiad: mae hynny’n eu datgelu hefyd.</translation>
    </message>
    <message>
        <source>Where people differ most</source>
        <translation>Lle mae pobl yn gwahaniaethu fwyaf</translation>
    </message>
    <message>
        <source>The widest spreads of the votes, the widest first. Has everybody been heard?</source>
        <translation>Y pleidleisiau â’r gwasgariad ehangaf, gyda’r ehangaf yn gyntaf. A gafodd pawb eu clywed?</translation>
    </message>
    <message>
        <source>Where people differ most: nowhere, the votes are close to each other</source>
        <translation>Lle mae pobl yn gwahaniaethu fwyaf: unman, mae’r pleidleisiau’n agos at ei gilydd</translation>
    </message>
    <message numerus="yes">
        <source>Votes on %n statement(s) are not revealed yet; they are revealed now.</source>
        <translation>
            <numerusform>Nid yw’r pleidleisiau ar %n datganiad wedi’u datgelu eto; cân nhw eu datgelu nawr.</numerusform>
            <numerusform>Nid yw’r pleidleisiau ar %n datganiad wedi’u datgelu eto; cân nhw eu datgelu nawr.</numerusform>
            <numerusform>Nid yw’r pleidleisiau ar %n ddatganiad wedi’u datgelu eto; cân nhw eu datgelu nawr.</numerusform>
            <numerusform>Nid yw’r pleidleisiau ar %n datganiad wedi’u datgelu eto; cân nhw eu datgelu nawr.</numerusform>
            <numerusform>Nid yw’r pleidleisiau ar %n datganiad wedi’u datgelu eto; cân nhw eu datgelu nawr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ColumnsPart</name>
    <message>
        <source>Which column is what?</source>
        <translation>Beth yw pob colofn?</translation>
    </message>
    <message>
        <source>This is how you chose to read such a table before. What you change now is remembered instead.</source>
        <translation>Fel hyn y dewisoch chi ddarllen tabl o’r fath o’r blaen. Bydd yr hyn a newidiwch nawr yn cael ei gofio yn ei le.</translation>
    </message>
    <message>
        <source>The first row has the titles of the columns</source>
        <translation>Mae teitlau’r colofnau yn y rhes gyntaf</translation>
    </message>
    <message>
        <source>The first rows, as they would be read</source>
        <translation>Y rhesi cyntaf, fel y byddent yn cael eu darllen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>of a table, which has no title</comment>
        <translation>Colofn %1</translation>
    </message>
    <message>
        <source>Column %1: “%2”</source>
        <translation>Colofn %1: “%2”</translation>
    </message>
    <message>
        <source>Not in the table: all staff</source>
        <translation>Ddim yn y tabl: yr holl staff</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Ddim yn y tabl</translation>
    </message>
    <message>
        <source>In all rows: %1</source>
        <translation>Ym mhob rhes: %1</translation>
    </message>
    <message>
        <source>Still to be chosen: %1.</source>
        <translation>Eto i’w dewis: %1.</translation>
    </message>
    <message>
        <source>Line %1: no number, so it is passed over</source>
        <translation>Llinell %1: dim rhif, felly eir heibio iddi</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a table, and what it says</comment>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Choose the column that has each of these. It is remembered for tables with the same titles.</source>
        <translation>Dewiswch y golofn sy’n cynnwys pob un o’r rhain. Cofir hynny ar gyfer tablau â’r un teitlau.</translation>
    </message>
    <message>
        <source>The first rows, as they are</source>
        <translation>Y rhesi cyntaf, fel y maent</translation>
    </message>
</context>
<context>
    <name>aros::shell::DecisionDialog</name>
    <message>
        <source>Your reason</source>
        <translation>Eich rheswm</translation>
    </message>
    <message>
        <source>Type a reason first.</source>
        <translation>Teipiwch reswm yn gyntaf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>aros::shell::DifferenceList</name>
    <message>
        <source>%1: %2</source>
        <comment>heading and figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::DotStrip</name>
    <message>
        <source>median %1</source>
        <comment>over the dots</comment>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>Votes by level</source>
        <translation>Pleidleisiau fesul lefel</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>for one level</comment>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Allforio adroddiad</translation>
    </message>
    <message>
        <source>What would you like to export?</source>
        <translation>Beth hoffech chi ei allforio?</translation>
    </message>
    <message>
        <source>PDF report, to hand on or print</source>
        <translation>Adroddiad PDF, i’w rannu neu ei argraffu</translation>
    </message>
    <message>
        <source>CSV file with every answer, for Excel</source>
        <translation>Ffeil CSV â phob ateb, ar gyfer Excel</translation>
    </message>
    <message>
        <source>JSON file with every answer, for other programs</source>
        <translation>Ffeil JSON â phob ateb, ar gyfer rhaglenni eraill</translation>
    </message>
    <message>
        <source>Picture of the radar that scales (SVG)</source>
        <translation>Llun o’r radar y gellir newid ei faint (SVG)</translation>
    </message>
    <message>
        <source>Picture of the radar (PNG)</source>
        <translation>Llun o’r radar (PNG)</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Ym mha iaith?</translation>
    </message>
    <message>
        <source>What the team typed stays in the language it was typed in.</source>
        <translation>Bydd testun y tîm yn aros yn yr iaith y cafodd ei deipio ynddi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Dewis ble</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <comment>a kind of file, such as PDF</comment>
        <translation>Ffeiliau %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export this metric</source>
        <translation>Allforio’r metrig hwn</translation>
    </message>
    <message>
        <source>Export these metrics</source>
        <translation>Allforio’r metrigau hyn</translation>
    </message>
    <message>
        <source>PDF with chart, definition and figures, to hand on or print</source>
        <translation>PDF â siart, diffiniad a ffigurau, i’w rannu neu ei argraffu</translation>
    </message>
    <message>
        <source>Excel workbook with figures and charts (XLSX)</source>
        <translation>Llyfr gwaith Excel â ffigurau a siartiau (XLSX)</translation>
    </message>
    <message>
        <source>CSV file with the figures, for other programs</source>
        <translation>Ffeil CSV â’r ffigurau, ar gyfer rhaglenni eraill</translation>
    </message>
    <message>
        <source>Counts of 1 to 4 people read “fewer than 5” in every file. Names and notes stay in the language they were typed in.</source>
        <translation>Mae cyfrif o 1 i 4 o bobl yn ymddangos fel “llai na 5” ym mhob ffeil. Bydd enwau a nodiadau’n aros yn yr iaith y cawsant eu teipio ynddi.</translation>
    </message>
    <message>
        <source>Picture of the chart that scales (SVG)</source>
        <translation>Llun o’r siart y gellir newid ei faint (SVG)</translation>
    </message>
    <message>
        <source>Picture of the chart (PNG)</source>
        <translation>Llun o’r siart (PNG)</translation>
    </message>
</context>
<context>
    <name>aros::shell::FigureGrid</name>
    <message>
        <source>Figures to type in</source>
        <translation>Ffigurau i’w teipio</translation>
    </message>
</context>
<context>
    <name>aros::shell::FigureGridModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a column, a row, and what the cell says</comment>
        <translation>%1, rhes %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation>Grŵp staff</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrig</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a count, or the numerator of a rate</comment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>the denominator of a rate</comment>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what is wrong in its cell</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::FoldingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading of a table&apos;s column, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::GroupChoice</name>
    <message>
        <source>Staff group</source>
        <translation>Grŵp staff</translation>
    </message>
</context>
<context>
    <name>aros::shell::HandOver</name>
    <message>
        <source>I would rather not say</source>
        <translation>Byddai’n well gen i beidio â dweud</translation>
    </message>
    <message>
        <source>Used only for results of a whole staff group, and only where at least %1 of its people voted.</source>
        <translation>Dim ond ar gyfer canlyniadau grŵp staff cyfan y caiff ei ddefnyddio, a dim ond lle mae o leiaf %1 o’i bobl wedi pleidleisio.</translation>
    </message>
    <message>
        <source>Pass the computer to the next person</source>
        <translation>Rhowch y cyfrifiadur i’r person nesaf</translation>
    </message>
    <message>
        <source>Nobody can see earlier votes. Your own cannot be called up again once they are handed in.</source>
        <translation>Ni all neb weld pleidleisiau cynharach. Ni ellir dod â’ch rhai chi yn ôl i’r sgrin ar ôl eu cyflwyno.</translation>
    </message>
    <message>
        <source>These votes have been revealed</source>
        <translation>Mae’r pleidleisiau hyn wedi’u datgelu</translation>
    </message>
    <message>
        <source>No vote can be added to them. Go back to the team and talk about what you see.</source>
        <translation>Ni ellir ychwanegu pleidlais atyn nhw. Ewch yn ôl at y tîm i siarad am yr hyn a welwch.</translation>
    </message>
</context>
<context>
    <name>aros::shell::HandsCount</name>
    <message>
        <source>Show of hands: everybody shows a level at the same moment. Count the hands for each.</source>
        <translation>Codi dwylo: mae pawb yn dangos lefel ar yr un pryd. Cyfrwch y dwylo ar gyfer pob un.</translation>
    </message>
    <message>
        <source>That is more hands than people in the room. Count again, or correct who is in the room in Team details.</source>
        <translation>Mae hynny’n fwy o ddwylo nag o bobl yn yr ystafell. Cyfrwch eto, neu cywirwch pwy sydd yn yr ystafell ar dudalen Manylion y tîm.</translation>
    </message>
    <message>
        <source>%1: how many hands</source>
        <translation>%1: faint o ddwylo</translation>
    </message>
    <message>
        <source>Reveal the votes</source>
        <translation>Datgelu’r pleidleisiau</translation>
    </message>
</context>
<context>
    <name>aros::shell::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Leading a session</source>
        <translation>Arwain sesiwn</translation>
    </message>
    <message>
        <source>Book about 75 minutes, or 15 minutes for one theme at a time. Ask people from every profession and shift pattern. Put the laptop where everyone can see it.</source>
        <translation>Trefnwch tua 75 munud, neu 15 munud ar gyfer un thema ar y tro. Gwahoddwch bobl o bob proffesiwn a phatrwm shifft. Rhowch y gliniadur lle gall pawb ei weld.</translation>
    </message>
    <message>
        <source>Read the statement aloud, then what good looks like. Let people think for a moment before anyone speaks. Agree the level that describes most days, and write down in a few words what shows it and what is missing.</source>
        <translation>Darllenwch y datganiad yn uchel, ac yna “Sut olwg sydd ar waith da”. Rhowch eiliad i bobl feddwl cyn i neb siarad. Cytunwch ar y lefel sy’n disgrifio’r rhan fwyaf o ddiwrnodau, ac ysgrifennwch mewn ychydig eiriau beth sy’n ei dangos a beth sydd ar goll.</translation>
    </message>
    <message>
        <source>If you cannot agree, choose “Come back to this” and go on. If nobody knows, say so: “We don’t know” is an answer, and it tells you what to find out.</source>
        <translation>Os na allwch gytuno, dewiswch “Dod yn ôl at hwn” ac ewch ymlaen. Os nad oes neb yn gwybod, dywedwch hynny: mae “Dydyn ni ddim yn gwybod” yn ateb, ac mae’n dangos i chi beth i’w ganfod.</translation>
    </message>
    <message>
        <source>At the end, Check answers lists what is open. Agree the assessment when the team is content: it becomes read only, and the report is its record. You can reopen it with a reason; what was agreed before is kept.</source>
        <translation>Ar y diwedd, mae Gwirio’r atebion yn rhestru’r hyn sydd heb ei orffen. Cytunwch ar yr asesiad pan fydd y tîm yn fodlon: bydd i’w ddarllen yn unig wedyn, a’r adroddiad fydd y cofnod ohono. Gallwch ei ailagor gan roi rheswm; cedwir yr hyn y cytunwyd arno o’r blaen.</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>Ystyr y sgoriau</translation>
    </message>
    <message>
        <source>A theme’s score is the mean of its levels, shown with one decimal. Not applicable, don’t know and unanswered statements are left out of it.</source>
        <translation>Sgôr thema yw cymedr ei lefelau, wedi’i ddangos i un lle degol. Nid yw datganiadau heb ateb, na’r rhai a atebwyd â “Ddim yn berthnasol” neu “Dydyn ni ddim yn gwybod”, yn cael eu cynnwys.</translation>
    </message>
    <message>
        <source>A theme has no score when fewer than six in ten of its applicable statements have a level. It is then a gap in the radar, never a zero.</source>
        <translation>Nid oes sgôr gan thema pan fydd lefel gan lai na chwech o bob deg o’i datganiadau perthnasol. Bwlch yn y radar fydd yno wedyn, byth sero.</translation>
    </message>
    <message>
        <source>The overall score is the mean of the themes that have one, and is shown when at least six of the eight do. The themes are the message.</source>
        <translation>Y sgôr gyffredinol yw cymedr y themâu sydd â sgôr, ac fe’i dangosir pan fydd sgôr gan o leiaf chwech o’r wyth. Y themâu sy’n bwysig.</translation>
    </message>
    <message>
        <source>Where your answers are</source>
        <translation>Ble mae eich atebion</translation>
    </message>
    <message>
        <source>In one file on this computer, which only you can read. Aros saves each answer before it says “Saved”, and makes a dated backup when it closes. Settings shows where, and restores one.</source>
        <translation>Mewn un ffeil ar y cyfrifiadur hwn, na all neb ond chi ei darllen. Mae Aros yn cadw pob ateb cyn dangos “Wedi cadw”, ac yn gwneud copi wrth gefn â dyddiad wrth gau. Mae’r Gosodiadau’n dangos ble, ac yn gallu adfer copi.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it. Aros makes no network connection.</source>
        <translation>Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod yn ei allforio. Nid yw Aros yn cysylltu ag unrhyw rwydwaith.</translation>
    </message>
    <message>
        <source>Reports show who was in the room by staff group only, and counts under five as “fewer than 5”. Please write no names.</source>
        <translation>Mae adroddiadau’n dangos pwy oedd yn yr ystafell fesul grŵp staff yn unig, a niferoedd o dan bump fel “llai na 5”. Peidiwch ag ysgrifennu enwau.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Hygyrchedd</translation>
    </message>
    <message>
        <source>Everything works with the keyboard and with a screen reader. Settings has larger text, dark colours and high contrast. The PDF report is tagged, so that a screen reader can read its headings, tables and the radar’s description.</source>
        <translation>Mae popeth yn gweithio gyda’r bysellfwrdd a gyda darllenydd sgrin. Yn y Gosodiadau mae testun mwy, lliwiau tywyll a chyferbyniad uchel. Mae’r adroddiad PDF wedi’i dagio, fel y gall darllenydd sgrin ddarllen ei benawdau, ei dablau a’r disgrifiad o’r radar.</translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation>0 i 4</translation>
    </message>
    <message>
        <source>rate the statement at that level</source>
        <translation>graddio’r datganiad ar y lefel honno</translation>
    </message>
    <message>
        <source>N, D</source>
        <translation>N, D</translation>
    </message>
    <message>
        <source>not applicable, we don’t know</source>
        <translation>ddim yn berthnasol, dydyn ni ddim yn gwybod</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>take the rating away</source>
        <translation>dileu’r radd</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>next and previous statement</source>
        <translation>y datganiad nesaf a’r un blaenorol</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>move between the levels</source>
        <translation>symud rhwng y lefelau</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>dadwneud, ailwneud</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>go to the next control</source>
        <translation>mynd i’r rheolydd nesaf</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>y dudalen hon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Votes show how differently people see a statement before anyone has talked. The team’s details say how people answer, and several ways can be used in one assessment. What the team agrees is the rating; the median of the votes only suggests one.</source>
        <translation>Mae pleidleisiau’n dangos pa mor wahanol y mae pobl yn gweld datganiad cyn i neb siarad. Mae manylion y tîm yn nodi sut mae pobl yn ateb, a gellir defnyddio sawl ffordd mewn un asesiad. Yr hyn y mae’r tîm yn cytuno arno yw’r radd; awgrymu un yn unig y mae canolrif y pleidleisiau.</translation>
    </message>
    <message>
        <source>Show of hands: read the statement, let everybody show a level at the same moment, count the hands and reveal the votes.</source>
        <translation>Codi dwylo: darllenwch y datganiad, gadewch i bawb ddangos lefel ar yr un pryd, cyfrwch y dwylo a datgelwch y pleidleisiau.</translation>
    </message>
    <message>
        <source>Privately on this computer: one person after the other answers the statements of a theme, alone with the screen, and hands them in together. What somebody has handed in is never shown again.</source>
        <translation>Yn breifat ar y cyfrifiadur hwn: mae pobl yn ateb datganiadau thema y naill ar ôl y llall, ar eu pennau eu hunain o flaen y sgrin, ac yn eu cyflwyno gyda’i gilydd. Ni ddangosir eto yr hyn y mae rhywun wedi’i gyflwyno.</translation>
    </message>
    <message>
        <source>On paper: print the sheets, let people fill them in without a name, shuffle them, and type them in later.</source>
        <translation>Ar bapur: argraffwch y taflenni, gadewch i bobl eu llenwi heb enw, cymysgwch nhw, a’u teipio yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Reveal the votes when everybody has voted. After that no vote can be added: by hands to this statement, privately or on paper to the whole theme. The spread is shown from five votes.</source>
        <translation>Datgelwch y pleidleisiau pan fydd pawb wedi pleidleisio. Ar ôl hynny ni ellir ychwanegu pleidlais: trwy godi dwylo at y datganiad hwn, yn breifat neu ar bapur at y thema gyfan. Dangosir y gwasgariad o bum pleidlais ymlaen.</translation>
    </message>
    <message>
        <source>What Aros keeps of the votes</source>
        <translation>Beth mae Aros yn ei gadw o’r pleidleisiau</translation>
    </message>
    <message>
        <source>Counts only: how many people chose which answer. No name, no time and no order. Where votes carry a staff group, the counts are kept by group until they are revealed; then small groups, as set in Settings, are put together for good.</source>
        <translation>Niferoedd yn unig: faint o bobl a ddewisodd ba ateb. Dim enw, dim amser a dim trefn. Lle mae pleidleisiau’n cario grŵp staff, cedwir y niferoedd fesul grŵp nes eu datgelu; yna caiff grwpiau bach, fel y nodir yn y Gosodiadau, eu rhoi ynghyd am byth.</translation>
    </message>
    <message>
        <source>Of votes that are not revealed only the hands you count are on the screen, and none are in a backup or an export. They are in the file on this computer, as counts. While fewer than five people have voted, the counts in the file are of those few: keep the computer locked while votes come in.</source>
        <translation>O’r pleidleisiau heb eu datgelu, dim ond y dwylo rydych chi’n eu cyfrif sydd ar y sgrin, ac nid oes yr un mewn copi wrth gefn na ffeil a allforiwyd. Maen nhw yn y ffeil ar y cyfrifiadur hwn, fel niferoedd. Tra bo llai na phump o bobl wedi pleidleisio, niferoedd yr ychydig bobl hynny sydd yn y ffeil: cadwch y cyfrifiadur dan glo tra bo pleidleisiau’n dod i mewn.</translation>
    </message>
    <message>
        <source>next statement; in a count of hands, reveal the votes</source>
        <translation>y datganiad nesaf; wrth gyfrif dwylo, datgelu’r pleidleisiau</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>open or close the projector window</source>
        <translation>agor neu gau ffenestr y taflunydd</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>in the projector window: fill the screen, or no longer</source>
        <translation>yn ffenestr y taflunydd: llenwi’r sgrin, neu beidio mwyach</translation>
    </message>
    <message>
        <source>The report leads to the history: each change of a rating, when it was made, and from what to what. Aros notices when something else has changed it.</source>
        <translation>Mae’r adroddiad yn arwain at yr hanes: pob newid i radd, pryd y cafodd ei wneud, ac o beth i beth. Bydd Aros yn sylwi pan fydd rhywbeth arall wedi’i newid.</translation>
    </message>
    <message>
        <source>Statements of your own</source>
        <translation>Eich datganiadau eich hun</translation>
    </message>
    <message>
        <source>Settings leads to the question sets. Save a table to begin with, change it in Excel, save it there as “CSV UTF-8”, and import it. Aros names the row and column of everything that is not right.</source>
        <translation>Mae’r Gosodiadau yn arwain at y setiau cwestiynau. Cadwch dabl i ddechrau, newidiwch ef yn Excel, cadwch ef yno fel “CSV UTF-8”, a’i fewnforio. Mae Aros yn enwi rhes a cholofn popeth nad yw’n iawn.</translation>
    </message>
    <message>
        <source>A set says of each statement whether it is the same as in the set that it comes from, in other words, split, merged or new. Only the first two are compared between rounds. An assessment keeps the set that it was started with.</source>
        <translation>Mae set yn dweud am bob datganiad a yw yr un fath ag yn y set y mae’n deillio ohoni, mewn geiriau eraill, wedi’i rannu, wedi’i gyfuno neu’n newydd. Dim ond y ddau gyntaf sy’n cael eu cymharu rhwng rowndiau. Mae asesiad yn cadw’r set y dechreuwyd ef â hi.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>The report has a place for targets: for each theme a level and the month by which you want to be there. One or two are enough. They are saved as soon as you choose them, can be changed at any time, agreed or not, and stand on the radar and in every export.</source>
        <translation>Mae lle i dargedau yn yr adroddiad: lefel i bob thema a’r mis rydych chi am fod yno erbyn hynny. Mae un neu ddau’n ddigon. Cedwir nhw cyn gynted ag y byddwch chi’n eu dewis, gellir eu newid unrhyw bryd, p’un a yw’r asesiad wedi’i gytuno ai peidio, ac maen nhw i’w gweld ar y radar ac ym mhob allforyn.</translation>
    </message>
    <message>
        <source>A target is reached when the score as it is shown is at least as high. A target below the present score and a month that is over are allowed; Aros only mentions it.</source>
        <translation>Mae targed wedi’i gyrraedd pan fydd y sgôr, fel y’i dangosir, o leiaf mor uchel. Caniateir targed sy’n is na’r sgôr bresennol a mis sydd wedi mynd heibio; dim ond sôn am hynny y mae Aros.</translation>
    </message>
    <message>
        <source>The next round</source>
        <translation>Y rownd nesaf</translation>
    </message>
    <message>
        <source>When an assessment is agreed, its report, Home and Assessments offer to start the next round. It begins with the team, its staff groups, its ways of voting and its targets; correct who is in the room now.</source>
        <translation>Pan fydd asesiad wedi’i gytuno, mae ei adroddiad, Hafan ac Asesiadau yn cynnig dechrau’r rownd nesaf. Mae’n dechrau gyda’r tîm, ei grwpiau staff, ei ffyrdd o bleidleisio a’i dargedau; cywirwch pwy sydd yn yr ystafell nawr.</translation>
    </message>
    <message>
        <source>Only statements that are the same, or say the same in other words, are compared. A theme’s change is the mean over those that have a level in both rounds. Statements that are new, split, merged or no longer asked are listed.</source>
        <translation>Dim ond datganiadau sydd yr un fath, neu sy’n dweud yr un peth mewn geiriau eraill, a gymherir. Newid thema yw’r cymedr dros y rhai sydd â lefel yn y ddwy rownd. Rhestrir datganiadau sy’n newydd, wedi’u rhannu, wedi’u cyfuno neu nad ydynt yn cael eu gofyn mwyach.</translation>
    </message>
    <message>
        <source>Last time’s rating is hidden until you have answered: until the votes are revealed, or, where nobody votes, until the statement is rated. People who see a number first tend to stay near it. The team’s details can show it from the start. The projector never shows it.</source>
        <translation>Mae gradd y tro diwethaf wedi’i chuddio nes i chi ateb: nes datgelu’r pleidleisiau, neu, lle nad oes neb yn pleidleisio, nes graddio’r datganiad. Mae pobl sy’n gweld rhif yn gyntaf yn tueddu i aros yn agos ato. Gall manylion y tîm ei dangos o’r dechrau. Nid yw’r taflunydd byth yn ei dangos.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrigau</translation>
    </message>
    <message>
        <source>Bring in monthly counts, such as staff in post, leavers and days lost to sickness: from a CSV file, pasted from Excel, or typed. Before anything is stored, Aros shows what would go in and names every row that would not, with the reason. The same figures again change nothing; corrected ones take the place of the old, and the log keeps both.</source>
        <translation>Mewnforiwch gyfrifon misol, megis staff mewn swydd, ymadawyr a diwrnodau a gollwyd i salwch: o ffeil CSV, wedi’u gludo o Excel, neu wedi’u teipio. Cyn i ddim gael ei storio, mae Aros yn dangos beth fyddai’n mynd i mewn ac yn enwi pob rhes na fyddai, gyda’r rheswm. Nid yw’r un ffigurau eto’n newid dim; mae rhai wedi’u cywiro’n cymryd lle’r hen rai, ac mae’r cofnod yn cadw’r ddau.</translation>
    </message>
    <message>
        <source>A chart has the mean in the middle and a limit at either side. Between the limits figures go up and down by chance, and there is nothing to explain. A figure beyond a limit, seven months in a row on one side of the mean or seven that rise or fall, or two of three close to a limit are more than chance: they have a shape of their own and are named in words.</source>
        <translation>Mae gan siart y cymedr yn y canol a therfyn ar y naill ochr a’r llall. Rhwng y terfynau mae ffigurau’n codi a gostwng ar hap, ac nid oes dim i’w egluro. Mae ffigur y tu hwnt i derfyn, saith mis yn olynol ar un ochr i’r cymedr neu saith sy’n codi neu’n gostwng, neu ddau o bob tri yn agos at derfyn yn fwy na hap: mae ganddynt eu siâp eu hunain ac fe’u henwir mewn geiriau.</translation>
    </message>
    <message>
        <source>When something has changed for good, set new limits from that month on and say why. Aros may suggest it, but never does it by itself. Figures over 12 months share most of their months with their neighbours, so they are shown as a line and not tested.</source>
        <translation>Pan fydd rhywbeth wedi newid yn barhaol, gosodwch derfynau newydd o’r mis hwnnw ymlaen a dywedwch pam. Gall Aros ei awgrymu, ond nid yw byth yn ei wneud ohono’i hun. Mae ffigurau dros 12 mis yn rhannu’r rhan fwyaf o’u misoedd â’u cymdogion, felly fe’u dangosir fel llinell ac ni chânt eu profi.</translation>
    </message>
    <message>
        <source>A target says whether the figures will meet it as things are, will miss it, or may do either by chance. There are no red, amber or green lights. Beside the assessments, a theme’s scores stand above a metric on the same months; that both move together does not show that one causes the other.</source>
        <translation>Mae targed yn dweud a fydd y ffigurau yn ei gyrraedd fel y mae pethau, yn methu ei gyrraedd, neu a allant wneud y naill neu’r llall ar hap. Nid oes goleuadau coch, melyn na gwyrdd. Wrth ymyl yr asesiadau, mae sgorau thema’n sefyll uwchben metrig ar yr un misoedd; nid yw’r ffaith bod y ddau’n symud gyda’i gilydd yn dangos bod y naill yn achosi’r llall.</translation>
    </message>
    <message>
        <source>On the screen figures are exact. In files, counts of 1 to 4 people and what would give them away are left out.</source>
        <translation>Ar y sgrin mae’r ffigurau’n union. Mewn ffeiliau, hepgorir cyfrifon o 1 i 4 o bobl a’r hyn a fyddai’n eu datgelu.</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>On a statement, except while you are typing in a box</source>
        <translation>Ar ddatganiad, ac eithrio pan fyddwch yn teipio mewn blwch</translation>
    </message>
    <message>
        <source>On metrics</source>
        <translation>Ar fetrigau</translation>
    </message>
    <message>
        <source>what the metric is</source>
        <translation>beth yw’r metrig</translation>
    </message>
    <message>
        <source>on a large chart: the figures as a table</source>
        <translation>ar y siart mawr: y ffigurau fel tabl</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Chwith, De</translation>
    </message>
    <message>
        <source>in a chart: from month to month</source>
        <translation>mewn siart: o fis i fis</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Shift+N</translation>
    </message>
    <message>
        <source>in a chart: next and previous figure that stands out</source>
        <translation>mewn siart: y ffigur nesaf a’r un blaenorol sy’n sefyll allan</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>where figures are added: cells copied in Excel</source>
        <translation>lle ychwanegir ffigurau: celloedd a gopïwyd yn Excel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>With fewer than twelve figures it is too early to tell, and Aros gives no verdict. A unit without figures of its own gets the sum of those below it, for the months in which all of them have one.</source>
        <translation>Gyda llai na deuddeg ffigur mae’n rhy gynnar i ddweud, ac nid yw Aros yn rhoi dyfarniad. Mae uned heb ei ffigurau ei hun yn cael swm y rhai oddi tani, ar gyfer y misoedd lle mae gan bob un ohonynt ffigur.</translation>
    </message>
</context>
<context>
    <name>aros::shell::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Cadw fel CSV</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Yn ôl i’r adroddiad</translation>
    </message>
    <message>
        <source>Every change of a rating is an entry of its own, and so is agreeing and reopening. Votes are not part of it. Each entry carries a fingerprint of all entries before it.</source>
        <translation>Mae pob newid i radd yn gofnod ar wahân, ac felly hefyd gytuno ac ailagor. Nid yw pleidleisiau’n rhan ohono. Mae pob cofnod yn cario ôl bys yr holl gofnodion o’i flaen.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nid oes dim wedi newid eto.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Newidiadau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Only changes since the team first agreed</source>
        <translation>Dim ond newidiadau ers i’r tîm gytuno gyntaf</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Cadw’r hanes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Wedi cadw: %1</translation>
    </message>
</context>
<context>
    <name>aros::shell::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Carry on where you left off</source>
        <translation>Parhau o’r lle y stopioch chi</translation>
    </message>
    <message>
        <source>Theme %1 of %2, %3</source>
        <translation>Thema %1 o %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>Dim i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl atyn nhw</numerusform>
            <numerusform>%n i ddod yn ôl atyn nhw</numerusform>
            <numerusform>%n i ddod yn ôl atyn nhw</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Parhau â’r asesiad</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Dechrau asesiad</translation>
    </message>
    <message>
        <source>Start a new assessment</source>
        <translation>Dechrau asesiad newydd</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Agor y demo</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Cael golwg yn gyntaf</translation>
    </message>
    <message>
        <source>A made-up health board with twelve teams, so that you can try everything without touching your own data.</source>
        <translation>Bwrdd iechyd dychmygol â deuddeg tîm, fel y gallwch roi cynnig ar bopeth heb gyffwrdd â’ch data eich hun.</translation>
    </message>
    <message>
        <source>Read how it works</source>
        <translation>Sut mae’n gweithio</translation>
    </message>
    <message>
        <source>Leading a session</source>
        <translation>Arwain sesiwn</translation>
    </message>
    <message>
        <source>How to prepare, what to say at the start, the keys that make it quick, and where your answers are kept.</source>
        <translation>Sut i baratoi, beth i’w ddweud ar y dechrau, y bysellau sy’n cyflymu’r gwaith, a ble mae eich atebion yn cael eu cadw.</translation>
    </message>
    <message>
        <source>Recent assessments</source>
        <translation>Asesiadau diweddar</translation>
    </message>
    <message>
        <source>No assessment yet. The first one that you start will be listed here.</source>
        <translation>Dim asesiadau eto. Bydd yr un cyntaf y byddwch yn ei ddechrau yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Everything stays on this computer unless you export it.</source>
        <translation>Mae popeth yn aros ar y cyfrifiadur hwn oni bai eich bod yn ei allforio.</translation>
    </message>
    <message>
        <source>Lead your team through %1 statements in eight themes. About 75 minutes in one sitting, or one theme at a time.</source>
        <translation>Arweiniwch eich tîm drwy %1 o ddatganiadau mewn wyth thema. Tua 75 munud mewn un sesiwn, neu un thema ar y tro.</translation>
    </message>
    <message>
        <source>after %1, %2</source>
        <extracomment>Beside a team whose next round can be started: &quot;after Baseline, March 2026&quot;</extracomment>
        <translation>ar ôl %1, %2</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Dechrau’r rownd nesaf</translation>
    </message>
    <message>
        <source>It begins with what was noted about the team last time, and its report shows what has changed. The page Assessments offers it for every team.</source>
        <translation>Mae’n dechrau gyda’r hyn a nodwyd am y tîm y tro diwethaf, ac mae ei hadroddiad yn dangos beth sydd wedi newid. Mae’r dudalen Asesiadau yn ei chynnig i bob tîm.</translation>
    </message>
    <message>
        <source>The demo is being made ready and opens in a moment.</source>
        <translation>Mae’r demo’n cael ei baratoi a bydd yn agor ymhen eiliad.</translation>
    </message>
</context>
<context>
    <name>aros::shell::IconLegend</name>
    <message>
        <source>The arrow is the way the figures went</source>
        <extracomment>Of the signs for improvement, concern and change, which stand before it</extracomment>
        <translation>Mae’r saeth yn dangos i ba gyfeiriad yr aeth y ffigurau</translation>
    </message>
</context>
<context>
    <name>aros::shell::ImportChangesModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a numerator and its denominator</comment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what was, and what is to be</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>how a figure&apos;s numbers change, and its value</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>so far %1, from now on %2</source>
        <comment>a figure before and after a correction</comment>
        <translation>hyd yma %1, o hyn ymlaen %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::LastTime</name>
    <message>
        <source>More about last time</source>
        <translation>Rhagor am y tro diwethaf</translation>
    </message>
    <message>
        <source>The statement then</source>
        <translation>Y datganiad bryd hynny</translation>
    </message>
    <message>
        <source>Evidence then</source>
        <translation>Tystiolaeth bryd hynny</translation>
    </message>
    <message>
        <source>Gap then</source>
        <translation>Bwlch bryd hynny</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>round and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <extracomment>%1: &quot;2 · Developing&quot;</extracomment>
        <translation>Y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>Last time, when the wording was different: %1</source>
        <extracomment>%1: &quot;2 · Developing&quot;</extracomment>
        <translation>Y tro diwethaf, pan oedd y geiriad yn wahanol: %1</translation>
    </message>
    <message>
        <source>Not asked like this last time</source>
        <translation>Ni ofynnwyd hyn fel hyn y tro diwethaf</translation>
    </message>
    <message>
        <source>New in this version of the questions</source>
        <translation>Newydd yn y fersiwn hon o’r cwestiynau</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level and its name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>This is the demo. The health board, its teams and every figure are made up; your own assessments are not touched.</source>
        <translation>Dyma’r demo. Mae’r bwrdd iechyd, ei dimau a phob ffigur yn ddychmygol; nid yw’n cyffwrdd â’ch asesiadau chi.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Gadael y demo</translation>
    </message>
    <message>
        <source>Read only: you can look at everything and export it, but not change it.</source>
        <translation>Darllen yn unig: gallwch weld popeth a’i allforio, ond nid ei newid.</translation>
    </message>
    <message>
        <source>The file with your assessments was damaged. The backup of %1 is in its place; answers given after that are not in it. The damaged file is kept: %2</source>
        <translation>Roedd y ffeil sy’n cynnwys eich asesiadau wedi’i difrodi. Mae copi wrth gefn %1 yn ei lle; nid yw atebion a roddwyd wedi hynny ynddo. Cadwyd y ffeil a ddifrodwyd: %2</translation>
    </message>
    <message>
        <source>Aros did not close normally last time. Everything is here; the last answer was saved at %1.</source>
        <translation>Ni chaeodd Aros yn arferol y tro diwethaf. Mae popeth yma; cadwyd yr ateb diwethaf ar %1.</translation>
    </message>
    <message>
        <source>The newest entry lies in the future. Please check the date and time of this computer.</source>
        <translation>Mae’r cofnod diweddaraf yn y dyfodol. Gwiriwch ddyddiad ac amser y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Your assessments are on a network drive. Only one person at a time can use them there.</source>
        <translation>Mae eich asesiadau ar yriant rhwydwaith. Dim ond un person ar y tro a all eu defnyddio yno.</translation>
    </message>
    <message>
        <source>Some answers are not saved</source>
        <translation>Mae rhai atebion heb eu cadw</translation>
    </message>
    <message>
        <source>If you close Aros now, the answers since %1 are lost.</source>
        <translation>Os caewch Aros nawr, bydd yr atebion ers %1 yn cael eu colli.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cau a’u colli</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrigau</translation>
    </message>
</context>
<context>
    <name>aros::shell::MarksCard</name>
    <message>
        <source>Notes, events and new limits</source>
        <translation>Nodiadau, digwyddiadau a therfynau newydd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>New limits from here on</source>
        <translation>Terfynau newydd o hyn ymlaen</translation>
    </message>
    <message>
        <source>Add to the chart</source>
        <translation>Ychwanegu at y siart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Yn eich geiriau chi</translation>
    </message>
    <message>
        <source>Please say in a few words what it was.</source>
        <translation>Dywedwch mewn ychydig eiriau beth oedd hyn.</translation>
    </message>
    <message>
        <source>One note a month; another one takes its place.</source>
        <translation>Un nodyn y mis; mae un arall yn cymryd ei le.</translation>
    </message>
    <message>
        <source>An event is marked in the charts of every metric of this unit and of the units below it.</source>
        <translation>Caiff digwyddiad ei farcio yn siartiau pob metrig o’r uned hon a’r unedau oddi tani.</translation>
    </message>
    <message>
        <source>Mean and limits are worked out anew from this month on. Do this only where something has changed for good, and say what it was: your reason stands beside the chart.</source>
        <translation>Cyfrifir y cymedr a’r terfynau o’r newydd o’r mis hwn ymlaen. Gwnewch hyn dim ond pan fydd rhywbeth wedi newid yn barhaol, a dywedwch beth: bydd eich rheswm yn sefyll wrth ymyl y siart.</translation>
    </message>
    <message>
        <source>New limits from %1: %2</source>
        <translation>Terfynau newydd o fis %1 ymlaen: %2</translation>
    </message>
    <message>
        <source>Remove the new limits from %1</source>
        <translation>Tynnu’r terfynau newydd o fis %1 ymlaen</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <translation>Nodyn, %1: %2</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Tynnu nodyn %1</translation>
    </message>
    <message>
        <source>Event, %1: %2</source>
        <translation>Digwyddiad, %1: %2</translation>
    </message>
    <message>
        <source>Remove the event of %1</source>
        <translation>Tynnu digwyddiad %1</translation>
    </message>
    <message>
        <source>What was going on at the time, so that others can read the chart. Each has its number on the chart.</source>
        <translation>Yr hyn a oedd yn digwydd ar y pryd, er mwyn i eraill allu darllen y siart. Mae gan bob un ei rif ar y siart.</translation>
    </message>
</context>
<context>
    <name>aros::shell::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricChartPage</name>
    <message>
        <source>Metric</source>
        <translation>Metrig</translation>
    </message>
    <message>
        <source>Back to all metrics</source>
        <translation>Yn ôl i bob metrig</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Allforio’r siart</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>The last 2 years</source>
        <translation>Y 2 flynedd ddiwethaf</translation>
    </message>
    <message>
        <source>The last 3 years</source>
        <translation>Y 3 blynedd diwethaf</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>Y 5 mlynedd diwethaf</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Cyfnod a ddangosir</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricGroupsPage</name>
    <message>
        <source>Metrics: staff groups side by side</source>
        <translation>Metrigau: grwpiau staff ochr yn ochr</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Label of a choice: compare staff groups, or compare units below</extracomment>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Staff groups</source>
        <translation>Grwpiau staff</translation>
    </message>
    <message>
        <source>The units directly below</source>
        <translation>Yr unedau yn union oddi tani</translation>
    </message>
    <message>
        <source>Metrics: one metric in the units below</source>
        <translation>Metrigau: un metrig yn yr unedau oddi tani</translation>
    </message>
    <message>
        <source>There are no figures by staff group for this unit, only for all staff.</source>
        <translation>Nid oes ffigurau fesul grŵp staff ar gyfer yr uned hon, dim ond ar gyfer yr holl staff.</translation>
    </message>
    <message>
        <source>There are no figures for anything below this unit. Choose a division or an organisation.</source>
        <translation>Nid oes ffigurau ar gyfer dim o dan yr uned hon. Dewiswch is-adran neu sefydliad.</translation>
    </message>
    <message>
        <source>All charts have one scale, and each its own mean and limits. Enter or a double click opens the large chart.</source>
        <translation>Mae un raddfa i bob siart, a’i gymedr a’i derfynau ei hun i bob un. Mae Enter neu glic dwbl yn agor y siart mawr.</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Yr un peth mewn geiriau</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Darllenwyd %1 o %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a staff group or unit, %2 why it has no value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a chart: %1.</source>
        <extracomment>Before a list of staff groups or units, each with the reason in brackets</extracomment>
        <translation>Heb siart: %1.</translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation>Grŵp staff</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Gwerth diweddaraf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricPage</name>
    <message>
        <source>No figures yet</source>
        <translation>Dim ffigurau eto</translation>
    </message>
    <message>
        <source>Bring in monthly figures, such as staff in post, leavers and sickness absence. Aros works out turnover and the other metrics from them, and says whether anything has really changed.</source>
        <translation>Mewnforiwch ffigurau misol, megis staff mewn swydd, ymadawyr ac absenoldeb salwch. Bydd Aros yn cyfrifo trosiant a’r metrigau eraill ohonynt, ac yn dweud a oes unrhyw beth wedi newid mewn gwirionedd.</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Ychwanegu ffigurau</translation>
    </message>
    <message>
        <source>Writing chart %1 of %2</source>
        <translation>Yn ysgrifennu siart %1 o %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricTargetCard</name>
    <message>
        <source>Please type a number, such as 5 or 5.5.</source>
        <translation>Teipiwch rif, megis 5 neu 5.5.</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Tynnu’r targed</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>What you aim for. The chart then says whether the figures will meet it as things are, will miss it, or may do either by chance.</source>
        <translation>Yr hyn yr ydych yn anelu ato. Yna mae’r siart yn dweud a fydd y ffigurau yn ei gyrraedd fel y mae pethau, yn methu ei gyrraedd, neu a allant wneud y naill neu’r llall ar hap.</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Gosod targed</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Newid y targed</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricUnitsPage</name>
    <message>
        <source>Metrics: units side by side</source>
        <translation>Metrigau: unedau ochr yn ochr</translation>
    </message>
    <message>
        <source>Also figures over 12 months, which are not tested</source>
        <translation>Hefyd ffigurau dros 12 mis, na chânt eu profi</translation>
    </message>
    <message>
        <source>There are only counts for this unit so far. They are at the end of the page “At a glance”.</source>
        <translation>Dim ond cyfrifon sydd ar gyfer yr uned hon hyd yma. Maen nhw ar ddiwedd y dudalen “Cipolwg”.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A button: to the division or organisation above</extracomment>
        <translation>I fyny i %1</translation>
    </message>
    <message>
        <source>The latest value of each metric</source>
        <translation>Gwerth diweddaraf pob metrig</translation>
    </message>
    <message>
        <source>Enter on a value opens its chart; on a name, what is below it. Backspace goes up.</source>
        <translation>Mae Enter ar werth yn agor ei siart; ar enw, yr hyn sydd oddi tano. Mae Backspace yn mynd i fyny.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the chart of a value, or what is below a unit. Backspace goes up.</source>
        <translation>Mae Enter neu glic dwbl yn agor siart gwerth, neu’r hyn sydd o dan uned. Mae Backspace yn mynd i fyny.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Darllenwyd %1 o %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Metrigau</translation>
    </message>
    <message>
        <source>Own metrics</source>
        <translation>Eich metrigau eich hun</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Ychwanegu ffigurau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Counts that these are worked out from</source>
        <translation>Y cyfrifon y cyfrifir y rhain ohonynt</translation>
    </message>
</context>
<context>
    <name>aros::shell::NotesArea</name>
    <message>
        <source>Evidence: what shows it?</source>
        <translation>Tystiolaeth: beth sy’n ei ddangos?</translation>
    </message>
    <message>
        <source>Gap: what is missing?</source>
        <translation>Bwlch: beth sydd ar goll?</translation>
    </message>
    <message>
        <source>Please name nobody, neither colleagues nor patients.</source>
        <translation>Peidiwch ag enwi neb, na chydweithwyr na chleifion.</translation>
    </message>
</context>
<context>
    <name>aros::shell::OwnMetricForm</name>
    <message>
        <source>What kind of figure is it?</source>
        <translation>Pa fath o ffigur ydyw?</translation>
    </message>
    <message>
        <source>A count or an amount for each month</source>
        <translation>Cyfrif neu swm ar gyfer pob mis</translation>
    </message>
    <message>
        <source>A share of two counts that are here already</source>
        <translation>Cyfran o ddau gyfrif sydd yma’n barod</translation>
    </message>
    <message>
        <source>One language is enough, but whoever uses the other will thank you for both.</source>
        <translation>Mae un iaith yn ddigon, ond bydd pwy bynnag sy’n defnyddio’r llall yn diolch i chi am y ddwy.</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Enw (Saesneg)</translation>
    </message>
    <message>
        <source>Name (Welsh)</source>
        <translation>Enw (Cymraeg)</translation>
    </message>
    <message>
        <source>Short name for tiles (English)</source>
        <translation>Enw byr ar gyfer teils (Saesneg)</translation>
    </message>
    <message>
        <source>Short name for tiles (Welsh)</source>
        <translation>Enw byr ar gyfer teils (Cymraeg)</translation>
    </message>
    <message>
        <source>What it is, in one sentence (English)</source>
        <translation>Beth ydyw, mewn un frawddeg (Saesneg)</translation>
    </message>
    <message>
        <source>What it is, in one sentence (Welsh)</source>
        <translation>Beth ydyw, mewn un frawddeg (Cymraeg)</translation>
    </message>
    <message>
        <source>What is counted above the line (English)</source>
        <translation>Beth a gyfrifir uwchben y llinell (Saesneg)</translation>
    </message>
    <message>
        <source>What is counted above the line (Welsh)</source>
        <translation>Beth a gyfrifir uwchben y llinell (Cymraeg)</translation>
    </message>
    <message>
        <source>What it is divided by (English)</source>
        <translation>Beth mae’n cael ei rannu ag ef (Saesneg)</translation>
    </message>
    <message>
        <source>What it is divided by (Welsh)</source>
        <translation>Beth mae’n cael ei rannu ag ef (Cymraeg)</translation>
    </message>
    <message>
        <source>This count</source>
        <translation>Y cyfrif hwn</translation>
    </message>
    <message>
        <source>as a share of this one</source>
        <translation>fel cyfran o’r un hwn</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Beth a gyfrifir</translation>
    </message>
    <message>
        <source>What it is divided by</source>
        <translation>Beth mae’n cael ei rannu ag ef</translation>
    </message>
    <message>
        <source>When it is counted</source>
        <translation>Pryd y’i cyfrifir</translation>
    </message>
    <message>
        <source>over the whole month</source>
        <translation>dros y mis cyfan</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>ar ddiwrnod olaf y mis</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Pa ffordd sydd orau</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Gorau po uchaf</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Gorau po isaf</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Y naill na’r llall</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Lleoedd degol</translation>
    </message>
    <message>
        <source>Save metric</source>
        <translation>Cadw’r metrig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>cases, such as talks or requests</source>
        <translation>achosion, megis sgyrsiau neu geisiadau</translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation>cyfwerth ag amser llawn</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnodau</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>punnoedd</translation>
    </message>
    <message>
        <source>points on a scale</source>
        <translation>pwyntiau ar raddfa</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Rhowch enw iddo.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long for a tile. Please give a short name of at most %n characters.</source>
        <translation>
            <numerusform>Mae’r enw’n rhy hir ar gyfer teil. Rhowch enw byr o %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae’r enw’n rhy hir ar gyfer teil. Rhowch enw byr o %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae’r enw’n rhy hir ar gyfer teil. Rhowch enw byr o %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae’r enw’n rhy hir ar gyfer teil. Rhowch enw byr o %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae’r enw’n rhy hir ar gyfer teil. Rhowch enw byr o %n nod ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say in one sentence what it is.</source>
        <translation>Dywedwch mewn un frawddeg beth ydyw.</translation>
    </message>
    <message>
        <source>Please say what is counted above the line.</source>
        <translation>Dywedwch beth a gyfrifir uwchben y llinell.</translation>
    </message>
    <message>
        <source>Please say what it is divided by.</source>
        <translation>Dywedwch beth mae’n cael ei rannu ag ef.</translation>
    </message>
    <message>
        <source>These two counts do not go together: both must be counted in the same way and in the same unit.</source>
        <translation>Nid yw’r ddau gyfrif hyn yn mynd gyda’i gilydd: rhaid cyfrif y ddau yn yr un ffordd ac yn yr un uned.</translation>
    </message>
    <message>
        <source>Please use plain text alone, without tags and the like, and a text that is not too long.</source>
        <translation>Defnyddiwch destun plaen yn unig, heb dagiau ac ati, a thestun nad yw’n rhy hir.</translation>
    </message>
    <message>
        <source>A percentage, for example leavers out of staff in post</source>
        <translation>Canran, er enghraifft ymadawyr allan o’r staff mewn swydd</translation>
    </message>
    <message>
        <source>An average, for example days for each recruitment</source>
        <translation>Cyfartaledd, er enghraifft diwrnodau ar gyfer pob recriwtiad</translation>
    </message>
</context>
<context>
    <name>aros::shell::OwnMetricsPage</name>
    <message>
        <source>Own metrics</source>
        <translation>Eich metrigau eich hun</translation>
    </message>
    <message>
        <source>Back to all metrics</source>
        <translation>Yn ôl i bob metrig</translation>
    </message>
    <message>
        <source>What your organisation counts beside the metrics that Aros brings along. Figures are brought in under the name that you give, and charts read them in the same way.</source>
        <translation>Yr hyn y mae eich sefydliad yn ei gyfrif yn ogystal â’r metrigau a ddaw gydag Aros. Mewnforir ffigurau o dan yr enw a roddwch, ac mae siartiau’n eu darllen yn yr un ffordd.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <comment>own metrics</comment>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Ychwanegu metrig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>%1 is a metric</comment>
        <translation>Wedi’i gadw: %1</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>Mae angen %1</translation>
    </message>
    <message>
        <source>%1 is worked out from it. Remove that first.</source>
        <translation>Cyfrifir %1 ohono. Tynnwch hwnnw’n gyntaf.</translation>
    </message>
    <message>
        <source>Remove this metric?</source>
        <translation>Tynnu’r metrig hwn?</translation>
    </message>
    <message>
        <source>%1 is no longer shown. Its figures stay in the workspace, and come back with a metric of the same name.</source>
        <translation>Ni ddangosir %1 mwyach. Mae ei ffigurau’n aros yn y gweithle, a byddant yn dod yn ôl gyda metrig o’r un enw.</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Tynnu’r metrig</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Gadael heb gadw?</translation>
    </message>
    <message>
        <source>The metric that you have begun to describe is not saved yet.</source>
        <translation>Nid yw’r metrig yr ydych wedi dechrau ei ddisgrifio wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Gadael heb gadw</translation>
    </message>
</context>
<context>
    <name>aros::shell::Page</name>
    <message>
        <source>Saved: %1</source>
        <comment>%1 is a file</comment>
        <translation>Wedi cadw: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
</context>
<context>
    <name>aros::shell::PaperSheetsPage</name>
    <message>
        <source>Type in paper sheets</source>
        <translation>Teipio taflenni papur</translation>
    </message>
    <message>
        <source>The votes on every statement have been revealed. No sheet can be added.</source>
        <translation>Mae’r pleidleisiau ar bob datganiad wedi’u datgelu. Ni ellir ychwanegu taflen.</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Yn ôl at y tîm</translation>
    </message>
    <message>
        <source>Press one key for each box, in the order of the sheet: 0 to 4, N for not applicable, D for don’t know, the space bar for what was left out. Then Enter. Backspace corrects.</source>
        <translation>Pwyswch un fysell ar gyfer pob blwch, yn nhrefn y daflen: 0 i 4, N am ddim yn berthnasol, D am ddim yn gwybod, a’r bylchwr am yr hyn a adawyd allan. Yna Enter. Mae Backspace yn cywiro.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>From a box, G leads here and Enter back.</source>
        <translation>O flwch, mae G yn arwain yma ac Enter yn ôl.</translation>
    </message>
    <message>
        <source>Take back the last sheet</source>
        <translation>Tynnu’r daflen olaf yn ôl</translation>
    </message>
    <message>
        <source>Hand in this sheet</source>
        <translation>Cyflwyno’r daflen hon</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) typed in this time</source>
        <translation>
            <numerusform>Taflenni a deipiwyd y tro hwn: %n</numerusform>
            <numerusform>Taflenni a deipiwyd y tro hwn: %n</numerusform>
            <numerusform>Taflenni a deipiwyd y tro hwn: %n</numerusform>
            <numerusform>Taflenni a deipiwyd y tro hwn: %n</numerusform>
            <numerusform>Taflenni a deipiwyd y tro hwn: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have handed in votes on this theme</source>
        <translation>
            <numerusform>Pobl sydd wedi cyflwyno pleidleisiau ar y thema hon: %n</numerusform>
            <numerusform>Pobl sydd wedi cyflwyno pleidleisiau ar y thema hon: %n</numerusform>
            <numerusform>Pobl sydd wedi cyflwyno pleidleisiau ar y thema hon: %n</numerusform>
            <numerusform>Pobl sydd wedi cyflwyno pleidleisiau ar y thema hon: %n</numerusform>
            <numerusform>Pobl sydd wedi cyflwyno pleidleisiau ar y thema hon: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 is full. Enter hands it in.</source>
        <translation>Mae taflen %1 yn llawn. Mae Enter yn ei chyflwyno.</translation>
    </message>
    <message>
        <source>Sheet %1: %2 of %3 boxes filled in</source>
        <translation>Taflen %1, blychau wedi’u llenwi: %2 o %3</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) are empty. Enter again hands it in.</source>
        <translation>
            <numerusform>Blychau gwag: %n. Mae Enter eto’n ei chyflwyno.</numerusform>
            <numerusform>Blychau gwag: %n. Mae Enter eto’n ei chyflwyno.</numerusform>
            <numerusform>Blychau gwag: %n. Mae Enter eto’n ei chyflwyno.</numerusform>
            <numerusform>Blychau gwag: %n. Mae Enter eto’n ei chyflwyno.</numerusform>
            <numerusform>Blychau gwag: %n. Mae Enter eto’n ei chyflwyno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 is in.</source>
        <translation>Mae taflen %1 i mewn.</translation>
    </message>
    <message>
        <source>Sheet %1 is not in yet. Enter tries again.</source>
        <translation>Nid yw taflen %1 i mewn eto. Mae Enter yn rhoi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Take back the last sheet?</source>
        <translation>Tynnu’r daflen olaf yn ôl?</translation>
    </message>
    <message>
        <source>What you have typed since then is replaced by it.</source>
        <translation>Bydd yn disodli’r hyn rydych wedi’i deipio ers hynny.</translation>
    </message>
    <message>
        <source>Leave this sheet?</source>
        <translation>Gadael y daflen hon?</translation>
    </message>
    <message>
        <source>It is not handed in. What you have typed of it is not counted and not kept.</source>
        <translation>Nid yw wedi’i chyflwyno. Ni chaiff yr hyn rydych wedi’i deipio ohoni ei gyfrif na’i gadw.</translation>
    </message>
    <message>
        <source>Leave this sheet</source>
        <translation>Gadael y daflen hon</translation>
    </message>
</context>
<context>
    <name>aros::shell::PreviewPart</name>
    <message>
        <source>What is in %1</source>
        <translation>Beth sydd yn %1</translation>
    </message>
    <message>
        <source>What you have pasted</source>
        <translation>Beth rydych wedi’i ludo</translation>
    </message>
    <message>
        <source>What you have typed</source>
        <translation>Beth rydych wedi’i deipio</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
            <numerusform>newydd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
            <numerusform>wedi’u cywiro: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
            <numerusform>heb newid: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>wedi’u hailadrodd: %n</numerusform>
            <numerusform>wedi’u hailadrodd: %n</numerusform>
            <numerusform>wedi’u hailadrodd: %n</numerusform>
            <numerusform>wedi’u hailadrodd: %n</numerusform>
            <numerusform>wedi’u hailadrodd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>heb rif: %n</numerusform>
            <numerusform>heb rif: %n</numerusform>
            <numerusform>heb rif: %n</numerusform>
            <numerusform>heb rif: %n</numerusform>
            <numerusform>heb rif: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>wedi’u gwrthod: %n</numerusform>
            <numerusform>wedi’u gwrthod: %n</numerusform>
            <numerusform>wedi’u gwrthod: %n</numerusform>
            <numerusform>wedi’u gwrthod: %n</numerusform>
            <numerusform>wedi’u gwrthod: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>Rhesi (%n)</numerusform>
            <numerusform>Rhesi (%n)</numerusform>
            <numerusform>Rhesi (%n)</numerusform>
            <numerusform>Rhesi (%n)</numerusform>
            <numerusform>Rhesi (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of nothing but a number of rows</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number of rows, and how many of them are new, corrected and so on</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing would change: there is no new figure in it.</source>
        <translation>Ni fyddai dim yn newid: nid oes ffigur newydd ynddo.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Nid oes dim wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Check names that have accents.</source>
        <translation>Nid yw’r ffeil mewn UTF-8 ac fe’i darllenwyd fel Windows-1252. Gwiriwch enwau ag acenion.</translation>
    </message>
    <message>
        <source>The columns are read as you chose for such a table before.</source>
        <translation>Darllenir y colofnau fel y dewisoch chi ar gyfer tabl o’r fath o’r blaen.</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Colofnau na chafodd eu darllen: %1.</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>Newid y colofnau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will not go in</source>
        <translation>
            <numerusform>Rhesi na fyddant yn cael eu mewnforio: %n</numerusform>
            <numerusform>Rhesi na fyddant yn cael eu mewnforio: %n</numerusform>
            <numerusform>Rhesi na fyddant yn cael eu mewnforio: %n</numerusform>
            <numerusform>Rhesi na fyddant yn cael eu mewnforio: %n</numerusform>
            <numerusform>Rhesi na fyddant yn cael eu mewnforio: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that will not go in, and why</source>
        <translation>Rhesi na fyddant yn cael eu mewnforio, a pham</translation>
    </message>
    <message>
        <source>Bring in the others without them</source>
        <translation>Mewnforio’r lleill hebddynt</translation>
    </message>
    <message>
        <source>Nothing else is new. Go back and put these rows right.</source>
        <translation>Nid oes dim arall yn newydd. Ewch yn ôl a chywirwch y rhesi hyn.</translation>
    </message>
    <message>
        <source>Nothing else is new. Put these rows right in the table and bring it in again.</source>
        <translation>Nid oes dim arall yn newydd. Cywirwch y rhesi hyn yn y tabl a’i fewnforio eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) can go in</source>
        <translation>
            <numerusform>Ffigurau y gellir eu mewnforio: %n</numerusform>
            <numerusform>Ffigurau y gellir eu mewnforio: %n</numerusform>
            <numerusform>Ffigurau y gellir eu mewnforio: %n</numerusform>
            <numerusform>Ffigurau y gellir eu mewnforio: %n</numerusform>
            <numerusform>Ffigurau y gellir eu mewnforio: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that can go in</source>
        <translation>Ffigurau y gellir eu mewnforio</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Nid oes dim i’w fewnforio.</translation>
    </message>
    <message>
        <source>Rows were refused. Tick “Bring in the others without them” to go on.</source>
        <translation>Gwrthodwyd rhesi. Ticiwch “Mewnforio’r lleill hebddynt” i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>aros::shell::PreviousCard</name>
    <message>
        <source>Last time’s ratings</source>
        <translation>Graddau’r tro diwethaf</translation>
    </message>
    <message>
        <source>Show last time’s ratings while we answer</source>
        <translation>Dangos graddau’r tro diwethaf wrth i ni ateb</translation>
    </message>
    <message>
        <source>People who see a number first tend to stay near it, so last time’s rating is otherwise shown only once you have answered: after the vote is revealed, or after you have rated the statement.</source>
        <translation>Mae pobl sy’n gweld rhif yn gyntaf yn tueddu i aros yn agos ato, felly fel arall dim ond ar ôl i chi ateb y dangosir gradd y tro diwethaf: ar ôl datgelu’r bleidlais, neu ar ôl i chi raddio’r datganiad.</translation>
    </message>
</context>
<context>
    <name>aros::shell::PrivateVotingPage</name>
    <message>
        <source>Private voting</source>
        <translation>Pleidleisio’n breifat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation>Gadael heb bleidleisio</translation>
    </message>
    <message>
        <source>Start my vote</source>
        <translation>Dechrau fy mhleidlais</translation>
    </message>
    <message>
        <source>Hand in my votes</source>
        <translation>Cyflwyno fy mhleidleisiau</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Yn ôl at y tîm</translation>
    </message>
    <message>
        <source>Finish: back to the team</source>
        <translation>Gorffen: yn ôl at y tîm</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Datganiad %1 o %2</translation>
    </message>
    <message>
        <source>Check my votes</source>
        <translation>Gwirio fy mhleidleisiau</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Datganiad nesaf</translation>
    </message>
    <message>
        <source>Thank you. Your votes are counted.</source>
        <translation>Diolch. Mae eich pleidleisiau wedi’u cyfrif.</translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation>Gadael heb bleidleisio?</translation>
    </message>
    <message>
        <source>What you have chosen is not counted and not kept.</source>
        <translation>Ni chaiff yr hyn rydych wedi’i ddewis ei gyfrif na’i gadw.</translation>
    </message>
    <message numerus="yes">
        <source>You will see %n statement(s), one at a time.</source>
        <translation>
            <numerusform>Datganiadau i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau i’w gweld, un ar y tro: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will see %n statement(s) on “%1”, one at a time.</source>
        <comment>%1 is a theme</comment>
        <translation>
            <numerusform>Datganiadau ar “%1” i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau ar “%1” i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau ar “%1” i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau ar “%1” i’w gweld, un ar y tro: %n</numerusform>
            <numerusform>Datganiadau ar “%1” i’w gweld, un ar y tro: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ProblemPage</name>
    <message>
        <source>Your assessments are not open</source>
        <translation>Nid yw eich asesiadau ar agor</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Y ffeil: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>Darllen yn unig</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Agor y demo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Adfer copi wrth gefn %1</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept: %1</source>
        <translation>Mae’r copi wrth gefn yn ei le. Cadwyd yr hyn oedd yno o’r blaen: %1</translation>
    </message>
</context>
<context>
    <name>aros::shell::ProjectorLevel</name>
    <message>
        <source>agreed</source>
        <comment>the level that the team has agreed on</comment>
        <translation>cytunwyd arni</translation>
    </message>
</context>
<context>
    <name>aros::shell::ProjectorWindow</name>
    <message>
        <source>Aros – projector</source>
        <translation>Aros – taflunydd</translation>
    </message>
    <message>
        <source>For the room to look at. F11 fills the screen; Escape closes it.</source>
        <translation>I’r ystafell edrych arno. Mae F11 yn llenwi’r sgrin; mae Escape yn ei gau.</translation>
    </message>
</context>
<context>
    <name>aros::shell::QuestionSetsPage</name>
    <message>
        <source>Question sets</source>
        <translation>Setiau cwestiynau</translation>
    </message>
    <message>
        <source>Your organisation can write its own statements. Save a table, change it in Excel, save it there as “CSV UTF-8”, and import it here.</source>
        <translation>Gall eich sefydliad ysgrifennu ei ddatganiadau ei hun. Cadwch dabl, newidiwch ef yn Excel, cadwch ef yno fel “CSV UTF-8”, a’i fewnforio yma.</translation>
    </message>
    <message>
        <source>Save a table to begin with</source>
        <translation>Cadw tabl i ddechrau</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Yn ôl i’r Gosodiadau</translation>
    </message>
    <message>
        <source>Import a question set</source>
        <translation>Mewnforio set gwestiynau</translation>
    </message>
    <message>
        <source>Which set new assessments use</source>
        <translation>Pa set y mae asesiadau newydd yn ei defnyddio</translation>
    </message>
    <message>
        <source>Assessments that exist keep the set that they were started with.</source>
        <translation>Mae asesiadau sy’n bod eisoes yn cadw’r set y dechreuwyd nhw â hi.</translation>
    </message>
    <message>
        <source>Assessments that use it: %1</source>
        <translation>Asesiadau sy’n ei defnyddio: %1</translation>
    </message>
    <message>
        <source>The Welsh texts of this set are a draft: no professional translator has checked them.</source>
        <translation>Drafft yw testunau Cymraeg y set hon: nid oes cyfieithydd proffesiynol wedi’u gwirio.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Cadw fel ffeil</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>Cadw %1 fel ffeil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>Question sets (*.csv *.json)</source>
        <translation>Setiau cwestiynau (*.csv *.json)</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Beth sydd yn %1</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>It cannot be used yet. Nothing was changed. Put these right in the file, save it, and check it again.</source>
        <translation>Ni ellir ei defnyddio eto. Ni newidiwyd dim. Cywirwch y rhain yn y ffeil, cadwch hi, a’i gwirio eto.</translation>
    </message>
    <message>
        <source>Check the file again</source>
        <translation>Gwirio’r ffeil eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There may be more: only the first ones are shown.</source>
        <translation>Gall fod rhagor: dim ond y rhai cyntaf sy’n cael eu dangos.</translation>
    </message>
    <message>
        <source>This set is here already.</source>
        <translation>Mae’r set hon yma eisoes.</translation>
    </message>
    <message>
        <source>Another set with this name and version is here. A published set is never changed: give this one another version.</source>
        <translation>Mae set arall â’r enw a’r fersiwn hyn yma. Nid yw set a gyhoeddwyd byth yn cael ei newid: rhowch fersiwn arall i hon.</translation>
    </message>
    <message>
        <source>Keep this question set</source>
        <translation>Cadw’r set gwestiynau hon</translation>
    </message>
    <message>
        <source>What changes against %1</source>
        <translation>Beth sy’n newid o gymharu â %1</translation>
    </message>
    <message>
        <source>It comes from %1, version %2, which is not on this computer.</source>
        <translation>Mae’n deillio o %1, fersiwn %2, nad yw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It does not say that it comes from another set. Its assessments are compared only with those of its own versions.</source>
        <translation>Nid yw’n dweud ei bod yn deillio o set arall. Dim ond ag asesiadau ei fersiynau ei hun y mae ei hasesiadau’n cael eu cymharu.</translation>
    </message>
    <message>
        <source>Kept: %1. Choose it below if new assessments are to use it.</source>
        <translation>Cadwyd: %1. Dewiswch hi isod os yw asesiadau newydd i’w defnyddio.</translation>
    </message>
    <message>
        <source>Save a question set</source>
        <translation>Cadw set gwestiynau</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv);;Question set (*.json)</source>
        <translation>Tabl ar gyfer Excel (*.csv);;Set gwestiynau (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Wedi cadw: %1</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tabl ar gyfer Excel (*.csv)</translation>
    </message>
    <message>
        <source>Remove this question set?</source>
        <translation>Tynnu’r set gwestiynau hon?</translation>
    </message>
    <message>
        <source>%1 is taken off this computer. No assessment here uses it. You can undo this until you leave the page; save it as a file first if you may need it later.</source>
        <translation>Bydd %1 yn cael ei thynnu oddi ar y cyfrifiadur hwn. Nid oes asesiad yma’n ei defnyddio. Gallwch ddadwneud hyn nes i chi adael y dudalen; cadwch hi fel ffeil yn gyntaf os gallech fod ei hangen yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Tynnu’r set</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Wedi tynnu: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Compare two sets</source>
        <translation>Cymharu dwy set</translation>
    </message>
    <message>
        <source>Earlier set</source>
        <translation>Set gynharach</translation>
    </message>
    <message>
        <source>Later set</source>
        <translation>Set ddiweddarach</translation>
    </message>
    <message>
        <source>Compare the sets</source>
        <translation>Cymharu’r setiau</translation>
    </message>
</context>
<context>
    <name>aros::shell::QuestionnairePage</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Team details</source>
        <translation>Manylion y tîm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Gwirio’r atebion</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Datganiad nesaf</translation>
    </message>
    <message>
        <source>Choose Export: the CSV file holds every answer that is on this screen.</source>
        <translation>Dewiswch Allforio adroddiad: mae’r ffeil CSV yn cynnwys pob ateb sydd ar y sgrin hon.</translation>
    </message>
</context>
<context>
    <name>aros::shell::RailButton</name>
    <message>
        <source>Current page</source>
        <translation>Tudalen gyfredol</translation>
    </message>
</context>
<context>
    <name>aros::shell::RatingArea</name>
    <message>
        <source>What do you agree on?</source>
        <translation>Ar beth ydych chi’n cytuno?</translation>
    </message>
    <message>
        <source>Where is your team today?</source>
        <translation>Ble mae eich tîm heddiw?</translation>
    </message>
</context>
<context>
    <name>aros::shell::RatingCard</name>
    <message>
        <source>median</source>
        <comment>mark on a level: the median of the votes lies here</comment>
        <translation>canolrif</translation>
    </message>
    <message>
        <source>The median of the votes.</source>
        <translation>Canolrif y pleidleisiau.</translation>
    </message>
</context>
<context>
    <name>aros::shell::ReadingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding about a target and the target: &quot;Will meet the target: 5%&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set new limits and say why</source>
        <translation>Gosod terfynau newydd a dweud pam</translation>
    </message>
</context>
<context>
    <name>aros::shell::RefusedRowsModel</name>
    <message>
        <source>Line %1: “%2”</source>
        <translation>Llinell %1: “%2”</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, an empty cell</source>
        <translation>Llinell %1, colofn “%2”, cell wag</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3”</source>
        <translation>Llinell %1, colofn “%2”: “%3”</translation>
    </message>
</context>
<context>
    <name>aros::shell::ReportPage</name>
    <message>
        <source>Reopen assessment</source>
        <translation>Ailagor yr asesiad</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Yn ôl at y datganiadau</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Allforio adroddiad</translation>
    </message>
    <message>
        <source>Nobody was noted. Team details is the place for it.</source>
        <translation>Ni nodwyd neb. Gallwch wneud hynny ar dudalen Manylion y tîm.</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>Sut y cafwyd pob sgôr</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Dangos pob datganiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reopen this assessment?</source>
        <translation>Ailagor yr asesiad hwn?</translation>
    </message>
    <message>
        <source>It becomes a draft again. What was agreed on %1 is kept as an earlier revision. Why is it reopened?</source>
        <translation>Bydd yn ddrafft unwaith eto. Cedwir yr hyn y cytunwyd arno ar %1 fel fersiwn cynharach. Pam mae’n cael ei ailagor?</translation>
    </message>
    <message>
        <source>Reopened: you can change the answers.</source>
        <translation>Wedi’i ailagor: gallwch newid yr atebion.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
</context>
<context>
    <name>aros::shell::RevealedVotes</name>
    <message>
        <source>Fewer than five votes: the spread is not shown. Talk and agree.</source>
        <translation>Llai na phum pleidlais: ni ddangosir y gwasgariad. Trafodwch a chytunwch.</translation>
    </message>
</context>
<context>
    <name>aros::shell::RoomCard</name>
    <message>
        <source>Who is in the room?</source>
        <translation>Pwy sydd yn yr ystafell?</translation>
    </message>
    <message>
        <source>Tick every staff group that your team has, and count how many of it are in the room. A group that nobody is here from is named in the report as a missing voice. You can fill this in later.</source>
        <translation>Ticiwch bob grŵp staff sydd gan eich tîm, a nodwch faint o bobl o’r grŵp sydd yn yr ystafell. Bydd grŵp nad oes neb ohono yma yn cael ei enwi yn yr adroddiad fel llais coll. Gallwch lenwi’r rhan hon yn ddiweddarach.</translation>
    </message>
    <message>
        <source>%1: how many are in the room</source>
        <translation>%1: faint sydd yn yr ystafell</translation>
    </message>
    <message>
        <source>Missing voices: %1</source>
        <translation>Lleisiau coll: %1</translation>
    </message>
</context>
<context>
    <name>aros::shell::SaveReport</name>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
</context>
<context>
    <name>aros::shell::SaveStatus</name>
    <message>
        <source>Not saved</source>
        <translation>Heb gadw</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>with a time</comment>
        <translation>Wedi cadw %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
</context>
<context>
    <name>aros::shell::SeriesChooser</name>
    <message>
        <source>Organisation, division or team</source>
        <translation>Sefydliad, is-adran neu dîm</translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation>Grŵp staff</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrig</translation>
    </message>
</context>
<context>
    <name>aros::shell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Iaith a golwg</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Fel ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bysellfwrdd</translation>
    </message>
    <message>
        <source>Keys 0 to 4, N and D rate a statement</source>
        <translation>Mae bysellau 0 i 4, N a D yn graddio datganiad</translation>
    </message>
    <message>
        <source>Switch this off if you use speech input or if keys are pressed by accident. The arrow keys and the space bar always work.</source>
        <translation>Diffoddwch hyn os ydych yn defnyddio mewnbwn llais neu os yw bysellau’n cael eu pwyso ar ddamwain. Mae’r bysellau saeth a’r bylchwr yn gweithio bob amser.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Eich data</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer:</source>
        <translation>Mae popeth mewn un ffeil ar y cyfrifiadur hwn:</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Cadw copi wrth gefn</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Gwirio’r ffeil</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Adfer o ffeil</translation>
    </message>
    <message>
        <source>Backups that Aros has made</source>
        <translation>Copïau wrth gefn y mae Aros wedi’u gwneud</translation>
    </message>
    <message>
        <source>None yet. Aros makes one whenever it closes and something has changed.</source>
        <translation>Dim un eto. Mae Aros yn gwneud copi bob tro y mae’n cau os oes rhywbeth wedi newid.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when, and how large</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Adfer copi wrth gefn %1</translation>
    </message>
    <message>
        <source>Aros files (*.sqlite)</source>
        <translation>Ffeiliau Aros (*.sqlite)</translation>
    </message>
    <message>
        <source>The backup is saved and was checked: %1</source>
        <translation>Mae’r copi wrth gefn wedi’i gadw a’i wirio: %1</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Adfer y copi wrth gefn hwn?</translation>
    </message>
    <message>
        <source>Everything goes back to how it was at %1. What you have now is kept beside it in a file of its own.</source>
        <translation>Bydd popeth yn mynd yn ôl i’r ffordd yr oedd ar %1. Cedwir yr hyn sydd gennych nawr wrth ei ymyl mewn ffeil ar wahân.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Adfer y copi wrth gefn</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept: %1</source>
        <translation>Mae’r copi wrth gefn yn ei le. Cadwyd yr hyn oedd yno o’r blaen: %1</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n assessment(s) checked.</source>
        <translation>
            <numerusform>Popeth yn iawn: nid oedd asesiad i’w wirio.</numerusform>
            <numerusform>Popeth yn iawn: gwiriwyd %n asesiad.</numerusform>
            <numerusform>Popeth yn iawn: gwiriwyd %n asesiad.</numerusform>
            <numerusform>Popeth yn iawn: gwiriwyd %n asesiad.</numerusform>
            <numerusform>Popeth yn iawn: gwiriwyd %n asesiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with this file. Damaged: %1; changed outside Aros: %2. Restore the last good backup below.</source>
        <translation>Mae rhywbeth o’i le ar y ffeil hon. Wedi’u difrodi: %1; wedi’u newid y tu allan i Aros: %2. Adferwch y copi wrth gefn da diweddaraf isod.</translation>
    </message>
    <message>
        <source>About Aros</source>
        <translation>Ynglŷn ag Aros</translation>
    </message>
    <message>
        <source>Aros %1. Aros is Welsh for “stay”.</source>
        <translation>Aros %1. Mae’r enw’n cyfleu’r nod: bod staff yn aros.</translation>
    </message>
    <message>
        <source>It helps teams in NHS Wales to find out where they stand on keeping their staff, and to show later whether what they did has worked. It is not a product of the NHS or of Health Education and Improvement Wales. Free under the MIT licence.</source>
        <translation>Mae’n helpu timau yn GIG Cymru i ganfod ble maen nhw arni o ran cadw eu staff, ac i ddangos yn ddiweddarach a yw’r hyn a wnaethon nhw wedi gweithio. Nid yw’n gynnyrch gan y GIG na chan Addysg a Gwella Iechyd Cymru. Ar gael am ddim o dan drwydded MIT.</translation>
    </message>
    <message>
        <source>Drafft: the Welsh texts of the program have not been checked by a professional translator yet.</source>
        <translation>Drafft: nid yw testunau Cymraeg y rhaglen wedi’u gwirio gan gyfieithydd proffesiynol eto.</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Grwpiau bach</translation>
    </message>
    <message>
        <source>Smallest staff group that is shown</source>
        <translation>Y grŵp staff lleiaf a ddangosir</translation>
    </message>
    <message>
        <source>How many people of a staff group must have voted before its results are shown. It never goes below 5: with fewer, a result could give away what one person said. It holds for votes that are revealed from now on.</source>
        <translation>Faint o bobl o grŵp staff sydd angen pleidleisio cyn dangos ei ganlyniadau. Nid yw byth yn is na 5: gyda llai, gallai canlyniad ddatgelu beth ddywedodd un person. Mae’n berthnasol i bleidleisiau a ddatgelir o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The history of %1 was changed by something other than Aros. %2</source>
        <extracomment>%1 is an assessment, %2 a sentence that names the place in its history</extracomment>
        <translation>Newidiwyd hanes %1 gan rywbeth heblaw Aros. %2</translation>
    </message>
    <message>
        <source>More histories than these were changed. The command “aros check” names them all.</source>
        <translation>Newidiwyd mwy o hanesion na’r rhain. Mae’r gorchymyn “aros check” yn enwi pob un.</translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation>Setiau cwestiynau</translation>
    </message>
    <message>
        <source>New assessments use this set:</source>
        <translation>Mae asesiadau newydd yn defnyddio’r set hon:</translation>
    </message>
    <message>
        <source>Choose, import or save sets</source>
        <translation>Dewis, mewnforio neu gadw setiau</translation>
    </message>
</context>
<context>
    <name>aros::shell::SheetGrid</name>
    <message>
        <source>Closed: these votes have been revealed.</source>
        <translation>Ar gau: mae’r pleidleisiau hyn wedi’u datgelu.</translation>
    </message>
</context>
<context>
    <name>aros::shell::SheetsDialog</name>
    <message>
        <source>Save paper sheets</source>
        <translation>Cadw taflenni papur</translation>
    </message>
    <message>
        <source>A questionnaire to fill in by hand</source>
        <translation>Holiadur i’w lenwi â llaw</translation>
    </message>
    <message>
        <source>Aros saves it as a PDF. Print one for each person, on both sides of the paper, and staple its sheets.</source>
        <translation>Mae Aros yn ei gadw fel PDF. Argraffwch un i bob person, ar ddwy ochr y papur, a styffylwch y taflenni.</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Ym mha iaith?</translation>
    </message>
    <message>
        <source>Both, each on its own sheets</source>
        <extracomment>A choice below &quot;English&quot; and &quot;Cymraeg&quot;</extracomment>
        <translation>Y ddwy, pob un ar ei thaflenni ei hun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Dewis ble</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>aros::shell::SheetsStatus</name>
    <message>
        <source>Vote privately</source>
        <translation>Pleidleisio’n breifat</translation>
    </message>
    <message>
        <source>Type in paper sheets</source>
        <translation>Teipio taflenni papur</translation>
    </message>
    <message>
        <source>Reveal the votes of this theme</source>
        <translation>Datgelu pleidleisiau’r thema hon</translation>
    </message>
</context>
<context>
    <name>aros::shell::StatementCard</name>
    <message>
        <source>What good looks like</source>
        <translation>Sut olwg sydd ar waith da</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>who can change it</comment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>who can change it</comment>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Evidence ideas and why</source>
        <translation>Syniadau tystiolaeth a pham</translation>
    </message>
    <message>
        <source>What could show it</source>
        <translation>Beth allai ei ddangos</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pam mae’n bwysig</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Datganiad %1 o %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Ffynhonnell: %1, %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::StatementList</name>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::TakeFiguresOut</name>
    <message>
        <source>Take them out again</source>
        <translation>Eu tynnu allan eto</translation>
    </message>
    <message>
        <source>Taken out again: %1</source>
        <comment>where figures came from</comment>
        <translation>Tynnwyd allan eto: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Taking the figures out: %1%</source>
        <translation>Yn tynnu’r ffigurau allan: %1%</translation>
    </message>
    <message numerus="yes">
        <source>The %n figure(s) are out again. Where they had replaced others, those are back.</source>
        <translation>
            <numerusform>Tynnwyd y ffigurau allan eto: %n. Lle roeddent wedi disodli rhai eraill, mae’r rheini yn ôl.</numerusform>
            <numerusform>Tynnwyd y ffigurau allan eto: %n. Lle roeddent wedi disodli rhai eraill, mae’r rheini yn ôl.</numerusform>
            <numerusform>Tynnwyd y ffigurau allan eto: %n. Lle roeddent wedi disodli rhai eraill, mae’r rheini yn ôl.</numerusform>
            <numerusform>Tynnwyd y ffigurau allan eto: %n. Lle roeddent wedi disodli rhai eraill, mae’r rheini yn ôl.</numerusform>
            <numerusform>Tynnwyd y ffigurau allan eto: %n. Lle roeddent wedi disodli rhai eraill, mae’r rheini yn ôl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::TargetField</name>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>%1: level that you aim for</source>
        <translation>%1: y lefel rydych chi’n anelu ati</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>%1: month by which</source>
        <translation>%1: erbyn pa fis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>%1: year by which</source>
        <translation>%1: erbyn pa flwyddyn</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Dim targed</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>A theme&apos;s score in this round; %1 is a number such as 2.3</extracomment>
        <translation>%1 nawr</translation>
    </message>
    <message>
        <source>This is lower than where you are now. That can be right when you expect harder times.</source>
        <translation>Mae hyn yn is na lle rydych chi nawr. Gall hynny fod yn iawn pan ydych chi’n disgwyl cyfnod anoddach.</translation>
    </message>
    <message>
        <source>This month is over. Keep it as a record, or choose a later one if you still aim for it.</source>
        <translation>Mae’r mis hwn wedi mynd heibio. Cadwch ef fel cofnod, neu dewiswch un diweddarach os ydych chi’n dal i anelu ato.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Dim sgôr eto</translation>
    </message>
</context>
<context>
    <name>aros::shell::TargetsCard</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>A target says where you want to be in a theme, and by when; the radar shows it, and the next round tells whether you got there.</source>
        <translation>Mae targed yn dweud lle rydych chi am fod mewn thema, ac erbyn pryd; mae’r radar yn ei ddangos, ac mae’r rownd nesaf yn dweud a wnaethoch chi gyrraedd.</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Gosod targedau</translation>
    </message>
    <message>
        <source>Where do you want to be, and by when? One or two themes are enough. Targets can be changed at any time, agreed or not.</source>
        <translation>Lle rydych chi am fod, ac erbyn pryd? Mae un neu ddwy thema’n ddigon. Gellir newid targedau unrhyw bryd, p’un a yw’r asesiad wedi’i gytuno ai peidio.</translation>
    </message>
</context>
<context>
    <name>aros::shell::TeamPage</name>
    <message>
        <source>Your team</source>
        <translation>Eich tîm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Start the first statement</source>
        <translation>Dechrau’r datganiad cyntaf</translation>
    </message>
    <message>
        <source>Save team details</source>
        <translation>Cadw manylion y tîm</translation>
    </message>
    <message>
        <source>Which team?</source>
        <translation>Pa dîm?</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Dewiswch sefydliad</translation>
    </message>
    <message>
        <source>Another organisation (type its name)</source>
        <translation>Sefydliad arall (teipiwch ei enw)</translation>
    </message>
    <message>
        <source>Type the name of the team, for example the ward.</source>
        <translation>Teipiwch enw’r tîm, er enghraifft y ward.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Enw’r sefydliad</translation>
    </message>
    <message>
        <source>Team or ward</source>
        <translation>Tîm neu ward</translation>
    </message>
    <message>
        <source>Division or directorate (if there is one)</source>
        <translation>Is-adran neu gyfarwyddiaeth (os oes un)</translation>
    </message>
    <message>
        <source>When, and which round?</source>
        <translation>Pryd, a pha rownd?</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Who leads the session (a role is enough)</source>
        <translation>Pwy sy’n arwain y sesiwn (mae rôl yn ddigon)</translation>
    </message>
    <message>
        <source>One thing is missing: the name of the team. Everything that you typed is still here.</source>
        <translation>Mae un peth ar goll: enw’r tîm. Mae popeth rydych wedi’i deipio yn dal yma.</translation>
    </message>
    <message>
        <source>One thing is missing: how people answer. Everything that you typed is still here.</source>
        <translation>Mae un peth ar goll: sut mae pobl yn ateb. Mae popeth rydych wedi’i deipio yn dal yma.</translation>
    </message>
    <message>
        <source>Two things are missing: the name of the team, and how people answer. Everything that you typed is still here.</source>
        <translation>Mae dau beth ar goll: enw’r tîm, a sut mae pobl yn ateb. Mae popeth rydych wedi’i deipio yn dal yma.</translation>
    </message>
</context>
<context>
    <name>aros::shell::ThemeList</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and how much of it is rated</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Come back to: %n statement(s)</source>
        <translation>
            <numerusform>Dod yn ôl at: dim datganiad</numerusform>
            <numerusform>Dod yn ôl at: %n datganiad</numerusform>
            <numerusform>Dod yn ôl at: %n o ddatganiadau</numerusform>
            <numerusform>Dod yn ôl at: %n datganiad</numerusform>
            <numerusform>Dod yn ôl at: %n datganiad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aros::shell::ThemeTimer</name>
    <message>
        <source>Time is up</source>
        <translation>Mae’r amser ar ben</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>Time left for a theme, in minutes</extracomment>
        <translation>%1 munud ar ôl</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <extracomment>%1 is the time left for a theme: &quot;6 min left&quot;</extracomment>
        <translation>%1, wedi’i oedi</translation>
    </message>
</context>
<context>
    <name>aros::shell::TileButton</name>
    <message>
        <source>%1 Press D for the definition.</source>
        <translation>%1 Pwyswch D am y diffiniad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aros::shell::TrendCard</name>
    <message>
        <source>The scores as a table</source>
        <extracomment>Opens a table with the numbers that the small charts above it show</extracomment>
        <translation>Y sgoriau ar ffurf tabl</translation>
    </message>
</context>
<context>
    <name>aros::shell::ViewSwitch</name>
    <message>
        <source>At a glance</source>
        <extracomment>A view of metrics: one unit&apos;s, as tiles</extracomment>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>A view of metrics: an organisation, division or team and those below it, side by side</extracomment>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>Staff groups</source>
        <translation>Grwpiau staff</translation>
    </message>
    <message>
        <source>Beside the assessments</source>
        <translation>Wrth ymyl yr asesiadau</translation>
    </message>
</context>
<context>
    <name>aros::shell::VotePanel</name>
    <message>
        <source>How the room sees it</source>
        <translation>Sut mae’r ystafell yn ei gweld hi</translation>
    </message>
    <message>
        <source>Reveal the votes of this theme?</source>
        <translation>Datgelu pleidleisiau’r thema hon?</translation>
    </message>
    <message>
        <source>Reveal the votes</source>
        <translation>Datgelu’r pleidleisiau</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have handed in their votes.</source>
        <translation>
            <numerusform>Does neb wedi cyflwyno pleidleisiau.</numerusform>
            <numerusform>Mae %n person wedi cyflwyno pleidleisiau.</numerusform>
            <numerusform>Mae %n berson wedi cyflwyno pleidleisiau.</numerusform>
            <numerusform>Mae %n o bobl wedi cyflwyno pleidleisiau.</numerusform>
            <numerusform>Mae %n o bobl wedi cyflwyno pleidleisiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the room.</source>
        <translation>
            <numerusform>Does neb yn yr ystafell.</numerusform>
            <numerusform>Mae %n person yn yr ystafell.</numerusform>
            <numerusform>Mae %n berson yn yr ystafell.</numerusform>
            <numerusform>Mae %n o bobl yn yr ystafell.</numerusform>
            <numerusform>Mae %n o bobl yn yr ystafell.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this no vote can be added to this theme.</source>
        <translation>Ar ôl hyn ni ellir ychwanegu pleidlais at y thema hon.</translation>
    </message>
    <message>
        <source>That goes for hands too, on all of its statements.</source>
        <translation>Mae hynny’n wir am godi dwylo hefyd, ar bob un o’i datganiadau.</translation>
    </message>
</context>
<context>
    <name>aros::shell::VotingCard</name>
    <message>
        <source>How will people answer?</source>
        <translation>Sut bydd pobl yn ateb?</translation>
    </message>
    <message>
        <source>We talk and agree</source>
        <translation>Rydyn ni’n trafod ac yn cytuno</translation>
    </message>
    <message>
        <source>Everyone answers first, then we talk</source>
        <translation>Mae pawb yn ateb yn gyntaf, yna rydyn ni’n trafod</translation>
    </message>
    <message>
        <source>Tick at least one way in which people answer.</source>
        <translation>Ticiwch o leiaf un ffordd y bydd pobl yn ateb.</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Codi dwylo</translation>
    </message>
    <message>
        <source>Quickest: you count who shows each level.</source>
        <translation>Cyflymaf: rydych chi’n cyfrif pwy sy’n dangos pob lefel.</translation>
    </message>
    <message>
        <source>Privately on this computer</source>
        <translation>Yn breifat ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Each person in turn; nobody sees the others’ votes.</source>
        <translation>Pob person yn ei dro; does neb yn gweld pleidleisiau’r lleill.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>Print the sheets, type them in later.</source>
        <translation>Argraffwch y taflenni, a’u teipio yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Ask for the staff group with each vote</source>
        <translation>Gofyn am y grŵp staff gyda phob pleidlais</translation>
    </message>
    <message>
        <source>Used only in results of at least %1 people.</source>
        <translation>Fe’i defnyddir mewn canlyniadau o leiaf %1 o bobl yn unig.</translation>
    </message>
    <message>
        <source>People have voted already. You can add a way to vote, but not take one away. Whether votes carry a staff group stays as it is: votes with and without one side by side could give people away.</source>
        <translation>Mae pobl wedi pleidleisio eisoes. Gallwch ychwanegu ffordd o bleidleisio, ond nid tynnu un i ffwrdd. Nid oes modd newid a yw pleidleisiau’n cario grŵp staff: gallai cael pleidleisiau â grŵp a heb grŵp ochr yn ochr ddatgelu pwy yw pobl.</translation>
    </message>
</context>
<context>
    <name>aros::shell::WaysPart</name>
    <message>
        <source>Choose a CSV file, or drop it anywhere on this page. In Excel, save the sheet as “CSV UTF-8”. A row has one number of one month.</source>
        <translation>Dewiswch ffeil CSV, neu ei gollwng unrhyw le ar y dudalen hon. Yn Excel, cadwch y daflen fel “CSV UTF-8”. Mae gan bob rhes un rhif ar gyfer un mis.</translation>
    </message>
    <message>
        <source>Select the cells in Excel, with their titles if they have any, and copy them. Then press Ctrl+V anywhere on this page.</source>
        <translation>Dewiswch y celloedd yn Excel, gyda’u teitlau os oes rhai, a’u copïo. Yna pwyswch Ctrl+V unrhyw le ar y dudalen hon.</translation>
    </message>
    <message>
        <source>Enter or Tab goes to the next cell, and the arrow keys go anywhere. A unit that is new is written as “team, division, organisation”. Cells that were copied can be pasted here too.</source>
        <translation>Mae Enter neu Tab yn mynd i’r gell nesaf, a’r bysellau saeth i unrhyw le. Ysgrifennir uned newydd fel “tîm, is-adran, sefydliad”. Gellir gludo celloedd a gopïwyd yma hefyd.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>O ffeil</translation>
    </message>
    <message>
        <source>Pasted from Excel</source>
        <translation>Wedi’u gludo o Excel</translation>
    </message>
    <message>
        <source>Typed in here</source>
        <translation>Wedi’u teipio yma</translation>
    </message>
    <message>
        <source>Save an empty table for Excel</source>
        <translation>Cadw tabl gwag ar gyfer Excel</translation>
    </message>
    <message>
        <source>How will you add the figures?</source>
        <translation>Sut byddwch chi’n ychwanegu’r ffigurau?</translation>
    </message>
</context>
</TS>
