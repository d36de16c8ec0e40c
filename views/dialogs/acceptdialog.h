// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace twinpool {

/// Asks why findings are acceptable, and who says so. Without a reason there is nothing to accept.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a what is what is accepted: a sentence of its own.
    AcceptDialog(const QString &what, const QString &author, QWidget *parent);

    QString reason() const;
    QString author() const;

private:
    QPlainTextEdit *m_reason;
    QLineEdit *m_author;
    QPushButton *m_accept;
};

} // namespace twinpool
