// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/checklistpanel.h"

#include "model/checklist/progress.h"
#include "model/checklist/tasktext.h"
#include "model/edits/marks.h"
#include "views/inspector/propertylabels.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;
constexpr qsizetype mostGaps = 20; // buttons; a plan without names lacks thousands of values

} // namespace

ChecklistPanel::ChecklistPanel(Editor &editor, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_model(editor.document())
    , m_purpose(new QComboBox)
    , m_progress(new QLabel)
    , m_empty(new QLabel)
    , m_list(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_details(new QWidget)
    , m_detailsLayout(new QVBoxLayout(m_details))
{
    m_list->setModel(&m_model);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(ChecklistModel::TitleColumn, QHeaderView::Stretch);
    for (int column : {ChecklistModel::PeopleColumn, ChecklistModel::DurationColumn, ChecklistModel::NameColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnHidden(ChecklistModel::NameColumn, true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_detailsLayout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding,
                                        measures::panelPadding);
    m_detailsLayout->setSpacing(8);
    for (const auto &row : enumNames(ChecklistPurpose{}))
        m_purpose->addItem(QString(), static_cast<int>(row.value));

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(m_purpose);
    head->addWidget(m_progress, 1);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(measures::panelPadding, measures::panelPadding, 0, 0);
    leftLayout->addLayout(head);
    leftLayout->addWidget(m_list);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_purpose, &QComboBox::activated, this, &ChecklistPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistPanel::showTask);
    connect(&m_model, &ChecklistModel::ticked, this, [this](const Task &task, bool done) {
        m_editor.apply(done ? edits::markTask({.instance = task.name,
                                               .date = QDate::currentDate().toString(Qt::ISODate),
                                               .basis = basisOf(task)})
                            : edits::unmarkTask(task.name));
    });
    connect(&editor.document(), &Document::planChanged, this, &ChecklistPanel::followPlan);
    retranslate();
}

ChecklistPurpose ChecklistPanel::purpose() const
{
    return static_cast<ChecklistPurpose>(m_purpose->currentData().toInt());
}

void ChecklistPanel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (m_inSight && m_isStale)
        refresh();
}

/// After a pause in the work: a checklist of a large plan takes longer than a frame.
void ChecklistPanel::refreshSoon()
{
    m_isStale = true;
    if (m_inSight)
        m_pause.start(pauseMilliseconds, this);
}

void ChecklistPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QWidget::timerEvent(event);
    m_pause.stop();
    if (m_inSight && m_isStale)
        refresh();
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistPanel::retranslate()
{
    for (int i = 0; i < m_purpose->count(); ++i)
        m_purpose->setItemText(i, wordsOf(static_cast<ChecklistPurpose>(m_purpose->itemData(i).toInt())));
    m_purpose->setAccessibleName(tr("Purpose of the checklist"));
    m_list->setAccessibleName(tr("Tasks"));
    m_empty->setText(tr("Nothing to deploy. Draw a pool, and its tasks appear here."));
    refreshSoon();
}

void ChecklistPanel::followPlan(const PlanChange &change)
{
    if (change.diff.marksChanged)
        showProgress();
    if (change.diff.isOnlyAppearance())
        return;
    refreshSoon();
}

void ChecklistPanel::refresh()
{
    const Task *current = m_model.taskAt(m_list->currentIndex());
    const QString name = current ? current->name : QString();
    m_model.generate(purpose());
    m_isStale = false;
    m_list->expandAll();
    for (int task = 0; task < m_model.checklist().tasks.size(); ++task)
        if (m_model.checklist().tasks[task].name == name)
            m_list->setCurrentIndex(m_model.indexOf(task));
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    showProgress();
    showTask();
}

void ChecklistPanel::showProgress()
{
    m_progress->setText(tr("%1 of %n task(s) done", nullptr, static_cast<int>(m_model.checklist().tasks.size()))
                            .arg(m_model.doneCount()));
}

QLabel *ChecklistPanel::addLabel(const QString &text)
{
    auto *label = new QLabel(text, m_details);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsLayout->addWidget(label);
    return label;
}

void ChecklistPanel::addParagraph(const QString &text, bool isQuiet)
{
    if (text.isEmpty())
        return;
    QLabel *label = addLabel(text);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
}

void ChecklistPanel::addBlocks(const QList<Result<Command>> &blocks)
{
    for (const Result<Command> &block : blocks) {
        if (!block) {
            addLabel(tr("Command refused: %1").arg(block.error().text()));
            continue;
        }
        auto *text = new QPlainTextEdit(block->text(), m_details);
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const int lines = text->document()->blockCount();
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (qMin(lines, 14) + 2));
        text->setAccessibleName(tr("Command"));
        m_detailsLayout->addWidget(text);
        auto *copy = new QPushButton(icon(u"copy-command"_s), tr("Copy command"), m_details);
        connect(copy, &QPushButton::clicked, this, [command = block->text()] { QApplication::clipboard()->setText(command); });
        m_detailsLayout->addWidget(copy, 0, Qt::AlignLeft);
    }
}

void ChecklistPanel::showTask()
{
    while (QLayoutItem *item = m_detailsLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Task *task = m_model.taskAt(m_list->currentIndex());
    const Plan &plan = m_model.snapshot()->plan;
    if (!task) {
        addParagraph(tr("Choose a task to see its steps and commands."), true);
        if (!m_model.checklist().gaps.isEmpty())
            addParagraph(tr("%n value(s) are missing in the plan:", nullptr, static_cast<int>(m_model.checklist().gaps.size())));
    } else {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        addLabel(titleOf(*task))->setFont(bold);
        QStringList facts{rolesOf(*task->definition), placeOf(*task, *m_model.snapshot()), durationOf(*task->definition),
                          task->name};
        facts.removeAll(QString());
        addParagraph(facts.join(u" · "_s), true);
        addParagraph(rightsOf(*task->definition), true);
        QStringList before;
        for (int index : task->after)
            if (const Task &other = m_model.checklist().tasks[index]; !m_model.isDone(other))
                before += tr("%1. %2").arg(index + 1).arg(titleOf(other));
        if (!before.isEmpty())
            addParagraph(tr("To be done before:\n%1").arg(before.join(u'\n')), true);
        addParagraph(warningOf(*task, plan));
        int number = 0;
        for (const QString &step : stepsOf(*task, *m_model.snapshot()))
            addParagraph(tr("%1. %2").arg(++number).arg(step));
        addBlocks(task->commands);
        addParagraph(expectedOf(*task, plan));
        addBlocks(task->checks);
        addParagraph(rollbackOf(*task, plan));
        addParagraph(noteOf(*task, plan));
        if (isUnverified(*task))
            addParagraph(tr("Verify on your system: the documentation does not confirm this."));
        addParagraph(sourcesOf(*task->definition), true);
    }
    const QList<TaskGap> &gaps = task ? task->gaps : m_model.checklist().gaps;
    for (const TaskGap &gap : gaps.first(std::min(gaps.size(), mostGaps))) {
        auto *button = new QPushButton(icon(u"edit"_s), tr("Fill in: %1").arg(textOf(gap, plan)), m_details);
        connect(button, &QPushButton::clicked, this, [this, gap] { Q_EMIT fieldRequested(gap.entity, gap.property); });
        m_detailsLayout->addWidget(button, 0, Qt::AlignLeft);
    }
    m_detailsLayout->addStretch();
}

} // namespace twinpool
