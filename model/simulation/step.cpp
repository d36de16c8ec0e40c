// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/step.h"

#include "model/simulation/parts.h"

namespace twinpool {

Step::Step(const Snapshot &now, SimState state, SimTime at)
    : m_now(now)
    , m_state(std::move(state))
    , m_reach(now, m_state.failed)
{
    m_state.clock = std::max(m_state.clock, at);
}

void Step::take(std::span<const SimEvent> events)
{
    failAndReturn(events);
    settle();
    for (const SimEvent &event : events)
        if (event.action != ScenarioAction::Fail && event.action != ScenarioAction::Return) {
            act(event);
            settle();
        }
}

void Step::settle()
{
    settleStores();
    settlePools();
    settleServing();
}

void Step::failAndReturn(std::span<const SimEvent> events)
{
    const std::vector<EntityRef> before = m_state.failed;
    auto &failed = m_state.failed;
    for (const SimEvent &event : events) {
        if (event.action != ScenarioAction::Fail && event.action != ScenarioAction::Return)
            continue;
        const bool fails = event.action == ScenarioAction::Fail;
        const std::vector<EntityRef> parts = partsOf(m_now, event.target);
        if (parts.empty()) {
            tell(Fact::RefusedTarget, event.target);
            continue;
        }
        for (EntityRef part : parts)
            for (EntityRef row : rowsOf(m_now, part)) {
                const auto at = std::ranges::lower_bound(failed, row);
                const bool isDown = at != failed.end() && *at == row;
                if (fails && !isDown)
                    failed.insert(at, row);
                else if (!fails && isDown)
                    failed.erase(at);
            }
        tell(fails ? Fact::PartFails : Fact::PartReturns, event.target);
    }
    if (failed == before)
        return;
    m_reach = SiteReach(m_now, failed);
    std::vector<EntityRef> newlyFailed;
    std::ranges::set_difference(failed, before, std::back_inserter(newlyFailed));
    noteLostCopies(newlyFailed);
}

void Step::tell(Fact fact, EntityRef subject, QList<FactArgument> arguments)
{
    Statement said{fact, subject, std::move(arguments)};
    if (!m_told.contains(said))
        m_told.append(std::move(said));
}

} // namespace twinpool
