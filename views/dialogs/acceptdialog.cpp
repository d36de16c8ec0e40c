// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/acceptdialog.h"

namespace twinpool {

AcceptDialog::AcceptDialog(const QString &what, const QString &author, QWidget *parent)
    : ReasonDialog({.title = tr("Accept findings"),
                    .what = what,
                    .reason = tr("&Reason"),
                    .placeholder = tr("Why this is acceptable"),
                    .author = tr("Accepted &by"),
                    .note = tr("The reason stands in every report."),
                    .accept = tr("Accept")},
                   Need::Reason, author, parent)
{
}

} // namespace twinpool
