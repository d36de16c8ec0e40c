// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/fieldschema.h"
#include "model/proposals/answersfields.h"
#include "model/proposals/answersfile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// What a member means. Files are for programs as well, so these are not translated.
struct Description {
    const char *path; ///< Members from the outermost inwards; those of list items follow the list.
    const char *text;
};
constexpr Description descriptions[]{
    {"name", "Name of the plan."},
    {"version", "Product version of all pools; Lync Server is refused. Default: SE."},
    {"sipDomain", "Default SIP domain. Default: example.com."},
    {"adDomain", "Active Directory domain of the servers. Default: corp.example.com."},
    {"hosting", "Whether the servers are machines or virtual machines. Default: Physical."},
    {"conferencing", "Audio and video conferencing. Default: true."},
    {"dialIn", "Dial-in conferencing. Default: with Enterprise Voice."},
    {"webConferencing", "Presentations in meetings, which need Office Web Apps. Default: true."},
    {"persistentChat", "Persistent Chat; version 2015 only. Default: false."},
    {"federation", "With whom outside the organisation people communicate."},
    {"federation.organizations", "Other organisations. Default: true."},
    {"federation.previousVersions", "Partners with earlier versions. Default: false."},
    {"federation.publicIm", "Public IM. Default: false."},
    {"federation.xmpp", "XMPP; version 2015 only. Default: false."},
    {"mobility", "Clients on phones. Default: true."},
    {"exchangeUm", "Voice mail in Exchange. Default: false."},
    {"enterpriseVoice", "Telephony. Default: true."},
    {"voicePath", "How calls reach the telephone network. Default: sipTrunk."},
    {"admissionControl", "Call admission control. Default: false."},
    {"highAvailability", "Every service stands the loss of one server. Default: true."},
    {"disasterRecovery", "Pools are paired across sites. Default: when there are two sites."},
    {"monitoring", "Call and quality records. Default: true."},
    {"archiving", "Archiving in a database. Default: false."},
    {"archivingInExchange", "Archiving in Exchange. Default: false."},
    {"directors", "Directors between Edge Servers and pools. Default: false."},
    {"ipVersions", "IP versions in use. Default: IPv4."},
    {"deviceUpdates", "Desk phones get their updates from the pools. Default: false."},
    {"largestMeeting", "Participants of the largest meeting; above 250 a pool of its own is proposed. Default: 250."},
    {"recoveryTimeMinutes", "Longest time without a pool. Default: 0, no goal."},
    {"recoveryPointMinutes", "Most data that may be lost. Default: 0, no goal."},
    {"usage", "How the users differ from the user model."},
    {"usage.signedInPercent", "Of the enabled users, signed in at one time. Default: 80."},
    {"usage.remotePercent", "Users from outside. Default: 30."},
    {"usage.voicePercent", "Users with Enterprise Voice. Default: 60."},
    {"usage.pstnPercent", "Of those, who may call the telephone network. Default: 60."},
    {"usage.callsPerHour", "Calls of each of those in the busy hour. Default: 4."},
    {"usage.callMinutes", "Length of a call. Default: 3."},
    {"usage.bypassPercent", "Calls that bypass the Mediation Server. Default: 65."},
    {"usage.conferencePercent", "Users in a conference at one time. Default: 5."},
    {"usage.traffic", "A class of telephone traffic in place of callsPerHour."},
    {"sites", "The central sites, at least one."},
    {"sites.name", "Name; unique among sites and branches."},
    {"sites.worldRegion", "World region, for the distance of pairs."},
    {"sites.dataCenter", "Sites with the same value share a building."},
    {"sites.users", "Users homed here and signed in at one time, those of its branches included."},
    {"sites.usersOnline", "Users homed with an online service. Default: 0."},
    {"sites.usersPerYear", "Users who join each year, or leave when negative. Default: 0."},
    {"sites.conferencing", "As the member of the same name for all sites."},
    {"sites.dialIn", "As the member of the same name for all sites."},
    {"sites.enterpriseVoice", "As the member of the same name for all sites."},
    {"sites.voicePath", "As the member of the same name for all sites."},
    {"sites.branches", "Branch sites that belong to the site."},
    {"sites.branches.name", "Name; unique among sites and branches."},
    {"sites.branches.users", "Users signed in at one time; they are among those of the central site."},
    {"sites.branches.resilientWan", "The link to the central site is redundant. Default: false."},
    {"sites.branches.needsServices",
     "Presence and conferencing must work while the branch is cut off. Default: false."},
};

/// The schema of the members of an object or of the items of a list.
QJsonObject describedMembers(QJsonObject schema, const QString &path);

QJsonObject described(QJsonObject schema, const QString &path)
{
    if (schema.contains(u"items"_s))
        schema[u"items"_s] = describedMembers(schema.value(u"items"_s).toObject(), path);
    else
        schema = describedMembers(schema, path);
    for (const Description &description : descriptions)
        if (path == QLatin1StringView(description.path))
            schema[u"description"_s] = QString::fromLatin1(description.text);
    return schema;
}

QJsonObject describedMembers(QJsonObject schema, const QString &path)
{
    QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (const QString &name : properties.keys())
        properties[name] = described(properties.value(name).toObject(), path.isEmpty() ? name : path + u'.' + name);
    if (!properties.isEmpty())
        schema[u"properties"_s] = properties;
    return schema;
}

} // namespace

QByteArray answersSchema()
{
    QJsonObject schema =
        describedMembers(objectSchema(SchemaVisitor::propertiesOf<Answers>(), {u"sites"_s}), QString());
    schema[u"$schema"_s] = u"http://json-schema.org/draft-07/schema#"_s;
    schema[u"title"_s] = u"Twinpool interview answers"_s;
    return QJsonDocument(schema).toJson();
}

} // namespace twinpool
