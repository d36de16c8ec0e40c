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
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export chart"), exportFileName(content.title, Word("svg")), tr("Pictures (*.svg *.png)"));
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

/// The pools with servers that are selected: themselves, by one of their servers, or by their site; all when nothing is
/// selected.
QList<PoolId> MainWindow::selectedPools() const
{
    const Snapshot &now = *m_document.now();
    QSet<PoolId> chosen;
    for (EntityRef ref : m_selection.refs()) {
        chosen.insert(ref.as<PoolId>());
        if (const Server *server = now.find(ref.as<ServerId>()))
            chosen.insert(server->pool);
        if (const auto site = ref.as<SiteId>())
            for (const Pool *pool : now.poolsOf(site))
                chosen.insert(pool->id);
    }
    QList<PoolId> pools;
    for (const Pool &pool : now.plan.pools)
        if ((m_selection.refs().empty() || chosen.contains(pool.id)) && !now.serversOf(pool.id).isEmpty())
            pools.append(pool.id);
    return pools;
}

void MainWindow::nameServers()
{
    auto *dialog = new NamesDialog(m_document.now(), selectedPools(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restoreGeometry(m_settings.namesGeometry);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editor.apply(dialog->edit()); });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        m_settings.namesGeometry = dialog->saveGeometry();
        m_settings.save();
    });
    dialog->open();
}

} // namespace twinpool
