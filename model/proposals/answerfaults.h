// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/proposals/answers.h"

namespace twinpool {

/// Why no topology can be proposed, by importance; empty: one can. The places are paths in the answers:
/// `sites[0].users`.
QList<Error> faultsIn(const Answers &answers);

} // namespace twinpool
