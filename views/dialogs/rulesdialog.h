// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"
#include "views/editing/editor.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTextBrowser;
class QTreeView;

namespace twinpool {

/// Every rule with its page, found as you type, and how the open plan uses it. Stays open beside the work.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(Editor &editor, QWidget *parent = nullptr);

    /// Without an open plan there is no rule set to change.
    void setPlanOpen(bool isOpen);

    /// Shows the page of a rule, whatever was searched for.
    void showRule(const Rule &rule);
    /// The rule whose page is shown, or null.
    const Rule *rule() const;

    QLineEdit *searchLine() const { return m_search; }
    QTextBrowser *page() const { return m_page; }
    /// As the catalogue says, switched off, or another severity.
    QComboBox *useBox() const { return m_use; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void showPage();
    void showUses();
    void chooseUse();

    Editor &m_editor;
    QStandardItemModel *m_rules;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_list;
    QTextBrowser *m_page;
    QLabel *m_useLabel;
    QComboBox *m_use;
};

} // namespace twinpool
