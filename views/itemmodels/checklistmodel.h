// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/progress.h"
#include "model/document/document.h"

#include <QAbstractItemModel>

namespace twinpool {

/// A checklist as phases with their tasks, and how far the work on them has come. Marks stand in the plan, so they
/// outlive a regeneration; only tasks whose mark changed are judged again.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ObjectColumn, PeopleColumn, DurationColumn, StateColumn, ColumnCount };

    explicit ChecklistModel(const Document &document, QObject *parent = nullptr);

    /// Shows \a checklist, generated from \a snapshot, in place of the one before. Rows stay when it has the same tasks.
    void setChecklist(SnapshotPtr snapshot, Checklist checklist);

    const Checklist &checklist() const { return m_checklist; }
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// The task at an index, or null for a phase.
    const Task *taskAt(const QModelIndex &index) const;
    /// Its position in the checklist, or -1 for a phase.
    int positionAt(const QModelIndex &index) const;
    /// Where the task of this name stands, or -1.
    int positionOf(const QString &name) const { return m_positions.value(name, -1); }
    QModelIndex indexOf(int position) const;
    TaskState stateOf(int position) const { return m_states[position]; }
    const TaskMark *markOf(int position) const;
    const Progress &progress() const { return m_progress; }

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
    void ticked(int position, bool done);
    /// Another checklist holds; views hear of their rows afterwards.
    void checklistChanged();
    /// Somebody worked on a task; views hear of its row afterwards.
    void stateChanged(int position, twinpool::TaskState before);
    /// After all of this.
    void progressChanged();

private:
    /// A run of tasks of one phase in the order of the work.
    struct Section {
        TaskPhase phase;
        int first = 0, count = 0;
        Progress progress;
    };

    void followMarks(const PlanChange &change);
    void judge();
    void judgeAgain(int position, const Plan &plan);
    int sectionOf(int position) const;
    QVariant phaseData(const Section &section, int column, int role) const;
    QVariant taskData(int position, int column, int role) const;
    QString titleWithObject(int position) const;
    QString stateText(int position) const;

    const Document &m_document;
    SnapshotPtr m_snapshot;
    Checklist m_checklist;
    QList<Section> m_sections;
    QHash<QString, int> m_positions; ///< By name of the task.
    QList<TaskState> m_states;
    Progress m_progress;
};

} // namespace twinpool

Q_DECLARE_METATYPE(twinpool::Progress)
