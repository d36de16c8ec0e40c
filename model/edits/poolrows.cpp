// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/poolrows.h"

#include <QHash>

#include <cmath>
#include <map>
#include <numeric>

namespace twinpool {

namespace {

constexpr int leastRowsOfPairs = 3; // so many pairs between sites get a row each

class RowAssignment
{
public:
    RowAssignment(const Snapshot &now, const std::vector<SiteContent *> &contents, int most)
        : m_contents(contents)
        , m_used(contents.size())
        , m_full(contents.size(), 0)
        , m_most(most)
    {
        collectMembers();
        tieMembers(now);
    }

    void run()
    {
        const auto across = std::ranges::count_if(m_ties, [this](const Tie &tie) { return reachesAcross(tie); });
        const int rows = std::max(leastRowsOfPairs, static_cast<int>(std::ceil(std::sqrt(across))));
        m_mostAcross = static_cast<int>((across + rows - 1) / rows);
        for (const Tie &tie : m_ties)
            place(tie);
        sortColumns();
    }

private:
    struct Member {
        size_t content, column;
    };
    /// Columns that pairs tie together, mostly one or two; in the order of sites.
    using Tie = std::vector<Member>;

    SiteContent::Column &columnOf(Member member) { return m_contents[member.content]->columns[member.column]; }

    void collectMembers()
    {
        for (size_t content = 0; content < m_contents.size(); ++content) {
            for (size_t column = 0; column < m_contents[content]->columns.size(); ++column) {
                m_memberOfPool.insert(m_contents[content]->columns[column].head.value, m_members.size());
                m_members.push_back({content, column});
            }
        }
    }

    void tieMembers(const Snapshot &now)
    {
        std::vector<size_t> first(m_members.size()); // of the members tied to this one
        std::iota(first.begin(), first.end(), size_t(0));
        const auto find = [&](size_t member) {
            while (first[member] != member)
                member = first[member] = first[first[member]];
            return member;
        };
        for (size_t member = 0; member < m_members.size(); ++member) {
            const PoolId pool{columnOf(m_members[member]).head.value};
            for (const Pairing *pairing : now.pairingsOf(pool)) {
                const PoolId other = pairing->poolA == pool ? pairing->poolB : pairing->poolA;
                const auto found = m_memberOfPool.constFind(other.value);
                if (found == m_memberOfPool.constEnd())
                    continue;
                const size_t a = find(member), b = find(*found);
                first[std::max(a, b)] = std::min(a, b);
            }
        }
        std::vector<Tie> ties(m_members.size());
        for (size_t member = 0; member < m_members.size(); ++member)
            ties[find(member)].push_back(m_members[member]);
        std::erase_if(ties, [](const Tie &tie) { return tie.empty(); });
        m_ties = std::move(ties);
    }

    static bool reachesAcross(const Tie &tie) { return tie.front().content != tie.back().content; }

    int usedIn(size_t content, size_t row) const { return row < m_used[content].size() ? m_used[content][row] : 0; }

    void place(const Tie &tie)
    {
        std::map<size_t, int> needed; // columns in each site
        size_t row = 0;
        for (const Member &member : tie) {
            ++needed[member.content];
            row = std::max(row, m_full[member.content]);
        }
        const bool isAcross = reachesAcross(tie);
        const auto hasRoom = [&](size_t at) {
            if (isAcross && at < m_across.size() && m_across[at] >= m_mostAcross)
                return false;
            return std::ranges::all_of(needed, [&](const auto &need) {
                const int used = usedIn(need.first, at);
                return used == 0 || used + need.second <= m_most;
            });
        };
        while (!hasRoom(row))
            ++row;
        if (isAcross) {
            m_across.resize(std::max(m_across.size(), row + 1));
            ++m_across[row];
        }
        for (const Member &member : tie) {
            auto &used = m_used[member.content];
            used.resize(std::max(used.size(), row + 1));
            ++used[row];
            while (usedIn(member.content, m_full[member.content]) >= m_most)
                ++m_full[member.content];
            columnOf(member).row = static_cast<int>(row);
        }
    }

    /// Columns tied to the left, those tied to no other site, columns tied to the right; partners side by side.
    void sortColumns()
    {
        std::vector<std::vector<SiteContent::Column>> left(m_contents.size()), middle = left, right = left;
        for (const Tie &tie : m_ties) {
            for (const Member &member : tie) {
                auto &side = !reachesAcross(tie) ? middle : member.content == tie.front().content ? right : left;
                side[member.content].push_back(columnOf(member));
            }
        }
        for (size_t i = 0; i < m_contents.size(); ++i) {
            left[i].insert(left[i].end(), middle[i].begin(), middle[i].end());
            left[i].insert(left[i].end(), right[i].begin(), right[i].end());
            m_contents[i]->columns = std::move(left[i]);
        }
    }

    const std::vector<SiteContent *> &m_contents;
    std::vector<Member> m_members;
    QHash<quint32, size_t> m_memberOfPool;
    std::vector<Tie> m_ties;
    std::vector<std::vector<int>> m_used; ///< Columns in each row of each site.
    std::vector<int> m_across; ///< Ties across sites in each row.
    std::vector<size_t> m_full; ///< So many rows of each site are full.
    int m_most, m_mostAcross = 0;
};

} // namespace

void assignRows(const Snapshot &now, const std::vector<SiteContent *> &contents, int most)
{
    RowAssignment(now, contents, most).run();
}

} // namespace twinpool
