// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

SqlStoreId storeOf(const Finding &finding)
{
    return finding.subject.as<SqlStoreId>();
}

/// The replicas of a group; empty in other modes.
Rows<SqlNode> replicasOf(const Snapshot &now, const SqlStore &store)
{
    return store.haMode == HaMode::AlwaysOnAG ? now.nodesOf(store.id, SqlNodeRole::Database) : Rows<SqlNode>();
}

template <class Condition>
QList<EntityRef> replicasThat(const Rows<SqlNode> &replicas, Condition holds)
{
    QList<EntityRef> refs;
    for (const SqlNode *node : replicas)
        if (holds(*node))
            refs.append(node->id);
    return refs;
}

// BES-021
void checkListener(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    const QList<EntityRef> same = replicasThat(replicasOf(now, store), [&](const SqlNode &node) {
        return !node.fqdn.isEmpty() && node.fqdn.compare(store.listener.fqdn, Qt::CaseInsensitive) == 0;
    });
    if (store.listener.fqdn.isEmpty() || !same.isEmpty())
        out.add({}, same);
}

// BES-022
void checkListenerPort(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::AlwaysOnAG && store.listener.port != listenerPort)
        out.add({QString::number(store.listener.port), QString::number(listenerPort)});
}

QList<Edit> setListenerPort(const Snapshot &, const Finding &finding)
{
    //: %1 is a port.
    return {changeRow(QCoreApplication::translate("Edits", "Set port to %1").arg(listenerPort), storeOf(finding),
                      [](SqlStore &store) { store.listener.port = listenerPort; })};
}

// BES-023
void checkOneInstanceName(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Rows<SqlNode> replicas = replicasOf(now, store);
    if (replicas.isEmpty())
        return;
    const QString &first = instanceOf(store, *replicas.front());
    const QList<EntityRef> others = replicasThat(replicas, [&](const SqlNode &node) {
        return instanceOf(store, node).compare(first, Qt::CaseInsensitive) != 0;
    });
    if (!others.isEmpty())
        out.add({}, others);
}

// BES-024
void checkPassive(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    const QList<EntityRef> readable
        = replicasThat(replicasOf(now, store), [](const SqlNode &node) { return node.readable; });
    if (!readable.isEmpty() || store.arrangement != Arrangement::ActivePassive)
        out.add({}, readable);
}

QList<Edit> makePassive(const Snapshot &, const Finding &finding)
{
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Set not readable"), storeOf(finding),
        [](SqlStore &store) { store.arrangement = Arrangement::ActivePassive; },
        [](SqlNode &node) { node.readable = false; })};
}

bool isAutomatic(const SqlNode &node)
{
    return node.failoverMode == FailoverMode::Automatic;
}

/// Of a version that is not decided, what each of them allows.
int automaticLimit(const SqlStore &store, const Rows<SqlNode> &replicas)
{
    const auto version = replicas.isEmpty() ? store.sqlVersion : versionOf(store, *replicas.front());
    return version ? automaticFailoverLimit(*version) : leastAutomaticFailoverLimit;
}

// BES-025
void checkSafeReplicas(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Rows<SqlNode> replicas = replicasOf(now, store);
    const bool mayBeManual = std::ranges::count_if(replicas, [](const SqlNode *node) { return isAutomatic(*node); })
        >= automaticLimit(store, replicas);
    const QList<EntityRef> unsafe = replicasThat(replicas, [&](const SqlNode &node) {
        return node.availabilityMode != CommitMode::Synchronous || (!isAutomatic(node) && !mayBeManual);
    });
    if (!unsafe.isEmpty())
        out.add({qint64(unsafe.size())}, unsafe);
}

QList<Edit> makeReplicasSafe(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    if (!store)
        return {};
    const Rows<SqlNode> replicas = replicasOf(now, *store);
    qsizetype left = automaticLimit(*store, replicas)
        - std::ranges::count_if(replicas, [](const SqlNode *node) { return isAutomatic(*node); });
    QSet<SqlNodeId> becomeAutomatic;
    for (const SqlNode *node : replicas)
        if (!isAutomatic(*node) && left-- > 0)
            becomeAutomatic.insert(node->id);
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Set synchronous and automatic"), store->id, [](SqlStore &) {},
        [=](SqlNode &node) {
            node.availabilityMode = CommitMode::Synchronous;
            if (becomeAutomatic.contains(node.id))
                node.failoverMode = FailoverMode::Automatic;
        })};
}

// BES-026
void checkAutomaticReplicas(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Rows<SqlNode> replicas = replicasOf(now, store);
    if (replicas.isEmpty() || !versionOf(store, *replicas.front()))
        return;
    const QList<EntityRef> automatic = replicasThat(replicas, isAutomatic);
    if (automatic.size() > automaticLimit(store, replicas))
        out.add({qint64(automatic.size()), qint64(automaticLimit(store, replicas))}, automatic);
}

// BES-027
void checkNothingExcluded(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    QStringList names;
    const auto name = [&](const QString &database) {
        if (!names.contains(database, Qt::CaseInsensitive))
            names.append(database);
    };
    QList<EntityRef> pools;
    for (const StoreUse &use : usesOf(now, store.id)) {
        if (!chatRoles.contains(use.role) || !allVersions.contains(use.pool->version))
            continue;
        name(databasesOf(use.role));
        if (!pools.contains(use.pool->id))
            pools.append(use.pool->id);
    }
    for (const QString &database : store.addDatabases)
        if (isExcludedFromGroups(database))
            name(database);
    if (!names.isEmpty())
        out.add({names.join(", "_L1)}, pools);
}

QList<Edit> takeExcludedOut(const Snapshot &now, const Finding &finding)
{
    const Edit forget
        = changeRow(QCoreApplication::translate("Edits", "Take databases out of group"), storeOf(finding),
                    [](SqlStore &store) { store.addDatabases.removeIf(isExcludedFromGroups); });
    if (!rolesOf(now, storeOf(finding)).intersects(chatRoles))
        return {forget};
    const QString label = QCoreApplication::translate("Edits", "Move to a standalone store");
    return {
        edits::inSequence(label, {forget, edits::moveDatabases(storeOf(finding), chatRoles, HaMode::Standalone)})};
}

/// What remains to be done on a group: the node that the topology names still, and replicas without logins.
QList<EntityRef> unfinishedReplicas(const SqlStore &store, const Rows<SqlNode> &replicas)
{
    return replicasThat(replicas, [&](const SqlNode &node) {
        return !node.loginsCreated || (!store.namedByListener && &node == replicas.front());
    });
}

// BES-030
void checkFinished(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const QList<EntityRef> unfinished = unfinishedReplicas(store, replicasOf(now, store));
    if (!unfinished.isEmpty())
        out.add({qint64(unfinished.size())}, unfinished);
}

/// Only what stands can be named, and logins are made by a command.
QList<Edit> nameListener(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    if (!store || store->state == LifeState::New || store->namedByListener || store->listener.fqdn.isEmpty())
        return {};
    if (std::ranges::any_of(replicasOf(now, *store), [](const SqlNode *node) { return !node->loginsCreated; }))
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Set SQL Server FQDN to listener"), store->id,
                      [](SqlStore &row) { row.namedByListener = true; })};
}

} // namespace

std::vector<Rule> backEndGroupRules()
{
    using namespace pages::sql;
    return {
        {
            .id = "BES-021",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Availability group without listener"),
            .message = QT_TRANSLATE_NOOP("Rules", "The availability group %1 has no listener name of its own."),
            .why = QT_TRANSLATE_NOOP("Rules", "The topology must name the listener and a primary node, which differ."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter the FQDN of the listener."),
            .sources = {groups},
            .check = checkListener,
        },
        {
            .id = "BES-022",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Listener port is not 1433"),
            .message = QT_TRANSLATE_NOOP("Rules", "The listener of %1 uses port %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "No port but 1433 is supported."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Let the listener use port %3."),
            .sources = {groups},
            .check = checkListenerPort,
            .fixes = setListenerPort,
        },
        {
            .id = "BES-023",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Replica instance names differ"),
            .message = QT_TRANSLATE_NOOP("Rules", "The replicas of %1 have different instance names."),
            .why = QT_TRANSLATE_NOOP("Rules", "The instance name must be the same on every replica."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Install the instances again under one name."),
            .sources = {backEnd},
            .check = checkOneInstanceName,
        },
        {
            .id = "BES-024",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Readable secondary or active/active group"),
            .message = QT_TRANSLATE_NOOP("Rules", "The secondary replicas of %1 are not passive."),
            .why = QT_TRANSLATE_NOOP("Rules", "Availability groups are supported in active/passive use only."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Do not let secondary replicas be read or be active."),
            .sources = {backEnd, groups},
            .check = checkPassive,
            .fixes = makePassive,
        },
        {
            .id = "BES-025",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Replica not synchronous with automatic failover"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n replica(s) of %1 commit asynchronously or do not fail over by themselves."),
            .why = QT_TRANSLATE_NOOP("Rules", "The documented setup has both on every replica. Otherwise a failover can need "
                                              "work by hand, or lose data."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Set synchronous commit and automatic failover."),
            .sources = {groups},
            .check = checkSafeReplicas,
            .fixes = makeReplicasSafe,
        },
        {
            .id = "BES-026",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::SqlServer,
            .title = QT_TRANSLATE_NOOP("Rules", "More automatic-failover replicas than SQL Server allows"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n replica(s) of %1 shall fail over automatically; this version of SQL Server allows %3."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The product documentation asks for it on every replica, which SQL Server cannot do beyond that."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use two or three replicas."),
            .sources = {replicaLimits},
            .check = checkAutomaticReplicas,
        },
        {
            .id = "BES-027",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Excluded database in the group"),
            .message = QT_TRANSLATE_NOOP("Rules", "The availability group %1 holds databases that may not be in one: %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "Databases of Persistent Chat and of Reporting Services are not supported in an "
                                              "availability group here."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep them in another store."),
            .sources = {groups, highAvailability},
            .check = checkNothingExcluded,
            .fixes = takeExcludedOut,
        },
        {
            .id = "BES-030",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Finish the availability group after publishing"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The availability group %1 is not finished: the topology must name its listener, and each replica "
                         "needs the logins."),
            .why = QT_TRANSLATE_NOOP("Rules", "Logins are not part of the group. After a failover to a replica without them "
                                              "the Front Ends cannot log in."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "After the first publishing change the SQL Server FQDN to the listener and publish again. Then fail "
                         "the group over to each replica and run Install-CsDatabase -Update there."),
            .sources = {groups},
            .check = checkFinished,
            .fixes = nameListener,
        },
    };
}

} // namespace twinpool
