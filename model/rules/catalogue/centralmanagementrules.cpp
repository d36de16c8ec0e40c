// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/pairing.h"
#include "model/rules/catalogue/backendrules.h"
#include "model/rules/pairadvice.h"

namespace twinpool {

namespace {

// CMS-001. With several holders, which CMS-002 reports, each is asked.
void checkStandby(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.hostsCms && pool.as<UserPool>() && !now.partnerOf(pool.id))
        out.add();
}

QList<Edit> pairHolder(const Snapshot &now, const Finding &finding)
{
    return pairWithOnlyPartner(now, finding.subject.as<PoolId>());
}

const Pool *firstUserPool(const Snapshot &now)
{
    for (const Pool &pool : now.plan.pools)
        if (pool.as<UserPool>())
            return &pool;
    return nullptr;
}

// CMS-002. A plan without pools has nothing to choose from yet.
void checkOneHolder(const Snapshot &now, Findings &out)
{
    const auto holders = now.index.cmsHolders();
    const qint64 userPools = std::ranges::count_if(holders, [&](PoolId id) { return now.find(id)->as<UserPool>(); });
    if (holders.size() == 1 && userPools == 1)
        return;
    if (holders.empty() && !firstUserPool(now))
        return;
    out.add({userPools, qint64(holders.size()) - userPools}, QList<EntityRef>(holders.begin(), holders.end()));
}

bool holdersTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { return std::pair(row.hostsCms, row.as<UserPool>() != nullptr); });
}

QList<Edit> chooseHolder(const Snapshot &now, const Finding &)
{
    const Pool *chosen = firstUserPool(now);
    for (PoolId id : now.index.cmsHolders())
        if (const Pool *pool = now.find(id); pool->as<UserPool>()) {
            chosen = pool;
            break;
        }
    if (!chosen)
        return {};
    Edit edit = edits::setCmsHolder(chosen->id);
    edit.label = QCoreApplication::translate("Edits", "Put Central Management into %1").arg(chosen->fqdn);
    return {edit};
}

// CMS-004
void checkHolderStore(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.hostsCms || !pool.isEnterprise())
        return;
    const SqlStore *store = now.find(pool.as<UserPool>()->userStore);
    if (store && store->haMode == HaMode::Standalone)
        out.add({EntityRef(store->id)}, {store->id});
}

QList<Edit> makeHolderStoreRedundant(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const auto *user = pool ? pool->as<UserPool>() : nullptr;
    if (!user)
        return {};
    return conversions(now, user->userStore, {HaMode::Mirrored, HaMode::AlwaysOnAG, HaMode::AlwaysOnFCI});
}

// CMS-007
void checkHolderVersion(const Snapshot &now, Findings &out)
{
    const Pool *holder = now.cmsHolder();
    if (!holder || now.index.cmsHolders().size() != 1)
        return;
    QList<EntityRef> newer;
    for (const Pool &pool : now.plan.pools)
        if (const auto *user = pool.as<UserPool>(); user && pool.version > holder->version && user->homedUsers > 0)
            newer.append(pool.id);
    if (!newer.isEmpty())
        out.addAbout(holder->id, {newer.front()}, newer);
}

bool holderVersionTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { 
        const auto *user = row.as<UserPool>();
        return std::tuple(row.hostsCms, row.version, user && user->homedUsers > 0);
     });
}

} // namespace

const std::vector<Rule> &centralManagementRules()
{
    using namespace pages::pairing;
    static const std::vector<Rule> rules{
        {
            .id = "CMS-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Central Management store has no standby"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 holds the Central Management store and has no partner that keeps a standby copy."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A standby copy exists only on the partner of the holder. Without one, the loss of "
                                     "the pool stops every change of the configuration and hinders every other failover."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Pair %1, or move the store to a paired pool."),
            .sources = {disasterRecovery},
            .check = checkStandby,
            .fixes = pairHolder,
        },
        {
            .id = "CMS-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Central Management store misplaced"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "One user pool of %1 must hold the Central Management store. It is claimed by "
                                         "this many user pools: %2, other pools: %3."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Exactly one Enterprise pool or Standard Edition server of a deployment holds the store."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose the pool that holds it."),
            .sources = {{"Publish Topology Select CMS Page (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/publish-topology-select-cms-page.md"},
                        {"CMS Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/cms-settings-expander.md"}},
            .check = checkOneHolder,
            .isTouchedBy = holdersTouchedBy,
            .fixes = chooseHolder,
        },
        {
            .id = "CMS-004",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Holder's Back End is not redundant"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The Central Management store lies in %2, the user store of %1, on a single SQL server."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "When that server fails, the configuration of the deployment cannot be changed any more."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Make the store highly available."),
            .sources = {{"Back End Server high availability",
                         "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server.md"},
                        disasterRecovery},
            .check = checkHolderStore,
            .fixes = makeHolderStoreRedundant,
        },
        {
            .id = "CMS-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Central Management still on the older version"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 still holds the Central Management store although newer pools such as %2 home users."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The store must move before the old pools can be removed, and the deployment should "
                                     "be managed with the newer tools."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move the Central Management store to a pool of the newer version."),
            .sources = {{"Move the legacy Central Management Server to Skype for Business Server 2019",
                         "SfBServer2019/migration/move-the-central-management-server.md"}},
            .check = checkHolderVersion,
            .isTouchedBy = holderVersionTouchedBy,
        },
    };
    return rules;
}

} // namespace twinpool
