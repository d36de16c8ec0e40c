// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/findingsmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace twinpool {

/// Findings that hold every word of a text and have one of the wanted states, worst groups first and worst findings
/// first in each.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(FindingsModel &model, QObject *parent = nullptr);

    /// Shows the findings of these states that hold every word of \a text, in any order and case. Resets the model:
    /// views take that better than thousands of rows that leave one by one.
    void setFilter(const QString &text, FindingStatuses shown);
    /// Whether something may be hidden.
    bool isFiltering() const { return !m_words.isEmpty() || m_shown != allFindingStatuses; }

    const Finding *findingAt(const QModelIndex &index) const;
    /// The findings that are shown, from top to bottom.
    QModelIndexList findings() const;
    /// Of \a index itself, or of all in the group.
    QList<Finding> findingsAt(const QModelIndex &index) const;

    /// Counts of a group are those of the findings that are shown.
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row of a finding that is shown, or an invalid index.
    QModelIndex indexOf(const Finding &finding) const;

    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FindingsModel &m_model;
    QStringList m_words;
    FindingStatuses m_shown = allFindingStatuses;
    QCollator m_collator;
};

} // namespace twinpool
