// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/sqlsupport.h"
#include "model/edits/remove.h"
#include "model/edits/servers.h"
#include "model/edits/stores.h"

using namespace Qt::StringLiterals;

// The high availability of a store and the machines it takes.

namespace twinpool::edits {

namespace {

/// Copies of the machines of a store: database servers by their order, then mirror and witness.
std::vector<SqlNode> nodesOf(const Plan &plan, SqlStoreId store)
{
    std::vector<const SqlNode *> rows;
    for (const SqlNode &node : plan.sqlNodes)
        if (node.store == store)
            rows.push_back(&node);
    std::ranges::stable_sort(rows, {}, [](const SqlNode *node) { return std::pair(node->role, node->ordinal); });
    std::vector<SqlNode> nodes;
    for (const SqlNode *row : rows)
        nodes.push_back(*row);
    return nodes;
}

/// `name.example.net` beside `sql1.example.net`.
QString besideNode(const QString &name, const QString &fqdn)
{
    return name + fqdn.sliced(firstLabel(fqdn).size());
}

/// A new machine that differs from \a model in its name alone.
SqlNode newNode(const Plan &plan, const SqlNode &model, SqlNodeRole role, int ordinal)
{
    SqlNode node = model;
    node.role = role;
    node.ordinal = ordinal;
    node.fqdn = freeSqlName(plan, model.fqdn);
    node.netbios.clear();
    node.hostId.clear();
    node.state = LifeState::New;
    node.loginsCreated = false;
    node.mirroringPort.reset();
    return node;
}

int lastOrdinal(const Plan &plan, SqlStoreId store)
{
    int last = 0;
    for (const SqlNode &node : plan.sqlNodes)
        if (node.store == store)
            last = std::max(last, node.ordinal);
    return last;
}

std::optional<StoreConversion> conversionBetween(const SqlStore &store, HaMode mode)
{
    if (store.state == LifeState::New)
        return std::nullopt;
    if (mode == HaMode::AlwaysOnAG && store.haMode == HaMode::Mirrored)
        return StoreConversion::MirrorToAg;
    if (mode == HaMode::AlwaysOnAG && store.haMode == HaMode::Standalone)
        return StoreConversion::NoneToAg;
    if (mode == HaMode::Mirrored && store.haMode == HaMode::Standalone)
        return StoreConversion::NoneToMirror;
    if (mode == HaMode::Standalone && store.haMode == HaMode::Mirrored)
        return StoreConversion::MirrorToNone;
    return std::nullopt;
}

/// A name to connect to, if the store has none yet.
void fillName(const Plan &plan, SqlNetworkName &name, const QString &prefix, const SqlStore &store, const SqlNode &node)
{
    if (!name.fqdn.isEmpty())
        return;
    const QString label = u"%1-%2"_s.arg(prefix, store.name.isEmpty() ? u"sql"_s : store.name.toLower());
    name.fqdn = freeSqlName(plan, besideNode(label, node.fqdn));
    name.name = firstLabel(name.fqdn).toString();
}

SqlStore converted(const Plan &plan, SqlStore store, HaMode mode, const SqlNode &first)
{
    store.conversion = conversionBetween(store, mode);
    store.haMode = mode;
    store.arrangement = Arrangement::ActivePassive;
    if (mode != HaMode::Standalone)
        store.sqlEdition = editionFor(mode, store.sqlEdition);
    switch (mode) {
    case HaMode::Standalone:
        break;
    case HaMode::Mirrored:
        store.mirrorPort = mirroringPort;
        store.mirrorMode = CommitMode::Synchronous;
        store.recoveryModel = RecoveryModel::Full;
        break;
    case HaMode::AlwaysOnAG:
        fillName(plan, store.listener, u"l"_s, store, first);
        store.listener.port = listenerPort;
        store.endpointPort = groupEndpointPort;
        store.namedByListener = false;
        break;
    case HaMode::AlwaysOnFCI:
    case HaMode::FailoverCluster:
        fillName(plan, store.networkName, u"c"_s, store, first);
        break;
    }
    if ((mode == HaMode::AlwaysOnAG || store.isClustered()) && store.cluster.witness == ClusterWitness::None)
        store.cluster.witness = ClusterWitness::FileShare;
    return store;
}

/// Makes \a node the \a number-th machine with data, from 1, of a store that has been converted.
void fit(SqlNode &node, int number, const SqlStore &store, const SqlNode &first)
{
    node.role = store.haMode == HaMode::Mirrored && number == 2 ? SqlNodeRole::Mirror : SqlNodeRole::Database;
    node.instanceName = first.instanceName;
    node.sqlVersion = first.sqlVersion;
    node.sqlEdition = first.sqlEdition;
    if (node.sqlEdition && store.haMode != HaMode::Standalone)
        node.sqlEdition = editionFor(store.haMode, *node.sqlEdition);
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    const std::optional<SqlVersion> version = versionOf(store, first);
    const int limit = version ? automaticFailoverLimit(*version) : leastAutomaticFailoverLimit;
    node.availabilityMode = CommitMode::Synchronous;
    node.failoverMode = number <= limit ? FailoverMode::Automatic : FailoverMode::Manual;
    node.readable = false;
}

void addWitnessTo(Plan &plan, SqlStoreId store, const SqlNode &first, const SqlNode &last)
{
    SqlNode witness = newNode(plan, first, SqlNodeRole::Witness, lastOrdinal(plan, store) + 1);
    witness.fqdn = freeSqlName(plan, last.fqdn);
    plan.add(witness);
}

size_t fewestMachines(HaMode mode)
{
    return mode == HaMode::Standalone ? 1 : 2;
}

size_t mostMachines(HaMode mode)
{
    switch (mode) {
    case HaMode::Standalone:
        return 1;
    case HaMode::Mirrored:
        return 2;
    default:
        return std::numeric_limits<size_t>::max();
    }
}

Result<Plan> convert(Plan plan, SqlStoreId id, HaMode mode)
{
    const SqlStore *found = plan.sqlStores.find(id);
    if (!found)
        return goneError();
    if (found->haMode == mode)
        return Error{QCoreApplication::translate("Edits", "“%1” works this way already.").arg(found->name)};
    std::vector<SqlNode> nodes = nodesOf(plan, id);
    std::vector<EntityRef> gone;
    bool hasWitness = false;
    while (!nodes.empty() && nodes.back().role == SqlNodeRole::Witness) {
        hasWitness = true;
        if (mode != HaMode::Mirrored)
            gone.push_back(nodes.back().id);
        nodes.pop_back();
    }
    if (nodes.empty())
        return Error{QCoreApplication::translate("Edits", "“%1” has no database server.").arg(found->name)};
    while (nodes.size() > mostMachines(mode)) {
        gone.push_back(nodes.back().id);
        nodes.pop_back();
    }

    const SqlStore store = converted(plan, *found, mode, nodes.front());
    plan.sqlStores.set(store);
    while (nodes.size() < fewestMachines(mode)) {
        SqlNode node = newNode(plan, nodes.back(), SqlNodeRole::Database, lastOrdinal(plan, id) + 1);
        node.id = plan.add(node);
        nodes.push_back(node);
    }
    const SqlNode first = nodes.front();
    for (int number = 1; SqlNode &node : nodes) {
        fit(node, number++, store, first);
        plan.sqlNodes.set(node);
    }
    if (mode == HaMode::Mirrored && !hasWitness)
        addWitnessTo(plan, id, nodes.front(), nodes.back());
    return gone.empty() ? Result<Plan>(plan) : remove(gone).apply(plan);
}

} // namespace

QString conversionLabel(HaMode mode)
{
    switch (mode) {
    case HaMode::Standalone:
        return QCoreApplication::translate("Edits", "Convert to standalone server");
    case HaMode::Mirrored:
        return QCoreApplication::translate("Edits", "Convert to mirroring with witness");
    case HaMode::AlwaysOnAG:
        return QCoreApplication::translate("Edits", "Convert to availability group");
    case HaMode::AlwaysOnFCI:
        return QCoreApplication::translate("Edits", "Convert to failover cluster instance");
    case HaMode::FailoverCluster:
        return QCoreApplication::translate("Edits", "Convert to failover cluster");
    }
    return QString();
}

Edit convertStore(SqlStoreId store, HaMode mode)
{
    return {conversionLabel(mode), [=](Plan plan) { return convert(std::move(plan), store, mode); }};
}

Edit addWitness(SqlStoreId id)
{
    return {QCoreApplication::translate("Edits", "Add witness"), [=](Plan plan) -> Result<Plan> {
                const SqlStore *store = plan.sqlStores.find(id);
                if (!store)
                    return goneError();
                const std::vector<SqlNode> nodes = nodesOf(plan, id);
                const auto isWitness = [](const SqlNode &node) { return node.role == SqlNodeRole::Witness; };
                if (store->haMode != HaMode::Mirrored || nodes.empty() || std::ranges::any_of(nodes, isWitness))
                    return Error{
                        QCoreApplication::translate("Edits", "“%1” cannot take another witness.").arg(store->name)};
                addWitnessTo(plan, id, nodes.front(), nodes.back());
                return plan;
            }};
}

Edit addSqlNode(SqlStoreId id)
{
    return {QCoreApplication::translate("Edits", "Add SQL server"), [=](Plan plan) -> Result<Plan> {
                const SqlStore *store = plan.sqlStores.find(id);
                if (!store)
                    return goneError();
                const std::vector<SqlNode> nodes = nodesOf(plan, id);
                if (mostMachines(store->haMode) <= fewestMachines(HaMode::Mirrored) || nodes.empty())
                    return Error{
                        QCoreApplication::translate("Edits", "“%1” cannot take more servers.").arg(store->name)};
                SqlNode node = newNode(plan, nodes.back(), SqlNodeRole::Database, lastOrdinal(plan, id) + 1);
                fit(node, static_cast<int>(nodes.size()) + 1, *store, nodes.front());
                plan.add(node);
                return plan;
            }};
}

} // namespace twinpool::edits
