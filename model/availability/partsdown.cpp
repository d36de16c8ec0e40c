// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/partsdown.h"

#include "model/simulation/parts.h"

namespace twinpool {

PartsDown::PartsDown(const Snapshot &now, FaultTreeBuilder &builder)
    : m_now(now)
    , m_builder(builder)
{
    QHash<EntityRef, std::vector<FaultNode>> reasons;
    const auto enter = [&](FaultNode event, const std::vector<EntityRef> &parts) {
        for (EntityRef part : parts)
            reasons[part].push_back(event);
    };
    for (const CommonCause &building : sharedBuildings(now))
        enter(add({{}, building.name, {}, PartKind::Building, figuresOf(now.plan, PartKind::Building)}), building.parts);
    for (const Site &site : now.plan.sites)
        if (const auto parts = partsOf(now, site.id); !parts.empty())
            enter(add({site.id, site.name, {}, PartKind::Site, figuresOf(now, site.id)}), parts);
    for (const CommonCause &host : sharedHosts(now))
        enter(add({{}, host.name, host.site, PartKind::Host, figuresOf(now.plan, PartKind::Host)}), host.parts);
    for (EntityRef part : allParts(now)) {
        const FaultNode event = add({part, nameOf(now.plan, part), {}, partKindOf(now, part), figuresOf(now, part)});
        std::vector<FaultNode> &its = reasons[part];
        if (!hasSpareInside(now, part))
            its.push_back(event);
        m_down.insert(part, builder.any(its));
    }
}

FaultNode PartsDown::add(Cause cause)
{
    m_causes.push_back(std::move(cause));
    return m_builder.addEvent();
}

FaultNode PartsDown::of(EntityRef row) const
{
    return m_down.value(partOf(m_now, row), FaultNode::never());
}

FaultNode PartsDown::ofMachine(QStringView fqdn) const
{
    for (EntityRef row : m_now.index.maybeNamed(fqdn)) {
        bool isIt = false;
        visitEntity(m_now.plan, row, [&](const auto &its) {
            isIt = dnsNameOf(its).compare(fqdn, Qt::CaseInsensitive) == 0;
        });
        if (const FaultNode down = of(row); isIt && down != FaultNode::never())
            return down;
    }
    return FaultNode::never();
}

} // namespace twinpool
