// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"
#include "views/charts/chartcontent.h"
#include "views/editing/selection.h"

#include <QWidget>

class QComboBox;

namespace twinpool {

class ChartPage;

/// The figures of the analysis as charts.
class AnalysisChartsPage : public QWidget
{
    Q_OBJECT

public:
    AnalysisChartsPage(LiveAnalysis &analysis, Selection &selection, QWidget *parent = nullptr);

    ChartPage *chart() const { return m_chart; }
    QComboBox *chooser() const { return m_chooser; }
    void retranslate();

Q_SIGNALS:
    /// The user wants the chart as a picture.
    void exportRequested(const twinpool::ChartContent &content);

private:
    enum Chart { Ranking, DowntimeSignedOut, DowntimeNotFull };
    void show();

    LiveAnalysis &m_analysis;
    QComboBox *m_chooser;
    ChartPage *m_chart;
    QList<EntityRef> m_refs; ///< By category.
};

} // namespace twinpool
