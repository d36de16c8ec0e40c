// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the analysis of failures.

#include "app/gui/mainwindow.h"
#include "views/analysis/analysispanel.h"
#include "views/analysis/heatoverlay.h"
#include "views/whatif/whatif.h"

#include <QAction>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace twinpool {

void MainWindow::connectAnalysis()
{
    m_analysis = new LiveAnalysis(m_document, this);
    const QDockWidget *dock = m_docks["analysis"_L1];
    // While docks are laid out a tab comes into sight for a moment: only one that stays there is worth an analysis.
    connect(dock, &QDockWidget::visibilityChanged, this, [this](bool inSight) {
        m_isAnalysisSeen = inSight;
        QMetaObject::invokeMethod(this, &MainWindow::showAnalysisPanel, Qt::QueuedConnection);
    });
    auto *heat = new HeatOverlay(*m_canvas, *m_analysis);
    connect(m_actions[Actions::HeatMap], &QAction::toggled, heat, &HeatOverlay::setHeatShown);
    connect(m_actions[Actions::SinglePoints], &QAction::toggled, heat, &HeatOverlay::setSinglePointsShown);
}

void MainWindow::showAnalysisPanel()
{
    if (!m_analysisPanel && m_isAnalysisSeen) {
        m_analysisPanel = new AnalysisPanel(m_editor, *m_analysis, m_selection);
        m_docks["analysis"_L1]->setWidget(m_analysisPanel);
        connect(m_analysisPanel, &AnalysisPanel::chartExportRequested, this, &MainWindow::exportChart);
        connect(m_analysisPanel, &AnalysisPanel::runbookRequested, this, &MainWindow::showRunbookStep);
        connect(m_analysisPanel, &AnalysisPanel::replayRequested, m_whatIf, &WhatIf::replay);
    }
    if (m_analysisPanel)
        m_analysisPanel->setInSight(m_isAnalysisSeen);
}

} // namespace twinpool
