// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <QSizeF>

// What stands on the canvas as a node, and how large it is. Automatic layout and the canvas both ask here.
// Lengths in scene units, from visual-language.md section 2.

namespace twinpool {

namespace spacing {
inline constexpr qreal grid = 8;
inline constexpr qreal nodeWidth = 252;
inline constexpr qreal smallNodeWidth = 180;
inline constexpr qreal sitePadding = 24; ///< Between a site's border and what it holds.
inline constexpr qreal siteHeader = 64;
inline constexpr qreal siteTop = siteHeader + 16; ///< From a site's upper border to its first node.
inline constexpr QSizeF leastSite{304, 128};
inline constexpr qreal lane = 216; ///< Between sites side by side.
inline constexpr qreal signRow = 24; ///< Height of a row of server or copy signs.
inline constexpr int poolSignsInRow = 9; ///< On a node of full width.
inline constexpr int smallPoolSignsInRow = 6;
inline constexpr int storeSignsInRow = 3; ///< SQL nodes have their names beside the sign.
} // namespace spacing

/// Whether rows of this kind are nodes. Servers, SQL nodes and file servers are signs on one; sites are containers;
/// the rest are lines or not drawn.
bool isNode(EntityKind kind);

/// Size of the node of a row. Empty when there is no such row or it is not a node.
QSizeF nodeSize(const Snapshot &now, EntityRef ref);

} // namespace twinpool
