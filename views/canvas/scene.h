// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livefindings.h"
#include "model/document/livesizes.h"
#include "views/canvas/boxitem.h"
#include "views/canvas/linesitem.h"
#include "views/editing/selection.h"

#include <QGraphicsScene>
#include <QPointer>

namespace twinpool {

/// The plan as items: a node or site each, all lines in one. Follows the document by its diffs, the findings, and the
/// selection. Never changes the plan.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// Without \a findings there are no badges. All three outlive the scene.
    CanvasScene(const Document &document, const LiveFindings *findings, Selection &selection, QObject *parent = nullptr);
    ~CanvasScene() override;

    /// Whose gauges are shown; null for none.
    void setSizes(LiveSizes *sizes);
    const LiveSizes *sizes() const { return m_sizes; }

    const Theme &theme() const { return *m_theme; }
    /// \a theme lives as long as the program.
    void setTheme(const Theme &theme);

    /// While the view paints an overview it hears from overviewChanged() what to paint anew: Qt tells views only of items
    /// that they have painted. There signs keep their size on screen and so reach out of boxes, by \a reach; 0 ends it.
    void setOverviewReach(qreal reach) { m_overviewReach = reach; }
    bool isOverview() const { return m_overviewReach > 0; }
    /// Something that is no box looks different in \a area, or everything when it is null.
    void repaint(const QRectF &area = {});
    /// A box looks different, or is no longer where it was. Without an overview its item tells the views.
    void repaintBox(const QRectF &box);

    /// The plan with a place for everything: what has none stored stands in a free place.
    const Snapshot &now() const { return *m_now; }

    /// The item of a node or site, or null. It may be hidden in a collapsed site.
    BoxItem *box(EntityRef ref) const { return m_boxes.value(ref); }
    SiteItem *site(EntityRef ref) const;
    const QHash<EntityRef, BoxItem *> &boxes() const { return m_boxes; }
    const Lines &lines() const { return m_linesItem->lines(); }
    bool anyLineLit() const { return m_linesItem->anyLit(); }
    bool isLineLit(const Line &line) const { return m_linesItem->isLit(line); }
    void paintLines(QPainter &painter, const QRectF &exposed, Detail detail) const
    {
        m_linesItem->paintArea(painter, *m_theme, exposed, detail);
    }

    /// The box that shows \a ref at this moment: itself, or the outermost collapsed site around it. None for rows
    /// that are no boxes.
    EntityRef visibleBox(EntityRef ref) const;
    /// Around what shows a row: a box or a line. Null when nothing does.
    QRectF boundsOf(EntityRef ref) const;
    /// Around everything; null for an empty plan.
    QRectF planBounds() const;

    struct Hit {
        EntityRef ref;              ///< What a click selects: node, row with a line, or site.
        Lines::Index line = -1;     ///< When it is a line.
        bool isEmpty() const { return !ref && line < 0; }
    };
    /// What lies at a point: nodes before lines before sites.
    Hit hitAt(QPointF point, qreal tolerance) const;
    /// The innermost visible site at a point, leaving out \a except.
    SiteId siteAt(QPointF point, const std::vector<EntityRef> &except = {}) const;
    /// Visible boxes that lie in \a area, or that touch it; nodes, and sites only where they lie inside.
    std::vector<EntityRef> boxesIn(const QRectF &area, bool touching) const;
    /// Visible nodes and sites in reading order: each site followed by what it holds, from top left to bottom right.
    std::vector<EntityRef> readingOrder() const;

    /// \a rows and all that stands inside the sites among them; each once.
    std::vector<EntityRef> withContent(const std::vector<EntityRef> &rows) const;

    void setHovered(const Hit &hit);
    void setFocused(EntityRef ref);
    EntityRef focused() const { return m_focused; }
    /// While something is dragged: these boxes take it, all others fade. Ended by clearTargets().
    void setTargets(const QSet<EntityRef> &targets);
    void clearTargets();

    /// Shows boxes away from their places while they are dragged; ended by an empty list or a change of the plan.
    void previewMove(const std::vector<EntityRef> &boxes, QPointF by);

    /// How everything fares in a simulation; nothing ends it.
    void setOutcome(std::optional<CanvasOutcome> outcome);
    const std::optional<CanvasOutcome> &outcome() const { return m_outcome; }
    bool isBroken(const Line &line) const
    {
        return m_outcome && m_outcome->isBroken(line.connector.row, line.connector.from, line.connector.to);
    }

    /// Texts in the language and formats of this moment.
    void retranslate();
    /// Shows the document anew; nothing is left of the plan before.
    void rebuild();
    /// The next change of the document brings another plan.
    void expectAnotherPlan() { m_expectsAnotherPlan = true; }

Q_SIGNALS:
    void planBoundsChanged();
    /// Something looks different in \a area, or everything when it is null.
    void overviewChanged(const QRectF &area);
    void boxRepainted(const QRectF &box); ///< Also where it was before, while it is dragged.
    void boxesChanged();   ///< Boxes came or went.
    void faceChanged(twinpool::EntityRef ref);

private:
    friend class SceneUpdate;
    void endPreview();
    void follow(const PlanChange &change);
    void followFindings(const FindingsChange &change);
    void followSizes(const QList<PoolId> &pools);
    void updateEmphasis();
    void expectChanges(qsizetype count);
    void showOutcome(BoxItem &item) const;
    const FindingSet *findings() const { return m_findings ? &m_findings->findings() : nullptr; }

    const Document &m_document;
    const LiveFindings *m_findings;
    QPointer<LiveSizes> m_sizes;
    Selection &m_selection;
    const Theme *m_theme = &Theme::light();

    SnapshotPtr m_now;
    Table<Placement> m_guessed; ///< Of rows that have no placement in the plan.
    QHash<EntityRef, BoxItem *> m_boxes;
    LinesItem *m_linesItem;
    // What lines go round, by place and by row: visible nodes and collapsed sites, titles of open sites.
    SpatialGrid<EntityRef> m_grid{512}, m_titles{512};
    QHash<EntityRef, QRectF> m_blocked, m_titleAreas;

    Hit m_hovered;
    EntityRef m_focused;
    std::optional<QSet<EntityRef>> m_targets;
    std::vector<EntityRef> m_previewed;
    std::optional<CanvasOutcome> m_outcome;
    bool m_expectsAnotherPlan = false;
    qreal m_overviewReach = 0;
    std::vector<EntityRef> m_emphasized; ///< Boxes that stand out in some way.
    mutable std::optional<QRectF> m_planBounds;
};

} // namespace twinpool
