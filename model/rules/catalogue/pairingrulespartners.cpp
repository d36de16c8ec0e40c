// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"
#include "model/edits/pairing.h"
#include "model/rules/pairadvice.h"

namespace twinpool {

namespace {

bool sameEdition(const PairedPools &pools)
{
    return pools.userA().edition == pools.userB().edition;
}

EnumSet<Hosting> hostingOf(const Snapshot &now, PoolId pool)
{
    EnumSet<Hosting> all;
    for (const Server *server : now.serversOf(pool))
        all.insert(server->hosting);
    return all;
}

EnumSet<OsVersion> systemsOf(const Snapshot &now, PoolId pool)
{
    EnumSet<OsVersion> all;
    for (const Server *server : now.serversOf(pool))
        if (server->osVersion)
            all.insert(*server->osVersion);
    return all;
}

/// Whether both sides are known and equal, or one is not known.
template <class E>
bool agree(EnumSet<E> a, EnumSet<E> b)
{
    return a == b || a.isEmpty() || b.isEmpty();
}

bool sameHosting(const Snapshot &now, const PairedPools &pools)
{
    return agree(hostingOf(now, pools.a->id), hostingOf(now, pools.b->id));
}

bool sameSystem(const Snapshot &now, const PairedPools &pools)
{
    return agree(systemsOf(now, pools.a->id), systemsOf(now, pools.b->id));
}

void addAboutPools(const PairedPools &pools, Findings &out)
{
    out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, pools.refs());
}

// PAR-001
void checkSameEdition(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools || sameEdition(pools))
        return;
    const bool aFirst = pools.a->isEnterprise();
    out.add({EntityRef(aFirst ? pools.a->id : pools.b->id), EntityRef(aFirst ? pools.b->id : pools.a->id)},
            pools.refs());
}

// PAR-002
void checkSameHosting(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing); pools && !sameHosting(now, pools))
        addAboutPools(pools, out);
}

// PAR-003. Mixed systems within a pool are FEP-012.
void checkSameSystem(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing); pools && !sameSystem(now, pools))
        addAboutPools(pools, out);
}

// PAR-004
void checkOneToOne(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    QList<EntityRef> others;
    for (PoolId pool : {pairing.poolA, pairing.poolB})
        for (const Pairing *other : now.pairingsOf(pool))
            if (other->id != pairing.id && !others.contains(EntityRef(other->id)))
                others.append(other->id);
    if (pairing.oneWay || !others.isEmpty())
        out.add({EntityRef(pairing.poolA), EntityRef(pairing.poolB)}, others);
}

QList<Edit> fixesOfOneToOne(const Snapshot &now, const Finding &finding)
{
    const auto id = finding.subject.as<PairingId>();
    const Pairing *pairing = now.find(id);
    if (!pairing)
        return {};
    const Edit unpair = edits::unpair(id);
    if (!pairing->oneWay || now.pairingsOf(pairing->poolA).size() > 1 || now.pairingsOf(pairing->poolB).size() > 1)
        return {unpair};
    return {changeRow(QCoreApplication::translate("Edits", "Make pair symmetrical"), id,
                      [](Pairing &row) { row.oneWay = false; }),
            unpair};
}

// PAR-005
void checkPartner(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const Pool *a = now.find(pairing.poolA), *b = now.find(pairing.poolB);
    if (!a || !b || userPoolsOf(now, pairing))
        return;
    const bool aIsWrong = !a->as<UserPool>();
    out.add({EntityRef(aIsWrong ? a->id : b->id), EntityRef(aIsWrong ? b->id : a->id)},
            a == b ? QList<EntityRef>{a->id} : QList<EntityRef>{a->id, b->id});
}

QList<Edit> unpairFix(const Snapshot &, const Finding &finding)
{
    return {edits::unpair(finding.subject.as<PairingId>())};
}

// PAR-018
void checkSameVersion(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing); pools && pools.a->version != pools.b->version)
        addAboutPools(pools, out);
}

// PAR-019. Standard Edition servers: FEP-029.
void checkHasPartner(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.isEnterprise() && pool.as<UserPool>()->homedUsers > 0 && now.pairingsOf(pool.id).isEmpty())
        out.add({qint64(pool.as<UserPool>()->homedUsers)});
}

QList<Edit> fixesOfHasPartner(const Snapshot &now, const Finding &finding)
{
    return pairWithOnlyPartner(now, finding.subject.as<PoolId>());
}

} // namespace

bool isAllowed(const Snapshot &now, const PairedPools &pools)
{
    return sameEdition(pools) && sameHosting(now, pools) && sameSystem(now, pools)
        && pools.a->version == pools.b->version;
}

std::vector<Rule> pairPartnerRules()
{
    using namespace pages::pairing;
    return {
        {
            .id = "PAR-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Enterprise pool paired with Standard Edition"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The Enterprise pool %2 and the Standard Edition server %3 cannot back each other up."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Only pools of the same edition may be paired. Topology Builder does not stop other pairs."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove the pair, then pair each pool with one of its own edition."),
            .sources = {disasterRecovery},
            .check = checkSameEdition,
            .fixes = unpairFix,
        },
        {
            .id = "PAR-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Physical pool paired with virtual pool"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The servers of %2 and %3 are not hosted alike: physical on one side, virtual on the other."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "A pool on physical servers pairs with another such pool only, one on virtual machines likewise."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Host the servers of both pools the same way."),
            .sources = {disasterRecovery},
            .check = checkSameHosting,
            .reach = 2,
        },
        {
            .id = "PAR-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Paired pools on different operating systems"),
            .message = QT_TRANSLATE_NOOP("Rules", "The servers of %2 and %3 run different versions of Windows Server."),
            .why = QT_TRANSLATE_NOOP("Rules", "Both pools of a pair must run on the same operating system."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose one version of Windows Server for both pools."),
            .sources = {disasterRecovery},
            .check = checkSameSystem,
            .reach = 2,
        },
        {
            .id = "PAR-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pairing is not one-to-one and symmetrical"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%2 and %3 do not back up each other and nobody else: the pair is one-way, or "
                                         "one of them is in another pair."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A pool backs up exactly one other pool, and that pool backs it up in turn."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Make the pair symmetrical, and leave each pool in one pair only."),
            .sources = {disasterRecovery},
            .check = checkOneToOne,
            .reach = 2,
            .fixes = fixesOfOneToOne,
        },
        {
            .id = "PAR-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Invalid partner"),
            .message = QT_TRANSLATE_NOOP("Rules", "%2 cannot back up %3."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Only another pool that homes users, in the same deployment, can take over the users of a pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove the pair and choose another user pool."),
            .sources = {deployPairs},
            .check = checkPartner,
            .fixes = unpairFix,
        },
        {
            .id = "PAR-018",
            .severity = Severity::Error,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Paired pools on different product versions"),
            .message = QT_TRANSLATE_NOOP("Rules", "%2 and %3 are pools of different product versions."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A pool cannot be failed over to a pool of another version; trying it can lose data. "
                                     "The documentation says so about 2013 with 2015; for other versions it is inferred."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Upgrade the second pool right after the first; the pair stays in place meanwhile."),
            .sources = {{"Plan to upgrade", "SfbServer/plan-your-deployment/upgrade.md"}},
            .check = checkSameVersion,
        },
        {
            .id = "PAR-019",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool without a disaster-recovery partner"),
            .message = QT_TRANSLATE_NOOP("Rules", "No pool takes over the %2 users of %1 when it is lost."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "If the pool or its site is lost, its users have no service until it is rebuilt. "
                                     "Pairing is optional: accept this finding where that is good enough."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Pair %1 with a pool of the same kind at another site."),
            .sources = {disasterRecovery, deployPairs},
            .check = checkHasPartner,
            .fixes = fixesOfHasPartner,
        },
    };
}

} // namespace twinpool
