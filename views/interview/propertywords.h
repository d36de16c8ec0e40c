// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/properties.h"

namespace twinpool {

/// What a property says, to be read: "Yes", "Physical", "20,000", the name of a row; "not set" without a value.
QString valueWords(const Plan &plan, const Property &property);

} // namespace twinpool
