// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/importancetable.h"

#include "views/analysis/failuretable.h"

#include <QLocale>

namespace twinpool {

void ImportanceTable::show(const PlanAnalysisPtr &analysis, Availability::Whose whose)
{
    beginResetModel();
    m_analysis = analysis;
    m_rows = analysis ? analysis->availability.importances(whose) : std::vector<Importance>();
    endResetModel();
}

EntityRef ImportanceTable::refAt(int row) const
{
    return m_analysis->availability.model().causes[m_rows[static_cast<size_t>(row)].event].ref;
}

int ImportanceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportanceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportanceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Importance &row = m_rows[static_cast<size_t>(index.row())];
    const ServiceModel &model = m_analysis->availability.model();
    const Cause &cause = model.causes[row.event];
    const int column = index.column();
    if (role == EntityRole)
        return QVariant::fromValue(cause.ref);
    if (role == ShareRole)
        return row.contribution;
    if (role == Qt::TextAlignmentRole && column != CauseColumn && column != BasisColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case CauseColumn:
        return causeText(cause);
    case ContributionColumn:
        return tr("%1 %").arg(QLocale().toString(100 * row.contribution, 'f', 1));
    case BirnbaumColumn:
        return QLocale().toString(row.birnbaum, 'g', 3);
    case DowntimeColumn:
        return downtimeText(model.down[row.event]);
    case BasisColumn:
        return wordsOf(cause.figures.basis);
    }
    return {};
}

QVariant ImportanceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != CauseColumn && section != BasisColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case ContributionColumn:
            return tr("Share of the downtime that would go if this never failed (Fussell-Vesely).");
        case BirnbaumColumn:
            return tr("Probability that the service is down exactly if this is (Birnbaum).");
        case BasisColumn:
            return tr("Where the figures of this part come from.");
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CauseColumn:
        return tr("Part");
    case ContributionColumn:
        return tr("Share of the downtime");
    case BirnbaumColumn:
        return tr("Birnbaum");
    case DowntimeColumn:
        return tr("Down itself");
    case BasisColumn:
        return tr("Figures");
    }
    return {};
}

} // namespace twinpool
