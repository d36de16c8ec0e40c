// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"

#include "model/topology/references.h"

#include <cmath>

// Questions about the places things have.

namespace twinpool {

namespace {

using namespace spacing;

constexpr qreal gap = 24;
constexpr qreal bandPadding = 16;

QPointF onGrid(QPointF point)
{
    return {std::ceil(point.x() / grid) * grid, std::ceil(point.y() / grid) * grid};
}

template <class Row>
SiteId ownSite(const Row &row)
{
    if constexpr (requires { row.site; })
        return row.site;
    else
        return {};
}

/// What \a site shows inside: its nodes and the containers nested in it.
std::vector<QRectF> occupiedIn(const Snapshot &now, SiteId site)
{
    std::vector<QRectF> areas;
    for (EntityRef node : nodesIn(now, site))
        if (const QRectF area = nodeBounds(now, node); !area.isNull())
            areas.push_back(area);
    for (SiteId nested : sitesIn(now, site))
        if (const QRectF area = siteBounds(now, nested); !area.isNull())
            areas.push_back(area);
    return areas;
}

bool isFree(const QRectF &area, const std::vector<QRectF> &occupied, qreal distance)
{
    const QRectF wide = area.adjusted(-distance, -distance, distance, distance);
    return std::ranges::none_of(occupied, [&](const QRectF &other) { return other.intersects(wide); });
}

QPointF freePlaceBeside(const Snapshot &now)
{
    QRectF all;
    for (const Site &site : now.plan.sites)
        all |= siteBounds(now, site.id);
    for (EntityRef node : nodesIn(now, SiteId{}))
        all |= nodeBounds(now, node);
    if (all.isNull())
        return {};
    const bool isWide = all.width() > 1.6 * all.height(); // the shape of a screen
    return onGrid(isWide ? QPointF(all.left(), all.bottom() + lane) : QPointF(all.right() + lane, all.top()));
}

} // namespace

SiteId containerOf(const Snapshot &now, SiteId id)
{
    const Site *site = now.find(id);
    if (!site || site->kind != SiteKind::Branch || site->parentSite == id)
        return {};
    const Site *parent = now.find(site->parentSite);
    return parent && parent->kind == SiteKind::Central ? parent->id : SiteId{};
}

SiteId siteOfNode(const Snapshot &now, EntityRef node)
{
    SiteId site;
    visitEntity(now.plan, node, [&](const auto &row) { site = ownSite(row); });
    if (!site && node.kind == EntityKind::FileStore)
        for (EntityRef user : now.index.referrers(node))
            if (const Pool *pool = now.find(user.as<PoolId>()))
                return pool->site;
    return site;
}

std::vector<EntityRef> nodesIn(const Snapshot &now, SiteId site)
{
    std::vector<EntityRef> nodes;
    const auto take = [&](EntityRef ref) {
        if (isNode(ref.kind) && siteOfNode(now, ref) == site)
            nodes.push_back(ref);
    };
    if (!site) {
        Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
            for (const auto &row : table)
                take(row.id);
        });
        return nodes;
    }
    for (EntityRef ref : now.index.referrers(site)) {
        take(ref);
        if (const Pool *pool = now.find(ref.as<PoolId>()))
            forEachReference(*pool, [&](const auto &, const auto &id, OnDelete) {
                const FileStore *store = now.find(EntityRef(id).template as<FileStoreId>());
                if (store && !store->site)
                    take(store->id);
            });
    }
    std::ranges::sort(nodes);
    const auto repeated = std::ranges::unique(nodes);
    nodes.erase(repeated.begin(), repeated.end());
    return nodes;
}

std::vector<SiteId> sitesIn(const Snapshot &now, SiteId site)
{
    std::vector<SiteId> nested;
    for (EntityRef ref : now.index.referrers(site))
        if (const SiteId branch = ref.as<SiteId>(); branch && containerOf(now, branch) == site)
            nested.push_back(branch);
    return nested;
}

QRectF nodeBounds(const Snapshot &now, EntityRef node)
{
    const Placement *placement = now.plan.placements.find(node.value);
    return placement ? QRectF({placement->x, placement->y}, nodeSize(now, node)) : QRectF();
}

QRectF siteBounds(const Snapshot &now, SiteId site)
{
    const Placement *placement = now.plan.placements.find(site.value);
    if (!placement)
        return {};
    const QPointF corner(placement->x, placement->y);
    if (placement->collapsed)
        return {corner, QSizeF(leastSite.width(), siteHeader)};
    QRectF bounds(corner, leastSite.expandedTo(QSizeF(placement->width, placement->height)));
    for (const QRectF &area : occupiedIn(now, site))
        bounds |= area.adjusted(-sitePadding, -siteTop, sitePadding, sitePadding);
    bounds.setBottomRight(onGrid(bounds.bottomRight())); // nodes are no multiples of the grid
    return bounds;
}

QRectF perimeterBounds(const Snapshot &now, SiteId site)
{
    QRectF band;
    for (EntityRef node : nodesIn(now, site)) {
        const Pool *pool = now.find(node.as<PoolId>());
        if (node.kind == EntityKind::ReverseProxy || (pool && pool->as<EdgePool>()))
            band |= nodeBounds(now, node);
    }
    if (band.isNull())
        return {};
    const QRectF whole = siteBounds(now, site);
    return QRectF(QPointF(whole.left() + sitePadding / 2, band.top() - bandPadding),
                  QPointF(whole.right() - sitePadding / 2, band.bottom() + bandPadding));
}

QPointF freePlaceFor(const Snapshot &now, SiteId site, QSizeF size)
{
    const QRectF whole = siteBounds(now, site);
    if (whole.isNull())
        return freePlaceBeside(now);
    const QRectF inner = whole.adjusted(sitePadding, siteTop, -sitePadding, -sitePadding);
    const std::vector<QRectF> occupied = occupiedIn(now, site);

    // Right of something, below something, or in the first corner: the highest of these that is free.
    std::vector<QPointF> candidates{inner.topLeft()};
    qreal bottom = inner.top() - gap;
    for (const QRectF &area : occupied) {
        candidates.push_back({area.right() + gap, area.top()});
        candidates.push_back({area.left(), area.bottom() + gap});
        bottom = std::max(bottom, area.bottom());
    }
    QPointF best = onGrid({inner.left(), bottom + gap});
    for (QPointF candidate : candidates) {
        candidate = onGrid(candidate);
        const QRectF area(candidate, size);
        const bool isHigher = candidate.y() < best.y() || (candidate.y() == best.y() && candidate.x() < best.x());
        if (isHigher && area.right() <= inner.right() && isFree(area, occupied, gap))
            best = candidate;
    }
    return best;
}

} // namespace twinpool
