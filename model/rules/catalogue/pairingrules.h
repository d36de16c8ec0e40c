// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

// What the files of the PAR family share. pairingRules() puts their parts together.

namespace twinpool {

std::vector<Rule> pairPartnerRules();  ///< Who may pair with whom.
std::vector<Rule> pairPlaceRules();    ///< Sites, links and stores of a pair.
std::vector<Rule> pairCapacityRules(); ///< Whether one side carries both.
std::vector<Rule> pairVoiceRules();    ///< Voice resiliency and how clients find the second pool.
std::vector<Rule> pairDataRules();     ///< What the Backup Service copies and what it does not.
std::vector<Rule> pairRecoveryRules(); ///< How failover and failback go.

/// The two user pools of a pair; false when a side is no user pool or both are one, which PAR-005 reports.
struct PairedPools {
    const Pool *a = nullptr, *b = nullptr;

    explicit operator bool() const { return a && b; }
    const UserPool &userA() const { return *a->as<UserPool>(); }
    const UserPool &userB() const { return *b->as<UserPool>(); }
    bool areEnterprise() const { return a->isEnterprise() && b->isEnterprise(); }
    bool areStandard() const { return a->isStandard() && b->isStandard(); }
    bool useApplication(VoiceApplication application) const
    {
        return userA().usedApplications.contains(application) || userB().usedApplications.contains(application);
    }
    qint64 homedUsers() const { return qint64(userA().homedUsers) + userB().homedUsers; }
    QList<EntityRef> refs() const { return {a->id, b->id}; }
};
PairedPools userPoolsOf(const Snapshot &now, const Pairing &pairing);

/// The pairs of a pool, as related rows of what is said about it, so that a faulty pair hides it.
QList<EntityRef> pairsOf(const Snapshot &now, PoolId pool);

/// Front Ends that one pool of the pair needs to carry the users of both (PAR-009).
int frontEndsForBoth(const PairedPools &pools);

/// Whether the rules allow the pair: same edition, hosting, operating system and version (PAR-001, 002, 003, 018).
bool isAllowed(const Snapshot &now, const PairedPools &pools);

} // namespace twinpool
