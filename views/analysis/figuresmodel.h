// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"
#include "views/editing/editor.h"

#include <QAbstractItemModel>

namespace twinpool {

/// How often parts fail: the kinds that the plan has, each with its parts. Numbers can be typed over; what is emptied
/// falls back to what stands for the kind, or to the assumption of the program.
class FiguresModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { PartColumn, BetweenColumn, RepairColumn, AvailabilityColumn, PlannedColumn, BasisColumn, ColumnCount };

    explicit FiguresModel(Editor &editor, QObject *parent = nullptr);

    void setAnalysis(const PlanAnalysisPtr &analysis);

    EntityRef refAt(const QModelIndex &index) const; ///< None for kinds.
    PartKind kindAt(const QModelIndex &index) const;
    FiguresInUse figuresAt(const QModelIndex &index) const;
    /// Takes the planner's figures of a row away.
    void reset(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A text in the numbers of the locale; refused when it is none, negative or out of range.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Kind {
        PartKind kind;
        std::vector<EntityRef> parts; ///< None of hosts and buildings, which have no rows.
        bool operator==(const Kind &) const = default;
    };
    bool apply(const QModelIndex &index, const std::optional<FailureFigures> &figures);

    Editor &m_editor;
    std::vector<Kind> m_kinds;
};

} // namespace twinpool
