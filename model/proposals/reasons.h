// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/hardwarelist.h"
#include "model/sizing/loads.h"

// Why a proposal has the machines it has, in the language of this moment.

namespace twinpool {

/// Why a pool has so many servers: the formula of the state that asks for most of them, or what else asks for them.
QString reasonText(const Snapshot &now, const PoolLoad &load);

/// What a machine outside pools is for; empty for the machines of pools.
QString purposeText(MachineRole role);

} // namespace twinpool
