// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tools/linktool.h"

namespace twinpool {

/// Draws the association that fits two boxes; a small menu asks where several do.
class ConnectTool : public LinkTool
{
public:
    explicit ConnectTool(CanvasView &view, EntityRef from = {}, Start start = Free)
        : LinkTool(view, from, start)
    {
    }

protected:
    bool canStart(EntityRef box) const override;
    Verdict verdict(EntityRef from, EntityRef to) const override;
    void link(EntityRef from, EntityRef to, const Pointer &at) override;
    QString startHint() const override;
    QString endHint(EntityRef from) const override;
};

} // namespace twinpool
