// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/sceneupdate.h"

#include "model/edits/drawn.h"
#include "model/edits/layout.h"

namespace twinpool {

namespace {

constexpr qreal siteLevel = 0, nestedSiteLevel = 1, nodeLevel = 20;
constexpr qreal clearance = 6; // lines keep this far from boxes

/// Visible boxes but the two ends.
class OtherBoxes : public Obstacles
{
public:
    OtherBoxes(const CanvasScene &scene, const SpatialGrid<EntityRef> &grid, EntityRef from, EntityRef to)
        : m_scene(scene)
        , m_grid(grid)
        , m_from(from)
        , m_to(to)
    {
    }

    qreal covered(const QRectF &segment) const override
    {
        const QRectF wide = segment.adjusted(-clearance, -clearance, clearance, clearance);
        QVarLengthArray<EntityRef, 32> met;
        m_grid.query(wide, [&](EntityRef ref) {
            if (ref != m_from && ref != m_to)
                met.append(ref);
        });
        // Sorted, so that the sum does not depend on the order in which boxes came.
        std::ranges::sort(met);
        qreal sum = 0;
        for (qsizetype i = 0; i < met.size(); ++i) {
            if (i > 0 && met[i] == met[i - 1])
                continue;
            const QRectF part = m_scene.box(met[i])->box().intersected(wide);
            if (part.isValid())
                sum += std::max(part.width(), part.height());
        }
        return sum;
    }

private:
    const CanvasScene &m_scene;
    const SpatialGrid<EntityRef> &m_grid;
    const EntityRef m_from, m_to;
};

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
    scene.m_linesItem->clear();
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
    if (m_scene.m_now)
        touchContainers(*m_scene.m_now);
    m_scene.m_now = std::move(now);
    for (quint32 id : m_moved) {
        const auto kind = [&](EntityKind each) {
            const EntityRef ref(each, id);
            if (isPlaced(each) && visitEntity(m_scene.m_now->plan, ref, [](const auto &) {}))
                m_boxes.insert(ref);
        };
        for (int each = 0; each < entityKindCount; ++each)
            kind(static_cast<EntityKind>(each));
    }
    touchContainers(*m_scene.m_now);
    updateBoxes();
    updateLines();
    if (m_boxesCameOrWent)
        Q_EMIT m_scene.boxesChanged();
    if (!m_areas.empty())
        Q_EMIT m_scene.planBoundsChanged();
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
    const bool exists = visitEntity(now.plan, ref, [](const auto &) {});
    const QRectF before = item && item->isVisible() ? item->box() : QRectF();
    if (!exists) {
        if (item) {
            boxChanged(ref, before, {});
            m_scene.m_boxes.remove(ref.value);
            delete item;
            m_boxesCameOrWent = true;
        }
        return;
    }
    const bool isSite = ref.kind == EntityKind::Site;
    const bool isNew = !item;
    if (isNew) {
        item = isSite ? static_cast<BoxItem *>(new SiteItem) : new NodeItem;
        m_scene.m_boxes.insert(ref.value, item);
        m_boxesCameOrWent = true;
    }
    const QRectF box = isSite ? siteBounds(now, ref.as<SiteId>()) : nodeBounds(now, ref);
    const Face face = faceOf(now, ref, m_scene.findings());
    const bool faceChanged = face != item->face();
    const bool couldBlock = isNew || !isSite || item->face().collapsed;
    const bool wasVisible = !isNew && item->isVisible();
    const bool visible = m_scene.visibleBox(ref) == ref;
    if (wasVisible && couldBlock && !before.isNull() && (before != box || !visible || (isSite && !face.collapsed)))
        m_scene.m_grid.remove(before, ref);
    const bool wasInGrid = wasVisible && couldBlock && !before.isNull();
    item->show(face, box);
    item->setVisible(visible);
    if (isSite) {
        auto *site = static_cast<SiteItem *>(item);
        site->setPerimeter(perimeterBounds(now, ref.as<SiteId>()));
        site->setNested(static_cast<bool>(containerOf(now, ref.as<SiteId>())));
        site->setZValue(site->isNested() ? nestedSiteLevel : siteLevel);
    } else {
        item->setZValue(nodeLevel);
    }
    if (isNew)
        m_scene.addItem(item);
    const bool blocks = visible && (!isSite || face.collapsed);
    if (blocks && !(wasInGrid && before == box))
        m_scene.m_grid.insert(box, ref);
    boxChanged(ref, before, visible ? box : QRectF());
    if (faceChanged)
        Q_EMIT m_scene.faceChanged(ref);
}

void SceneUpdate::boxChanged(EntityRef ref, const QRectF &before, const QRectF &after)
{
    if (before == after)
        return;
    for (const QRectF &area : {before, after})
        if (!area.isNull())
            m_areas.push_back(area.adjusted(-clearance, -clearance, clearance, clearance));
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
    route(m_scene, m_rows);
}

void SceneUpdate::route(CanvasScene &scene, const QSet<EntityRef> &rows)
{
    std::vector<EntityRef> sorted(rows.cbegin(), rows.cend());
    std::ranges::sort(sorted);
    for (EntityRef row : sorted) {
        QList<Line> lines;
        for (const Connector &connector : connectorsOf(*scene.m_now, row, scene.findings())) {
            const EntityRef from = scene.visibleBox(connector.from), to = scene.visibleBox(connector.to);
            const BoxItem *fromItem = scene.box(from), *toItem = scene.box(to);
            if (!fromItem || !toItem || from == to)
                continue;
            const OtherBoxes obstacles(scene, scene.m_grid, from, to);
            lines.append(lineFor(connector, from, fromItem->box(), to, toItem->box(), &obstacles));
        }
        scene.m_linesItem->set(row, std::move(lines));
    }
}

} // namespace twinpool
