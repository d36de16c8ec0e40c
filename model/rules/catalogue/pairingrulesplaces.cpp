// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"
#include "model/edits/filestores.h"
#include "model/rules/catalogue/backendrules.h"

namespace twinpool {

namespace {

QList<EntityRef> sitesOf(const PairedPools &pools)
{
    QList<EntityRef> sites{pools.a->site};
    if (pools.b->site != pools.a->site)
        sites.append(pools.b->site);
    return sites;
}

// PAR-006. For Standard Edition the pair still covers the loss of one machine (rules.md C30).
void checkApart(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools || !now.sameDataCenter(pools.a->site, pools.b->site))
        return;
    out.addAs(pools.areStandard() ? Severity::Info : Severity::Warning,
              {EntityRef(pools.a->id), EntityRef(pools.b->id)}, sitesOf(pools));
}

// PAR-007
void checkSameRegion(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools)
        return;
    const Site *a = now.find(pools.a->site), *b = now.find(pools.b->site);
    if (!a || !b || a->worldRegion.isEmpty() || b->worldRegion.isEmpty() || a->worldRegion == b->worldRegion
        || now.sameDataCenter(a->id, b->id))
        return;
    out.add({EntityRef(pools.a->id), a->worldRegion, EntityRef(pools.b->id), b->worldRegion}, sitesOf(pools));
}

// PAR-008
void checkSameHaMode(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools || !pools.areEnterprise())
        return;
    const SqlStore *a = now.find(pools.userA().userStore), *b = now.find(pools.userB().userStore);
    if (a && b && a->haMode != b->haMode)
        out.add({EntityRef(a->id), EntityRef(b->id)}, {a->id, b->id});
}

/// Convert either store to the mode of the other. A store is not made less available for the sake of likeness.
QList<Edit> convertStoreOfOne(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    const PairedPools pools = pairing ? userPoolsOf(now, *pairing) : PairedPools{};
    const SqlStore *a = pools ? now.find(pools.userA().userStore) : nullptr;
    const SqlStore *b = pools ? now.find(pools.userB().userStore) : nullptr;
    if (!a || !b)
        return {};
    QList<Edit> fixes;
    const auto offer = [&](const SqlStore &store, HaMode mode) {
        if (mode == HaMode::Standalone)
            return;
        for (const Edit &edit : conversions(now, store.id, {mode}))
            // The other sort of cluster may have taken the place of the one wanted.
            if (const Result<Plan> plan = edit.apply(now.plan); plan && plan->sqlStores.find(store.id)->haMode == mode)
                fixes.append(edit);
    };
    offer(*b, a->haMode);
    offer(*a, b->haMode);
    return fixes;
}

/// The pools of a pair that a loss of the partner's place would cost the file store, at most two.
QVarLengthArray<PoolId, 2> poolsWithoutOwnFileStore(const Snapshot &now, const PairedPools &pools)
{
    const FileStore *a = pools ? now.find(pools.userA().fileStore) : nullptr;
    const FileStore *b = pools ? now.find(pools.userB().fileStore) : nullptr;
    if (!a || !b)
        return {};
    QVarLengthArray<PoolId, 2> result;
    if (pools.a->site != pools.b->site) {
        if (a->site == pools.b->site)
            result.append(pools.a->id);
        if (b->site == pools.a->site)
            result.append(pools.b->id);
    }
    const bool oneServer = a->kind != FileStoreKind::Dfs && b->kind != FileStoreKind::Dfs && !a->serverFqdn.isEmpty()
        && a->serverFqdn.compare(b->serverFqdn, Qt::CaseInsensitive) == 0;
    if (result.isEmpty() && (a == b || oneServer))
        result.append(pools.b->id);
    return result;
}

// PAR-029. A file store without a site stands where its pool does.
void checkFileStores(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (poolsWithoutOwnFileStore(now, pools).isEmpty())
        return;
    QList<EntityRef> stores{pools.userA().fileStore};
    if (pools.userB().fileStore != pools.userA().fileStore)
        stores.append(pools.userB().fileStore);
    out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, stores);
}

QList<Edit> fixesOfFileStores(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    if (!pairing)
        return {};
    const auto pools = poolsWithoutOwnFileStore(now, userPoolsOf(now, *pairing));
    if (pools.isEmpty())
        return {};
    return {{QCoreApplication::translate("Edits", "Create file store in site"), [=](Plan plan) -> Result<Plan> {
                 for (PoolId id : pools) {
                     const Pool *pool = plan.pools.find(id);
                     if (!pool || !pool->as<UserPool>())
                         return goneError();
                     const FileStoreId store = edits::addDfsStoreFor(plan, id);
                     plan.pools.change(id, [&](Pool &row) { row.as<UserPool>()->fileStore = store; });
                 }
                 return plan;
             }}};
}

// PAR-030. The link is three references away from the pair.
void checkLinks(const Snapshot &now, Findings &out)
{
    for (const Pairing &pairing : now.plan.pairings) {
        const PairedPools pools = userPoolsOf(now, pairing);
        if (!pools || pools.a->site == pools.b->site || !versionsOf(now, pairing.id).intersects(allVersions))
            continue;
        const NetworkLink *link = now.linkBetween(pools.a->site, pools.b->site);
        if (link && link->resilient && pairing.linkClass.value_or(link->linkClass) == LinkClass::Fast)
            continue;
        QList<EntityRef> related = sitesOf(pools);
        if (link)
            related.append(link->id);
        out.addAbout(pairing.id, {EntityRef(pools.a->site), EntityRef(pools.b->site)}, related);
    }
}

bool linksTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pairing>(before, after, diff, std::identity())
        || differs<NetworkLink>(before, after, diff, std::identity())
        || differs<Pool>(before, after, diff, [](const Pool &row) { return std::tuple(row.site, row.version, row.role.index()); });
}

} // namespace

std::vector<Rule> pairPlaceRules()
{
    using namespace pages::pairing;
    return {
        {
            .id = "PAR-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Both pools in one place"),
            .message = QT_TRANSLATE_NOOP("Rules", "The paired pools %2 and %3 stand in the same data center."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A pair survives the loss of a data center only if its pools stand in different "
                                     "ones; for voice the backup is expected in another central site. Two Standard "
                                     "Edition servers in one place still cover the loss of one machine."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move one of the pools, or pair each with a pool elsewhere."),
            .sources = {disasterRecovery, voiceResiliency,
                        {"Reference topologies",
                         "SfbServer/plan-your-deployment/topology-basics/reference-topologies.md"}},
            .check = checkApart,
            .reach = 2,
        },
        {
            .id = "PAR-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Paired across world regions"),
            .message = QT_TRANSLATE_NOOP("Rules", "The paired pools stand in different world regions: %2 in %3, %4 in %5."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Any distance is allowed, but data arrives later, so that more of it can be lost, and "
                                     "the published recovery targets no longer hold."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Prefer a partner in the same region."),
            .sources = {disasterRecovery},
            .check = checkSameRegion,
            .reach = 2,
        },
        {
            .id = "PAR-008",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Back End modes differ in a pair"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The user stores of a pair are made highly available in different ways: %2 and %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "Both pools of a pair should use the same solution for their Back End."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Convert one of the stores to the mode of the other."),
            .sources = {{"Back End Server high availability",
                         "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server.md"}},
            .check = checkSameHaMode,
            .reach = 2,
            .fixes = convertStoreOfOne,
        },
        {
            .id = "PAR-029",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Both pools use one file store or one file server"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The meeting content of %2 and %3 would be lost together, because their file stores stand together."),
            .why = QT_TRANSLATE_NOOP("Rules", "The loss of one site or server would take both copies of the content."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give each pool a file store in its own site."),
            .sources = {{"File sharing high availability",
                         "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/file-sharing.md"},
                        disasterRecovery},
            .check = checkFileStores,
            .reach = 2,
            .fixes = fixesOfFileStores,
        },
        {
            .id = "PAR-030",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Weak link between the paired sites"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "There is no fast, resilient network link between %2 and %3, the sites of the pair %1."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The recovery targets assume a fast link without a backlog of data to copy, and voice "
                                     "resiliency a network that survives failures."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Draw or improve the link between the sites, or accept that more data can be lost."),
            .sources = {disasterRecovery, voiceResiliency},
            .check = checkLinks,
            .isTouchedBy = linksTouchedBy,
        },
    };
}

} // namespace twinpool
