// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/findingsmodel.h"

#include "views/itemmodels/roles.h"

namespace twinpool {

namespace {

/// Worst first, accepted ones last, then as the catalogue orders them.
bool isShownBefore(const Finding &a, const Finding &b)
{
    if (a.accepted != b.accepted)
        return b.accepted;
    if (a.severity != b.severity)
        return a.severity < b.severity;
    return comesBefore(a, b);
}

constexpr int manyRows = 200; ///< Above this a reset is cheaper than row by row.

} // namespace

FindingsModel::FindingsModel(const Document &document, const LiveFindings &findings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_findings(findings)
    , m_rows(findings.findings().all())
{
    std::ranges::sort(m_rows, isShownBefore);
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingsModel::apply);
    connect(&document, &Document::planChanged, this, &FindingsModel::renameRows);
}

void FindingsModel::apply(const FindingsChange &change)
{
    if (change.appeared.size() + change.vanished.size() > manyRows) {
        beginResetModel();
        m_rows = m_findings.findings().all();
        std::ranges::sort(m_rows, isShownBefore);
        endResetModel();
        return;
    }
    for (const Finding &finding : change.vanished) {
        const auto at = std::ranges::find(m_rows, finding);
        if (at == m_rows.end())
            continue;
        const int row = static_cast<int>(at - m_rows.begin());
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const Finding &finding : change.appeared) {
        const auto at = std::ranges::lower_bound(m_rows, finding, isShownBefore);
        const int row = static_cast<int>(at - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(row, finding);
        endInsertRows();
    }
}

void FindingsModel::renameRows(const PlanChange &change)
{
    if (!change.diff.isOnlyAppearance() && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, SubjectColumn), index(rowCount() - 1, MessageColumn), {Qt::DisplayRole});
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case SeverityColumn:
            return wordsOf(finding.severity);
        case SubjectColumn:
            return finding.subject ? nameOf(m_document.plan(), finding.subject) : m_document.plan().deployment.name;
        case MessageColumn:
            return messageOf(finding, m_document.plan());
        case RuleColumn:
            return QString::fromLatin1(finding.rule->id);
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == MessageColumn ? QVariant(messageOf(finding, m_document.plan())) : QVariant();
    case EntityRole:
        return QVariant::fromValue(finding.subject);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case AcceptedRole:
        return finding.accepted;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case SubjectColumn:
        return tr("Object");
    case MessageColumn:
        return tr("Finding");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

void FindingsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace twinpool
