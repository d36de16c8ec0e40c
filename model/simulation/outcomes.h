// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

// What becomes of things when parts fail. Every list goes from best to worst, so that outcomes compare. The names are
// those of failure-behaviour.md section 1.

namespace twinpool {

enum class StoreOutcome : quint8 {
    Protected, ///< Serves, and would after the loss of any one more node, partner or witness, without anybody's help.
    ServingManual, ///< Serves; it does not fail over by itself, an administrator can move it to the other copy.
    Exposed, ///< Serves; the next loss of a node or partner stops it.
    AwaitManual, ///< Does not serve; an administrator can fail over now.
    Unavailable, ///< Does not serve, and there is nothing to fail over to.
};
constexpr auto enumNames(StoreOutcome)
{
    using enum StoreOutcome;
    return std::to_array<EnumName<StoreOutcome>>({
        {Protected, "PROTECTED", QT_TRANSLATE_NOOP("Enum", "Protected")},
        {ServingManual, "SERVING_MANUAL", QT_TRANSLATE_NOOP("Enum", "Serves, failover by hand")},
        {Exposed, "EXPOSED", QT_TRANSLATE_NOOP("Enum", "Serves without protection")},
        {AwaitManual, "AWAIT_MANUAL", QT_TRANSLATE_NOOP("Enum", "Waits for failover by hand")},
        {Unavailable, "UNAVAILABLE", QT_TRANSLATE_NOOP("Enum", "Not available")},
    });
}
constexpr bool serves(StoreOutcome outcome)
{
    return outcome <= StoreOutcome::Exposed;
}

/// Of pools of every role.
enum class PoolOutcome : quint8 {
    Ok, ///< Every server runs; an Enterprise pool has quorum.
    Reduced, ///< Runs with servers missing.
    AtRisk, ///< Runs, but the documentation warns that it may stop.
    Down, ///< Every service has stopped or cannot be reached.
};
constexpr auto enumNames(PoolOutcome)
{
    using enum PoolOutcome;
    return std::to_array<EnumName<PoolOutcome>>({
        {Ok, "OK", QT_TRANSLATE_NOOP("Enum", "Runs")},
        {Reduced, "REDUCED", QT_TRANSLATE_NOOP("Enum", "Runs with servers missing")},
        {AtRisk, "AT_RISK", QT_TRANSLATE_NOOP("Enum", "Runs, may stop soon")},
        {Down, "DOWN", QT_TRANSLATE_NOOP("Enum", "Down")},
    });
}

enum class UserState : quint8 {
    Full, ///< Normal service.
    Resiliency, ///< Signed in; nothing that is stored can be changed.
    BranchVoice, ///< Signed in at a branch registrar with telephony alone.
    SignedOut, ///< Cannot sign in.
};
constexpr auto enumNames(UserState)
{
    using enum UserState;
    return std::to_array<EnumName<UserState>>({
        {Full, "FULL", QT_TRANSLATE_NOOP("Enum", "Full service")},
        {Resiliency, "RESILIENCY", QT_TRANSLATE_NOOP("Enum", "Resiliency mode")},
        {BranchVoice, "BRANCH_VOICE", QT_TRANSLATE_NOOP("Enum", "Branch telephony only")},
        {SignedOut, "SIGNED_OUT", QT_TRANSLATE_NOOP("Enum", "Signed out")},
    });
}

/// What a service that is no sign-in does for those who use it.
enum class ServiceOutcome : quint8 { Works, Limited, Lost };
constexpr auto enumNames(ServiceOutcome)
{
    using enum ServiceOutcome;
    return std::to_array<EnumName<ServiceOutcome>>({
        {Works, "WORKS", QT_TRANSLATE_NOOP("Enum", "Works")},
        {Limited, "LIMITED", QT_TRANSLATE_NOOP("Enum", "Works in part")},
        {Lost, "LOST", QT_TRANSLATE_NOOP("Enum", "Does not work")},
    });
}

} // namespace twinpool
