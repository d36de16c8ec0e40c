// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/connect.h"

#include "model/edits/change.h"
#include "model/edits/poolneeds.h"
#include "model/edits/trunks.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Collects what a line from one pool to a target can mean.
class FromPool
{
public:
    FromPool(const Snapshot &now, const Pool &pool, EntityRef to)
        : m_now(now)
        , m_pool(pool)
        , m_to(to)
        , m_target(now.find(to.as<PoolId>()))
    {
    }

    QList<Connection> take() && { return std::move(m_found); }

    void operator()(const UserPool &role)
    {
        if (role.edition == PoolEdition::Enterprise)
            offer(Edits::tr("User store"), &UserPool::userStore);
        offer(Edits::tr("Monitoring store"), &UserPool::monitoringStore);
        offer(Edits::tr("Archiving store"), &UserPool::archivingStore);
        offer(Edits::tr("File store"), &UserPool::fileStore);
        if (isEdge())
            offer(Edits::tr("Edge pool for media"), &UserPool::edgePool);
        if (m_target && m_target->as<OfficeWebAppsFarm>())
            offer(Edits::tr("Office Web Apps"), &UserPool::officeWebApps);
        if (const Gateway *gateway = telephonyGateway())
            add(Edits::tr("Trunk"), edits::addTrunk(m_pool.id, gateway->id, gateway->address));
    }
    void operator()(const DirectorPool &) { offer(Edits::tr("File store"), &DirectorPool::fileStore); }
    void operator()(const EdgePool &)
    {
        if (isUserPool() || (m_target && m_target->as<DirectorPool>()))
            offer(Edits::tr("Next hop"), &EdgePool::nextHop);
    }
    void operator()(const MediationPool &)
    {
        offerNextHop(&MediationPool::nextHop);
        if (isEdge())
            offer(Edits::tr("Edge pool for media"), &MediationPool::edgePool);
        if (const Gateway *gateway = telephonyGateway())
            offerTrunk(*gateway);
    }
    void operator()(const PersistentChatPool &)
    {
        offerNextHop(&PersistentChatPool::nextHop);
        offer(Edits::tr("Chat store"), &PersistentChatPool::primaryStore);
        offer(Edits::tr("Backup of the chat store"), &PersistentChatPool::backupStore);
        offer(Edits::tr("Compliance store"), &PersistentChatPool::complianceStore);
        offer(Edits::tr("Backup of the compliance store"), &PersistentChatPool::complianceBackupStore);
        offer(Edits::tr("File store"), &PersistentChatPool::fileStore);
    }
    void operator()(const VideoInteropPool &)
    {
        offerNextHop(&VideoInteropPool::nextHop);
        if (isEdge())
            offer(Edits::tr("Edge pool for media"), &VideoInteropPool::edgePool);
        if (const Gateway *gateway = m_now.find(m_to.as<GatewayId>()); gateway && gateway->kind == GatewayKind::VideoGateway)
            offerTrunk(*gateway);
    }
    void operator()(const TrustedApplicationPool &) { offerNextHop(&TrustedApplicationPool::nextHop); }
    void operator()(const OfficeWebAppsFarm &) {}
    void operator()(const SurvivableBranch &)
    {
        if (isUserPool())
            offer(Edits::tr("User services pool"), &SurvivableBranch::userServicesPool);
        if (isEdge())
            offer(Edits::tr("Edge pool for media"), &SurvivableBranch::edgePool);
        offer(Edits::tr("Monitoring store"), &SurvivableBranch::monitoringStore);
        offer(Edits::tr("Gateway"), &SurvivableBranch::gateway);
    }

private:
    bool isUserPool() const { return m_target && m_target->as<UserPool>(); }
    bool isEdge() const { return m_target && m_target->as<EdgePool>(); }
    const Gateway *telephonyGateway() const
    {
        const Gateway *gateway = m_now.find(m_to.as<GatewayId>());
        return gateway && gateway->kind != GatewayKind::VideoGateway ? gateway : nullptr;
    }

    void add(const QString &label, const Edit &edit) { m_found.append({label, edit}); }

    /// Sets one reference of the role, when the target is of its kind and not set already.
    template <class Role, class I>
    void offer(const QString &label, I Role::*member)
    {
        const I id = m_to.as<I>();
        if (!id || m_pool.as<Role>()->*member == id)
            return;
        //: %1 is what is set: User store, Next hop
        const QString undo = Edits::tr("Set “%1”").arg(label);
        add(label, changeRole<Role>(undo, m_pool.id, [=](Role &role) { role.*member = id; }));
    }
    template <class Role>
    void offerNextHop(PoolId Role::*member)
    {
        if (isUserPool())
            offer(Edits::tr("Next hop"), member);
    }

    void offerTrunk(const Gateway &gateway)
    {
        add(Edits::tr("Trunk"), {Edits::tr("Add trunk to %1").arg(gateway.address),
                                 [pool = m_pool.id, id = gateway.id](Plan plan) -> Result<Plan> {
                                     if (!plan.pools.find(pool) || !plan.gateways.find(id))
                                         return goneError();
                                     edits::addTrunkBetween(plan, id, pool);
                                     return plan;
                                 }});
    }

    const Snapshot &m_now;
    const Pool &m_pool;
    const EntityRef m_to;
    const Pool *m_target;
    QList<Connection> m_found;
};

/// Adds \a pool to a list of a load balancer or reverse proxy.
template <class Row>
QList<Connection> serving(const Row *row, QList<PoolId> Row::*list, PoolId pool, const QString &label, const QString &undo)
{
    if (!row || !pool || (row->*list).contains(pool))
        return {};
    return {{label, changeRow(undo, row->id, [=](Row &changed) { (changed.*list).append(pool); })}};
}

QList<Connection> betweenSites(const Snapshot &now, SiteId a, SiteId b)
{
    QList<Connection> found;
    const Site *from = now.find(a), *to = now.find(b);
    if (!from || !to)
        return found;
    if (!now.linkBetween(a, b)) {
        found.append({Edits::tr("Network link"), {Edits::tr("Add network link"), [=](Plan plan) -> Result<Plan> {
                                                      if (!plan.sites.find(a) || !plan.sites.find(b))
                                                          return goneError();
                                                      NetworkLink link;
                                                      link.siteA = a;
                                                      link.siteB = b;
                                                      plan.add(link);
                                                      return plan;
                                                  }}});
    }
    const auto offerParent = [&](const Site &branch, const Site &central) {
        if (branch.kind != SiteKind::Branch || central.kind != SiteKind::Central || branch.parentSite == central.id)
            return;
        const SiteId parent = central.id;
        found.append({Edits::tr("Branch of “%1”").arg(central.name),
                      changeRow(Edits::tr("Set parent site"), branch.id, [=](Site &row) { row.parentSite = parent; })});
    };
    offerParent(*from, *to);
    offerParent(*to, *from);
    return found;
}

QList<Connection> inThisDirection(const Snapshot &now, EntityRef from, EntityRef to)
{
    if (const Pool *pool = now.find(from.as<PoolId>())) {
        FromPool collector(now, *pool, to);
        std::visit([&](const auto &role) { collector(role); }, pool->role);
        return std::move(collector).take();
    }
    const Pool *target = now.find(to.as<PoolId>());
    if (!target)
        return {};
    if (from.kind == EntityKind::LoadBalancer)
        return serving(now.plan.loadBalancers.find(from.value), &LoadBalancer::serves, target->id,
                       Edits::tr("Balances the load of the pool"), Edits::tr("Balance load"));
    const bool published = target->as<UserPool>() || target->as<DirectorPool>() || target->as<OfficeWebAppsFarm>();
    if (from.kind == EntityKind::ReverseProxy && published)
        return serving(now.plan.reverseProxies.find(from.value), &ReverseProxy::publishes, target->id,
                       Edits::tr("Publishes the pool"), Edits::tr("Publish pool"));
    return {};
}

} // namespace

QList<Connection> possibleConnections(const Snapshot &now, EntityRef from, EntityRef to)
{
    if (from == to)
        return {};
    if (from.kind == EntityKind::Site && to.kind == EntityKind::Site)
        return betweenSites(now, from.as<SiteId>(), to.as<SiteId>());
    QList<Connection> found = inThisDirection(now, from, to);
    found.append(inThisDirection(now, to, from));
    return found;
}

} // namespace twinpool
