// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/userfigures.h"

#include "model/catalog/bandwidth.h"
#include "model/catalog/conferencelimits.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/constants.h"
#include "model/sizing/frontends.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/population.h"
#include "model/sizing/traffic.h"
#include "model/sizing/usermodelshares.h"

namespace twinpool {

namespace {

// clang-format off
constexpr FigureName enabledUsers{"people.enabled", QT_TRANSLATE_NOOP("Sizing", "People enabled for the product"), Unit::Users};
constexpr FigureName directoryUsers{"people.directory", QT_TRANSLATE_NOOP("Sizing", "People in the directory"), Unit::Users};
constexpr FigureName endpointsWithMobility{"people.endpoints", QT_TRANSLATE_NOOP("Sizing", "Endpoints"), Unit::Endpoints};
constexpr FigureName endpointsLeft{"people.endpointsLeft", QT_TRANSLATE_NOOP("Sizing", "Endpoints left to the pool's maximum"), Unit::Endpoints};

constexpr FigureName participants{"conferencing.participants", QT_TRANSLATE_NOOP("Sizing", "Participants of conferences"), Unit::Participants};
constexpr FigureName averageSize{"conferencing.averageSize", QT_TRANSLATE_NOOP("Sizing", "Participants of an average conference"), Unit::Participants};
constexpr FigureName conferences{"conferencing.conferences", QT_TRANSLATE_NOOP("Sizing", "Conferences at one time"), Unit::Conferences};
constexpr FigureName others{"conferencing.others", QT_TRANSLATE_NOOP("Sizing", "Others in conferences during the largest meeting"), Unit::Participants};
constexpr FigureName sharing{"conferencing.sharing", QT_TRANSLATE_NOOP("Sizing", "Participants who can share screens"), Unit::Participants};
constexpr FigureName frontEnds{"servers", QT_TRANSLATE_NOOP("Sizing", "Servers"), Unit::Servers};

constexpr FigureName imTraffic{"network.im", QT_TRANSLATE_NOOP("Sizing", "IM and presence"), Unit::Kbps};
constexpr FigureName audioTraffic{"network.conferenceAudio", QT_TRANSLATE_NOOP("Sizing", "Audio of conferences"), Unit::Kbps};
constexpr FigureName videoTraffic{"network.conferenceVideo", QT_TRANSLATE_NOOP("Sizing", "Video of conferences"), Unit::Kbps};
constexpr FigureName sharingTraffic{"network.sharing", QT_TRANSLATE_NOOP("Sizing", "Screen sharing"), Unit::Kbps};
constexpr FigureName telephoneTraffic{"network.telephone", QT_TRANSLATE_NOOP("Sizing", "Calls through the Mediation Server"), Unit::Kbps};
constexpr FigureName totalTraffic{"network.total", QT_TRANSLATE_NOOP("Sizing", "All traffic of the pool, one way"), Unit::Kbps};

constexpr FigureName signInTime{"recovery.signIn", QT_TRANSLATE_NOOP("Sizing", "Time until all of the partner's users have signed in again"), Unit::Minutes};
constexpr FigureName failbackTime{"recovery.failback", QT_TRANSLATE_NOOP("Sizing", "Time to fail the partner's users back, at most"), Unit::Minutes};

constexpr Formula perShare{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2")};
constexpr Formula sizes{QT_TRANSLATE_NOOP("Sizing", "4 × %1 + 6 × %2 + 11 × %3")};
constexpr Formula othersFormula{QT_TRANSLATE_NOOP("Sizing", "%1 − %2, but at least %3")};
constexpr Formula difference{QT_TRANSLATE_NOOP("Sizing", "%1 − %2")};
constexpr Formula perSecond{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2 ÷ 60")};
constexpr Formula inProportion{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2 × 60 min"), Origin::Assumed};
constexpr Formula imFormula{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3")};
constexpr Formula mediaFormula{QT_TRANSLATE_NOOP("Sizing", "the usual stream of the planning tables for each participant"), Origin::Inferred, pages::network::requirements};
constexpr Formula sharingFormula{QT_TRANSLATE_NOOP("Sizing", "the usual stream for each participant of a conference that shares"), Origin::Assumed, pages::conferencing::videoScreenSharing};
// clang-format on

} // namespace

QList<Figure> populationFiguresOf(const Snapshot &now, const Pool &pool)
{
    const UserModel &model = now.plan.userModel;
    const PopulationModel &people = model.population;
    const Figure users = usersFigure(now, pool);
    const Figure enabled = computed(enabledUsers, enabledUsersFor(people, users.value), perShare,
                                    {users, shareFigure(model, people.signedInPercent)});
    QList<Figure> figures{users, enabled};
    figures.push_back(computed(directoryUsers, directoryUsersFor(people, users.value), perShare,
                               {enabled, shareFigure(model, people.enabledPercent)}));
    const Figure endpoints = computed(endpointsWithMobility, endpointsOf(people, users.value, true), formulas::product,
                                      {users, shareFigure(model, people.endpointsWithMobility)});
    figures.push_back(endpoints);
    if (pool.isEnterprise()) {
        const Figure most = constantFigure(Constant::PoolEndpointsMost, pool.version);
        figures.push_back(computed(endpointsLeft, most.value - endpoints.value, difference, {most, endpoints}));
    }
    return figures;
}

QList<Figure> conferencingFiguresOf(const Snapshot &now, const Pool &pool)
{
    const UserPool &user = *pool.as<UserPool>();
    if (!user.conferencing)
        return {};
    const UserModel &model = now.plan.userModel;
    const ConferencingModel &meetings = model.conferencing;
    const Figure inConference = computed(participants, participantsOf(meetings, user.homedUsers), formulas::product,
                                         {usersFigure(now, pool), shareFigure(model, meetings.participantsPercent)});
    const Figure size = computed(averageSize, averageConferenceSize(meetings), sizes,
                                 {shareFigure(model, meetings.of4Percent), shareFigure(model, meetings.of6Percent),
                                  shareFigure(model, meetings.of11Percent)});
    QList<Figure> figures{inConference};
    figures.push_back(computed(conferences, conferencesFor(meetings, inConference.value), formulas::quotient,
                               {inConference, size}));
    figures.push_back(computed(others, othersDuringLargeMeeting(meetings, user.homedUsers), othersFormula,
                               {inConference, constantFigure(Constant::MeetingMost, pool.version),
                                constantFigure(Constant::OthersDuringLargeMeeting, pool.version)}));
    const int servers = now.serverCountOf(pool.id);
    figures.push_back(computed(sharing, sharingParticipants(servers), formulas::product,
                               {given(frontEnds, servers),
                                constantFigure(Constant::SharingParticipants, pool.version)}));
    return figures;
}

QList<Figure> trafficFiguresOf(const Snapshot &now, const Pool &pool)
{
    const UserPool &user = *pool.as<UserPool>();
    const UserModel &model = now.plan.userModel;
    const PoolTraffic traffic = trafficOf(model, user, StreamUse::Typical);
    QList<Figure> parts{computed(imTraffic, traffic.imAndPresenceKbps, imFormula,
                                 {usersFigure(now, pool), shareFigure(model, model.population.endpointsWithoutMobility),
                                  constantFigure(Constant::ImAndPresence, pool.version)})};
    if (user.conferencing) {
        const Figure inConference =
            computed(participants, participantsOf(model.conferencing, user.homedUsers), formulas::product,
                     {usersFigure(now, pool), shareFigure(model, model.conferencing.participantsPercent)});
        parts.push_back(computed(audioTraffic, traffic.conferenceAudioKbps, mediaFormula, {inConference}));
        parts.push_back(computed(videoTraffic, traffic.conferenceVideoKbps, mediaFormula, {inConference}));
        parts.push_back(computed(sharingTraffic, traffic.sharingKbps, sharingFormula, {inConference}));
    }
    if (traffic.telephoneKbps > 0)
        parts.push_back(computed(telephoneTraffic, traffic.telephoneKbps, mediaFormula, {}));
    QList<Figure> figures = parts;
    figures.push_back(computed(totalTraffic, traffic.totalKbps(), formulas::total, std::move(parts)));
    return figures;
}

QList<Figure> recoveryFiguresOf(const Snapshot &now, const Pool &pool)
{
    const Pool *partner = now.partnerOf(pool.id);
    const auto *other = partner ? partner->as<UserPool>() : nullptr;
    if (!other)
        return {};
    const Figure users = about(partner->id, usersFigure(now, *partner));
    return {
        constantFigure(Constant::PoolRecoveryTimeMost, pool.version),
        constantFigure(Constant::PoolRecoveryPoint, pool.version),
        computed(signInTime, signInMinutes(users.value), perSecond,
                 {users, constantFigure(Constant::SignIns, pool.version)}),
        computed(failbackTime, failbackMinutes(users.value), inProportion,
                 {users, constantFigure(Constant::UsersFailedBackInAnHour, pool.version)}),
    };
}

} // namespace twinpool
