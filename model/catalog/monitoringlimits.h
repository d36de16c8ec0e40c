// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/poollimits.h"

namespace twinpool {

namespace pages {
inline constexpr Source monitoring{"Plan for monitoring", "SfbServer/plan-your-deployment/monitoring.md"};
} // namespace pages

/// Users whose data one server with the monitoring and archiving databases is estimated to take, and with how many it
/// was tested. Sources: pages::monitoring, pages::capacity2015.
inline constexpr int usersPerMonitoringStore = 240000, usersTestedPerMonitoringStore = 160000;

/// Growth of databases, KB for each user and day. Sources: pages::capacity2015, pages::capacity2019.
inline constexpr int callRecordsKb = 49, qualityRecordsKb = 28, archivingKb = 57;

} // namespace twinpool
