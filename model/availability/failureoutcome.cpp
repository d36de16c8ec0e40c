// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/failureoutcome.h"

#include "model/simulation/parts.h"

#include <algorithm>

namespace twinpool {

namespace {

constexpr SimTime longest = std::chrono::hours(24);
constexpr int mostSteps = 300; ///< Far more than any plan needs; actions that undo each other end here.

/// Ways back end no failure.
bool isWayBack(const WaitingAction &action)
{
    return action.action == ScenarioAction::FailBackPool || action.action == ScenarioAction::FailBackChat
        || action.reason.fact == Fact::AdviseStoreFailback;
}

std::optional<SimTime> later(std::optional<SimTime> a, std::optional<SimTime> b)
{
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

UserCourse longerOf(const UserCourse &a, const UserCourse &b)
{
    return {later(a.signedIn, b.signedIn), later(a.served, b.served)};
}

/// One run of the simulation.
class Run
{
public:
    Run(const Snapshot &now, std::span<const EntityRef> failed, const SimState &healthy)
        : m_now(now)
        , m_state(healthy)
        , m_before(userResults(now, m_state))
        , m_seen(static_cast<size_t>(m_before.size()))
    {
        std::vector<SimEvent> events;
        for (EntityRef ref : failed)
            events.push_back({.target = ref});
        m_state = step(now, std::move(m_state), events).state;
        look();
    }

    void go(bool withAdministrators)
    {
        for (int steps = 0; steps < mostSteps; ++steps) {
            if (withAdministrators)
                doWhatWaits();
            const std::optional<SimTime> next = nextChange(m_state);
            if (!next || *next > longest)
                break;
            m_state = advance(m_now, std::move(m_state), *next).state;
            look();
        }
    }

    qsizetype groups() const { return m_before.size(); }
    EntityRef group(qsizetype at) const { return m_before[at].group; }
    UserCourse course(qsizetype at) const
    {
        const Seen &seen = m_seen[static_cast<size_t>(at)];
        return {seen.isOut ? std::nullopt : std::optional(seen.signedIn),
                seen.isWorse ? std::nullopt : std::optional(seen.served)};
    }
    std::optional<SimTime> changesLost(qsizetype at) const { return m_seen[static_cast<size_t>(at)].changesLost; }
    const QList<WaitingAction> &actions() const { return m_actions; }
    const SimState &state() const { return m_state; }

private:
    struct Seen {
        bool isOut = false, isWorse = false; ///< Compared with the time before.
        SimTime signedIn{}, served{};        ///< Since when they are not.
        std::optional<SimTime> changesLost{};
    };

    void look()
    {
        const QList<UserResult> users = userResults(m_now, m_state);
        for (qsizetype at = 0; at < users.size(); ++at) {
            Seen &seen = m_seen[static_cast<size_t>(at)];
            const auto follow = [this](bool &is, bool isNow, SimTime &since) {
                if (is && !isNow)
                    since = m_state.clock;
                is = isNow;
            };
            const UserState before = m_before[at].state;
            follow(seen.isOut, users[at].state == UserState::SignedOut && before != UserState::SignedOut, seen.signedIn);
            follow(seen.isWorse, users[at].state > before, seen.served);
            if (users[at].changesLost)
                seen.changesLost = std::max(seen.changesLost.value_or(SimTime(0)), *users[at].changesLost);
        }
    }

    /// Each once at one moment; what is refused is tried again when something has changed.
    void doWhatWaits()
    {
        QList<SimEvent> tried;
        for (bool isAgain = true; isAgain && tried.size() < mostSteps;) {
            isAgain = false;
            for (const WaitingAction &action : waitingActions(m_now, m_state)) {
                if (isWayBack(action))
                    continue;
                const auto isSame = [&](const WaitingAction &other) {
                    return other.reason.fact == action.reason.fact && other.target == action.target;
                };
                if (std::ranges::none_of(m_actions, isSame))
                    m_actions.append(action);
                if (!action.action)
                    continue;
                const SimEvent event{m_state.clock, *action.action, action.target, action.to};
                if (tried.contains(event))
                    continue;
                tried.append(event);
                m_state = step(m_now, std::move(m_state), event).state;
                look();
                isAgain = true;
                break; // other things may wait now
            }
        }
    }

    const Snapshot &m_now;
    SimState m_state;
    QList<UserResult> m_before; ///< Each group has the same place in all results.
    std::vector<Seen> m_seen;
    QList<WaitingAction> m_actions;
};

} // namespace

GroupOutcome FailureOutcome::worst() const
{
    GroupOutcome all;
    for (const GroupOutcome &group : groups) {
        all.byItself = longerOf(all.byItself, group.byItself);
        all.byHand = longerOf(all.byHand, group.byHand);
        if (group.changesLost)
            all.changesLost = std::max(all.changesLost.value_or(SimTime(0)), *group.changesLost);
    }
    return all;
}

std::vector<EntityRef> rowsFailedBy(const Snapshot &now, const Cause &cause)
{
    if (cause.ref)
        return {cause.ref};
    const auto isIt = [&cause](const CommonCause &common) { return common.name == cause.name && common.site == cause.site; };
    const std::vector<CommonCause> all = cause.kind == PartKind::Host ? sharedHosts(now) : sharedBuildings(now);
    const auto at = std::ranges::find_if(all, isIt);
    return at == all.end() ? std::vector<EntityRef>() : at->parts;
}

EntityRef disasterOf(const Snapshot &now, const Pool &pool)
{
    const Pool *partner = now.partnerOf(pool.id);
    return partner && !now.sameDataCenter(pool.site, partner->site) ? EntityRef(pool.site) : EntityRef(pool.id);
}

FailureOutcome outcomeOf(const Snapshot &now, std::span<const EntityRef> failed)
{
    return outcomeOf(now, failed, initialState(now));
}

FailureOutcome outcomeOf(const Snapshot &now, std::span<const EntityRef> failed, const SimState &healthy)
{
    Run byItself(now, failed, healthy), byHand(now, failed, healthy);
    byItself.go(false);
    byHand.go(true);
    FailureOutcome outcome{{}, byHand.actions(), byHand.state()};
    for (qsizetype at = 0; at < byItself.groups(); ++at) {
        const GroupOutcome group{byItself.group(at), byItself.course(at), byHand.course(at), byHand.changesLost(at)};
        if (group != GroupOutcome{.group = group.group, .byItself = {}, .byHand = {}})
            outcome.groups.append(group);
    }
    return outcome;
}

} // namespace twinpool
