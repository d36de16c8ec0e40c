// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/rowhits.h"
#include "views/analysis/liveanalysis.h"
#include "views/canvas/view.h"

#include <QBasicTimer>

namespace twinpool {

/// What the boxes of the canvas cost when the worst single part of them fails: a tint and a number as heat map, a sign and
/// a word where it is a single point of failure; the latter also alone. Lies over the view and lets every click through.
class HeatOverlay : public QWidget
{
    Q_OBJECT

public:
    HeatOverlay(CanvasView &view, LiveAnalysis &analysis);
    ~HeatOverlay() override;

    /// The heat map; single points of failure are marked in it.
    void setHeatShown(bool shown);
    /// Single points of failure alone, where there is no heat map.
    void setSinglePointsShown(bool shown);

    /// What a visible box shows: the worst of itself and of what is hidden in it.
    const QHash<EntityRef, RowHit> &boxes();
    /// The same of links between sites, which have no box.
    const QHash<EntityRef, RowHit> &links();
    /// What is said of a box.
    static QString textOf(const RowHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// From 1 to levels: how many of all users are hit.
    int levelOf(const RowHit &hit) const;
    void showWanted();
    void paintBox(QPainter &painter, EntityRef box, const RowHit &hit, const Theme &theme) const;
    void paintLine(QPainter &painter, EntityRef row, const RowHit &hit, const Theme &theme) const;
    void paintPill(QPainter &painter, QPointF center, const RowHit &hit, const QString &text, const Theme &theme) const;
    void paintLegend(QPainter &painter, const Theme &theme);
    QStringList legendTexts();
    void follow();
    void forgetBoxes();
    void updateBox(const QRectF &box);

    CanvasView &m_view;
    LiveAnalysis &m_analysis;
    bool m_hasHeat = false, m_hasSinglePoints = false, m_isStale = false;
    QHash<EntityRef, RowHit> m_hits;                 ///< Of rows.
    std::optional<QHash<EntityRef, RowHit>> m_boxes; ///< Made when it is needed.
    QHash<EntityRef, RowHit> m_links;                ///< Made with them.
    qint64 m_users = 0;                              ///< All there are.
    QBasicTimer m_soon;                              ///< Until boxes are compared with what they showed.
};

} // namespace twinpool
