// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace twinpool {

struct Runbook;

/// The drills of a runbook: which one is looked at, how it went against its targets, and what can be done with it.
class DrillBar : public QWidget
{
    Q_OBJECT

public:
    explicit DrillBar(QWidget *parent = nullptr);

    /// Offers \a records, newest first, and shows the one that started at \a start, or none.
    void setDrills(const Runbook &runbook, const QList<DrillRecord> &records, const QString &start);
    /// Somebody carries the runbook out at this moment.
    void setRunning(bool isRunning);

    void retranslate();

Q_SIGNALS:
    void drillChosen(const QString &start); ///< Empty: none.
    void startRequested();
    void finishRequested();
    void remarkRequested();
    void forgetRequested();

private:
    QLabel *m_label;
    QComboBox *m_drills;
    QLabel *m_times;
    QPushButton *m_start, *m_finish, *m_remark, *m_forget;
};

} // namespace twinpool
