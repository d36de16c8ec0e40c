// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <QByteArray>

namespace twinpool::cli {

/// Every load, figure with its reasons, machine and year of growth of a plan that was read from \a file.
QByteArray sizesAsJson(const QString &file, const Snapshot &now);

} // namespace twinpool::cli
