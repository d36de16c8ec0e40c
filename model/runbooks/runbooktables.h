// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

// The catalogue in parts, in its order.

namespace twinpool {

RunbookTemplate poolFailover();      ///< RB-FO
RunbookTemplate poolFailback();      ///< RB-FB
RunbookTemplate centralManagementFailover(); ///< RB-CMS
RunbookTemplate poolSwap();          ///< RB-SWAP
RunbookTemplate edgeFailover();      ///< RB-EDGE
RunbookTemplate responseGroups();    ///< RB-RGS
RunbookTemplate mirrorFailover();    ///< RB-BE-MIR
RunbookTemplate availabilityGroupFailover(); ///< RB-BE-AG
RunbookTemplate clusterInstanceFailover(); ///< RB-BE-FCI
RunbookTemplate quorumLoss();        ///< RB-QL
RunbookTemplate twoServerPool();     ///< RB-2FE
RunbookTemplate rollingUpdate();     ///< RB-PATCH
RunbookTemplate standardEditionUpdate(); ///< RB-PATCH-SE
RunbookTemplate chatFailover();      ///< RB-PCH-FO
RunbookTemplate chatFailback();      ///< RB-PCH-FB
RunbookTemplate failoverDrill();     ///< RB-DRILL
RunbookTemplate siteLoss();          ///< RB-SITE

} // namespace twinpool
