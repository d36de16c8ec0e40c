// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/sharesmodel.h"
#include "views/editing/editor.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace twinpool {

/// How people use the system: every number can be changed and given its default again.
class UserModelPage : public QWidget
{
    Q_OBJECT

public:
    explicit UserModelPage(Editor &editor, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    SharesModel &model() { return m_model; }

    void retranslate();

private:
    /// Numbers that hold the text, or only those that differ from their default.
    class Filter : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;
        void set(const QString &text, bool onlyDeviations);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        QString m_text;
        bool m_onlyDeviations = false;
    };

    void fitColumns();
    void refilter();
    void showCount();
    void resetChosen();

    Editor &m_editor;
    SharesModel m_model;
    Filter m_filter;
    QLineEdit *m_text;
    QCheckBox *m_onlyDeviations;
    QLabel *m_count;
    QToolButton *m_reset, *m_resetAll;
    QTableView *m_table;
};

} // namespace twinpool
