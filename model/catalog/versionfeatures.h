// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/catalog/versions.h"

#include <span>

namespace twinpool {

/// Something that not every version can do. Source: rules.md section 2.4.
struct VersionFeature {
    const char *name; ///< English, marked QT_TRANSLATE_NOOP("VersionFeatures", …).
    Versions versions;
    Source source;
};

/// Every such feature, in the order of the version matrix.
std::span<const VersionFeature> versionFeatures();

} // namespace twinpool
