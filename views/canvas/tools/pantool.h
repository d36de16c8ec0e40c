// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/tool.h"

#include <optional>

namespace twinpool {

/// Drags the plan under the window. Stays until Esc or another tool.
class PanTool : public Tool
{
public:
    using Tool::Tool;

    void pressed(const Pointer &at) override { m_from = at.view; }
    void moved(const Pointer &at) override;
    void released(const Pointer &) override { m_from.reset(); }
    bool cancel() override { return std::exchange(m_from, std::nullopt).has_value(); }
    Qt::CursorShape cursor() const override { return m_from ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }
    QString hint() const override;

private:
    std::optional<QPoint> m_from;
};

} // namespace twinpool
