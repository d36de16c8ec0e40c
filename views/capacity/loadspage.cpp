// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/loadspage.h"

#include "model/base/fillplaces.h"
#include "model/sizing/figuretext.h"
#include "views/capacity/gaugedelegate.h"
#include "views/capacity/loaddetails.h"
#include "views/itemmodels/tabletext.h"
#include "views/theme/measures.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace twinpool {

namespace {

constexpr int widestName = 30, leastName = 12, leastDetails = 36; // letters
constexpr int measuredRows = 100; // for the widths of columns: all of a large plan take too long

} // namespace

LoadsPage::LoadsPage(Editor &editor, const LiveSizes &sizes, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_model(editor.document(), sizes)
    , m_table(new QTableView)
    , m_details(new LoadDetails)
    , m_onlyProblems(new QCheckBox)
    , m_sum(new QLabel)
    , m_sizes(sizes)
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GaugeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    copyAsTable(*m_table);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 4);
    head->addWidget(m_onlyProblems);
    head->addStretch();
    head->addWidget(m_sum);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * leastDetails);
    auto *parts = new QSplitter;
    parts->addWidget(left);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 5);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    parts->setSizes({740, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);

    connect(m_onlyProblems, &QCheckBox::toggled, &m_model, &LoadsModel::setOnlyProblems);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_model.keyAt(current.row());
                showDetails();
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { m_selection.reveal(m_model.keyAt(index.row()).pool); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { m_selection.reveal(m_model.keyAt(index.row()).pool); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LoadsPage::keepChoice);
    connect(&editor.document(), &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance())
            showDetails();
    });
    connect(&selection, &Selection::changed, this, &LoadsPage::followSelection);
    connect(m_details, &LoadDetails::editChosen, this, [this](const Edit &edit) { m_editor.apply(Edit(edit)); });
    retranslate();
    fitColumns();
    followSelection();
}

void LoadsPage::retranslate()
{
    m_onlyProblems->setText(tr("Only what is too much"));
    m_table->setAccessibleName(tr("Loads of pools"));
    m_model.retranslate();
    showDetails();
}

void LoadsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isFitted, true)) // before, the width was not known
        fitColumns();
    showDetails();
}

void LoadsPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    int room = m_table->viewport()->width(); // the judgement is seen without scrolling
    for (int column = LoadsModel::PoolColumn + 1; column <= LoadsModel::GradeColumn; ++column)
        room -= m_table->columnWidth(column);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LoadsModel::PoolColumn, std::min(m_table->columnWidth(LoadsModel::PoolColumn),
                                                             std::clamp(room, leastName * letter, widestName * letter)));
}

/// A reset forgets the current row.
void LoadsPage::keepChoice()
{
    fitColumns();
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    showDetails();
}

void LoadsPage::followSelection()
{
    const auto pool = m_selection.current().as<PoolId>();
    if (!pool || (m_chosen && m_chosen->pool == pool))
        return;
    if (const int row = m_model.rowOf(pool); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void LoadsPage::showDetails()
{
    const PlanSizes &sizes = m_sizes.sizes();
    //: %1 is a number of users, %2 a number of servers.
    m_sum->setText(fillPlaces(tr("%1, %2"),
                              {valueText(double(sizes.users), Unit::Users), valueText(sizes.servers, Unit::Servers)}));
    if (!isVisible())
        return;
    if (m_model.rowCount() == 0)
        m_details->showHint(m_onlyProblems->isChecked()
                                ? tr("Nothing is too much for its servers.")
                                : tr("How full pools are appears here once the plan has some."));
    else if (m_chosen)
        m_details->show(*m_editor.document().now(), *m_chosen);
    else
        m_details->showHint(tr("Choose a row to see why so many servers are needed."));
}

} // namespace twinpool
