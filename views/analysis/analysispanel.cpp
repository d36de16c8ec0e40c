// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/analysispanel.h"

#include "views/analysis/availabilitypage.h"
#include "views/analysis/failurespage.h"
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
    retranslate();
}

AnalysisPanel::~AnalysisPanel()
{
    m_analysis.setWanted(this, false);
}

void AnalysisPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    m_analysis.setWanted(this, inSight);
    if (inSight)
        showPage(static_cast<Page>(m_tabs->currentIndex()));
}

void AnalysisPanel::showPage(Page which)
{
    m_pages->setCurrentWidget(page(which));
    m_tabs->setCurrentIndex(which);
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
    m_state->retranslate();
    if (auto *page = madePage<FailuresPage>(Failures))
        page->retranslate();
    if (auto *page = madePage<AvailabilityPage>(Availability))
        page->retranslate();
}

} // namespace twinpool
