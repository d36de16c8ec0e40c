// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/questions.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

constexpr const char percent[] = QT_TRANSLATE_NOOP("Interview", " %");
constexpr const char minutes[] = QT_TRANSLATE_NOOP("Interview", " min");

bool is2015(const Answers &answers)
{
    return answers.version == ProductVersion::V2015;
}
bool hasConferencing(const Answers &answers)
{
    return answers.conferencing;
}
bool hasTelephony(const Answers &answers)
{
    return answers.enterpriseVoice || answers.dialIn.value_or(false);
}
bool hasVoice(const Answers &answers)
{
    return answers.enterpriseVoice;
}
bool countsCalls(const Answers &answers)
{
    return hasTelephony(answers) && !answers.usage.traffic;
}

constexpr Question organization[]{
    {"name", QT_TRANSLATE_NOOP("Interview", "Name of the plan"),
     QT_TRANSLATE_NOOP("Interview", "Stands above the drawing, in reports and in the title of the window.")},
    {"version", QT_TRANSLATE_NOOP("Interview", "Product version"),
     QT_TRANSLATE_NOOP("Interview", "Decides how many users a server carries and which features and databases are possible.")},
    {"sipDomain", QT_TRANSLATE_NOOP("Interview", "SIP domain"),
     QT_TRANSLATE_NOOP("Interview", "What stands behind the @ in addresses of users. Names outside are made from it.")},
    {"adDomain", QT_TRANSLATE_NOOP("Interview", "Active Directory domain"),
     QT_TRANSLATE_NOOP("Interview", "The servers join it; their names end with it.")},
    {"hosting", QT_TRANSLATE_NOOP("Interview", "Servers are"),
     QT_TRANSLATE_NOOP("Interview", "Virtual machines get the same resources; Mediation Servers in them carry fewer calls.")},
};

constexpr Question features[]{
    {"conferencing", QT_TRANSLATE_NOOP("Interview", "Audio and video conferences"),
     QT_TRANSLATE_NOOP("Interview", "Pools host meetings. Without it there is no web conferencing and no dial-in.")},
    {"webConferencing", QT_TRANSLATE_NOOP("Interview", "Presentations in web conferences"),
     QT_TRANSLATE_NOOP("Interview", "Adds Office Web Apps servers and room in the file store."), nullptr, hasConferencing},
    {"largestMeeting", QT_TRANSLATE_NOOP("Interview", "Participants of the largest meeting"),
     QT_TRANSLATE_NOOP("Interview", "More than 250 ask for a pool that does nothing else."), nullptr, hasConferencing},
    {"persistentChat", QT_TRANSLATE_NOOP("Interview", "Persistent chat rooms"),
     QT_TRANSLATE_NOOP("Interview", "Adds chat servers and their databases. Only Skype for Business Server 2015 has them."),
     nullptr, is2015},
    {"monitoring", QT_TRANSLATE_NOOP("Interview", "Monitoring of calls and quality"),
     QT_TRANSLATE_NOOP("Interview", "Adds a database that collects what happened. Without it nobody sees why calls were poor.")},
    {"archiving", QT_TRANSLATE_NOOP("Interview", "Archiving of messages in SQL Server"),
     QT_TRANSLATE_NOOP("Interview", "Where the law asks for it. Shares the database server of monitoring.")},
    {"archivingInExchange", QT_TRANSLATE_NOOP("Interview", "Archiving in Exchange mailboxes"),
     QT_TRANSLATE_NOOP("Interview", "Needs no database here; Exchange 2013 or later keeps the messages.")},
};

constexpr Question telephony[]{
    {"enterpriseVoice", QT_TRANSLATE_NOOP("Interview", "Calls to and from telephones (Enterprise Voice)"),
     QT_TRANSLATE_NOOP("Interview", "Adds gateways and Mediation Servers. Response groups, announcements and call park need it.")},
    {"dialIn", QT_TRANSLATE_NOOP("Interview", "Joining meetings by telephone"),
     QT_TRANSLATE_NOOP("Interview", "Needs gateways and Mediation Servers too. Not set: together with Enterprise Voice."),
     nullptr, hasConferencing},
    {"voicePath", QT_TRANSLATE_NOOP("Interview", "Way to the telephone network"),
     QT_TRANSLATE_NOOP("Interview", "For a provider's SIP trunk, Mediation Servers of their own are advised. A site may differ."),
     nullptr, hasTelephony},
    {"admissionControl", QT_TRANSLATE_NOOP("Interview", "Call admission control"),
     QT_TRANSLATE_NOOP("Interview", "Keeps calls from filling narrow links. One pool of each central site decides.")},
    {"exchangeUm", QT_TRANSLATE_NOOP("Interview", "Voice mail in Exchange"),
     QT_TRANSLATE_NOOP("Interview", "The plan notes it; Exchange servers are not drawn."), nullptr, hasVoice},
};

constexpr Question usage[]{
    {"usage.signedInPercent", QT_TRANSLATE_NOOP("Interview", "Users signed in at one time"),
     QT_TRANSLATE_NOOP("Interview", "Published figures suppose 80 % of the enabled users."), percent},
    {"usage.remotePercent", QT_TRANSLATE_NOOP("Interview", "Of them outside the company network"),
     QT_TRANSLATE_NOOP("Interview", "Decides how many Edge Servers and Directors there are."), percent},
    {"usage.voicePercent", QT_TRANSLATE_NOOP("Interview", "Users with Enterprise Voice"),
     QT_TRANSLATE_NOOP("Interview", "Only they make calls to telephones."), percent, hasVoice},
    {"usage.pstnPercent", QT_TRANSLATE_NOOP("Interview", "Of them, who may call the telephone network"),
     QT_TRANSLATE_NOOP("Interview", "Decides the ports of the gateways."), percent, hasVoice},
    {"usage.traffic", QT_TRANSLATE_NOOP("Interview", "Class of telephone traffic"),
     QT_TRANSLATE_NOOP("Interview", "Takes the place of the calls of an hour. Not set: the calls below count."), nullptr,
     hasTelephony},
    {"usage.callsPerHour", QT_TRANSLATE_NOOP("Interview", "Calls of such a user in the busy hour"),
     QT_TRANSLATE_NOOP("Interview", "With their length they give the calls at one time."), nullptr, countsCalls},
    {"usage.callMinutes", QT_TRANSLATE_NOOP("Interview", "Length of a call"),
     QT_TRANSLATE_NOOP("Interview", "Longer calls need more Mediation Servers."), minutes, hasTelephony},
    {"usage.bypassPercent", QT_TRANSLATE_NOOP("Interview", "Calls with media bypass"),
     QT_TRANSLATE_NOOP("Interview", "Their sound goes straight to the gateway and spares the Mediation Servers."), percent,
     hasTelephony},
    {"usage.conferencePercent", QT_TRANSLATE_NOOP("Interview", "Users in a conference at one time"),
     QT_TRANSLATE_NOOP("Interview", "Published figures suppose 5 %; Front End Servers carry the meetings."), percent,
     hasConferencing},
};

constexpr Question availability[]{
    {"highAvailability", QT_TRANSLATE_NOOP("Interview", "High availability"),
     QT_TRANSLATE_NOOP("Interview", "One server of each pool may fail: spare servers, mirrored databases, two gateways.")},
    {"disasterRecovery", QT_TRANSLATE_NOOP("Interview", "Disaster recovery"),
     QT_TRANSLATE_NOOP("Interview", "Pools are paired and each can carry both. Not set: when there are two sites.")},
    {"recoveryTimeMinutes", QT_TRANSLATE_NOOP("Interview", "Users work again within (0: no goal)"),
     QT_TRANSLATE_NOOP("Interview", "A failover to the paired pool is documented to take 15 to 20 minutes."), minutes},
    {"recoveryPointMinutes", QT_TRANSLATE_NOOP("Interview", "Changes lost at most (0: no goal)"),
     QT_TRANSLATE_NOOP("Interview", "Paired pools copy their data so often that 5 minutes may be lost."), minutes},
};

constexpr Question access[]{
    {"mobility", QT_TRANSLATE_NOOP("Interview", "Phones and tablets"),
     QT_TRANSLATE_NOOP("Interview", "Adds a reverse proxy and counts a second device for some of the users.")},
    {"directors", QT_TRANSLATE_NOOP("Interview", "Directors before the pools"),
     QT_TRANSLATE_NOOP("Interview", "They take sign-ins from outside, so that attacks do not reach the pools.")},
    {"federation.organizations", QT_TRANSLATE_NOOP("Interview", "Talk with other organisations"),
     QT_TRANSLATE_NOOP("Interview", "Adds Edge Servers, DNS records and rules of the firewall.")},
    {"federation.previousVersions", QT_TRANSLATE_NOOP("Interview", "Talk with earlier versions"),
     QT_TRANSLATE_NOOP("Interview", "Organisations that still run Lync Server.")},
    {"federation.publicIm", QT_TRANSLATE_NOOP("Interview", "Talk with Skype users"),
     QT_TRANSLATE_NOOP("Interview", "Public instant messaging through the Edge Servers.")},
    {"federation.xmpp", QT_TRANSLATE_NOOP("Interview", "Talk with XMPP partners"),
     QT_TRANSLATE_NOOP("Interview", "Only Skype for Business Server 2015 has the XMPP gateway."), nullptr, is2015},
    {"ipVersions", QT_TRANSLATE_NOOP("Interview", "IP versions"),
     QT_TRANSLATE_NOOP("Interview", "The plan notes other versions than IPv4; every server needs addresses of each.")},
    {"deviceUpdates", QT_TRANSLATE_NOOP("Interview", "Updates for desk phones"),
     QT_TRANSLATE_NOOP("Interview", "Pools hand them out; the plan notes it.")},
};

constexpr Question ofSites[]{
    {"worldRegion", QT_TRANSLATE_NOOP("Interview", "World region"),
     QT_TRANSLATE_NOOP("Interview", "Pools are better paired within one.")},
    {"dataCenter", QT_TRANSLATE_NOOP("Interview", "Data center"),
     QT_TRANSLATE_NOOP("Interview", "Sites of one building fail together.")},
    {"conferencing", QT_TRANSLATE_NOOP("Interview", "Audio and video conferences"),
     QT_TRANSLATE_NOOP("Interview", "Not set: as for all sites.")},
    {"dialIn", QT_TRANSLATE_NOOP("Interview", "Joining meetings by telephone"),
     QT_TRANSLATE_NOOP("Interview", "Not set: as for all sites.")},
    {"enterpriseVoice", QT_TRANSLATE_NOOP("Interview", "Enterprise Voice"),
     QT_TRANSLATE_NOOP("Interview", "Not set: as for all sites.")},
    {"voicePath", QT_TRANSLATE_NOOP("Interview", "Way to the telephone network"),
     QT_TRANSLATE_NOOP("Interview", "Not set: as for all sites.")},
};

constexpr QuestionPage topics[]{
    {QT_TRANSLATE_NOOP("Interview", "Organisation"),
     QT_TRANSLATE_NOOP("Interview", "Names and the version come first: every server is named after them."), organization},
    {QT_TRANSLATE_NOOP("Interview", "Features"),
     QT_TRANSLATE_NOOP("Interview", "What people shall be able to do decides which roles there are."), features},
    {QT_TRANSLATE_NOOP("Interview", "Telephony"),
     QT_TRANSLATE_NOOP("Interview", "How calls get out decides about gateways and Mediation Servers."), telephony},
    {QT_TRANSLATE_NOOP("Interview", "Usage"),
     QT_TRANSLATE_NOOP("Interview", "Figures are published for usual users. Say where yours differ; otherwise go on."), usage},
    {QT_TRANSLATE_NOOP("Interview", "Availability"),
     QT_TRANSLATE_NOOP("Interview", "What may fail, and how long work may rest, decides about spare servers and pairs."), availability},
    {QT_TRANSLATE_NOOP("Interview", "Clients and access"),
     QT_TRANSLATE_NOOP("Interview", "Who comes from outside decides about Edge Servers, Directors and the reverse proxy."), access},
};

} // namespace

const QuestionPage &pageOf(Topic topic)
{
    return topics[static_cast<size_t>(topic)];
}

std::span<const Question> siteQuestions()
{
    return ofSites;
}

QString interviewText(const char *text)
{
    return QCoreApplication::translate("Interview", text);
}

} // namespace twinpool
