// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/voicefigures.h"

#include "model/sizing/conferencing.h"
#include "model/sizing/constants.h"
#include "model/sizing/telephony.h"
#include "model/sizing/usermodelshares.h"
#include "model/topology/voicepaths.h"

namespace twinpool {

namespace {

// clang-format off
constexpr FigureName voiceUsers{"voice.users", QT_TRANSLATE_NOOP("Sizing", "Users with Enterprise Voice"), Unit::Users};
constexpr FigureName telephoneUsers{"voice.telephoneUsers", QT_TRANSLATE_NOOP("Sizing", "Users who may call the telephone network"), Unit::Users};
constexpr FigureName telephoneCalls{"voice.telephoneCalls", QT_TRANSLATE_NOOP("Sizing", "Telephone calls in the busy hour"), Unit::Calls};
constexpr FigureName callsNotBypassed{"voice.callsWithoutBypass", QT_TRANSLATE_NOOP("Sizing", "Telephone calls that do not bypass the Mediation Server"), Unit::Calls};
constexpr FigureName participants{"conferencing.participants", QT_TRANSLATE_NOOP("Sizing", "Participants of conferences"), Unit::Participants};
constexpr FigureName dialInShare{"conferencing.dialInPercent", QT_TRANSLATE_NOOP("Sizing", "Participants who dial in"), Unit::Percent};
constexpr FigureName callsDialledIn{"voice.dialInCalls", QT_TRANSLATE_NOOP("Sizing", "Calls that dial in to conferences"), Unit::Calls};
constexpr Formula busyCalls{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3 ÷ 60")};
constexpr Formula notBypassed{QT_TRANSLATE_NOOP("Sizing", "%1 × (100 % − %2)")};
constexpr Formula dialIn{QT_TRANSLATE_NOOP("Sizing", "%1 + %2 × (100 % − %3)")};
constexpr FigureName users{"users", QT_TRANSLATE_NOOP("Sizing", "Users of the pool"), Unit::Users};
constexpr FigureName calls{"calls", QT_TRANSLATE_NOOP("Sizing", "Calls for Mediation Servers"), Unit::Calls};
constexpr FigureName bypassingCalls{"voice.bypassingCalls", QT_TRANSLATE_NOOP("Sizing", "Telephone calls that bypass the Mediation Server"), Unit::Calls};
constexpr FigureName usersOfAPort{"voice.usersPerPort", QT_TRANSLATE_NOOP("Sizing", "Users who can share a port"), Unit::UsersPerPort};
constexpr FigureName ports{"voice.ports", QT_TRANSLATE_NOOP("Sizing", "Ports of gateways"), Unit::Ports};
constexpr FigureName portsAtHand{"voice.portsAtHand", QT_TRANSLATE_NOOP("Sizing", "Ports of the gateways that the pool's routes use"), Unit::Ports};
constexpr FigureName gateways{"voice.gateways", QT_TRANSLATE_NOOP("Sizing", "Gateways of the largest sort, at least"), Unit::Gateways};
constexpr FigureName trunkByFormula{"voice.trunkKbps", QT_TRANSLATE_NOOP("Sizing", "SIP trunk, by the formula for trunks"), Unit::Kbps};
constexpr FigureName trunkByTable{"voice.trunkKbpsByTable", QT_TRANSLATE_NOOP("Sizing", "SIP trunk, by the table of media"), Unit::Kbps};

constexpr Formula bypassed{QT_TRANSLATE_NOOP("Sizing", "%1 × %2")};
constexpr Formula perTrunkCall{QT_TRANSLATE_NOOP("Sizing", "%1 × (%2 + %3)")};
// clang-format on

Figure voiceUsersFigure(const UserModel &model, const UserPool &pool)
{
    const int count = voiceUsersOf(pool, model);
    if (pool.voiceUsers)
        return fact(voiceUsers, count, Origin::Overridden);
    return computed(voiceUsers, count, formulas::product,
                    {given(users, pool.homedUsers), shareFigure(model, model.population.voicePercent)});
}

Figure telephoneUsersFigure(const UserModel &model, const UserPool &pool)
{
    const double count = telephoneUsersOf(model.voice, voiceUsersOf(pool, model));
    return computed(telephoneUsers, count, formulas::product,
                    {voiceUsersFigure(model, pool), shareFigure(model, model.voice.pstnPercent)});
}

Figure telephoneCallsFigure(const UserModel &model, const UserPool &pool)
{
    Figure callers = telephoneUsersFigure(model, pool);
    const double count = telephoneCallsOf(model.voice, callers.value);
    return computed(telephoneCalls, count, busyCalls,
                    {std::move(callers), shareFigure(model, model.voice.callsPerHour),
                     shareFigure(model, model.voice.callMinutes)});
}

Figure callsWithoutBypassFigure(const UserModel &model, const UserPool &pool)
{
    Figure atOnce = telephoneCallsFigure(model, pool);
    const double count = callsWithoutBypass(model.voice, atOnce.value);
    return computed(callsNotBypassed, count, notBypassed,
                    {std::move(atOnce), shareFigure(model, model.voice.bypassPercent)});
}

Figure dialInCallsFigure(const UserModel &model, const UserPool &pool)
{
    const ConferencingModel &meetings = model.conferencing;
    Figure inConference = computed(participants, participantsOf(meetings, pool.homedUsers), formulas::product,
                                   {given(users, pool.homedUsers), shareFigure(model, meetings.participantsPercent)});
    Figure share = computed(dialInShare, dialInPercent(meetings), dialIn,
                            {shareFigure(model, meetings.dialInOnlyPercent),
                             shareFigure(model, meetings.mixedAudioPercent),
                             shareFigure(model, meetings.voipOfMixedPercent)});
    return computed(callsDialledIn, dialInCalls(meetings, pool.homedUsers), formulas::product,
                    {std::move(inConference), std::move(share)});
}

/// Ports of the gateways at the end of the pool's trunks, each gateway once; those that say none count as none.
int portsBehind(const Snapshot &now, const Pool &pool)
{
    QList<GatewayId> gatewayIds;
    int count = 0;
    for (const Trunk *trunk : voiceTrunksOf(now, pool)) {
        const Gateway *gateway = now.find(trunk->gateway);
        if (!gateway || gatewayIds.contains(gateway->id))
            continue;
        gatewayIds.append(gateway->id);
        count += gateway->ports.value_or(0);
    }
    return count;
}

bool takesDialIn(const UserPool &pool)
{
    return pool.conferencing && pool.dialInConferencing;
}

} // namespace

Figure callsFigure(const UserModel &model, const Pool &userPool)
{
    const UserPool &pool = *userPool.as<UserPool>();
    QList<Figure> terms;
    if (pool.enterpriseVoice)
        terms.push_back(callsWithoutBypassFigure(model, pool));
    if (takesDialIn(pool))
        terms.push_back(dialInCallsFigure(model, pool));
    return totalOf(calls, callLoadOf(model, pool).forMediation(), std::move(terms));
}

QList<Figure> voiceFiguresOf(const Snapshot &now, const Pool &userPool)
{
    QList<Figure> figures;
    const auto *pool = userPool.as<UserPool>();
    if (!pool || (!pool->enterpriseVoice && !takesDialIn(*pool)))
        return figures;
    const UserModel &model = now.plan.userModel;
    figures.push_back(callsFigure(model, userPool));
    if (!pool->enterpriseVoice)
        return figures;
    const Figure atOnce = telephoneCallsFigure(model, *pool);
    figures.push_back(atOnce);
    figures.push_back(computed(bypassingCalls, callLoadOf(model, *pool).bypassing, bypassed,
                               {atOnce, shareFigure(model, model.voice.bypassPercent)}));
    const Figure callers = telephoneUsersFigure(model, *pool);
    const VoiceTraffic traffic = voiceTrafficOf(model.voice.callsPerHour);
    const Figure portCount = computed(ports, portsFor(callers.value, traffic), formulas::quotientUp,
                                      {callers, fact(usersOfAPort, usersPerPort(traffic), Origin::Documented,
                                                     pages::telephony::voiceTraffic)});
    figures.push_back(portCount);
    if (const int atHand = portsBehind(now, userPool); atHand > 0)
        figures.push_back(given(portsAtHand, atHand));
    figures.push_back(computed(gateways, gatewaysFor(static_cast<int>(portCount.value)), formulas::quotientUp,
                               {portCount, constantFigure(Constant::GatewayPortsMost, userPool.version)}));
    figures.push_back(computed(trunkByFormula, trunkKbps(atOnce.value), perTrunkCall,
                               {atOnce, constantFigure(Constant::TrunkPayload, userPool.version),
                                constantFigure(Constant::TrunkHeader, userPool.version)}));
    figures.push_back(computed(trunkByTable, trunkKbpsByMediaTable(atOnce.value), formulas::product,
                               {atOnce, constantFigure(Constant::TelephoneCallMost, userPool.version)}));
    return figures;
}

} // namespace twinpool
