// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/references.h"

namespace twinpool {

namespace {

/// Removes list items that name nothing.
template <class Row>
void dropClearedItems(Row &)
{
}
void dropClearedItems(LoadBalancer &row)
{
    row.serves.removeIf([](PoolId id) { return !id; });
}
void dropClearedItems(ReverseProxy &row)
{
    row.publishes.removeIf([](PoolId id) { return !id; });
}
void dropClearedItems(Pool &row)
{
    if (auto *user = row.as<UserPool>()) {
        user->voiceTrunks.removeIf([](TrunkId id) { return !id; });
        user->exchangeUmSites.removeIf([](SiteId id) { return !id; });
    }
}

} // namespace

template <class Row>
void mapReferences(Row &row, const std::function<EntityRef(EntityRef)> &f)
{
    forEachReference(row, [&](const FieldPath &, auto &reference, OnDelete) {
        const EntityRef mapped = f(EntityRef(reference));
        if constexpr (std::is_same_v<std::decay_t<decltype(reference)>, EntityRef>)
            reference = mapped;
        else
            reference.value = mapped.value;
    });
    dropClearedItems(row);
}

template void mapReferences(AdDomain &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(SipDomain &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(SimpleUrl &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(DnsRecord &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Site &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(NetworkLink &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Pool &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Server &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(SqlStore &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(SqlNode &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(FileStore &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(FileServer &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Gateway &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Trunk &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(LoadBalancer &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(ReverseProxy &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Pairing &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Maintenance &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Scenario &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(ScenarioEvent &, const std::function<EntityRef(EntityRef)> &);
template void mapReferences(Deployment &, const std::function<EntityRef(EntityRef)> &);

} // namespace twinpool
