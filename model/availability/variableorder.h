// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace twinpool {

/// What a decision diagram is about, as far as the order of its variables goes. A block is one child of the whole (a
/// pair of pools), a unit one child of a block (a pool), a variable what a unit depends on (its site, its servers).
struct OrderProblem {
    using Unit = std::vector<quint32>; ///< Variables, each once.
    std::vector<std::vector<Unit>> blocks;
    quint32 variableCount = 0; ///< They are numbers below this.
};

/// In which order a diagram asks for its variables. Its size is about two to the power of what is open at a time, so
/// what belongs together follows each other. Two forms are weighed: block after block, where a variable is open while
/// blocks to come need it, and place after place (units that share variables), where a block is open until its last
/// place. Returns every variable of the problem once.
std::vector<quint32> variableOrder(const OrderProblem &problem);

} // namespace twinpool
