#pragma once

#include "core/metrics/figures.h"

#include <QList>

namespace aros::tests {

class FakeWorkspace;

// Two divisions with two teams each, of the organisation and one division and team that the sample assessments have.
metrics::UnitPath sampleOrganisation();
metrics::UnitPath sampleDivision(); // "Gwasanaethau cymunedol a gofal sylfaenol"
metrics::UnitPath otherDivision();  // "Acute services"
metrics::UnitPath sampleTeam();     // "Ward 7"

constexpr int SampleMonths = 30; // from November 2023 to April 2026

// Staff, leavers and sickness of the teams, for all staff and three staff groups, one of them of three people, so that
// its turnover is held back; and sickness higher in the last eight months of the sample division.
void addSampleFigures(FakeWorkspace &workspace);
// Teams in one division, with sickness alone.
void addManyTeams(FakeWorkspace &workspace, int teams);

} // namespace aros::tests
