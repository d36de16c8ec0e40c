// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartspage.h"

#include "views/analysis/analysischarts.h"
#include "views/charts/chartpage.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

AnalysisChartsPage::AnalysisChartsPage(LiveAnalysis &analysis, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_chooser(new QComboBox)
    , m_chart(new ChartPage)
{
    for (Chart chart : {Ranking, DowntimeSignedOut, DowntimeNotFull})
        m_chooser->addItem(QString(), chart);
    m_chooser->setObjectName(u"chart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    m_chart->setChooser(m_chooser);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &AnalysisChartsPage::show);
    connect(&analysis, &LiveAnalysis::analyzed, this, &AnalysisChartsPage::show);
    connect(m_chart, &ChartPage::categoryActivated, this, [this, &selection](qsizetype category) {
        const EntityRef ref = m_refs.value(category);
        if (ref && m_analysis.document().plan().has(ref)) // it may be gone since
            selection.reveal(ref);
    });
    connect(m_chart, &ChartPage::exportRequested, this, [this] { Q_EMIT exportRequested(m_chart->content()); });
    retranslate();
}

void AnalysisChartsPage::retranslate()
{
    m_chooser->setAccessibleName(tr("Chart"));
    m_chooser->setItemText(Ranking, tr("Worst single failures"));
    m_chooser->setItemText(DowntimeSignedOut, tr("Downtime by cause: signed out"));
    m_chooser->setItemText(DowntimeNotFull, tr("Downtime by cause: not full service"));
    show();
}

void AnalysisChartsPage::show()
{
    m_refs.clear();
    const PlanAnalysisPtr &analysis = m_analysis.result();
    if (!analysis)
        return m_chart->setContent({}, tr("The plan is being analyzed."));
    switch (static_cast<Chart>(m_chooser->currentData().toInt())) {
    case Ranking:
        return m_chart->setContent(failureRanking(*analysis, &m_refs), tr("Users notice no single failure."));
    case DowntimeSignedOut:
        return m_chart->setContent(downtimeByCause(*analysis, ServiceLoss::SignedOut, &m_refs), tr("Nobody is ever signed out by failures."));
    case DowntimeNotFull:
        return m_chart->setContent(downtimeByCause(*analysis, ServiceLoss::NotFull, &m_refs), tr("Everybody always has full service."));
    }
}

} // namespace twinpool
