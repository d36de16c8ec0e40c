// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace twinpool {

/// Around the canvas. While something is simulated it is a coloured frame with a sentence above that says so, and the
/// way out; nobody takes the picture for the plan.
class WhatIfFrame : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfFrame(QWidget *canvas, QWidget *parent = nullptr);

    void setOn(bool on);
    /// What is shown: the time and how the users fare.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void followTheme();

    QVBoxLayout *m_layout;
    bool m_isOn = false;
    QWidget *m_banner = nullptr; ///< Made when it is first shown.
    QLabel *m_title = nullptr, *m_summary = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace twinpool
