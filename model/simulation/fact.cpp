// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/fact.h"

#include <array>

namespace twinpool {

const FactRow &rowOf(Fact fact)
{
    static const auto rows = [] {
        std::array<const FactRow *, factCount> found{};
        for (const auto &table : {storeFacts(), poolFacts(), userFacts(), actionFacts(), refusalFacts(), serviceFacts(),
                                  adviceFacts(), warningFacts()})
            for (const FactRow &row : table)
                found[static_cast<size_t>(row.fact)] = &row;
        return found;
    }();
    return *rows[static_cast<size_t>(fact)];
}

} // namespace twinpool
