// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/proposal.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace twinpool {

class DifferenceList;

/// Every answer with what follows from it, what the plan cannot show, and what changes in the plan that is open.
class SummaryPage : public QWidget
{
    Q_OBJECT

public:
    /// \a open is the plan that the proposal would change; null: there is none.
    explicit SummaryPage(SnapshotPtr open, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Proposal> &proposal);

    QTreeWidget *answers() const { return m_answers; }
    DifferenceList *differences() const { return m_differences; }
    QLabel *sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fillAnswers();
    void fillDifferences();

    const SnapshotPtr m_open;
    std::shared_ptr<const Proposal> m_proposal;
    bool m_isStale = true; ///< Filled when it can be seen.
    QLabel *m_sentence;
    QTabWidget *m_tabs;
    QTreeWidget *m_answers;
    DifferenceList *m_differences = nullptr;
};

} // namespace twinpool
