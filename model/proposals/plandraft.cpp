// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/plandraft.h"

#include "model/catalog/capacity.h"
#include "model/catalog/chatlimits.h"
#include "model/edits/balancing.h"
#include "model/edits/dnsnames.h"
#include "model/edits/filestores.h"
#include "model/edits/machines.h"
#include "model/edits/stores.h"
#include "model/edits/trunks.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Applies an edit that cannot fail on a plan that was made here.
void apply(Plan &plan, const Edit &edit)
{
    Result<Plan> changed = edit.apply(plan);
    Q_ASSERT(changed);
    if (changed)
        plan = std::move(changed).value();
}

std::optional<int> goalOf(int minutes)
{
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

} // namespace

PlanDraft::PlanDraft(const Answers &answers, const DeploymentShape &shape)
    : m_answers(answers)
    , m_shape(shape)
{
    Deployment &deployment = m_plan.deployment;
    deployment.name = answers.name;
    deployment.targetVersion = answers.version;
    m_plan.userModel = userModelOf(answers);
    m_plan.add(AdDomain{{}, answers.adDomain, answers.adDomain.section(u'.', 0, 0).toUpper(), {}});
    const SipDomainId sip = m_plan.add(SipDomain{{}, answers.sipDomain, true});
    const bool geoDns = shape.disasterRecovery;
    const auto url = [&](const char *host) { return u"https://%1.%2"_s.arg(QLatin1StringView(host), answers.sipDomain); };
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Meet, sip, url("meet"), geoDns});
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Dialin, {}, url("dialin"), geoDns});
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Admin, {}, url("admin"), false});
}

QString PlanDraft::labelOf(SiteId site) const
{
    constexpr int longest = 10;
    QString name = edits::cleanName(m_plan.sites.find(site)->name).toLower();
    name = name.remove(u'.').remove(u'-').left(longest);
    return name.isEmpty() ? u"site%1"_s.arg(site.value) : name;
}

QString PlanDraft::internalName(const QString &label) const
{
    return edits::freeDnsName(m_plan, u"%1.%2"_s.arg(label, m_answers.adDomain));
}

QString PlanDraft::externalName(const QString &label) const
{
    return u"%1.%2"_s.arg(label, m_answers.sipDomain);
}

HaMode PlanDraft::storeMode() const
{
    if (!m_shape.highAvailability)
        return HaMode::Standalone;
    return m_answers.version == ProductVersion::V2015 ? HaMode::Mirrored : HaMode::AlwaysOnAG;
}

SiteId PlanDraft::addSite(const SiteShape &shape)
{
    Site site;
    if (shape.answers) {
        site.name = shape.answers->name;
        site.worldRegion = shape.answers->worldRegion;
        site.dataCenter = shape.answers->dataCenter;
        site.usersPerYear = shape.answers->usersPerYear;
    } else {
        site.name = shape.branch->name;
    }
    site.users = shape.users;
    site.recoveryTimeMinutes = goalOf(m_answers.recoveryTimeMinutes);
    site.recoveryPointMinutes = goalOf(m_answers.recoveryPointMinutes);
    site.cacEnabled = m_answers.admissionControl;
    return m_plan.add(site);
}

SiteId PlanDraft::addBranch(const BranchAnswers &branch, SiteId parent)
{
    Site site;
    site.name = branch.name;
    site.kind = SiteKind::Branch;
    site.parentSite = parent;
    site.users = branch.users;
    site.resilientWan = branch.resilientWan;
    site.worldRegion = m_plan.sites.find(parent)->worldRegion;
    return m_plan.add(site);
}

void PlanDraft::addServer(const Pool &pool, const QString &fqdn, int ordinal)
{
    Server server;
    server.pool = pool.id;
    server.ordinal = ordinal;
    server.fqdn = fqdn;
    server.hosting = m_answers.hosting;
    server.osVersion = newestListedWindows;
    server.ramGb = recommendedRamGb(kindOf(pool), pool.version);
    server.nicCount = pool.as<EdgePool>() ? 2 : 1;
    m_plan.add(server);
}

/// Without a label for servers the only server bears the name of the pool.
PoolId PlanDraft::addPool(PoolKind kind, SiteId site, const QString &poolLabel, const QString &serverLabel, int servers)
{
    const QString siteLabel = labelOf(site);
    Pool pool;
    pool.fqdn = internalName(u"%1-%2"_s.arg(siteLabel, poolLabel));
    pool.site = site;
    pool.version = m_answers.version;
    pool.isSingleComputer = serverLabel.isEmpty();
    pool.loadBalancing = servers > 1 ? edits::usualLoadBalancing(kind) : LoadBalancing::None;
    pool.role = roleOf(kind);
    pool.id = m_plan.add(pool);
    for (int ordinal = 1; ordinal <= servers; ++ordinal)
        addServer(pool, serverLabel.isEmpty() ? pool.fqdn : internalName(u"%1-%2"_s.arg(siteLabel, serverLabel)), ordinal);
    return pool.id;
}

PoolId PlanDraft::addUserPool(const UserPoolShape &shape, SiteId site)
{
    const bool isEnterprise = shape.edition == PoolEdition::Enterprise;
    const SiteShape &at = m_shape.sites[static_cast<size_t>(shape.site)];
    const PoolId id = isEnterprise ? addPool(PoolKind::EnterprisePool, site, u"pool1"_s, u"fe1"_s, shape.servers)
                                   : addPool(PoolKind::StandardEdition, site, u"se1"_s, QString(), shape.servers);
    m_plan.pools.change(id, [&](Pool &pool) {
        UserPool &user = *pool.as<UserPool>();
        user.homedUsers = shape.users;
        user.conferencing = at.conferencing || shape.forLargeMeetings;
        user.dialInConferencing = user.conferencing && at.dialIn;
        user.enterpriseVoice = at.enterpriseVoice && !shape.forLargeMeetings;
        user.concurrentShare = m_plan.userModel.population.signedInPercent / 100;
        user.isLargeMeetingPool = shape.forLargeMeetings;
        if (shape.forLargeMeetings)
            user.largestMeeting = m_answers.largestMeeting;
        user.exchangeArchiving = m_answers.archivingInExchange;
        user.web.externalFqdn = externalName(u"webext-%1"_s.arg(firstLabel(pool.fqdn)));
        if (at.hasTelephony() && shape.mediationServers == 0 && !shape.forLargeMeetings)
            user.mediation.emplace();
    });
    const FileStoreId files = edits::addDfsStoreFor(m_plan, id);
    m_plan.pools.change(id, [&](Pool &pool) { pool.as<UserPool>()->fileStore = files; });
    if (isEnterprise) {
        apply(m_plan, edits::createStoreFor(id, StoreRole::BackEnd, storeMode()));
        apply(m_plan, edits::nameInternalWeb(id));
    }
    return id;
}

PoolId PlanDraft::addEdge(SiteId site, int servers, PoolId nextHop)
{
    const bool isFirst = std::ranges::none_of(m_plan.pools.begin(), m_plan.pools.end(),
                                              [](const Pool &pool) { return pool.as<EdgePool>(); });
    const QString suffix = isFirst ? QString() : u'-' + labelOf(site);
    const PoolId id = addPool(PoolKind::Edge, site, u"edgepool1"_s, u"edge1"_s, servers);
    m_plan.pools.change(id, [&](Pool &pool) {
        EdgePool &edge = *pool.as<EdgePool>();
        edge.nextHop = nextHop;
        edge.access.fqdn = externalName(u"sip"_s + suffix);
        edge.webConferencing.fqdn = externalName(u"webconf"_s + suffix);
        edge.av.fqdn = externalName(u"av"_s + suffix);
        if (!isFirst || !m_answers.federation.any())
            return;
        edge.federationEnabled = true;
        edge.xmppEnabled = m_answers.federation.xmpp && m_answers.version == ProductVersion::V2015;
        if (m_answers.federation.publicIm)
            edge.specialPartners.insert(SpecialPartner::PublicIm);
        if (edge.xmppEnabled)
            edge.specialPartners.insert(SpecialPartner::Xmpp);
        if (m_answers.federation.previousVersions)
            edge.specialPartners.insert(SpecialPartner::Ocs);
    });
    const EdgePool &edge = *m_plan.pools.find(id)->as<EdgePool>();
    if (edge.federationEnabled)
        m_plan.deployment.federationRoute = id;
    if (edge.xmppEnabled)
        m_plan.deployment.xmppFederationRoute = id;
    return id;
}

PoolId PlanDraft::addDirector(SiteId site, int servers)
{
    const PoolId id = addPool(PoolKind::Director, site, u"dirpool1"_s, u"dir1"_s, servers);
    const FileStoreId files = edits::addDfsStoreFor(m_plan, id);
    m_plan.pools.change(id, [&](Pool &pool) {
        DirectorPool &director = *pool.as<DirectorPool>();
        director.fileStore = files;
        director.web.externalFqdn = externalName(u"webext-%1"_s.arg(firstLabel(pool.fqdn)));
    });
    apply(m_plan, edits::nameInternalWeb(id));
    return id;
}

PoolId PlanDraft::addMediation(SiteId site, int servers, PoolId nextHop)
{
    const PoolId id = addPool(PoolKind::Mediation, site, u"medpool1"_s, u"med1"_s, servers);
    m_plan.pools.change(id, [&](Pool &pool) { pool.as<MediationPool>()->nextHop = nextHop; });
    return id;
}

PoolId PlanDraft::addWebApps(SiteId site, int servers)
{
    const PoolId id = addPool(PoolKind::OfficeWebApps, site, u"webapps1"_s, u"wa1"_s, servers);
    m_plan.pools.change(id, [&](Pool &pool) {
        pool.as<OfficeWebAppsFarm>()->discoveryUrl = u"https://%1/hosting/discovery"_s.arg(pool.fqdn);
    });
    return id;
}

PoolId PlanDraft::addChat(SiteId site, int servers, PoolId nextHop)
{
    const PoolId id = addPool(PoolKind::PersistentChat, site, u"chatpool1"_s, u"chat1"_s, servers);
    const FileStoreId files = edits::addDfsStoreFor(m_plan, id);
    m_plan.pools.change(id, [&](Pool &pool) {
        PersistentChatPool &chat = *pool.as<PersistentChatPool>();
        chat.displayName = firstLabel(pool.fqdn).toString();
        chat.nextHop = nextHop;
        chat.fileStore = files;
        chat.isSiteDefault = chat.isGlobalDefault = true;
    });
    for (const Server *server : Snapshot(m_plan).serversOf(id))
        m_plan.servers.change(server->id, [](Server &row) { row.active = row.ordinal <= activeChatServersMost; });
    apply(m_plan, edits::createStoreFor(id, StoreRole::PersistentChat, storeMode()));
    m_plan.sites.change(site, [&](Site &row) { row.defaultPersistentChatPool = id; });
    return id;
}

PoolId PlanDraft::addSurvivableBranch(SiteId site, SurvivableKind kind, int users, PoolId userServicesPool)
{
    const bool isServer = kind == SurvivableKind::Server;
    const PoolId id = addPool(isServer ? PoolKind::BranchServer : PoolKind::BranchAppliance, site,
                              isServer ? u"sbs1"_s : u"sba1"_s, QString(), 1);
    const UserPool services = *m_plan.pools.find(userServicesPool)->as<UserPool>();
    m_plan.pools.change(id, [&](Pool &pool) {
        SurvivableBranch &branch = *pool.as<SurvivableBranch>();
        branch.userServicesPool = userServicesPool;
        branch.users = users;
        branch.localDnsDhcp = branch.backupRoute = true;
        branch.autoVoiceFailover = true;
        branch.edgePool = services.edgePool;
        branch.monitoringStore = services.monitoringStore;
    });
    return id;
}

GatewayId PlanDraft::addGateway(SiteId site, GatewayKind kind, int ports, PoolId mediation)
{
    Gateway gateway;
    gateway.kind = kind;
    gateway.site = site;
    gateway.ports = ports;
    gateway.address = internalName(u"%1-%2"_s.arg(labelOf(site), kind == GatewayKind::Sbc ? u"sbc1"_s : u"gw1"_s));
    const GatewayId id = m_plan.add(gateway);
    edits::addTrunkBetween(m_plan, id, mediation);
    return id;
}

void PlanDraft::addReverseProxy(SiteId site, const QList<PoolId> &pools)
{
    ReverseProxy proxy;
    proxy.fqdn = internalName(labelOf(site) + u"-rp1"_s);
    proxy.site = site;
    proxy.publishes = pools;
    proxy.machines = m_shape.highAvailability ? 2 : 1;
    m_plan.add(proxy);
}

void PlanDraft::addLoadBalancer(SiteId site, const QList<PoolId> &pools)
{
    LoadBalancer balancer;
    balancer.name = u"LB-"_s + labelOf(site).toUpper();
    balancer.site = site;
    balancer.serves = pools;
    balancer.redundant = m_shape.highAvailability;
    m_plan.add(balancer);
}

} // namespace twinpool
