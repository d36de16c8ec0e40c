// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livefindings.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>

namespace twinpool {

/// The plan as a tree: sites with what stands in them, pools with their servers, stores with their nodes; pairs, links
/// and names in groups of their own. The equal twin of the canvas.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    OutlineModel(const Document &document, const LiveFindings &findings, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// The index of a row, invalid when it is not in the tree.
    QModelIndex indexOf(EntityRef ref) const;
    /// The row at an index; a group gives its kind with no id.
    EntityRef refAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Texts change with the language.
    void retranslate();

Q_SIGNALS:
    /// The user gave a row another name in the tree.
    void renamed(twinpool::EntityRef ref, const QString &name);

public:
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Node;
    using SeverityCounts = std::array<int, 3>; ///< Findings that are not accepted, by severity.

    SeverityCounts countsAbout(EntityRef ref) const;
    void apply(const PlanChange &change);
    void applyFindings(const FindingsChange &change);
    void insert(EntityRef ref);
    void remove(EntityRef ref);
    /// Sums of the node and of what it stands below take in \a step.
    void addBelow(Node *node, const SeverityCounts &step, int sign);
    void tellSeverity(const Node *node);
    Node *groupFor(EntityRef ref);
    int rowOf(const Node *node) const;
    QModelIndex indexOf(const Node *node) const;
    Node *nodeAt(const QModelIndex &index) const;

    const Document &m_document;
    const LiveFindings &m_findings;
    SnapshotPtr m_shown; ///< What the tree shows; the document may be a step ahead while rows move.
    QHash<EntityRef, Node *> m_nodes;
    std::unique_ptr<Node> m_root;
};

} // namespace twinpool
