// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/findingsfilter.h"

#include "model/rules/rule.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

namespace {

/// Place of a group: that of the worst state it holds.
int rankOf(const FindingCounts &counts)
{
    return static_cast<int>(std::ranges::find_if(counts, [](int count) { return count > 0; }) - counts.begin());
}

} // namespace

FindingsFilter::FindingsFilter(FindingsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setNumericMode(true);
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
    sort(FindingsModel::MessageColumn);
}

void FindingsFilter::setFilter(const QString &text, FindingStatuses shown)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words && shown == m_shown)
        return;
    m_words = words;
    m_shown = shown;
    setSourceModel(nullptr);
    setSourceModel(&m_model);
}

const Finding *FindingsFilter::findingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_model.findingAt(mapToSource(index)) : nullptr;
}

QModelIndexList FindingsFilter::findings() const
{
    QModelIndexList result;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            result.append(index(row, 0, parent));
    }
    return result;
}

QModelIndex FindingsFilter::indexOf(const Finding &finding) const
{
    for (const QModelIndex &row : findings())
        if (*findingAt(row) == finding)
            return row;
    return {};
}

QList<Finding> FindingsFilter::findingsAt(const QModelIndex &at) const
{
    if (const Finding *finding = findingAt(at))
        return {*finding};
    QList<Finding> result;
    if (at.isValid())
        for (int row = 0; row < rowCount(at); ++row)
            result.append(*findingAt(index(row, 0, at)));
    return result;
}

QVariant FindingsFilter::data(const QModelIndex &index, int role) const
{
    if (role != FindingsModel::CountsRole || !isFiltering())
        return QSortFilterProxyModel::data(index, role);
    FindingCounts counts{};
    for (const Finding &finding : findingsAt(index))
        ++counts[static_cast<size_t>(statusOf(finding))];
    return QVariant::fromValue(counts);
}

void FindingsFilter::retranslate()
{
    m_collator.setLocale(QLocale());
    m_model.retranslate();
    invalidate();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // a group is shown for what it holds
    const Finding &finding = *m_model.findingAt(m_model.index(row, 0, parent));
    if (!m_shown.contains(statusOf(finding)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_model.searchTextOf(finding);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const Finding *finding = m_model.findingAt(left))
        return isShownBefore(*finding, *m_model.findingAt(right));
    const int a = rankOf(m_model.data(left, FindingsModel::CountsRole).value<FindingCounts>());
    const int b = rankOf(m_model.data(right, FindingsModel::CountsRole).value<FindingCounts>());
    if (a != b)
        return a < b;
    if (const int order = m_collator.compare(left.data().toString(), right.data().toString()))
        return order < 0;
    return left.data(EntityRole).value<EntityRef>() < right.data(EntityRole).value<EntityRef>(); // of one name
}

} // namespace twinpool
