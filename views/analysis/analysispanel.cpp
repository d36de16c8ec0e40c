// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/analysispanel.h"

#include "views/analysis/availabilitypage.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/failurespage.h"
#include "views/analysis/readinesspage.h"
#include "views/analysis/recoverypage.h"
#include "views/analysis/stateline.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace twinpool {

AnalysisPanel::AnalysisPanel(Editor &editor, LiveAnalysis &analysis, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_analysis(analysis)
    , m_selection(selection)
    , m_outlook(editor.document())
    , m_state(new StateLine(analysis))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int page = 0; page < PageCount; ++page)
        m_tabs->addTab(QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding / 2);
    layout->addWidget(m_tabs);
    layout->addWidget(m_state);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        if (m_inSight)
            showPage(static_cast<Page>(page));
    });
    connect(&editor, &Editor::opened, this, [this] { // another plan, another search
        if (auto *page = madePage<FailuresPage>(Failures))
            page->clearFilter();
    });
    retranslate();
}

AnalysisPanel::~AnalysisPanel()
{
    m_analysis.setWanted(this, false);
}

void AnalysisPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight)
        showPage(static_cast<Page>(m_tabs->currentIndex()));
    else
        tellWants();
}

/// Only what the page in sight shows is worked out.
void AnalysisPanel::tellWants()
{
    const int page = m_tabs->currentIndex();
    const bool isOutlook = page == Recovery || page == Readiness;
    m_outlook.setWanted(m_inSight && isOutlook);
    m_analysis.setWanted(this, m_inSight && !isOutlook);
}

void AnalysisPanel::showPage(Page which)
{
    m_tabs->setCurrentIndex(which);
    m_pages->setCurrentWidget(page(which));
    tellWants();
}

QWidget *AnalysisPanel::page(Page page)
{
    QWidget *&made = m_made[page];
    if (!made) {
        made = make(page);
        m_pages->addWidget(made);
    }
    return made;
}

QWidget *AnalysisPanel::make(Page page)
{
    switch (page) {
    case Failures: {
        auto *failures = new FailuresPage(m_analysis, m_selection);
        connect(failures, &FailuresPage::replayRequested, this, &AnalysisPanel::replayRequested);
        return failures;
    }
    case Availability:
        return new AvailabilityPage(m_editor, m_analysis, m_selection);
    case Recovery:
        return new RecoveryPage(m_editor, m_outlook, m_selection);
    case Readiness: {
        auto *readiness = new ReadinessPage(m_outlook, m_selection);
        connect(readiness, &ReadinessPage::runbookRequested, this, &AnalysisPanel::runbookRequested);
        return readiness;
    }
    case Charts: {
        auto *charts = new AnalysisChartsPage(m_analysis, m_selection);
        connect(charts, &AnalysisChartsPage::exportRequested, this, &AnalysisPanel::chartExportRequested);
        return charts;
    }
    case PageCount:
        break;
    }
    Q_UNREACHABLE();
}

void AnalysisPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnalysisPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages of the analysis"));
    m_tabs->setTabText(Failures, tr("Failures"));
    m_tabs->setTabText(Availability, tr("Availability"));
    m_tabs->setTabText(Recovery, tr("Recovery targets"));
    m_tabs->setTabText(Readiness, tr("Readiness"));
    m_tabs->setTabText(Charts, tr("Charts"));
    m_state->retranslate();
    if (auto *page = madePage<FailuresPage>(Failures))
        page->retranslate();
    if (auto *page = madePage<AvailabilityPage>(Availability))
        page->retranslate();
    if (auto *page = madePage<RecoveryPage>(Recovery))
        page->retranslate();
    if (auto *page = madePage<ReadinessPage>(Readiness))
        page->retranslate();
    if (auto *page = madePage<AnalysisChartsPage>(Charts))
        page->retranslate();
}

} // namespace twinpool
