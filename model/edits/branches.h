// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Adds an appliance or server for so many users to a branch site, served by a user pool of the parent site.
Edit addSurvivableBranch(SiteId site, SurvivableKind kind, int users);

/// Makes an appliance a server, or the other way round.
Edit replaceBranchBy(PoolId branch, SurvivableKind kind);

} // namespace twinpool::edits
