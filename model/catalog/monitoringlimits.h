// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/poollimits.h"

namespace twinpool {

namespace pages {
inline constexpr Source monitoring{"Plan for monitoring", "SfbServer/plan-your-deployment/monitoring.md"};
} // namespace pages

/// Users whose data one server with the monitoring and archiving databases is estimated to take; tested were two pools
/// of 80,000. Sources: pages::monitoring, pages::capacity2015.
inline constexpr int usersPerMonitoringStore = 240000;

} // namespace twinpool
