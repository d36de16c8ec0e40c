// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/topology/deployment.h"

namespace twinpool {

using Versions = EnumSet<ProductVersion>;
inline constexpr Versions allVersions{ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE};
inline constexpr Versions only2015{ProductVersion::V2015};
inline constexpr Versions from2019{ProductVersion::V2019, ProductVersion::SE};

} // namespace twinpool
