#include "core/questions/questionsetwriter.h"

#include "core/questions/questionsetorigins.h"

namespace aros::questions {

namespace {

// Text of a JSON document. QJsonDocument would sort the keys, and a person who reads the file wants them in order.
class JsonText
{
public:
    void open(char bracket)
    {
        startValue();
        step(bracket);
    }
    void open(const char *name, char bracket)
    {
        startMember(name);
        step(bracket);
    }

    void close(char bracket)
    {
        --m_depth;
        if (!m_isFirst)
            breakLine();
        m_isFirst = false;
        m_text += bracket;
    }

    void add(const char *name, const QString &value)
    {
        startMember(name);
        addQuoted(value);
    }

    void add(const char *name, int value)
    {
        startMember(name);
        m_text += QByteArray::number(value);
    }

    void add(const char *name, const BilingualText &text)
    {
        open(name, '{');
        addBoth(text);
    }

    void add(const BilingualText &text)
    {
        open('{');
        addBoth(text);
    }

    void add(const QString &value)
    {
        startValue();
        addQuoted(value);
    }

    QByteArray text() const { return m_text + '\n'; }

private:
    void addBoth(const BilingualText &text)
    {
        add("en", text.english);
        add("cy", text.welsh);
        close('}');
    }

    void breakLine() { m_text += '\n' + QByteArray(2 * m_depth, ' '); }

    void startValue()
    {
        if (m_depth == 0)
            return;
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
        breakLine();
    }

    void startMember(const char *name)
    {
        startValue();
        m_text += '"' + QByteArray(name) + "\": ";
    }

    void step(char bracket)
    {
        m_text += bracket;
        ++m_depth;
        m_isFirst = true;
    }

    // Plain text has no other characters that JSON escapes.
    void addQuoted(const QString &value)
    {
        QByteArray bytes = value.toUtf8();
        bytes.replace('\\', "\\\\").replace('"', "\\\"");
        m_text += '"' + bytes + '"';
    }

    QByteArray m_text;
    int m_depth = 0;
    bool m_isFirst = true;
};

void addAnswer(JsonText &json, const AnswerText &answer)
{
    json.add("title", answer.title);
    json.add("description", answer.description);
    json.close('}');
}

void addScale(JsonText &json, const Scale &scale)
{
    json.open("scale", '{');
    json.open("levels", '[');
    for (int level = 0; level < scale.levels.size(); ++level) {
        json.open('{');
        json.add("level", level);
        addAnswer(json, scale.levels.at(level));
    }
    json.close(']');
    json.open("notApplicable", '{');
    addAnswer(json, scale.notApplicable);
    json.open("dontKnow", '{');
    addAnswer(json, scale.dontKnow);
    json.close('}');
}

void addWhy(JsonText &json, const Statement &statement)
{
    json.open("why", '{');
    json.add("text", statement.why);
    json.open("source", '{');
    json.add("title", statement.source.title);
    json.add("address", statement.source.address);
    if (!statement.source.date.isEmpty())
        json.add("date", statement.source.date);
    json.close('}');
    json.close('}');
}

void addOrigin(JsonText &json, const Origin &origin)
{
    json.open("origin", '{');
    json.add("change", changeWords().at(static_cast<int>(origin.change)));
    if (!origin.from.isEmpty()) {
        json.open("from", '[');
        for (const StatementId &id : origin.from)
            json.add(id.text());
        json.close(']');
    }
    json.close('}');
}

void addStatement(JsonText &json, const Statement &statement)
{
    json.open('{');
    json.add("id", statement.id.text());
    json.add("scope", statement.scope == Scope::Team ? QStringLiteral("team") : QStringLiteral("organisation"));
    json.add("label", statement.label);
    json.add("statement", statement.statement);
    json.add("goodLooksLike", statement.goodLooksLike);
    json.open("evidence", '[');
    for (const BilingualText &prompt : statement.evidencePrompts)
        json.add(prompt);
    json.close(']');
    addWhy(json, statement);
    if (statement.origin)
        addOrigin(json, *statement.origin);
    json.close('}');
}

void addTheme(JsonText &json, const Theme &theme)
{
    json.open('{');
    json.add("id", theme.id.text());
    json.add("title", theme.title);
    json.add("shortTitle", theme.shortTitle);
    json.add("purpose", theme.purpose);
    json.open("statements", '[');
    for (const Statement &statement : theme.statements)
        addStatement(json, statement);
    json.close(']');
    json.close('}');
}

void addHead(JsonText &json, const QuestionSet::Content &content)
{
    json.add("format", QStringLiteral("aros-question-set"));
    json.add("formatVersion", 1);
    json.add("id", content.name.id);
    json.add("version", content.name.version);
    json.add("published", content.published.toString(Qt::ISODate));
    json.add("welsh", content.welshChecked ? QStringLiteral("checked") : QStringLiteral("draft"));
    json.add("title", content.title);
    json.add("note", content.note);
    json.add("publisher", content.publisher);
    if (!content.predecessor)
        return;
    json.open("predecessor", '{');
    json.add("id", content.predecessor->id);
    json.add("version", content.predecessor->version);
    json.close('}');
}

} // namespace

QByteArray questionSetJson(const QuestionSet::Content &content)
{
    JsonText json;
    json.open('{');
    addHead(json, content);
    addScale(json, content.scale);
    json.open("themes", '[');
    for (const Theme &theme : content.themes)
        addTheme(json, theme);
    json.close(']');
    json.close('}');
    return json.text();
}

QuestionSet::Content templateFrom(const QuestionSet &set, const QDate &published)
{
    QuestionSet::Content content = set.content();
    const QString from = set.name().id + QLatin1Char(' ') + set.name().version;
    content.predecessor = Predecessor{set.name().id, set.name().version};
    content.name = {QStringLiteral("our-questions"), QStringLiteral("1.0"), {}};
    content.published = published;
    content.welshChecked = false;
    content.title = {QStringLiteral("Our question set"), QStringLiteral("Ein set gwestiynau")};
    content.note = {QStringLiteral("Made from %1.").arg(from), QStringLiteral("Wedi’i wneud o %1.").arg(from)};
    content.publisher = {QStringLiteral("Our organisation"), QStringLiteral("Ein sefydliad")};
    for (Theme &theme : content.themes) {
        for (Statement &statement : theme.statements)
            statement.origin = Origin{Change::Same, {statement.id}};
    }
    return content;
}

} // namespace aros::questions
