// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/scenarioruns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace twinpool {

class WhatIf;

/// The scenarios of the plan: choose one to play, keep what was clicked together, and see which ones end differently
/// since the design changed.
class ScenarioBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioBar(WhatIf &whatIf, QWidget *parent = nullptr);

    ScenarioRuns &runs() { return m_runs; }
    void retranslate();

Q_SIGNALS:
    /// A name is needed to keep the events as a new scenario.
    void nameRequested(const QString &proposal);

private:
    void refresh();
    void save();
    void remove();
    void acceptOutcome();
    QString difference(const Scenario &scenario) const;

    WhatIf &m_whatIf;
    ScenarioRuns m_runs;
    QLabel *m_label;
    QComboBox *m_choice;
    QPushButton *m_save, *m_saveAs, *m_delete;
    QWidget *m_changed;
    QLabel *m_changedSign, *m_changedText;
    QPushButton *m_accept;
};

} // namespace twinpool
