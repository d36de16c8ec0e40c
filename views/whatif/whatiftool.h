// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tools/selecttool.h"

namespace twinpool {

class WhatIf;

/// Takes the place of the select tool while something is simulated: what is clicked fails or comes back, and nothing
/// moves. Walks through the plan by the same keys; left and right go from machine to machine of a box.
class WhatIfTool : public SelectTool
{
public:
    /// \a whatIf outlives the tool.
    WhatIfTool(CanvasView &view, WhatIf &whatIf);

    void pressed(const Pointer &at) override;
    void moved(const Pointer &at) override;
    void released(const Pointer &at) override;
    void doubleClicked(const Pointer &at) override;
    bool keyPressed(const QKeyEvent &event) override;
    bool cancel() override;
    void deactivate() override;
    bool isBusy() const override { return false; }
    void paint(QPainter &painter) const override;
    Qt::CursorShape cursor() const override;
    QString hint() const override;

    /// What a click at a point means: a machine, a box whole, a site by its title or border, a network link; or
    /// nothing.
    EntityRef partAt(QPointF scenePoint) const;

private:
    void setAim(EntityRef box, EntityRef sign);
    bool aimBeside(int by);
    QString whatHappensTo(EntityRef ref) const;

    WhatIf &m_whatIf;
    EntityRef m_pressed, m_hovered;
    EntityRef m_aimBox, m_aim; ///< The machine that the keys mean, and its box.
};

} // namespace twinpool
