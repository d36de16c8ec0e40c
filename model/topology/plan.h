// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/pairing.h"
#include "model/topology/pool.h"
#include "model/topology/sharedcomponents.h"
#include "model/topology/site.h"
#include "model/topology/sqlstore.h"
#include "model/topology/table.h"

namespace twinpool {

/// Where a thing stands on the canvas, apart from what it is.
struct Placement {
    struct Key {
        quint32 value = 0;
        bool operator==(const Key &) const = default;
    };
    Key id;                      ///< Value of the entity's id, which is unique over all kinds.
    double x = 0, y = 0;         ///< Top left, scene units.
    double width = 0, height = 0; ///< Containers only; 0: as large as the content asks.
    bool collapsed = false;      ///< Containers only.
    bool operator==(const Placement &) const = default;
};

/// A finding the planner lives with.
struct AcceptedFinding {
    QString key; ///< Finding::key().
    QString reason, author;
    QString date; ///< ISO 8601.
    bool operator==(const AcceptedFinding &) const = default;
};

/// Progress on one checklist task.
struct TaskMark {
    QString instance; ///< `INS-05@fe1-par.corp.example.net`
    QString date;     ///< ISO 8601; when it was ticked.
    bool operator==(const TaskMark &) const = default;
};

/// Everything a plan file holds. Plain data, copied freely.
struct Plan {
    Deployment deployment;
    Table<AdDomain> adDomains;
    Table<SipDomain> sipDomains;
    Table<SimpleUrl> simpleUrls;
    Table<DnsRecord> dnsRecords;
    Table<Site> sites;
    Table<NetworkLink> networkLinks;
    Table<Pool> pools;
    Table<Server> servers;
    Table<SqlStore> sqlStores;
    Table<SqlNode> sqlNodes;
    Table<FileStore> fileStores;
    Table<FileServer> fileServers;
    Table<Gateway> gateways;
    Table<Trunk> trunks;
    Table<LoadBalancer> loadBalancers;
    Table<ReverseProxy> reverseProxies;
    Table<Pairing> pairings;
    Table<Maintenance> maintenance;

    Table<Placement> placements;
    QList<AcceptedFinding> acceptedFindings; ///< Sorted by key.
    QList<TaskMark> doneTasks;               ///< Sorted by instance.
    quint32 lastId = 0;                      ///< Ids are never used twice.

    bool operator==(const Plan &) const = default;

    /// Calls \a f(name, table) for each table of entities, in the order of the file and of EntityKind.
    template <class Self, class F>
    static void forEachTable(Self &plan, F f)
    {
        f("adDomains", plan.adDomains);
        f("sipDomains", plan.sipDomains);
        f("simpleUrls", plan.simpleUrls);
        f("dnsRecords", plan.dnsRecords);
        f("sites", plan.sites);
        f("networkLinks", plan.networkLinks);
        f("pools", plan.pools);
        f("servers", plan.servers);
        f("sqlStores", plan.sqlStores);
        f("sqlNodes", plan.sqlNodes);
        f("fileStores", plan.fileStores);
        f("fileServers", plan.fileServers);
        f("gateways", plan.gateways);
        f("trunks", plan.trunks);
        f("loadBalancers", plan.loadBalancers);
        f("reverseProxies", plan.reverseProxies);
        f("pairings", plan.pairings);
        f("maintenance", plan.maintenance);
    }

    /// The table of a row type: `plan.table<Pool>()`.
    template <class Row>
    Table<Row> &table();
    template <class Row>
    const Table<Row> &table() const
    {
        return const_cast<Plan *>(this)->table<Row>();
    }

    /// Gives \a row a fresh id, stores it and returns the id.
    template <class Row>
    auto add(Row row)
    {
        row.id.value = ++lastId;
        const auto id = row.id;
        table<Row>().set(std::move(row));
        return id;
    }
};

// clang-format off
template <> inline Table<AdDomain> &Plan::table() { return adDomains; }
template <> inline Table<SipDomain> &Plan::table() { return sipDomains; }
template <> inline Table<SimpleUrl> &Plan::table() { return simpleUrls; }
template <> inline Table<DnsRecord> &Plan::table() { return dnsRecords; }
template <> inline Table<Site> &Plan::table() { return sites; }
template <> inline Table<NetworkLink> &Plan::table() { return networkLinks; }
template <> inline Table<Pool> &Plan::table() { return pools; }
template <> inline Table<Server> &Plan::table() { return servers; }
template <> inline Table<SqlStore> &Plan::table() { return sqlStores; }
template <> inline Table<SqlNode> &Plan::table() { return sqlNodes; }
template <> inline Table<FileStore> &Plan::table() { return fileStores; }
template <> inline Table<FileServer> &Plan::table() { return fileServers; }
template <> inline Table<Gateway> &Plan::table() { return gateways; }
template <> inline Table<Trunk> &Plan::table() { return trunks; }
template <> inline Table<LoadBalancer> &Plan::table() { return loadBalancers; }
template <> inline Table<ReverseProxy> &Plan::table() { return reverseProxies; }
template <> inline Table<Pairing> &Plan::table() { return pairings; }
template <> inline Table<Maintenance> &Plan::table() { return maintenance; }
// clang-format on

/// Calls \a f(row) with the typed row \a ref names. Returns false when there is none.
template <class F>
bool visitEntity(const Plan &plan, EntityRef ref, F f)
{
    bool found = false;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind != ref.kind)
            return;
        if (const Row *row = table.find(ref.value)) {
            found = true;
            f(*row);
        }
    });
    return found;
}

/// What people call the row: FQDN, name or address; for a pair `pool-par+pool-lyo`. Empty when there is no such row.
QString nameOf(const Plan &plan, EntityRef ref);

/// `kind:name`, as the command line and JSON name a row: `pool:fe1.contoso.com`.
QString qualifiedName(const Plan &plan, EntityRef ref);

/// First DNS label: `pool-par` of `pool-par.corp.example.net`.
QStringView firstLabel(QStringView fqdn);

} // namespace twinpool
