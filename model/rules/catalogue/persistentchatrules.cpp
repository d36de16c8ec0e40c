// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/persistentchatrules.h"

#include "model/rules/catalogue/families.h"

namespace twinpool {

namespace {

/// Whether \a path, without a backslash at its end, is `\\server\share` or lies below it.
bool isAtOrBelow(QStringView path, QStringView server, QStringView share)
{
    const auto take = [&](QStringView part) {
        const bool found = !part.isEmpty() && path.startsWith(part, Qt::CaseInsensitive);
        if (found)
            path = path.sliced(part.size());
        return found;
    };
    return take(u"\\\\") && take(server) && take(u"\\") && take(share) && (path.isEmpty() || path.front() == u'\\');
}

} // namespace

const PersistentChatPool *chatOf(const Pool &pool)
{
    return only2015.contains(pool.version) ? pool.as<PersistentChatPool>() : nullptr;
}

SiteId databaseSiteOf(const Snapshot &now, const PersistentChatPool &chat)
{
    const bool isAway = chat.poolState == ChatPoolState::FailedOver && chat.backupStore;
    const SqlStore *store = now.find(isAway ? chat.backupStore : chat.primaryStore);
    return store ? store->site : SiteId{};
}

bool isFarFrom(const Snapshot &now, const Server &server, SiteId site)
{
    const SiteId its = now.siteOf(server);
    return its && site && !now.sameDataCenter(its, site);
}

bool haveStoresTogether(const Snapshot &now, const PersistentChatPool &chat)
{
    const SqlStore *primary = now.find(chat.primaryStore), *backup = now.find(chat.backupStore);
    return primary && backup && (primary == backup || now.sameDataCenter(primary->site, backup->site));
}

SiteId backupSiteFor(const Snapshot &now, const Pool &pool)
{
    const auto *chat = pool.as<PersistentChatPool>();
    const SqlStore *primary = chat ? now.find(chat->primaryStore) : nullptr;
    const SiteId home = primary && primary->site ? primary->site : pool.site;
    if (!chat || !home)
        return {};
    for (const Server *server : now.serversOf(pool.id))
        if (isFarFrom(now, *server, home))
            return now.siteOf(*server);
    if (const Pool *partner = now.partnerOf(chat->nextHop);
        partner && partner->site && !now.sameDataCenter(partner->site, home))
        return partner->site;
    SiteId only;
    for (const Site &site : now.plan.sites) {
        if (site.kind != SiteKind::Central || now.sameDataCenter(site.id, home))
            continue;
        if (only && !now.sameDataCenter(only, site.id))
            return {};
        if (!only)
            only = site.id;
    }
    return only;
}

bool isInFileStore(const Snapshot &now, const QString &share)
{
    return std::ranges::any_of(
               now.plan.fileStores.begin(), now.plan.fileStores.end(),
               [&](const FileStore &store) { return isAtOrBelow(share, store.serverFqdn, store.shareName); })
        || std::ranges::any_of(now.plan.fileServers.begin(), now.plan.fileServers.end(),
                               [&](const FileServer &member) { return isAtOrBelow(share, member.fqdn, member.share); });
}

const std::vector<Rule> &persistentChatRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (auto part : {chatServerRules, chatStoreRules, chatRecoveryRules, chatPlaceRules})
            std::ranges::move(part(), std::back_inserter(all));
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool
