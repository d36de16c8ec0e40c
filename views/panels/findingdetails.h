// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace twinpool {

/// One finding in full: what is wrong, why, how firm, which page says so, and buttons for what can be done about it.
class FindingDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// \a fixable counts the findings of the same rule that have a fix.
    void showFinding(const Snapshot &now, const Finding &finding, int fixable);
    /// The rule of a group.
    void showRule(const Rule &rule, int fixable);
    /// Findings that are chosen together.
    void showSeveral(const QList<Finding> &findings);
    /// A sentence in place of a finding.
    void showHint(const QString &sentence);

    void retranslate();

Q_SIGNALS:
    void fixChosen(const twinpool::Edit &fix);
    void fixAllRequested();
    void acceptRequested();
    void ruleRequested();

private:
    struct Content;
    void fill(const Content &content);
    void fillFixes(const QList<Edit> &fixes, int fixAll);
    QPushButton *addFix();
    void showAccept(bool isAccepted);

    QLabel *m_title, *m_message, *m_acceptance, *m_whyTitle, *m_why, *m_adviceTitle, *m_advice, *m_sourceTitle,
        *m_source;
    QVBoxLayout *m_fixLayout;
    QList<QPushButton *> m_fixButtons; ///< Kept for the next finding, hidden.
    QList<Edit> m_fixes;               ///< Of the first of them; after these all of the kind are fixed.
    QPushButton *m_accept, *m_rule;
};

} // namespace twinpool
