// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/failuretable.h"

#include <QSortFilterProxyModel>

namespace twinpool {

/// Failures of one kind of part, at one site, whose names hold every word of a text; of pairs one of the two has to be
/// of the kind and at the site.
class FailureFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FailureFilter(FailureTable &table, QObject *parent = nullptr);

    /// Nothing where it does not matter.
    void setFilter(const QString &text, std::optional<PartKind> kind, SiteId site);

    FailureTable &table() const { return m_table; }
    int sourceRow(const QModelIndex &index) const { return mapToSource(index).row(); }
    QModelIndex indexOf(FailureKey key) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isAtSite(const Cause &cause) const;
    void findSites();

    FailureTable &m_table;
    QStringList m_words;
    std::optional<PartKind> m_kind;
    SiteId m_site;
    QSet<EntityRef> m_atSite; ///< The parts there.
};

} // namespace twinpool
