// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/readinesspage.h"

#include "views/analysis/lightdelegate.h"
#include "views/analysis/tableview.h"
#include "views/panels/detailsparts.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twinpool {

ReadinessPage::ReadinessPage(OutlookMaker &maker, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_maker(maker)
    , m_selection(selection)
    , m_list(new TableView)
    , m_nothing(quietLabel(plainLabel()))
    , m_stale(quietLabel(plainLabel()))
    , m_pages(new QStackedWidget)
{
    m_list->setUp(&m_model, ReadinessModel::TextColumn, 48);
    m_list->setRootIsDecorated(true);
    m_list->setItemDelegate(new LightDelegate(
        ReadinessModel::LightColumn, ReadinessModel::ReadinessRole,
        [](int value) { return iconOf(static_cast<Readiness>(value)); }, m_list));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stale);
    layout->addWidget(m_pages, 1);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) {
        const PairReadiness &pair = m_model.pairAt(at);
        m_selection.reveal(EntityRef(pair.lost));
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &at) {
        const PairReadiness &pair = m_model.pairAt(at);
        if (const QString step = m_model.runbookAt(at); !step.isEmpty())
            Q_EMIT runbookRequested(step, {pair.lost, pair.survivor});
    });
    connect(&maker, &OutlookMaker::made, this, &ReadinessPage::follow);
    connect(&maker, &AsideMaker::upToDateChanged, this, [this] { m_stale->setVisible(!m_maker.isUpToDate() && m_maker.outlook()); });
    retranslate();
}

void ReadinessPage::retranslate()
{
    m_list->setAccessibleName(tr("Readiness of pairs"));
    m_stale->setText(tr("The plan has changed: this is stale, the next is being worked out."));
    m_list->fitColumns();
    follow();
}

/// What is open stays open, by the place in the list.
void ReadinessPage::follow()
{
    QSet<EntityRef> closed;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_list->isExpanded(m_model.index(row, 0)))
            closed.insert(m_model.pairAt(m_model.index(row, 0)).lost);
    m_model.setOutlook(m_maker.outlook());
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_list->setExpanded(m_model.index(row, 0), !closed.contains(m_model.pairAt(m_model.index(row, 0)).lost));
    m_nothing->setText(m_maker.outlook() ? tr("No pairs yet. Pair two pools to see how well each is prepared to take over.")
                                         : tr("The readiness of the pairs is being worked out."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_stale->setVisible(!m_maker.isUpToDate() && m_maker.outlook());
}

} // namespace twinpool
