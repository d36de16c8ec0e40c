// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace twinpool {

/// One sentence above the canvas, with at most one thing to do about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence until it is closed, replaced, or for ten seconds when \a isPassing. The button calls
    /// \a action and closes the bar; without a text there is none.
    void tell(const QString &sentence, bool isPassing, const QString &actionText = {},
              const std::function<void()> &action = {});

private:
    QLabel *m_text;
    QPushButton *m_action, *m_close;
    QTimer *m_timer;
    std::function<void()> m_onAction;
};

} // namespace twinpool
