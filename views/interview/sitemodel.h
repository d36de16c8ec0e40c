// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/answersheet.h"

#include <QAbstractTableModel>

namespace twinpool {

/// The central sites of a sheet, to be typed into.
class SiteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UsersColumn, GrowthColumn, OnlineColumn, ColumnCount };

    explicit SiteModel(AnswerSheet &sheet, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// A site with a free name at the end.
    void addSite();
    void removeSite(int row);
    /// Cells of a spreadsheet, a line for each site and tabs between the columns, from \a row on; sites are added as
    /// needed.
    void paste(const QString &cells, int row);
    void retranslate();

private:
    void follow();

    AnswerSheet &m_sheet;
    int m_rows = 0; ///< As the views know them.
};

} // namespace twinpool
