// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/availabilitypage.h"

#include "views/analysis/bardelegate.h"
#include "views/analysis/failuretable.h"
#include "views/analysis/tableview.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

AvailabilityPage::AvailabilityPage(Editor &editor, LiveAnalysis &analysis, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_selection(selection)
    , m_figures(editor)
    , m_lossLabel(new QLabel)
    , m_title(strongLabel(plainLabel()))
    , m_orderLabel(new QLabel)
    , m_cutSetNote(quietLabel(plainLabel()))
    , m_importanceNote(quietLabel(plainLabel()))
    , m_loss(new QComboBox)
    , m_order(new QSpinBox)
    , m_serviceList(new TableView)
    , m_importanceList(new TableView)
    , m_cutSetList(new TableView)
    , m_figureList(new TableView)
    , m_basis(new LinkButton(icon(u"info"_s), {}))
    , m_reset(new QToolButton)
    , m_details(new QTabWidget)
{
    m_ranked.setSourceModel(&m_services);
    m_ranked.setSortRole(ServiceTable::SortRole);
    build();
    connect(m_loss, &QComboBox::activated, this,
            [this](int at) { setLoss(static_cast<ServiceLoss>(m_loss->itemData(at).toInt())); });
    connect(m_order, &QSpinBox::valueChanged, this, &AvailabilityPage::searchCutSets);
    connect(m_serviceList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AvailabilityPage::showService);
    connect(m_serviceList, &QAbstractItemView::clicked, this,
            [this] { selectRefs({m_services.groupAt(currentService())}); });
    connect(m_importanceList, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &at) { selectRefs({m_importances.refAt(at.row())}); });
    connect(m_cutSetList, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &at) { selectRefs(m_cutSets.refsAt(at.row())); });
    connect(m_figureList, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &at) { selectRefs({m_figures.refAt(at)}); });
    connect(&m_cutSets, &CutSetTable::found, this, [this] {
        m_cutSetNote->setVisible(!m_cutSets.areComplete() || m_cutSets.rowCount() == 0);
        m_cutSetNote->setText(m_cutSets.areComplete()
                                  ? tr("No so small set of failures takes the service away.")
                                  : tr("There are too many sets; the likeliest are shown."));
    });
    connect(m_basis, &QPushButton::clicked, this, [this] { m_details->setCurrentIndex(m_details->count() - 1); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (m_figureList->currentIndex().isValid())
            m_figures.reset(m_figureList->currentIndex());
    });
    const auto showReset = [this] {
        const QModelIndex at = m_figureList->currentIndex();
        m_reset->setVisible(m_details->currentIndex() == m_details->count() - 1);
        m_reset->setEnabled(at.isValid()
                            && m_figures.figuresAt(at).basis == (m_figures.refAt(at) ? FigureBasis::ForPart : FigureBasis::ForKind));
    };
    connect(m_figureList->selectionModel(), &QItemSelectionModel::currentChanged, this, showReset);
    connect(&m_figures, &QAbstractItemModel::dataChanged, this, showReset);
    connect(m_details, &QTabWidget::currentChanged, this, showReset);
    connect(&analysis, &LiveAnalysis::analyzed, this, &AvailabilityPage::follow);
    showReset();
    retranslate();
    follow();
}

void AvailabilityPage::build()
{
    for (const auto &row : enumNames(ServiceLoss{}))
        m_loss->addItem(QString(), static_cast<int>(row.value));
    m_loss->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_lossLabel->setBuddy(m_loss);
    m_serviceList->setUp(&m_ranked, ServiceTable::WhoseColumn);
    m_serviceList->setSortingEnabled(true);
    m_serviceList->sortByColumn(ServiceTable::DowntimeColumn, Qt::DescendingOrder);
    auto *serviceBars = new BarDelegate(m_serviceList);
    serviceBars->setBar(ServiceTable::DowntimeColumn, ServiceTable::ShareRole, &Theme::accent);
    m_serviceList->setItemDelegate(serviceBars);
    m_importanceList->setUp(&m_importances, ImportanceTable::CauseColumn);
    auto *importanceBars = new BarDelegate(m_importanceList);
    importanceBars->setBar(ImportanceTable::ContributionColumn, ImportanceTable::ShareRole, &Theme::accent);
    m_importanceList->setItemDelegate(importanceBars);

    auto *head = new QHBoxLayout;
    head->addWidget(m_lossLabel);
    head->addWidget(m_loss);
    head->addSpacing(measures::panelPadding);
    head->addWidget(m_basis);
    head->addStretch();
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(head);
    leftLayout->addWidget(m_serviceList, 1);
    m_details->addTab(importancePart(), QString());
    m_details->addTab(cutSetPart(), QString());
    m_details->addTab(figurePart(), QString());
    m_details->setDocumentMode(true);
    m_reset->setIcon(icon(u"undo"_s));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_details->setCornerWidget(m_reset);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_title);
    rightLayout->addWidget(m_details, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({1000, 1000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *AvailabilityPage::importancePart()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, measures::panelPadding / 2, 0, 0);
    layout->addWidget(m_importanceNote);
    layout->addWidget(m_importanceList, 1);
    return part;
}

QWidget *AvailabilityPage::cutSetPart()
{
    m_order->setRange(1, CutSet::mostEvents);
    m_order->setValue(2);
    m_orderLabel->setBuddy(m_order);
    m_cutSetList->setUp(&m_cutSets, CutSetTable::PartsColumn);
    auto *head = new QHBoxLayout;
    head->addWidget(m_orderLabel);
    head->addWidget(m_order);
    head->addWidget(m_cutSetNote, 1);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, measures::panelPadding / 2, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_cutSetList, 1);
    return part;
}

QWidget *AvailabilityPage::figurePart()
{
    m_figureList->setUp(&m_figures, FiguresModel::PartColumn);
    m_figureList->setRootIsDecorated(true);
    m_figureList->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, measures::panelPadding / 2, 0, 0);
    layout->addWidget(m_figureList, 1);
    return part;
}

void AvailabilityPage::retranslate()
{
    m_lossLabel->setText(tr("&Counted as lost"));
    for (int i = 0; i < m_loss->count(); ++i)
        m_loss->setItemText(i, wordsOf(static_cast<ServiceLoss>(m_loss->itemData(i).toInt())));
    m_serviceList->setAccessibleName(tr("Availability"));
    m_importanceList->setAccessibleName(tr("What it is lost by"));
    m_cutSetList->setAccessibleName(tr("Smallest sets of failures"));
    m_figureList->setAccessibleName(tr("Figures of parts"));
    m_details->setTabText(0, tr("Importance"));
    m_details->setTabText(1, tr("Smallest sets"));
    m_details->setTabText(2, tr("Figures"));
    m_orderLabel->setText(tr("&Parts lost together, at most"));
    m_importanceNote->setText(tr("No failure takes this away, or the plan is too large for an exact answer."));
    m_reset->setAccessibleName(tr("&Use what is usual").remove(u'&'));
    m_reset->setToolTip(u"%1\n%2"_s.arg(m_reset->accessibleName(),
                                        tr("Takes the figures of this row away: those of its kind count, or what is assumed.")));
    for (TableView *list : {m_serviceList, m_importanceList, m_cutSetList, m_figureList})
        list->fitColumns();
    showBasis();
    showService();
}

void AvailabilityPage::setLoss(ServiceLoss loss)
{
    const int kept = currentService();
    m_loss->setCurrentIndex(m_loss->findData(static_cast<int>(loss)));
    m_services.setLoss(loss);
    m_serviceList->setCurrentIndex(m_ranked.mapFromSource(m_services.index(std::max(kept, 0), 0)));
    showService();
}

void AvailabilityPage::follow()
{
    const int before = currentService();
    const EntityRef kept = before > 0 ? m_services.groupAt(before) : EntityRef();
    m_services.setAnalysis(m_analysis.result());
    m_figures.setAnalysis(m_analysis.result());
    int now = 0;
    for (int row = 1; row < m_services.rowCount(); ++row)
        if (kept && m_services.groupAt(row) == kept)
            now = row;
    if (m_services.rowCount() > 0)
        m_serviceList->setCurrentIndex(m_ranked.mapFromSource(m_services.index(now, 0)));
    showBasis();
    showService();
}

int AvailabilityPage::currentService() const
{
    return m_ranked.mapToSource(m_serviceList->currentIndex()).row();
}

void AvailabilityPage::showService()
{
    const int row = currentService();
    if (row < 0) {
        m_title->setText({});
        m_importances.show(nullptr, {});
        return searchCutSets();
    }
    const QModelIndex at = m_services.index(row, 0);
    m_title->setText(tr("%1: %2 down").arg(at.data().toString(), at.siblingAtColumn(ServiceTable::DowntimeColumn).data().toString()));
    m_importances.show(m_analysis.result(), m_services.whoseAt(row));
    m_importanceNote->setVisible(m_importances.rowCount() == 0);
    searchCutSets();
}

void AvailabilityPage::searchCutSets()
{
    const int row = currentService();
    if (row < 0)
        m_cutSets.show(nullptr, {}, m_order->value());
    else
        m_cutSets.show(m_analysis.result(), m_services.whoseAt(row), m_order->value());
}

void AvailabilityPage::showBasis()
{
    QStringList assumed;
    if (m_analysis.result())
        for (const Cause &cause : m_analysis.result()->availability.model().causes)
            if (const QString kind = wordsOf(cause.kind);
                cause.figures.basis == FigureBasis::Assumed && !assumed.contains(kind))
                assumed += kind;
    m_basis->setVisible(!assumed.isEmpty());
    m_basis->setText(tr("Assumed, because the plan has no figures for them: %1").arg(QLocale().createSeparatedList(assumed)));
    m_basis->setToolTip(m_basis->text());
}

void AvailabilityPage::selectRefs(std::vector<EntityRef> refs)
{
    const Plan &plan = m_analysis.document().plan(); // some may be gone since
    std::erase_if(refs, [&](EntityRef ref) { return !ref || !plan.has(ref); });
    if (refs.size() == 1)
        m_selection.reveal(refs.front());
    else if (!refs.empty())
        m_selection.set(std::move(refs));
}

} // namespace twinpool
