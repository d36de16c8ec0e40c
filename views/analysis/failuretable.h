// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/outcomemaker.h"
#include "views/itemmodels/roles.h"

#include <QAbstractTableModel>

namespace twinpool {

/// Which failures are listed.
enum class FailureScope : quint8 {
    Singles,
    WorsePairs, ///< Those that cost more than their parts alone.
    Pairs,
};
constexpr auto enumNames(FailureScope)
{
    using enum FailureScope;
    return std::to_array<EnumName<FailureScope>>({
        {Singles, "singles", QT_TRANSLATE_NOOP("Enum", "Single failures")},
        {WorsePairs, "worse-pairs", QT_TRANSLATE_NOOP("Enum", "Pairs worse than their parts")},
        {Pairs, "pairs", QT_TRANSLATE_NOOP("Enum", "All pairs")},
    });
}

/// The failures that cost something, the worst first, and how long each lasts. How long is simulated aside when it is
/// asked for the first time.
class FailureTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CauseColumn,
        SignedOutColumn,
        ResiliencyColumn,
        OverloadedColumn,
        ServedColumn,
        ChangesLostColumn,
        ColumnCount
    };
    enum Role {
        ShareRole = OverTargetRole + 1, ///< double: part of the largest number in the column, for a bar.
        SortRole,                       ///< double: larger is worse.
    };
    static constexpr size_t mostPairs = 2000;

    explicit FailureTable(QObject *parent = nullptr);

    /// Null empties the table.
    void setAnalysis(const PlanAnalysisPtr &analysis);
    void setScope(FailureScope scope);
    FailureScope scope() const { return m_scope; }
    const PlanAnalysisPtr &analysis() const { return m_analysis; }

    FailureKey keyAt(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    Effect effectAt(int row) const { return m_rows[static_cast<size_t>(row)].effect; }
    /// The causes of a row: one or two.
    QList<const Cause *> causesAt(int row) const;
    /// In words, or nothing while it is not known.
    QString courseOf(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts change with the language.
    void retranslate();

private:
    struct Row {
        FailureKey key;
        Effect effect;
    };
    void fill();
    QString nameOf(const Row &row) const;
    QVariant outcomeData(const Row &row, int column, int role) const;
    void tell(const QList<FailureKey> &keys);

    PlanAnalysisPtr m_analysis;
    FailureScope m_scope = FailureScope::Singles;
    std::vector<Row> m_rows;
    QHash<FailureKey, int> m_places;
    Effect m_largest; ///< Of each member.
    mutable OutcomeMaker m_outcomes; ///< Learns what is looked at.
};

/// The name of a cause with its kind where it is none of the plan's rows: "fe1.contoso.com", "Building North".
QString causeText(const Cause &cause);

} // namespace twinpool
