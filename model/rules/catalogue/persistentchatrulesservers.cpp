// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/persistentchatrules.h"

#include "model/edits/chatpools.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

/// Servers in the order of first start.
struct ChatServers {
    Rows<Server> active, waiting;
};
ChatServers chatServersOf(const Snapshot &now, PoolId pool)
{
    ChatServers servers;
    for (const Server *server : now.serversOf(pool))
        (server->active ? servers.active : servers.waiting).append(server);
    return servers;
}

QList<ServerId> idsOf(const Rows<Server> &servers)
{
    QList<ServerId> ids;
    for (const Server *server : servers)
        ids.append(server->id);
    return ids;
}

QList<EntityRef> refsOf(const Rows<Server> &servers)
{
    QList<EntityRef> refs;
    for (const Server *server : servers)
        refs.append(server->id);
    return refs;
}

/// The Standard Edition server on which a Persistent Chat server stands, or null. Its pool has its name.
const Pool *standardEditionUnder(const Snapshot &now, const Server &server)
{
    if (!server.fqdn.isEmpty())
        for (const Pool *pool : now.named<Pool>(server.fqdn))
            if (pool->isStandard())
                return pool;
    return nullptr;
}

// PCH-003
void checkCollocatedPoolGrows(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto servers = now.serversOf(pool.id);
    if (!chatOf(pool) || servers.size() < 2)
        return;
    if (const Pool *standard = standardEditionUnder(now, *servers.first()))
        out.add({EntityRef(standard->id), qint64(servers.size())}, {standard->id});
}

/// A pool that stands already keeps its name and its machine.
QList<Edit> createSeparatePool(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool || pool->state == LifeState::Deployed)
        return {};
    return {edits::separateChatPool(pool->id)};
}

// PCH-004
void checkOnStandardEdition(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!chatOf(pool))
        return;
    for (const Server *server : now.serversOf(pool.id)) {
        if (const Pool *standard = standardEditionUnder(now, *server)) {
            out.add({EntityRef(standard->id)}, {standard->id});
            return;
        }
    }
}

// PCH-005
void checkServerCount(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!chatOf(pool))
        return;
    const auto [active, waiting] = chatServersOf(now, pool.id);
    const auto count = active.size() + waiting.size();
    if (count > chatServersMost || active.size() > activeChatServersMost)
        out.add({qint64(count), qint64(active.size()), qint64(chatServersMost), qint64(activeChatServersMost)});
}

QList<Edit> setExtraToWait(const Snapshot &now, const Finding &finding)
{
    const auto [active, waiting] = chatServersOf(now, finding.subject.as<PoolId>());
    if (active.size() + waiting.size() > chatServersMost || active.size() <= activeChatServersMost)
        return {};
    return {edits::setActiveChatServers(QCoreApplication::translate("Edits", "Set extra servers to standby"), {},
                                        idsOf(active).sliced(activeChatServersMost))};
}

// PCH-006
void checkSomeActive(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!chatOf(pool))
        return;
    const auto [active, waiting] = chatServersOf(now, pool.id);
    if (active.isEmpty() && !waiting.isEmpty())
        out.add({qint64(waiting.size())});
}

QList<Edit> activateFirst(const Snapshot &now, const Finding &finding)
{
    const auto servers = now.serversOf(finding.subject.as<PoolId>());
    if (servers.isEmpty())
        return {};
    return {edits::setActiveChatServers(QCoreApplication::translate("Edits", "Activate first server"),
                                        {servers.first()->id}, {})};
}

// PCH-007
void checkSingleServer(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (chatOf(pool) && now.serverCountOf(pool.id) == 1)
        out.add();
}

bool hasSlowLink(const PersistentChatPool &chat)
{
    return chat.bandwidthProfile == BandwidthProfile::LowBandwidthHighLatency;
}

Rows<Server> farFrom(const Snapshot &now, const Rows<Server> &servers, SiteId site)
{
    Rows<Server> far;
    for (const Server *server : servers)
        if (isFarFrom(now, *server, site))
            far.append(server);
    return far;
}

// PCH-014
void checkActiveNearDatabase(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (!chat || !hasSlowLink(*chat))
        return;
    const SiteId site = databaseSiteOf(now, *chat);
    if (const auto far = farFrom(now, chatServersOf(now, pool.id).active, site); !far.isEmpty())
        out.add({qint64(far.size()), EntityRef(site)}, refsOf(far));
}

/// As many servers near the database take their place, as far as there are; without any the rooms would stop.
QList<Edit> setFarToWait(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const PersistentChatPool *chat = pool ? chatOf(*pool) : nullptr;
    if (!chat)
        return {};
    const SiteId site = databaseSiteOf(now, *chat);
    const auto [active, waiting] = chatServersOf(now, pool->id);
    const auto far = farFrom(now, active, site);
    QList<ServerId> replacements;
    for (const Server *server : waiting)
        if (replacements.size() < far.size() && !isFarFrom(now, *server, site))
            replacements.append(server->id);
    const auto left = active.size() - far.size() + replacements.size();
    if (left == 0 || chat->activeUsers > left * usersPerChatServer)
        return {};
    return {edits::setActiveChatServers(QCoreApplication::translate("Edits", "Set far servers to standby"),
                                        replacements, idsOf(far))};
}

/// People whom so many active servers may serve.
int usersOnServers(qsizetype active)
{
    return std::min(static_cast<int>(active) * usersPerChatServer, usersPerChatPool);
}

bool exceedsPool(const PersistentChatPool &chat)
{
    return chat.activeUsers > usersPerChatPool || chat.provisionedUsers > provisionedChatUsersMost
        || chat.endpoints > chatEndpointsMost;
}

// PCH-018. Without any active server PCH-006 is told.
void checkUsers(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (!chat)
        return;
    const auto active = chatServersOf(now, pool.id).active.size();
    if (exceedsPool(*chat) || (active > 0 && chat->activeUsers > usersOnServers(active)))
        out.add({qint64(active), qint64(chat->activeUsers), qint64(chat->provisionedUsers), qint64(chat->endpoints),
                 qint64(usersOnServers(active)), qint64(provisionedChatUsersMost), qint64(chatEndpointsMost)});
}

/// Activates as many waiting servers as the users need, first those near the database.
QList<Edit> activateWaiting(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const PersistentChatPool *chat = pool ? chatOf(*pool) : nullptr;
    if (!chat || exceedsPool(*chat))
        return {};
    auto [active, waiting] = chatServersOf(now, pool->id);
    const auto needed = (chat->activeUsers + usersPerChatServer - 1) / usersPerChatServer - active.size();
    if (needed <= 0 || needed > waiting.size())
        return {};
    const SiteId site = databaseSiteOf(now, *chat);
    const int count = static_cast<int>(needed);
    std::stable_sort(waiting.begin(), waiting.end(), [&](const Server *a, const Server *b) {
        return !isFarFrom(now, *a, site) && isFarFrom(now, *b, site);
    });
    const QString label = QCoreApplication::translate("Edits", "Activate %n standby server(s)", nullptr, count);
    return {edits::setActiveChatServers(label, idsOf(waiting).first(needed), {})};
}

// PCH-019
void checkEntries(const Snapshot &, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (chat && (chat->accessControlEntries > accessControlEntriesBest || chat->invitations > invitationsBest))
        out.add({qint64(chat->accessControlEntries), qint64(chat->invitations), qint64(accessControlEntriesBest),
                 qint64(invitationsBest)});
}

} // namespace

std::vector<Rule> chatServerRules()
{
    using namespace pages::chat;
    return {
        {
            .id = "PCH-003",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Growing a collocated Persistent Chat pool"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The Persistent Chat pool %1 began on the Standard Edition server %2 and has %3 servers."),
            .why =
                QT_TRANSLATE_NOOP("Rules", "A pool that begins on a Standard Edition server takes no other servers."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Begin with a server of its own."),
            .sources = {planTopology},
            .check = checkCollocatedPoolGrows,
            .reach = 2,
            .fixes = createSeparatePool,
        },
        {
            .id = "PCH-004",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat on Standard Edition"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The Persistent Chat pool %1 runs on the Standard Edition server %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "There it has no high availability and serves few users. It is meant for trials."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use servers of their own."),
            .sources = {planTopology},
            .check = checkOnStandardEdition,
            .reach = 2,
        },
        {
            .id = "PCH-005",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many Persistent Chat servers"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has %2 servers, %3 of them active."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A pool has so many servers at most, half of them active and half on standby."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep to %4 servers and set all but %5 to standby."),
            .sources = {planTopology, capacity},
            .check = checkServerCount,
            .fixes = setExtraToWait,
        },
        {
            .id = "PCH-006",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "No active Persistent Chat server"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "None of the %n server(s) of %1 is active."),
            .why = QT_TRANSLATE_NOOP("Rules", "Only active servers serve rooms."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Activate a server."),
            .sources = {manageRecovery},
            .check = checkSomeActive,
            .fixes = activateFirst,
        },
        {
            .id = "PCH-007",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Persistent Chat server"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Persistent Chat pool %1 has only one server."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "No other server takes over when it fails, and a single-computer pool cannot be "
                                     "enlarged later."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Define a multiple-computer pool with two or more servers."),
            .sources = {addServer, planTopology},
            .check = checkSingleServer,
        },
        {
            .id = "PCH-014",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Active servers far from the database"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n active server(s) of %1 reach the database in %3 over a link of low bandwidth."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Active servers belong beside the database or on a fast link to it. Over a fast "
                                     "link half of them may be active on each side; over a slow one all active "
                                     "servers stand with the database, and those of the other side wait."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Set the servers far from the database to standby."),
            .sources = {planRecovery, manageRecovery},
            .check = checkActiveNearDatabase,
            .reach = 2,
            .fixes = setFarToWait,
        },
        {
            .id = "PCH-018",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many Persistent Chat users"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules",
                                    "With %n active server(s) %1 is planned for %3 active users of at most %6, %4 "
                                    "provisioned users of at most %7, and %5 endpoints of at most %8."),
            .why = QT_TRANSLATE_NOOP("Rules", "These maxima are documented. Servers on standby do not count."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Activate more servers, or plan fewer users."),
            .sources = {capacity,
                        {"Hardware and software requirements for Persistent Chat Server",
                         "SfbServer/plan-your-deployment/persistent-chat-server/"
                         "hardware-and-software-requirements.md"}},
            .check = checkUsers,
            .fixes = activateWaiting,
        },
        {
            .id = "PCH-019",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Access control entries near the limit"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is planned for %2 access control entries and %3 invitations."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "With very many of them the pool may become much slower. Pages differ on the number of "
                "invitations; the lower figure counts here."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Admit groups instead of people, to stay within %4 entries and %5 invitations."),
            .sources = {capacity},
            .check = checkEntries,
        },
    };
}

} // namespace twinpool
