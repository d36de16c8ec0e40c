// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// What is deployed today, which change rules compare the drawing with.

namespace twinpool::edits {

/// What is drawn now is what stands: it becomes the deployed state, and nothing of it is new any more.
Edit markAsDeployed();

/// A topology read from the deployment becomes the deployed state. Its rows take the ids of the drawn rows of the same
/// kind and name, so that the drawing is compared with them; the others get fresh ids.
Edit takeAsDeployed(const Plan &topology);

/// Nobody knows any more what stands.
Edit forgetDeployed();

} // namespace twinpool::edits
