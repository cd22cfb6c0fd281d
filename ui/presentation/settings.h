#pragma once

#include "core/common/language.h"
#include "core/common/result.h"
#include "core/disclosure/smallgroups.h"
#include "core/questions/questionset.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace aros::presentation {

enum class SchemeChoice { Desktop, Light, Dark, HighContrast };

// What a person has chosen for this computer; nothing of it belongs to an assessment.
struct Settings {
    std::optional<Language> language; // none: not asked yet
    SchemeChoice scheme = SchemeChoice::Desktop;
    int textSize = 100;     // per cent: 100, 125, 150 or 200
    bool singleKeys = true; // keys 0 to 4, N and D rate a statement
    bool reducedMotion = false;
    int smallestGroup = disclosure::UsualSmallestGroup;    // people; never below disclosure::SmallestAllowedGroup
    std::optional<questions::QuestionSetName> questionSet; // for new assessments; none: the default set
    QByteArray windowGeometry;

    friend bool operator==(const Settings &, const Settings &) = default;
};

constexpr int TextSizes[] = {100, 125, 150, 200};

// Settings in a small file of their own, in the platform's configuration folder or where the caller says.
class SettingsStore
{
public:
    explicit SettingsStore(QString path);

    static QString defaultPath();

    // A missing or unreadable file gives the defaults: settings must never keep anybody from an assessment.
    Settings load() const;
    Result<void> save(const Settings &settings) const;

private:
    QString m_path;
};

} // namespace aros::presentation
