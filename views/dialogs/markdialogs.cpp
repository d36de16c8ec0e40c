// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/markdialogs.h"

namespace twinpool {

SkipDialog::SkipDialog(const QString &what, const QString &author, QWidget *parent)
    : ReasonDialog({.title = tr("Skip tasks"),
                    .what = what,
                    .reason = tr("&Reason"),
                    .placeholder = tr("Why this is not done"),
                    .author = tr("Skipped &by"),
                    .note = tr("The reason stands in every report."),
                    .accept = tr("Skip")},
                   Need::Reason, author, parent)
{
}

RemarkDialog::RemarkDialog(const QString &what, const QString &author, QWidget *parent)
    : ReasonDialog({.title = tr("Remark"),
                    .what = what,
                    .reason = tr("&Remark"),
                    .placeholder = tr("What the next one should know"),
                    .author = tr("Signed &by"),
                    .note = tr("The remark stands in every report."),
                    .accept = tr("Keep")},
                   Need::Nothing, author, parent)
{
}

SignatureDialog::SignatureDialog(const QString &author, QWidget *parent)
    : ReasonDialog({.title = tr("Sign your work"),
                    .what = tr("Tasks that you tick bear your name."),
                    .reason = {},
                    .placeholder = {},
                    .author = tr("&Name"),
                    .note = tr("The name stands in the plan and in every report."),
                    .accept = tr("Sign")},
                   Need::Author, author, parent)
{
}

} // namespace twinpool
