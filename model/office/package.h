// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace twinpool {

/// A part of a ZIP package: `word/document.xml`.
struct PackagePart {
    QString name;
    QByteArray bytes;
};

/// The parts as a ZIP file, in their order and with the earliest time the format knows: the same parts give the same
/// bytes. The error is that of moduleEntry(). @pre names are unique, relative and written with `/`
Result<QByteArray> packed(const QList<PackagePart> &parts);

} // namespace twinpool
