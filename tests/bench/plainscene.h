// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <QGraphicsScene>

namespace twinpool::bench {

/// The naive canvas: a graphics item for each site, node, text, server and line, all of them painted at every zoom.
/// Things can be dragged and take their lines along.
class PlainScene : public QGraphicsScene
{
public:
    explicit PlainScene(const Snapshot &now);
    QGraphicsItem *box(EntityRef ref) const { return m_boxes.value(ref); }

private:
    void addSite(const Snapshot &now, const Site &site);
    void addNode(const Snapshot &now, EntityRef ref);
    void addLine(EntityRef from, EntityRef to, const QPen &pen);

    QHash<EntityRef, QGraphicsItem *> m_boxes;
};

} // namespace twinpool::bench
