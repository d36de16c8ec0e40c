// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/checklistfilter.h"

#include "views/itemmodels/roles.h"

namespace twinpool {

ChecklistFilter::ChecklistFilter(ChecklistModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Ahead of the proxy, which asks for rows as soon as it hears of them.
    connect(&model, &ChecklistModel::checklistChanged, this, &ChecklistFilter::compare);
    connect(&model, &ChecklistModel::stateChanged, this, [this](int position, TaskState before) {
        count(position, before, -1);
        count(position, m_model.stateOf(position), +1);
    });
    compare();
    setSourceModel(&model);
}

void ChecklistFilter::setFilter(const TaskFilter &filter, bool onlyLeft)
{
    if (filter == m_filter && onlyLeft == m_onlyLeft)
        return;
    m_filter = filter;
    m_onlyLeft = onlyLeft;
    setSourceModel(nullptr);
    compare();
    setSourceModel(&m_model);
}

void ChecklistFilter::compare()
{
    m_passes = passing(*m_model.snapshot(), m_model.checklist(), m_filter);
    m_ofPhases.assign(static_cast<size_t>(m_model.rowCount()), {});
    m_progress = {};
    for (int position = 0; std::cmp_less(position, m_passes.size()); ++position)
        count(position, m_model.stateOf(position), +1);
}

void ChecklistFilter::count(int position, TaskState state, int step)
{
    if (!m_passes[static_cast<size_t>(position)])
        return;
    m_ofPhases[static_cast<size_t>(m_model.indexOf(position).parent().row())].add(state, step);
    m_progress.add(state, step);
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        const Progress &progress = m_ofPhases[static_cast<size_t>(row)];
        return (m_onlyLeft ? progress.left() : progress.total) > 0;
    }
    const int position = m_model.positionAt(m_model.index(row, 0, parent));
    return m_passes[static_cast<size_t>(position)] && (!m_onlyLeft || isLeft(m_model.stateOf(position)));
}

QVariant ChecklistFilter::data(const QModelIndex &index, int role) const
{
    if (role == ProgressRole && index.isValid() && !index.parent().isValid())
        return QVariant::fromValue(m_ofPhases[static_cast<size_t>(mapToSource(index).row())]);
    return QSortFilterProxyModel::data(index, role);
}

void ChecklistFilter::retranslate()
{
    compare();
    m_model.retranslate();
}

} // namespace twinpool
