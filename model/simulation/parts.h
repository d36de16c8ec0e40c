// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <vector>

// What of a plan can fail as one, and what fails together.

namespace twinpool {

/// The parts of a plan, sorted, each once: servers, SQL nodes, file servers, gateways, load balancers, reverse proxies
/// and network links. A SQL store is a part where it stands for the shared storage of a failover cluster. A pool, a
/// file store or a SQL store is one where no row describes its machines.
///
/// Rows of one DNS name are one machine, such as the witness of three stores or the instance on a Standard Edition
/// server: one part, named by its first row.
std::vector<EntityRef> allParts(const Snapshot &now);

/// The part that \a row is or belongs to; none when it is more than one part, or none.
EntityRef partOf(const Snapshot &now, EntityRef row);

/// The rows that a part stands for, sorted; at least itself.
std::vector<EntityRef> rowsOf(const Snapshot &now, EntityRef part);

/// The parts that fail when \a ref does, sorted: the part it belongs to; the servers of a pool; database servers and
/// mirror of a SQL store, or its shared storage; the members of a file store; what stands in a site and the links to
/// it, not what stands in branch sites below it. Empty for rows that cannot fail.
std::vector<EntityRef> partsOf(const Snapshot &now, EntityRef ref);

/// The part goes on when one machine or line of it fails: it has a spare inside.
bool hasSpareInside(const Snapshot &now, EntityRef part);

/// Parts that one event takes away together.
struct CommonCause {
    QString name;
    SiteId site; ///< Of a host; none for a building.
    std::vector<EntityRef> parts; ///< Sorted, at least two.
    bool operator==(const CommonCause &) const = default;
};

/// Virtualization hosts and racks with more than one part: machines of one site with the same `hostId`, whatever the
/// case of letters. By site and name.
std::vector<CommonCause> sharedHosts(const Snapshot &now);

/// Buildings with more than one site: sites with the same `dataCenter`, and what fails with them. By name.
std::vector<CommonCause> sharedBuildings(const Snapshot &now);

} // namespace twinpool
