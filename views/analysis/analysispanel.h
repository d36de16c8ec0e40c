// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"
#include "views/analysis/outlookmaker.h"
#include "views/charts/chartcontent.h"
#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/roles.h" // the type of the signal

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace twinpool {

class FailuresPage;
class StateLine;

/// What failures mean for the plan, kept current while it can be seen. Pages are made when they are first looked at.
class AnalysisPanel : public QWidget
{
    Q_OBJECT

public:
    enum Page { Failures, Availability, Recovery, Readiness, Charts, PageCount };

    AnalysisPanel(Editor &editor, LiveAnalysis &analysis, Selection &selection, QWidget *parent = nullptr);
    ~AnalysisPanel() override;

    /// The user can see the panel, not only the tab that brings it. Until then nothing is made.
    void setInSight(bool inSight);
    void showPage(Page page);
    QTabBar *tabs() const { return m_tabs; }
    /// The page, made if it was not yet.
    QWidget *page(Page page);

Q_SIGNALS:
    /// The user wants a chart as a picture.
    void chartExportRequested(const twinpool::ChartContent &content);
    /// The user wants to read a step of a runbook, `RB-FO-05`, for the loss of \a concerned.
    void runbookRequested(const QString &step, const QList<twinpool::EntityRef> &concerned);
    /// What fails at once, to be looked at in a simulation.
    void replayRequested(const QList<twinpool::EntityRef> &failed);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *make(Page page);
    template <class P>
    P *madePage(Page page) const
    {
        return static_cast<P *>(m_made[page]);
    }
    void retranslate();
    void tellWants();

    Editor &m_editor;
    LiveAnalysis &m_analysis;
    Selection &m_selection;
    OutlookMaker m_outlook;
    StateLine *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    std::array<QWidget *, PageCount> m_made{};
    bool m_inSight = false;
};

} // namespace twinpool
