// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/nodesize.h"

#include <QPointF>

#include <vector>

// The inner order of sites, a step of arranged().

namespace twinpool {

/// What one site holds, sorted into the rows of its container.
struct SiteContent {
    SiteId site;
    /// A pool, or what stands in the row of pools, with the stores below it.
    struct Column {
        EntityRef head;
        std::vector<EntityRef> below;
        int row = 0; ///< Which row of pools; set by assignRows().
    };
    std::vector<EntityRef> perimeter;
    std::vector<Column> columns;
    std::vector<EntityRef> shared;
    std::vector<SiteId> nested;
};

/// Sorts the nodes of every site. The first entry, without a site, holds the nodes that have none.
std::vector<SiteContent> contentOfSites(const Snapshot &now);

/// Something that has found its place, relative to the top left of its container.
struct PlacedNode {
    EntityRef ref;
    QPointF at;
};

/// A finished rectangle: one site with all it holds, or several side by side.
struct Block {
    QSizeF size;
    std::vector<PlacedNode> nodes; ///< Sites too; the block's own site comes first.

    void add(const Block &inner, QPointF at);
};

/// Lays out sites that pairs tie together, \a contents in their order from left to right, so that paired pools share a
/// height. \a nestedBlocks are the finished blocks of the sites nested in each.
Block blockOfSites(const Snapshot &now, std::vector<SiteContent *> contents,
                   const std::vector<std::vector<Block>> &nestedBlocks);

/// Packs blocks in lines, in their order, into about the shape of \a aspect (width by height).
Block packed(const std::vector<Block> &blocks, QSizeF gap, qreal aspect, qreal leastWidth = 0);

} // namespace twinpool
