// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifpanel.h"

#include "views/canvas/outcomeface.h"
#include "views/charts/chartpage.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/whatif/scenariobar.h"
#include "views/whatif/timelinestrip.h"
#include "views/whatif/usersbar.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatifcharts.h"
#include "views/whatif/whatifpages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int playMilliseconds = 1500; // long enough to read what happened

} // namespace

WhatIfPanel::WhatIfPanel(WhatIf &whatIf, QWidget *parent)
    : QWidget(parent)
    , m_whatIf(whatIf)
    , m_pages(new QStackedWidget)
    , m_invitation(plainLabel())
    , m_enter(new QPushButton(icon(u"what-if"_s), {}))
    , m_scenarios(new ScenarioBar(whatIf))
    , m_users(new UsersBar)
    , m_previous(new QPushButton(icon(u"previous"_s), {}))
    , m_play(new QPushButton(icon(u"play"_s), {}))
    , m_next(new QPushButton(icon(u"next"_s), {}))
    , m_undo(new QPushButton(icon(u"undo"_s), {}))
    , m_reset(new QPushButton(icon(u"remove"_s), {}))
    , m_strip(new TimelineStrip)
    , m_time(new QLabel)
    , m_tabs(new QTabWidget)
    , m_course(new FactTable)
    , m_actions(new FactTable)
    , m_pools(new FactTable)
    , m_services(new FactTable)
    , m_features(new FactTable)
    , m_warnings(new FactTable)
    , m_overTime(new ChartPage)
    , m_load(new ChartPage)
{
    m_strip->setObjectName(u"time"_s);
    m_play->setObjectName(u"play"_s);
    m_actions->setObjectName(u"actions"_s);
    m_course->setObjectName(u"course"_s);
    m_features->setObjectName(u"features"_s);
    m_tabs->setDocumentMode(true);
    for (FactTable *table : {m_course, m_actions, m_pools, m_services, m_features, m_warnings})
        m_tabs->addTab(table, QString());
    for (ChartPage *chart : {m_overTime, m_load}) {
        m_tabs->addTab(chart, QString());
        connect(chart, &ChartPage::exportRequested, this, [this, chart] { Q_EMIT chartExportRequested(chart->content()); });
    }

    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding / 2, measures::panelPadding, 0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    m_pages->addWidget(buildStart());
    m_pages->addWidget(shown);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_enter, &QPushButton::clicked, this, &WhatIfPanel::enterRequested);
    connect(m_strip, &QSlider::valueChanged, this, [this](int seconds) { m_whatIf.setTime(SimTime(seconds)); });
    connect(m_strip, &QSlider::sliderPressed, this, [this] { play(false); });
    connect(m_play, &QPushButton::clicked, this, [this] { play(!m_playing.isActive()); });
    connect(m_previous, &QPushButton::clicked, &m_whatIf, &WhatIf::goToPrevious);
    connect(m_next, &QPushButton::clicked, &m_whatIf, &WhatIf::goToNext);
    connect(m_undo, &QPushButton::clicked, &m_whatIf, &WhatIf::undoLast);
    connect(m_reset, &QPushButton::clicked, &m_whatIf, &WhatIf::reset);
    connect(m_course, &QTableWidget::cellActivated, this, [this](int row) {
        if (row < m_momentsOfCourse.size())
            m_whatIf.setTime(m_whatIf.timeline().moments[m_momentsOfCourse[row]].at);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhatIfPanel::fillTables);
    connect(m_scenarios, &ScenarioBar::nameRequested, this, &WhatIfPanel::askForName);
    connect(&m_whatIf, &WhatIf::changed, this, &WhatIfPanel::refresh);
    retranslate();
}

QWidget *WhatIfPanel::buildStart()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    layout->addWidget(m_invitation);
    layout->addWidget(m_enter, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *WhatIfPanel::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_scenarios, 1);
    first->addWidget(m_undo);
    first->addWidget(m_reset);
    auto *second = new QHBoxLayout;
    for (QPushButton *button : {m_previous, m_play, m_next})
        second->addWidget(button);
    second->addWidget(m_strip, 3);
    second->addWidget(m_time);
    second->addSpacing(measures::panelPadding);
    second->addWidget(m_users, 2);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

void WhatIfPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    m_scenarios->runs().setWanted(inSight);
    if (!inSight)
        play(false);
    else if (m_isStale)
        refresh();
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_scenarios->retranslate();
    m_shownInChart = 0;
    for (ChartPage *chart : {m_overTime, m_load})
        chart->retranslate();
    retranslate();
}

void WhatIfPanel::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setAccessibleName(text);
        button->setToolTip(u"%1\n%2"_s.arg(text, tip));
    };
    m_invitation->setText(
        tr("Nothing is simulated. In what-if mode you let machines, pools, sites or links fail by a click "
           "on the canvas and see what becomes of the users. The plan stays as it is."));
    m_enter->setText(tr("Start what-if mode (F9)"));
    name(m_previous, tr("Previous moment"), tr("Goes back to what happened before. On the canvas: ["));
    name(m_play, tr("Play"), tr("Goes from moment to moment."));
    name(m_next, tr("Next moment"), tr("Goes on to what happens next. On the canvas: ]"));
    m_undo->setText(tr("Take back"));
    m_undo->setToolTip(tr("Takes the last failure, repair or action back."));
    m_reset->setText(tr("All healthy"));
    m_reset->setToolTip(tr("Takes everything back: nothing has failed (Ctrl+Shift+R)."));
    m_reset->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R); // a change of the text takes it away
    m_strip->setAccessibleName(tr("Time of the simulation"));
    m_shownCourse = 0; // in another language
    m_course->setColumns(courseColumns(), 1, 3);
    m_actions->setColumns(actionColumns(), 1);
    m_pools->setColumns(poolColumns(), 5);
    m_services->setColumns(serviceColumns(), 3, 5);
    m_warnings->setColumns(warningColumns(), 0, 2);
    m_course->setEmptyText(
        tr("Nothing has happened. Click a machine, a pool, the title of a site or a link on the canvas."));
    m_actions->setEmptyText(tr("Nothing waits for an administrator at this moment."));
    m_services->setEmptyText(tr("Every service works at this moment."));
    m_warnings->setEmptyText(tr("No warnings: what is left carries the load."));
    refresh();
}

void WhatIfPanel::refresh()
{
    m_isStale = true;
    m_pages->setCurrentIndex(m_whatIf.isOn() ? 1 : 0);
    if (!m_whatIf.isOn())
        play(false);
    if (!m_inSight || !m_whatIf.isOn())
        return;
    m_isStale = false;
    const Moment &moment = m_whatIf.moment();
    {
        const QSignalBlocker quiet(m_strip);
        m_strip->setTimeline(m_whatIf.timeline(), m_whatIf.end());
        m_strip->setValue(static_cast<int>(m_whatIf.time().count()));
    }
    m_users->setShares(sharesOf(moment.results));
    m_time->setText(clockText(m_whatIf.time()));
    m_strip->setAccessibleDescription(u"%1 %2"_s.arg(clockText(m_whatIf.time()), textOf(sharesOf(moment.results))));
    m_undo->setEnabled(!m_whatIf.events().empty());
    m_reset->setEnabled(!m_whatIf.events().empty());
    fillTables();
}

/// Only the table that is seen; the titles tell how much the others hold.
void WhatIfPanel::fillTables()
{
    if (!m_whatIf.isOn())
        return;
    const Moment &moment = m_whatIf.moment();
    const Snapshot &now = m_whatIf.now();
    const auto lost = std::ranges::count_if(
        moment.results.services, [](const ServiceResult &service) { return service.outcome != ServiceOutcome::Works; });
    const auto title = [this](QWidget *page, const QString &text, qsizetype count) {
        m_tabs->setTabText(m_tabs->indexOf(page), count > 0 ? tr("%1 (%2)").arg(text).arg(count) : text);
    };
    title(m_course, tr("What happens"), 0);
    title(m_actions, tr("To do"), moment.actions.size());
    title(m_pools, tr("Pools and stores"), 0);
    title(m_services, tr("Not working"), lost);
    title(m_features, tr("Features"), 0);
    title(m_warnings, tr("Warnings"), moment.warnings.size());
    title(m_overTime, tr("Users over time"), 0);
    title(m_load, tr("Load"), 0);

    const QWidget *page = m_tabs->currentWidget();
    if (page == m_course) {
        if (std::exchange(m_shownCourse, m_whatIf.timelineNumber()) != m_whatIf.timelineNumber())
            m_course->setRows(courseRows(m_whatIf, m_momentsOfCourse));
        const auto shown = &moment - m_whatIf.timeline().moments.constData();
        if (const auto row = m_momentsOfCourse.indexOf(shown); row >= 0 && row < FactTable::mostRows)
            m_course->showRow(static_cast<int>(row));
    } else if (page == m_actions) {
        fillActions();
    } else if (page == m_pools) {
        m_pools->setRows(poolRows(now, moment));
    } else if (page == m_services) {
        m_services->setRows(serviceRows(now, moment));
    } else if (page == m_features) {
        m_features->setColumns(featureColumns(moment), -1);
        m_features->setRows(featureRows(moment));
    } else if (page == m_warnings) {
        m_warnings->setRows(warningRows(now, moment));
    } else if (page == m_overTime) {
        if (std::exchange(m_shownInChart, m_whatIf.timelineNumber()) != m_whatIf.timelineNumber())
            m_overTime->setContent(usersOverTime(m_whatIf.timeline(), m_whatIf.end()));
    } else {
        m_load->setContent(loadOfSurvivors(now, moment), tr("No pool runs."));
    }
}

void WhatIfPanel::fillActions()
{
    const Moment &moment = m_whatIf.moment();
    m_actions->setRows(actionRows(m_whatIf.now(), moment));
    const int last = m_actions->columnCount() - 1;
    for (int row = 0; row < std::min<int>(static_cast<int>(moment.actions.size()), FactTable::mostRows); ++row) {
        const WaitingAction &action = moment.actions[row];
        if (action.runbook) {
            auto *link = new LinkButton({}, QString::fromLatin1(action.runbook));
            link->setAccessibleName(tr("Open runbook step %1").arg(link->text()));
            link->setToolTip(link->accessibleName());
            m_actions->setCellWidget(row, actionRunbookColumn, link);
            connect(link, &QPushButton::clicked, this, [this, action] { requestRunbook(action); });
        }
        if (!action.action)
            continue;
        auto *button = new QPushButton(icon(u"play"_s), tr("Apply"));
        button->setAccessibleName(tr("Apply number %1").arg(row + 1));
        m_actions->setCellWidget(row, last, button);
        // The table is filled anew by it, which takes the button away.
        connect(
            button, &QPushButton::clicked, this, [this, action] { m_whatIf.apply(action); }, Qt::QueuedConnection);
    }
    m_actions->resizeColumnToContents(actionRunbookColumn);
    m_actions->resizeColumnToContents(last);
    m_actions->resizeRowsToContents();
}

/// Concerned is who is told about, and pools that have failed.
void WhatIfPanel::requestRunbook(const WaitingAction &action)
{
    QList<EntityRef> concerned{action.target};
    for (const FactArgument &argument : action.reason.arguments)
        if (const auto *ref = std::get_if<EntityRef>(&argument))
            concerned.append(*ref);
    for (const PoolState &pool : m_whatIf.moment().state.pools)
        if (pool.outcome == PoolOutcome::Down)
            concerned.append(pool.id);
    Q_EMIT runbookRequested(QString::fromLatin1(action.runbook), concerned);
}

void WhatIfPanel::play(bool on)
{
    const bool canPlay = on && m_whatIf.isOn();
    if (canPlay) {
        if (!m_whatIf.goToNext())
            m_whatIf.setTime(SimTime(0)); // once more from the beginning
        m_playing.start(playMilliseconds, this);
    } else {
        m_playing.stop();
    }
    m_play->setIcon(icon(canPlay ? u"pause"_s : u"play"_s));
    m_play->setAccessibleName(canPlay ? tr("Pause") : tr("Play"));
}

void WhatIfPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_playing.timerId())
        return QWidget::timerEvent(event);
    if (!m_whatIf.goToNext())
        play(false);
}

void WhatIfPanel::askForName(const QString &proposal)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save scenario"));
    dialog->setLabelText(tr("Name of the scenario:"));
    dialog->setTextValue(proposal);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_whatIf.saveScenario({}, name.trimmed().left(200));
    });
    dialog->open();
}

} // namespace twinpool
