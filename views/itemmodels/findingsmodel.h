// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/livefindings.h"

#include <QAbstractTableModel>

namespace twinpool {

/// The findings of the plan, worst first. Sentences are made when they are shown.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, SubjectColumn, MessageColumn, RuleColumn, ColumnCount };

    FindingsModel(const Document &document, const LiveFindings &findings, QObject *parent = nullptr);

    const Finding *findingAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts change with the language.
    void retranslate();

private:
    void apply(const FindingsChange &change);
    void renameRows(const PlanChange &change);

    const Document &m_document;
    const LiveFindings &m_findings;
    QList<Finding> m_rows;
};

} // namespace twinpool
