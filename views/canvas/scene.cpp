// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/scene.h"

#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "views/canvas/sceneupdate.h"

namespace twinpool {

namespace {

constexpr qreal boundsMargin = measures::sign; // what sticks out of boxes
constexpr qreal linesLevel = 10;
constexpr qreal previewLift = 100; // what is dragged lies above everything
constexpr qsizetype mostAreas = 250; // repainted one by one

/// Whether there may be rows now that have no place while all had one before.
bool takesPlaces(const PlanChange &change)
{
    const Plan &plan = change.after->plan;
    const auto hasNone = [&](quint32 id) { return !plan.placements.find(id); };
    return std::ranges::any_of(change.diff.moved, hasNone)
        || std::ranges::any_of(change.diff.added, [&](EntityRef ref) { return isPlaced(ref.kind) && hasNone(ref.value); });
}

bool readsBefore(const QRectF &a, const QRectF &b)
{
    return std::pair(a.top(), a.left()) < std::pair(b.top(), b.left());
}

} // namespace

CanvasScene::CanvasScene(const Document &document, const LiveFindings *findings, Selection &selection, QObject *parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_findings(findings)
    , m_selection(selection)
    , m_linesItem(new LinesItem)
{
    setItemIndexMethod(BspTreeIndex);
    m_linesItem->setZValue(linesLevel);
    addItem(m_linesItem);
    connect(&document, &Document::planChanged, this, &CanvasScene::follow);
    connect(&selection, &Selection::changed, this, &CanvasScene::updateEmphasis);
    if (findings)
        connect(findings, &LiveFindings::findingsChanged, this, &CanvasScene::followFindings);
    rebuild();
}

CanvasScene::~CanvasScene()
{
    if (m_sizes)
        m_sizes->setWanted(this, false);
}

void CanvasScene::setSizes(LiveSizes *sizes)
{
    if (sizes == m_sizes)
        return;
    if (m_sizes) {
        disconnect(m_sizes, nullptr, this, nullptr);
        m_sizes->setWanted(this, false);
    }
    m_sizes = sizes;
    if (m_sizes) {
        m_sizes->setWanted(this, true);
        connect(m_sizes, &LiveSizes::sizesChanged, this, &CanvasScene::followSizes);
    }
    QList<PoolId> pools;
    for (const Pool &pool : m_now->plan.pools)
        pools.append(pool.id);
    followSizes(pools);
}

void CanvasScene::setTheme(const Theme &theme)
{
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    repaint();
}

void CanvasScene::repaint(const QRectF &area)
{
    if (isOverview())
        Q_EMIT overviewChanged(area);
    else
        update(area);
}

void CanvasScene::repaintBox(const QRectF &box)
{
    Q_EMIT boxRepainted(box);
    const qreal reach = m_overviewReach;
    if (isOverview())
        Q_EMIT overviewChanged(box.adjusted(-reach, -reach, reach, reach));
}

/// Many small areas are dearer than the whole.
void CanvasScene::expectChanges(qsizetype count)
{
    if (count > mostAreas)
        repaint();
}

void CanvasScene::rebuild()
{
    m_hovered = {};
    m_previewed.clear();
    m_guessed = {};
    SceneUpdate::all(*this, withPlaces(m_document.now(), m_guessed));
    updateEmphasis();
}

void CanvasScene::retranslate()
{
    m_hovered = {};
    m_previewed.clear();
    SceneUpdate::all(*this, m_now);
    updateEmphasis();
}

void CanvasScene::follow(const PlanChange &change)
{
    if (std::exchange(m_expectsAnotherPlan, false))
        return rebuild();
    SceneUpdate update(*this);
    for (EntityRef ref : m_previewed)
        for (Lines::Index index : lines().joining(ref))
            update.touch(lines().at(index).connector.row);
    endPreview();
    const SnapshotPtr before = m_now;
    const Table<Placement> guessedBefore = m_guessed;
    const bool allHavePlaces = m_guessed.isEmpty() && !takesPlaces(change);
    const SnapshotPtr after = allHavePlaces ? change.after : withPlaces(change.after, m_guessed);
    for (const auto *list : {&change.diff.added, &change.diff.changed, &change.diff.removed})
        for (EntityRef ref : *list) {
            update.touchAround(*before, ref);
            update.touchAround(*after, ref);
        }
    for (quint32 id : change.diff.moved)
        update.touchMoved(id);
    Table<Placement>::compare(guessedBefore, m_guessed, [&](const Placement *old, const Placement *now) {
        update.touchMoved((old ? old : now)->id.value);
    });
    update.run(after);
    updateEmphasis();
}

void CanvasScene::followFindings(const FindingsChange &change)
{
    if (m_expectsAnotherPlan)
        return;
    SceneUpdate update(*this);
    for (const auto *list : {&change.appeared, &change.vanished})
        for (const Finding &finding : *list) {
            const EntityRef shown = shownOn(*m_now, finding.subject);
            update.touch(shown ? shown : finding.subject);
            if (!shown) // a collapsed site tells of the lines it hides
                for (const Connector &connector : connectorsOf(*m_now, finding.subject, nullptr))
                    update.touch(connector.from);
        }
    update.run(m_now);
}

void CanvasScene::setOutcome(std::optional<CanvasOutcome> outcome)
{
    m_outcome = std::move(outcome);
    repaint(); // of lines any can differ
    for (BoxItem *item : std::as_const(m_boxes))
        showOutcome(*item);
}

void CanvasScene::showOutcome(BoxItem &item) const
{
    item.setOutcome(m_outcome ? std::optional(m_outcome->faces.value(item.ref())) : std::nullopt);
}

/// Sites and lines do not tell how full pools are.
void CanvasScene::followSizes(const QList<PoolId> &pools)
{
    if (m_expectsAnotherPlan)
        return;
    expectChanges(pools.size());
    for (PoolId pool : pools)
        if (BoxItem *item = box(pool)) {
            Face face = item->face();
            face.gauges = m_sizes ? gaugesOf(m_sizes->sizes(), pool) : QList<Gauge>();
            if (face == item->face())
                continue;
            item->show(std::move(face), item->box());
            Q_EMIT faceChanged(pool);
        }
}

SiteItem *CanvasScene::site(EntityRef ref) const
{
    return ref.kind == EntityKind::Site ? static_cast<SiteItem *>(box(ref)) : nullptr;
}

EntityRef CanvasScene::visibleBox(EntityRef ref) const
{
    const EntityRef own = shownOn(*m_now, ref);
    if (!own)
        return {};
    EntityRef visible = own;
    SiteId site = own.kind == EntityKind::Site ? containerOf(*m_now, own.as<SiteId>()) : siteOfNode(*m_now, own);
    for (; site; site = containerOf(*m_now, site)) {
        const Placement *placement = m_now->plan.placements.find(site.value);
        if (placement && placement->collapsed)
            visible = site;
    }
    return visible;
}

QRectF CanvasScene::boundsOf(EntityRef ref) const
{
    if (const EntityRef visible = visibleBox(ref)) {
        const BoxItem *item = box(visible);
        return item ? item->box() : QRectF();
    }
    QRectF bounds;
    for (Lines::Index index : lines().madeBy(ref))
        bounds |= lines().at(index).bounds;
    return bounds;
}

QRectF CanvasScene::planBounds() const
{
    if (!m_planBounds) {
        QRectF bounds;
        for (const BoxItem *item : m_boxes)
            if (item->isVisible())
                bounds |= item->box().adjusted(-boundsMargin, -boundsMargin, boundsMargin, boundsMargin);
        if (!bounds.isNull())
            lines().forEach([&](const Line &line) { bounds |= line.bounds; });
        m_planBounds = bounds;
    }
    return *m_planBounds;
}

CanvasScene::Hit CanvasScene::hitAt(QPointF point, qreal tolerance) const
{
    EntityRef node;
    m_grid.query(QRectF(point, QSizeF(0, 0)), [&](EntityRef ref) {
        if (box(ref)->box().contains(point) && (!node || node < ref))
            node = ref;
    });
    if (node)
        return {node, -1};
    if (const Lines::Index line = lines().nearest(point, tolerance); line >= 0)
        return {lines().at(line).connector.subject(), line};
    return {siteAt(point), -1};
}

SiteId CanvasScene::siteAt(QPointF point, const std::vector<EntityRef> &except) const
{
    SiteId found;
    for (const Site &row : m_now->plan.sites) {
        const SiteItem *item = site(row.id);
        if (!item->isVisible() || !item->box().contains(point) || std::ranges::find(except, EntityRef(row.id)) != except.end())
            continue;
        if (!found || item->isNested())
            found = row.id;
    }
    return found;
}

std::vector<EntityRef> CanvasScene::boxesIn(const QRectF &area, bool touching) const
{
    QSet<EntityRef> found;
    m_grid.query(area, [&](EntityRef ref) {
        const QRectF own = box(ref)->box();
        if (touching ? own.intersects(area) : area.contains(own))
            found.insert(ref);
    });
    for (const Site &row : m_now->plan.sites)
        if (const SiteItem *item = site(row.id); item->isVisible() && area.contains(item->box()))
            found.insert(row.id);
    std::vector<EntityRef> sorted(found.cbegin(), found.cend());
    std::ranges::sort(sorted);
    return sorted;
}

std::vector<EntityRef> CanvasScene::readingOrder() const
{
    std::vector<EntityRef> order;
    const auto inOrder = [this](std::vector<EntityRef> refs) {
        std::erase_if(refs, [this](EntityRef ref) { return !box(ref) || !box(ref)->isVisible(); });
        std::ranges::stable_sort(refs, [this](EntityRef a, EntityRef b) { return readsBefore(box(a)->box(), box(b)->box()); });
        return refs;
    };
    const auto addContent = [&](auto &self, SiteId outer) -> void {
        std::vector<EntityRef> refs = nodesIn(*m_now, outer);
        if (outer) {
            for (SiteId nested : sitesIn(*m_now, outer))
                refs.push_back(nested);
        } else {
            for (const Site &row : m_now->plan.sites)
                if (!containerOf(*m_now, row.id))
                    refs.push_back(row.id);
        }
        for (EntityRef ref : inOrder(std::move(refs))) {
            order.push_back(ref);
            if (ref.kind == EntityKind::Site)
                self(self, ref.as<SiteId>());
        }
    };
    addContent(addContent, SiteId{});
    return order;
}

std::vector<EntityRef> CanvasScene::withContent(const std::vector<EntityRef> &rows) const
{
    QSet<EntityRef> all(rows.begin(), rows.end());
    std::vector<EntityRef> open = rows;
    while (!open.empty()) {
        const auto site = open.back().as<SiteId>();
        open.pop_back();
        if (!site)
            continue;
        std::vector<EntityRef> content = nodesIn(*m_now, site);
        for (SiteId nested : sitesIn(*m_now, site))
            content.push_back(nested);
        for (EntityRef ref : content)
            if (!all.contains(ref)) {
                all.insert(ref);
                open.push_back(ref);
            }
    }
    std::vector<EntityRef> sorted(all.cbegin(), all.cend());
    std::ranges::sort(sorted);
    return sorted;
}

void CanvasScene::setHovered(const Hit &hit)
{
    if (hit.ref == m_hovered.ref && hit.line == m_hovered.line)
        return;
    m_hovered = hit;
    updateEmphasis();
}

void CanvasScene::setFocused(EntityRef ref)
{
    if (ref == m_focused)
        return;
    m_focused = ref;
    updateEmphasis();
}

void CanvasScene::setTargets(const QSet<EntityRef> &targets)
{
    m_targets = targets;
    updateEmphasis();
}

void CanvasScene::clearTargets()
{
    m_targets.reset();
    updateEmphasis();
}

void CanvasScene::updateEmphasis()
{
    QSet<EntityRef> selected, litRows, litBoxes, ends;
    for (EntityRef ref : m_selection.refs()) {
        const EntityRef visible = visibleBox(ref);
        if (visible)
            selected.insert(visible);
        else
            litRows.insert(ref);
        if (isNode(visible.kind) && visible)
            litBoxes.insert(visible);
    }
    if (m_hovered.line >= 0) {
        const Line &line = lines().at(m_hovered.line);
        litRows.insert(line.connector.row);
        ends = {line.from, line.to};
    }
    std::vector<EntityRef> concerned = std::exchange(m_emphasized, {});
    if (m_targets) {
        for (const BoxItem *item : std::as_const(m_boxes))
            concerned.push_back(item->ref());
    } else {
        concerned.insert(concerned.end(), selected.cbegin(), selected.cend());
        concerned.insert(concerned.end(), ends.cbegin(), ends.cend());
        concerned.push_back(m_hovered.ref);
        concerned.push_back(m_focused);
    }
    std::ranges::sort(concerned);
    const auto repeated = std::ranges::unique(concerned);
    concerned.erase(repeated.begin(), repeated.end());
    for (EntityRef ref : concerned) {
        BoxItem *item = box(ref);
        if (!item)
            continue;
        Emphasis emphasis;
        emphasis.selected = selected.contains(ref);
        emphasis.hovered = (m_hovered.line < 0 && m_hovered.ref == ref) || ends.contains(ref);
        emphasis.focused = m_focused == ref;
        if (m_targets) {
            emphasis.target = m_targets->contains(ref);
            emphasis.faded = !emphasis.target && !emphasis.selected && isNode(ref.kind);
        }
        item->emphasize(emphasis);
        if (emphasis != Emphasis())
            m_emphasized.push_back(ref);
    }
    m_linesItem->setLit(litRows, litBoxes);
}

/// Puts previewed boxes back; their lines are left as they are.
void CanvasScene::endPreview()
{
    if (!m_previewed.empty())
        m_planBounds.reset();
    for (EntityRef ref : std::exchange(m_previewed, {}))
        if (BoxItem *item = box(ref)) {
            const auto own = ref.as<SiteId>();
            item->setPos((own ? siteBounds(*m_now, own) : nodeBounds(*m_now, ref)).topLeft());
            item->setZValue(item->zValue() - previewLift);
            if (SiteItem *shown = site(ref))
                shown->setPerimeter(perimeterBounds(*m_now, own));
        }
}

void CanvasScene::previewMove(const std::vector<EntityRef> &boxes, QPointF by)
{
    std::vector<EntityRef> moved = withContent(boxes);
    std::erase_if(moved, [this](EntityRef ref) { return !box(ref); });
    QSet<EntityRef> rows;
    const auto addLines = [&](const std::vector<EntityRef> &refs) {
        for (EntityRef ref : refs)
            for (Lines::Index index : lines().joining(ref))
                rows.insert(lines().at(index).connector.row);
    };
    addLines(m_previewed);
    addLines(moved);
    expectChanges(std::ssize(moved) + rows.size());
    endPreview();
    for (EntityRef ref : moved) {
        box(ref)->moveBy(by.x(), by.y());
        box(ref)->setZValue(box(ref)->zValue() + previewLift);
        if (SiteItem *item = site(ref))
            item->setPerimeter(item->perimeter().translated(by));
    }
    m_previewed = moved;
    m_planBounds.reset();
    (void)SceneUpdate::route(*this, rows);
}

} // namespace twinpool
