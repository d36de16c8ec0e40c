// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/failureanalysis.h"

#include "model/availability/servicewords.h"

#include <algorithm>
#include <array>
#include <bit>
#include <queue>

namespace twinpool {

namespace {

/// Judges one service after the other: every event it depends on, and every two of them. Whatever else fails changes
/// nothing for it.
class ServiceJudge
{
public:
    explicit ServiceJudge(const ServiceModel &model)
        : m_words(model)
    {
        m_analysis.singles.resize(model.causes.size());
    }

    void judge(const UserService &service)
    {
        m_words.choose(service);
        m_users = service.users;
        m_normal = m_words.judge();
        m_analysis.normal += effectOf({bit(m_normal[0], 0), bit(m_normal[1], 0), bit(m_normal[2], 0)});
        judgeSingles();
        for (size_t first = 0; first < m_words.events().size(); ++first)
            judgePairsOf(first);
    }

    FailureAnalysis take()
    {
        std::ranges::sort(m_pairs, {}, [](const PairEffect &pair) { return std::pair(pair.first, pair.second); });
        for (const PairEffect &pair : m_pairs) {
            std::vector<PairEffect> &merged = m_analysis.pairs;
            if (!merged.empty() && merged.back().first == pair.first && merged.back().second == pair.second)
                merged.back().more += pair.more;
            else
                merged.push_back(pair);
        }
        std::erase_if(m_analysis.pairs, [](const PairEffect &pair) { return pair.more == Effect(); });
        return std::move(m_analysis);
    }

private:
    Effect effectOf(const std::array<int, judgements> &more) const
    {
        return {more[0] * m_users, more[1] * m_users, more[2] * m_users};
    }

    void judgeSingles()
    {
        m_singles.clear();
        m_words.forEachBlock(0, [&](size_t block, quint64 columns) {
            m_singles.push_back(m_words.judge());
            for (; columns != 0; columns &= columns - 1) {
                const auto column = static_cast<size_t>(std::countr_zero(columns));
                std::array<int, judgements> more;
                for (size_t kind = 0; kind < judgements; ++kind)
                    more[kind] = bit(m_singles.back()[kind], column) - bit(m_normal[kind], 0);
                m_analysis.singles[m_words.events()[block + column]] += effectOf(more);
            }
        });
    }

    void judgePairsOf(size_t first)
    {
        const Judged &single = m_singles[first / ServiceWords::columns];
        const size_t firstColumn = first % ServiceWords::columns;
        m_words.setFailed(first, true);
        m_words.forEachBlock(first + 1, [&](size_t block, quint64 columns) {
            const Judged pairs = m_words.judge();
            const Judged &others = m_singles[block / ServiceWords::columns];
            quint64 differ = 0;
            for (size_t kind = 0; kind < judgements; ++kind) {
                const quint64 alone = bit(single[kind], firstColumn) ? ~quint64{0} : 0, normal = m_normal[kind];
                const quint64 other = others[kind];
                differ |= (pairs[kind] ^ normal ^ alone ^ other) | ((pairs[kind] & normal) ^ (alone & other));
            }
            for (differ &= columns; differ != 0; differ &= differ - 1) {
                const auto column = static_cast<size_t>(std::countr_zero(differ));
                std::array<int, judgements> more;
                for (size_t kind = 0; kind < judgements; ++kind)
                    more[kind] = bit(pairs[kind], column) + bit(m_normal[kind], 0) - bit(single[kind], firstColumn)
                        - bit(others[kind], column);
                m_pairs.push_back({m_words.events()[first], m_words.events()[block + column], effectOf(more)});
            }
        });
        m_words.setFailed(first, false);
    }

    static int bit(quint64 word, size_t column) { return static_cast<int>(word >> column & 1); }

    ServiceWords m_words;
    qint64 m_users = 0;
    Judged m_normal{};             ///< When nothing has failed; all columns alike.
    std::vector<Judged> m_singles; ///< Of each block.
    std::vector<PairEffect> m_pairs;
    FailureAnalysis m_analysis;
};

std::pair<quint32, quint32> causesOf(const PairEffect &pair)
{
    return {pair.first, pair.second};
}

} // namespace

Effect &Effect::operator+=(const Effect &other)
{
    signedOut += other.signedOut;
    resiliency += other.resiliency;
    overloaded += other.overloaded;
    return *this;
}

Effect FailureAnalysis::of(quint32 first, quint32 second) const
{
    const auto key = std::minmax(first, second);
    Effect effect = singles[first] + singles[second];
    const auto at = std::ranges::lower_bound(pairs, std::pair(key.first, key.second), {}, causesOf);
    if (at != pairs.end() && causesOf(*at) == std::pair(key.first, key.second))
        effect += at->more;
    return effect;
}

std::vector<quint32> FailureAnalysis::worstSingles() const
{
    std::vector<quint32> result;
    for (quint32 cause = 0; cause < singles.size(); ++cause)
        if (singles[cause] > Effect())
            result.push_back(cause);
    std::ranges::stable_sort(result, std::greater(), [this](quint32 cause) { return singles[cause]; });
    return result;
}

std::vector<PairEffect> FailureAnalysis::worstPairs(size_t most, bool worseThanSum) const
{
    std::vector<PairEffect> result;
    for (const PairEffect &pair : pairs)
        if (!worseThanSum || pair.more > Effect())
            result.push_back(pair);
    if (!worseThanSum) {
        // The best sums, from the worst two on: each pair is followed by the two that are next below it.
        const std::vector<quint32> ranked = worstSingles();
        struct Sum {
            Effect effect;
            size_t a, b; // in the ranking, a before b
            bool operator<(const Sum &other) const { return effect < other.effect; }
        };
        std::priority_queue<Sum> next;
        const auto enter = [&](size_t a, size_t b) {
            if (a < b && b < ranked.size())
                next.push({singles[ranked[a]] + singles[ranked[b]], a, b});
        };
        enter(0, 1);
        for (size_t found = 0; found < most && !next.empty();) {
            const Sum sum = next.top();
            next.pop();
            const auto key = std::minmax(ranked[sum.a], ranked[sum.b]);
            if (!std::ranges::binary_search(pairs, std::pair(key.first, key.second), {}, causesOf)) {
                result.push_back({key.first, key.second, {}});
                ++found;
            }
            enter(sum.a, sum.b + 1);
            if (sum.b == sum.a + 1)
                enter(sum.a + 1, sum.b + 1);
        }
    }
    std::ranges::stable_sort(result, std::greater(),
                             [this](const PairEffect &pair) { return singles[pair.first] + singles[pair.second] + pair.more; });
    result.resize(std::min(most, result.size()));
    return result;
}

std::optional<FailureAnalysis> analyzeFailures(const ServiceModel &model, const std::function<bool()> &isCancelled)
{
    ServiceJudge judge(model);
    for (const UserService &service : model.services) {
        if (isCancelled && isCancelled())
            return std::nullopt;
        judge.judge(service);
    }
    return judge.take();
}

} // namespace twinpool
