// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/scene.h"
#include "views/canvas/tool.h"

namespace twinpool {

/// Draws a line from one box to another: with a drag, with two clicks, or by keyboard with Tab and Return. While it
/// looks for its end, boxes that fit are outlined and the others say why not.
class LinkTool : public Tool
{
public:
    /// The left button is down on the start already.
    enum Start : quint8 { Free, Held };

    /// Without \a from, or with one that does not fit, the first click chooses it.
    LinkTool(CanvasView &view, EntityRef from, Start start);

    void activate() override;
    void deactivate() override;
    void pressed(const Pointer &at) override;
    void moved(const Pointer &at) override;
    void released(const Pointer &at) override;
    bool keyPressed(const QKeyEvent &event) override;
    bool cancel() override;
    bool isBusy() const override { return static_cast<bool>(m_from); }
    void paint(QPainter &painter) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

protected:
    /// What the tool thinks of a box as the end of the line.
    struct Verdict {
        bool fits = false;
        QString sign;   ///< Short, shown on the box: the number of a rule and what it asks for.
        QString reason; ///< A sentence, told when the line is dropped there; empty: the box says nothing.
    };

    virtual bool canStart(EntityRef box) const = 0;
    virtual Verdict verdict(EntityRef from, EntityRef to) const = 0;
    /// The line was drawn to a box that fits.
    virtual void link(EntityRef from, EntityRef to, const Pointer &at) = 0;
    virtual QString startHint() const = 0;
    virtual QString endHint(EntityRef from) const = 0;
    QString hint() const override;

private:
    EntityRef boxAt(QPointF point) const;
    void begin(EntityRef from);
    void stop();
    void drop(EntityRef to, const Pointer &at);
    void aimAt(EntityRef box);
    void walk(int by);
    void refresh();

    EntityRef m_wanted;
    const Start m_start;
    EntityRef m_from;
    EntityRef m_aim; ///< The box under the pointer or chosen with Tab.
    bool m_byKeyboard = false;
    bool m_dragging = false;
    QPointF m_end;
    QHash<EntityRef, Verdict> m_verdicts;
    QRectF m_painted;
};

} // namespace twinpool
