// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/persistentchatrules.h"

#include "model/edits/change.h"
#include "model/edits/remove.h"

namespace twinpool {

namespace {

/// A user pool that Persistent Chat of 2015 can stand beside.
bool isUserPoolBefore2019(const Pool &pool)
{
    return pool.as<UserPool>() && (pool.version == ProductVersion::V2013 || pool.version == ProductVersion::V2015);
}

bool hasUserPoolBefore2019(const Snapshot &now)
{
    return std::ranges::any_of(now.plan.pools.begin(), now.plan.pools.end(), isUserPoolBefore2019);
}

// PCH-001
void checkRoleExists(const Snapshot &now, Findings &out)
{
    std::optional<bool> isBeside; // asked when there is a pool of 2015
    for (const Pool &pool : now.plan.pools) {
        if (!pool.as<PersistentChatPool>() || !allVersions.contains(pool.version))
            continue;
        if (chatOf(pool) && !isBeside)
            isBeside = hasUserPoolBefore2019(now);
        if (!chatOf(pool) || !*isBeside)
            out.addAbout(pool.id);
    }
}

bool rolesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { return std::pair(row.version, row.role.index()); });
}

QList<Edit> removePool(const Snapshot &, const Finding &finding)
{
    Edit edit = edits::remove({finding.subject});
    edit.label = QCoreApplication::translate("Edits", "Remove pool");
    return {edit};
}

// PCH-020. A pool may say itself that it is the default of its site.
void checkDefaultPools(const Snapshot &now, Findings &out)
{
    const auto isGlobal = [](const Pool &pool) {
        const PersistentChatPool *chat = chatOf(pool);
        return chat && chat->isGlobalDefault;
    };
    const auto &pools = now.plan.pools;
    if (std::ranges::none_of(pools.begin(), pools.end(), chatOf)
        || std::ranges::any_of(pools.begin(), pools.end(), isGlobal) || !hasUserPoolBefore2019(now))
        return;
    for (const Site &site : now.plan.sites) {
        if (const Pool *chosen = now.find(site.defaultPersistentChatPool); chosen && chatOf(*chosen))
            continue;
        bool hasUsers = false, hasDefault = false;
        for (const Pool *pool : now.poolsOf(site.id)) {
            const PersistentChatPool *chat = chatOf(*pool);
            hasUsers = hasUsers || pool->as<UserPool>();
            hasDefault = hasDefault || (chat && chat->isSiteDefault);
        }
        if (hasUsers && !hasDefault)
            out.addAbout(site.id);
    }
}

bool defaultsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Site>(before, after, diff, [](const Site &row) { return row.defaultPersistentChatPool; })
        || differs<Pool>(before, after, diff, [](const Pool &row) {
               const PersistentChatPool *chat = chatOf(row);
               return std::tuple(row.site, row.version, row.role.index(), chat && chat->isSiteDefault,
                                 chat && chat->isGlobalDefault);
           });
}

/// Pools of the site come first.
QList<Edit> makeDefault(const Snapshot &now, const Finding &finding)
{
    const SiteId site = finding.subject.as<SiteId>();
    QList<Edit> near, far;
    for (const Pool &pool : now.plan.pools) {
        if (!chatOf(pool))
            continue;
        //: %1 is a Persistent Chat pool.
        const QString label = QCoreApplication::translate("Edits", "Make %1 default for site").arg(pool.fqdn);
        (pool.site == site ? near : far).append(changeRow(label, site, [id = pool.id](Site &row) {
            row.defaultPersistentChatPool = id;
        }));
    }
    return near + far;
}

// PCH-022. A domain that a row leaves out is the plan's first, wherever that is. Compliance runs on the chat servers.
void checkDomains(const Snapshot &now, Findings &out)
{
    if (now.plan.adDomains.size() < 2)
        return;
    for (const Pool &pool : now.plan.pools) {
        const PersistentChatPool *chat = chatOf(pool);
        if (!chat)
            continue;
        const Pool *frontEnd = now.find(chat->nextHop);
        const AdDomainId home = now.domainOf(frontEnd ? *frontEnd : pool);
        QList<EntityRef> elsewhere;
        for (const Server *server : now.serversOf(pool.id))
            if (now.domainOf(*server) != home)
                elsewhere.append(server->id);
        if (!elsewhere.isEmpty())
            out.addAbout(pool.id, {qint64(elsewhere.size()), EntityRef(home)}, elsewhere);
    }
}

bool domainsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<AdDomain>(before, after, diff, [](const AdDomain &row) { return row.id; })
        || differs<Server>(before, after, diff,
                           [](const Server &row) { return std::tuple(row.pool, row.ordinal, row.adDomain); })
        || differs<Pool>(before, after, diff, [](const Pool &row) {
               const PersistentChatPool *chat = chatOf(row);
               return std::tuple(row.adDomain, chat != nullptr, chat ? chat->nextHop : PoolId{});
           });
}

} // namespace

std::vector<Rule> chatPlaceRules()
{
    using namespace pages::chat;
    return {
        {
            .id = "PCH-001",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat on 2019 or SE"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "The Persistent Chat pool %1 has to be of 2015, beside a user pool of 2015 or Lync Server 2013."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "The role was removed with Skype for Business Server 2019, from Topology Builder too. "
                "A pool of 2015 can only go on beside the new version; that it needs a user pool of "
                "its time is concluded from this."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove the pool, or keep it on 2015 together with a user pool."),
            .sources = {{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"},
                        planRecovery},
            .check = checkRoleExists,
            .isTouchedBy = rolesTouchedBy,
            .fixes = removePool,
        },
        {
            .id = "PCH-020",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "No default Persistent Chat pool for the site"),
            .message = QT_TRANSLATE_NOOP("Rules", "The site %1 has users, but no default Persistent Chat pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Each site needs a default pool, which may be the same for all. Where there are "
                                     "several pools, rooms are created and managed on the default."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose a pool for the site, or one for all sites."),
            .sources = {poolOptions, addServer},
            .check = checkDefaultPools,
            .isTouchedBy = defaultsTouchedBy,
            .fixes = makeDefault,
        },
        {
            .id = "PCH-022",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat in another domain"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n server(s) of %1 are not in %3, the Active Directory domain of its Front End pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Persistent Chat, its compliance service and the Front End pool should be in one "
                                     "domain."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use one domain for all of them."),
            .sources = {planTopology},
            .check = checkDomains,
            .isTouchedBy = domainsTouchedBy,
        },
    };
}

} // namespace twinpool
