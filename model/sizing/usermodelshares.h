// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/usermodel.h"

#include <span>

// The numbers of the user model for people: names, units, pages, and which of them a plan changes.

namespace twinpool {

/// A number of the user model.
struct ShareInfo {
    FigureName name; ///< The key is the path in files: `population.remotePercent`.
    Origin origin;   ///< Of the default.
    Source source;
};

/// Every number, in the order of the file.
std::span<const ShareInfo> allShares();

/// Parts of the user model, in the order of the file: `population`.
struct ShareGroup {
    const char *key;
    const char *title; ///< QT_TRANSLATE_NOOP("Sizing", …)
};
std::span<const ShareGroup> shareGroups();

/// A number as a term of figures: overridden where it differs from the default.
/// @pre \a share is a member of a part of \a model
Figure shareFigure(const UserModel &model, const double &share);

/// Where a plan differs from what published figures suppose.
struct ShareDeviation {
    const ShareInfo *info = nullptr;
    double value = 0, usual = 0;
    bool operator==(const ShareDeviation &) const = default;
};
/// What published figures suppose.
Figure usualFigure(const ShareDeviation &deviation);
/// In the order of the file.
std::vector<ShareDeviation> deviationsOf(const UserModel &model);

} // namespace twinpool
