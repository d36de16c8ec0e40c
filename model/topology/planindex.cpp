// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/planindex.h"

#include "model/topology/references.h"

#include <QVarLengthArray>

#include <cstring>
#include <optional>

namespace twinpool {

namespace {

constexpr quint32 nameSlots = 32768; // few names share one in plans of 10,000 components

/// Of upper and lower case alike.
quint64 hashOf(QStringView name)
{
    constexpr quint64 lowerCase = 0x0020002000200020, factor = 0x9E3779B97F4A7C15;
    constexpr qsizetype unitsAtOnce = sizeof(quint64) / sizeof(char16_t);
    quint64 hash = static_cast<quint64>(name.size());
    for (qsizetype at = 0; at < name.size(); at += unitsAtOnce) {
        quint64 units = 0;
        std::memcpy(&units, name.utf16() + at,
                    static_cast<size_t>(std::min(unitsAtOnce, name.size() - at)) * sizeof(char16_t));
        hash = (hash ^ (units | lowerCase)) * factor;
        hash ^= hash >> 32;
    }
    return hash;
}

quint32 slotOf(quint64 nameHash)
{
    return static_cast<quint32>(nameHash % nameSlots);
}

/// What the index keeps of a row.
struct RowEntries {
    QVarLengthArray<quint32, 16> refersTo;
    std::optional<quint64> nameHash;
};

template <class Row>
RowEntries entriesOf(const Row &row)
{
    RowEntries entries;
    forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) {
        entries.refersTo.append(reference.value);
    });
    if (const QStringView name = dnsNameOf(row); !name.isEmpty())
        entries.nameHash = hashOf(name);
    return entries;
}

RowEntries entriesOf(const Plan &plan, EntityRef ref)
{
    RowEntries entries;
    visitEntity(plan, ref, [&](const auto &row) { entries = entriesOf(row); });
    return entries;
}

} // namespace

PlanIndex::Lists::Lists(std::vector<Entry> entries)
{
    std::ranges::sort(entries);
    const auto repeated = std::ranges::unique(entries);
    entries.erase(repeated.begin(), repeated.end());
    for (auto at = entries.cbegin(); at != entries.cend();) {
        const quint32 first = at->key - at->key % chunkKeys;
        Chunk &chunk = writable(first);
        for (quint32 key = 0; key < chunkKeys; ++key) {
            for (; at != entries.cend() && at->key == first + key; ++at)
                chunk.refs.push_back(at->ref);
            chunk.starts[key + 1] = static_cast<quint32>(chunk.refs.size());
        }
    }
}

PlanIndex::Lists::Chunk &PlanIndex::Lists::writable(quint32 key)
{
    const auto own = [](auto &shared) -> auto & {
        using Value = typename std::decay_t<decltype(shared)>::element_type;
        if (!shared)
            shared = std::make_shared<Value>();
        else if (shared.use_count() > 1)
            shared = std::make_shared<Value>(*shared);
        return *shared;
    };
    const size_t block = key / (chunkKeys * blockChunks);
    if (block >= m_blocks.size())
        m_blocks.resize(block + 1);
    return own(own(m_blocks[block])[key / chunkKeys % blockChunks]);
}

void PlanIndex::Lists::set(quint32 key, EntityRef ref, bool isThere)
{
    if (std::ranges::binary_search(at(key), ref) == isThere)
        return;
    Chunk &chunk = writable(key);
    const std::span<const EntityRef> list = chunk.list(key % chunkKeys);
    const auto place = chunk.refs.begin() + chunk.starts[key % chunkKeys]
        + (std::ranges::lower_bound(list, ref) - list.begin());
    if (isThere)
        chunk.refs.insert(place, ref);
    else
        chunk.refs.erase(place);
    for (quint32 later = key % chunkKeys + 1; later <= chunkKeys; ++later)
        chunk.starts[later] += isThere ? 1 : -1;
}

bool PlanIndex::Lists::operator==(const Lists &other) const
{
    const size_t keys = std::max(m_blocks.size(), other.m_blocks.size()) * blockChunks * chunkKeys;
    for (quint32 key = 0; key < keys; ++key)
        if (!std::ranges::equal(at(key), other.at(key)))
            return false;
    return true;
}

PlanIndex::PlanIndex(const Plan &plan)
{
    std::vector<Lists::Entry> referrers, names, sharing;
    std::vector<std::pair<quint64, EntityRef>> named;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table) {
            const RowEntries entries = entriesOf(row);
            for (quint32 id : entries.refersTo)
                referrers.push_back({id, row.id});
            if (entries.nameHash)
                named.emplace_back(*entries.nameHash, row.id);
        }
    });
    std::ranges::sort(named);
    for (size_t at = 0; at < named.size(); ++at) {
        const auto [hash, ref] = named[at];
        names.push_back({slotOf(hash), ref});
        if ((at > 0 && named[at - 1].first == hash) || (at + 1 < named.size() && named[at + 1].first == hash))
            sharing.push_back({ref.value, ref});
    }
    m_referrers = Lists(std::move(referrers));
    m_names = Lists(std::move(names));
    m_sharing = Lists(std::move(sharing));
    for (const Pool &pool : plan.pools)
        if (pool.hostsCms)
            m_cmsHolders.push_back(pool.id);
}

void PlanIndex::set(const Plan &plan, EntityRef ref, bool isThere)
{
    const RowEntries entries = entriesOf(plan, ref);
    for (quint32 id : entries.refersTo)
        m_referrers.set(id, ref, isThere);
    if (entries.nameHash) {
        const quint32 slot = slotOf(*entries.nameHash);
        m_names.set(slot, ref, isThere);
        QVarLengthArray<EntityRef, 2> others; // of the same name
        for (EntityRef other : m_names.at(slot)) {
            if (other != ref && entriesOf(plan, other).nameHash == entries.nameHash)
                others.append(other);
            if (others.size() == 2) // how many more does not matter
                break;
        }
        m_sharing.set(ref.value, ref, isThere && !others.isEmpty());
        if (others.size() == 1) // it was alone, or is from now on
            m_sharing.set(others.front().value, others.front(), isThere);
    }
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()); pool && pool->hostsCms) {
        std::erase(m_cmsHolders, pool->id);
        if (isThere)
            m_cmsHolders.insert(std::ranges::lower_bound(m_cmsHolders, pool->id), pool->id);
    }
}

PlanIndex PlanIndex::patched(const Plan &before, const Plan &after, const PlanDiff &diff) const
{
    PlanIndex result = *this;
    for (const auto *refs : {&diff.removed, &diff.changed})
        for (EntityRef ref : *refs)
            result.set(before, ref, false);
    for (const auto *refs : {&diff.changed, &diff.added})
        for (EntityRef ref : *refs)
            result.set(after, ref, true);
    return result;
}

std::span<const EntityRef> PlanIndex::referrers(EntityRef ref) const
{
    return m_referrers.at(ref.value);
}

std::span<const EntityRef> PlanIndex::maybeNamed(QStringView fqdn) const
{
    return m_names.at(slotOf(hashOf(fqdn)));
}

bool PlanIndex::operator==(const PlanIndex &other) const
{
    return m_referrers == other.m_referrers && m_names == other.m_names && m_sharing == other.m_sharing
        && m_cmsHolders == other.m_cmsHolders;
}

} // namespace twinpool
