// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Makes a central site a branch of another central site. Fails when that is none, or has branches itself.
Edit convertToBranch(SiteId site, SiteId parent, const QString &parentName);

/// Makes a branch a central site.
Edit convertToCentral(SiteId site);

/// Switches call admission control off in every pool of the site but one.
Edit keepAdmissionControlOn(SiteId site, PoolId pool, const QString &poolName);

} // namespace twinpool::edits
