// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/scene.h"
#include "views/canvas/tool.h"
#include "views/canvas/tools/snapping.h"

#include <QElapsedTimer>

namespace twinpool {

/// The tool that is there when no other is: selects, moves and copies, starts pairs and lines at the handles of a
/// node, and takes the keys for walking through the plan.
class SelectTool : public Tool
{
public:
    using Tool::Tool;

    /// Letters that are keys of this tool.
    static bool hasLetter(int key);

    void pressed(const Pointer &at) override;
    void moved(const Pointer &at) override;
    void released(const Pointer &at) override;
    void doubleClicked(const Pointer &at) override;
    bool keyPressed(const QKeyEvent &event) override;
    bool cancel() override;
    void deactivate() override;
    bool isBusy() const override { return m_state == State::Dragging || m_state == State::Band; }
    void paint(QPainter &painter) const override;
    Qt::CursorShape cursor() const override;
    QString hint() const override;

private:
    enum class State : quint8 {
        Idle,
        PressedBox,    ///< A drag would move it.
        PressedGround, ///< A drag would be a rubber band.
        PressedElse,   ///< A drag does nothing.
        Dragging,
        Band,
    };
    enum class Handle : quint8 { None, PairLeft, PairRight, Connect };

    // Handles at the edges of the node under the pointer.
    QRectF handleRect(EntityRef owner, Handle handle) const;
    Handle handleAt(QPointF point) const;
    void setHandleOwner(EntityRef owner);
    bool offers(EntityRef owner, Handle handle) const;

    void pressBox(EntityRef ref, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void drag(const Pointer &at);
    void drop();
    void drawBand(const Pointer &at);
    void click();
    std::vector<QRectF> neighboursOfDrag() const;
    QString whereTo() const;
    void refresh(QList<QRectF> areas);

    bool walk(const QKeyEvent &event);
    bool nudge(const QKeyEvent &event);
    bool letter(int key);
    void step(int by);
    void alongLine(bool right);

    State m_state = State::Idle;
    Pointer m_press;
    CanvasScene::Hit m_hit;
    bool m_wasSelected = false;
    EntityRef m_owner; ///< Of the handles shown.

    std::vector<EntityRef> m_dragged;
    QRectF m_dragBox;
    QPointF m_by;
    bool m_copies = false;
    QList<QLineF> m_guides;
    QRectF m_band;
    std::vector<EntityRef> m_selectedBefore;
    QList<QRectF> m_painted; ///< What the last overlay covered.

    QElapsedTimer m_sinceNudge;
    int m_run = 0; ///< Counts runs of arrow keys; each is one step of undo.
};

} // namespace twinpool
