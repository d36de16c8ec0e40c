// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/scenariowords.h"
#include "model/availability/servicemodel.h"

#include <array>

namespace twinpool {

/// What is said of a service in one scenario: of each bit column, as the members of Effect.
constexpr size_t judgements = 3;
using Judged = std::array<quint64, judgements>;

/// Judges one service of a model after the other, 64 scenarios at a time. Events of a service are named by their place
/// in events().
class ServiceWords
{
public:
    static constexpr size_t columns = 64;

    explicit ServiceWords(const ServiceModel &model);

    /// What is judged from now on; nothing has failed.
    void choose(const UserService &service);

    /// What the service depends on: numbers of causes, sorted. Whatever else fails changes nothing for it.
    std::span<const quint32> events() const { return m_words.events(); }

    /// Whether \a event has failed in every scenario.
    void setFailed(size_t event, bool failed) { m_failed[event] = failed ? everywhere : 0; }
    Judged judge();

    /// Lets one more event fail in each column. Calls \a f(event of the first column, columns that count) for each
    /// block of events, until all from \a from on have had their turn.
    template <class F>
    void forEachBlock(size_t from, F f)
    {
        for (size_t block = from / columns * columns; block < m_failed.size(); block += columns) {
            const size_t count = std::min(columns, m_failed.size() - block);
            const auto switchAll = [&](bool on) {
                for (size_t column = 0; column < count; ++column)
                    if (quint64 &word = m_failed[block + column]; word != everywhere)
                        word = on ? quint64{1} << column : 0;
            };
            quint64 counted = everywhere >> (columns - count);
            if (block < from)
                counted &= everywhere << (from - block);
            if (counted == 0)
                continue;
            switchAll(true);
            f(block, counted);
            switchAll(false);
        }
    }

private:
    static constexpr quint64 everywhere = ~quint64{0};

    ScenarioWords m_words;
    std::vector<quint64> m_failed; ///< Words of the events.
};

} // namespace twinpool
