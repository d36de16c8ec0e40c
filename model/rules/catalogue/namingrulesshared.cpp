// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/namingrules.h"

#include "model/edits/change.h"
#include "model/edits/dnsnames.h"
#include "model/edits/machines.h"
#include "model/edits/rename.h"
#include "model/edits/servers.h"
#include "model/rules/catalogue/frontendrules.h"
#include "model/topology/storeuses.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether a server of the pool has its name.
bool sharesNameWithServer(const Snapshot &now, const Pool &pool)
{
    return !pool.fqdn.isEmpty() && std::ranges::any_of(now.serversOf(pool.id), [&](const Server *server) {
        return isSameName(server->fqdn, pool.fqdn);
    });
}

/// A pool that is one machine, which has its name.
bool isOneMachine(const Snapshot &now, const Pool &pool)
{
    return pool.isStandard() || pool.isSingleComputer
        || (now.serverCountOf(pool.id) == 1 && sharesNameWithServer(now, pool));
}

/// What bears a DNS name. A server that has the name of its pool is no bearer: the pool stands for it.
struct Bearer {
    EntityRef row;
    const Pool *pool = nullptr; ///< Itself, or the pool of a server.
    bool isMachine = false;     ///< A server, or a pool that is one.
    const SqlNode *node = nullptr;
    const Gateway *gateway = nullptr;
    QStringView name;

    explicit operator bool() const { return !name.isEmpty(); }
};
struct BearerOf {
    const Snapshot &now;

    Bearer operator()(const Pool &row) const { return {row.id, &row, isOneMachine(now, row), nullptr, nullptr, row.fqdn}; }
    Bearer operator()(const Server &row) const
    {
        const Pool *pool = now.find(row.pool);
        if (!pool || isSameName(pool->fqdn, row.fqdn))
            return {};
        return {row.id, pool, true, nullptr, nullptr, row.fqdn};
    }
    Bearer operator()(const SqlNode &row) const { return {row.id, nullptr, false, &row, nullptr, row.fqdn}; }
    Bearer operator()(const Gateway &row) const { return {row.id, nullptr, false, nullptr, &row, row.address}; }
    template <class Row>
    Bearer operator()(const Row &row) const
    {
        return {row.id, nullptr, false, nullptr, nullptr, dnsNameOf(row)};
    }
};

bool isOnStandard(const Pool &chat, const Pool &standard)
{
    return chat.as<PersistentChatPool>() && standard.isStandard();
}

/// Two pools or servers of different pools. What may not share a machine is FEP-031.
bool clashAsPools(const Bearer &a, const Bearer &b)
{
    if (a.pool == b.pool)
        return false;
    if (!a.isMachine || !b.isMachine)
        return true;
    return !isOnStandard(*a.pool, *b.pool) && !isOnStandard(*b.pool, *a.pool)
        && !mayNotShareMachine(*a.pool, *b.pool) && !mayNotShareMachine(*b.pool, *a.pool);
}

/// A pool or server, and something else. Databases on a Standard Edition server, which may bear Persistent Chat as well,
/// are BES-036, file stores FSH-003.
bool clashesWithPool(const Snapshot &now, const Bearer &pool, const Bearer &other)
{
    switch (other.row.kind) {
    case EntityKind::SqlNode:
        return !pool.isMachine || (!standardEditionOn(now, *other.node) && !edits::needsOwnMachines(*pool.pool));
    case EntityKind::Gateway:
        return !pool.pool->as<SurvivableBranch>();
    default:
        return !pool.isMachine;
    }
}

bool isVideo(const Gateway &gateway)
{
    return gateway.kind == GatewayKind::VideoGateway;
}

bool clash(const Snapshot &now, const Bearer &a, const Bearer &b)
{
    if (a.pool && b.pool)
        return clashAsPools(a, b);
    if (a.pool || b.pool)
        return a.pool ? clashesWithPool(now, a, b) : clashesWithPool(now, b, a);
    if (a.gateway && b.gateway)
        return isVideo(*a.gateway) == isVideo(*b.gateway);
    if (a.gateway || b.gateway)
        return true;
    if (a.node && b.node) { // stores may share machines; for mirrors see BES-013
        const SqlStore *store = now.find(a.node->store);
        return a.node->store == b.node->store && store && store->haMode != HaMode::Mirrored;
    }
    return a.row.kind == EntityKind::ReverseProxy && b.row.kind == EntityKind::ReverseProxy;
}

bool isFiles(EntityKind kind)
{
    return kind == EntityKind::FileStore || kind == EntityKind::FileServer;
}

QString kindInWords(const Bearer &bearer)
{
    return bearer.row.kind == EntityKind::Pool ? wordsOf(kindOf(*bearer.pool)) : wordsOf(bearer.row.kind);
}

// NAM-003. Of two that clash the later one is told, and the first one it clashes with.
template <class Row>
void checkUnique(const Snapshot &now, const Row &row, Findings &out)
{
    if (!now.index.mayShareName(row.id))
        return;
    const Bearer self = BearerOf{now}(row);
    if (!self)
        return;
    for (EntityRef ref : now.index.maybeNamed(self.name)) {
        if (ref == self.row || (ref.value > row.id.value && !isFiles(ref.kind)))
            continue;
        Bearer other;
        visitEntity(now.plan, ref, [&](const auto &found) { other = BearerOf{now}(found); });
        if (!isSameName(other.name, self.name) || !clash(now, self, other))
            continue;
        out.add({kindInWords(self), kindInWords(other)}, {ref});
        return;
    }
}

QList<Edit> suggestName(const Snapshot &now, const Finding &finding)
{
    const QString name = nameOf(now.plan, finding.subject);
    if (name.isEmpty() || edits::isIpAddress(name))
        return {};
    Edit edit = edits::rename(now.plan, finding.subject, edits::freeDnsName(now.plan, name));
    edit.label = QCoreApplication::translate("Edits", "Give another name");
    return {edit};
}

// NAM-009
void checkPoolName(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (now.serverCountOf(pool.id) < 2 || !sharesNameWithServer(now, pool))
        return;
    QList<EntityRef> same;
    for (const Server *server : now.serversOf(pool.id))
        if (isSameName(server->fqdn, pool.fqdn))
            same.append(server->id);
    out.add({}, same);
}

/// A name for a pool that is not the one of its server: `pool-fe1.example.net`.
QString poolNameFor(const Plan &plan, const QString &fqdn)
{
    return edits::freeDnsName(plan, u"pool-"_s + fqdn);
}

QList<Edit> renamePool(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Give the pool a name of its own"), pool->id,
                      [name = poolNameFor(now.plan, pool->fqdn)](Pool &row) { row.fqdn = name; })};
}

int plannedServersOf(const Pool &pool)
{
    if (const auto *chat = pool.as<PersistentChatPool>())
        return chat->plannedServers;
    const auto *application = pool.as<TrustedApplicationPool>();
    return application ? application->plannedServers : 0;
}

// NAM-012
void checkCanGrow(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const int planned = plannedServersOf(pool); pool.isSingleComputer && planned > 1)
        out.add({qint64(planned)});
}

/// The kind of a deployed pool cannot be changed any more.
QList<Edit> makeMultipleComputer(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool || pool->state == LifeState::Deployed)
        return {};
    const QString name = sharesNameWithServer(now, *pool) ? poolNameFor(now.plan, pool->fqdn) : pool->fqdn;
    return {changeRow(QCoreApplication::translate("Edits", "Make it a multiple-computer pool"), pool->id, [=](Pool &row) {
        row.isSingleComputer = false;
        row.fqdn = name;
    })};
}

// NAM-013
void checkStandardName(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isStandard() || pool.fqdn.isEmpty())
        return;
    const Rows<Server> servers = now.serversOf(pool.id);
    if (!servers.isEmpty() && !servers.front()->fqdn.isEmpty() && !isSameName(servers.front()->fqdn, pool.fqdn))
        out.add({EntityRef(servers.front()->id)}, {servers.front()->id});
}

QList<Edit> copyServerName(const Snapshot &now, const Finding &finding)
{
    const Rows<Server> servers = now.serversOf(finding.subject.as<PoolId>());
    if (servers.isEmpty())
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Copy name of the server"), finding.subject.as<PoolId>(),
                      [name = servers.front()->fqdn](Pool &row) { row.fqdn = name; })};
}

} // namespace

std::vector<Rule> sharedNameRules()
{
    using namespace pages::naming;
    static constexpr Source chat{"Add Persistent Chat Server to your topology",
                                 "SfbServer/deploy/deploy-persistent-chat-server/add-persistent-chat-server.md"};
    static constexpr Source videoInterop{"Plan for Video Interop Server",
                                         "SfbServer/plan-your-deployment/video-interop-server.md"};
    return {
        {
            .id = "NAM-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Duplicate name"),
            .message = QT_TRANSLATE_NOOP("Rules", "The name %1 is used twice: %2, %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Names tell pools, servers and devices apart. One name is right for a pool that is "
                                     "a single computer and its server, for Persistent Chat on a Standard Edition server, "
                                     "for stores on one machine, and for the PSTN and video gateway of one device."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give one of them another name."),
            .sources = {environment, videoInterop},
            .check = checkUnique<Pool>,
            .otherChecks = {checkUnique<Server>, checkUnique<SqlNode>, checkUnique<Gateway>, checkUnique<ReverseProxy>},
            .reach = 2,
            .fixes = suggestName,
        },
        {
            .id = "NAM-009",
            .severity = Severity::Error,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool name equals a server name"),
            .message = QT_TRANSLATE_NOOP("Rules", "The pool %1 of several servers has the name of one of them."),
            .why = QT_TRANSLATE_NOOP("Rules", "The name of a pool must lead to all its servers."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the pool a name of its own."),
            .sources = {{"Load balancing requirements",
                         "SfbServer/plan-your-deployment/network-requirements/load-balancing.md"}},
            .check = checkPoolName,
            .fixes = renamePool,
        },
        {
            .id = "NAM-012",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single-computer pool that should grow"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 is a single-computer pool, but %n server(s) are planned."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Persistent Chat and trusted application pools cannot be turned into pools of "
                                     "several computers after they were published."),
            .advice = QT_TRANSLATE_NOOP("Rules",
                                        "Define a multiple-computer pool with one server; build a deployed one anew."),
            .sources = {chat,
                        {"Add Trusted Application Pool FQDN (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-trusted-application-pool-fqdn.md"}},
            .check = checkCanGrow,
            .reach = 0,
            .fixes = makeMultipleComputer,
        },
        {
            .id = "NAM-013",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition names differ"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Standard Edition server %1 and its computer %2 have different names."),
            .why = QT_TRANSLATE_NOOP("Rules", "They are one and the same."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the name of the computer for both."),
            .sources = {{"Front End General Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"},
                        chat},
            .check = checkStandardName,
            .fixes = copyServerName,
        },
    };
}

} // namespace twinpool
