// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace twinpool {

/// What one step of a runbook took: minutes and a remark, typed in or from the clock.
class DrillStepBox : public QWidget
{
    Q_OBJECT

public:
    explicit DrillStepBox(QWidget *parent = nullptr);

    /// Shows what is known of a step; null: nothing yet.
    void showStep(const DrillStep *taken, int targetMinutes);
    /// The clock goes on; minutes that somebody typed stay.
    void setClock(int minutes);

    void retranslate();

Q_SIGNALS:
    void kept(int minutes, const QString &remark);
    void removed();

private:
    QLabel *m_label, *m_target;
    QSpinBox *m_minutes;
    QLineEdit *m_remark;
    QPushButton *m_keep, *m_remove;
    bool m_isKept = false, m_isTyped = false;
    int m_targetMinutes = 0;
};

} // namespace twinpool
