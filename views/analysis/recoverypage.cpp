// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/recoverypage.h"

#include "views/analysis/lightdelegate.h"
#include "views/analysis/tableview.h"
#include "views/panels/detailsparts.h"
#include "views/theme/measures.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twinpool {

RecoveryPage::RecoveryPage(Editor &editor, OutlookMaker &maker, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_maker(maker)
    , m_table(editor)
    , m_list(new TableView)
    , m_nothing(quietLabel(plainLabel()))
    , m_hint(plainLabel())
    , m_cause(strongLabel(plainLabel()))
    , m_cure(plainLabel())
    , m_source(quietLabel(plainLabel()))
    , m_note(quietLabel(plainLabel()))
    , m_pages(new QStackedWidget)
{
    m_list->setUp(&m_table, RecoveryTable::CauseColumn);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_list->setItemDelegate(new LightDelegate(
        RecoveryTable::GradeColumn, RecoveryTable::GradeRole,
        [](int value) { return iconOf(static_cast<RecoveryGrade>(value)); }, m_list));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *details = new QWidget;
    auto *detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(measures::panelPadding, 0, 0, 0);
    for (QLabel *label : {m_hint, m_cause, m_cure, m_source})
        detailsLayout->addWidget(label);
    detailsLayout->addStretch();
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(details);
    splitter->setSizes({3000, 1000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this, &selection](const QModelIndex &at) { selection.reveal(m_table.rowAt(at.row()).pool); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecoveryPage::showCurrent);
    connect(&maker, &OutlookMaker::made, this, &RecoveryPage::follow);
    connect(&maker, &AsideMaker::upToDateChanged, this, &RecoveryPage::showState);
    retranslate();
    follow();
}

void RecoveryPage::showState()
{
    m_note->setText(!m_maker.isUpToDate() && m_maker.outlook()
                        ? tr("The plan has changed: this is stale, the next is being worked out.")
                        : tr("After the loss of the pool, with its site where its partner stands elsewhere. Times count "
                             "from the decision to act."));
}

void RecoveryPage::retranslate()
{
    m_list->setAccessibleName(tr("Recovery targets"));
    showState();
    m_list->fitColumns();
    showCurrent();
}

void RecoveryPage::follow()
{
    const int row = m_list->currentIndex().row(), column = m_list->currentIndex().column();
    m_table.setOutlook(m_maker.outlook());
    if (row >= 0 && row < m_table.rowCount())
        m_list->setCurrentIndex(m_table.index(row, column));
    m_nothing->setText(m_maker.outlook() ? tr("No pools with users yet.") : tr("Recovery is being worked out."));
    m_pages->setCurrentIndex(m_table.rowCount() > 0 ? 0 : 1);
    showState();
    showCurrent();
}

void RecoveryPage::showCurrent()
{
    const int at = m_list->currentIndex().row();
    const RecoveryRow *row = at >= 0 && at < m_table.rowCount() ? &m_table.rowAt(at) : nullptr;
    const bool hasCause = row && row->cause != RecoveryCause::None;
    m_hint->setVisible(!hasCause);
    m_hint->setText(row && row->target ? tr("The target is met.")
                                       : tr("Type what is required into the list, in minutes, or set it for a whole site."));
    for (QLabel *label : {m_cause, m_cure, m_source})
        label->setVisible(hasCause);
    if (!hasCause)
        return;
    m_cause->setText(causeText(*row, m_table.now()));
    m_cure->setText(tr("What helps: %1").arg(cureText(*row, m_table.now())));
    m_source->setText(tr("Source: %1").arg(sourceOf(row->cause)));
}

} // namespace twinpool
