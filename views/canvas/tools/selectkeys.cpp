// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/edits/move.h"
#include "model/edits/remove.h"
#include "views/canvas/creations.h"
#include "views/canvas/tools/pantool.h"
#include "views/canvas/tools/placetool.h"
#include "views/canvas/tools/selecttool.h"
#include "views/canvas/view.h"

// The keys of the canvas while nothing is being dragged.

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 runPause = 800; // ms; after it arrow keys are a new step of undo

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

bool SelectTool::hasLetter(int key)
{
    switch (key) {
    case Qt::Key_V:
    case Qt::Key_H:
    case Qt::Key_S:
    case Qt::Key_P:
    case Qt::Key_Q:
    case Qt::Key_C:
    case Qt::Key_R:
        return true;
    default:
        return false;
    }
}

bool SelectTool::keyPressed(const QKeyEvent &event)
{
    if (isBusy())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (walk(event) || nudge(event))
        return true;
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: {
        const EntityRef ref = m_view.selection().current();
        if (!m_view.canvas().box(ref))
            return false;
        m_view.renameInPlace(ref);
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_view.selection().isEmpty())
            return false;
        m_view.editor().apply(edits::remove(m_view.selection().refs()));
        return true;
    default:
        return letter(event.key());
    }
}

bool SelectTool::letter(int key)
{
    switch (key) {
    case Qt::Key_V:
        return true;
    case Qt::Key_H:
        m_view.setTool(std::make_unique<PanTool>(m_view));
        return true;
    case Qt::Key_S:
        m_view.setTool(std::make_unique<PlaceTool>(m_view, creation(u"site")));
        return true;
    case Qt::Key_P:
        m_view.setTool(std::make_unique<PlaceTool>(m_view, creation(u"EnterprisePool")));
        return true;
    case Qt::Key_Q:
        m_view.setTool(std::make_unique<PlaceTool>(m_view, creation(u"store")));
        return true;
    case Qt::Key_C:
        m_view.useConnectTool();
        return true;
    case Qt::Key_R:
        m_view.usePairTool();
        return true;
    default:
        return false;
    }
}

bool SelectTool::walk(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.key() == Qt::Key_Tab && !control) {
        step(1);
        return true;
    }
    if (event.key() == Qt::Key_Backtab && !control) {
        step(-1);
        return true;
    }
    if (!control || !directionOf(event.key()))
        return false;
    const Snapshot &now = m_view.canvas().now();
    const EntityRef at = m_view.canvas().visibleBox(m_view.selection().current());
    if (!at)
        return true;
    if (event.key() == Qt::Key_Up) {
        const SiteId outer = at.kind == EntityKind::Site ? containerOf(now, at.as<SiteId>()) : siteOfNode(now, at);
        if (outer)
            m_view.focusBox(outer);
    } else if (event.key() == Qt::Key_Down) {
        // Reading order names the content right after its site.
        const std::vector<EntityRef> order = m_view.canvas().readingOrder();
        const auto next = std::ranges::find(order, at) + 1;
        const bool inside = next < order.end()
            && (next->kind == EntityKind::Site ? containerOf(now, next->as<SiteId>()) : siteOfNode(now, *next))
                == at.as<SiteId>();
        if (inside && at.kind == EntityKind::Site)
            m_view.focusBox(*next);
    } else {
        alongLine(event.key() == Qt::Key_Right);
    }
    return true;
}

void SelectTool::step(int by)
{
    const std::vector<EntityRef> order = m_view.canvas().readingOrder();
    if (order.empty())
        return;
    const EntityRef at = m_view.canvas().focused() ? m_view.canvas().focused()
                                                   : m_view.canvas().visibleBox(m_view.selection().current());
    const auto found = std::ranges::find(order, at);
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t next = found == order.end() ? (by > 0 ? 0 : count - 1)
                                                     : (found - order.begin() + by + count) % count;
    m_view.focusBox(order[static_cast<size_t>(next)]);
}

void SelectTool::alongLine(bool right)
{
    const CanvasScene &canvas = m_view.canvas();
    const EntityRef at = canvas.visibleBox(m_view.selection().current());
    // The nearest of the joined boxes in that direction; below counts as right, above as left.
    const QPointF middle = canvas.box(at)->box().center();
    EntityRef best;
    qreal bestDistance = 0;
    for (Lines::Index index : canvas.lines().joining(at)) {
        const Line &line = canvas.lines().at(index);
        const EntityRef other = line.from == at ? line.to : line.from;
        const QPointF way = canvas.box(other)->box().center() - middle;
        const bool isRight = std::pair(way.x(), way.y()) > std::pair(0.0, 0.0);
        const qreal distance = way.manhattanLength();
        if (isRight == right && (!best || distance < bestDistance)) {
            best = other;
            bestDistance = distance;
        }
    }
    if (best)
        m_view.focusBox(best);
}

bool SelectTool::nudge(const QKeyEvent &event)
{
    const auto direction = directionOf(event.key());
    if (!direction || event.modifiers() & Qt::ControlModifier || m_view.selection().isEmpty())
        return false;
    const qreal length = event.modifiers() & Qt::AltModifier ? 1
        : event.modifiers() & Qt::ShiftModifier              ? 10 * measures::grid
                                                             : measures::grid;
    const CanvasScene &canvas = m_view.canvas();
    std::vector<EntityRef> boxes;
    for (EntityRef ref : m_view.selection().refs())
        if (const EntityRef box = canvas.visibleBox(ref))
            boxes.push_back(box);
    std::vector<edits::Move> moves;
    for (EntityRef ref : canvas.withContent(boxes))
        if (const Placement *place = canvas.now().plan.placements.find(ref.value))
            moves.push_back({ref, QPointF(place->x, place->y) + *direction * length});
    if (moves.empty())
        return false;
    if (!m_sinceNudge.isValid() || m_sinceNudge.elapsed() > runPause)
        ++m_run;
    m_sinceNudge.start();
    QString key = u"nudge %1"_s.arg(m_run);
    for (EntityRef ref : boxes)
        key += u' ' + QString::number(ref.value);
    m_view.editor().apply(edits::moveTo(moves, key));
    m_view.bringIntoView(boxes.back());
    return true;
}

} // namespace twinpool
