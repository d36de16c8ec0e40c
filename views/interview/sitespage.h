// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/branchmodel.h"
#include "views/interview/questionform.h"
#include "views/interview/sitemodel.h"

class QPushButton;
class QTableView;
class QTabWidget;

namespace twinpool {

/// Where the users are: central sites, the branches of the chosen one, and what is different there.
class SitesPage : public QWidget
{
    Q_OBJECT

public:
    explicit SitesPage(AnswerSheet &sheet, QWidget *parent = nullptr);

    /// Those about sites are told.
    void showFaults(const QList<Error> &faults);

    QTableView *siteTable() const { return m_siteTable; }
    QTableView *branchTable() const { return m_branchTable; }
    QuestionForm *siteForm() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void addSite();
    void addBranch();
    void removeChosen(QTableView *table);
    void showChosen();
    void chooseSite();
    int chosenSite() const;

    AnswerSheet &m_sheet;
    SiteModel m_sites;
    BranchModel m_branches;
    QTableView *m_siteTable, *m_branchTable;
    QPushButton *m_addSite, *m_removeSite, *m_addBranch, *m_removeBranch;
    QTabWidget *m_tabs;
    QuestionForm *m_form;
    QLabel *m_fault;
};

} // namespace twinpool
