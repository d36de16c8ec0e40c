// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"
#include "tests/support/planbuilder.h"

namespace twinpool::test {

/// A simulation in a few lines, and what it says in a few letters.
///
///     Course(plan).fail({"par-s3"}).says(0, "pool par") // "REDUCED"
class Course
{
public:
    explicit Course(const PlanBuilder &plan);

    /// Rows by their name or first DNS label: servers, nodes, pools, stores, sites, links (`Paris–Lyon`), whatever is
    /// called so.
    Course &fail(std::initializer_list<const char *> names, int minute = 0);
    Course &bringBack(std::initializer_list<const char *> names, int minute);
    Course &act(ScenarioAction action, const char *target, int minute = 0, const char *to = nullptr);

    /// What holds at a time, in minutes. \a what: `pool par`, `store be`, `serving be`, `users par`, `by par`, `lost
    /// par` (minutes), `stuck par` (percent), `service federation` with the name of its subject, `said`, `refused`,
    /// `actions`, `warnings`. What the plan does not have is `-`.
    QString says(double minute, const QString &what) const;

    const Snapshot &now() const { return *m_now; }
    EntityRef ref(const char *name) const;
    const Timeline &timeline() const;

private:
    QString label(EntityRef ref) const;
    QString listOf(const Moment &moment, const QString &what) const;

    SnapshotPtr m_now;
    std::vector<SimEvent> m_events;
    mutable std::optional<Timeline> m_timeline;
};

/// A pool `par` of so many servers in Paris, on a store `be` of this mode.
PlanBuilder frontEnds(int servers, HaMode mode, ProductVersion version = ProductVersion::V2015, int users = 6000);
/// The same with the mirror's witness taken away.
PlanBuilder frontEndsWithoutWitness(int servers);
/// `par` in Paris and `lyo` in Lyon back each other up, five servers each; `par` holds Central Management.
PlanBuilder pairOfPools(ProductVersion version = ProductVersion::V2015);

} // namespace twinpool::test
