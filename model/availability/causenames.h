// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/openpsa.h"
#include "model/availability/servicemodel.h"

namespace twinpool {

/// `server:fe1.contoso.com`, `site:Paris`, `host:ESX-1@Paris`, `building:North`: as the command line and JSON name rows.
QString qualifiedName(const Plan &plan, const Cause &cause);

/// What another program is told of the model: two services for each pool and for the deployment.
FaultTreeNames faultTreeNames(const Plan &plan, const ServiceModel &model);

} // namespace twinpool
