// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"

#include <QAbstractTableModel>

namespace twinpool {

/// The smallest sets of parts whose loss takes a service away, found aside.
class CutSetTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, PartsColumn, DowntimeColumn, ColumnCount };

    explicit CutSetTable(QObject *parent = nullptr);
    ~CutSetTable() override;

    /// Null empties the table. The sets come later; until then those of before stay.
    void show(const PlanAnalysisPtr &analysis, Availability::Whose whose, int order);
    bool areComplete() const { return m_sets.areComplete; }
    bool isSearching() const { return m_job.isRunning(); }
    std::vector<EntityRef> refsAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found();

private:
    void search();
    void take();

    PlanAnalysisPtr m_analysis, m_searched; ///< That of the sets, and the one they are searched in.
    CutSets m_sets;
    Availability::Whose m_whose;
    int m_order = 2;
    bool m_isOutdated = false; ///< Something else is wanted than what is being searched.
    QFutureWatcher<CutSets> m_job;
};

} // namespace twinpool
