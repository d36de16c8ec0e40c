// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

#include <QStringList>

namespace twinpool {

/// What `Install-CsDatabase -DatabaseType` and its relatives call a group of databases. The pages list different values;
/// these are the ones that commands are made with (checklists.md 6.1). In the order of creation.
enum class DatabaseType : quint8 {
    User,
    Application,
    CentralMgmt,
    Monitoring,
    Archiving,
    PersistentChat,
    PersistentChatCompliance,
};
constexpr auto enumNames(DatabaseType)
{
    using enum DatabaseType;
    return std::to_array<EnumName<DatabaseType>>({
        {User, "User", QT_TRANSLATE_NOOP("Enum", "User databases")},
        {Application, "Application", QT_TRANSLATE_NOOP("Enum", "Application databases")},
        {CentralMgmt, "CentralMgmt", QT_TRANSLATE_NOOP("Enum", "Central Management databases")},
        {Monitoring, "Monitoring", QT_TRANSLATE_NOOP("Enum", "Monitoring databases")},
        {Archiving, "Archiving", QT_TRANSLATE_NOOP("Enum", "Archiving database")},
        {PersistentChat, "PersistentChat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat database")},
        {PersistentChatCompliance, "PersistentChatCompliance",
         QT_TRANSLATE_NOOP("Enum", "Persistent Chat compliance database")},
    });
}

/// The databases of a type, in the order of creation. Source: databaseTypesPage.
QStringList databasesOfType(DatabaseType type);

inline constexpr Source databaseTypesPage{
    "Install-CsDatabase", "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Install-CsDatabase.md"};

} // namespace twinpool
