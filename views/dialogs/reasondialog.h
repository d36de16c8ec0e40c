// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace twinpool {

/// Asks for a reason or remark, and who says so.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString what;   ///< What it is about: a sentence of its own.
        QString reason; ///< Label; without one only the name is asked for.
        QString placeholder;
        QString author; ///< Label.
        QString note;   ///< What becomes of the answers.
        QString accept; ///< The verb on the button.
    };
    enum class Need : quint8 {
        Nothing,
        Reason, ///< Without one there is nothing to accept.
        Author,
    };

    ReasonDialog(const Texts &texts, Need need, const QString &author, QWidget *parent);

    QString reason() const;
    void setReason(const QString &reason);
    QString author() const;

private:
    QPlainTextEdit *m_reason;
    QLineEdit *m_author;
    QPushButton *m_accept;
};

} // namespace twinpool
