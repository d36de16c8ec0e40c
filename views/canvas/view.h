// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/scene.h"
#include "views/canvas/tool.h"
#include "views/editing/editor.h"

#include <QBasicTimer>
#include <QGraphicsView>

#include <memory>

namespace twinpool {

/// The window into the canvas: zoom, scrolling, keys, and the tool that works in it.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    /// A plan that does not fit into the window at the least zoom can be made smaller until it does.
    static constexpr qreal leastZoom = 0.05, mostZoom = 8;

    /// All outlive the view. The document is the editor's.
    CanvasView(Editor &editor, const LiveFindings *findings, Selection &selection, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() { return m_scene; }
    const CanvasScene &canvas() const { return m_scene; }
    Editor &editor() { return m_editor; }
    Selection &selection() { return m_selection; }

    qreal zoom() const { return transform().m11(); }
    /// Clamped; the point under \a anchor (of the viewport) stays where it is, by default the middle.
    void setZoom(qreal zoom);
    void setZoom(qreal zoom, QPointF anchor);
    void zoomIn();
    void zoomOut();
    /// All of the plan, also when the window gets another size, until the user zooms or scrolls.
    void fitPlan();
    void fitSelection();
    /// Scrolls as little as needed; does not zoom.
    void bringIntoView(EntityRef ref);

    void setGridVisible(bool visible);
    bool isGridVisible() const { return m_gridVisible; }
    void setSnapping(bool on) { m_snapping = on; }
    bool isSnapping() const { return m_snapping; }
    /// The wheel zooms without Ctrl.
    void setWheelZooms(bool on) { m_wheelZooms = on; }

    /// Takes the place of the tool in use. The select tool comes back by itself after one use unless \a keep.
    void setTool(std::unique_ptr<Tool> tool, bool keep = false);
    Tool &tool() const { return *m_tool; }
    /// Called by a tool that has done its work: back to selecting, unless it is kept.
    void toolDone();
    /// Back to the tool that is there when no other is: the one for selecting, or what setHomeTool() says.
    void useSelectTool();
    /// \a make makes the tool that takes the place of the one for selecting, and is used at once; nothing gives that back.
    void setHomeTool(std::function<std::unique_ptr<Tool>()> make);
    /// A tool that acts on what is selected starts with it.
    void usePairTool();
    void useConnectTool();

    /// Moves the plan under the window, in pixels.
    void scrollBy(QPoint pixels);
    /// Selects the boxes with ids above \a lastId, or the first of them.
    void selectNewBoxes(quint32 lastId, bool onlyFirst = false);

    /// For tools: scrolls while \a active and the pointer is at the edge.
    void setAutoscroll(bool active);
    /// For tools: a sentence near the pointer, or none when empty.
    void showNote(const QString &sentence, QPoint at);
    /// How far from a thing a click still means it, in scene units.
    qreal reach() const { return 6 / zoom(); }

    /// Opens a field over the name of a node or site. Return applies, Esc gives the old name back.
    void renameInPlace(EntityRef ref);
    bool isRenaming() const;

    /// Moves the keyboard focus to a box and selects it.
    void focusBox(EntityRef ref);

Q_SIGNALS:
    void zoomChanged(qreal zoom);
    void toolChanged();
    /// Esc was pressed, and there was nothing that it could end.
    void escapePressed();
    /// What the status bar says: the tool's hint, where a drag would lead, why something was refused.
    void hintChanged(const QString &sentence);
    /// The user asked for the properties of what is selected.
    void propertiesRequested();
    /// Nothing (an empty ref) or the row under the pointer, which is selected by then.
    void contextMenuRequested(twinpool::EntityRef ref, const QPoint &globalPos);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isPanning() const { return m_panFrom.has_value(); }
    void updateOverview(const QRectF &area);
    void updateCursor();
    void updateSceneRect();
    void followTheme();
    qreal fittingZoom(const QRectF &area) const;
    void fit(const QRectF &area);
    void drawDots(QPainter &painter, const QRectF &rect) const;
    Pointer pointerAt(QPoint pos, Qt::KeyboardModifiers modifiers) const;
    void sendMove(QPoint pos, Qt::KeyboardModifiers modifiers);
    bool zoomKey(const QKeyEvent &event);
    bool showTip(const QHelpEvent &event);

    Editor &m_editor;
    Selection &m_selection;
    CanvasScene m_scene;
    std::unique_ptr<Tool> m_tool;
    std::function<std::unique_ptr<Tool>()> m_makeHomeTool;
    bool m_isHome = true; ///< The tool in use is the one that is there when no other is.
    bool m_keepTool = false;
    bool m_isPlanFitted = false;
    bool m_gridVisible = true, m_snapping = true, m_wheelZooms = false;
    bool m_spaceHeld = false;
    bool m_spacePanned = false; ///< Space was held for a drag, not to select.
    bool m_overviewHasNames = false;
    bool m_overviewIsStale = false; ///< All of it is painted anew soon.
    std::optional<QPoint> m_panFrom;
    QBasicTimer m_autoscroll;
    QPoint m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    class NameField *m_nameField = nullptr;
};

} // namespace twinpool
