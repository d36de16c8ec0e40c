// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"

#include <QFrame>

class QPlainTextEdit;

namespace twinpool {

/// What people call the language; blocks of plain text hold values to type into a dialog.
QString wordsOf(CommandLanguage language);

/// One block of commands with its language, what to be careful about, and a button that copies it.
class CommandView : public QFrame
{
    Q_OBJECT

public:
    explicit CommandView(const Command &command, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    QPlainTextEdit *m_text;
    int m_widest = 0; ///< The longest line, in pixels.
};

} // namespace twinpool
