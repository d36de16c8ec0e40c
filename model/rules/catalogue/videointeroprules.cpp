// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/edits/machines.h"
#include "model/edits/stores.h"
#include "model/edits/trunks.h"
#include "model/rules/catalogue/poolfixes.h"

namespace twinpool {

namespace {

// VIS-001
void checkStandAlone(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<VideoInteropPool>())
        return;
    QList<EntityRef> servers, others;
    for (const Server *server : now.serversOf(pool.id)) {
        if (server->fqdn.isEmpty())
            continue;
        const auto before = others.size();
        for (const Server *same : now.named<Server>(server->fqdn))
            if (same->pool != pool.id)
                others.append(same->id);
        for (const SqlNode *same : now.named<SqlNode>(server->fqdn))
            others.append(same->id);
        for (const ReverseProxy *same : now.named<ReverseProxy>(server->fqdn))
            others.append(same->id);
        if (others.size() > before)
            servers.append(server->id);
    }
    if (!servers.isEmpty())
        out.add({qint64(servers.size())}, servers + others);
}

/// Every server of the pool that shares its machine gets one of its own.
QList<Edit> createSeparateServers(const Snapshot &now, const Finding &finding)
{
    QList<Edit> moves;
    for (EntityRef ref : finding.related)
        if (const Server *server = now.find(ref.as<ServerId>()); server && EntityRef(server->pool) == finding.subject)
            moves.append(edits::giveOwnMachine(server->id));
    const int count = static_cast<int>(moves.size());
    return {
        edits::inSequence(QCoreApplication::translate("Edits", "Create %n separate server(s)", nullptr, count), moves)};
}

// VIS-002
void checkOneTrunk(const Snapshot &now, const Gateway &gateway, Findings &out)
{
    if (gateway.kind != GatewayKind::VideoGateway)
        return;
    QList<EntityRef> trunks;
    for (const Trunk *trunk : now.referring<Trunk>(gateway.id))
        trunks.append(trunk->id);
    if (trunks.size() > 1)
        out.add({qint64(trunks.size())}, trunks);
}

QList<Edit> splitGateway(const Snapshot &, const Finding &finding)
{
    return {edits::splitGateway(finding.subject.as<GatewayId>())};
}

// VIS-003
void checkBackupOfNextHop(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *video = pool.as<VideoInteropPool>();
    const Pool *hop = video ? now.find(video->nextHop) : nullptr;
    if (!hop || !hop->as<UserPool>())
        return;
    const auto names = [&](const Pairing *pairing) { return !pairing->oneWay || pairing->poolA == hop->id; };
    if (std::ranges::none_of(now.pairingsOf(hop->id), names))
        out.add({hop->id}, {hop->id});
}

// VIS-004
void checkSingleServer(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.as<VideoInteropPool>() && now.serverCountOf(pool.id) == 1)
        out.add();
}

} // namespace

const std::vector<Rule> &videoInteropRules()
{
    static constexpr Source videoInterop{"Plan for Video Interop Server",
                                         "SfbServer/plan-your-deployment/video-interop-server.md"};
    static const std::vector<Rule> rules{
        {
            .id = "VIS-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Video Interop not stand-alone"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n server(s) of %1 share a machine with other roles."),
            .why = QT_TRANSLATE_NOOP("Rules", "Video Interop Servers are supported in a pool on machines of its own."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Separate the role."),
            .sources = {videoInterop,
                        {"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"}},
            .check = checkStandAlone,
            .reach = 2,
            .fixes = createSeparateServers,
        },
        {
            .id = "VIS-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Video gateway with several trunks"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The video gateway %1 has %n trunk(s)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A video gateway may have one trunk. For failover the same device is defined "
                                     "under two names, each with a trunk to another pool; with TLS its certificate "
                                     "holds both names."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Define the device under one name for each trunk."),
            .sources = {videoInterop},
            .check = checkOneTrunk,
            .fixes = splitGateway,
        },
        {
            .id = "VIS-003",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Video Interop next hop without backup"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 hands on to %2, which has no backup pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Video Interop asks its next hop once a minute and, after five answers missed, "
                                     "sends new calls to the backup pool. Without one those calls fail."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Pair the next hop with another pool."),
            .sources = {videoInterop},
            .check = checkBackupOfNextHop,
            .reach = 2,
        },
        {
            .id = "VIS-004",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Video Interop server"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Video Interop pool %1 consists of one server."),
            .why = QT_TRANSLATE_NOOP("Rules", "Calls in progress and new calls fail with it."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Add a server, reached through DNS load balancing or a trunk of its own."),
            .sources = {videoInterop},
            .check = checkSingleServer,
            .fixes = addOneServer,
        },
    };
    return rules;
}

} // namespace twinpool
