// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/monitoringlimits.h"
#include "model/edits/archiving.h"
#include "model/rules/catalogue/backendrules.h"

namespace twinpool {

namespace {

const UserPool *judgedUserPool(const Pool &pool)
{
    return allVersions.contains(pool.version) ? pool.as<UserPool>() : nullptr;
}

// ARC-001. About the deployment: the pools have nothing else in common.
void checkAllArchive(const Snapshot &now, Findings &out)
{
    const auto archives = [](const Pool &pool) {
        const UserPool *user = judgedUserPool(pool);
        return user && user->archiving;
    };
    if (std::ranges::none_of(now.plan.pools.begin(), now.plan.pools.end(), archives))
        return;
    QList<EntityRef> others;
    for (const Pool &pool : now.plan.pools)
        if (judgedUserPool(pool) && !archives(pool))
            others.append(pool.id);
    if (!others.isEmpty())
        out.add({qint64(others.size())}, others);
}

bool archivingTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) {
        const UserPool *user = judgedUserPool(row);
        return user ? std::optional(user->archiving) : std::nullopt;
    });
}

QList<Edit> archiveEverywhere(const Snapshot &, const Finding &finding)
{
    QList<PoolId> pools;
    for (EntityRef ref : finding.related)
        pools.append(ref.as<PoolId>());
    return {edits::archiveIn(pools)};
}

// ARC-002
void checkCriticalMode(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *user = pool.as<UserPool>(); user && user->archiving && user->archivingCriticalMode)
        out.add();
}

// ARC-003
void checkStores(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user
        && ((user->archiving && !user->archivingStore && !user->exchangeArchiving)
            || (user->monitoring && !user->monitoringStore)))
        out.add();
}

QList<Edit> createStores(const Snapshot &, const Finding &finding)
{
    return {edits::createLogStores(finding.subject.as<PoolId>())};
}

} // namespace

const std::vector<Rule> &archivingRules()
{
    static const std::vector<Rule> rules{
        {
            .id = "ARC-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Archiving not on every pool"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n user pool(s) do not archive, although others do."),
            .why = QT_TRANSLATE_NOOP("Rules", "What is archived of meetings that those pools host may be incomplete."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enable archiving on all pools."),
            .sources = {pages::sql::archiving},
            .check = checkAllArchive,
            .isTouchedBy = archivingTouchedBy,
            .fixes = archiveEverywhere,
        },
        {
            .id = "ARC-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Archiving in critical mode"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 blocks communication that it cannot archive."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "A fault of the storage service stops instant messages of archived users. When that "
                                  "service or the file share is not available, running meetings are restricted and no "
                                  "new ones begin."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Make the file store and the archiving store highly available, or leave critical mode off."),
            .sources = {pages::sql::archiving},
            .check = checkCriticalMode,
            .reach = 0,
        },
        {
            .id = "ARC-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Archiving or monitoring without a store"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "%1 archives or is monitored, but has no store for what is collected."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The data has to be written to a SQL store or, for archiving only, to Exchange."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose or create the store."),
            .sources = {pages::sql::archiving,
                        {"Associate Front End With Archiving (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/associate-front-end-with-archiving.md"},
                        pages::monitoring},
            .check = checkStores,
            .reach = 0,
            .fixes = createStores,
        },
    };
    return rules;
}

} // namespace twinpool
