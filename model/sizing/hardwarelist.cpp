// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/hardwarelist.h"

#include <QSet>

#include <tuple>

namespace twinpool {

namespace {

MachineRole machineRoleOf(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
        return MachineRole::FrontEnd;
    case PoolKind::StandardEdition:
        return MachineRole::StandardEdition;
    case PoolKind::Mediation:
        return MachineRole::Mediation;
    case PoolKind::Director:
        return MachineRole::Director;
    case PoolKind::PersistentChat:
        return MachineRole::PersistentChat;
    case PoolKind::Edge:
        return MachineRole::Edge;
    case PoolKind::VideoInterop:
        return MachineRole::VideoInterop;
    case PoolKind::TrustedApplication:
        return MachineRole::TrustedApplication;
    case PoolKind::OfficeWebApps:
        return MachineRole::OfficeWebApps;
    case PoolKind::BranchAppliance:
        return MachineRole::BranchAppliance;
    case PoolKind::BranchServer:
        return MachineRole::BranchServer;
    }
    Q_UNREACHABLE();
}

MachineRole machineRoleOf(StoreRoles roles)
{
    if (roles.contains(StoreRole::BackEnd))
        return MachineRole::BackEnd;
    if (roles.contains(StoreRole::Monitoring) || roles.contains(StoreRole::Archiving))
        return MachineRole::Monitoring;
    return roles.intersects(chatRoles) ? MachineRole::ChatStore : MachineRole::OtherStore;
}

void recommend(HardwareLine &line, const std::optional<HardwareProfile> &profile)
{
    if (!profile)
        return;
    line.processors = profile->processors;
    line.cores = profile->cores();
    line.megahertz = profile->megahertz;
    line.ramGb = profile->ramGb;
    line.disks = profile->disks;
    line.networkAdapters = profile->networkAdapters;
    line.dualPort = profile->dualPort;
    line.source = profile->source;
}

/// The versions of the pools that use a store decide what its machine is recommended to be.
ProductVersion versionOfPoolsOn(const Snapshot &now, SqlStoreId store)
{
    ProductVersion version = now.plan.deployment.targetVersion;
    for (const StoreUse &use : usesOf(now, store))
        version = use.pool->version;
    return version;
}

/// Collects machines, each name once: the same machine may serve several rows.
class Collector
{
public:
    explicit Collector(const Snapshot &now)
        : m_now(now)
    {
    }

    std::vector<HardwareLine> run()
    {
        for (const Pool &pool : m_now.plan.pools)
            for (const Server *server : m_now.serversOf(pool.id))
                addServer(pool, *server);
        for (const SqlStore &store : m_now.plan.sqlStores)
            if (!isBuiltIn(m_now, store))
                for (const SqlNode *node : m_now.nodesOf(store.id))
                    addNode(store, *node);
        for (const FileStore &store : m_now.plan.fileStores)
            addFileServers(store);
        for (const ReverseProxy &proxy : m_now.plan.reverseProxies)
            add(proxy.fqdn, bare(MachineRole::ReverseProxy, proxy.site), proxy.machines);
        for (const LoadBalancer &balancer : m_now.plan.loadBalancers)
            add(balancer.name, bare(MachineRole::LoadBalancer, balancer.site), balancer.redundant ? 2 : 1);
        for (const Gateway &gateway : m_now.plan.gateways) {
            HardwareLine line = bare(MachineRole::Gateway, gateway.site);
            line.ports = gateway.ports.value_or(0);
            add(gateway.address, line);
        }
        std::ranges::stable_sort(m_lines, {}, [](const HardwareLine &line) { return std::tuple(line.site, line.role); });
        return std::move(m_lines);
    }

private:
    static HardwareLine bare(MachineRole role, SiteId site)
    {
        HardwareLine line;
        line.role = role;
        line.site = site;
        return line;
    }

    void add(const QString &name, const HardwareLine &machine, int quantity = 1)
    {
        if (const QString key = name.toLower(); !key.isEmpty()) {
            if (m_names.contains(key))
                return;
            m_names.insert(key);
        }
        const auto alike = std::ranges::find_if(m_lines, [&](const HardwareLine &line) {
            return line.site == machine.site && line.isAlike(machine);
        });
        HardwareLine &line = alike != m_lines.end() ? *alike : m_lines.emplace_back(machine);
        line.quantity += quantity;
        if (!name.isEmpty())
            line.names += name;
    }

    void addServer(const Pool &pool, const Server &server)
    {
        const PoolKind kind = kindOf(pool);
        HardwareLine line = bare(machineRoleOf(kind), m_now.siteOf(server));
        recommend(line, hardwareFor(kind, pool.version));
        line.hosting = server.hosting;
        if (server.cores || server.megahertz) {
            line.processors = server.cores ? 0 : line.processors;
            line.cores = server.cores.value_or(line.cores);
            line.megahertz = server.megahertz.value_or(line.megahertz);
            line.processorOrigin = Origin::Given;
        }
        if (server.ramGb) {
            line.ramGb = *server.ramGb;
            line.ramOrigin = Origin::Given;
        }
        line.networkAdapters = std::max(line.networkAdapters, server.nicCount);
        line.windows = server.osVersion;
        add(server.fqdn, line);
    }

    void addNode(const SqlStore &store, const SqlNode &node)
    {
        const bool isWitness = node.role == SqlNodeRole::Witness;
        HardwareLine line = bare(isWitness ? MachineRole::SqlWitness : machineRoleOf(rolesOf(m_now, store.id)),
                                 m_now.siteOf(node));
        if (line.role == MachineRole::BackEnd)
            recommend(line, hardwareOfBackEnd(versionOfPoolsOn(m_now, store.id)));
        else if (line.role == MachineRole::Monitoring)
            recommend(line, hardwareOfMonitoringStore());
        line.sqlVersion = versionOf(store, node);
        line.sqlEdition = editionOf(store, node);
        add(node.fqdn, line);
    }

    void addFileServers(const FileStore &store)
    {
        SiteId site = store.site;
        if (const auto users = m_now.referring<Pool>(store.id); !site && !users.isEmpty())
            site = users.front()->site;
        const auto members = m_now.membersOf(store.id);
        for (const FileServer *member : members)
            add(member->fqdn, bare(MachineRole::FileServer, member->site ? member->site : site));
        if (members.isEmpty() && store.kind != FileStoreKind::Dfs)
            add(store.serverFqdn, bare(MachineRole::FileServer, site));
    }

    const Snapshot &m_now;
    std::vector<HardwareLine> m_lines;
    QSet<QString> m_names;
};

} // namespace

bool HardwareLine::isAlike(const HardwareLine &other) const
{
    const auto kind = [](const HardwareLine &line) {
        return std::tuple(line.role, line.hosting, line.processors, line.cores, line.megahertz, line.processorOrigin,
                          line.ramGb, line.ramOrigin, line.disks.count, line.disks.arrangement, line.networkAdapters,
                          line.dualPort, line.windows, line.sqlVersion, line.sqlEdition, line.ports);
    };
    return kind(*this) == kind(other);
}

std::vector<HardwareLine> hardwareBySite(const Snapshot &now)
{
    return Collector(now).run();
}

std::vector<HardwareLine> hardwareInTotal(const std::vector<HardwareLine> &bySite)
{
    std::vector<HardwareLine> total;
    for (const HardwareLine &line : bySite) {
        const auto alike = std::ranges::find_if(total, [&](const HardwareLine &other) { return other.isAlike(line); });
        if (alike != total.end()) {
            alike->quantity += line.quantity;
            continue;
        }
        HardwareLine &sum = total.emplace_back(line);
        sum.site = {};
        sum.names.clear();
    }
    std::ranges::stable_sort(total, {}, &HardwareLine::role);
    return total;
}

} // namespace twinpool
