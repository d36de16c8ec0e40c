// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Sets a number of the user model by its path in files: `population.remotePercent`. Fails when there is none of that
/// path or the value is out of its range. Repeated changes of the same number merge.
Edit setShare(const QString &path, double value);

/// Gives a number of the user model its default again.
Edit resetShare(const QString &path);

/// Gives every number of the user model its default again.
Edit resetUserModel();

} // namespace twinpool::edits
