// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/simulate.h"

#include "model/simulation/step.h"

namespace twinpool {

StepResult step(const Snapshot &now, SimState state, std::span<const SimEvent> events)
{
    Step step(now, std::move(state), events.empty() ? SimTime(0) : events.front().at);
    step.take(events);
    QList<Statement> consequences = step.takeStatements();
    return {step.takeState(), std::move(consequences)};
}

StepResult step(const Snapshot &now, SimState state, const SimEvent &event)
{
    return step(now, std::move(state), std::span(&event, 1));
}

StepResult advance(const Snapshot &now, SimState state, SimTime at)
{
    Step step(now, std::move(state), at);
    step.settle();
    QList<Statement> consequences = step.takeStatements();
    return {step.takeState(), std::move(consequences)};
}

const Moment &Timeline::at(SimTime time) const
{
    const auto after = std::ranges::upper_bound(moments, time, {}, &Moment::at);
    return *std::prev(after);
}

Timeline simulate(const Snapshot &now, std::span<const SimEvent> events, SimTime end)
{
    std::vector<SimEvent> ordered(events.begin(), events.end());
    std::ranges::stable_sort(ordered, {}, &SimEvent::at);

    Timeline timeline;
    const auto momentOf = [&](SimTime at, std::span<const SimEvent> taken, StepResult result) {
        Moment moment{at,
                      QList<SimEvent>(taken.begin(), taken.end()),
                      std::move(result.consequences),
                      resultsOf(now, result.state),
                      waitingActions(now, result.state),
                      warningsOf(now, result.state),
                      std::move(result.state)};
        if (!timeline.moments.isEmpty())
            keepTimes(moment.results, timeline.moments.last().results);
        return moment;
    };
    timeline.moments.append(momentOf(SimTime(0), {}, {initialState(now), {}}));

    auto next = ordered.cbegin();
    while (true) {
        const SimState &state = timeline.moments.last().state;
        const std::optional<SimTime> change = nextChange(state);
        const bool isEvent = next != ordered.cend() && (!change || next->at <= *change);
        if (!isEvent && !change)
            break;
        const SimTime at = isEvent ? std::max(next->at, SimTime(0)) : *change;
        if (at > end)
            break;
        auto last = next;
        while (last != ordered.cend() && std::max(last->at, SimTime(0)) == at)
            ++last;
        const std::span<const SimEvent> taken(next, last);
        Moment moment = momentOf(at, taken, taken.empty() ? advance(now, state, at) : step(now, state, taken));
        next = last;
        Moment &before = timeline.moments.last();
        if (taken.empty() && moment.consequences.isEmpty() && moment.results == before.results)
            before.state = std::move(moment.state); // a clock ran out, and nothing came of it
        else if (at == SimTime(0))
            before = std::move(moment);
        else
            timeline.moments.append(std::move(moment));
    }
    return timeline;
}

} // namespace twinpool
