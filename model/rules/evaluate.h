// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QHash>

namespace twinpool {

/// Asks every rule about every subject of the plan, applies the plan's rule set and the suppression table and marks what
/// is accepted. This is the meaning of the rules; the command line uses nothing else. Sorted by comesBefore().
QList<Finding> evaluate(const Snapshot &now);

/// What every rule answers about every subject, before the plan's rule set and the suppression table. Not sorted.
QList<Finding> answers(const Snapshot &now);

/// What the rules about checklists say of one that was generated from the plan. Sorted by comesBefore().
QList<Finding> evaluateChecklist(const Snapshot &now, const Checklist &checklist);

/// What one edit did to the findings.
struct FindingsChange {
    QList<Finding> appeared, vanished;
    bool isEmpty() const { return appeared.isEmpty() && vanished.isEmpty(); }
};

/// The findings of a plan, kept up to date edit by edit. After each update all() equals evaluate() of the snapshot.
class FindingSet
{
public:
    FindingSet() = default;
    explicit FindingSet(const Snapshot &now);

    /// Asks again only what the change can have touched: for each rule the rows within its reach of a changed row,
    /// before and after, and the rules about the whole plan. Of another user model only the rules that read it.
    /// @pre the set is that of \a before.
    FindingsChange update(const Snapshot &before, const Snapshot &after, const PlanDiff &diff);

    /// Every finding that is not hidden by another, sorted by comesBefore().
    QList<Finding> all() const;
    /// Those about one row.
    QList<Finding> about(EntityRef subject) const;
    /// Findings that are neither hidden nor accepted.
    int count(Severity severity) const { return m_counts[static_cast<size_t>(severity)]; }
    int acceptedCount() const { return m_accepted; }

private:
    struct Entry {
        Finding finding;
        bool hidden = false;
    };
    using Entries = QList<Entry>;
    class Update;

    FindingsChange markAgain(const Plan &plan);
    bool isHidden(const Snapshot &now, const Finding &finding) const;
    void enter(const Finding &finding);
    void leave(const Finding &finding);
    void count(const Entries &entries, int step);

    QHash<EntityRef, Entries> m_bySubject; ///< Under the empty ref: about the deployment.
    /// Related row → subject of each finding that names it, of the rules that hide others or can be hidden.
    QHash<EntityRef, QList<EntityRef>> m_naming;
    QHash<const Rule *, QList<Finding>> m_wholePlan; ///< Answers about the whole plan; stand in m_bySubject as well.
    std::array<int, 3> m_counts{};
    int m_accepted = 0;
};

} // namespace twinpool
