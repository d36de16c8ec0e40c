// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Adds \a count servers to a pool, alike its last one: next ordinals, names that count up (`fe3-par` → `fe4-par`), no
/// address, host or foreign software. What several servers need besides is for growPool().
Edit addServers(PoolId pool, int count);

/// \a name with the last number of its first label counted up, past every name that \a isTaken: `fe01.a.b` → `fe02.a.b`,
/// `pool.a.b` → `pool2.a.b`.
QString nextName(const QString &name, const std::function<bool(const QString &)> &isTaken);

} // namespace twinpool::edits
