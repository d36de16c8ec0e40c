// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/siteblock.h"

namespace twinpool {

/// Gives every column of sites side by side (\a contents, from left to right) its row, and sorts the columns of each
/// site from left to right.
///
/// Paired pools get the same row. A row holds at most \a most columns a site, unless one tie of pairs has more there,
/// and few pairs that reach across sites, so that their lines run past few other pools. Those pools stand on the side
/// of their partner.
void assignRows(const Snapshot &now, const std::vector<SiteContent *> &contents, int most);

} // namespace twinpool
