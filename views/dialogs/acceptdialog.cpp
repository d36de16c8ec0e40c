// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/acceptdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace twinpool {

AcceptDialog::AcceptDialog(const QString &what, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
    , m_author(new QLineEdit(author))
    , m_accept(new QPushButton(tr("Accept")))
{
    setWindowTitle(tr("Accept findings"));
    auto *message = new QLabel(what);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    auto *remark = new QLabel(tr("The reason stands in every report."));
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this is acceptable"));
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(message);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Accepted &by"), m_author);
    form->addRow(remark);
    form->addRow(buttons);
    resize(fontMetrics().averageCharWidth() * 70, minimumSizeHint().height());
    m_accept->setDefault(true); // known to the dialog only now
    m_reason->setFocus();

    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AcceptDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString AcceptDialog::author() const
{
    return m_author->text().trimmed();
}

} // namespace twinpool
