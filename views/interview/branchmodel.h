// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/answersheet.h"

#include <QAbstractTableModel>

namespace twinpool {

/// The branches of one central site.
class BranchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UsersColumn, WanColumn, ServicesColumn, SolutionColumn, ColumnCount };

    explicit BranchModel(AnswerSheet &sheet, QObject *parent = nullptr);

    /// The site by its row; -1: none.
    void setSite(int site);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void addBranch();
    void removeBranch(int row);
    void retranslate();

private:
    const QList<BranchAnswers> &branches() const;
    void follow();

    AnswerSheet &m_sheet;
    int m_site = -1;
    int m_rows = 0;
};

} // namespace twinpool
