// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/servicemodel.h"

#include <QHash>

namespace twinpool {

/// The causes of a plan and, for each part, which of them take it away: it fails itself, or its host, site or building.
class PartsDown
{
public:
    PartsDown(const Snapshot &now, FaultTreeBuilder &builder);

    /// The machine, store or link is down. For rows that are no part: never.
    FaultNode of(EntityRef row) const;
    /// The machine with this DNS name is down. Never when the plan has none.
    FaultNode ofMachine(QStringView fqdn) const;

    const std::vector<Cause> &causes() const { return m_causes; }

private:
    FaultNode add(Cause cause);

    const Snapshot &m_now;
    FaultTreeBuilder &m_builder;
    std::vector<Cause> m_causes;
    QHash<EntityRef, FaultNode> m_down; ///< By part.
};

} // namespace twinpool
