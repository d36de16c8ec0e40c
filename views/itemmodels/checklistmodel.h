// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "model/document/document.h"

#include <QAbstractItemModel>

namespace twinpool {

/// The checklist as phases with their tasks. Ticks stand in the plan, so they outlive a regeneration.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PeopleColumn, DurationColumn, NameColumn, ColumnCount };

    explicit ChecklistModel(const Document &document, QObject *parent = nullptr);

    /// Makes the checklist of the document's plan anew.
    void generate(ChecklistPurpose purpose);

    const Checklist &checklist() const { return m_checklist; }
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// The task at an index, or null for a phase.
    const Task *taskAt(const QModelIndex &index) const;
    QModelIndex indexOf(int task) const;
    bool isDone(const Task &task) const;
    int doneCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Texts change with the language.
    void retranslate();

Q_SIGNALS:
    /// The user ticked a task or took the tick back.
    void ticked(const twinpool::Task &task, bool done);

private:
    /// A run of tasks of one phase in the order of the work.
    struct Section {
        TaskPhase phase;
        int first = 0, count = 0;
    };

    void followMarks(const PlanChange &change);

    const Document &m_document;
    SnapshotPtr m_snapshot;
    Checklist m_checklist;
    QList<Section> m_sections;
};

} // namespace twinpool
