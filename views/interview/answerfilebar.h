// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/answersheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinpool {

/// Answers from a file and into a file, with a sentence about how that went.
class AnswerFileBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFileBar(AnswerSheet &sheet, QWidget *parent = nullptr);

    bool load(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseAndLoad();
    void chooseAndSave();
    void tell(const QString &sentence);

    AnswerSheet &m_sheet;
    QPushButton *m_load, *m_save;
    QLabel *m_news;
};

} // namespace twinpool
