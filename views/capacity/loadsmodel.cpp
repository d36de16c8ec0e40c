// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/loadsmodel.h"

#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/loadtext.h"
#include "views/canvas/face.h"
#include "views/itemmodels/roles.h"

namespace twinpool {

LoadsModel::LoadsModel(const Document &document, const LiveSizes &sizes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_sizes(sizes)
    , m_rows(rowsNow())
{
    connect(&sizes, &LiveSizes::sizesChanged, this, &LoadsModel::follow);
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.changed.empty() && rowCount() > 0) // names
            Q_EMIT dataChanged(index(0, PoolColumn), index(rowCount() - 1, PoolColumn));
    });
}

void LoadsModel::setOnlyProblems(bool only)
{
    m_onlyProblems = only;
    follow();
}

std::vector<LoadsModel::Row> LoadsModel::rowsNow() const
{
    std::vector<Row> rows;
    const auto add = [&](const PoolLoad &load) {
        for (LoadState state : loadStates)
            if (load[state] && (!m_onlyProblems || load[state]->grade >= Grade::Warning))
                rows.push_back({{load.pool, load.workload, state}, *load[state]});
    };
    auto calls = m_sizes.sizes().calls.begin();
    for (const PoolLoad &load : m_sizes.sizes().pools) {
        add(load);
        if (calls != m_sizes.sizes().calls.end() && calls->pool == load.pool)
            add(*calls++);
    }
    return rows;
}

/// Rows stay where the plan has the same pools, so that views keep what is chosen.
void LoadsModel::follow()
{
    std::vector<Row> rows = rowsNow();
    if (!std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].load == m_rows[i].load)
            continue;
        m_rows[i].load = rows[i].load;
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

int LoadsModel::rowOf(const LoadKey &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? rowOf(key.pool) : static_cast<int>(found - m_rows.begin());
}

int LoadsModel::rowOf(PoolId pool) const
{
    const auto found = std::ranges::find(m_rows, pool, [](const Row &row) { return row.key.pool; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LoadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LoadsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isNumber =
        column != PoolColumn && column != WorkloadColumn && column != StateColumn && column != GradeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return column == PoolColumn ? shortName(textAt(row, column)) : textAt(row, column);
    case Qt::EditRole:
        return isNumber ? numberAt(row, column) : textAt(row, column);
    case Qt::ToolTipRole:
        return tipAt(row, column);
    case Qt::TextAlignmentRole:
        return isNumber && column != ShareColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LoadRole:
        return QVariant::fromValue(row.load);
    case EntityRole:
        return QVariant::fromValue(EntityRef(row.key.pool));
    default:
        return {};
    }
}

QString LoadsModel::textAt(const Row &row, int column) const
{
    const Unit unit = unitOf(row.key.workload);
    switch (column) {
    case PoolColumn:
        return nameOf(m_document.plan(), row.key.pool);
    case WorkloadColumn:
        return wordsOf(row.key.workload);
    case StateColumn:
        return wordsOf(row.key.state);
    case LoadColumn:
        return valueText(row.load.load, unit);
    case ServersColumn:
        return QLocale().toString(row.load.servers);
    case CapacityColumn:
        return valueText(row.load.capacity, unit);
    case ShareColumn:
        return shareText(row.load);
    case NeededColumn:
        return QLocale().toString(row.load.needed);
    case GradeColumn:
        return wordsOf(row.load.grade);
    default:
        return {};
    }
}

/// The figure of the cell with everything behind it, or the state in words.
QString LoadsModel::tipAt(const Row &row, int column) const
{
    const Snapshot &now = *m_document.now();
    const Pool *pool = now.find(row.key.pool);
    if (!pool)
        return {};
    if (column == PoolColumn)
        return nameOf(now.plan, pool->id);
    const LoadState state = row.key.state;
    const PoolLoad load = loadsOf(now, *pool, row.key.workload);
    if (!load[state])
        return {};
    const bool isShared = load[state]->servers > 0;
    if (column == NeededColumn)
        return explanation(neededFigure(now, *pool, load, state), now.plan).join(u'\n');
    if (column == LoadColumn && isShared)
        return explanation(loadFigure(now, *pool, load, state), now.plan).join(u'\n');
    if ((column == ShareColumn || column == CapacityColumn) && isShared)
        return explanation(headroomFigure(now, *pool, load, state), now.plan).join(u'\n');
    return stateText(load, state);
}

QVariant LoadsModel::numberAt(const Row &row, int column) const
{
    switch (column) {
    case LoadColumn:
        return row.load.load;
    case ServersColumn:
        return row.load.servers;
    case CapacityColumn:
        return row.load.capacity;
    case ShareColumn:
        return row.load.capacity > 0 ? QVariant(row.load.share()) : QVariant(textAt(row, column));
    case NeededColumn:
        return row.load.needed;
    default:
        return {};
    }
}

QVariant LoadsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PoolColumn:
        return tr("Pool");
    case WorkloadColumn:
        return tr("Carries", "what servers carry: users, calls");
    case StateColumn:
        return tr("State");
    case LoadColumn:
        return tr("Load");
    case ServersColumn:
        return tr("Servers");
    case CapacityColumn:
        return tr("Capacity", "how much servers can carry");
    case ShareColumn:
        return tr("Full", "how full servers are, in percent");
    case NeededColumn:
        return tr("Needed", "servers");
    case GradeColumn:
        return tr("Judgement");
    default:
        return {};
    }
}

void LoadsModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace twinpool
