// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/linktool.h"

#include "views/canvas/view.h"

#include <QApplication>

namespace twinpool {

namespace {

constexpr qreal signHeight = 22, signPadding = 10;

} // namespace

LinkTool::LinkTool(CanvasView &view, EntityRef from, Start start)
    : Tool(view)
    , m_wanted(from)
    , m_start(start)
{
}

void LinkTool::activate()
{
    if (m_wanted && canStart(m_wanted)) {
        begin(m_wanted);
        m_dragging = m_start == Held;
        m_byKeyboard = !m_dragging;
    }
}

void LinkTool::deactivate()
{
    stop();
    m_view.canvas().setHovered({});
}

QString LinkTool::hint() const
{
    return m_from ? endHint(m_from) : startHint();
}

EntityRef LinkTool::boxAt(QPointF point) const
{
    const EntityRef ref = m_view.canvas().hitAt(point, 0).ref;
    return m_view.canvas().box(ref) ? ref : EntityRef();
}

void LinkTool::begin(EntityRef from)
{
    m_from = from;
    m_aim = {};
    m_end = m_view.canvas().box(from)->box().center();
    m_verdicts.clear();
    QSet<EntityRef> fitting;
    for (EntityRef box : m_view.canvas().readingOrder()) {
        if (box == from)
            continue;
        const Verdict found = verdict(from, box);
        if (found.fits)
            fitting.insert(box);
        m_verdicts.insert(box, found);
    }
    m_view.selection().set(from);
    m_view.canvas().setTargets(fitting);
    m_view.viewport()->update();
    Q_EMIT m_view.hintChanged(hint());
}

void LinkTool::stop()
{
    if (!m_from)
        return;
    m_from = {};
    m_aim = {};
    m_dragging = false;
    m_verdicts.clear();
    m_view.setAutoscroll(false);
    m_view.canvas().clearTargets();
    m_view.showNote({}, {});
    m_view.viewport()->update();
}

bool LinkTool::cancel()
{
    if (!m_from)
        return false;
    stop();
    m_view.toolDone();
    return true;
}

void LinkTool::pressed(const Pointer &at)
{
    const EntityRef box = boxAt(at.scene);
    if (!m_from) {
        if (!canStart(box)) {
            m_view.showNote(startHint(), at.view);
            return;
        }
        begin(box);
        m_dragging = true;
        return;
    }
    drop(box, at);
}

void LinkTool::moved(const Pointer &at)
{
    if (!m_from) {
        m_view.canvas().setHovered(m_view.canvas().hitAt(at.scene, 0));
        return;
    }
    m_byKeyboard = false;
    m_view.setAutoscroll(m_dragging);
    m_end = at.scene;
    aimAt(boxAt(at.scene));
    refresh();
}

void LinkTool::released(const Pointer &at)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    m_view.setAutoscroll(false);
    const EntityRef box = boxAt(at.scene);
    if (box != m_from) // a click on the start leaves it chosen; the next click ends the line
        drop(box, at);
}

void LinkTool::drop(EntityRef to, const Pointer &at)
{
    const EntityRef from = m_from;
    const Verdict found = m_verdicts.value(to);
    stop();
    if (found.fits)
        link(from, to, at);
    else if (!found.reason.isEmpty())
        m_view.showNote(found.reason, at.view);
    m_view.toolDone();
    if (!found.fits && !found.reason.isEmpty())
        Q_EMIT m_view.hintChanged(found.reason);
}

void LinkTool::aimAt(EntityRef box)
{
    if (box == m_aim)
        return;
    m_aim = box;
    m_view.canvas().setHovered({box, -1});
    const Verdict found = m_verdicts.value(box);
    Q_EMIT m_view.hintChanged(found.reason.isEmpty() ? hint() : found.reason);
}

bool LinkTool::keyPressed(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
        walk(1);
        return true;
    case Qt::Key_Backtab:
        walk(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const EntityRef box = m_from ? m_aim : m_view.canvas().focused();
        if (m_from && box) {
            const QPointF middle = m_view.canvas().box(box)->box().center();
            drop(box, {middle, m_view.mapFromScene(middle), Qt::NoModifier});
        } else if (!m_from && canStart(box)) {
            begin(box);
            m_byKeyboard = true;
        }
        return true;
    }
    default:
        return false;
    }
}

/// Goes on to the next box that fits.
void LinkTool::walk(int by)
{
    std::vector<EntityRef> fitting;
    for (EntityRef box : m_view.canvas().readingOrder())
        if (m_from ? m_verdicts.value(box).fits : canStart(box))
            fitting.push_back(box);
    if (fitting.empty())
        return;
    const EntityRef at = m_from ? m_aim : m_view.canvas().focused();
    const auto found = std::ranges::find(fitting, at);
    const auto count = static_cast<std::ptrdiff_t>(fitting.size());
    const std::ptrdiff_t next = found == fitting.end() ? (by > 0 ? 0 : count - 1)
                                                       : (found - fitting.begin() + by + count) % count;
    const EntityRef box = fitting[static_cast<size_t>(next)];
    m_byKeyboard = true;
    m_view.canvas().setFocused(box);
    m_view.bringIntoView(box);
    if (!m_from)
        return;
    aimAt(box);
    m_end = m_view.canvas().box(box)->box().center();
    refresh();
}

void LinkTool::refresh()
{
    const qreal margin = 8 / m_view.zoom();
    const QRectF area = m_from ? QRectF(m_view.canvas().box(m_from)->box().center(), m_end).normalized() : QRectF();
    for (const QRectF &rect : {std::exchange(m_painted, area), area})
        m_view.canvas().repaint(rect.adjusted(-margin, -margin, margin, margin));
}

void LinkTool::paint(QPainter &painter) const
{
    if (!m_from)
        return;
    const CanvasScene &canvas = m_view.canvas();
    const Theme &theme = canvas.theme();
    for (auto it = m_verdicts.cbegin(); it != m_verdicts.cend(); ++it) {
        if (it->fits || it->sign.isEmpty() || detailAt(m_view.zoom()) != Detail::Full)
            continue;
        const QRectF box = canvas.box(it.key())->box();
        const qreal most = box.width() - 2 * signPadding;
        PlacedText text = fittedText(it->sign, {}, most, TextScale::Sign, &Theme::error, Qt::ElideRight);
        const qreal width = widthOf(text.text, TextScale::Sign, text.stretch) + 2 * signPadding;
        const QRectF pill(box.center().x() - width / 2, box.bottom() - signHeight / 2, width, signHeight);
        painter.setPen(QPen(theme.error, measures::hairline));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(pill, signHeight / 2, signHeight / 2);
        text.at = {pill.left() + signPadding, pill.center().y() + 3.8};
        paintText(painter, text, theme);
    }
    if (!m_dragging && m_byKeyboard && !m_aim)
        return;
    const QRectF start = canvas.box(m_from)->box();
    QPen pen(theme.accent, measures::pairing);
    pen.setCosmetic(true);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    // From the border, so that the line does not cross the name.
    const QPointF middle = start.center();
    const QPointF out = m_end - middle;
    qreal share = 1;
    if (!qFuzzyIsNull(out.x()))
        share = std::min(share, start.width() / 2 / std::abs(out.x()));
    if (!qFuzzyIsNull(out.y()))
        share = std::min(share, start.height() / 2 / std::abs(out.y()));
    if (share < 1)
        painter.drawLine(middle + out * share, m_end);
}

} // namespace twinpool
