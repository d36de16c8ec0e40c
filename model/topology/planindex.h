// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plandiff.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace twinpool {

/// Who refers to whom, and who bears which DNS name. A value like the plan it describes: a patched index shares what
/// did not change with the one it came from.
class PlanIndex
{
public:
    PlanIndex() = default;
    explicit PlanIndex(const Plan &plan);

    /// The index of \a after. @pre this is the index of \a before, and \a diff is the difference.
    PlanIndex patched(const Plan &before, const Plan &after, const PlanDiff &diff) const;

    /// The rows that refer to \a ref, each once, sorted by kind and id. The deployment is not a row.
    std::span<const EntityRef> referrers(EntityRef ref) const;

    /// The rows that bear this DNS name, upper and lower case alike: pools, servers, SQL nodes, file servers, reverse
    /// proxies, gateways, and file stores that are not DFS (their server). May hold a few rows of other names: compare.
    std::span<const EntityRef> maybeNamed(QStringView fqdn) const;
    /// Whether another row may bear the DNS name of this one: false saves to look.
    bool mayShareName(EntityRef ref) const { return !m_sharing.at(ref.value).empty(); }

    /// Pools that claim the active Central Management store, sorted by id; exactly one in a publishable plan.
    std::span<const PoolId> cmsHolders() const { return m_cmsHolders; }

    bool operator==(const PlanIndex &other) const;

private:
    /// Lists of references under small numbers, in two levels of shared pointers: a copy shares all, a change one path.
    /// The lists of a chunk lie end to end, because checks read far more lists than the processor's caches hold.
    class Lists
    {
    public:
        struct Entry {
            quint32 key;
            EntityRef ref;
            auto operator<=>(const Entry &) const = default;
        };
        Lists() = default;
        explicit Lists(std::vector<Entry> entries);

        std::span<const EntityRef> at(quint32 key) const
        {
            const size_t block = key / (chunkKeys * blockChunks);
            if (block >= m_blocks.size() || !m_blocks[block])
                return {};
            const auto &chunk = (*m_blocks[block])[key / chunkKeys % blockChunks];
            return chunk ? chunk->list(key % chunkKeys) : std::span<const EntityRef>();
        }
        /// Puts \a ref into a list, or takes it out.
        void set(quint32 key, EntityRef ref, bool isThere);
        bool operator==(const Lists &other) const;

    private:
        static constexpr quint32 chunkKeys = 32, blockChunks = 64;
        struct Chunk {
            std::array<quint32, chunkKeys + 1> starts{}; ///< Of each list in refs, and the end of the last.
            std::vector<EntityRef> refs;
            std::span<const EntityRef> list(quint32 key) const
            {
                return {refs.data() + starts[key], refs.data() + starts[key + 1]};
            }
        };
        using Block = std::array<std::shared_ptr<Chunk>, blockChunks>;
        Chunk &writable(quint32 key);
        std::vector<std::shared_ptr<Block>> m_blocks;
    };

    /// Puts a row of \a plan in, or takes it out.
    void set(const Plan &plan, EntityRef ref, bool isThere);

    Lists m_referrers; ///< Under the id referred to.
    Lists m_names;     ///< Under a hash of the name.
    Lists m_sharing;   ///< Under its id each row that has company in its list of names.
    std::vector<PoolId> m_cmsHolders;
};

/// The DNS name under which the index finds a row; empty for rows without one.
template <class Row>
QStringView dnsNameOf(const Row &)
{
    return {};
}
inline QStringView dnsNameOf(const Pool &row) { return row.fqdn; }
inline QStringView dnsNameOf(const Server &row) { return row.fqdn; }
inline QStringView dnsNameOf(const SqlNode &row) { return row.fqdn; }
inline QStringView dnsNameOf(const FileServer &row) { return row.fqdn; }
inline QStringView dnsNameOf(const ReverseProxy &row) { return row.fqdn; }
inline QStringView dnsNameOf(const Gateway &row) { return row.address; }
inline QStringView dnsNameOf(const FileStore &row)
{
    return row.kind == FileStoreKind::Dfs ? QStringView() : QStringView(row.serverFqdn);
}

} // namespace twinpool
