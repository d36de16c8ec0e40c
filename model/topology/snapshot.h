// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/planindex.h"

#include <QVarLengthArray>

#include <memory>

namespace twinpool {

/// A few rows, without a memory allocation in the usual case. The pointers live as long as the snapshot.
template <class Row>
using Rows = QVarLengthArray<const Row *, 16>;

/// An immutable plan with its index: what every function that judges a plan takes.
struct Snapshot {
    Plan plan;
    PlanIndex index;

    explicit Snapshot(Plan p)
        : plan(std::move(p))
        , index(plan)
    {
    }
    Snapshot(Plan p, PlanIndex i)
        : plan(std::move(p))
        , index(std::move(i))
    {
    }

    // The row of an id, or null.
    // clang-format off
    const Site *find(SiteId id) const { return plan.sites.find(id); }
    const Pool *find(PoolId id) const { return plan.pools.find(id); }
    const Server *find(ServerId id) const { return plan.servers.find(id); }
    const SqlStore *find(SqlStoreId id) const { return plan.sqlStores.find(id); }
    const SqlNode *find(SqlNodeId id) const { return plan.sqlNodes.find(id); }
    const FileStore *find(FileStoreId id) const { return plan.fileStores.find(id); }
    const FileServer *find(FileServerId id) const { return plan.fileServers.find(id); }
    const Gateway *find(GatewayId id) const { return plan.gateways.find(id); }
    const Trunk *find(TrunkId id) const { return plan.trunks.find(id); }
    const Pairing *find(PairingId id) const { return plan.pairings.find(id); }
    const NetworkLink *find(NetworkLinkId id) const { return plan.networkLinks.find(id); }
    const AdDomain *find(AdDomainId id) const { return plan.adDomains.find(id); }
    // clang-format on

    /// The rows of one type that refer to \a ref, by id.
    template <class Row>
    Rows<Row> referring(EntityRef ref) const
    {
        Rows<Row> rows;
        typename Table<Row>::Finder table(plan.table<Row>());
        for (EntityRef from : index.referrers(ref))
            if (from.kind == decltype(Row::id)::kind)
                rows.append(table.find(from.value));
        return rows;
    }

    /// Sorted by ordinal, the order of first start.
    Rows<Server> serversOf(PoolId pool) const;
    int serverCountOf(PoolId pool) const;
    /// Sorted by ordinal; database servers, mirror and witness.
    Rows<SqlNode> nodesOf(SqlStoreId store) const;
    /// Only the nodes of one role.
    Rows<SqlNode> nodesOf(SqlStoreId store, SqlNodeRole role) const;
    Rows<FileServer> membersOf(FileStoreId store) const;
    Rows<Pool> poolsOf(SiteId site) const; ///< Pools located in the site.
    /// Every pairing that names the pool; more than one only in a wrong plan.
    Rows<Pairing> pairingsOf(PoolId pool) const { return referring<Pairing>(pool); }
    /// The pool's partner by its first pairing, or null. In a one-way pairing only pool A has a partner.
    const Pool *partnerOf(PoolId pool) const;
    Rows<Pool> poolsWithUserStore(SqlStoreId store) const;
    Rows<Trunk> trunksOf(PoolId mediation) const { return referring<Trunk>(mediation); }
    const NetworkLink *linkBetween(SiteId a, SiteId b) const;
    Rows<ScenarioEvent> eventsOf(ScenarioId scenario) const; ///< In the order in which they happen.

    /// The other rows that bear this DNS name, whatever the case of letters.
    template <class Row>
    Rows<Row> named(QStringView fqdn) const
    {
        Rows<Row> rows;
        for (EntityRef ref : index.maybeNamed(fqdn)) {
            if (ref.kind != decltype(Row::id)::kind)
                continue;
            const Row *row = plan.table<Row>().find(ref.value);
            if (dnsNameOf(*row).compare(fqdn, Qt::CaseInsensitive) == 0)
                rows.append(row);
        }
        return rows;
    }

    /// The only or first holder of the active Central Management store, or null.
    const Pool *cmsHolder() const;

    // What applies where a row leaves an attribute to its owner.
    SiteId siteOf(const Server &server) const;
    SiteId siteOf(const SqlNode &node) const;
    SiteId siteOf(const FileStore &store) const; ///< The site of the first pool that uses it when it names none.
    SiteId siteOf(const FileServer &member) const;
    AdDomainId domainOf(const Pool &pool) const; ///< The deployment's first domain when the pool names none.
    AdDomainId domainOf(const Server &server) const;
    AdDomainId domainOf(const SqlStore &store) const;
    AdDomainId domainOf(const SqlNode &node) const;

    /// Two sites share a building: same data center, or the same site.
    bool sameDataCenter(SiteId a, SiteId b) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Every row one reference away from \a ref: what it refers to, what refers to it, and what bears its DNS name.
/// Without \a ref itself; sorted, each once.
std::vector<EntityRef> neighbours(const Snapshot &now, EntityRef ref);

} // namespace twinpool
