// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/edgelimits.h"
#include "model/catalog/poollimits.h"
#include "model/edits/change.h"
#include "model/edits/servers.h"
#include "model/rules/catalogue/poolfixes.h"

#include <QHash>

namespace twinpool {

namespace {

// DIR-001
void checkSingleDirector(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.as<DirectorPool>() && now.serverCountOf(pool.id) == 1)
        out.add();
}

// DIR-002
void checkTooManyDirectors(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<DirectorPool>())
        return;
    if (const auto count = now.serverCountOf(pool.id); count > directorsMost)
        out.add({qint64(count), qint64(directorsMost)});
}

/// The next hop of the roles that need a user pool for it.
PoolId userNextHopOf(const Pool &pool)
{
    if (const auto *mediation = pool.as<MediationPool>())
        return mediation->nextHop;
    if (const auto *video = pool.as<VideoInteropPool>())
        return video->nextHop;
    if (const auto *chat = pool.as<PersistentChatPool>())
        return chat->nextHop;
    if (const auto *applications = pool.as<TrustedApplicationPool>())
        return applications->nextHop;
    return {};
}

// DIR-003
void checkDirectorAsNextHop(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Pool *hop = now.find(userNextHopOf(pool));
    if (hop && hop->as<DirectorPool>())
        out.add({hop->id}, {hop->id});
}

/// The name of a pool's external web services; empty when it has none.
QString externalWebName(const Pool &pool)
{
    if (const auto *user = pool.as<UserPool>())
        return user->web.externalFqdn;
    const auto *director = pool.as<DirectorPool>();
    return director ? director->web.externalFqdn : QString();
}

// DIR-004. About the whole plan: web names are in no index.
void checkDirectorWebNames(const Snapshot &now, Findings &out)
{
    QHash<QString, QList<EntityRef>> pools; // that use the name of a Director
    for (const Pool &pool : now.plan.pools)
        if (pool.as<DirectorPool>() && allVersions.contains(pool.version) && !externalWebName(pool).isEmpty())
            pools[externalWebName(pool).toLower()];
    if (pools.isEmpty())
        return;
    for (const Pool &pool : now.plan.pools)
        if (const auto at = pools.find(externalWebName(pool).toLower()); at != pools.end())
            at->append(pool.id);
    for (const Pool &pool : now.plan.pools) {
        if (!pool.as<DirectorPool>() || !allVersions.contains(pool.version))
            continue;
        QList<EntityRef> others = pools.value(externalWebName(pool).toLower());
        others.removeOne(pool.id);
        if (!others.isEmpty())
            out.addAbout(pool.id, {others.first(), externalWebName(pool)}, others);
    }
}

bool webNamesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) {
        return std::tuple(row.version, row.role.index(), externalWebName(row));
    });
}

QList<Edit> renameWebServices(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    const auto isTaken = [&](const QString &name) {
        return std::any_of(now.plan.pools.begin(), now.plan.pools.end(), [&](const Pool &other) {
            return externalWebName(other).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const QString name = edits::nextName(externalWebName(*pool), isTaken);
    //: %1 is a DNS name.
    const QString label = QCoreApplication::translate("Edits", "Set external web name to %1").arg(name);
    return {changeRole<DirectorPool>(label, pool->id, [name](DirectorPool &role) { role.web.externalFqdn = name; })};
}

} // namespace

const std::vector<Rule> &directorRules()
{
    static const std::vector<Rule> rules{
        {
            .id = "DIR-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Director"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Director pool %1 consists of one server."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Two are the recommended minimum. As next hop of an Edge pool a single Director "
                                     "carries everything that comes from outside."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a Director."),
            .sources = {pages::capacity2015, pages::capacity2019},
            .check = checkSingleDirector,
            .fixes = addOneServer,
        },
        {
            .id = "DIR-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many Directors"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 has %n Director(s); at most %3 are supported."),
            .why = QT_TRANSLATE_NOOP("Rules", "A Director pool is limited to ten servers."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Split the pool."),
            .sources = {{"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"}},
            .check = checkTooManyDirectors,
        },
        {
            .id = "DIR-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Director used as next hop for the wrong role"),
            .message = QT_TRANSLATE_NOOP("Rules", "The next hop of %1 is the Director pool %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Mediation, Video Interop, Persistent Chat and trusted application pools hand on "
                                     "to a user pool. For Mediation and trusted applications Directors are ruled out "
                                     "by name; for the other two this is derived, because only Front End pools are "
                                     "offered."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Select a user pool."),
            .sources = {{"Mediation Server General Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/mediation-server-general-settings-expander.md"},
                        {"External Application Next Hop Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/external-application-next-hop-settings-expander.md"},
                        {"Persistent Chat Next Hop Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/persistent-chat-next-hop-settings-expander.md"},
                        {"Plan for Video Interop Server", "SfbServer/plan-your-deployment/video-interop-server.md"}},
            .check = checkDirectorAsNextHop,
            .fixes = useUserPoolOfSite,
        },
        {
            .id = "DIR-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Director external web name not unique"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 have the same external web name, %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Every pool and every Director needs an external web name that no other has."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Rename the web services of the Director."),
            .sources = {{"Web Services Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/web-services-settings-expander.md"}},
            .check = checkDirectorWebNames,
            .isTouchedBy = webNamesTouchedBy,
            .fixes = renameWebServices,
        },
    };
    return rules;
}

} // namespace twinpool
