// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

// Fixes that several families offer; where they take a finding, its subject is a pool.

namespace twinpool {

/// The fix "Add n servers": one edit that brings a pool to \a servers. None when it has as many, when that is more than
/// a pool may have, or when the pool is one computer for good.
QList<Edit> growTo(const Snapshot &now, PoolId pool, int servers);

/// One more server, unless the pool is one computer for good.
QList<Edit> addOneServer(const Snapshot &now, const Finding &finding);

/// The user pool of the site, for a branch of its parent site, otherwise the plan's only one, as next hop or as the
/// pool that serves a branch.
QList<Edit> useUserPoolOfSite(const Snapshot &now, const Finding &finding);

} // namespace twinpool
