// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/selecttool.h"

#include "model/edits/nodesize.h"
#include "views/canvas/view.h"

// The handles at the edges of the node under the pointer, from which pairs and lines are drawn.

namespace twinpool {

namespace {

constexpr qreal handlesFrom = 0.5; // zoom

} // namespace

QRectF SelectTool::handleRect(EntityRef owner, Handle handle) const
{
    const BoxItem *item = m_view.canvas().box(owner);
    if (!item || handle == Handle::None)
        return {};
    const QRectF box = item->box();
    const qreal side = measures::target / std::min(m_view.zoom(), 1.5);
    const QPointF middle = handle == Handle::PairLeft ? QPointF(box.left(), box.center().y())
        : handle == Handle::PairRight                 ? QPointF(box.right(), box.center().y())
                                                      : QPointF(box.center().x(), box.bottom());
    return {middle - QPointF(side / 2, side / 2), QSizeF(side, side)};
}

bool SelectTool::offers(EntityRef owner, Handle handle) const
{
    if (!m_view.canvas().box(owner) || !isNode(owner.kind) || m_view.zoom() < handlesFrom || m_view.editor().isReadOnly())
        return false;
    if (handle == Handle::Connect)
        return true;
    const Pool *pool = m_view.canvas().now().find(owner.as<PoolId>());
    return pool && pool->as<UserPool>();
}

SelectTool::Handle SelectTool::handleAt(QPointF point) const
{
    for (Handle handle : {Handle::PairLeft, Handle::PairRight, Handle::Connect})
        if (offers(m_owner, handle) && handleRect(m_owner, handle).contains(point))
            return handle;
    return Handle::None;
}

void SelectTool::setHandleOwner(EntityRef owner)
{
    if (!isNode(owner.kind))
        owner = {};
    if (owner == m_owner)
        return;
    for (EntityRef ref : {m_owner, owner})
        if (const BoxItem *item = m_view.canvas().box(ref))
            m_view.canvas().repaint(item->box().adjusted(-30, -30, 30, 30));
    m_owner = owner;
}

} // namespace twinpool
