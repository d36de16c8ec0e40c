// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/balancerlimits.h"
#include "model/catalog/chatlimits.h"
#include "model/catalog/edgelimits.h"
#include "model/catalog/failuretimes.h"
#include "model/catalog/filestorelimits.h"
#include "model/catalog/monitoringlimits.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What is said of services: failure-behaviour.md 3.6, 3.7, 4.6, 5 and 6.

namespace twinpool {

std::span<const FactRow> serviceFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::ServiceWorks, "service-works", QT_TRANSLATE_NOOP("Simulation", "Works."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::SignInByOthers, "sign-in-by-others",
                QT_TRANSLATE_NOOP("Simulation", "%1 is down. New clients use the next SRV record."),
                pages::loadBalancing, Derived},
        FactRow{Fact::SignInLost, "sign-in-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 is down and no other SRV record leads in: new clients do not sign in. Those "
                                  "who are signed in stay so."),
                pages::loadBalancing, Derived},
        FactRow{
            Fact::EdgeServersMissing, "edge-servers-missing",
            QT_TRANSLATE_NOOP("Simulation", "%1 goes on with %2 of %3 servers; sessions through a dead one reconnect."),
            pages::loadBalancing},
        FactRow{Fact::EdgeExceptions, "edge-exceptions",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 misses a server. With DNS load balancing, requests of old federation "
                                  "partners, public IM and XMPP that reach it fail."),
                pages::loadBalancing, Documented, "EDG-012"},
        FactRow{Fact::EdgeDown, "edge-down",
                QT_TRANSLATE_NOOP("Simulation", "%1 is down: nobody signs in through it from outside."),
                pages::pairing::failingOver},
        FactRow{Fact::NextHopDown, "next-hop-down",
                QT_TRANSLATE_NOOP("Simulation", "%1 works, but its next hop %2 is down."), pages::pairing::failingOver},
        FactRow{Fact::NextHopCutOff, "next-hop-cut-off",
                QT_TRANSLATE_NOOP("Simulation", "%1 works, but the network to its next hop %2 is down."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RouteLost, "route-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "It goes through %2, which does not work: it is lost for the whole "
                                  "organization."),
                pages::pairing::failingOver, Documented, "EDG-020"},
        FactRow{Fact::MediaLost, "media-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2, the Edge pool of %1, is down: no media and no web conferencing with the "
                                  "outside."),
                pages::pairing::failingOver},
        FactRow{Fact::TrunksMissing, "trunks-missing",
                QT_TRANSLATE_NOOP("Simulation", "%2 of the %3 trunks of %1 work; calls use the next one."),
                pages::failures::trunks},
        FactRow{Fact::TrunksLost, "trunks-lost", QT_TRANSLATE_NOOP("Simulation", "No trunk of %1 works."),
                pages::failures::trunks},
        FactRow{Fact::InboundMissing, "inbound-missing",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Calls come in through %2 of the %3 trunks of %1; for the rest it depends on "
                                  "the provider."),
                pages::failures::trunks},
        FactRow{Fact::MediationDown, "mediation-down",
                QT_TRANSLATE_NOOP("Simulation", "%1 is down: its trunks cannot be used."), pages::failures::trunks},
        FactRow{Fact::MediationByBackup, "mediation-by-backup",
                QT_TRANSLATE_NOOP("Simulation", "%2, the next hop of %1, is down; calls go to %3."),
                pages::pairing::voiceResiliency, Derived},
        FactRow{Fact::MediationWaits, "mediation-waits",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2, the next hop of %1, is down; calls fail until they go to %3, %4 after the "
                                  "beginning."),
                pages::pairing::voiceResiliency, Derived},
        FactRow{Fact::VideoDown, "video-down",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 is down. A video gateway goes on only if it has a trunk to a second pool."),
                pages::failures::videoInterop},
        FactRow{Fact::VideoByCall, "video-by-call",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2, the next hop of %1, is down: each call tries %3 after 10 seconds, until "
                                  "all new ones go there, %4 after the beginning."),
                pages::failures::videoInterop},
        FactRow{Fact::VideoByBackup, "video-by-backup",
                QT_TRANSLATE_NOOP("Simulation", "%2, the next hop of %1, is down; new calls go to %3."),
                pages::failures::videoInterop},
        FactRow{Fact::VideoWithoutBackup, "video-without-backup",
                QT_TRANSLATE_NOOP("Simulation", "%2, the next hop of %1, is down and has no backup that runs."),
                pages::failures::videoInterop},
        FactRow{
            Fact::HomePoolDown, "home-pool-down",
            QT_TRANSLATE_NOOP("Simulation", "Not while the users of %1 are away from a pool that serves them fully."),
            pages::pairing::userExperience},
        FactRow{Fact::FilesStale, "files-stale",
                QT_TRANSLATE_NOOP("Simulation",
                                  "A member of %2 is down. Another takes over; work in progress may be out of "
                                  "date."),
                pages::fileSharing},
        FactRow{Fact::FilesLost, "files-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 is down: no meeting content, whiteboards, address book downloads and device "
                                  "updates. Sign-in, messages, presence and calls go on."),
                pages::fileSharing, Derived},
        FactRow{Fact::MeetingsRestricted, "meetings-restricted",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 is down and archiving is critical: meetings of %1 are restricted, and none "
                                  "can start."),
                pages::failures::archiving},
        FactRow{Fact::ArchivingBlocks, "archiving-blocks",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 does not serve and archiving is critical: archived users of %1 cannot send "
                                  "messages."),
                pages::failures::archiving},
        FactRow{Fact::ArchivingLost, "archiving-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 does not serve; nothing is archived for %1."),
                pages::failures::archiving, Derived},
        FactRow{Fact::RecordsQueued, "records-queued",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 does not serve: calls and meetings of %1 go on, records are queued for a "
                                  "while, and there are no reports."),
                pages::monitoring, Derived},
        FactRow{Fact::PresentingLost, "presenting-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 is down: PowerPoint files cannot be presented in meetings of %1."),
                pages::pairing::disasterRecovery, Derived},
        FactRow{Fact::WebLost, "web-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 is down: the meeting join page, address book, mobility and Autodiscover of "
                                  "%1 fail. Sign-in goes on."),
                pages::loadBalancing, Derived},
        FactRow{Fact::WebOutsideLost, "web-outside-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 is down: the web services of %1 cannot be reached from outside."),
                pages::loadBalancing, Derived},
        FactRow{Fact::FunctionWithoutStore, "function-without-store",
                QT_TRANSLATE_NOOP("Simulation", "Its data are in %2, which does not serve."), pages::sql::backEnd,
                Derived},
        FactRow{Fact::ResponseGroupsStay, "response-groups-stay",
                QT_TRANSLATE_NOOP("Simulation", "Response Groups of %1 do not come along to %2; import them there."),
                pages::pairing::disasterRecovery, Documented, "PAR-023"},
        FactRow{Fact::ParkMusicStays, "park-music-stays",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Calls are parked on %2 without the music of %1, which does not come along."),
                pages::pairing::disasterRecovery, Documented, "PAR-025"},
        FactRow{
            Fact::LocationStays, "location-stays",
            QT_TRANSLATE_NOOP("Simulation", "The location database of %1 does not come along to %2; restore it there."),
            pages::pairing::disasterRecovery, Documented, "PAR-022"},
        FactRow{Fact::ChatStoreLost, "chat-store-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 does not serve: there are no rooms on %1."),
                pages::chat::planRecovery},
        FactRow{Fact::ChatNoServer, "chat-no-server",
                QT_TRANSLATE_NOOP("Simulation",
                                  "No active server of %1 runs: there are no rooms until another one is made "
                                  "active."),
                pages::chat::planRecovery},
        FactRow{
            Fact::ChatServersMissing, "chat-servers-missing",
            QT_TRANSLATE_NOOP("Simulation", "%2 of %3 active servers of %1 run; the users of the others move to them."),
            pages::chat::planRecovery},
        FactRow{Fact::ChatRecoveryLost, "chat-recovery-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 does not serve: rooms go on, but there is no copy for a disaster."),
                pages::chat::planRecovery},
        FactRow{Fact::ChatCutOff, "chat-cut-off",
                QT_TRANSLATE_NOOP("Simulation", "%2, the next hop of %1, is down: rooms cannot be reached."),
                pages::chat::planRecovery, Derived},
        FactRow{Fact::ComplianceLost, "compliance-lost",
                QT_TRANSLATE_NOOP("Simulation", "%2 does not serve: compliance data of %1 are not kept."),
                pages::chat::planRecovery},
        FactRow{Fact::ApplicationDown, "application-down",
                QT_TRANSLATE_NOOP("Simulation", "%1 is down: its applications have stopped."),
                pages::pairing::disasterRecovery, Derived},
        FactRow{Fact::AdmissionLost, "admission-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%2 is down: there is no bandwidth policy in %1, and all calls go through."),
                pages::failures::callAdmission},
        FactRow{Fact::ChangesImpossible, "changes-impossible",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The Central Management store on %2 is not available: topology, policies and "
                                  "users cannot be changed."),
                pages::pairing::failingOver, Documented, "CMS-008"},
        FactRow{Fact::ConfigurationStale, "configuration-stale",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%3, the file store of %2, is down: changes of the configuration are not copied "
                                  "to the servers."),
                pages::fileSharing, Derived},
        FactRow{Fact::ConfigurationCutOff, "configuration-cut-off",
                QT_TRANSLATE_NOOP("Simulation", "Changes of the configuration do not reach %3 from %2."),
                pages::pairing::disasterRecovery, Derived},
        FactRow{Fact::CopiesWait, "copies-wait",
                QT_TRANSLATE_NOOP("Simulation",
                                  "What users of %1 change does not reach %2 since %3 after the beginning; as "
                                  "much may be lost."),
                pages::pairing::disasterRecovery, Derived},
    };
    return rows;
}

} // namespace twinpool
