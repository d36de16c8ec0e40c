// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"
#include "views/canvas/tools/placetool.h"
#include "views/canvas/tools/selecttool.h"
#include "views/canvas/view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <chrono>
#include <cmath>

// What the canvas view does with mouse, wheel and keys before a tool gets them.

namespace twinpool {

namespace {

constexpr qreal wheelStep = 1.25; // for one notch
constexpr int notch = 120;        // eighths of a degree
constexpr int edge = 24;          // pixels at the border that scroll while dragging
constexpr std::chrono::milliseconds autoscrollPace{30};

int pastEdge(int at, int size)
{
    if (at < edge)
        return at - edge;
    return at > size - edge ? at - (size - edge) : 0;
}

} // namespace

Pointer CanvasView::pointerAt(QPoint pos, Qt::KeyboardModifiers modifiers) const
{
    return {viewportTransform().inverted().map(QPointF(pos)), pos, modifiers};
}

void CanvasView::sendMove(QPoint pos, Qt::KeyboardModifiers modifiers)
{
    m_pointer = pos;
    m_modifiers = modifiers;
    m_tool->moved(pointerAt(pos, modifiers));
    updateCursor();
}

void CanvasView::updateCursor()
{
    viewport()->setCursor(isPanning()   ? Qt::ClosedHandCursor
                              : m_spaceHeld ? Qt::OpenHandCursor
                                            : m_tool->cursor());
}

void CanvasView::scrollBy(QPoint pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const bool zooms = m_wheelZooms != event->modifiers().testFlag(Qt::ControlModifier);
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!zooms && event->modifiers().testFlag(Qt::ShiftModifier)) {
        scrollBy({delta, 0});
        event->accept();
        return;
    }
    if (!zooms)
        return QGraphicsView::wheelEvent(event);
    setZoom(zoom() * std::pow(wheelStep, qreal(delta) / notch), event->position());
    event->accept();
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        return showTip(*static_cast<QHelpEvent *>(event));
    } else if (event->type() == QEvent::Leave) {
        m_scene.setHovered({});
    }
    return QGraphicsView::viewportEvent(event);
}

/// How full a pool is, in words.
bool CanvasView::showTip(const QHelpEvent &event)
{
    const LiveSizes *sizes = m_scene.sizes();
    const CanvasScene::Hit hit = m_scene.hitAt(mapToScene(event.pos()), reach());
    const auto pool = hit.ref.as<PoolId>();
    const QString words = sizes && pool && hit.line < 0 ? gaugeWords(m_scene.now(), sizes->sizes(), pool) : QString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), words, viewport(), mapFromScene(m_scene.box(pool)->box()).boundingRect());
    return true;
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_scene.setFocused({});
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panFrom = pos;
        m_spacePanned = true;
        updateCursor();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->pressed(pointerAt(pos, event->modifiers()));
        updateCursor();
    } else if (event->button() == Qt::RightButton) {
        m_tool->cancel();
    }
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (isPanning())
        scrollBy(pos - std::exchange(m_panFrom, pos).value());
    else
        sendMove(pos, event->modifiers());
    event->accept();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (isPanning() && event->button() != Qt::RightButton) {
        m_panFrom.reset();
        updateCursor();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->released(pointerAt(event->position().toPoint(), event->modifiers()));
        updateCursor();
    }
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_spaceHeld)
        m_tool->doubleClicked(pointerAt(event->position().toPoint(), event->modifiers()));
    event->accept();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse) {
        const EntityRef ref = m_selection.current();
        const QRectF bounds = m_scene.boundsOf(ref);
        const QPoint at = bounds.isNull() ? viewport()->rect().center() : mapFromScene(bounds.center());
        Q_EMIT contextMenuRequested(ref, viewport()->mapToGlobal(at));
        return;
    }
    const EntityRef ref = m_scene.hitAt(mapToScene(event->pos()), reach()).ref;
    if (ref && !m_selection.contains(ref))
        m_selection.set(ref);
    else if (!ref)
        m_selection.clear();
    Q_EMIT contextMenuRequested(ref, event->globalPos());
}

bool CanvasView::event(QEvent *event)
{
    // Arrow keys, Tab and letters belong to the canvas while it has the focus, before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
        const bool cancels = key->key() == Qt::Key_Escape && m_tool->isBusy();
        if (cancels || (plain && (key->key() == Qt::Key_Space || (letter && SelectTool::hasLetter(key->key()))))) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool CanvasView::zoomKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || event.key() != Qt::Key_Home)
        return false;
    fitPlan();
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_tool->cancel())
            ; // that was the gesture
        else if (m_isHome)
            Q_EMIT escapePressed();
        else
            useSelectTool();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            m_spacePanned = false;
            updateCursor();
        }
        event->accept();
        return;
    }
    if (zoomKey(*event) || m_tool->keyPressed(*event)) {
        event->accept();
        return;
    }
    event->ignore(); // the scroll area would take keys of the window
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_spaceHeld) {
        m_spaceHeld = false;
        updateCursor();
        if (!m_spacePanned && !m_tool->keyPressed(*event) && m_scene.focused())
            m_selection.toggle(m_scene.focused());
    }
    event->accept();
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(creationIn(event->mimeData()) && !m_editor.isReadOnly());
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const Creation *creation = creationIn(event->mimeData());
    const SiteId site = m_scene.siteAt(mapToScene(event->position().toPoint()));
    m_scene.setHovered({site, -1});
    event->setAccepted(creation && (site || !creation->needsSite));
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_scene.setHovered({});
    const Creation *creation = creationIn(event->mimeData());
    const bool placed = creation
        && PlaceTool::place(*this, *creation, mapToScene(pos), pos,
                            m_snapping && !(event->modifiers() & Qt::AltModifier));
    event->setAccepted(placed);
    if (placed)
        setFocus();
}

bool CanvasView::focusNextPrevChild(bool)
{
    return false; // Tab goes from item to item; F6 leaves
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey)
        m_scene.setFocused(m_scene.visibleBox(m_selection.current()));
    Q_EMIT hintChanged(tr("Canvas: Tab goes from item to item, F6 leaves."));
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    m_scene.setFocused({});
    updateCursor();
}

void CanvasView::setAutoscroll(bool active)
{
    if (active && !m_autoscroll.isActive())
        m_autoscroll.start(static_cast<int>(autoscrollPace.count()), this);
    else if (!active)
        m_autoscroll.stop();
}

void CanvasView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoscroll.timerId())
        return QGraphicsView::timerEvent(event);
    const QPoint by(pastEdge(m_pointer.x(), viewport()->width()), pastEdge(m_pointer.y(), viewport()->height()));
    if (by.isNull())
        return;
    scrollBy(-by);
    sendMove(m_pointer, m_modifiers);
}

} // namespace twinpool
