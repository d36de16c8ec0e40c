// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskfilter.h"
#include "views/itemmodels/checklistmodel.h"

#include <QSortFilterProxyModel>

namespace twinpool {

/// The tasks of a checklist that somebody wants to see, and the progress of those alone. Tasks are compared with the
/// filter once, and not again when somebody ticks them.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChecklistFilter(ChecklistModel &model, QObject *parent = nullptr);

    /// Shows the tasks that pass \a filter, with \a onlyLeft those of them that are neither done nor skipped. Resets
    /// the model: views take that better than thousands of rows that leave one by one.
    void setFilter(const TaskFilter &filter, bool onlyLeft);
    const TaskFilter &filter() const { return m_filter; }
    bool onlyLeft() const { return m_onlyLeft; }
    /// Whether something may be hidden.
    bool isFiltering() const { return m_onlyLeft || !m_filter.isEmpty(); }

    /// Of the tasks that pass, whether shown or done already.
    const Progress &progress() const { return m_progress; }
    /// How many are shown.
    int shownCount() const { return m_onlyLeft ? m_progress.left() : m_progress.total; }

    int positionAt(const QModelIndex &index) const { return m_model.positionAt(mapToSource(index)); }
    /// The row of a task that is shown, or an invalid index.
    QModelIndex indexOf(int position) const { return mapFromSource(m_model.indexOf(position)); }

    /// Progress of a phase is that of its tasks that pass.
    QVariant data(const QModelIndex &index, int role) const override;

    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void compare();
    void count(int position, TaskState state, int step);

    ChecklistModel &m_model;
    TaskFilter m_filter;
    bool m_onlyLeft = false;
    std::vector<bool> m_passes;       ///< By position.
    std::vector<Progress> m_ofPhases; ///< Of the tasks that pass, by row of the phase in the model.
    Progress m_progress;
};

} // namespace twinpool
