#include "ui/presentation/figureintake.h"

#include "core/report/referencenames.h"

namespace aros::presentation {

namespace {

QList<metrics::ReferenceName> referencesFrom(const QList<report::ReferenceNames::Entry> &entries)
{
    QList<metrics::ReferenceName> names;
    for (const report::ReferenceNames::Entry &entry : entries)
        names.append({entry.id, entry.name});
    return names;
}

} // namespace

KnownColumns columnsOf(const QStringList &header, const metrics::MetricRepository &repository)
{
    const metrics::RecognisedHeader recognised = metrics::recogniseHeader(header);
    const Result<QString> remembered = repository.columnsFor(metrics::headerFingerprint(header));
    if (!remembered || remembered->isEmpty())
        return {recognised.mapping, recognised.ignored, false};
    const metrics::FigureMapping mapping = metrics::mappingFrom(*remembered, header);
    // What was remembered and says the same as the titles is not worth a word.
    const bool isOther = !(mapping == recognised.mapping);
    return {mapping, isOther ? QStringList() : recognised.ignored, isOther};
}

Result<std::shared_ptr<const FigureIntake>> FigureIntake::read(const metrics::MetricRepository &repository,
                                                               const QDate &today)
{
    const auto units = repository.units();
    const auto own = repository.ownMetrics();
    if (!units || !own)
        return failure(units ? own.error() : units.error());
    const std::shared_ptr<FigureIntake> intake(new FigureIntake);
    static_cast<void>(intake->m_catalog.setOwn(*own)); // what is not good is unknown here, which its rows are told
    for (const metrics::StoredUnit &unit : *units)
        intake->m_units.append(unit.unit);
    intake->m_today = today;
    return std::shared_ptr<const FigureIntake>(intake);
}

metrics::ImportContext FigureIntake::context() const
{
    const report::ReferenceNames &names = report::ReferenceNames::instance();
    return {m_catalog, referencesFrom(names.organisations()), referencesFrom(names.staffGroups()), m_units, m_today,
            {}};
}

} // namespace aros::presentation
