// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/connecttool.h"

#include "model/edits/connect.h"
#include "views/canvas/view.h"

#include <QMenu>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// Names come from plans: an ampersand in them is no mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

bool ConnectTool::canStart(EntityRef box) const
{
    return m_view.canvas().box(box) != nullptr;
}

LinkTool::Verdict ConnectTool::verdict(EntityRef from, EntityRef to) const
{
    const Snapshot &now = m_view.canvas().now();
    if (!possibleConnections(now, from, to).isEmpty())
        return {true, {}, {}};
    const QString first = shortName(nameOf(now.plan, from)), second = shortName(nameOf(now.plan, to));
    return {false, {}, CanvasView::tr("“%1” and “%2” have nothing more to connect.").arg(first, second)};
}

void ConnectTool::link(EntityRef from, EntityRef to, const Pointer &at)
{
    const QList<Connection> connections = possibleConnections(m_view.canvas().now(), from, to);
    if (connections.size() == 1) {
        m_view.editor().apply(connections.first().edit);
        return;
    }
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"connections"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    CanvasView *view = &m_view;
    for (const Connection &connection : connections)
        menu->addAction(menuText(connection.label), view, [view, edit = connection.edit] { view->editor().apply(edit); });
    menu->popup(m_view.viewport()->mapToGlobal(at.view));
}

QString ConnectTool::startHint() const
{
    return CanvasView::tr("Choose where the line starts.");
}

QString ConnectTool::endHint(EntityRef from) const
{
    const QString name = shortName(nameOf(m_view.canvas().now().plan, from));
    return CanvasView::tr("Choose what “%1” is connected to, with the mouse or with Tab and Return.").arg(name);
}

} // namespace twinpool
