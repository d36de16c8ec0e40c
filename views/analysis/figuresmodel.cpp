// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/figuresmodel.h"

#include "model/edits/figures.h"
#include "views/itemmodels/roles.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr double mostHours = 1e9, hoursInYear = 8760;

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 8);
}

/// With as many digits as the planner gave.
QString percentText(double share)
{
    return FiguresModel::tr("%1 %").arg(QLocale().toString(100 * share, 'g', 10));
}

} // namespace

FiguresModel::FiguresModel(Editor &editor, QObject *parent)
    : QAbstractItemModel(parent)
    , m_editor(editor)
{
    connect(&editor.document(), &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.figuresChanged || m_kinds.empty())
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        for (int kind = 0; kind < rowCount(); ++kind)
            if (const QModelIndex at = index(kind, 0); rowCount(at) > 0)
                Q_EMIT dataChanged(index(0, 0, at), index(rowCount(at) - 1, ColumnCount - 1, at));
    });
}

void FiguresModel::setAnalysis(const PlanAnalysisPtr &analysis)
{
    std::map<PartKind, std::vector<EntityRef>> parts;
    if (analysis)
        for (const Cause &cause : analysis->availability.model().causes) {
            std::vector<EntityRef> &rows = parts[cause.kind];
            if (cause.ref)
                rows.push_back(cause.ref);
        }
    std::vector<Kind> kinds;
    for (auto &[kind, rows] : parts)
        kinds.push_back({kind, std::move(rows)});
    if (kinds == m_kinds)
        return; // what is being typed stays
    beginResetModel();
    m_kinds = std::move(kinds);
    endResetModel();
}

EntityRef FiguresModel::refAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? EntityRef()
                                   : m_kinds[index.internalId() - 1].parts[static_cast<size_t>(index.row())];
}

PartKind FiguresModel::kindAt(const QModelIndex &index) const
{
    return m_kinds[index.internalId() == 0 ? static_cast<size_t>(index.row()) : index.internalId() - 1].kind;
}

FiguresInUse FiguresModel::figuresAt(const QModelIndex &index) const
{
    const Snapshot &now = *m_editor.document().now();
    const EntityRef ref = refAt(index);
    const bool isThere = ref && now.plan.has(ref); // it may be gone since
    return isThere ? figuresOf(now, ref) : figuresOf(now.plan, kindAt(index));
}

void FiguresModel::reset(const QModelIndex &index)
{
    apply(index, std::nullopt);
}

bool FiguresModel::apply(const QModelIndex &index, const std::optional<FailureFigures> &figures)
{
    const EntityRef ref = refAt(index);
    return m_editor.apply(ref ? edits::setFigures(ref, figures) : edits::setFigures(kindAt(index), figures));
}

QModelIndex FiguresModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex FiguresModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_kinds.size());
    return parent.internalId() == 0 && parent.column() == 0
        ? static_cast<int>(m_kinds[static_cast<size_t>(parent.row())].parts.size())
        : 0;
}

int FiguresModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isNumber = index.isValid() && index.column() != PartColumn && index.column() != BasisColumn;
    return isNumber && !m_editor.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == EntityRole)
        return QVariant::fromValue(refAt(index));
    if (role == Qt::TextAlignmentRole && column != PartColumn && column != BasisColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const FiguresInUse use = figuresAt(index);
    const bool isEdit = role == Qt::EditRole;
    switch (column) {
    case PartColumn:
        return refAt(index) ? nameOf(m_editor.document().plan(), refAt(index)) : wordsOf(kindAt(index));
    case BetweenColumn:
        if (isEdit)
            return numberText(use.figures.hoursBetween);
        if (use.figures.availability)
            return u"–"_s;
        return use.figures.hoursBetween > 0 ? tr("%1 h").arg(numberText(use.figures.hoursBetween)) : tr("never fails");
    case RepairColumn:
        if (isEdit)
            return numberText(use.figures.hoursToRepair);
        return use.figures.availability ? u"–"_s : tr("%1 h").arg(numberText(use.figures.hoursToRepair));
    case AvailabilityColumn:
        if (isEdit)
            return use.figures.availability ? QLocale().toString(100 * *use.figures.availability, 'g', 10) : QString();
        return percentText(1 - downShare(use.figures));
    case PlannedColumn:
        return isEdit ? numberText(use.figures.plannedHours) : tr("%1 h").arg(numberText(use.figures.plannedHours));
    case BasisColumn:
        return wordsOf(use.basis);
    }
    return {};
}

bool FiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().remove(u'%').trimmed();
    FailureFigures figures = figuresAt(index).figures;
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    const bool isShare = index.column() == AvailabilityColumn;
    if (text.isEmpty() && isShare)
        figures.availability.reset();
    else if (text.isEmpty())
        return apply(index, std::nullopt);
    else if (!isNumber || number < 0 || number > (isShare ? 100 : index.column() == PlannedColumn ? hoursInYear : mostHours))
        return false;
    else if (isShare)
        figures.availability = number / 100;
    else if (index.column() == PlannedColumn)
        figures.plannedHours = number;
    else
        (index.column() == BetweenColumn ? figures.hoursBetween : figures.hoursToRepair) = number;
    if (index.column() == BetweenColumn || index.column() == RepairColumn)
        figures.availability.reset();
    if (figures == figuresAt(index).figures)
        return false;
    return apply(index, figures);
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != PartColumn && section != BasisColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case BetweenColumn:
            return tr("Mean time between failures (MTBF); 0: it never fails.");
        case RepairColumn:
            return tr("Mean time to repair (MTTR).");
        case AvailabilityColumn:
            return tr("Share of the time in which it works; typed in, it stands for the two before.");
        case PlannedColumn:
            return tr("Planned work a year that takes it away.");
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartColumn:
        return tr("Part");
    case BetweenColumn:
        return tr("Between failures");
    case RepairColumn:
        return tr("To repair");
    case AvailabilityColumn:
        return tr("Works");
    case PlannedColumn:
        return tr("Planned work");
    case BasisColumn:
        return tr("Basis");
    }
    return {};
}

} // namespace twinpool
