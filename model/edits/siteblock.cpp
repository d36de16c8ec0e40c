// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/siteblock.h"

#include "model/edits/layout.h"
#include "model/edits/poolrows.h"
#include "model/topology/references.h"

#include <QHash>

#include <cmath>

namespace twinpool {

namespace {

using namespace spacing;

constexpr qreal nodeGap = 32; // between nodes side by side; lines run there
constexpr qreal rowGap = 48; // between rows; lines and signs on upper edges need it
constexpr qreal stackGap = 24;
constexpr qreal aspect = 1.6;
constexpr int leastColumns = 4;

qreal onGrid(qreal length)
{
    return std::ceil(length / grid) * grid;
}

Block blockOfNode(const Snapshot &now, EntityRef ref)
{
    const QSizeF size = nodeSize(now, ref);
    return {{onGrid(size.width()), onGrid(size.height())}, {{ref, {}}}};
}

std::vector<Block> blocksOf(const Snapshot &now, const std::vector<EntityRef> &refs)
{
    std::vector<Block> blocks;
    for (EntityRef ref : refs)
        blocks.push_back(blockOfNode(now, ref));
    return blocks;
}

/// Lines of blocks no wider than \a limit, unless one block is.
Block inLines(const std::vector<Block> &blocks, QSizeF gap, qreal limit)
{
    Block result;
    qreal x = 0, y = 0, lineHeight = 0;
    for (const Block &block : blocks) {
        if (x > 0 && x + block.size.width() > limit) {
            x = 0;
            y += lineHeight + gap.height();
            lineHeight = 0;
        }
        result.add(block, {x, y});
        x += block.size.width() + gap.width();
        lineHeight = std::max(lineHeight, block.size.height());
    }
    return result;
}

/// How many rows of pools there are, and how high each is over all sites of a group.
struct PoolRows {
    std::vector<qreal> headHeight, belowHeight;
    std::vector<qreal> at; ///< Top of each row.
};

qreal heightBelow(const Snapshot &now, const SiteContent::Column &column)
{
    qreal height = 0;
    for (EntityRef ref : column.below)
        height += (height > 0 ? stackGap : 0) + onGrid(nodeSize(now, ref).height());
    return height;
}

PoolRows measured(const Snapshot &now, const std::vector<SiteContent *> &contents, qreal from)
{
    PoolRows rows;
    for (const SiteContent *content : contents) {
        for (const auto &column : content->columns) {
            const auto row = static_cast<size_t>(column.row);
            if (row >= rows.headHeight.size()) {
                rows.headHeight.resize(row + 1);
                rows.belowHeight.resize(row + 1);
            }
            rows.headHeight[row] = std::max(rows.headHeight[row], onGrid(nodeSize(now, column.head).height()));
            rows.belowHeight[row] = std::max(rows.belowHeight[row], heightBelow(now, column));
        }
    }
    for (size_t row = 0; row < rows.headHeight.size(); ++row) {
        rows.at.push_back(from);
        from += rows.headHeight[row] + rowGap;
        if (rows.belowHeight[row] > 0)
            from += rows.belowHeight[row] + rowGap;
    }
    return rows;
}

/// Columns of one site at their rows; the block's origin is that of the site.
Block blockOfColumns(const Snapshot &now, const SiteContent &content, const PoolRows &rows)
{
    Block result;
    std::vector<qreal> x(rows.at.size(), 0);
    for (const auto &column : content.columns) {
        const auto row = static_cast<size_t>(column.row);
        const Block head = blockOfNode(now, column.head);
        qreal width = head.size.width(), y = rows.at[row] + rows.headHeight[row] + rowGap;
        result.add(head, {x[row], rows.at[row]});
        for (EntityRef ref : column.below) {
            const Block store = blockOfNode(now, ref);
            result.add(store, {x[row], y});
            y += store.size.height() + stackGap;
            width = std::max(width, store.size.width());
        }
        x[row] += width + nodeGap;
    }
    return result;
}

qreal areaOf(const std::vector<Block> &blocks, QSizeF gap)
{
    qreal area = 0;
    for (const Block &block : blocks)
        area += (block.size.width() + gap.width()) * (block.size.height() + gap.height());
    return area;
}

/// Whether a pool stands in the row of pools; the other roles are perimeter or shared.
bool isColumn(const Pool &pool)
{
    return pool.as<UserPool>() || pool.as<DirectorPool>() || pool.as<SurvivableBranch>();
}

/// Puts each store below the first pool that uses it; users' data comes before all else.
void putStoresBelow(const Snapshot &now, SiteContent &content, std::vector<EntityRef> stores)
{
    const auto take = [&](SiteContent::Column &column, SqlStoreId store) {
        if (std::erase(stores, EntityRef(store)) > 0)
            column.below.push_back(store);
    };
    for (auto &column : content.columns)
        if (const auto *user = now.plan.pools.find(column.head.value)->as<UserPool>())
            take(column, user->userStore);
    for (auto &column : content.columns)
        forEachReference(*now.plan.pools.find(column.head.value),
                         [&](const auto &, const auto &id, OnDelete) { take(column, EntityRef(id).as<SqlStoreId>()); });
    content.shared.insert(content.shared.begin(), stores.begin(), stores.end());
}

} // namespace

void Block::add(const Block &inner, QPointF at)
{
    for (const PlacedNode &node : inner.nodes)
        nodes.push_back({node.ref, node.at + at});
    size = size.expandedTo(QSizeF(at.x() + inner.size.width(), at.y() + inner.size.height()));
}

Block packed(const std::vector<Block> &blocks, QSizeF gap, qreal shape, qreal leastWidth)
{
    const qreal ideal = std::sqrt(areaOf(blocks, gap) * shape);
    if (blocks.empty() || ideal <= leastWidth)
        return inLines(blocks, gap, leastWidth);
    Block best;
    qreal bestFault = 0;
    for (int tenths = 8; tenths <= 16; ++tenths) {
        Block candidate = inLines(blocks, gap, std::max(leastWidth, ideal * tenths / 10));
        const qreal fault = std::abs(std::log(candidate.size.width() / candidate.size.height() / shape));
        if (best.nodes.empty() || fault < bestFault) {
            best = std::move(candidate);
            bestFault = fault;
        }
    }
    return best;
}

std::vector<SiteContent> contentOfSites(const Snapshot &now)
{
    std::vector<SiteContent> contents(1);
    QHash<quint32, size_t> indexOfSite;
    for (const Site &site : now.plan.sites) {
        indexOfSite.insert(site.id.value, contents.size());
        contents.push_back({site.id, {}, {}, {}, {}});
    }
    const auto of = [&](SiteId site) -> SiteContent & { return contents[indexOfSite.value(site.value, 0)]; };
    for (const Site &site : now.plan.sites)
        if (const SiteId container = containerOf(now, site.id))
            of(container).nested.push_back(site.id);

    for (const Pool &pool : now.plan.pools) {
        SiteContent &content = of(pool.site);
        if (pool.as<EdgePool>())
            content.perimeter.push_back(pool.id);
        else if (isColumn(pool))
            content.columns.push_back({pool.id, {}});
    }
    for (const ReverseProxy &proxy : now.plan.reverseProxies)
        of(proxy.site).perimeter.push_back(proxy.id);

    for (SiteContent &content : contents)
        std::ranges::stable_partition(content.columns, [&](const auto &column) {
            return now.plan.pools.find(column.head.value)->template as<DirectorPool>() != nullptr;
        });
    for (const FileStore &store : now.plan.fileStores)
        of(siteOfNode(now, store.id)).shared.push_back(store.id);
    for (const Pool &pool : now.plan.pools)
        if (!pool.as<EdgePool>() && !isColumn(pool))
            of(pool.site).shared.push_back(pool.id);
    for (const Gateway &gateway : now.plan.gateways)
        of(gateway.site).shared.push_back(gateway.id);
    for (const LoadBalancer &balancer : now.plan.loadBalancers)
        of(balancer.site).shared.push_back(balancer.id);

    std::vector<std::vector<EntityRef>> stores(contents.size());
    for (const SqlStore &store : now.plan.sqlStores)
        stores[indexOfSite.value(store.site.value, 0)].push_back(store.id);
    for (size_t i = 0; i < contents.size(); ++i)
        putStoresBelow(now, contents[i], std::move(stores[i]));
    return contents;
}

Block blockOfSites(const Snapshot &now, std::vector<SiteContent *> contents,
                   const std::vector<std::vector<Block>> &nestedBlocks)
{
    size_t mostPools = 0;
    for (const SiteContent *content : contents)
        mostPools = std::max(mostPools, content->columns.size());
    // A pool with its store and gaps is about as wide as high.
    const qreal ideal = std::sqrt(aspect * static_cast<qreal>(mostPools) / static_cast<qreal>(contents.size()));
    assignRows(now, contents, std::max(leastColumns, static_cast<int>(std::ceil(ideal))));

    const PoolRows unplaced = measured(now, contents, 0);
    std::vector<Block> perimeters, shared;
    std::vector<qreal> widths;
    qreal perimeterHeight = 0;
    for (const SiteContent *content : contents) {
        const Block columns = blockOfColumns(now, *content, unplaced);
        const qreal width = std::max(columns.size.width(), 2 * nodeWidth + nodeGap);
        perimeters.push_back(packed(blocksOf(now, content->perimeter), {nodeGap, stackGap}, 2 * aspect, width));
        shared.push_back(packed(blocksOf(now, content->shared), {nodeGap, stackGap}, aspect, width));
        widths.push_back(width);
        perimeterHeight = std::max(perimeterHeight, perimeters.back().size.height());
    }
    const PoolRows rows = measured(now, contents, siteTop + (perimeterHeight > 0 ? perimeterHeight + rowGap : 0));

    Block group;
    qreal x = 0;
    for (size_t i = 0; i < contents.size(); ++i) {
        Block site;
        site.nodes.push_back({contents[i]->site, {}});
        site.add(perimeters[i], {sitePadding, siteTop});
        if (!contents[i]->columns.empty())
            site.add(blockOfColumns(now, *contents[i], rows), {sitePadding, 0});
        const auto below = [&] { return site.nodes.size() > 1 ? site.size.height() + rowGap : siteTop; };
        if (!contents[i]->shared.empty())
            site.add(shared[i], {sitePadding, below()});
        if (!nestedBlocks[i].empty())
            site.add(packed(nestedBlocks[i], {stackGap, stackGap}, aspect, std::max(widths[i], site.size.width())),
                     {sitePadding, below()});
        site.size += QSizeF(sitePadding, sitePadding);
        site.size = leastSite.expandedTo({onGrid(site.size.width()), onGrid(site.size.height())});
        group.add(site, {x, 0});
        x += site.size.width() + lane;
    }
    return group;
}

} // namespace twinpool
