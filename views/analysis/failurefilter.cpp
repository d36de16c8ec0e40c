// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/failurefilter.h"

#include "model/simulation/parts.h"

namespace twinpool {

FailureFilter::FailureFilter(FailureTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    setDynamicSortFilter(true);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_atSite.clear(); });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        findSites();
        invalidateFilter();
    });
}

void FailureFilter::setFilter(const QString &text, std::optional<PartKind> kind, SiteId site)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    m_kind = kind;
    m_site = site;
    findSites();
    invalidateFilter();
}

void FailureFilter::findSites()
{
    m_atSite.clear();
    if (!m_site || !m_table.analysis())
        return;
    const std::vector<EntityRef> parts = partsOf(*m_table.analysis()->snapshot, m_site);
    m_atSite = QSet<EntityRef>(parts.begin(), parts.end());
}

QModelIndex FailureFilter::indexOf(FailureKey key) const
{
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (m_table.keyAt(row) == key)
            return mapFromSource(m_table.index(row, 0));
    return {};
}

bool FailureFilter::isAtSite(const Cause &cause) const
{
    if (cause.ref)
        return cause.ref == EntityRef(m_site) || m_atSite.contains(cause.ref);
    if (cause.site)
        return cause.site == m_site;
    const Site *site = m_table.analysis()->snapshot->find(m_site);
    return site && site->dataCenter.compare(cause.name, Qt::CaseInsensitive) == 0;
}

bool FailureFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QList<const Cause *> causes = m_table.causesAt(row);
    if (m_kind && std::ranges::none_of(causes, [this](const Cause *cause) { return cause->kind == *m_kind; }))
        return false;
    if (m_site && std::ranges::none_of(causes, [this](const Cause *cause) { return isAtSite(*cause); }))
        return false;
    const QString name = m_words.isEmpty() ? QString() : m_table.index(row, 0).data().toString();
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool FailureFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (left.column()) {
    case FailureTable::CauseColumn:
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    case FailureTable::SignedOutColumn: // the rank of failures
        return m_table.effectAt(left.row()) < m_table.effectAt(right.row());
    default:
        return left.data(FailureTable::SortRole).toDouble() < right.data(FailureTable::SortRole).toDouble();
    }
}

} // namespace twinpool
