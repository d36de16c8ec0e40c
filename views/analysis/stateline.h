// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/liveanalysis.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace twinpool {

/// Says that figures are stale and how far the next are, with a way to stop and to go on. Hidden while all is current,
/// and for the first moments of work, so that quick answers do not flicker.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(LiveAnalysis &analysis, QWidget *parent = nullptr);

    void retranslate();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow();

    LiveAnalysis &m_analysis;
    QLabel *m_sign, *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QBasicTimer m_pause;
};

} // namespace twinpool
