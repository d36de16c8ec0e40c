// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/fact.h"

#include <QIcon>
#include <QTableWidget>

namespace twinpool {

struct FactCell {
    QString text;
    QString tip{};
    QIcon icon{};
};
using FactRowCells = QList<FactCell>;

/// Short of everything the simulation can say: rows to read, whose long sentences wrap in one column.
class FactTable : public QTableWidget
{
    Q_OBJECT

public:
    static constexpr int mostRows = 300; ///< More are not read, and cost time.

    explicit FactTable(QWidget *parent = nullptr);

    /// \a stretched takes the room that the others leave; -1: all share it. \a additional, if any, is there only where
    /// that is much.
    void setColumns(const QStringList &titles, int stretched, int additional = -1);
    void setRows(const QList<FactRowCells> &rows);
    /// Where there are no rows this sentence stands.
    void setEmptyText(const QString &sentence);
    void showRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAdditional();

    QString m_emptyText;
    int m_additional = -1;
};

/// `derived`, with its meaning and the page in the tip: how firm a statement is.
FactCell evidenceCell(Fact fact);
/// The page that says so, behind the rule of the catalogue that does.
FactCell sourceCell(Fact fact);

} // namespace twinpool
