// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twinpool::importing {

/// The text of a document, whatever its declaration says: UTF-16 or UTF-8 by byte order mark, UTF-16 by its zero bytes,
/// otherwise UTF-8, and Windows-1252 when it is no UTF-8. Without the mark.
QString decoded(const QByteArray &bytes);

/// \a text without XML declaration and without anything before the first element or comment; what goes is replaced by
/// blanks, so that lines and columns stay those of the file.
/// \a skipped tells whether anything but blanks and a declaration went: the text lies in a script or a console output.
QString fromFirstElement(QString text, bool *skipped);

} // namespace twinpool::importing
