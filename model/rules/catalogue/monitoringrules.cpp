// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/monitoringlimits.h"
#include "model/sizing/storage.h"

namespace twinpool {

namespace {

// MON-001. A pool that both archives in the store and is monitored there counts once.
void checkUsersOnStore(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const bool monitors = std::ranges::any_of(now.referring<Pool>(store.id), [&](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return user && user->monitoringStore == store.id;
    });
    const qint64 users = usersCollectedIn(now, store.id);
    if (monitors && users > usersPerMonitoringStore)
        out.add({users, qint64(usersPerMonitoringStore)});
}

// MON-002
void checkLinkToStore(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    const SqlStore *store = user ? now.find(user->monitoringStore) : nullptr;
    if (!store || !store->site || !pool.site || store->site == pool.site)
        return;
    if (const NetworkLink *link = now.linkBetween(pool.site, store->site); link && link->linkClass == LinkClass::Slow)
        out.add({EntityRef(store->id), EntityRef(store->site)}, {store->id, link->id});
}

} // namespace

const std::vector<Rule> &monitoringRules()
{
    static const std::vector<Rule> rules{
        {
            .id = "MON-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Monitoring database serves too many users"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%1 collects the data of %2 users; it is estimated to cope with those of %3."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "The estimate is for one server with the monitoring and archiving databases; two full "
                "pools were tested. A slow link to a pool is another reason for a second database."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a store for some of the pools."),
            .sources = {pages::monitoring, pages::capacity2015},
            .check = checkUsersOnStore,
        },
        {
            .id = "MON-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool writes monitoring data over a slow link"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 sends its monitoring data over a slow link to %2 in %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "Collected data needs a good connection from the pool to the database."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Consider a store near the pool."),
            .sources = {pages::monitoring},
            .check = checkLinkToStore,
            .reach = 2,
        },
    };
    return rules;
}

} // namespace twinpool
