// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runbookpanel.h"

#include "views/panels/runbookpage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

RunbookPanel::RunbookPanel(Editor &editor, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_chooser(new RunbookChooser(editor.document(), selection))
    , m_page(new RunbookPage(editor))
    , m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_chooser);
    m_pages->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_chooser, &RunbookChooser::chosen, this, &RunbookPanel::open);
    connect(m_page, &RunbookPage::backRequested, this, &RunbookPanel::close);
    connect(m_page, &RunbookPage::objectRequested, &selection, &Selection::reveal);
    connect(m_page, &RunbookPage::fieldRequested, this, &RunbookPanel::fieldRequested);
    connect(m_page, &RunbookPage::remarkRequested, this, &RunbookPanel::remarkRequested);
    connect(&editor, &Editor::opened, this, &RunbookPanel::close);
    connect(&editor.document(), &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.isOnlyAppearance() || !m_choice)
            return;
        m_isStale = true;
        if (m_inSight)
            m_pause.start(pauseMilliseconds, this);
    });
}

void RunbookPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    m_chooser->setInSight(inSight && !m_choice);
    if (m_inSight && m_isStale)
        refresh();
}

void RunbookPanel::setAuthor(const QString &author)
{
    m_page->setAuthor(author);
}

void RunbookPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_chooser->retranslate();
    m_page->retranslate();
    if (m_choice)
        refresh();
}

void RunbookPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QWidget::timerEvent(event);
    m_pause.stop();
    if (m_inSight && m_isStale)
        refresh();
}

void RunbookPanel::open(const RunbookChoice &choice)
{
    m_choice = choice;
    refresh();
    if (m_choice)
        m_page->list()->setFocus();
}

bool RunbookPanel::showStep(const RunbookChoice &choice, const QString &step)
{
    open(choice);
    return m_page->showStep(step);
}

void RunbookPanel::close()
{
    m_choice.reset();
    m_pages->setCurrentWidget(m_chooser);
    m_chooser->setInSight(m_inSight);
    m_chooser->list()->setFocus();
}

void RunbookPanel::refresh()
{
    m_isStale = false;
    if (!m_choice)
        return;
    const SnapshotPtr now = m_editor.document().now();
    const Result<Runbook> runbook = generateRunbook(*now, *m_choice->kind, m_choice->subject);
    if (!runbook)
        return close(); // what it was for is gone, or needs it no longer
    m_page->showRunbook(now, *runbook);
    m_pages->setCurrentWidget(m_page);
    m_chooser->setInSight(false);
}

} // namespace twinpool
