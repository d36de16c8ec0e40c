// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/topology/deployment.h"

namespace twinpool {

using Versions = EnumSet<ProductVersion>;

/// What the catalogue of rules is about. "All" in rules.md means these.
inline constexpr Versions allVersions{ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE};
inline constexpr Versions only2015{ProductVersion::V2015};
inline constexpr Versions from2019{ProductVersion::V2019, ProductVersion::SE};

/// Lync Server. Its pools may stand beside newer ones and are read with their own version, but not judged (VER-008).
inline constexpr Versions legacyVersions{ProductVersion::V2010, ProductVersion::V2013};

} // namespace twinpool
