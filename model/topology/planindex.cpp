// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/planindex.h"

#include "model/topology/references.h"

namespace twinpool {

namespace {

constexpr quint32 nameSlots = 32768; // few names share one in plans of 10,000 components

quint32 slotOf(QStringView name)
{
    quint32 hash = 2166136261u; // FNV-1a over ASCII lower case
    for (QChar c : name) {
        const ushort unit = c.unicode();
        hash = (hash ^ (unit >= u'A' && unit <= u'Z' ? unit + 32u : unit)) * 16777619u;
    }
    return hash % nameSlots;
}

} // namespace

std::span<const EntityRef> PlanIndex::Lists::at(quint32 key) const
{
    const size_t block = key / (chunkKeys * blockChunks);
    if (block >= m_blocks.size() || !m_blocks[block])
        return {};
    const auto &chunk = (*m_blocks[block])[key / chunkKeys % blockChunks];
    return chunk ? std::span<const EntityRef>((*chunk)[key % chunkKeys]) : std::span<const EntityRef>();
}

std::vector<EntityRef> &PlanIndex::Lists::writable(quint32 key)
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
    return own(own(m_blocks[block])[key / chunkKeys % blockChunks])[key % chunkKeys];
}

void PlanIndex::Lists::insert(quint32 key, EntityRef ref)
{
    auto &list = writable(key);
    const auto at = std::lower_bound(list.begin(), list.end(), ref);
    if (at == list.end() || *at != ref)
        list.insert(at, ref);
}

void PlanIndex::Lists::remove(quint32 key, EntityRef ref)
{
    auto &list = writable(key);
    const auto at = std::lower_bound(list.begin(), list.end(), ref);
    if (at != list.end() && *at == ref)
        list.erase(at);
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
    Plan::forEachTable(plan, [this](const char *, const auto &table) {
        for (const auto &row : table)
            enter(row);
    });
}

template <class Row>
void PlanIndex::enter(const Row &row)
{
    forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) {
        m_referrers.insert(reference.value, row.id);
    });
    if (const QStringView name = dnsNameOf(row); !name.isEmpty())
        m_names.insert(slotOf(name), row.id);
    if constexpr (std::is_same_v<Row, Pool>) {
        if (row.hostsCms)
            m_cmsHolders.insert(std::ranges::lower_bound(m_cmsHolders, row.id), row.id);
    }
}

template <class Row>
void PlanIndex::leave(const Row &row)
{
    forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) {
        m_referrers.remove(reference.value, row.id);
    });
    if (const QStringView name = dnsNameOf(row); !name.isEmpty())
        m_names.remove(slotOf(name), row.id);
    if constexpr (std::is_same_v<Row, Pool>)
        std::erase(m_cmsHolders, row.id);
}

PlanIndex PlanIndex::patched(const Plan &before, const Plan &after, const PlanDiff &diff) const
{
    PlanIndex result = *this;
    const auto leaveAll = [&](const std::vector<EntityRef> &refs) {
        for (EntityRef ref : refs)
            visitEntity(before, ref, [&](const auto &row) { result.leave(row); });
    };
    const auto enterAll = [&](const std::vector<EntityRef> &refs) {
        for (EntityRef ref : refs)
            visitEntity(after, ref, [&](const auto &row) { result.enter(row); });
    };
    leaveAll(diff.removed);
    leaveAll(diff.changed);
    enterAll(diff.changed);
    enterAll(diff.added);
    return result;
}

std::span<const EntityRef> PlanIndex::referrers(EntityRef ref) const
{
    return m_referrers.at(ref.value);
}

std::span<const EntityRef> PlanIndex::maybeNamed(QStringView fqdn) const
{
    return m_names.at(slotOf(fqdn));
}

bool PlanIndex::operator==(const PlanIndex &other) const
{
    return m_referrers == other.m_referrers && m_names == other.m_names && m_cmsHolders == other.m_cmsHolders;
}

} // namespace twinpool
