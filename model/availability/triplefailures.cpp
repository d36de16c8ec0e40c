// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/triplefailures.h"

#include "model/availability/servicewords.h"

#include <algorithm>
#include <bit>

namespace twinpool {

namespace {

double pairsAmong(double number)
{
    return number * (number - 1) / 2;
}

double triplesAmong(double number)
{
    return number * (number - 1) * (number - 2) / 6;
}

/// Judges one service after the other: what it depends on, each two of that, and each three.
class TripleJudge
{
public:
    explicit TripleJudge(const ServiceModel &model)
        : m_words(model)
        , m_causes(static_cast<double>(model.causes.size()))
    {
        m_analysis.count = triplesAmong(m_causes);
    }

    void judge(const UserService &service)
    {
        m_words.choose(service);
        m_users = service.users;
        m_events = m_words.events().size();
        m_blocks = (m_events + ServiceWords::columns - 1) / ServiceWords::columns;
        m_pairs.assign(m_events * m_blocks, {});
        m_normal = m_words.judge();
        m_ones = m_twos = m_threes = {};
        m_words.forEachBlock(0, [&](size_t, quint64 columns) { count(m_words.judge(), columns, m_ones); });
        for (size_t first = 0; first < m_events; ++first) {
            m_words.setFailed(first, true);
            m_words.forEachBlock(first + 1, [&](size_t block, quint64 columns) {
                count(pairsOf(first, block) = m_words.judge(), columns, m_twos);
            });
            m_words.setFailed(first, false);
        }
        for (size_t first = 0; first < m_events; ++first)
            for (size_t second = first + 1; second < m_events; ++second)
                judgeTriplesOf(first, second);
        addToMean();
    }

    TripleAnalysis take()
    {
        const auto causesOf = [](const TripleEffect &triple) {
            return std::tuple(triple.first, triple.second, triple.third);
        };
        std::ranges::sort(m_triples, {}, causesOf);
        for (const TripleEffect &triple : m_triples) {
            std::vector<TripleEffect> &merged = m_analysis.triples;
            if (!merged.empty() && causesOf(merged.back()) == causesOf(triple))
                merged.back().more += triple.more;
            else
                merged.push_back(triple);
        }
        return std::move(m_analysis);
    }

private:
    using Counts = std::array<double, judgements>;

    Judged &pairsOf(size_t first, size_t block) { return m_pairs[first * m_blocks + block / ServiceWords::columns]; }

    /// How many of the scenarios hit the users, beyond those that do when nothing has failed.
    void count(const Judged &judged, quint64 columns, Counts &counts) const
    {
        for (size_t kind = 0; kind < judgements; ++kind)
            counts[kind] += std::popcount(judged[kind] & columns) - std::popcount(m_normal[kind] & columns);
    }

    void judgeTriplesOf(size_t first, size_t second)
    {
        m_words.setFailed(first, true);
        m_words.setFailed(second, true);
        const Judged &both = pairsOf(first, second / ServiceWords::columns * ServiceWords::columns);
        m_words.forEachBlock(second + 1, [&](size_t block, quint64 columns) {
            const Judged triples = m_words.judge();
            count(triples, columns, m_threes);
            const Judged &withFirst = pairsOf(first, block), &withSecond = pairsOf(second, block);
            Judged fresh;
            quint64 any = 0;
            for (size_t kind = 0; kind < judgements; ++kind) {
                const quint64 ofTwo = isIn(both[kind], second % ServiceWords::columns) ? ~quint64{0} : 0;
                fresh[kind] = triples[kind] & ~(ofTwo | withFirst[kind] | withSecond[kind]);
                any |= fresh[kind];
            }
            for (any &= columns; any != 0; any &= any - 1) {
                const auto column = static_cast<size_t>(std::countr_zero(any));
                const auto users = [&](size_t kind) { return isIn(fresh[kind], column) ? m_users : 0; };
                m_triples.push_back({m_words.events()[first],
                                     m_words.events()[second],
                                     m_words.events()[block + column],
                                     {users(0), users(1), users(2)}});
            }
        });
        m_words.setFailed(first, false);
        m_words.setFailed(second, false);
    }

    /// Each of the service's pairs comes with every other cause, each of its causes with every other pair.
    void addToMean()
    {
        const double others = m_causes - static_cast<double>(m_events);
        const auto mean = [&](size_t kind) {
            const double hits = m_threes[kind] + m_twos[kind] * others + m_ones[kind] * pairsAmong(others);
            return m_analysis.count > 0 ? hits / m_analysis.count * static_cast<double>(m_users) : 0;
        };
        m_analysis.mean.signedOut += mean(0);
        m_analysis.mean.resiliency += mean(1);
        m_analysis.mean.overloaded += mean(2);
    }

    static bool isIn(quint64 word, size_t column) { return word >> column & 1; }

    ServiceWords m_words;
    double m_causes;
    qint64 m_users = 0;
    size_t m_events = 0, m_blocks = 0; ///< Of the service.
    Judged m_normal{}; ///< When nothing has failed; all columns alike.
    std::vector<Judged> m_pairs; ///< Of each event, all blocks.
    Counts m_ones{}, m_twos{}, m_threes{}; ///< Hits of single events, pairs and triples.
    std::vector<TripleEffect> m_triples;
    TripleAnalysis m_analysis;
};

} // namespace

std::vector<TripleEffect> TripleAnalysis::worst(size_t most) const
{
    std::vector<TripleEffect> result(std::min(most, triples.size()));
    std::ranges::partial_sort_copy(triples, result, [](const TripleEffect &a, const TripleEffect &b) {
        return std::tuple(b.more, a) < std::tuple(a.more, b); // the worst first, then by number
    });
    return result;
}

TripleAnalysis analyzeTriples(const ServiceModel &model)
{
    TripleJudge judge(model);
    for (const UserService &service : model.services)
        judge.judge(service);
    return judge.take();
}

} // namespace twinpool
