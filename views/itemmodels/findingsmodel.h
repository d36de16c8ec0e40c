// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livefindings.h"
#include "model/rules/findinggroup.h"

#include <QAbstractItemModel>

#include <memory>

namespace twinpool {

/// The findings of the plan in groups, in no order: FindingsFilter gives them one. Sentences are made when they are
/// shown. A finding that only tells other numbers stays the row it was.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, SubjectColumn, SeverityColumn, RuleColumn, ColumnCount };
    enum Role { CountsRole = Qt::UserRole + 100 }; ///< FindingCounts of a group.

    FindingsModel(const Document &document, const LiveFindings &findings, QObject *parent = nullptr);
    ~FindingsModel() override;

    FindingGrouping grouping() const { return m_grouping; }
    void setGrouping(FindingGrouping grouping);

    /// The finding at an index, or null for a group.
    const Finding *findingAt(const QModelIndex &index) const;
    /// A finding of the group at an index, or null for what is no group: groups are never empty.
    const Finding *firstOf(const QModelIndex &group) const;
    QList<Finding> ofRule(const Rule &rule) const;
    /// What the filter looks into, in the language of this moment.
    QString searchTextOf(const Finding &finding) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts change with the language.
    void retranslate();

private:
    struct Group;
    struct Place {
        Group *group = nullptr;
        int row = -1;
    };

    void fill();
    void apply(const FindingsChange &change);
    void followPlan(const PlanChange &change);
    void regroup();
    void insert(const Finding &finding);
    void remove(Place place);
    Group *groupFor(const Finding &finding) const;
    Place placeOf(const Finding &finding) const;
    QModelIndex indexOf(const Group &group) const;
    void tellGroup(const Group &group);
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant findingData(const Finding &finding, int column, int role) const;

    const Document &m_document;
    const LiveFindings &m_findings;
    FindingGrouping m_grouping = FindingGrouping::Severity;
    std::vector<std::unique_ptr<Group>> m_groups;
    QHash<quint64, Group *> m_byKey;
};

} // namespace twinpool

Q_DECLARE_METATYPE(twinpool::FindingCounts)
