// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/planfacts.h"

namespace twinpool {

/// What a runbook is about: its subject and what follows from it. Valid as long as the facts of the plan.
/// Source: runbooks.md section 1.
struct RunbookFacts {
    RunbookFacts(const PlanFacts &plan, EntityRef subject);

    const PlanFacts &plan;
    EntityRef subject;
    const Pool *pool = nullptr;    ///< The subject, or the pool whose back end the subject is.
    const Pool *partner = nullptr; ///< Takes over for a user pool; none without a pair.
    const SqlStore *store = nullptr; ///< The subject, or the back end of the pool.
    const Site *site = nullptr;    ///< The subject.
    const Server *server = nullptr; ///< Of a step done for each server.

    ProductVersion version() const; ///< Of the pool, or of the plan where there is none.

    /// Edge pools whose next hop is the pool.
    QList<const Pool *> edgesBehind() const;
    /// Edge pools other than the subject.
    QList<const Pool *> otherEdges() const;
    /// Sites with a pool that the Edge pool serves, and its own.
    QList<const Site *> sitesServed() const;

    /// The backup store of a Persistent Chat pool, and the servers that are active beside it; four at most.
    const SqlStore *chatStore() const;
    const SqlStore *chatBackup() const;
    QList<const Server *> chatServersAtBackup() const;

    /// Pools of a lost site whose users a pool elsewhere takes over, and those for which there is none.
    QList<const Pool *> poolsTakenOver() const;
    QList<const Pool *> poolsLeftAlone() const;
};

// Questions of several tables.
bool isPaired(const RunbookFacts &facts);
bool is2015(const RunbookFacts &facts);
bool pairHoldsCms(const RunbookFacts &facts); ///< Central Management; the other pool has the standby databases.
bool isMirrored(const RunbookFacts &facts); ///< The store.
bool isNextHop(const RunbookFacts &facts);  ///< The pool, of an Edge pool.
bool hasServers(const RunbookFacts &facts); ///< The pool is an Enterprise pool, and has some.
bool hasUpdate(const RunbookFacts &facts);  ///< The plan names one.
bool isStretchedChat(const RunbookFacts &facts); ///< Persistent Chat with a backup store, 2015.

/// The pool that takes over from \a pool: both home users, and the pair is known on this side. Null without one.
const Pool *backupOf(const Snapshot &now, const Pool &pool);

} // namespace twinpool
