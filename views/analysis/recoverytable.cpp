// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/recoverytable.h"

#include "model/edits/properties.h"
#include "model/simulation/statementtext.h"
#include "views/itemmodels/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

RecoveryTable::RecoveryTable(Editor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
{
}

void RecoveryTable::setOutlook(const OutlookPtr &outlook)
{
    beginResetModel();
    m_outlook = outlook;
    endResetModel();
}

int RecoveryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_outlook ? 0 : static_cast<int>(m_outlook->recovery.size());
}

int RecoveryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RecoveryTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TargetColumn && !m_editor.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QString RecoveryTable::targetText(const RecoveryRow &row) const
{
    if (!row.target)
        return u"–"_s;
    const QString most = textOf(SimTime(row.target->most));
    //: A time, and the site that requires it.
    return row.target->from.kind == EntityKind::Site ? tr("%1 (%2)").arg(most, nameOf(now().plan, row.target->from)) : most;
}

QVariant RecoveryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecoveryRow &row = rowAt(index.row());
    if (role == EntityRole)
        return QVariant::fromValue(EntityRef(row.pool));
    if (role == GradeRole)
        return static_cast<int>(row.grade);
    if (role == Qt::EditRole && index.column() == TargetColumn)
        return row.target ? QLocale().toString(static_cast<qlonglong>(row.target->most.count())) : QString();
    if (role == Qt::ToolTipRole && index.column() == TargetColumn)
        return tr("Type another target, in minutes; an empty one falls back to that of the site.");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PoolColumn:
        return nameOf(now().plan, row.pool);
    case MeasureColumn:
        return wordsOf(row.measure);
    case TargetColumn:
        return targetText(row);
    case ReachedColumn:
        return reachedText(row);
    case GradeColumn:
        return wordsOf(row.grade);
    case CauseColumn:
        return causeText(row, now());
    }
    return {};
}

bool RecoveryTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != TargetColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int minutes = QLocale().toInt(text, &isNumber);
    if ((!text.isEmpty() && !isNumber) || text == index.data(Qt::EditRole).toString())
        return false;
    const RecoveryRow &row = rowAt(index.row());
    const bool isTime = row.measure == RecoveryMeasure::Time;
    return m_editor.apply(edits::setProperty(tr("Set recovery target"), {row.pool},
                                             isTime ? u"role.recoveryTimeMinutes"_s : u"role.recoveryPointMinutes"_s,
                                             text.isEmpty() ? QVariant() : QVariant(minutes)));
}

QVariant RecoveryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PoolColumn:
        return tr("Pool");
    case MeasureColumn:
        return tr("Measure");
    case TargetColumn:
        return tr("Required");
    case ReachedColumn:
        return tr("Reached");
    case GradeColumn:
        return tr("Grade");
    case CauseColumn:
        return tr("Cause");
    }
    return {};
}

} // namespace twinpool
