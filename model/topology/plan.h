// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/pairing.h"
#include "model/topology/partfigure.h"
#include "model/topology/pool.h"
#include "model/topology/scenario.h"
#include "model/topology/sharedcomponents.h"
#include "model/topology/site.h"
#include "model/topology/sqlstore.h"
#include "model/topology/table.h"
#include "model/topology/usermodel.h"

#include <memory>

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
    QString date;  ///< ISO 8601.
    QString basis; ///< What the finding said when it was accepted, Finding::basis(); empty: whatever it says.
    bool operator==(const AcceptedFinding &) const = default;
};

/// How a plan uses a rule that it does not use as the catalogue says.
enum class RuleUse : quint8 { Off, Error, Warning, Info };
constexpr auto enumNames(RuleUse)
{
    using enum RuleUse;
    return std::to_array<EnumName<RuleUse>>({
        {Off, "off", QT_TRANSLATE_NOOP("Enum", "Switched off")},
        {Error, "error", QT_TRANSLATE_NOOP("Enum", "Error")},
        {Warning, "warning", QT_TRANSLATE_NOOP("Enum", "Warning")},
        {Info, "info", QT_TRANSLATE_NOOP("Enum", "Information")},
    });
}
struct RuleSetting {
    QString rule; ///< `PAR-001`
    RuleUse use = RuleUse::Off;
    bool operator==(const RuleSetting &) const = default;
};

enum class TaskOutcome : quint8 { Done, Skipped };
constexpr auto enumNames(TaskOutcome)
{
    using enum TaskOutcome;
    return std::to_array<EnumName<TaskOutcome>>({
        {Done, "done", QT_TRANSLATE_NOOP("Enum", "Done")},
        {Skipped, "skipped", QT_TRANSLATE_NOOP("Enum", "Skipped")},
    });
}

/// Progress on one task of a checklist.
struct TaskMark {
    QString instance; ///< `INS-05@fe1-par.corp.example.net`
    TaskOutcome outcome = TaskOutcome::Done;
    QString date = {}; ///< ISO 8601; when it was marked.
    QString author = {};
    QString remark = {}; ///< Of a skipped task the reason.
    QString basis = {};  ///< What the task asked for when it was marked, basisOf(); empty: whatever it asks for.
    bool operator==(const TaskMark &) const = default;
};

/// A step of a runbook as it was carried out.
struct DrillStep {
    QString step;    ///< `RB-FO-03`
    int minutes = 0; ///< How long it took.
    QString remark = {};
    bool operator==(const DrillStep &) const = default;
};

/// One time somebody carried out a runbook, as a drill or because they had to.
struct DrillRecord {
    QString start;   ///< ISO 8601 with the time of day, to the second.
    QString runbook; ///< `RB-FO@pool-par.corp.example.net`
    QString author = {};
    QString remark = {};
    QList<DrillStep> steps = {}; ///< In the order of the work.
    bool operator==(const DrillRecord &) const = default;
};

struct Plan;
struct Snapshot;

/// The topology that is deployed today, for what a plan changes: a plan of its own, shared and never changed. A row has
/// the id it has in the drawn plan. Holds no marks and no deployed state itself.
class DeployedState
{
public:
    DeployedState() = default;
    explicit DeployedState(Plan plan);

    explicit operator bool() const { return m_state != nullptr; }
    const Snapshot *operator->() const { return m_state.get(); }
    const Snapshot &operator*() const { return *m_state; }
    bool operator==(const DeployedState &other) const;

private:
    std::shared_ptr<const Snapshot> m_state;
};

/// Everything a plan file holds. Plain data, copied freely.
struct Plan {
    // As the compiler makes them, but once: they are long.
    Plan();
    Plan(const Plan &);
    Plan(Plan &&) noexcept;
    Plan &operator=(const Plan &);
    Plan &operator=(Plan &&) noexcept;
    ~Plan();
    bool operator==(const Plan &) const;

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
    Table<Scenario> scenarios;
    Table<ScenarioEvent> scenarioEvents;

    DeployedState deployed; ///< None: nothing stands yet, or nobody has said what.
    Table<Placement> placements;
    QList<AcceptedFinding> acceptedFindings; ///< Sorted by key.
    QList<TaskMark> taskMarks;               ///< Sorted by instance.
    QList<DrillRecord> drillRecords;         ///< Sorted by start, each once.
    QList<RuleSetting> ruleSettings;         ///< Sorted by rule.
    Table<PartFigure> partFigures;
    QList<KindFigure> kindFigures;           ///< Sorted by kind.
    UserModel userModel;
    quint32 lastId = 0;                      ///< Ids are never used twice.

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
        f("scenarios", plan.scenarios);
        f("scenarioEvents", plan.scenarioEvents);
    }

    /// Whether there is a row \a ref names.
    bool has(EntityRef ref) const;

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
template <> inline Table<Scenario> &Plan::table() { return scenarios; }
template <> inline Table<ScenarioEvent> &Plan::table() { return scenarioEvents; }

extern template class Table<AdDomain>;
extern template class Table<SipDomain>;
extern template class Table<SimpleUrl>;
extern template class Table<DnsRecord>;
extern template class Table<Site>;
extern template class Table<NetworkLink>;
extern template class Table<Pool>;
extern template class Table<Server>;
extern template class Table<SqlStore>;
extern template class Table<SqlNode>;
extern template class Table<FileStore>;
extern template class Table<FileServer>;
extern template class Table<Gateway>;
extern template class Table<Trunk>;
extern template class Table<LoadBalancer>;
extern template class Table<ReverseProxy>;
extern template class Table<Pairing>;
extern template class Table<Maintenance>;
extern template class Table<Scenario>;
extern template class Table<ScenarioEvent>;
extern template class Table<Placement>;
extern template class Table<PartFigure>;
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
