// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a branch of which size should have to keep its telephony: model.md 3.8.

namespace twinpool {

/// Appliances a branch site may have. Source: pages::pairing::voiceResiliency.
inline constexpr int appliancesPerBranch = 2;

/// How many people a kind of site should hold.
struct UserRange {
    int least = 0, most = 0;
    constexpr bool holds(int users) const { return users >= least && users <= most; }
};

/// One appliance; a server or two appliances; a Standard Edition server, which makes the branch a central site.
/// Source: pages::pairing::voiceResiliency.
inline constexpr UserRange applianceUsers{25, 1000}, branchServerUsers{1000, 2000}, standardEditionSiteUsers{0, 5000};

} // namespace twinpool
