// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/topology/pool.h"

// How large pools may be. Figures and their readings: rules.md 2.4 and C5, C13; capacity.md section 2.

namespace twinpool {

namespace pages {
inline constexpr Source capacity2015{"Capacity planning user model usage",
                                     "SfbServer/plan-your-deployment/capacity/user-model.md"};
inline constexpr Source capacity2019{"Capacity Planning for Skype for Business Server 2019",
                                     "SfBServer2019/plan/user-model-2019.md"};
} // namespace pages

/// Users a Front End can home, as published; what is proposed keeps to it. The examples of the same pages (80,000 on 12
/// servers) need a little more, by which the rules judge. Sources: pages::capacity2015, pages::capacity2019.
inline constexpr int usersPerFrontEndPublished = 6660, usersPerFrontEnd = 6667;

/// With fewer Front Ends there are no three copies of each user. Source: pages::frontEndPools (quorum.h).
inline constexpr int recommendedFrontEnds = 3;

/// Users of a Standard Edition server that has a partner, and of the one that carries both after a failure.
/// Sources: pages::capacity2015, pages::capacity2019.
inline constexpr int usersPerStandardEdition = 2500;
inline constexpr int usersPerStandardEditionSurvivor = 5000;

/// Sizes of Enterprise pools that were tested and are supported.
struct PoolLimits {
    int frontEnds = 0;          ///< Front End Servers in a pool.
    int usersPerPool = 0;       ///< Users homed in a pool without a partner.
    int usersPerPairedPool = 0; ///< Users homed in each pool of a pair.
    int endpointsPerPool = 0;   ///< Clients signed in to a pool without a partner.
};

/// SE follows 2019; Lync Server pools get the figures of 2015, for want of others.
/// Sources: pages::capacity2015, pages::capacity2019.
constexpr PoolLimits limitsOf(ProductVersion version)
{
    return version >= ProductVersion::V2019 ? PoolLimits{16, 106000, 53000, 210000}
                                            : PoolLimits{12, 80000, 40000, 152000};
}

} // namespace twinpool
