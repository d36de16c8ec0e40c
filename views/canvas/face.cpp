// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/face.h"

#include "model/catalog/quorum.h"
#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/sizing/loadtext.h"
#include "views/canvas/connectors.h"
#include "views/theme/icons.h"

#include <QLocale>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

struct Canvas {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString number(int value)
{
    return QLocale().toString(value);
}

Face facing(EntityRef ref, const QString &title, const QString &icon, ThemeColor color)
{
    Face face;
    face.ref = ref;
    face.title = shownText(title);
    face.icon = icon;
    face.color = color;
    return face;
}

QString platformOf(const Rows<Server> &servers)
{
    const auto isVirtual = [](const Server *server) { return server->hosting == Hosting::Virtual; };
    const auto count = std::ranges::count_if(servers, isVirtual);
    if (servers.isEmpty())
        return {};
    if (count == 0)
        return Canvas::tr("physical", "servers are physical machines");
    return count == servers.size() ? Canvas::tr("virtual", "servers are virtual machines")
                                   : Canvas::tr("physical and virtual", "servers are machines of both kinds");
}

QList<Sign> serverSigns(const Snapshot &now, const Pool &pool)
{
    const Rows<Server> servers = now.serversOf(pool.id);
    const auto count = static_cast<int>(servers.size());
    const int voters = pool.isEnterprise() ? quorumOf(count, pool.version).voters : count;
    QList<Sign> signs;
    for (const Server *server : servers) {
        const bool counts = pool.as<PersistentChatPool>() ? server->active : signs.size() < voters;
        signs.append(Sign{SignShape::Server, counts, shortName(server->fqdn), server->id});
    }
    return signs;
}

int homedUsers(const Pool &pool)
{
    if (const auto *user = pool.as<UserPool>())
        return user->homedUsers;
    if (const auto *branch = pool.as<SurvivableBranch>())
        return branch->users;
    return 0;
}

/// Only one of the two pools of a pair with Central Management is active; the other stands by.
std::optional<Chip> chipOf(const Snapshot &now, const Pool &pool)
{
    if (pool.hostsCms)
        return Chip{Canvas::tr("CMS active", "Central Management store"), true};
    for (const Pairing *pairing : now.pairingsOf(pool.id)) {
        const Pool *other = now.find(pairing->poolA == pool.id ? pairing->poolB : pairing->poolA);
        if (other && other->hostsCms)
            return Chip{Canvas::tr("CMS standby", "Central Management store"), false};
    }
    return std::nullopt;
}

/// The kind in few words; small nodes have room for nothing else.
QString shortKind(PoolKind kind)
{
    switch (kind) {
    case PoolKind::StandardEdition:
        return Canvas::tr("Standard Edition");
    case PoolKind::TrustedApplication:
        return Canvas::tr("Applications", "trusted application pool");
    case PoolKind::OfficeWebApps:
        return Canvas::tr("Office Web Apps");
    case PoolKind::BranchAppliance:
        return Canvas::tr("Branch appliance", "Survivable Branch Appliance");
    case PoolKind::BranchServer:
        return Canvas::tr("Branch server", "Survivable Branch Server");
    case PoolKind::EnterprisePool:
    case PoolKind::Mediation:
    case PoolKind::Director:
    case PoolKind::PersistentChat:
    case PoolKind::Edge:
    case PoolKind::VideoInterop:
        return wordsOf(kind);
    }
    Q_UNREACHABLE();
}

bool isWide(PoolKind kind)
{
    return kind == PoolKind::EnterprisePool || kind == PoolKind::StandardEdition || kind == PoolKind::Director
        || kind == PoolKind::Edge;
}

Face faceOfRow(const Snapshot &now, const Pool &pool)
{
    const PoolKind kind = kindOf(pool);
    Face face = facing(pool.id, shortName(pool.fqdn), iconNameFor(kind), roleColorOf(kind));
    QStringList facts{shortKind(kind)};
    const auto *edge = pool.as<EdgePool>();
    if (isWide(kind)) {
        facts.append(QString(nameOf(pool.version)));
        facts.append(edge && edge->federationEnabled ? Canvas::tr("federation") : platformOf(now.serversOf(pool.id)));
    }
    face.detail = joinedFacts(facts);
    face.signs = serverSigns(now, pool);
    if (const int users = homedUsers(pool))
        face.users = number(users);
    if (edge)
        if (const Pool *next = now.find(edge->nextHop))
            face.remark = Canvas::tr("to %1", "%1 is the next hop of an Edge pool").arg(shortName(next->fqdn));
    face.chip = chipOf(now, pool);
    return face;
}

QString shortEdition(SqlEdition edition)
{
    switch (edition) {
    case SqlEdition::Standard:
        return Canvas::tr("Std.", "SQL Server edition");
    case SqlEdition::Enterprise:
        return Canvas::tr("Ent.", "SQL Server edition");
    case SqlEdition::Express:
        return Canvas::tr("Express", "SQL Server edition");
    }
    Q_UNREACHABLE();
}

QString shortWitness(ClusterWitness witness)
{
    switch (witness) {
    case ClusterWitness::None:
        return {};
    case ClusterWitness::FileShare:
        return Canvas::tr("FSW", "file share witness");
    case ClusterWitness::Disk:
        return Canvas::tr("disk", "disk witness of a cluster");
    case ClusterWitness::Cloud:
        return Canvas::tr("cloud", "cloud witness of a cluster");
    }
    Q_UNREACHABLE();
}

QList<Sign> copySigns(const Snapshot &now, const SqlStore &store)
{
    QList<Sign> signs;
    bool serving = false;
    for (const SqlNode *node : now.nodesOf(store.id)) {
        const bool first = node->role == SqlNodeRole::Database && !serving;
        serving = serving || first;
        const auto shape = node->role == SqlNodeRole::Witness ? SignShape::Witness : SignShape::Copy;
        signs.append(Sign{shape, first, shortName(node->fqdn), node->id});
    }
    const bool hasCluster = store.isClustered() || store.haMode == HaMode::AlwaysOnAG;
    if (const QString witness = shortWitness(store.cluster.witness); hasCluster && !witness.isEmpty())
        signs.append(Sign{SignShape::Witness, false, witness});
    return signs;
}

Face faceOfRow(const Snapshot &now, const SqlStore &store)
{
    Face face = facing(store.id, store.name, iconNameFor(EntityKind::SqlStore), &Theme::sql);
    const QString listener = store.listener.name.isEmpty() ? shortName(store.listener.fqdn) : store.listener.name;
    if (store.haMode == HaMode::AlwaysOnAG && !listener.isEmpty())
        face.aside = shownText(Canvas::tr("listener %1", "%1 is the name of a listener").arg(listener));
    QStringList facts{wordsOf(store.haMode)};
    if (store.sqlVersion)
        facts.append(Canvas::tr("SQL %1 %2", "year of SQL Server, its edition")
                         .arg(QString(nameOf(*store.sqlVersion)), shortEdition(store.sqlEdition)));
    face.detail = joinedFacts(facts);
    face.signs = copySigns(now, store);
    return face;
}

Face faceOfRow(const Snapshot &now, const FileStore &store)
{
    Face face = facing(store.id, store.name, iconNameFor(EntityKind::FileStore), &Theme::shared);
    const auto members = static_cast<int>(now.membersOf(store.id).size());
    switch (store.kind) {
    case FileStoreKind::BasicShare:
        face.detail = Canvas::tr("Share · single server");
        break;
    case FileStoreKind::Dfs:
        face.detail = Canvas::tr("DFS · %n member(s)", nullptr, members);
        break;
    case FileStoreKind::ClusteredShare:
        face.detail = Canvas::tr("Cluster · %n node(s)", nullptr, members);
        break;
    }
    return face;
}

Face faceOfRow(const Snapshot &, const Gateway &gateway)
{
    Face face = facing(gateway.id, shortName(gateway.address), iconNameFor(gateway.kind), &Theme::voice);
    face.detail = gateway.kind == GatewayKind::Sbc ? Canvas::tr("Border controller", "session border controller")
                                                   : wordsOf(gateway.kind);
    return face;
}

Face faceOfRow(const Snapshot &, const LoadBalancer &balancer)
{
    Face face = facing(balancer.id, balancer.name, iconNameFor(EntityKind::LoadBalancer), &Theme::shared);
    face.detail = balancer.kind == LoadBalancerKind::Hardware ? Canvas::tr("Load balancer") : wordsOf(balancer.kind);
    return face;
}

Face faceOfRow(const Snapshot &, const ReverseProxy &proxy)
{
    Face face = facing(proxy.id, shortName(proxy.fqdn), iconNameFor(EntityKind::ReverseProxy), &Theme::edge);
    face.detail = proxy.machines == 1 ? Canvas::tr("Reverse proxy")
                                      : Canvas::tr("Reverse proxy × %1", "%1 machines").arg(number(proxy.machines));
    return face;
}

Face faceOfRow(const Snapshot &now, const Site &site)
{
    Face face = facing(site.id, site.name, iconNameFor(site.kind), &Theme::ink2);
    face.isBranch = site.kind == SiteKind::Branch;
    const Placement *placement = now.plan.placements.find(site.id.value);
    face.collapsed = placement && placement->collapsed;
    QStringList facts{wordsOf(site.kind)};
    int users = 0, servers = 0;
    for (const Pool *pool : now.poolsOf(site.id)) {
        users += pool->as<UserPool>() ? pool->as<UserPool>()->homedUsers : 0;
        servers += now.serverCountOf(pool->id);
    }
    if (face.isBranch && users == 0)
        users = site.users;
    if (users > 0)
        facts.append(Canvas::tr("%L1 users").arg(users));
    if (face.collapsed)
        facts.append(Canvas::tr("%n server(s)", nullptr, servers));
    else if (!site.dataCenter.isEmpty())
        facts.append(Canvas::tr("data centre %1").arg(site.dataCenter));
    face.detail = joinedFacts(facts);
    return face;
}

void add(Badge &badge, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.accepted)
            continue;
        badge.worst = badge.worst ? std::min(*badge.worst, finding.severity) : finding.severity;
        ++badge.count;
    }
}

void add(Badge &badge, const Badge &other)
{
    if (other.worst)
        badge.worst = badge.worst ? std::min(*badge.worst, *other.worst) : *other.worst;
    badge.count += other.count;
}

/// Everything drawn in a site. Nested sites are branches of a central site, so this ends.
void collectInside(std::vector<EntityRef> &boxes, const Snapshot &now, SiteId site)
{
    std::ranges::copy(nodesIn(now, site), std::back_inserter(boxes));
    for (SiteId nested : sitesIn(now, site)) {
        boxes.push_back(nested);
        collectInside(boxes, now, nested);
    }
}

/// What nobody sees while a site is collapsed: the boxes in it and the lines between them.
void addInside(Badge &badge, const Snapshot &now, SiteId site, const FindingSet &findings)
{
    std::vector<EntityRef> boxes;
    collectInside(boxes, now, site);
    std::vector<EntityRef> lines;
    for (EntityRef box : boxes) {
        add(badge, badgeOf(now, box, findings));
        for (EntityRef from : now.index.referrers(box))
            if (makesConnectors(from.kind) && !isPlaced(from.kind))
                lines.push_back(from);
    }
    boxes.push_back(site);
    std::ranges::sort(boxes);
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    const auto isInside = [&](EntityRef box) { return std::ranges::binary_search(boxes, box); };
    for (EntityRef line : lines)
        for (const Connector &connector : connectorsOf(now, line, &findings))
            if (isInside(connector.from) && isInside(connector.to))
                add(badge, connector.badge);
}

} // namespace

QString shownText(const QString &text)
{
    constexpr int longest = 256;
    QString shown = text.first(std::min<qsizetype>(text.size(), longest));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const bool pairs = c.isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate();
        if (c.isSpace() || c.category() == QChar::Other_Control)
            shown[i] = u' ';
        else if ((c.isSurrogate() && !pairs) || c.unicode() >= 0xFFFE)
            shown[i] = QChar::ReplacementCharacter;
        i += pairs;
    }
    return shown.trimmed();
}

QString shortName(const QString &fqdn)
{
    const bool isAddress = std::ranges::all_of(fqdn, [](QChar c) { return c.isDigit() || c == u'.'; })
        || fqdn.contains(u':');
    return shownText(isAddress ? fqdn : firstLabel(fqdn).toString());
}

QString joinedFacts(const QStringList &facts)
{
    QStringList told = facts;
    told.removeAll(QString());
    return shownText(told.join(u" · "_s));
}

Badge badgeOf(const Snapshot &now, EntityRef ref, const FindingSet &findings)
{
    Badge badge;
    add(badge, findings.about(ref));
    for (EntityRef part : now.index.referrers(ref))
        if (!isPlaced(part.kind) && shownOn(now, part) == ref)
            add(badge, findings.about(part));
    return badge;
}

Face faceOf(const Snapshot &now, EntityRef ref, const FindingSet *findings, const PlanSizes *sizes)
{
    Face face;
    visitEntity(now.plan, ref, [&](const auto &row) {
        if constexpr (requires { faceOfRow(now, row); })
            face = faceOfRow(now, row);
    });
    if (sizes && face.ref.kind == EntityKind::Pool)
        face.gauges = gaugesOf(*sizes, face.ref.as<PoolId>());
    if (findings && face.ref) {
        face.badge = badgeOf(now, ref, *findings);
        if (face.collapsed)
            addInside(face.badge, now, ref.as<SiteId>(), *findings);
    }
    return face;
}

QString descriptionOf(const Snapshot &now, const Face &face)
{
    QStringList facts{face.detail};
    const auto own = face.ref.as<SiteId>();
    if (const Site *site = now.find(own ? containerOf(now, own) : siteOfNode(now, face.ref)))
        facts.append(Canvas::tr("in %1", "%1 is a site").arg(shownText(site->name)));
    for (const Pairing *pairing : now.referring<Pairing>(face.ref)) {
        const PoolId other = EntityRef(pairing->poolA) == face.ref ? pairing->poolB : pairing->poolA;
        facts.append(Canvas::tr("paired with %1").arg(shortName(nameOf(now.plan, other))));
    }
    if (face.chip)
        facts.append(face.chip->text);
    if (!face.gauges.isEmpty()) {
        const Gauge &worst = worstOf(face.gauges);
        facts.append(Canvas::tr("%1: %2", "%1 is a state: One server down; %2 is how full a pool is then")
                         .arg(wordsOf(worst.state), shareText(worst.load)));
    }
    if (face.badge.worst)
        facts.append(Canvas::tr("%1, %n finding(s)", "%1 is the worst severity", face.badge.count)
                         .arg(wordsOf(*face.badge.worst)));
    return joinedFacts(facts);
}

} // namespace twinpool
