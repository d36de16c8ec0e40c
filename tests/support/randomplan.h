// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

namespace twinpool::test {

/// The same numbers for a seed with every standard library.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }
    /// From \a least to \a most, both included.
    int number(int least, int most) { return boost::random::uniform_int_distribution<int>(least, most)(m_engine); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<size_t>(number(0, static_cast<int>(std::size(list)) - 1))];
    }

private:
    boost::random::mt19937 m_engine;
};

/// A plan of about \a components rows that holds its integrity; not one that obeys the rules. Placed on a grid.
Plan randomPlan(quint32 seed, int components);

/// Any change a user could make: a field of any row set to anything, rows added and removed, pools paired, things moved,
/// findings accepted. Always succeeds on \a now.
Edit randomEdit(Random &random, const Snapshot &now);

} // namespace twinpool::test
