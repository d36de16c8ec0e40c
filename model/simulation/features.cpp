// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/features.h"

namespace twinpool {

namespace {

constexpr FeatureCell yes{ServiceOutcome::Works}, no{ServiceOutcome::Lost};
constexpr FeatureCell yesDerived{ServiceOutcome::Works, true}, noDerived{ServiceOutcome::Lost, true};
constexpr FeatureCell partDerived{ServiceOutcome::Limited, true};

constexpr FeatureCell yesBut(const char *remark)
{
    return {ServiceOutcome::Works, false, remark};
}
constexpr FeatureCell partly(const char *remark, bool isDerived = false)
{
    return {ServiceOutcome::Limited, isDerived, remark};
}
constexpr FeatureCell noBut(const char *remark)
{
    return {ServiceOutcome::Lost, false, remark};
}

constexpr const char *sameSite = QT_TRANSLATE_NOOP("Simulation", "Stated for users of one site.");
constexpr const char *lastState = QT_TRANSLATE_NOOP("Simulation", "The last state is shown.");
constexpr const char *routeOutside = QT_TRANSLATE_NOOP("Simulation", "With a route outside the site.");
constexpr const char *providerRedirects = QT_TRANSLATE_NOOP("Simulation", "If the provider redirects.");
constexpr const char *allAtSite = QT_TRANSLATE_NOOP("Simulation", "If all concerned are at the same site.");
constexpr const char *mailElsewhere =
    QT_TRANSLATE_NOOP("Simulation", "Only if Exchange UM is prepared at another site.");
constexpr const char *byNextHop = QT_TRANSLATE_NOOP("Simulation", "Depends on the next hop of the Edge pool.");

struct FeatureRow {
    Feature feature;
    std::array<FeatureCell, featureColumnCount> cells; ///< Columns A to G.
};

constexpr std::array table{
    FeatureRow{Feature::SignIn, {yes, no, yes, yes, yes, yes, yes}},
    FeatureRow{Feature::PresenceInPool,
               {yes, no, no, yes, noBut(QT_TRANSLATE_NOOP("Simulation", "Shown as unknown.")), partDerived, no}},
    FeatureRow{Feature::PresenceElsewhere,
               {yes, partly(lastState, true), partly(lastState, true), yes, partly(lastState), partDerived, noDerived}},
    FeatureRow{Feature::Contacts,
               {yes, no, no, yes, no, partly(QT_TRANSLATE_NOOP("Simulation", "Can be read."), true), noDerived}},
    FeatureRow{Feature::ChangeContacts, {yes, no, no, yes, no, no, no}},
    FeatureRow{Feature::Messages, {yes, no, yesBut(sameSite), yes, yes, yesDerived, yes}},
    FeatureRow{Feature::PeerMedia,
               {yes, no, yesBut(sameSite), yes, yes, yesDerived, yesBut(QT_TRANSLATE_NOOP("Simulation", "Calls."))}},
    FeatureRow{Feature::Calls, {yes, no, yes, yes, yes, yesDerived, yes}},
    FeatureRow{Feature::ScheduleMeetings, {yes, no, no, yes, no, no, no}},
    FeatureRow{Feature::JoinMeetings,
               {yes, no, yes, yes, yesBut(QT_TRANSLATE_NOOP("Simulation", "Limited.")), yesDerived, no}},
    FeatureRow{Feature::OwnMeeting,
               {yes, noBut(QT_TRANSLATE_NOOP("Simulation", "It ends.")), no,
                partly(QT_TRANSLATE_NOOP("Simulation", "It has to be started again.")),
                noBut(QT_TRANSLATE_NOOP("Simulation", "It ends; nobody can rejoin yet.")), yesDerived, no}},
    FeatureRow{Feature::OutboundPstn,
               {yes, no, yesBut(routeOutside), yesBut(routeOutside), yesDerived, yesDerived,
                yesBut(QT_TRANSLATE_NOOP("Simulation", "Through the gateway of the branch."))}},
    FeatureRow{Feature::InboundPstn,
               {yes, no, yesBut(providerRedirects), yesBut(providerRedirects), yesDerived, yesDerived, yes}},
    FeatureRow{Feature::HoldAndTransfer, {yes, no, yes, yes, yesDerived, yesDerived, yes}},
    FeatureRow{Feature::Forwarding, {yes, no, yesBut(allAtSite), yes, partDerived, yesDerived, yesBut(allAtSite)}},
    FeatureRow{Feature::ChangeForwarding, {yes, no, no, yes, no, noDerived, no}},
    FeatureRow{Feature::DoNotDisturb, {yes, no, no, yes, noDerived, partDerived, no}},
    FeatureRow{Feature::VoiceMail,
               {yes, no, partly(mailElsewhere), partly(mailElsewhere), partly(mailElsewhere), yesDerived,
                yesBut(QT_TRANSLATE_NOOP("Simulation", "If rerouting is configured."))}},
    FeatureRow{Feature::ResponseGroup,
               {yes, no, no, partly(QT_TRANSLATE_NOOP("Simulation", "Once they are imported, or if they are copied.")),
                noDerived, partDerived, no}},
    FeatureRow{Feature::CallPark,
               {yes, no, no, yesBut(QT_TRANSLATE_NOOP("Simulation", "Without music of its own.")), noDerived,
                partDerived, no}},
    FeatureRow{Feature::DialInAttendant,
               {yes, no, no, yes, noDerived, yesDerived, yesBut(QT_TRANSLATE_NOOP("Simulation", "Over the PSTN."))}},
    FeatureRow{Feature::Provisioning, {yes, no, no, yes, noDerived, noDerived, no}},
    FeatureRow{Feature::CallDetailRecords, {yes, no, yes, yes, yesDerived, yesDerived, yes}},
    FeatureRow{Feature::EmergencyLocation,
               {yes, no, partDerived,
                partly(QT_TRANSLATE_NOOP("Simulation", "Once the location database is restored.")), partDerived,
                yesDerived,
                partly(QT_TRANSLATE_NOOP("Simulation", "Through the gateway of the branch, if policies lead there."))}},
    FeatureRow{
        Feature::ExternalAccess,
        {yes, partly(byNextHop), partly(byNextHop),
         yesBut(QT_TRANSLATE_NOOP("Simulation", "Once the next hop of the Edge pool is changed.")), partly(byNextHop),
         yesDerived,
         partly(QT_TRANSLATE_NOOP("Simulation", "Users of the branch who are away register at the central site."))}},
};
static_assert(std::ranges::is_sorted(table, {}, &FeatureRow::feature) && table.size() == enumNames(Feature{}).size());

} // namespace

const FeatureCell &featureFor(Feature feature, FeatureColumn column)
{
    return table[static_cast<size_t>(feature)].cells[static_cast<size_t>(column)];
}

FeatureColumn columnOf(const UserResult &users)
{
    switch (users.state) {
    case UserState::Full:
        return users.reason.fact == Fact::UsersServedByPartner ? FeatureColumn::FailedOver : FeatureColumn::Normal;
    case UserState::BranchVoice:
        return FeatureColumn::BranchCutOff;
    case UserState::SignedOut:
        return FeatureColumn::SignedOut;
    case UserState::Resiliency:
        break;
    }
    switch (users.reason.fact) {
    case Fact::UsersWithoutStore:
    case Fact::BranchWithoutStore:
        return FeatureColumn::StoreAway;
    case Fact::UsersFailBack:
        return FeatureColumn::FailingBack;
    default:
        return FeatureColumn::OnBackupRegistrar;
    }
}

} // namespace twinpool
