// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatiftool.h"

#include "model/simulation/parts.h"
#include "views/canvas/view.h"
#include "views/whatif/whatif.h"

namespace twinpool {

WhatIfTool::WhatIfTool(CanvasView &view, WhatIf &whatIf)
    : SelectTool(view)
    , m_whatIf(whatIf)
{
}

EntityRef WhatIfTool::partAt(QPointF point) const
{
    const CanvasScene &canvas = m_view.canvas();
    const CanvasScene::Hit hit = canvas.hitAt(point, m_view.reach());
    if (hit.line >= 0)
        return hit.ref.kind == EntityKind::NetworkLink ? hit.ref : EntityRef();
    const BoxItem *box = canvas.box(hit.ref);
    if (!box)
        return {};
    if (const SiteItem *site = canvas.site(hit.ref))
        return site->isHandle(point) || site->face().collapsed ? hit.ref : EntityRef();
    if (m_view.zoom() >= fullDetailZoom) // from afar there are no signs to be seen
        if (const EntityRef sign = box->signAt(point))
            return sign;
    return hit.ref;
}

void WhatIfTool::pressed(const Pointer &at)
{
    m_pressed = partAt(at.scene);
}

void WhatIfTool::released(const Pointer &at)
{
    const EntityRef part = partAt(at.scene);
    if (const EntityRef pressed = std::exchange(m_pressed, {}); !pressed || part != pressed)
        return;
    setAim({}, {});
    m_whatIf.toggle(part);
    Q_EMIT m_view.hintChanged(whatHappensTo(part));
}

void WhatIfTool::moved(const Pointer &at)
{
    const EntityRef part = partAt(at.scene);
    if (part == m_hovered)
        return;
    m_hovered = part;
    m_view.canvas().setHovered(part ? m_view.canvas().hitAt(at.scene, m_view.reach()) : CanvasScene::Hit());
    Q_EMIT m_view.hintChanged(part ? whatHappensTo(part) : hint());
}

void WhatIfTool::doubleClicked(const Pointer &at)
{
    pressed(at); // a quick second click is one more
}

bool WhatIfTool::keyPressed(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || modifiers == Qt::ControlModifier) {
        setAim({}, {});
        const bool isArrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
        return (isArrow || modifiers != Qt::ControlModifier) && SelectTool::keyPressed(event);
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_F:
    case Qt::Key_X:
    case Qt::Key_Space: {
        const EntityRef box = m_view.canvas().focused() ? m_view.canvas().focused() : m_view.selection().current();
        const EntityRef part = m_aim && m_aimBox == box ? m_aim : box;
        if (!part)
            return false;
        m_whatIf.toggle(part);
        Q_EMIT m_view.hintChanged(whatHappensTo(part));
        return true;
    }
    case Qt::Key_Left:
        return aimBeside(-1);
    case Qt::Key_Right:
        return aimBeside(1);
    case Qt::Key_BracketLeft:
        return m_whatIf.goToPrevious();
    case Qt::Key_BracketRight:
        return m_whatIf.goToNext();
    case Qt::Key_H:
        return SelectTool::keyPressed(event);
    default:
        return false;
    }
}

/// Before the first machine and after the last one the box is meant whole.
bool WhatIfTool::aimBeside(int by)
{
    const EntityRef ref = m_view.canvas().visibleBox(m_view.selection().current());
    const BoxItem *box = m_view.canvas().box(ref);
    if (!box)
        return false;
    std::vector<EntityRef> stops{{}};
    for (const Sign &sign : box->face().signs)
        if (sign.ref && !box->signBounds(sign.ref).isNull())
            stops.push_back(sign.ref);
    const auto at = std::ranges::find(stops, ref == m_aimBox ? m_aim : EntityRef());
    const auto count = std::ssize(stops);
    const auto next = ((at == stops.end() ? 0 : at - stops.begin()) + by + count) % count;
    setAim(ref, stops[static_cast<size_t>(next)]);
    Q_EMIT m_view.hintChanged(whatHappensTo(m_aim ? m_aim : ref));
    return true;
}

void WhatIfTool::setAim(EntityRef box, EntityRef sign)
{
    for (EntityRef each : {std::exchange(m_aimBox, box), box})
        if (const BoxItem *item = m_view.canvas().box(each))
            m_view.canvas().repaint(item->box());
    m_aim = sign;
}

bool WhatIfTool::cancel()
{
    m_pressed = {};
    return false;
}

void WhatIfTool::deactivate()
{
    setAim({}, {});
    SelectTool::deactivate();
}

void WhatIfTool::paint(QPainter &painter) const
{
    const BoxItem *item = m_view.canvas().box(m_aimBox);
    const QRectF sign = item && m_aim ? item->signBounds(m_aim) : QRectF();
    if (sign.isNull())
        return;
    painter.setPen(QPen(m_view.canvas().theme().accent, measures::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(sign.adjusted(-3, -3, 3, 3), 3, 3);
}

Qt::CursorShape WhatIfTool::cursor() const
{
    return m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString WhatIfTool::whatHappensTo(EntityRef ref) const
{
    const QString name = shownText(nameOf(m_whatIf.now().plan, ref));
    if (partsOf(m_whatIf.now(), ref).empty())
        return CanvasView::tr("“%1” cannot fail by itself.").arg(name);
    return m_whatIf.isDown(ref) ? CanvasView::tr("Click, or press F, to bring “%1” back.").arg(name)
                                : CanvasView::tr("Click, or press F, to let “%1” fail.").arg(name);
}

QString WhatIfTool::hint() const
{
    return CanvasView::tr("What if: click a machine, a box, the title of a site or a link to let it fail. Esc leaves.");
}

} // namespace twinpool
