// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTextBrowser;

namespace twinpool {

/// Every rule with its page, found as you type. Stays open beside the work.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(QWidget *parent = nullptr);

    /// Shows the page of a rule, whatever was searched for.
    void showRule(const Rule &rule);
    /// The rule whose page is shown, or null.
    const Rule *rule() const;

    QLineEdit *searchLine() const { return m_search; }
    QTextBrowser *page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void showPage();

    QStandardItemModel *m_rules;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
    QTextBrowser *m_page;
};

} // namespace twinpool
