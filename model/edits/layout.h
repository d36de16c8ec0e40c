// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/edits/nodesize.h"

#include <QPointF>
#include <QRectF>

// Where things stand on the canvas. Placements are absolute, in scene units, for the top left corner; their key is the
// id of the site or node.

namespace twinpool {

/// The site whose container \a site is drawn in: the central parent of a branch. None: it stands on its own.
SiteId containerOf(const Snapshot &now, SiteId site);

/// The site a node is drawn in, none when it has no site. A file store without a site stands with its first pool.
SiteId siteOfNode(const Snapshot &now, EntityRef node);

/// The nodes drawn in \a site, sorted; those of nested sites are not among them.
std::vector<EntityRef> nodesIn(const Snapshot &now, SiteId site);

/// The nested sites of \a site, sorted.
std::vector<SiteId> sitesIn(const Snapshot &now, SiteId site);

/// Where a node stands, with its size; null when it has no placement.
QRectF nodeBounds(const Snapshot &now, EntityRef node);

/// The area of a site's container: what it holds with padding and header, or the size stored with its placement where
/// that is larger. A collapsed site is its header. Null when the site has no placement.
QRectF siteBounds(const Snapshot &now, SiteId site);

/// The band under a site's header that holds Edge pools and reverse proxies, across the site; null when it has none.
QRectF perimeterBounds(const Snapshot &now, SiteId site);

/// Placements of all sites and nodes so that nothing overlaps. The same plan gives the same placements; old places do
/// not matter, but sites that were collapsed stay so.
///
/// In a site from the top: perimeter (Edge, reverse proxies), user pools and Directors with their stores below them,
/// shared and voice roles, nested branch sites. Sites of a pair stand side by side, and the two pools at one height.
Table<Placement> arranged(const Snapshot &now);

/// Top left of a free place for a new node of \a size in \a site, on the grid. The site may have to grow downwards.
/// Without a site: a place beside all sites, for a new site or a node that has none.
QPointF freePlaceFor(const Snapshot &now, SiteId site, QSizeF size);

namespace edits {
/// Places everything anew.
Edit arrange();
} // namespace edits

} // namespace twinpool
