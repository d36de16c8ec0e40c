// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with capacities.

#include "app/gui/mainwindow.h"
#include "views/canvas/view.h"

#include <QAction>

namespace twinpool {

void MainWindow::connectCapacity()
{
    QAction *gauges = m_actions[Actions::Gauges];
    gauges->setChecked(m_settings.gauges);
    m_canvas->canvas().setSizes(m_settings.gauges ? &m_sizes : nullptr);
    connect(gauges, &QAction::toggled, this, [this](bool shown) {
        m_settings.gauges = shown;
        m_settings.save();
        m_canvas->canvas().setSizes(shown ? &m_sizes : nullptr);
    });
}

} // namespace twinpool
