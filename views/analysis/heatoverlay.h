// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/rowhits.h"
#include "views/analysis/liveanalysis.h"
#include "views/canvas/view.h"

namespace twinpool {

/// What the boxes of the canvas cost when the worst single part of them fails: a tint, a number, and a word where it is a
/// single point of failure. Lies over the view and lets every click through.
class HeatOverlay : public QWidget
{
    Q_OBJECT

public:
    HeatOverlay(CanvasView &view, LiveAnalysis &analysis);
    ~HeatOverlay() override;

    void setShown(bool shown);

    /// What a visible box shows: the worst of itself and of what is hidden in it.
    const QHash<EntityRef, RowHit> &boxes();
    /// What is said of a box.
    static QString textOf(const RowHit &hit, EntityKind box);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// From 1 to levels: how many of all users are hit.
    int levelOf(const RowHit &hit) const;
    void paintBox(QPainter &painter, EntityRef box, const RowHit &hit, const Theme &theme) const;
    void paintLegend(QPainter &painter, const Theme &theme) const;
    void follow();
    void forgetBoxes();

    CanvasView &m_view;
    LiveAnalysis &m_analysis;
    QHash<EntityRef, RowHit> m_hits;                 ///< Of rows.
    std::optional<QHash<EntityRef, RowHit>> m_boxes; ///< Made when it is needed.
    qint64 m_users = 0;                              ///< All there are.
};

} // namespace twinpool
