// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/pairinglimits.h"
#include "model/edits/pairing.h"
#include "model/rules/catalogue/families.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

/// The pool as it is deployed, or null.
const Pool *deployedPool(const Snapshot &now, PoolId id)
{
    return now.plan.deployed ? now.plan.deployed->find(id) : nullptr;
}

// FEP-018
void checkServerCount(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *old = deployedPool(now, pool.id);
    if (!old || !old->isEnterprise() || !pool.isEnterprise())
        return;
    const qint64 was = now.plan.deployed->serverCountOf(pool.id), is = now.serverCountOf(pool.id);
    const auto isSmall = [](qint64 count) { return count == 2 || count == 3; };
    if (was != is && (isSmall(was) || isSmall(is)))
        out.add({was, is});
}

// FEP-019
void checkServerSet(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *old = deployedPool(now, pool.id);
    if (!old || !old->isEnterprise() || !pool.isEnterprise())
        return;
    const Rows<Server> was = now.plan.deployed->serversOf(pool.id), is = now.serversOf(pool.id);
    const auto lacking = [](const Rows<Server> &from, const Rows<Server> &in) {
        return std::ranges::count_if(from, [&](const Server *server) {
            return std::ranges::none_of(in, [&](const Server *other) { return other->id == server->id; });
        });
    };
    const qint64 added = lacking(is, was), removed = lacking(was, is);
    if (added + removed > 0)
        out.add({added, removed});
}

// PAR-020
void checkPairIsNew(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (!deployedPool(now, pairing.poolA) || !deployedPool(now, pairing.poolB) || pairing.poolA == pairing.poolB)
        return;
    for (const Pairing *old : now.plan.deployed->pairingsOf(pairing.poolA))
        if (old->poolA == pairing.poolB || old->poolB == pairing.poolB)
            return;
    out.add({pairing.poolA, pairing.poolB});
}

// CMS-006. A holder in another pool mends it; moving the store is then a task of the checklist.
void checkHolderStays(const Snapshot &now, Findings &out)
{
    const Pool *old = now.plan.deployed ? now.plan.deployed->cmsHolder() : nullptr;
    if (old && !now.find(old->id) && !now.cmsHolder())
        out.add({old->fqdn});
}

bool holderTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { return row.hostsCms; });
}

QList<Edit> chooseOtherHolder(const Snapshot &now, const Finding &)
{
    for (const Pool &pool : now.plan.pools)
        if (pool.as<UserPool>()) {
            Edit edit = edits::setCmsHolder(pool.id);
            edit.label = QCoreApplication::translate("Edits", "Put Central Management into %1").arg(pool.fqdn);
            return {edit};
        }
    return {};
}

// SBA-009
void checkBranchMigration(const Snapshot &now, const Pool &pool, Findings &out)
{
    using enum ProductVersion;
    const Pool *old = deployedPool(now, pool.id);
    const auto *branch = pool.as<SurvivableBranch>();
    if (!old || !branch || !old->as<SurvivableBranch>())
        return;
    const Pool *was = deployedPool(now, old->as<SurvivableBranch>()->userServicesPool);
    const Pool *is = now.find(branch->userServicesPool);
    if (!was || !is)
        return;
    const bool toNew = is->version == V2019 || is->version == SE;
    if (((was->version == V2013 || was->version == V2015) && toNew) || (was->version == V2010 && is->version == V2015))
        out.add({wordsOf(was->version), wordsOf(is->version), is->id}, {is->id});
}

// VER-004
void checkUpgradePath(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!now.plan.deployed || pool.fqdn.isEmpty())
        return;
    for (const Pool *old : now.plan.deployed->named<Pool>(pool.fqdn))
        if (old->version <= ProductVersion::V2015) {
            out.add({wordsOf(old->version), wordsOf(pool.version)});
            return;
        }
}

// NAM-010
void checkPublishedNames(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *old = deployedPool(now, pool.id);
    if (!old)
        return;
    const auto isRenamed = [](const QString &was, const QString &is) {
        return !was.isEmpty() && was.compare(is, Qt::CaseInsensitive) != 0;
    };
    if (isRenamed(old->fqdn, pool.fqdn))
        out.add({old->fqdn, pool.fqdn});
    for (const Server *server : now.serversOf(pool.id))
        if (const Server *was = now.plan.deployed->plan.servers.find(server->id); was && isRenamed(was->fqdn, server->fqdn))
            out.add({was->fqdn, server->fqdn}, {server->id});
}

constexpr Source manageFrontEnds{"Manage Front End Servers", "SfbServer/manage/topology/manage-front-end-servers.md"};

} // namespace

const std::vector<Rule> &poolChangeRules()
{
    using namespace pages::pairing;
    static const std::vector<Rule> rules{
        {
            .id = "FEP-018",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Changing the server count to or from 2 or 3"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has %2 deployed Front End Servers and %3 in the drawing."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Pools of two and of three servers keep their state in another way than larger ones. "
                                     "The pool must be reset completely and started again."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Plan an outage of %1. A full reset can fail to restart the pool: try the lighter "
                                        "reset types first, and ask product support before repeating it."),
            .sources = {manageFrontEnds,
                        {"Reset-CsPoolRegistrarState",
                         "office-docs-powershell: skype/skype-ps/skype/Reset-CsPoolRegistrarState.md"}},
            .check = checkServerCount,
        },
        {
            .id = "FEP-019",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Adding or removing Front Ends interrupts the pool"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The servers of %1 are not those that are deployed; new ones: %2, removed ones: %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Publishing the change restarts all servers of the pool together. Its users are "
                                     "offline meanwhile."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Publish outside working hours, run setup on each changed server and drain the "
                                        "servers that go."),
            .sources = {manageFrontEnds},
            .check = checkServerSet,
        },
        {
            .id = "PAR-020",
            .severity = Severity::Info,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Existing pools need setup after pairing"),
            .message = QT_TRANSLATE_NOOP("Rules", "%2 and %3 stand already and are to be paired."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The Backup Service comes onto their Front End Servers only when setup runs there "
                                     "again; it must then be started and synchronised in both directions."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Run setup and the cumulative update on every Front End Server of both pools, start "
                                        "the Backup Service, synchronise and wait for the steady state both ways."),
            .sources = {deployPairs},
            .check = checkPairIsNew,
        },
        {
            .id = "CMS-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Deleting the pool that holds Central Management"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%2 holds the deployed Central Management store and is missing from the drawing."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The store must be moved with its own command before the pool goes; choosing another "
                                     "pool in Topology Builder does not move a deployed store."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose the pool that takes the store over, and move it first."),
            .sources = {{"Move the legacy Central Management Server to Skype for Business Server 2019",
                         "SfBServer2019/migration/move-the-central-management-server.md"},
                        {"CMS Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/cms-settings-expander.md"}},
            .check = checkHolderStays,
            .isTouchedBy = holderTouchedBy,
            .fixes = chooseOtherHolder,
        },
        {
            .id = "SBA-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Detach branch appliances when their pool is migrated"),
            .message = QT_TRANSLATE_NOOP("Rules", "The users of %1 go from a pool of %2 to %4 of %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A branch appliance cannot stay attached while its pool moves to the newer version."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Move the users of %1 to another pool, remove it from the old topology, add it "
                                        "again under the new pool and move its users back."),
            .sources = {{"Connect a Survivable Branch Appliance",
                         "SfBServer2019/migration/connect-a-survivable-branch-appliance.md"},
                        {"Plan to upgrade", "SfbServer/plan-your-deployment/upgrade.md"}},
            .check = checkBranchMigration,
        },
        {
            .id = "VER-004",
            .severity = Severity::Error,
            .versions = {ProductVersion::V2019, ProductVersion::SE},
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Wrong in-place upgrade path"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is deployed as %2 and drawn as %3 under the same name."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Only 2019 can be upgraded in place, to the Subscription Edition. From 2015 and older, "
                                     "users move to new pools beside the old ones."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Draw a new pool beside %1 and move its users."),
            .sources = {{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"},
                        {"Microsoft product lifecycle pages", "learn.microsoft.com/lifecycle/products/"}},
            .check = checkUpgradePath,
        },
        {
            .id = "NAM-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .trigger = Trigger::Change,
            .title = QT_TRANSLATE_NOOP("Rules", "Published name changed"),
            .message = QT_TRANSLATE_NOOP("Rules", "%2 is deployed; the drawing calls it %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Names of deployed pools and servers are no setting that can be edited safely. For "
                                     "Standard Edition servers the documentation says so outright; the pages about other "
                                     "pools contradict each other."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan a replacement: a new object beside the old one, then remove that."),
            .sources = {{"Front End General Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"}},
            .check = checkPublishedNames,
        },
    };
    return rules;
}

} // namespace twinpool
