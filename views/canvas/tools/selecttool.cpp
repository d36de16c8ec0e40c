// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/selecttool.h"

#include "model/edits/clipboard.h"
#include "model/edits/layout.h"
#include "model/edits/move.h"
#include "views/canvas/tools/connecttool.h"
#include "views/canvas/tools/pairtool.h"
#include "views/canvas/view.h"
#include "views/theme/icons.h"

#include <QApplication>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal snapReach = 6;     // pixels on screen
constexpr qreal snapRadius = 2000; // scene units round the dragged box
constexpr size_t mostSnapBoxes = 60;

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void SelectTool::pressed(const Pointer &at)
{
    m_press = at;
    if (const Handle handle = handleAt(at.scene); handle != Handle::None) {
        const EntityRef owner = m_owner;
        if (handle == Handle::Connect)
            m_view.setTool(std::make_unique<ConnectTool>(m_view, owner, LinkTool::Held));
        else
            m_view.setTool(std::make_unique<PairTool>(m_view, owner, LinkTool::Held));
        return;
    }
    const CanvasScene &canvas = m_view.canvas();
    m_hit = canvas.hitAt(at.scene, m_view.reach());
    const SiteItem *site = canvas.site(m_hit.ref);
    if (site && site->isToggle(at.scene)) {
        m_state = State::PressedElse;
        m_view.editor().apply(edits::setCollapsed(m_hit.ref.as<SiteId>(), site->pos(), !site->face().collapsed));
    } else if (m_hit.line >= 0) {
        m_state = State::PressedElse;
        const Line &line = canvas.lines().at(m_hit.line);
        if (m_hit.ref && adds(at.modifiers))
            m_view.selection().toggle(m_hit.ref);
        else
            m_view.selection().set(m_hit.ref ? std::vector{m_hit.ref}
                                             : std::vector{line.connector.to, line.connector.from});
    } else if (m_hit.ref && (!site || site->isHandle(at.scene) || site->face().collapsed)) {
        pressBox(m_hit.ref, at.modifiers);
    } else {
        m_state = State::PressedGround;
        m_selectedBefore = adds(at.modifiers) ? m_view.selection().refs() : std::vector<EntityRef>();
    }
}

void SelectTool::pressBox(EntityRef ref, Qt::KeyboardModifiers modifiers)
{
    m_state = State::PressedBox;
    Selection &selection = m_view.selection();
    m_wasSelected = selection.contains(ref);
    if (m_wasSelected)
        return; // a drag takes all that is selected; a click decides on release
    if (modifiers & Qt::ControlModifier)
        selection.toggle(ref);
    else if (modifiers & Qt::ShiftModifier)
        selection.toggle(ref);
    else
        selection.set(ref);
}

void SelectTool::click()
{
    Selection &selection = m_view.selection();
    if (m_state == State::PressedBox && m_wasSelected) {
        if (m_press.modifiers & Qt::ControlModifier)
            selection.toggle(m_hit.ref);
        else if (!(m_press.modifiers & Qt::ShiftModifier))
            selection.set(m_hit.ref);
    } else if (m_state == State::PressedGround) {
        if (m_hit.ref && adds(m_press.modifiers))
            selection.toggle(m_hit.ref);
        else if (m_hit.ref)
            selection.set(m_hit.ref);
        else if (!adds(m_press.modifiers))
            selection.clear();
    }
}

void SelectTool::moved(const Pointer &at)
{
    const bool far = (at.view - m_press.view).manhattanLength() >= QApplication::startDragDistance();
    switch (m_state) {
    case State::Idle:
        m_view.canvas().setHovered(m_view.canvas().hitAt(at.scene, m_view.reach()));
        if (handleAt(at.scene) == Handle::None)
            setHandleOwner(m_view.canvas().hitAt(at.scene, 0).ref);
        break;
    case State::PressedBox:
        if (far && !m_view.editor().isReadOnly()) {
            beginDrag();
            drag(at);
        }
        break;
    case State::PressedGround:
        if (far) {
            m_state = State::Band;
            m_view.setAutoscroll(true);
            drawBand(at);
        }
        break;
    case State::Dragging:
        drag(at);
        break;
    case State::Band:
        drawBand(at);
        break;
    case State::PressedElse:
        break;
    }
}

void SelectTool::released(const Pointer &)
{
    switch (m_state) {
    case State::Dragging:
        drop();
        break;
    case State::Band:
        m_view.setAutoscroll(false);
        refresh({});
        break;
    case State::PressedBox:
    case State::PressedGround:
        click();
        break;
    case State::Idle:
    case State::PressedElse:
        break;
    }
    m_state = State::Idle;
    m_band = {};
}

void SelectTool::doubleClicked(const Pointer &at)
{
    m_state = State::Idle;
    const CanvasScene::Hit hit = m_view.canvas().hitAt(at.scene, m_view.reach());
    if (hit.line >= 0) {
        if (hit.ref)
            Q_EMIT m_view.propertiesRequested();
        return;
    }
    const SiteItem *site = m_view.canvas().site(hit.ref);
    if (hit.ref && (!site || (site->isHandle(at.scene) && !site->isToggle(at.scene))))
        m_view.renameInPlace(hit.ref);
}

void SelectTool::beginDrag()
{
    m_state = State::Dragging;
    setHandleOwner({});
    m_view.canvas().setHovered({});
    m_view.setAutoscroll(true);
    m_dragged.clear();
    m_dragBox = {};
    for (EntityRef ref : m_view.selection().refs()) {
        const EntityRef box = m_view.canvas().visibleBox(ref);
        if (!box || std::ranges::find(m_dragged, box) != m_dragged.end())
            continue;
        m_dragged.push_back(box);
        m_dragBox |= m_view.canvas().box(box)->box();
    }
}

std::vector<QRectF> SelectTool::neighboursOfDrag() const
{
    const CanvasScene &canvas = m_view.canvas();
    const std::vector<EntityRef> moving = canvas.withContent(m_dragged);
    const QRectF around = m_dragBox.translated(m_by).adjusted(-snapRadius, -snapRadius, snapRadius, snapRadius);
    const bool sites = std::ranges::any_of(m_dragged, [](EntityRef ref) { return ref.kind == EntityKind::Site; });
    std::vector<QRectF> boxes;
    for (EntityRef ref : canvas.boxesIn(around, true)) {
        const bool isSite = ref.kind == EntityKind::Site;
        if (isSite == sites && !std::ranges::binary_search(moving, ref) && boxes.size() < mostSnapBoxes)
            boxes.push_back(canvas.box(ref)->box());
    }
    return boxes;
}

void SelectTool::drag(const Pointer &at)
{
    m_by = at.scene - m_press.scene;
    m_copies = at.modifiers & Qt::ControlModifier;
    const bool alongX = std::abs(m_by.x()) >= std::abs(m_by.y());
    const bool keepsAxis = at.modifiers & Qt::ShiftModifier;
    if (keepsAxis)
        m_by = alongX ? QPointF(m_by.x(), 0) : QPointF(0, m_by.y());
    m_guides.clear();
    if (m_view.isSnapping() && !(at.modifiers & Qt::AltModifier)) {
        const Snap snap = snapped(m_dragBox.translated(m_by), neighboursOfDrag(), snapReach / m_view.zoom());
        const QPointF offset = keepsAxis ? (alongX ? QPointF(snap.offset.x(), 0) : QPointF(0, snap.offset.y())) : snap.offset;
        m_by += offset;
        m_guides = snap.guides;
    }
    m_view.canvas().previewMove(m_copies ? std::vector<EntityRef>() : m_dragged, m_by);
    QList<QRectF> painted;
    if (m_copies)
        painted.append(m_dragBox.translated(m_by));
    for (const QLineF &guide : std::as_const(m_guides))
        painted.append(QRectF(guide.p1(), guide.p2()).normalized());
    refresh(painted);
    Q_EMIT m_view.hintChanged(whereTo());
}

QString SelectTool::whereTo() const
{
    const SiteId site = m_view.canvas().siteAt(m_dragBox.center() + m_by, m_view.canvas().withContent(m_dragged));
    const Site *row = m_view.canvas().now().find(site);
    if (!row)
        return hint();
    const QString name = shownText(row->name);
    return m_copies ? CanvasView::tr("Drop here to copy into “%1”.").arg(name)
                    : CanvasView::tr("Drop here to place in “%1”.").arg(name);
}

void SelectTool::drop()
{
    CanvasScene &canvas = m_view.canvas();
    const Snapshot &now = canvas.now();
    const std::vector<EntityRef> all = canvas.withContent(m_dragged);
    const auto siteUnder = [&](EntityRef ref) { return canvas.siteAt(canvas.box(ref)->box().center() + m_by, all); };
    const std::vector<EntityRef> dragged = std::exchange(m_dragged, {});
    const QPointF by = m_by;
    std::optional<Edit> edit;
    if (m_copies) {
        const SiteId into = canvas.siteAt(m_dragBox.center() + by);
        Plan fragment = edits::fragmentOf(now, dragged);
        for (EntityRef ref : dragged)
            if (const SiteId site = siteUnder(ref); site && isNode(ref.kind))
                edits::putInto(fragment, ref, site);
        edit = edits::paste(fragment, into, by);
    } else {
        std::vector<edits::Move> moves;
        for (EntityRef ref : all) {
            const bool direct = std::ranges::find(dragged, ref) != dragged.end();
            const Placement *place = now.plan.placements.find(ref.value);
            edits::Move move{ref, QPointF(place->x, place->y) + by};
            if (direct && isNode(ref.kind))
                if (const SiteId site = canvas.siteAt(nodeBounds(now, ref).center() + by, all); site != siteOfNode(now, ref))
                    move.into = site;
            moves.push_back(move);
        }
        edit = edits::moveTo(moves);
    }
    m_state = State::Idle;
    m_view.setAutoscroll(false);
    refresh({});
    const quint32 lastId = m_view.editor().document().plan().lastId;
    const bool copied = m_copies;
    const bool done = m_view.editor().apply(*edit);
    if (!done)
        canvas.previewMove({}, {});
    if (done && copied)
        m_view.selectNewBoxes(lastId);
    Q_EMIT m_view.hintChanged(hint());
}

void SelectTool::drawBand(const Pointer &at)
{
    m_band = QRectF(m_press.scene, at.scene).normalized();
    std::vector<EntityRef> refs = m_selectedBefore;
    const std::vector<EntityRef> inside = m_view.canvas().boxesIn(m_band, at.modifiers & Qt::AltModifier);
    refs.insert(refs.end(), inside.begin(), inside.end());
    m_view.selection().set(std::move(refs));
    refresh({m_band});
}

bool SelectTool::cancel()
{
    const State before = std::exchange(m_state, State::Idle);
    if (before != State::Dragging && before != State::Band)
        return false;
    m_view.setAutoscroll(false);
    m_dragged.clear();
    m_guides.clear();
    m_band = {};
    if (before == State::Dragging)
        m_view.canvas().previewMove({}, {});
    else
        m_view.selection().set(m_selectedBefore);
    refresh({});
    return true;
}

void SelectTool::deactivate()
{
    cancel();
    setHandleOwner({});
    m_view.canvas().setHovered({});
}

void SelectTool::refresh(QList<QRectF> areas)
{
    const qreal margin = 3 / m_view.zoom();
    for (const QList<QRectF> &list : {m_painted, areas})
        for (const QRectF &area : list)
            m_view.canvas().repaint(area.adjusted(-margin, -margin, margin, margin));
    m_painted = std::move(areas);
}

Qt::CursorShape SelectTool::cursor() const
{
    if (m_state == State::Dragging)
        return m_copies ? Qt::DragCopyCursor : Qt::SizeAllCursor;
    return handleAt(m_view.mapToScene(m_view.viewport()->mapFromGlobal(QCursor::pos()))) == Handle::None
        ? Qt::ArrowCursor
        : Qt::PointingHandCursor;
}

QString SelectTool::hint() const
{
    return CanvasView::tr("Drag to move, drag from the edge of a node to connect, F2 to rename.");
}

void SelectTool::paint(QPainter &painter) const
{
    const Theme &theme = m_view.canvas().theme();
    QPen pen(theme.accent, 1);
    pen.setCosmetic(true);
    if (m_state == State::Band) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.08F);
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRect(m_band);
    } else if (m_state == State::Dragging) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawLines(m_guides);
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        for (EntityRef ref : m_copies ? m_dragged : std::vector<EntityRef>())
            painter.drawRoundedRect(m_view.canvas().box(ref)->box().translated(m_by), measures::nodeRadius,
                                    measures::nodeRadius);
    } else if (m_state == State::Idle) {
        for (Handle handle : {Handle::PairLeft, Handle::PairRight, Handle::Connect}) {
            if (!offers(m_owner, handle))
                continue;
            const QRectF rect = handleRect(m_owner, handle);
            const qreal inset = rect.width() * 0.08;
            painter.setPen(pen);
            painter.setBrush(theme.paper);
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
            const qreal gap = rect.width() * 0.24;
            paintIcon(painter, handle == Handle::Connect ? u"connect"_s : u"pair"_s,
                      rect.adjusted(gap, gap, -gap, -gap), theme.accent);
        }
    }
}

} // namespace twinpool
