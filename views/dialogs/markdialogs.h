// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/reasondialog.h"

// What is asked about work on a checklist.

namespace twinpool {

/// Why a task is skipped.
class SkipDialog : public ReasonDialog
{
    Q_OBJECT

public:
    SkipDialog(const QString &what, const QString &author, QWidget *parent);
};

/// What there is to say about a task that is done or skipped.
class RemarkDialog : public ReasonDialog
{
    Q_OBJECT

public:
    RemarkDialog(const QString &what, const QString &author, QWidget *parent);
};

/// Whose name stands under the work from now on.
class SignatureDialog : public ReasonDialog
{
    Q_OBJECT

public:
    SignatureDialog(const QString &author, QWidget *parent);
};

} // namespace twinpool
