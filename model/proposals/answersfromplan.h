// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// Answers that lead to a plan like this one, as far as a plan tells: what an interview about it starts with. Of a plan
/// that was proposed they lead to the same plan, but for its notes.
Answers answersFrom(const Snapshot &now);

} // namespace twinpool
