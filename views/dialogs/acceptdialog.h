// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/reasondialog.h"

namespace twinpool {

/// Asks why findings are acceptable, and who says so. Without a reason there is nothing to accept.
class AcceptDialog : public ReasonDialog
{
    Q_OBJECT

public:
    /// \a what is what is accepted: a sentence of its own.
    AcceptDialog(const QString &what, const QString &author, QWidget *parent);
};

} // namespace twinpool
