// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/quorum.h"

#include <algorithm>
#include <array>

namespace twinpool {

FirstStart firstStartOf(int servers)
{
    // The page leaves out 1 and 13 to 15; for those the figure of 16 is on the safe side (C1).
    static constexpr std::array required{0, 1, 1, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 12, 12, 12, 12};
    const int row = std::clamp(servers, 0, static_cast<int>(required.size()) - 1);
    const bool published = row >= 2 && (row <= 12 || row == 16);
    return {required[static_cast<size_t>(row)], published ? Evidence::Documented : Evidence::Derived};
}

Quorum quorumOf(int servers, ProductVersion version)
{
    if (servers <= 6)
        return {servers, servers > 0 && servers % 2 == 0};
    if (servers <= 9)
        return {7, false};
    const bool firstNineVote = servers < 12 || (servers == 12 && version < ProductVersion::V2019);
    return {firstNineVote ? 9 : 12, false};
}

} // namespace twinpool
