// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/placetool.h"

#include "model/edits/layout.h"
#include "views/canvas/view.h"
#include "views/theme/icons.h"

#include <cmath>

namespace twinpool {

namespace {

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / measures::grid) * measures::grid, std::round(point.y() / measures::grid) * measures::grid};
}

QPointF cornerFor(const Creation &creation, QPointF middle, bool snap)
{
    const QPointF corner = middle - QPointF(creation.size.width() / 2, creation.size.height() / 2);
    return snap ? onGrid(corner) : corner;
}

} // namespace

PlaceTool::PlaceTool(CanvasView &view, const Creation &creation)
    : Tool(view)
    , m_creation(creation)
{
}

bool PlaceTool::place(CanvasView &view, const Creation &creation, QPointF middle, QPoint viewPos, bool snap)
{
    SiteId site = view.canvas().siteAt(middle);
    const Site *row = view.canvas().now().find(site);
    if (creation.isSite && creation.needsSite && row && row->kind == SiteKind::Branch)
        site = row->parentSite;
    if (creation.needsSite && !site) {
        view.showNote(CanvasView::tr("Place it inside a site."), viewPos);
        return false;
    }
    const quint32 lastId = view.editor().document().plan().lastId;
    if (!view.editor().apply(creation.edit(site, cornerFor(creation, middle, snap))))
        return false;
    view.selectNewBoxes(lastId, true);
    return true;
}

void PlaceTool::moved(const Pointer &at)
{
    const bool snap = m_view.isSnapping() && !(at.modifiers & Qt::AltModifier);
    show(QRectF(cornerFor(m_creation, at.scene, snap), m_creation.size));
    m_view.canvas().setHovered({m_view.canvas().siteAt(at.scene), -1});
}

void PlaceTool::released(const Pointer &at)
{
    const bool snap = m_view.isSnapping() && !(at.modifiers & Qt::AltModifier);
    if (place(m_view, m_creation, at.scene, at.view, snap))
        m_view.toolDone();
}

bool PlaceTool::keyPressed(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const Snapshot &now = m_view.canvas().now();
    const EntityRef box = m_view.canvas().visibleBox(m_view.selection().current());
    SiteId site = box.kind == EntityKind::Site ? box.as<SiteId>() : siteOfNode(now, box);
    if (m_creation.isSite && !m_creation.needsSite)
        site = {};
    else if (!site && !now.plan.sites.isEmpty())
        site = now.plan.sites.begin()->id;
    const quint32 lastId = m_view.editor().document().plan().lastId;
    if (m_view.editor().apply(m_creation.edit(site, freePlaceFor(now, site, m_creation.size)))) {
        m_view.selectNewBoxes(lastId, true);
        m_view.toolDone();
    }
    return true;
}

bool PlaceTool::cancel()
{
    show({});
    m_view.canvas().setHovered({});
    return false; // nothing was under way: Esc leaves the tool
}

void PlaceTool::show(const QRectF &ghost)
{
    const qreal margin = 3 / m_view.zoom();
    for (const QRectF &rect : {std::exchange(m_ghost, ghost), ghost})
        if (!rect.isNull())
            m_view.canvas().repaint(rect.adjusted(-margin, -margin, margin, margin));
}

void PlaceTool::paint(QPainter &painter) const
{
    if (m_ghost.isNull())
        return;
    const Theme &theme = m_view.canvas().theme();
    QPen pen(theme.accent, 1.4, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(m_ghost, measures::nodeRadius, measures::nodeRadius);
    const QRectF icon(m_ghost.topLeft() + QPointF(16, 14), QSizeF(measures::nodeIcon, measures::nodeIcon));
    paintIcon(painter, m_creation.icon, icon, theme.*m_creation.color);
    const QPointF base(m_ghost.left() + 50, m_ghost.top() + 30);
    paintText(painter, fittedText(m_creation.name(), base, m_ghost.width() - 62, TextScale::NodeName, &Theme::ink), theme);
}

QString PlaceTool::hint() const
{
    return CanvasView::tr("%1: click where it stands, or Return for a free place in the selected site.").arg(m_creation.name());
}

} // namespace twinpool
