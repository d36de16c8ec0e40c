// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/creations.h"
#include "views/canvas/scene.h"
#include "views/canvas/tool.h"

namespace twinpool {

/// Puts a new thing where the user clicks, and shows it there before. Return places it in the site that is selected.
class PlaceTool : public Tool
{
public:
    /// \a creation lives as long as the program.
    PlaceTool(CanvasView &view, const Creation &creation);

    const Creation &creation() const { return m_creation; }

    void pressed(const Pointer &) override {}
    void moved(const Pointer &at) override;
    void released(const Pointer &at) override;
    bool keyPressed(const QKeyEvent &event) override;
    bool cancel() override;
    void paint(QPainter &painter) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    QString hint() const override;

    /// Makes a new thing with its middle at \a middle and selects it. A sentence says why when it cannot be there.
    static bool place(CanvasView &view, const Creation &creation, QPointF middle, QPoint viewPos, bool snap);

private:
    void show(const QRectF &ghost);

    const Creation &m_creation;
    QRectF m_ghost;
};

} // namespace twinpool
