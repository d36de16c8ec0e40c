// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the window and what they ask of it.

#include "app/gui/mainwindow.h"
#include "views/canvas/view.h"
#include "views/capacity/capacitypanel.h"
#include "views/inspector/inspector.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/findingbuttons.h"
#include "views/panels/findingspanel.h"
#include "views/panels/outlinepanel.h"
#include "views/panels/palettepanel.h"
#include "views/panels/runbookpanel.h"

#include <QAction>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

QDockWidget *MainWindow::addDock(const char *name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(QLatin1StringView(name));
    addDockWidget(area, dock);
    m_docks.insert(QLatin1StringView(name), dock);
    return dock;
}

void MainWindow::buildDocks()
{
    QDockWidget *palette = addDock("palette", Qt::LeftDockWidgetArea);
    QDockWidget *outline = addDock("outline", Qt::LeftDockWidgetArea);
    addDock("inspector", Qt::RightDockWidgetArea);
    QDockWidget *findings = addDock("findings", Qt::BottomDockWidgetArea);
    QDockWidget *checklist = addDock("checklist", Qt::BottomDockWidgetArea);
    QDockWidget *runbooks = addDock("runbooks", Qt::BottomDockWidgetArea);
    QDockWidget *capacity = addDock("capacity", Qt::BottomDockWidgetArea);
    tabifyDockWidget(palette, outline);
    tabifyDockWidget(findings, checklist);
    tabifyDockWidget(checklist, runbooks);
    tabifyDockWidget(runbooks, addDock("what-if", Qt::BottomDockWidgetArea));
    tabifyDockWidget(runbooks, addDock("analysis", Qt::BottomDockWidgetArea));
    tabifyDockWidget(runbooks, capacity);
}

void MainWindow::fillDocks()
{
    using enum Actions::Id;
    m_palette = new PalettePanel(*m_canvas);
    m_outline = new OutlinePanel(m_editor, m_findings, m_selection);
    m_inspector = new Inspector(m_editor, m_selection);
    m_findingsPanel = new FindingsPanel(m_editor, m_findings, m_selection);
    m_checklist = new ChecklistPanel(m_editor, m_selection);
    m_runbooks = new RunbookPanel(m_editor, m_selection);
    m_capacity = new CapacityPanel(m_editor, m_sizes, m_selection);
    const auto fill = [this](const char *name, QWidget *panel) {
        QDockWidget *dock = m_docks[QLatin1StringView(name)];
        dock->setWidget(panel);
        return dock;
    };
    QDockWidget *palette = fill("palette", m_palette);
    fill("outline", m_outline);
    QDockWidget *inspector = fill("inspector", m_inspector);
    QDockWidget *findings = fill("findings", m_findingsPanel);
    fill("checklist", m_checklist);
    fill("runbooks", m_runbooks);
    fill("capacity", m_capacity);
    resizeDocks({palette, inspector}, {180, 270}, Qt::Horizontal);
    resizeDocks({findings}, {280}, Qt::Vertical);

    connect(m_outline, &OutlinePanel::menuRequested, this, &MainWindow::showContextMenu);
    connect(m_actions[Find], &QAction::triggered, m_outline, &OutlinePanel::startFilter);
    connect(m_canvas, &CanvasView::propertiesRequested, this, [this] {
        m_docks["inspector"_L1]->show();
        m_docks["inspector"_L1]->raise();
        m_inspector->setFocus();
    });
    connectFindings();
    connectChecklist();
    connectWhatIf();
    connectAnalysis();
    connectCapacity();
}

} // namespace twinpool
