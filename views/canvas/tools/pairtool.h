// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tools/linktool.h"

namespace twinpool {

/// Pairs two pools. Every pool shows whether the rules object, with the number of the rule.
class PairTool : public LinkTool
{
public:
    explicit PairTool(CanvasView &view, EntityRef from = {}, Start start = Free)
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
