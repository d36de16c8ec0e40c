// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"

#include <array>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Databases that an instance and a server may hold once.
constexpr std::array databaseKinds{StoreRole::BackEnd, StoreRole::Monitoring, StoreRole::Archiving,
                                   StoreRole::PersistentChat, StoreRole::Compliance};
using Counts = std::array<int, databaseKinds.size()>; ///< By databaseKinds.

StoreRole kindOfDatabase(StoreRole role)
{
    switch (role) {
    case StoreRole::PersistentChatBackup:
        return StoreRole::PersistentChat;
    case StoreRole::ComplianceBackup:
        return StoreRole::Compliance;
    default:
        return role;
    }
}

/// How many databases of each kind a store holds. Pools share one for monitoring and one for archiving; each has its
/// own of the others.
Counts databasesIn(const Snapshot &now, SqlStoreId store)
{
    Counts counts{};
    for (const StoreUse &use : usesOf(now, store)) {
        if (!allVersions.contains(use.pool->version) || (use.role == StoreRole::BackEnd && !use.pool->isEnterprise()))
            continue;
        const bool isShared = use.role == StoreRole::Monitoring || use.role == StoreRole::Archiving;
        const auto kind = std::ranges::find(databaseKinds, kindOfDatabase(use.role)) - databaseKinds.begin();
        int &count = counts[static_cast<size_t>(kind)];
        count = isShared ? 1 : count + 1;
    }
    return counts;
}

using StoreIds = QVarLengthArray<SqlStoreId, 8>;

/// Stores with data on a machine that has data of \a store too; those of a higher id when \a onlyLater. Where
/// \a sameInstance is set, only those in the same instance, or only those in another. Sorted.
StoreIds storesBeside(const Snapshot &now, const SqlStore &store, bool onlyLater, std::optional<bool> sameInstance = {})
{
    StoreIds result;
    forEachSharedMachine(now, store.id, [&](const SqlNode &node, const SqlNode &other) {
        const SqlStore *its = now.find(other.store);
        if (!its || (onlyLater && its->id < store.id) || result.contains(its->id))
            return;
        const bool isSame = instanceOf(store, node).compare(instanceOf(*its, other), Qt::CaseInsensitive) == 0;
        if (!sameInstance || isSame == *sameInstance)
            result.append(its->id);
    });
    std::ranges::sort(result);
    return result;
}

void addOnce(QList<EntityRef> &refs, EntityRef ref)
{
    if (!refs.contains(ref))
        refs.append(ref);
}

/// All that decides which databases stand on one machine.
bool sharingTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return areUsesTouchedBy(before, after, diff)
        || differs<SqlStore>(before, after, diff, [](const SqlStore &store) { return store.instanceName; })
        || differs<SqlNode>(before, after, diff, [](const SqlNode &node) {
               return std::tuple(node.store, node.role, node.fqdn, node.instanceName);
           });
}

// BES-003. Asked once because another store's pools are four references away.
void checkBackEndsApart(const Snapshot &now, Findings &out)
{
    for (const SqlStore &store : now.plan.sqlStores) {
        const Rows<Pool> pools = enterprisePoolsOn(now, store.id);
        if (pools.isEmpty())
            continue;
        QList<EntityRef> related;
        for (SqlStoreId other : storesBeside(now, store, true)) {
            const Rows<Pool> its = enterprisePoolsOn(now, other);
            if (its.isEmpty())
                continue;
            related.append(other);
            for (const Pool *pool : its)
                addOnce(related, pool->id);
        }
        if (pools.size() < 2 && related.isEmpty())
            continue;
        qsizetype count = pools.size();
        for (EntityRef ref : std::as_const(related))
            count += ref.kind == EntityKind::Pool ? 1 : 0;
        for (const Pool *pool : pools)
            addOnce(related, pool->id);
        out.addAbout(store.id, {qint64(count)}, related);
    }
}

QList<SqlStoreId> storesIn(const QList<EntityRef> &refs)
{
    QList<SqlStoreId> stores;
    for (EntityRef ref : refs)
        if (const auto store = ref.as<SqlStoreId>())
            stores.append(store);
    return stores;
}

QList<Edit> separateBackEnds(const Snapshot &now, const Finding &finding)
{
    const SqlStoreId store = finding.subject.as<SqlStoreId>();
    QList<PoolId> leaving;
    for (const Pool *pool : enterprisePoolsOn(now, store))
        leaving.append(pool->id);
    if (leaving.isEmpty())
        return {};
    leaving.removeFirst();
    const Edit own = edits::giveOwnBackEnds(leaving);
    return {edits::inSequence(own.label, {own, edits::giveOwnMachines(storesIn(finding.related))})};
}

/// Names of the databases of a kind that \a counts holds more than once or that \a others holds too.
QStringList repeated(const Counts &counts, const Counts &others)
{
    QStringList names;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 1 || (counts[i] == 1 && others[i] > 0))
            names.append(databasesOf(databaseKinds[i]));
    return names;
}

bool holdsSame(const Counts &a, const Counts &b)
{
    for (size_t i = 0; i < a.size(); ++i)
        if (a[i] > 0 && b[i] > 0)
            return true;
    return false;
}

/// Adds a finding about each store whose databases are repeated in itself, if \a alsoAlone, or in later stores beside.
void findRepeated(const Snapshot &now, Findings &out, bool sameInstance, bool alsoAlone)
{
    for (const SqlStore &store : now.plan.sqlStores) {
        const StoreIds beside = storesBeside(now, store, true, sameInstance);
        if (beside.isEmpty() && !alsoAlone)
            continue;
        Counts counts = databasesIn(now, store.id);
        if (!alsoAlone)
            for (int &count : counts)
                count = std::min(count, 1);
        Counts others{};
        QList<EntityRef> related;
        for (SqlStoreId id : beside) {
            const Counts its = databasesIn(now, id);
            if (!holdsSame(counts, its))
                continue;
            related.append(id);
            for (size_t i = 0; i < others.size(); ++i)
                others[i] += its[i];
        }
        if (const QStringList names = repeated(counts, others); !names.isEmpty())
            out.addAbout(store.id, {names.join(", "_L1)}, related);
    }
}

// BES-004
void checkOncePerInstance(const Snapshot &now, Findings &out)
{
    findRepeated(now, out, true, true);
}

// BES-005. What stands twice in one instance is the matter of BES-004.
void checkOncePerServer(const Snapshot &now, Findings &out)
{
    findRepeated(now, out, false, false);
}

// BES-036
void checkStandardEditionMachine(const Snapshot &now, const SqlStore &store, Findings &out)
{
    for (const SqlNode *node : now.nodesOf(store.id)) {
        const Pool *host = node->role == SqlNodeRole::Witness ? nullptr : standardEditionOn(now, *node);
        if (!host)
            continue;
        const bool isForbidden = rolesOf(now, store.id).intersects({StoreRole::Monitoring, StoreRole::Archiving})
            || !enterprisePoolsOn(now, store.id).isEmpty();
        if (isForbidden)
            out.add({EntityRef(host->id)}, {host->id});
        return;
    }
}

constexpr StoreRoles rolesBesideBackEnd{StoreRole::Monitoring,           StoreRole::Archiving,
                                        StoreRole::PersistentChat,       StoreRole::PersistentChatBackup,
                                        StoreRole::Compliance,           StoreRole::ComplianceBackup};

StoreRoles guestsIn(const Snapshot &now, SqlStoreId store)
{
    StoreRoles guests;
    for (const StoreUse &use : usesOf(now, store))
        if (rolesBesideBackEnd.contains(use.role) && allVersions.contains(use.pool->version))
            guests.insert(use.role);
    return guests;
}

// BES-037
void checkNothingBesideBackEnd(const Snapshot &now, Findings &out)
{
    for (const SqlStore &store : now.plan.sqlStores) {
        if (enterprisePoolsOn(now, store.id).isEmpty())
            continue;
        StoreRoles guests = guestsIn(now, store.id);
        QList<EntityRef> related;
        for (SqlStoreId other : storesBeside(now, store, false)) {
            const StoreRoles its = guestsIn(now, other);
            if (its.isEmpty())
                continue;
            related.append(other);
            for (const auto &role : enumNames(StoreRole{}))
                if (its.contains(role.value))
                    guests.insert(role.value);
        }
        QStringList names;
        for (StoreRole kind : databaseKinds)
            for (const auto &role : enumNames(StoreRole{}))
                if (guests.contains(role.value) && kindOfDatabase(role.value) == kind
                    && !names.contains(databasesOf(kind)))
                    names.append(databasesOf(kind));
        if (!names.isEmpty())
            out.addAbout(store.id, {names.join(", "_L1)}, related);
    }
}

QList<Edit> separateGuests(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(finding.subject.as<SqlStoreId>());
    if (!store)
        return {};
    QList<Edit> steps;
    if (const StoreRoles guests = guestsIn(now, store->id); !guests.isEmpty()) {
        const bool modeFits = store->haMode == HaMode::AlwaysOnAG ? !guests.intersects(chatRoles)
            : store->haMode == HaMode::Mirrored                   ? !versionsUsing(now, store->id).intersects(from2019)
                                                                  : true;
        steps.append(edits::moveDatabases(store->id, guests, modeFits ? store->haMode : HaMode::Standalone));
    }
    if (const QList<SqlStoreId> beside = storesIn(finding.related); !beside.isEmpty())
        steps.append(edits::giveOwnMachines(beside));
    return steps.isEmpty() ? steps : QList<Edit>{edits::inSequence(steps.first().label, steps)};
}

// BES-038
void checkDedicated(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.otherDatabasesPresent)
        out.add();
}

} // namespace

std::vector<Rule> backEndSharingRules()
{
    using namespace pages::sql;
    return {
        {
            .id = "BES-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "SQL back end shared by two Enterprise pools"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n Enterprise pools keep their Back End on the SQL servers of %1."),
            .why = QT_TRANSLATE_NOOP("Rules", "Enterprise pools may not share a database server, whatever the instance."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give each pool a SQL server of its own."),
            .sources = {pages::platform::requirements2015, topologyBasics},
            .check = checkBackEndsApart,
            .isTouchedBy = sharingTouchedBy,
            .fixes = separateBackEnds,
        },
        {
            .id = "BES-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Two databases of the same kind in one instance"),
            .message = QT_TRANSLATE_NOOP("Rules", "The instance of %1 would hold these databases more than once: %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "An instance holds at most one Back End and one database each for monitoring, "
                                              "archiving, Persistent Chat and its compliance."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move one of them to another SQL server."),
            .sources = {topologyBasics, monitoring, archiving},
            .check = checkOncePerInstance,
            .isTouchedBy = sharingTouchedBy,
        },
        {
            .id = "BES-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Two databases of the same kind on one SQL server"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "Another instance on a SQL server of %1 holds databases of the same kind: %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The limit of one database of each kind is that of the database server, whatever its instances."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move one of them to another SQL server."),
            .sources = {topologyBasics},
            .check = checkOncePerServer,
            .isTouchedBy = sharingTouchedBy,
        },
        {
            .id = "BES-036",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Forbidden database on a Standard Edition server"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 stands on the Standard Edition server %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "Monitoring, archiving and Back Ends of Enterprise pools need a database server "
                                              "of their own, which they may share."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move the store to another SQL server."),
            .sources = {topologyBasics},
            .check = checkStandardEditionMachine,
            .reach = 2,
        },
        {
            .id = "BES-037",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Monitoring, archiving or Persistent Chat data beside the Back End"),
            .message = QT_TRANSLATE_NOOP("Rules", "The SQL server of the Back End %1 also holds %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "This is allowed, but those databases grow and can starve the Back End."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep them on a separate SQL server."),
            .sources = {monitoring,
                        archiving,
                        {"Plan Persistent Chat Server topology",
                         "SfbServer/plan-your-deployment/persistent-chat-server/topology.md"}},
            .check = checkNothingBesideBackEnd,
            .isTouchedBy = sharingTouchedBy,
            .fixes = separateGuests,
        },
        {
            .id = "BES-038",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "SQL server shared with other products"),
            .message = QT_TRANSLATE_NOOP("Rules", "The SQL server of %1 holds databases of other products."),
            .why = QT_TRANSLATE_NOOP("Rules", "Their load and maintenance can harm availability and speed."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Dedicate the SQL server."),
            .sources = {topologyBasics},
            .check = checkDedicated,
        },
    };
}

} // namespace twinpool
