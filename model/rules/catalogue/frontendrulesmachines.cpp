// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/frontendrules.h"

#include "model/catalog/poollimits.h"
#include "model/catalog/quorum.h"
#include "model/edits/machines.h"
#include "model/edits/remove.h"

namespace twinpool {

namespace {

/// The first server with the value that most servers have; null when none has one. \a get returns an optional:
/// what is not known does not count.
template <class Get>
const Server *typicalServer(const Rows<Server> &servers, Get get)
{
    const Server *typical = nullptr;
    qsizetype most = 0;
    for (const Server *server : servers) {
        const auto value = get(*server);
        if (!value)
            continue;
        const auto alike = std::ranges::count_if(servers, [&](const Server *other) { return get(*other) == value; });
        if (alike > most) {
            most = alike;
            typical = server;
        }
    }
    return typical;
}

/// The servers whose value differs from the typical one.
template <class Get>
QList<EntityRef> oddServers(const Rows<Server> &servers, Get get)
{
    QList<EntityRef> odd;
    if (const Server *typical = typicalServer(servers, get))
        for (const Server *server : servers)
            if (const auto value = get(*server); value && value != get(*typical))
                odd.append(server->id);
    return odd;
}

std::optional<OsVersion> osOf(const Server &server)
{
    return server.osVersion;
}

std::optional<QString> updateOf(const Server &server)
{
    return server.cumulativeUpdate.isEmpty() ? std::nullopt : std::optional(server.cumulativeUpdate);
}

bool mustNotBeStretched(const Pool &pool)
{
    const PoolKind kind = kindOf(pool);
    return kind == PoolKind::EnterprisePool || kind == PoolKind::Director || kind == PoolKind::Edge
        || kind == PoolKind::Mediation;
}

// FEP-010
void checkStretchedPool(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.site || !mustNotBeStretched(pool))
        return;
    QList<EntityRef> elsewhere;
    for (const Server *server : now.serversOf(pool.id))
        if (now.siteOf(*server) != pool.site)
            elsewhere.append(server->id);
    if (!elsewhere.isEmpty())
        out.add({qint64(elsewhere.size()), pool.site}, elsewhere);
}

QList<Edit> moveServersToPoolSite(const Snapshot &, const Finding &finding)
{
    return {edits::changeServersOf(QCoreApplication::translate("Edits", "Move servers to the pool's site"),
                                   finding.subject.as<PoolId>(), [](Server &server) { server.physicalSite = {}; })};
}

// FEP-011. Asked about the whole plan because the domain of a row that names none is that of the plan's first one.
void checkDomainsOfPools(const Snapshot &now, Findings &out)
{
    if (now.plan.adDomains.size() < 2)
        return;
    for (const Pool &pool : now.plan.pools) {
        const auto *user = pool.as<UserPool>();
        const SqlStore *store = user && allVersions.contains(pool.version) ? now.find(user->userStore) : nullptr;
        if (!store)
            continue;
        const AdDomainId home = now.domainOf(*store);
        QList<EntityRef> strangers;
        for (const Server *server : now.serversOf(pool.id))
            if (now.domainOf(*server) != home)
                strangers.append(server->id);
        if (!strangers.isEmpty())
            out.addAbout(pool.id, {qint64(strangers.size()), store->id, home}, strangers);
    }
}

bool domainsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<AdDomain>(before, after, diff, std::identity())
        || differs<Server>(before, after, diff, [](const Server &row) { return std::tuple(row.pool, row.ordinal, row.adDomain); })
        || differs<SqlStore>(before, after, diff, [](const SqlStore &row) { return row.adDomain; })
        || differs<Pool>(before, after, diff, [](const Pool &row) { 
        const auto *user = row.as<UserPool>();
        return std::tuple(row.adDomain, row.version, user ? user->userStore : SqlStoreId{});
     });
}

// FEP-012
void checkMixedSystems(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (const QList<EntityRef> odd = oddServers(now.serversOf(pool.id), osOf); !odd.isEmpty())
        out.add({qint64(odd.size())}, odd);
}

QList<Edit> alignSystems(const Snapshot &now, const Finding &finding)
{
    const PoolId pool = finding.subject.as<PoolId>();
    const Server *typical = typicalServer(now.serversOf(pool), osOf);
    if (!typical)
        return {};
    const OsVersion system = *typical->osVersion;
    //: %1 is a version of Windows Server.
    const QString label = QCoreApplication::translate("Edits", "Set all servers to %1").arg(wordsOf(system));
    return {edits::changeServersOf(label, pool, [system](Server &server) { server.osVersion = system; })};
}

// FEP-013
void checkMixedUpdates(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (const QList<EntityRef> odd = oddServers(now.serversOf(pool.id), updateOf); !odd.isEmpty())
        out.add({qint64(odd.size())}, odd);
}

bool mustBeSingleHomed(const Pool &pool)
{
    switch (kindOf(pool)) {
    case PoolKind::EnterprisePool:
    case PoolKind::StandardEdition:
    case PoolKind::PersistentChat:
    case PoolKind::VideoInterop:
    case PoolKind::Director:
        return true;
    default:
        return false;
    }
}

// FEP-014. The Back End counts with its pool.
void checkMultihomed(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!mustBeSingleHomed(pool))
        return;
    QList<EntityRef> machines;
    for (const Server *server : now.serversOf(pool.id))
        if (server->multihomed)
            machines.append(server->id);
    if (const auto *user = pool.as<UserPool>(); user && user->userStore)
        for (const SqlNode *node : now.nodesOf(user->userStore))
            if (node->multihomed && node->role != SqlNodeRole::Witness)
                machines.append(node->id);
    if (!machines.isEmpty())
        out.add({qint64(machines.size())}, machines);
}

QList<Edit> setSingleHomed(const Snapshot &, const Finding &finding)
{
    return {{QCoreApplication::translate("Edits", "Set single-homed"),
             [machines = finding.related](Plan plan) -> Result<Plan> {
                 for (EntityRef ref : machines) {
                     plan.servers.change(ref.as<ServerId>(), [](Server &row) { row.multihomed = false; });
                     plan.sqlNodes.change(ref.as<SqlNodeId>(), [](SqlNode &row) { row.multihomed = false; });
                 }
                 return plan;
             }}};
}

// FEP-020
void checkServerAway(const Snapshot &now, const Server &server, Findings &out)
{
    const int days = server.expectedDowntimeDays.value_or(0);
    if (days < daysThatCountAsAway)
        return;
    if (const Pool *pool = now.find(server.pool); pool && pool->isEnterprise())
        out.add({qint64(days), pool->id});
}

QList<Edit> removeServer(const Snapshot &now, const Finding &finding)
{
    const Server *server = now.find(finding.subject.as<ServerId>());
    const Pool *pool = server ? now.find(server->pool) : nullptr;
    if (!pool)
        return {};
    const auto left = now.serverCountOf(pool->id) - 1;
    if (left == 0 || (left == 2 && from2019.contains(pool->version)))
        return {};
    Edit edit = edits::remove({server->id});
    edit.label = QCoreApplication::translate("Edits", "Remove server from pool");
    return {edit};
}

/// Software of others on a server of \a pool. A trusted application may well be one of these products.
bool bearsForeignSoftware(const Server &server, const Pool &pool)
{
    EnumSet<OtherSoftware> foreign = server.otherSoftware;
    if (pool.as<TrustedApplicationPool>())
        return false;
    if (pool.as<OfficeWebAppsFarm>())
        foreign.remove(OtherSoftware::OfficeWebApps);
    return !foreign.isEmpty();
}

// FEP-031
void checkCollocation(const Snapshot &now, const Server &server, Findings &out)
{
    const bool mayShare = now.index.mayShareName(server.id);
    const Pool *pool = mayShare || !server.otherSoftware.isEmpty() ? now.find(server.pool) : nullptr;
    if (!pool)
        return;
    QList<EntityRef> others;
    if (mayShare) {
        for (const Server *same : now.named<Server>(server.fqdn))
            if (const Pool *other = now.find(same->pool); other && mayNotShareMachine(*pool, *other))
                others.append(same->id);
        if (edits::needsOwnMachines(*pool))
            for (const SqlNode *same : now.named<SqlNode>(server.fqdn))
                others.append(same->id);
        for (const ReverseProxy *same : now.named<ReverseProxy>(server.fqdn))
            others.append(same->id);
    }
    if (!others.isEmpty() || bearsForeignSoftware(server, *pool))
        out.add({pool->id}, others);
}

QList<Edit> createSeparateServer(const Snapshot &, const Finding &finding)
{
    return {edits::giveOwnMachine(finding.subject.as<ServerId>())};
}

} // namespace

bool mayNotShareMachine(const Pool &pool, const Pool &other)
{
    if (kindOf(pool) == kindOf(other))
        return false; // one name twice: NAM-003
    return edits::needsOwnMachines(pool) || (pool.as<PersistentChatPool>() && other.isEnterprise());
}

std::vector<Rule> frontEndMachineRules()
{
    static constexpr Source topologyBasics{"Topology Basics",
                                           "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
    static constexpr Source environment{
        "Environmental requirements for Skype for Business Server 2015",
        "SfbServer/plan-your-deployment/requirements-for-your-environment/environmental-requirements.md"};
    static constexpr Source servers2015{
        "Server requirements for Skype for Business Server 2015",
        "SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements.md"};
    static constexpr Source servers2019{"System requirements for Skype for Business Server 2019",
                                        "SfBServer2019/plan/system-requirements.md"};
    static constexpr Source manageServers{"Manage Front End Servers",
                                          "SfbServer/manage/topology/manage-front-end-servers.md"};
    return {
        {
            .id = "FEP-010",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Front End pool stretched over sites"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n server(s) of %1 stand outside its site %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Front End, Director, Edge and Mediation pools must not span sites; only "
                                     "Persistent Chat pools of 2015 may."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create one pool in each site and pair them."),
            .sources = {pages::capacity2015, pages::capacity2019},
            .check = checkStretchedPool,
            .fixes = moveServersToPoolSite,
        },
        {
            .id = "FEP-011",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Front End and Back End in different domains"),
            .message = QT_TRANSLATE_N_NOOP("Rules",
                                           "%n server(s) of %1 are not in the Active Directory domain %4 of its Back "
                                           "End %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "All Front End Servers of a pool and its Back End must belong to one Active "
                                     "Directory domain."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Put all machines of the pool into one domain; other pools may use another."),
            .sources = {topologyBasics, environment},
            .check = checkDomainsOfPools,
            .isTouchedBy = domainsTouchedBy,
        },
        {
            .id = "FEP-012",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Mixed operating systems in a pool"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n server(s) of %1 have another version of Windows Server than the others."),
            .why = QT_TRANSLATE_NOOP("Rules", "Every server of a pool must run the same version of Windows Server."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Rebuild the odd servers. To change the version, build a new pool and move the "
                                        "users there."),
            .sources = {servers2015, servers2019},
            .check = checkMixedSystems,
            .fixes = alignSystems,
        },
        {
            .id = "FEP-013",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Mixed update levels in a pool"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules", "%n server(s) of %1 have another cumulative update than the others."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "A server that joins a pool must be brought to the pool's cumulative update first."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Update the servers that lag behind, one at a time."),
            .sources = {manageServers},
            .check = checkMixedUpdates,
        },
        {
            .id = "FEP-014",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Multihomed server"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n machine(s) of %1 have more than one network identity."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Front End, Back End, Standard Edition, Persistent Chat, Video Interop and "
                                     "Director servers must have one address; adapters may be teamed to it."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Use one address or a team. Only a stand-alone Mediation Server may have a "
                                        "second interface, and an Edge Server needs one."),
            .sources = {servers2015, servers2019},
            .check = checkMultihomed,
            .reach = 2,
            .fixes = setSingleHomed,
        },
        {
            .id = "FEP-020",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Server expected to be away for days"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 will be away from %3 for %n day(s)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A Front End that does not return for a few days or more should leave the "
                                     "topology, so that quorum is counted without it. That two days are a few is "
                                     "derived."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove the server from the pool and add it again later."),
            .sources = {pages::frontEndPools},
            .check = checkServerAway,
            .fixes = removeServer,
        },
        {
            .id = "FEP-031",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Role collocated where it may not be"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "%1, a server of %2, bears roles or software that must not share it."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "Director, Edge, Video Interop, Office Web Apps and reverse proxies need machines "
                                  "of their own. Persistent Chat must not stand on an Enterprise Front End; Exchange "
                                  "Unified Messaging and SharePoint must not stand on any server of the product."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the role its own server."),
            .sources = {topologyBasics},
            .check = checkCollocation,
            .reach = 2,
            .fixes = createSeparateServer,
        },
    };
}

} // namespace twinpool
