// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/failurespage.h"

#include "views/analysis/bardelegate.h"
#include "views/analysis/tableview.h"
#include "views/itemmodels/tabletext.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

FailuresPage::FailuresPage(LiveAnalysis &analysis, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_analysis(analysis)
    , m_selection(selection)
    , m_filter(m_table)
    , m_filterLine(new QLineEdit)
    , m_scope(new QComboBox)
    , m_kind(new QComboBox)
    , m_site(new QComboBox)
    , m_copy(new QToolButton)
    , m_list(new TableView)
    , m_nothing(new QLabel)
    , m_title(strongLabel(plainLabel()))
    , m_course(plainLabel())
    , m_harmless(quietLabel(plainLabel()))
    , m_replay(new QPushButton)
    , m_pages(new QStackedWidget)
{
    build();
    auto *head = new QHBoxLayout;
    head->addWidget(m_filterLine, 1);
    head->addWidget(m_scope);
    head->addWidget(m_kind);
    head->addWidget(m_site);
    head->addWidget(m_copy);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *details = new QWidget;
    auto *detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(measures::panelPadding, 0, 0, 0);
    detailsLayout->addWidget(m_title);
    detailsLayout->addWidget(m_course);
    detailsLayout->addWidget(m_replay, 0, Qt::AlignLeft);
    detailsLayout->addStretch();
    detailsLayout->addWidget(m_harmless);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(details);
    splitter->setSizes({3000, 1000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(m_filterLine, &QLineEdit::textChanged, this, &FailuresPage::filter);
    connect(m_kind, &QComboBox::activated, this, &FailuresPage::filter);
    connect(m_site, &QComboBox::activated, this, &FailuresPage::filter);
    connect(m_scope, &QComboBox::activated, this,
            [this](int at) { setScope(static_cast<FailureScope>(m_scope->itemData(at).toInt())); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(tableText(m_filter)); });
    connect(m_replay, &QPushButton::clicked, this, &FailuresPage::replay);
    connect(m_list, &QAbstractItemView::clicked, this, &FailuresPage::reveal);
    connect(m_list, &QAbstractItemView::activated, this, &FailuresPage::replay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FailuresPage::showCurrent);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &FailuresPage::showCurrent);
    connect(&analysis, &LiveAnalysis::analyzed, this, &FailuresPage::follow);
    retranslate();
    follow();
}

void FailuresPage::build()
{
    for (const auto &row : enumNames(FailureScope{}))
        m_scope->addItem(QString(), static_cast<int>(row.value));
    m_scope->setObjectName(u"scope"_s);
    m_kind->setObjectName(u"kind"_s);
    m_site->setObjectName(u"site"_s);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(12);
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_replay->setIcon(icon(u"what-if"_s));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *bars = new BarDelegate(m_list);
    bars->setBar(FailureTable::SignedOutColumn, FailureTable::ShareRole, &Theme::error);
    bars->setBar(FailureTable::ResiliencyColumn, FailureTable::ShareRole, &Theme::info);
    bars->setBar(FailureTable::OverloadedColumn, FailureTable::ShareRole, &Theme::warning);
    m_list->setItemDelegate(bars);
    m_list->setUp(&m_filter, FailureTable::CauseColumn);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FailureTable::SignedOutColumn, Qt::DescendingOrder);
}

void FailuresPage::retranslate()
{
    m_filterLine->setPlaceholderText(tr("Filter by name"));
    m_filterLine->setAccessibleName(tr("Filter the failures"));
    m_scope->setAccessibleName(tr("Which failures"));
    m_kind->setAccessibleName(tr("Kind of what fails"));
    m_site->setAccessibleName(tr("Site of what fails"));
    m_list->setAccessibleName(tr("Failures"));
    for (int i = 0; i < m_scope->count(); ++i)
        m_scope->setItemText(i, wordsOf(static_cast<FailureScope>(m_scope->itemData(i).toInt())));
    m_copy->setAccessibleName(tr("Copy as text"));
    m_copy->setToolTip(tr("Copies the rows that are shown, for spreadsheets."));
    m_replay->setText(tr("&Play this failure"));
    m_replay->setToolTip(tr("Shows on the drawing what happens when this fails."));
    m_table.retranslate();
    fillChoices();
    m_list->fitColumns();
    showPage();
    showCurrent();
}

void FailuresPage::setScope(FailureScope scope)
{
    m_table.setScope(scope);
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(scope)));
    showPage();
    showCurrent();
}

void FailuresPage::clearFilter()
{
    m_filterLine->clear();
    m_kind->setCurrentIndex(0);
    m_site->setCurrentIndex(0);
    filter();
}

/// What is looked at stays so where it still costs something.
void FailuresPage::follow()
{
    QList<EntityRef> kept;
    if (const auto row = currentRow())
        for (const Cause *cause : m_table.causesAt(*row))
            kept.append(cause->ref);
    m_table.setAnalysis(m_analysis.result());
    fillChoices();
    for (int row = 0; row < m_filter.rowCount() && !kept.isEmpty(); ++row) {
        QList<EntityRef> refs;
        for (const Cause *cause : m_table.causesAt(m_filter.sourceRow(m_filter.index(row, 0))))
            refs.append(cause->ref);
        if (refs != kept)
            continue;
        m_list->setCurrentIndex(m_filter.index(row, 0));
        break;
    }
    showPage();
    showCurrent();
}

void FailuresPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &all, const QList<std::pair<QString, int>> &rows) {
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto &[name, value] : rows)
            box->addItem(name, value);
        box->setCurrentIndex(std::max(box->findData(chosen), 0));
    };
    QList<std::pair<QString, int>> kinds, sites;
    if (m_analysis.result()) {
        QSet<PartKind> present;
        for (const Cause &cause : m_analysis.result()->availability.model().causes)
            present.insert(cause.kind);
        for (const auto &row : enumNames(PartKind{}))
            if (present.contains(row.value))
                kinds.append({wordsOf(row.value), static_cast<int>(row.value)});
        for (const Site &site : m_analysis.result()->snapshot->plan.sites)
            sites.append({site.name, static_cast<int>(site.id.value)});
        std::ranges::sort(sites, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    }
    fill(m_kind, tr("All kinds"), kinds);
    fill(m_site, tr("All sites"), sites);
    filter();
}

void FailuresPage::filter()
{
    const QVariant kind = m_kind->currentData(), site = m_site->currentData();
    m_filter.setFilter(m_filterLine->text(),
                       kind.isValid() ? std::optional(static_cast<PartKind>(kind.toInt())) : std::nullopt,
                       SiteId{site.toUInt()});
    showPage();
}

void FailuresPage::showPage()
{
    const bool isKnown = m_analysis.result() != nullptr;
    if (!isKnown)
        m_nothing->setText(tr("The failures of this plan appear here as soon as they are known."));
    else if (m_table.rowCount() > 0)
        m_nothing->setText(tr("No failure matches the filter."));
    else if (m_table.scope() == FailureScope::Singles)
        m_nothing->setText(tr("Users notice no single failure."));
    else
        m_nothing->setText(tr("No pair of failures costs more than its parts."));
    m_pages->setCurrentIndex(m_filter.rowCount() > 0 ? 0 : 1);
    int harmless = 0;
    if (isKnown && m_table.scope() == FailureScope::Singles)
        harmless = static_cast<int>(m_analysis.result()->failures.singles.size()) - m_table.rowCount();
    m_harmless->setVisible(harmless > 0);
    m_harmless->setText(tr("%n other single failure(s): users notice nothing.", nullptr, harmless));
}

std::optional<int> FailuresPage::currentRow() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? std::optional(m_filter.sourceRow(at)) : std::nullopt;
}

void FailuresPage::showCurrent()
{
    const auto row = currentRow();
    m_title->setVisible(row.has_value());
    m_title->setText(row ? m_table.index(*row, FailureTable::CauseColumn).data().toString() : QString());
    m_replay->setVisible(row.has_value());
    m_course->setText(row ? m_table.courseOf(*row)
                          : tr("Choose a failure to see how long it lasts; a double click shows it on the drawing."));
}

void FailuresPage::reveal()
{
    const auto row = currentRow();
    if (!row)
        return;
    std::vector<EntityRef> refs = rowsFailedBy(*m_table.analysis(), m_table.keyAt(*row));
    const Plan &plan = m_analysis.document().plan(); // some may be gone since
    std::erase_if(refs, [&](EntityRef ref) { return !plan.has(ref); });
    if (refs.size() == 1)
        m_selection.reveal(refs.front());
    else
        m_selection.set(std::move(refs));
}

void FailuresPage::replay()
{
    const auto row = currentRow();
    if (!row)
        return;
    const std::vector<EntityRef> refs = rowsFailedBy(*m_table.analysis(), m_table.keyAt(*row));
    Q_EMIT replayRequested(QList<EntityRef>(refs.begin(), refs.end()));
}

} // namespace twinpool
