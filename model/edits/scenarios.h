// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Puts a step before \a event, in the same minute.
Edit insertBefore(ScenarioEventId event, ScenarioAction action, EntityRef target);

} // namespace twinpool::edits
