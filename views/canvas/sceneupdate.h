// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/scene.h"

namespace twinpool {

/// Brings items up to date: collects what a change may concern, then updates boxes, containers and lines in this
/// order. Whatever the order of edits was, the scene ends as one made anew.
class SceneUpdate
{
public:
    explicit SceneUpdate(CanvasScene &scene)
        : m_scene(scene)
    {
    }

    /// Everything, and the scene then shows \a now.
    static void all(CanvasScene &scene, SnapshotPtr now);

    /// The face and place of a row and the lines it makes.
    void touch(EntityRef row);
    /// A changed row and all whose faces or lines tell of it.
    void touchAround(const Snapshot &now, EntityRef row);
    /// The box with this id has another place.
    void touchMoved(quint32 id);

    /// Updates what was touched. \a now is what the scene shows from here on.
    void run(SnapshotPtr now);

    /// Only routes the lines of \a rows anew. Returns where something changed.
    static QRectF route(CanvasScene &scene, const QSet<EntityRef> &rows);

private:
    bool canMovePlanBounds() const;
    void touchContainers(const Snapshot &now);
    void updateBoxes();
    void updateBox(EntityRef ref);
    void updateLines();
    void block(QHash<EntityRef, QRectF> &areas, SpatialGrid<EntityRef> &grid, EntityRef ref, const QRectF &area);
    static std::vector<QRectF> obstaclesFor(const CanvasScene &scene, const LineEnd &from, const LineEnd &to);
    static LineEnd endAt(const CanvasScene &scene, EntityRef ref);
    void boxChanged(EntityRef ref, const QRectF &before, const QRectF &after);

    CanvasScene &m_scene;
    QSet<EntityRef> m_boxes, m_rows;
    std::vector<quint32> m_moved;
    std::vector<QRectF> m_areas; ///< Where boxes came, went or changed.
    bool m_boxesCameOrWent = false;
};

/// \a now with a place for everything. \a guessed keeps the places of rows that have none stored, so that they stay.
SnapshotPtr withPlaces(const SnapshotPtr &now, Table<Placement> &guessed);

} // namespace twinpool
