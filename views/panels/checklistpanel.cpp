// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/checklistpanel.h"

#include "views/panels/checklisthead.h"
#include "views/panels/checklistoverview.h"
#include "views/panels/exportbutton.h"
#include "views/panels/progressstrip.h"
#include "views/panels/taskdelegate.h"
#include "views/panels/taskdetails.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

ChecklistPanel::ChecklistPanel(Editor &editor, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_maker(editor.document())
    , m_model(editor.document())
    , m_filter(m_model)
    , m_head(new ChecklistHead)
    , m_strip(new ProgressStrip)
    , m_progress(new QLabel)
    , m_toOverview(new QToolButton)
    , m_list(new QTreeView)
    , m_listPages(new QStackedWidget)
    , m_detailPages(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_showAll(new QPushButton)
    , m_overview(new ChecklistOverview(m_model))
    , m_details(new TaskDetails(m_model))
{
    buildList();
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch();
    nothingLayout->addWidget(m_nothing);
    nothingLayout->addWidget(m_showAll, 0, Qt::AlignCenter);
    nothingLayout->addStretch();
    m_listPages->addWidget(m_list);
    m_listPages->addWidget(nothing);
    m_toOverview->setIcon(icon(u"capacity"_s));
    m_toOverview->setObjectName(u"overview"_s);
    m_toOverview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toOverview->setAutoRaise(true);
    m_toOverview->setFocusPolicy(Qt::TabFocus);
    auto *work = new QHBoxLayout;
    work->addWidget(m_strip, 1);
    work->addWidget(m_progress);
    work->addWidget(m_toOverview);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(work);
    leftLayout->addWidget(m_listPages, 1);
    m_detailPages->addWidget(m_overview);
    m_detailPages->addWidget(m_details);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_detailPages);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    layout->addWidget(m_head);
    layout->addWidget(splitter, 1);

    connect(m_head, &ChecklistHead::purposeChosen, this, [this] { m_maker.setPurpose(purpose()); });
    connect(m_head, &ChecklistHead::filterChanged, this, &ChecklistPanel::filter);
    connect(m_toOverview, &QToolButton::clicked, m_list, &QTreeView::clearSelection);
    connect(m_head, &ChecklistHead::listRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_head->exportButton(), &ExportButton::requested, this, &ChecklistPanel::exportRequested);
    connect(m_showAll, &QPushButton::clicked, m_head, &ChecklistHead::clearFilter);
    connect(m_overview, &ChecklistOverview::taskRequested, this, &ChecklistPanel::goTo);
    connect(m_overview, &ChecklistOverview::fieldRequested, this, &ChecklistPanel::fieldRequested);
    connect(m_overview, &ChecklistOverview::ruleRequested, this, &ChecklistPanel::ruleRequested);
    connect(m_overview, &ChecklistOverview::fixChosen, this, [this](const Edit &fix) { m_editor.apply(fix); });
    connect(m_details, &TaskDetails::taskRequested, this, &ChecklistPanel::goTo);
    connect(m_details, &TaskDetails::fieldRequested, this, &ChecklistPanel::fieldRequested);
    connect(m_details, &TaskDetails::objectRequested, &m_selection, &Selection::reveal);
    connect(m_details, &TaskDetails::signatureRequested, this, &ChecklistPanel::signatureRequested);
    connect(m_details, &TaskDetails::doneRequested, this, [this] { markDone(chosen()); });
    connect(m_details, &TaskDetails::skipRequested, this, &ChecklistPanel::skip);
    connect(m_details, &TaskDetails::reopenRequested, this, [this] { reopen(chosen()); });
    connect(m_details, &TaskDetails::remarkRequested, this, &ChecklistPanel::editRemark);
    connect(&m_model, &ChecklistModel::ticked, this,
            [this](int position, bool done) { done ? markDone({position}) : reopen({position}); });
    connect(&m_model, &ChecklistModel::progressChanged, this, &ChecklistPanel::showProgress);
    connect(&m_maker, &ChecklistMaker::made, this, [this](const auto &made) { show(*made); });
    connect(&selection, &Selection::changed, this, &ChecklistPanel::followSelection);
    connect(&editor, &Editor::opened, this, [this] { // another plan, another search
        m_head->clearFilter();
        m_maker.setPurpose(purpose());
    });
    retranslate();
}

ChecklistPanel::~ChecklistPanel() = default;

void ChecklistPanel::buildList()
{
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, // ahead of the view, which goes to a row before
            &ChecklistPanel::rememberNext);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setIndentation(m_list->fontMetrics().height());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->hide(); // what stands in the columns speaks for itself
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ChecklistModel::TitleColumn, QHeaderView::Stretch);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecklistPanel::showChosen);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ChecklistPanel::expandFrom);
    connect(&m_filter, &QAbstractItemModel::modelReset, m_list, &QTreeView::expandAll);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_next.isValid())
            m_list->setCurrentIndex(m_next);
        m_next = QPersistentModelIndex();
    });
}

ChecklistPurpose ChecklistPanel::purpose() const
{
    return m_head->purpose();
}

ExportFormat ChecklistPanel::exportFormat() const
{
    return m_head->exportButton()->format();
}

void ChecklistPanel::setAuthor(const QString &author)
{
    m_author = author;
    m_details->setAuthor(author);
}

void ChecklistPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    m_maker.setWanted(inSight);
    if (m_detailPages->currentWidget() == m_overview)
        showOverview();
}

void ChecklistPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QWidget::timerEvent(event);
    m_pause.stop();
    if (m_detailPages->currentWidget() == m_overview)
        showOverview();
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistPanel::retranslate()
{
    m_list->setAccessibleName(tr("Tasks"));
    m_showAll->setText(tr("Show all tasks"));
    m_strip->setAccessibleName(tr("Progress"));
    m_toOverview->setText(tr("Overview"));
    m_toOverview->setToolTip(tr("Missing values, what the rules say, work for each role and the critical path."));
    m_head->retranslate();
    m_details->retranslate();
    m_filter.retranslate();
    fitColumns();
    m_maker.makeAgain();
}

/// Who and how long stand on the page of a task as well; where the list is narrow they give way to the title.
void ChecklistPanel::fitColumns()
{
    const QFontMetrics metrics = m_list->fontMetrics();
    const int letter = metrics.averageCharWidth(), width = m_list->viewport()->width();
    int state = 0;
    for (const auto &row : enumNames(TaskState{}))
        state = std::max(state, metrics.horizontalAdvance(wordsOf(row.value)));
    m_list->setColumnWidth(ChecklistModel::ObjectColumn, 18 * letter);
    m_list->setColumnWidth(ChecklistModel::PeopleColumn, 22 * letter);
    m_list->setColumnWidth(ChecklistModel::DurationColumn, 16 * letter);
    m_list->setColumnWidth(ChecklistModel::StateColumn, state + m_list->iconSize().width() + 2 * measures::panelPadding + 16);
    m_list->setColumnHidden(ChecklistModel::PeopleColumn, width < 90 * letter);
    m_list->setColumnHidden(ChecklistModel::DurationColumn, width < 110 * letter);
}

void ChecklistPanel::followSelection()
{
    if (m_head->showsOnlySelected())
        filter();
}

void ChecklistPanel::show(const MadeChecklist &made)
{
    const QList<int> before = chosen();
    const QString name = before.size() == 1 ? m_model.checklist().tasks[before.first()].name : QString();
    const int place = m_list->verticalScrollBar()->value();
    m_error = made.error;
    m_model.setChecklist(made.snapshot, made.checklist);
    m_head->offer(made.snapshot->plan, m_model.checklist());
    if (const QModelIndex row = m_filter.indexOf(m_model.positionOf(name)); row.isValid())
        m_list->setCurrentIndex(row);
    m_list->verticalScrollBar()->setValue(place);
    showPage();
    showChosen();
}

void ChecklistPanel::filter()
{
    const QList<int> before = chosen();
    TaskFilter wanted = m_head->filter();
    if (m_head->showsOnlySelected())
        wanted.objects = m_selection.refs();
    m_filter.setFilter(wanted, m_head->showsOnlyLeft());
    const QModelIndex row = before.isEmpty() ? QModelIndex() : m_filter.indexOf(before.first());
    if (row.isValid())
        m_list->setCurrentIndex(row);
    showPage();
    showProgress();
    showChosen();
}

void ChecklistPanel::showPage()
{
    const bool hasTasks = !m_model.checklist().tasks.isEmpty();
    if (!m_error.isEmpty())
        m_nothing->setText(m_error);
    else if (!hasTasks && purpose() == ChecklistPurpose::Deploy)
        m_nothing->setText(tr("Nothing to deploy. Draw a pool, and its tasks appear here."));
    else if (!hasTasks)
        m_nothing->setText(tr("Nothing changes: what is drawn is what is deployed."));
    else if (m_head->showsOnlySelected() && m_selection.isEmpty())
        m_nothing->setText(tr("Select objects in the drawing to see their tasks."));
    else
        m_nothing->setText(tr("No task matches the filter."));
    m_showAll->setVisible(hasTasks);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_strip, m_progress, m_toOverview, m_detailPages})
        widget->setVisible(hasTasks);
    m_listPages->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
}

void ChecklistPanel::showProgress()
{
    m_strip->setProgress(m_filter.progress());
    m_progress->setText(textOf(m_filter.progress()));
    m_progress->setToolTip(m_filter.isFiltering() ? tr("Of the tasks that pass the filter.") : QString());
    if (!chosen().isEmpty())
        m_details->followWork();
    m_isOverviewStale = true;
    if (m_inSight && !m_pause.isActive())
        m_pause.start(pauseMilliseconds, this);
}

void ChecklistPanel::showChosen()
{
    const QList<int> positions = chosen();
    if (!positions.isEmpty()) {
        m_details->showTasks(positions);
        m_detailPages->setCurrentWidget(m_details);
    } else {
        showOverview();
    }
}

void ChecklistPanel::showOverview()
{
    if (m_isOverviewStale && m_inSight && isUpToDate()) {
        m_isOverviewStale = false;
        m_overview->refresh();
    }
    m_detailPages->setCurrentWidget(m_overview);
}

void ChecklistPanel::expandFrom(const QModelIndex &parent, int first, int last)
{
    for (int row = first; !parent.isValid() && row <= last; ++row)
        m_list->expand(m_filter.index(row, 0));
}

/// What is done leaves the next task to be looked at, or with none the one before.
void ChecklistPanel::rememberNext(const QModelIndex &parent, int first, int last)
{
    const QModelIndex at = m_list->currentIndex();
    if (!parent.isValid() || at.parent() != parent || at.row() < first || at.row() > last)
        return;
    QModelIndex next = m_filter.index(last + 1, 0, parent);
    if (!next.isValid())
        next = m_filter.index(0, 0, m_filter.index(parent.row() + 1, 0));
    if (!next.isValid() && first > 0)
        next = m_filter.index(first - 1, 0, parent);
    m_next = next;
}

QList<int> ChecklistPanel::chosen() const
{
    QList<int> positions;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        if (const int position = m_filter.positionAt(row); position >= 0)
            positions.append(position);
    std::ranges::sort(positions);
    return positions;
}

void ChecklistPanel::goTo(int position)
{
    if (!m_filter.indexOf(position).isValid())
        m_head->clearFilter();
    m_list->setCurrentIndex(m_filter.indexOf(position));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

bool ChecklistPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
