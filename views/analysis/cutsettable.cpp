// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/cutsettable.h"

#include "views/analysis/failuretable.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace twinpool {

CutSetTable::CutSetTable(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &CutSetTable::take);
}

CutSetTable::~CutSetTable()
{
    m_job.disconnect(this);
    m_job.waitForFinished();
}

void CutSetTable::show(const PlanAnalysisPtr &analysis, Availability::Whose whose, int order)
{
    m_searched = analysis;
    m_whose = whose;
    m_order = order;
    if (m_job.isRunning())
        m_isOutdated = true;
    else
        search();
}

void CutSetTable::search()
{
    m_isOutdated = false;
    if (!m_searched) {
        beginResetModel();
        m_analysis.reset();
        m_sets = {};
        endResetModel();
        Q_EMIT found();
        return;
    }
    m_job.setFuture(QtConcurrent::run([analysis = m_searched, whose = m_whose, order = m_order] {
        return analysis->availability.cutSets(whose, order);
    }));
}

void CutSetTable::take()
{
    if (m_isOutdated)
        return search();
    beginResetModel();
    m_analysis = m_searched;
    m_sets = m_job.result();
    endResetModel();
    Q_EMIT found();
}

std::vector<EntityRef> CutSetTable::refsAt(int row) const
{
    std::vector<EntityRef> refs;
    for (quint32 cause : m_sets.sets[static_cast<size_t>(row)].events())
        std::ranges::copy(rowsFailedBy(*m_analysis, FailureKey{cause}), std::back_inserter(refs));
    return refs;
}

int CutSetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sets.sets.size());
}

int CutSetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CutSetTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CutSet &set = m_sets.sets[static_cast<size_t>(index.row())];
    const ServiceModel &model = m_analysis->availability.model();
    if (role == Qt::TextAlignmentRole && index.column() != PartsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case OrderColumn:
        return QLocale().toString(set.order);
    case PartsColumn: {
        QStringList names;
        for (quint32 cause : set.events())
            names += causeText(model.causes[cause]);
        return names.isEmpty() ? tr("The service is never there.") : QLocale().createSeparatedList(names);
    }
    case DowntimeColumn:
        return downtimeText(probabilityOf(set, model.down));
    }
    return {};
}

QVariant CutSetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != PartsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return tr("Parts");
    case PartsColumn:
        return tr("Lost together");
    case DowntimeColumn:
        return tr("How long that lasts");
    }
    return {};
}

} // namespace twinpool
