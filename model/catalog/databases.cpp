// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/databases.h"

#include <array>

namespace twinpool {

using namespace Qt::StringLiterals;

std::span<const QLatin1StringView> databasesOf(DatabaseType type)
{
    static constexpr std::array user{"rtcxds"_L1, "rtcshared"_L1, "rtcab"_L1};
    static constexpr std::array application{"rgsconfig"_L1, "rgsdyn"_L1, "cpsdyn"_L1};
    static constexpr std::array centralManagement{"xds"_L1, "lis"_L1};
    static constexpr std::array monitoring{"LcsCDR"_L1, "QoEMetrics"_L1};
    static constexpr std::array archiving{"LcsLog"_L1};
    static constexpr std::array chat{"mgc"_L1};
    static constexpr std::array compliance{"mgccomp"_L1};
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
