// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with capacities.

#include "app/gui/mainwindow.h"
#include "app/gui/reportexport.h"
#include "model/io/wholefile.h"
#include "model/reports/capacityreport.h"
#include "model/text/filename.h"
#include "views/canvas/view.h"
#include "views/capacity/capacitypanel.h"
#include "views/charts/chartpicture.h"
#include "views/dialogs/namesdialog.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace twinpool {

void MainWindow::connectGauges()
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

void MainWindow::connectCapacity()
{
    connect(m_docks["capacity"_L1], &QDockWidget::visibilityChanged, m_capacity, &CapacityPanel::setInSight);
    connect(m_capacity, &CapacityPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_capacity, &CapacityPanel::reportRequested, this, &MainWindow::exportCapacity);
}

void MainWindow::exportChart(const ChartContent &content)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), exportFileName(content.title, Word("svg")),
                                                      tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "svg"_L1 && ending != "png"_L1)
        return tellExported(Error{tr("A chart is SVG or PNG: the name has to end so.")}, path);
    const Result<SaveReport> saved = replaceFile(path, ending == "svg"_L1 ? chartSvg(content) : chartPng(content));
    if (!saved)
        return tellExported(saved.error(), path);
    tellExported(saved->warning.isEmpty() ? Result<void>() : Error{saved->warning}, path);
}

void MainWindow::exportCapacity(ExportFormat format)
{
    const Snapshot &now = *m_document.now();
    const QString path = askForFile(tr("Export capacity report"), now.plan.deployment.name, format);
    if (!path.isEmpty())
        tellExported(exportReport(capacityReport(now), path), path);
}

/// The pool with servers that is selected, itself or by one of them; none when there are several.
PoolId MainWindow::selectedPool() const
{
    if (m_selection.refs().size() != 1)
        return {};
    const EntityRef ref = m_selection.current();
    const Server *server = m_document.plan().servers.find(ref.as<ServerId>());
    const PoolId pool = server ? server->pool : ref.as<PoolId>();
    return pool && !m_document.now()->serversOf(pool).isEmpty() ? pool : PoolId();
}

void MainWindow::nameServers()
{
    auto *dialog = new NamesDialog(m_document.now(), selectedPool(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editor.apply(dialog->edit()); });
    dialog->open();
}

} // namespace twinpool
