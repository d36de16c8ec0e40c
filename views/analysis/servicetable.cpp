// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/servicetable.h"

#include "views/itemmodels/roles.h"

#include <QLocale>

#include <cmath>

namespace twinpool {

void ServiceTable::setAnalysis(const PlanAnalysisPtr &analysis)
{
    beginResetModel();
    m_analysis = analysis;
    fill();
    endResetModel();
}

void ServiceTable::setLoss(ServiceLoss loss)
{
    beginResetModel();
    m_loss = loss;
    fill();
    endResetModel();
}

void ServiceTable::fill()
{
    m_rows.clear();
    m_most = 0;
    if (!m_analysis)
        return;
    const Availability &availability = m_analysis->availability;
    for (int row = 0; row <= static_cast<int>(availability.model().services.size()); ++row) {
        m_rows.push_back({availability.down(whoseAt(row))});
        if (row > 0)
            m_most = std::max(m_most, m_rows.back().down.most);
    }
}

Availability::Whose ServiceTable::whoseAt(int row) const
{
    return {row == 0 ? std::nullopt : std::optional(static_cast<size_t>(row - 1)), m_loss};
}

EntityRef ServiceTable::groupAt(int row) const
{
    return row == 0 ? EntityRef() : m_analysis->availability.model().services[static_cast<size_t>(row - 1)].group;
}

QString ServiceTable::nameAt(int row) const
{
    return row == 0 ? tr("Anybody in the deployment") : nameOf(m_analysis->snapshot->plan, groupAt(row));
}

int ServiceTable::usersAt(int row) const
{
    const std::vector<UserService> &services = m_analysis->availability.model().services;
    if (row > 0)
        return services[static_cast<size_t>(row - 1)].users;
    int all = 0;
    for (const UserService &service : services)
        all += service.users;
    return all;
}

double ServiceTable::plannedHoursAt(int row) const
{
    std::optional<double> &hours = m_rows[static_cast<size_t>(row)].plannedHours;
    if (!hours)
        hours = m_analysis->availability.plannedHours(whoseAt(row));
    return *hours;
}

int ServiceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == EntityRole)
        return QVariant::fromValue(groupAt(index.row()));
    if (role == Qt::TextAlignmentRole && column != WhoseColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole)
        switch (column) {
        case UsersColumn:
            return static_cast<double>(usersAt(index.row()));
        case PlannedColumn:
            return plannedHoursAt(index.row());
        default:
            return row.down.most;
        }
    if (role == ShareRole)
        return index.row() > 0 && m_most > 0 ? row.down.most / m_most : 0.0;
    if (role == Qt::ToolTipRole && column == AvailabilityColumn && !row.down.areExact())
        return tr("The plan is too large for an exact answer; it lies between these limits for certain.");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case WhoseColumn:
        return nameAt(index.row());
    case UsersColumn:
        return QLocale().toString(usersAt(index.row()));
    case AvailabilityColumn:
        return availabilityText(row.down);
    case DowntimeColumn:
        return downtimeText(row.down);
    case PlannedColumn:
        if (const double hours = plannedHoursAt(index.row()); hours > 0)
            return tr("%n hour(s) a year", nullptr, static_cast<int>(std::lround(hours)));
        return tr("none");
    }
    return {};
}

QVariant ServiceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != WhoseColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == PlannedColumn)
        return tr("Planned work on parts that nothing stands in for; it does not count as downtime.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhoseColumn:
        return tr("Users of");
    case UsersColumn:
        return tr("Users");
    case AvailabilityColumn:
        return tr("Availability");
    case DowntimeColumn:
        return tr("Downtime");
    case PlannedColumn:
        return tr("Planned work");
    }
    return {};
}

} // namespace twinpool
