// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/interview.h"

#include "model/catalog/monitoringlimits.h"
#include "model/catalog/pairinglimits.h"
#include "model/edits/layout.h"
#include "model/edits/stores.h"
#include "model/edits/trunks.h"
#include "model/proposals/answerfaults.h"
#include "model/proposals/plandraft.h"
#include "model/sizing/telephony.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Interview {
    Q_DECLARE_TR_FUNCTIONS(Interview)
};

/// Draws a shape.
class Drawer
{
public:
    explicit Drawer(const Answers &answers)
        : m_answers(answers)
        , m_shape(shapeOf(answers))
        , m_draft(answers, m_shape)
    {
    }

    Plan run()
    {
        for (const SiteShape &site : m_shape.sites)
            m_sites.append(m_draft.addSite(site));
        for (const UserPoolShape &pool : m_shape.userPools)
            m_pools.append(m_draft.addUserPool(pool, m_sites[pool.site]));
        pairPools();
        addMonitoring();
        for (const EdgeShape &edge : m_shape.edges)
            addEdge(edge);
        for (int site = 0; site < m_sites.size(); ++site)
            m_webApps.append(shapeOfSite(site).webAppsServers > 0
                                 ? m_draft.addWebApps(m_sites[site], shapeOfSite(site).webAppsServers)
                                 : PoolId());
        for (qsizetype pool = 0; pool < m_pools.size(); ++pool)
            joinToHub(pool);
        if (m_answers.admissionControl)
            addAdmissionControl();
        for (int site = 0; site < m_sites.size(); ++site)
            addVoice(site);
        if (m_shape.chatServers > 0)
            m_draft.addChat(m_sites[m_shape.largestSite], m_shape.chatServers, firstPoolOf(m_shape.largestSite));
        addBranches();
        for (int site = 0; site < m_sites.size(); ++site)
            addDevices(site);
        m_draft.plan().deployment.notes = notes().join(u'\n');
        Plan plan = m_draft.take();
        plan.placements = arranged(Snapshot(plan));
        return plan;
    }

private:
    const SiteShape &shapeOfSite(int site) const { return m_shape.sites[static_cast<size_t>(site)]; }

    /// Of the pools that home its users.
    QList<PoolId> poolsOf(int site) const
    {
        QList<PoolId> pools;
        for (size_t at = 0; at < m_shape.userPools.size(); ++at)
            if (m_shape.userPools[at].site == site && !m_shape.userPools[at].forLargeMeetings)
                pools.append(m_pools[static_cast<qsizetype>(at)]);
        return pools;
    }
    PoolId firstPoolOf(int site) const { return poolsOf(site).front(); }

    template <class F>
    void changeUserPool(PoolId pool, F change)
    {
        m_draft.plan().pools.change(pool, [&](Pool &row) { change(*row.as<UserPool>()); });
    }

    void pairPools()
    {
        Plan &plan = m_draft.plan();
        plan.pools.change(firstPoolOf(m_shape.largestSite), [](Pool &pool) { pool.hostsCms = true; });
        for (size_t at = 0; at < m_shape.userPools.size(); ++at) {
            const std::optional<int> partner = m_shape.userPools[at].partner;
            if (!partner || *partner < static_cast<int>(at))
                continue;
            Pairing pairing;
            pairing.poolA = m_pools[static_cast<qsizetype>(at)];
            pairing.poolB = m_pools[*partner];
            plan.add(pairing);
            for (PoolId pool : {pairing.poolA, pairing.poolB})
                changeUserPool(pool, [](UserPool &user) { user.autoVoiceFailover = user.threeServersSeen = true; });
        }
        for (int site = 0; site < m_sites.size(); ++site)
            if (const std::optional<int> partner = shapeOfSite(site).partner; partner && *partner > site) {
                NetworkLink link;
                link.siteA = m_sites[site];
                link.siteB = m_sites[*partner];
                plan.add(link);
            }
    }

    /// One store for as many users as it copes with, beside the first pool that uses it.
    void addMonitoring()
    {
        if (!m_answers.monitoring && !m_answers.archiving)
            return;
        Plan &plan = m_draft.plan();
        SqlStoreId store;
        qint64 users = 0;
        for (PoolId id : std::as_const(m_pools)) {
            const int more = plan.pools.find(id)->as<UserPool>()->homedUsers;
            if (!store || users + more > usersPerMonitoringStore) {
                const Result<Plan> added =
                    edits::createStoreFor(id, StoreRole::Monitoring, m_draft.storeMode()).apply(plan);
                Q_ASSERT(added);
                plan = *added;
                store = plan.pools.find(id)->as<UserPool>()->monitoringStore;
                users = 0;
            }
            users += more;
            changeUserPool(id, [&](UserPool &user) {
                user.monitoring = m_answers.monitoring;
                user.monitoringStore = m_answers.monitoring ? store : SqlStoreId();
                user.archiving = m_answers.archiving;
                user.archivingStore = m_answers.archiving ? store : SqlStoreId();
            });
        }
    }

    /// An Edge pool sends to its Directors or to the first pool that it serves.
    void addEdge(const EdgeShape &shape)
    {
        const SiteId site = m_sites[shape.site];
        PoolId nextHop;
        for (size_t at = 0; !nextHop && at < m_shape.userPools.size(); ++at)
            if (m_shape.userPools[at].edge == static_cast<int>(m_edges.size()) && !m_shape.userPools[at].forLargeMeetings)
                nextHop = m_pools[static_cast<qsizetype>(at)];
        Outside outside;
        if (shape.directors > 0)
            outside.director = nextHop = m_draft.addDirector(site, shape.directors);
        outside.edge = m_draft.addEdge(site, shape.servers, nextHop);
        m_edges.append(outside);
    }

    void joinToHub(qsizetype at)
    {
        const UserPoolShape &shape = m_shape.userPools[static_cast<size_t>(at)];
        changeUserPool(m_pools[at], [&](UserPool &user) {
            user.edgePool = shape.edge ? m_edges[*shape.edge].edge : PoolId();
            user.officeWebApps = user.conferencing ? m_webApps[shapeOfSite(shape.site).hub] : PoolId();
        });
    }

    void addAdmissionControl()
    {
        for (int site = 0; site < m_sites.size(); ++site) {
            changeUserPool(firstPoolOf(site), [](UserPool &user) { user.cac = true; });
            m_draft.plan().sites.change(m_sites[site], [&](Site &row) { row.cacPool = firstPoolOf(site); });
        }
    }

    /// The pools whose Mediation Servers take the calls of a site: stand-alone ones, which are added, or its user pools.
    QList<PoolId> mediationsOf(int site)
    {
        QList<PoolId> mediations;
        for (size_t at = 0; at < m_shape.userPools.size(); ++at) {
            const UserPoolShape &shape = m_shape.userPools[at];
            const PoolId id = m_pools[static_cast<qsizetype>(at)];
            if (shape.site != site || shape.forLargeMeetings)
                continue;
            if (shape.mediationServers == 0) {
                mediations.append(id);
                continue;
            }
            mediations.append(m_draft.addMediation(m_sites[site], shape.mediationServers, id));
            const PoolId edge = m_draft.plan().pools.find(id)->as<UserPool>()->edgePool;
            m_draft.plan().pools.change(mediations.last(),
                                        [&](Pool &pool) { pool.as<MediationPool>()->edgePool = edge; });
        }
        return mediations;
    }

    /// Every gateway has a trunk, and every Mediation pool trunks to two gateways where there are two.
    void addVoice(int site)
    {
        const SiteShape &shape = shapeOfSite(site);
        if (shape.gateways == 0)
            return;
        const QList<PoolId> mediations = mediationsOf(site);
        const GatewayKind kind = shape.voicePath == VoicePath::SipTrunk ? GatewayKind::Sbc
            : shape.voicePath == VoicePath::Pbx                        ? GatewayKind::IpPbx
                                                                       : GatewayKind::PstnGateway;
        QList<GatewayId> gateways;
        for (int number = 0; number < shape.gateways; ++number)
            gateways.append(m_draft.addGateway(m_sites[site], kind, shape.portsPerGateway,
                                               mediations[number % mediations.size()]));
        for (qsizetype at = 0; at < mediations.size(); ++at)
            for (qsizetype step = 0; step < std::min<qsizetype>(gatewaysForAvailability, gateways.size()); ++step)
                if (const qsizetype gateway = (at + step) % gateways.size(); gateway % mediations.size() != at)
                    edits::addTrunkBetween(m_draft.plan(), gateways[gateway], mediations[at]);
    }

    void addBranches()
    {
        for (int site = 0; site < m_sites.size(); ++site) {
            const SiteAnswers *answers = shapeOfSite(site).answers;
            if (!answers)
                continue;
            for (const BranchAnswers &branch : answers->branches) {
                const BranchSolution solution =
                    branchSolutionFor(branch.users, branch.resilientWan, branch.needsServices);
                if (solution != BranchSolution::CentralSite)
                    addBranch(site, branch, solution);
            }
        }
    }

    void addBranch(int site, const BranchAnswers &branch, BranchSolution solution)
    {
        const SiteShape &shape = shapeOfSite(site);
        const SiteId id = m_draft.addBranch(branch, m_sites[site]);
        if (!shape.enterpriseVoice)
            return;
        const PoolId services = firstPoolOf(site);
        PoolId mediation = services;
        if (solution != BranchSolution::Gateway)
            mediation = m_draft.addSurvivableBranch(
                id, solution == BranchSolution::Server ? SurvivableKind::Server : SurvivableKind::Appliance, branch.users,
                services);
        else if (!m_draft.plan().pools.find(services)->as<UserPool>()->mediation)
            return; // the trunks of the central site serve it
        const int callers = static_cast<int>(branch.users * m_answers.usage.voicePercent / 100
                                             * m_answers.usage.pstnPercent / 100);
        const int ports = std::max(gatewayPortsLeast,
                                   portsFor(callers, voiceTrafficOf(m_draft.plan().userModel.voice.callsPerHour)));
        const GatewayId gateway = m_draft.addGateway(id, GatewayKind::PstnGateway, ports, mediation);
        if (mediation != services)
            m_draft.plan().pools.change(mediation,
                                        [&](Pool &pool) { pool.as<SurvivableBranch>()->gateway = gateway; });
    }

    /// What publishes and balances the pools of a site.
    void addDevices(int site)
    {
        QList<PoolId> balanced;
        for (const Pool &pool : m_draft.plan().pools)
            if (pool.site == m_sites[site]
                && (pool.loadBalancing == LoadBalancing::Hardware
                    || pool.loadBalancing == LoadBalancing::DnsPlusHardwareForHttp))
                balanced.append(pool.id);
        if (!balanced.isEmpty())
            m_draft.addLoadBalancer(m_sites[site], balanced);
        for (qsizetype edge = 0; edge < m_edges.size(); ++edge)
            if (m_shape.edges[static_cast<size_t>(edge)].site == site)
                addReverseProxy(edge, site);
    }

    void addReverseProxy(qsizetype edge, int site)
    {
        QList<PoolId> published;
        for (qsizetype at = 0; at < m_pools.size(); ++at)
            if (m_shape.userPools[static_cast<size_t>(at)].edge == static_cast<int>(edge))
                published.append(m_pools[at]);
        for (PoolId pool : {m_edges[edge].director, m_webApps[site]})
            if (pool && !published.contains(pool))
                published.append(pool);
        m_draft.addReverseProxy(m_sites[site], published);
    }

    /// What the answers ask for and no row of a plan shows.
    QStringList notes() const
    {
        QStringList lines;
        int online = 0;
        for (const SiteAnswers &site : m_answers.sites)
            online += site.usersOnline;
        if (online > 0)
            lines += Interview::tr("%n user(s) homed with an online service need no servers here.", nullptr, online);
        if (m_answers.ipVersions != IpVersions::IPv4)
            lines += Interview::tr("IP versions: %1").arg(wordsOf(m_answers.ipVersions));
        if (m_shape.chatUsersLeftOut > 0)
            lines += Interview::tr("%n chat user(s) at one time are more than the Persistent Chat pool may have.", nullptr,
                                   m_shape.chatUsersLeftOut);
        if (m_answers.deviceUpdates)
            lines += Interview::tr("Desk phones get updates from the pools.");
        if (m_answers.exchangeUm)
            lines += Interview::tr("Voice mail is taken by Exchange.");
        if (m_answers.recoveryTimeMinutes > 0 && m_answers.recoveryTimeMinutes < recoveryTimeMost.count())
            lines += Interview::tr("A recovery time of %1 minutes is not met: a pool failover takes up to %2.")
                         .arg(m_answers.recoveryTimeMinutes)
                         .arg(recoveryTimeMost.count());
        if (m_answers.recoveryPointMinutes > 0 && m_answers.recoveryPointMinutes < recoveryPoint.count())
            lines += Interview::tr("A recovery point of %1 minutes is not met: up to %2 may be lost.")
                         .arg(m_answers.recoveryPointMinutes)
                         .arg(recoveryPoint.count());
        return lines;
    }

    struct Outside {
        PoolId director, edge;
    };

    const Answers &m_answers;
    const DeploymentShape m_shape;
    PlanDraft m_draft;
    QList<SiteId> m_sites;
    QList<PoolId> m_pools; ///< By index of the shape's user pools.
    QList<Outside> m_edges;  ///< By index of the shape's edges.
    QList<PoolId> m_webApps; ///< By site; none where it is no hub.
};

} // namespace

Result<Plan> proposedPlan(const Answers &answers)
{
    if (const QList<Error> faults = faultsIn(answers); !faults.isEmpty())
        return faults.first();
    return Drawer(answers).run();
}

} // namespace twinpool
