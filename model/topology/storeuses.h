// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/topology/snapshot.h"

// What SQL stores hold, which follows from the pools that refer to them, and what applies to their machines.

namespace twinpool {

/// What a pool keeps in a store.
enum class StoreRole : quint8 {
    BackEnd, ///< User store, with address book and applications; Central Management if the pool holds it.
    Monitoring,
    Archiving,
    PersistentChat,
    PersistentChatBackup, ///< Log-shipping copy in the other data center.
    Compliance,
    ComplianceBackup,
};
constexpr auto enumNames(StoreRole)
{
    using enum StoreRole;
    return std::to_array<EnumName<StoreRole>>({
        {BackEnd, "BackEnd", QT_TRANSLATE_NOOP("Enum", "Back End")},
        {Monitoring, "Monitoring", QT_TRANSLATE_NOOP("Enum", "Monitoring")},
        {Archiving, "Archiving", QT_TRANSLATE_NOOP("Enum", "Archiving")},
        {PersistentChat, "PersistentChat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat")},
        {PersistentChatBackup, "PersistentChatBackup", QT_TRANSLATE_NOOP("Enum", "Persistent Chat backup")},
        {Compliance, "Compliance", QT_TRANSLATE_NOOP("Enum", "Persistent Chat compliance")},
        {ComplianceBackup, "ComplianceBackup", QT_TRANSLATE_NOOP("Enum", "Persistent Chat compliance backup")},
    });
}
using StoreRoles = EnumSet<StoreRole>;

/// The roles of Persistent Chat, which no availability group may hold.
inline constexpr StoreRoles chatRoles{StoreRole::PersistentChat, StoreRole::PersistentChatBackup,
                                      StoreRole::Compliance, StoreRole::ComplianceBackup};

/// Calls \a f(StoreRole, store id) for each store a pool of this role can name, set or not. Through a pool that is not
/// const the id can be changed.
template <class P, class F>
void forEachStoreOf(P &pool, F f)
{
    if (auto *user = pool.template as<UserPool>()) {
        f(StoreRole::BackEnd, user->userStore);
        f(StoreRole::Monitoring, user->monitoringStore);
        f(StoreRole::Archiving, user->archivingStore);
    } else if (auto *chat = pool.template as<PersistentChatPool>()) {
        f(StoreRole::PersistentChat, chat->primaryStore);
        f(StoreRole::PersistentChatBackup, chat->backupStore);
        f(StoreRole::Compliance, chat->complianceStore);
        f(StoreRole::ComplianceBackup, chat->complianceBackupStore);
    } else if (auto *branch = pool.template as<SurvivableBranch>()) {
        f(StoreRole::Monitoring, branch->monitoringStore);
    }
}

/// One pool's use of a store.
struct StoreUse {
    StoreRole role = StoreRole::BackEnd;
    const Pool *pool = nullptr; ///< Lives as long as the snapshot.
};
using StoreUses = QVarLengthArray<StoreUse, 16>;

/// Who uses a store for what; a pool that uses it twice is there twice. One reference away from the store.
StoreUses usesOf(const Snapshot &now, SqlStoreId store);

/// The roles alone.
StoreRoles rolesOf(const Snapshot &now, SqlStoreId store);

// What applies to a node that leaves an attribute to its store.
inline std::optional<SqlVersion> versionOf(const SqlStore &store, const SqlNode &node)
{
    return node.sqlVersion ? node.sqlVersion : store.sqlVersion;
}
inline SqlEdition editionOf(const SqlStore &store, const SqlNode &node)
{
    return node.sqlEdition.value_or(store.sqlEdition);
}
inline const QString &instanceOf(const SqlStore &store, const SqlNode &node)
{
    return node.instanceName ? *node.instanceName : store.instanceName;
}

/// The machine is that of a Standard Edition server; its pool, or null. One reference away from the node.
const Pool *standardEditionOn(const Snapshot &now, const SqlNode &node);

/// The store is the Express instance that a Standard Edition server brings along. Two references away.
bool isBuiltIn(const Snapshot &now, const SqlStore &store);

} // namespace twinpool
