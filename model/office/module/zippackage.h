// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/package.h"

namespace twinpool {

/// packed(), with libzip at hand.
QByteArray zipped(const QList<PackagePart> &parts);

} // namespace twinpool
