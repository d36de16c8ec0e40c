// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/sceneupdate.h"

#include "model/edits/drawn.h"
#include "model/edits/layout.h"

namespace twinpool {

namespace {

constexpr qreal boundsMargin = 2 * measures::sign; // more than planBounds() leaves round boxes
constexpr qreal siteLevel = 0, nestedSiteLevel = 1, nodeLevel = 20;

template <class F>
void forEachPlacedRow(const Plan &plan, F f)
{
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (isPlaced(decltype(Row::id)::kind))
            for (const Row &row : table)
                f(EntityRef(row.id));
    });
}

SiteId outerOf(const Snapshot &now, EntityRef ref)
{
    return ref.kind == EntityKind::Site ? containerOf(now, ref.as<SiteId>()) : siteOfNode(now, ref);
}

} // namespace

SnapshotPtr withPlaces(const SnapshotPtr &now, Table<Placement> &guessed)
{
    const Table<Placement> before = guessed;
    if (now->plan.placements.isEmpty() && before.isEmpty()) {
        guessed = arranged(*now);
        Plan plan = now->plan;
        plan.placements = guessed;
        return std::make_shared<const Snapshot>(std::move(plan), now->index);
    }
    guessed = {};
    SnapshotPtr shown = now;
    forEachPlacedRow(now->plan, [&](EntityRef ref) { // sites come before what stands in them
        if (now->plan.placements.find(ref.value))
            return;
        Placement place{{ref.value}};
        if (const Placement *known = before.find(ref.value)) {
            place = *known;
        } else {
            const bool isSite = ref.kind == EntityKind::Site;
            const SiteId site = isSite ? SiteId{} : siteOfNode(*shown, ref);
            const QPointF at = freePlaceFor(*shown, site, isSite ? spacing::leastSite : nodeSize(*shown, ref));
            place.x = at.x();
            place.y = at.y();
        }
        guessed.set(place);
        Plan plan = shown->plan;
        plan.placements.set(place);
        shown = std::make_shared<const Snapshot>(std::move(plan), now->index);
    });
    return shown;
}

void SceneUpdate::all(CanvasScene &scene, SnapshotPtr now)
{
    for (BoxItem *item : std::as_const(scene.m_boxes))
        delete item;
    scene.m_boxes.clear();
    scene.m_grid.clear();
    scene.m_titles.clear();
    scene.m_blocked.clear();
    scene.m_titleAreas.clear();
    scene.m_linesItem->clear();
    scene.repaint();
    SceneUpdate update(scene);
    Plan::forEachTable(now->plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            update.touch(row.id);
    });
    update.m_boxesCameOrWent = true;
    update.run(std::move(now));
}

void SceneUpdate::touch(EntityRef row)
{
    if (isPlaced(row.kind))
        m_boxes.insert(row);
    if (makesConnectors(row.kind))
        m_rows.insert(row);
}

void SceneUpdate::touchAround(const Snapshot &now, EntityRef row)
{
    // A site tells of its servers, a pool of its partner's Central Management: both two references away.
    touch(row);
    for (EntityRef near : neighbours(now, row)) {
        touch(near);
        if (near.kind == EntityKind::Site) // what else stands there does not tell of the row
            continue;
        for (EntityRef far : neighbours(now, near))
            touch(far);
    }
}

void SceneUpdate::touchMoved(quint32 id)
{
    m_moved.push_back(id);
}

void SceneUpdate::touchContainers(const Snapshot &now)
{
    const QSet<EntityRef> boxes = m_boxes;
    for (EntityRef ref : boxes)
        for (SiteId site = outerOf(now, ref); site; site = containerOf(now, site))
            m_boxes.insert(site);
}

void SceneUpdate::run(SnapshotPtr now)
{
    if (m_scene.m_hovered.line >= 0)
        m_scene.m_hovered = {}; // lines get other numbers
    if (m_scene.m_now)
        touchContainers(*m_scene.m_now);
    m_scene.m_now = std::move(now);
    for (quint32 id : m_moved) {
        const auto kind = [&](EntityKind each) {
            const EntityRef ref(each, id);
            if (isPlaced(each) && m_scene.m_now->plan.has(ref))
                m_boxes.insert(ref);
        };
        for (int each = 0; each < entityKindCount; ++each)
            kind(static_cast<EntityKind>(each));
    }
    touchContainers(*m_scene.m_now);
    m_scene.expectChanges(m_boxes.size() + m_rows.size());
    updateBoxes();
    updateLines();
    if (m_boxesCameOrWent)
        Q_EMIT m_scene.boxesChanged();
    if (canMovePlanBounds()) {
        m_scene.m_planBounds.reset();
        Q_EMIT m_scene.planBoundsChanged();
    }
}

/// What changes well inside the bounds does not change them.
bool SceneUpdate::canMovePlanBounds() const
{
    if (!m_scene.m_planBounds)
        return true;
    const QRectF inner = m_scene.m_planBounds->adjusted(boundsMargin, boundsMargin, -boundsMargin, -boundsMargin);
    return std::ranges::any_of(m_areas, [&](const QRectF &area) { return !inner.contains(area); });
}

void SceneUpdate::updateBoxes()
{
    std::vector<EntityRef> boxes(m_boxes.cbegin(), m_boxes.cend());
    std::ranges::sort(boxes); // sites come before what stands in them
    std::vector<EntityRef> inside;
    for (EntityRef ref : boxes) {
        const BoxItem *item = m_scene.box(ref);
        const bool wasCollapsed = item && item->face().collapsed;
        updateBox(ref);
        item = m_scene.box(ref);
        if (ref.kind == EntityKind::Site && item && item->face().collapsed != wasCollapsed)
            for (EntityRef hidden : m_scene.withContent({ref}))
                if (!m_boxes.contains(hidden))
                    inside.push_back(hidden);
    }
    for (EntityRef ref : inside)
        updateBox(ref);
}

void SceneUpdate::updateBox(EntityRef ref)
{
    BoxItem *item = m_scene.box(ref);
    const Snapshot &now = *m_scene.m_now;
    const QRectF before = item && item->isVisible() ? item->box() : QRectF();
    if (!now.plan.has(ref)) {
        if (item) {
            block(m_scene.m_blocked, m_scene.m_grid, ref, {});
            block(m_scene.m_titleAreas, m_scene.m_titles, ref, {});
            boxChanged(ref, before, {});
            m_scene.m_boxes.remove(ref);
            m_scene.removeItem(item);
            delete item;
            m_boxesCameOrWent = true;
        }
        return;
    }
    const bool isSite = ref.kind == EntityKind::Site;
    if (!item) {
        item = isSite ? static_cast<BoxItem *>(new SiteItem) : new NodeItem;
        item->setZValue(nodeLevel);
        m_scene.m_boxes.insert(ref, item);
        m_scene.addItem(item);
        m_boxesCameOrWent = true;
    }
    const QRectF box = isSite ? siteBounds(now, ref.as<SiteId>()) : nodeBounds(now, ref);
    Face face = faceOf(now, ref, m_scene.findings(), m_scene.m_sizes ? &m_scene.m_sizes->sizes() : nullptr);
    const bool faceChanged = face != item->face();
    const bool visible = m_scene.visibleBox(ref) == ref;
    const bool blocks = visible && (!isSite || face.collapsed);
    item->show(std::move(face), box);
    m_scene.showOutcome(*item);
    item->setVisible(visible);
    if (SiteItem *site = m_scene.site(ref)) {
        site->setPerimeter(perimeterBounds(now, ref.as<SiteId>()));
        site->setNested(static_cast<bool>(containerOf(now, ref.as<SiteId>())));
        site->setZValue(site->isNested() ? nestedSiteLevel : siteLevel);
        block(m_scene.m_titleAreas, m_scene.m_titles, ref, visible && !blocks ? site->titleArea() : QRectF());
    }
    block(m_scene.m_blocked, m_scene.m_grid, ref, blocks ? box : QRectF());
    boxChanged(ref, before, visible ? box : QRectF());
    if (faceChanged)
        Q_EMIT m_scene.faceChanged(ref);
}

/// What lines go round for a box is now \a area, or nothing when it is null.
void SceneUpdate::block(QHash<EntityRef, QRectF> &areas, SpatialGrid<EntityRef> &grid, EntityRef ref, const QRectF &area)
{
    const QRectF before = areas.value(ref);
    if (before == area)
        return;
    if (!before.isNull()) {
        grid.remove(before, ref);
        m_areas.push_back(before);
        areas.remove(ref);
    }
    if (!area.isNull()) {
        grid.insert(area, ref);
        m_areas.push_back(area);
        areas.insert(ref, area);
    }
}

void SceneUpdate::boxChanged(EntityRef ref, const QRectF &before, const QRectF &after)
{
    if (before == after)
        return;
    for (const QRectF &area : {before, after})
        if (!area.isNull())
            m_areas.push_back(area);
    if (before.isNull() == after.isNull())
        return;
    // Came or went: lines that had no end to be drawn at have one now, or the other way round.
    touch(ref);
    for (EntityRef from : m_scene.m_now->index.referrers(ref))
        if (makesConnectors(from.kind))
            m_rows.insert(from);
}

void SceneUpdate::updateLines()
{
    for (const QRectF &area : m_areas)
        for (Lines::Index index : m_scene.lines().dependingOn(area))
            m_rows.insert(m_scene.lines().at(index).connector.row);
    if (const QRectF changed = route(m_scene, m_rows); !changed.isNull())
        m_areas.push_back(changed);
}

std::vector<QRectF> SceneUpdate::obstaclesFor(const CanvasScene &scene, const LineEnd &from, const LineEnd &to)
{
    const QRectF area = routeArea(from.box, to.box);
    std::vector<EntityRef> met;
    const auto meet = [&](EntityRef ref) {
        if (ref != from.ref && ref != to.ref)
            met.push_back(ref);
    };
    scene.m_grid.query(area, meet);
    scene.m_titles.query(area, meet);
    std::ranges::sort(met); // the order in which boxes came is no reason for another way
    const auto repeated = std::ranges::unique(met);
    met.erase(repeated.begin(), repeated.end());
    std::vector<QRectF> obstacles;
    for (EntityRef ref : met) {
        const auto title = scene.m_titleAreas.constFind(ref);
        const QRectF &box = title != scene.m_titleAreas.constEnd() ? *title : scene.m_blocked.constFind(ref).value();
        if (box.intersects(area))
            obstacles.push_back(box);
    }
    if (obstacles.size() > mostObstacles)
        obstacles.clear();
    return obstacles;
}

LineEnd SceneUpdate::endAt(const CanvasScene &scene, EntityRef ref)
{
    const QRectF box = scene.box(ref)->box();
    const BoxItem *site = isNode(ref.kind) ? scene.box(siteOfNode(*scene.m_now, ref)) : nullptr;
    return {ref, box, site ? site->box() : box};
}

QRectF SceneUpdate::route(CanvasScene &scene, const QSet<EntityRef> &rows)
{
    QRectF changed;
    std::vector<EntityRef> sorted(rows.cbegin(), rows.cend());
    std::ranges::sort(sorted);
    for (EntityRef row : sorted) {
        QList<Line> lines;
        for (const Connector &connector : connectorsOf(*scene.m_now, row, scene.findings())) {
            const EntityRef fromRef = scene.visibleBox(connector.from), toRef = scene.visibleBox(connector.to);
            if (!scene.box(fromRef) || !scene.box(toRef) || fromRef == toRef)
                continue;
            const LineEnd from = endAt(scene, fromRef), to = endAt(scene, toRef);
            const bool straight = connector.kind == ConnectorKind::Pairing || connector.kind == ConnectorKind::Network;
            lines.append(lineFor(connector, from, to, straight ? std::vector<QRectF>() : obstaclesFor(scene, from, to)));
        }
        changed |= scene.m_linesItem->set(row, std::move(lines));
    }
    return changed;
}

} // namespace twinpool
