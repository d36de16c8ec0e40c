// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace twinpool {

/// The object that \a bytes hold: UTF-8, with or without a byte order mark, within the limits of `limits.h`.
///
/// Stricter than QJsonDocument, which keeps the last of two equal names, rounds large integers and lets lone surrogates
/// pass. Refused are also U+0000, numbers that a double cannot hold, integers (written without fraction and exponent)
/// that 64 bits cannot hold, and anything after the object. The error names the line, the column (in characters, both
/// from 1) and, as its place, the path: `pools[3].site`. The path of the outermost object is empty.
Result<QJsonObject> parseJson(const QByteArray &bytes);

} // namespace twinpool
