// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runbookpage.h"

#include "model/edits/marks.h"
#include "model/runbooks/drills.h"
#include "model/runbooks/runbooktext.h"
#include "views/itemmodels/roles.h"
#include "views/panels/detailsparts.h"
#include "views/panels/drillbar.h"
#include "views/panels/exportbutton.h"
#include "views/panels/runbookdetails.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTimerEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int clockMilliseconds = 5000;
constexpr int secondsOfMinute = 60;

/// A tick beside what was carried out in time, a warning beside what took too long.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant isOver = index.data(OverTargetRole);
        if (index.column() == RunbookModel::TakenColumn && isOver.isValid()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = isOver.toBool() ? icon(u"warning"_s, &Theme::warning) : icon(u"accept"_s, &Theme::ok);
        }
        if (index.row() == 0)
            option->font.setWeight(QFont::DemiBold);
        if (index.column() != RunbookModel::TitleColumn)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

RunbookPage::RunbookPage(Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_back(new QToolButton)
    , m_title(strongLabel(new QLabel))
    , m_export(new ExportButton({ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Markdown}))
    , m_drills(new DrillBar)
    , m_list(new QTreeView)
    , m_details(new RunbookDetails(m_model))
{
    m_back->setIcon(icon(u"previous"_s));
    m_back->setObjectName(u"allRunbooks"_s);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RunbookModel::TitleColumn, QHeaderView::Stretch);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_export);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    layout->addLayout(head);
    layout->addWidget(m_drills);
    layout->addWidget(splitter, 1);

    connect(m_export, &ExportButton::requested, this, &RunbookPage::exportRequested);
    connect(m_back, &QToolButton::clicked, this, &RunbookPage::backRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunbookPage::showCurrent);
    connect(m_details, &RunbookDetails::stepKept, this, &RunbookPage::keepStep);
    connect(m_details, &RunbookDetails::stepRemoved, this, &RunbookPage::removeStep);
    connect(m_details, &RunbookDetails::objectRequested, this, &RunbookPage::objectRequested);
    connect(m_details, &RunbookDetails::fieldRequested, this, &RunbookPage::fieldRequested);
    connect(m_drills, &DrillBar::drillChosen, this, &RunbookPage::showDrill);
    connect(m_drills, &DrillBar::startRequested, this, &RunbookPage::startDrill);
    connect(m_drills, &DrillBar::remarkRequested, this,
            [this] { Q_EMIT remarkRequested(*m_model.record(), titleOf(m_model.runbook(), m_model.snapshot()->plan)); });
    connect(m_drills, &DrillBar::finishRequested, this, [this] {
        m_running.clear();
        m_clock.stop();
        m_drills->setRunning(false);
        Q_EMIT remarkRequested(*m_model.record(), titleOf(m_model.runbook(), m_model.snapshot()->plan));
    });
    connect(m_drills, &DrillBar::forgetRequested, this,
            [this] { m_editor.apply(edits::forgetDrill(m_model.record()->start)); });
    connect(&editor.document(), &Document::planChanged, this, &RunbookPage::followPlan);
    retranslate();
}

void RunbookPage::retranslate()
{
    const QFontMetrics metrics = m_list->fontMetrics();
    m_back->setText(tr("All runbooks"));
    m_list->setAccessibleName(tr("Steps of the runbook"));
    m_list->setColumnWidth(RunbookModel::PeopleColumn, metrics.averageCharWidth() * 20);
    m_list->setColumnWidth(RunbookModel::TargetColumn, metrics.averageCharWidth() * 16);
    m_list->setColumnWidth(RunbookModel::TakenColumn, metrics.averageCharWidth() * 16);
    m_export->retranslate();
    m_drills->retranslate();
    m_details->retranslate();
    m_model.retranslate();
}

void RunbookPage::showRunbook(const SnapshotPtr &snapshot, const Runbook &runbook)
{
    const bool isOther = runbook.name != m_model.runbook().name;
    m_model.setRunbook(snapshot, runbook);
    m_title->setText(titleOf(runbook, snapshot->plan));
    m_title->setToolTip(m_title->text());
    if (isOther || !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    if (isOther) {
        const QList<DrillRecord> drills = drillsOf(m_editor.document().plan(), runbook.name);
        const bool isHere = std::ranges::any_of(drills, [&](const DrillRecord &each) { return each.start == m_running; });
        showDrill(isHere ? m_running : QString());
    } else {
        showCurrent();
    }
}

bool RunbookPage::showStep(const QString &step)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const RunbookStep *its = m_model.stepAt(row); its && QLatin1StringView(its->definition->id) == step) {
            m_list->setCurrentIndex(m_model.index(row, 0));
            return true;
        }
    return false;
}

/// Shows the times of the drill that started then; empty: of none.
void RunbookPage::showDrill(const QString &start)
{
    const QList<DrillRecord> drills = drillsOf(m_editor.document().plan(), m_model.runbook().name);
    const auto shown = std::ranges::find(drills, start, &DrillRecord::start);
    m_model.setRecord(shown == drills.end() ? std::nullopt : std::optional(*shown));
    m_drills->setDrills(m_model.runbook(), drills, start);
    m_drills->setRunning(isRunning());
    showCurrent();
}

void RunbookPage::showCurrent()
{
    if (!m_model.runbook().definition)
        return;
    m_details->showRow(std::max(m_list->currentIndex().row(), 0));
    showClock();
}

void RunbookPage::followPlan(const PlanChange &change)
{
    if (m_model.runbook().definition && change.before->plan.drillRecords != change.after->plan.drillRecords)
        showDrill(m_model.record() ? m_model.record()->start : m_running);
}

void RunbookPage::startDrill()
{
    const QDateTime now = QDateTime::currentDateTime();
    DrillRecord record{.start = now.toString(Qt::ISODate),
                       .runbook = m_model.runbook().name,
                       .author = m_author,
                       .remark = {},
                       .steps = {}};
    if (!m_editor.apply(edits::recordDrill(record)))
        return;
    m_running = record.start;
    m_stepStart = now;
    m_clock.start(clockMilliseconds, this);
    showDrill(record.start);
    m_list->setCurrentIndex(m_model.index(1, 0));
    m_list->setFocus();
}

void RunbookPage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_clock.timerId())
        return QWidget::timerEvent(event);
    showClock();
}

void RunbookPage::showClock()
{
    if (isRunning())
        m_details->setClock(
            static_cast<int>((m_stepStart.secsTo(QDateTime::currentDateTime()) + secondsOfMinute / 2) / secondsOfMinute));
}

void RunbookPage::keepStep(int minutes, const QString &remark)
{
    const int row = m_list->currentIndex().row();
    const RunbookStep *step = m_model.stepAt(row);
    if (!step || !m_model.record())
        return;
    const bool isNew = !m_model.takenAt(row);
    m_editor.apply(edits::recordDrill(
        withStep(*m_model.record(), m_model.runbook(), {drillNameOf(m_model.runbook(), *step), minutes, remark})));
    if (!isNew)
        return;
    m_stepStart = QDateTime::currentDateTime();
    if (row + 1 < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row + 1, 0));
}

void RunbookPage::removeStep()
{
    if (const RunbookStep *step = m_model.stepAt(m_list->currentIndex().row()); step && m_model.record())
        m_editor.apply(
            edits::recordDrill(withoutStep(*m_model.record(), drillNameOf(m_model.runbook(), *step))));
}

} // namespace twinpool
