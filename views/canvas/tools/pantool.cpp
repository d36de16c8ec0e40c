// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/pantool.h"

#include "views/canvas/view.h"

namespace twinpool {

void PanTool::moved(const Pointer &at)
{
    if (!m_from)
        return;
    m_view.scrollBy(at.view - *m_from);
    m_from = at.view;
}

QString PanTool::hint() const
{
    return CanvasView::tr("Drag to move the view. Esc goes back to selecting.");
}

} // namespace twinpool
