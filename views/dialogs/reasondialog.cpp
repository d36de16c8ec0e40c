// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/reasondialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace twinpool {

ReasonDialog::ReasonDialog(const Texts &texts, Need need, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_author(new QLineEdit(author))
    , m_accept(new QPushButton(texts.accept))
{
    setWindowTitle(texts.title);
    auto *what = new QLabel(texts.what);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *note = new QLabel(texts.note);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(texts.placeholder);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(what);
    if (texts.reason.isEmpty())
        m_reason->hide();
    else
        form->addRow(texts.reason, m_reason);
    form->addRow(texts.author, m_author);
    form->addRow(note);
    form->addRow(buttons);
    resize(fontMetrics().averageCharWidth() * 70, minimumSizeHint().height());
    m_accept->setDefault(true); // known to the dialog only now
    if (texts.reason.isEmpty())
        m_author->setFocus();
    else
        m_reason->setFocus();

    const auto check = [this, need] {
        m_accept->setEnabled(need == Need::Nothing || !(need == Need::Reason ? reason() : this->author()).isEmpty());
    };
    check();
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    connect(m_author, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void ReasonDialog::setReason(const QString &reason)
{
    m_reason->setPlainText(reason);
    m_reason->selectAll();
}

QString ReasonDialog::author() const
{
    return m_author->text().trimmed();
}

} // namespace twinpool
