// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/proposal.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace twinpool {

class ProposalPicture;

/// What the answers so far lead to: the drawing, the machines, the fullest pool and how many findings there are.
class ProposalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    /// Answers that cannot be leave the last drawing, and say what is missing.
    void show(const std::shared_ptr<const Proposal> &proposal);

    ProposalPicture *picture() const { return m_picture; }
    QLabel *total() const { return m_total; }
    QLabel *fullest() const { return m_fullest; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTotals();
    void showMachines();
    void showFullest();
    void showChange(int fewer);
    void showFindings();

    std::shared_ptr<const Proposal> m_proposal; ///< The last with a plan; null before.
    ProposalPicture *m_picture;
    QLabel *m_title, *m_total, *m_missing, *m_fullest, *m_change;
    QProgressBar *m_gauge;
    QWidget *m_numbers;
    QGridLayout *m_machines;
    struct Count {
        QLabel *sign, *words;
    };
    std::array<Count, 3> m_counts{}; ///< By Severity.
};

} // namespace twinpool
