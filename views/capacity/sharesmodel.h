// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/topology/fieldtraits.h"

#include <QAbstractTableModel>

namespace twinpool {

/// Every number of the user model of a document, with its default and where that comes from. Values are edited in place.
class SharesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TopicColumn, NameColumn, ValueColumn, UsualColumn, OriginColumn, ColumnCount };

    explicit SharesModel(const Document &document, QObject *parent = nullptr);

    /// Its path in files: `population.remotePercent`.
    QString pathAt(int row) const;
    bool isDeviation(int row) const { return m_values[static_cast<size_t>(row)] != m_usual[static_cast<size_t>(row)]; }
    int deviations() const;
    Range rangeAt(int row) const { return m_ranges[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing here: whoever hears of it changes the plan.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Texts change with the language.
    void retranslate();

Q_SIGNALS:
    void shareEdited(const QString &path, double value);
    void deviationsChanged();

private:
    void update();
    QString textAt(size_t row, int column) const;

    const Document &m_document;
    std::vector<double> m_values, m_usual; ///< In the order of the file.
    std::vector<Range> m_ranges;
};

} // namespace twinpool
