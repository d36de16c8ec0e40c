// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// The path of the property that names a row: `fqdn`, `name`, `address`; empty for rows that have none of their own.
QString namePropertyOf(EntityKind kind);

/// Gives a row another name. A pool that is a single computer and its machine keep one name.
Edit rename(const Plan &plan, EntityRef ref, const QString &name);

} // namespace twinpool::edits
