// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/databases.h"

namespace twinpool {

using namespace Qt::StringLiterals;

QStringList databasesOfType(DatabaseType type)
{
    static const QStringList user{u"rtcxds"_s, u"rtcshared"_s, u"rtcab"_s};
    static const QStringList application{u"rgsconfig"_s, u"rgsdyn"_s, u"cpsdyn"_s};
    static const QStringList centralManagement{u"xds"_s, u"lis"_s};
    static const QStringList monitoring{u"LcsCDR"_s, u"QoEMetrics"_s};
    static const QStringList archiving{u"LcsLog"_s};
    static const QStringList chat{u"mgc"_s};
    static const QStringList compliance{u"mgccomp"_s};
    switch (type) {
    case DatabaseType::User:
        return user;
    case DatabaseType::Application:
        return application;
    case DatabaseType::CentralMgmt:
        return centralManagement;
    case DatabaseType::Monitoring:
        return monitoring;
    case DatabaseType::Archiving:
        return archiving;
    case DatabaseType::PersistentChat:
        return chat;
    case DatabaseType::PersistentChatCompliance:
        return compliance;
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
