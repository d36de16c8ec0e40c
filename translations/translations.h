// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twinpool {

/// Codes of the languages the program speaks: `en`, `fr`.
QStringList languages();

/// The language of the user's system when the program speaks it, otherwise `en`.
QString systemLanguage();

/// From now on every text is in \a language, Qt's own texts too. English loads its plural forms. Returns false for a
/// language the program does not speak.
bool setLanguage(const QString &language);

} // namespace twinpool
