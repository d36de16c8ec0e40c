// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/monitoringlimits.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/constants.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/storage.h"
#include "model/sizing/userfigures.h"
#include "model/sizing/usermodelshares.h"

namespace twinpool {

namespace {

// clang-format off
constexpr FigureName collectedUsers{"storage.users", QT_TRANSLATE_NOOP("Sizing", "Users whose data the store collects"), Unit::Users};
constexpr FigureName callRecords{"storage.callRecords", QT_TRANSLATE_NOOP("Sizing", "Call records"), Unit::Gb};
constexpr FigureName qualityRecords{"storage.qualityRecords", QT_TRANSLATE_NOOP("Sizing", "Quality records"), Unit::Gb};
constexpr FigureName archived{"storage.archiving", QT_TRANSLATE_NOOP("Sizing", "Archived content"), Unit::Gb};
constexpr FigureName archivedPerYear{"storage.archivingPerYear", QT_TRANSLATE_NOOP("Sizing", "Archived content of a year; how long it is kept is not known"), Unit::Gb};
constexpr FigureName yearDays{"storage.year", QT_TRANSLATE_NOOP("Sizing", "A year"), Unit::Days};
constexpr FigureName databaseServers{"storage.servers", QT_TRANSLATE_NOOP("Sizing", "Database servers for monitoring and archiving"), Unit::Databases};
constexpr FigureName files{"storage.fileStore", QT_TRANSLATE_NOOP("Sizing", "File store"), Unit::Gb};
constexpr FigureName conferencesOfAnHour{"conferencing.perHour", QT_TRANSLATE_NOOP("Sizing", "Conferences of an hour"), Unit::Conferences};
constexpr FigureName content{"conferencing.contentMb", QT_TRANSLATE_NOOP("Sizing", "Presentations of an average conference"), Unit::Mb};
constexpr FigureName backup{"storage.backupMbps", QT_TRANSLATE_NOOP("Sizing", "Backup Service to the partner"), Unit::Mbps};

constexpr Formula collected{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3 ÷ 1,024 ÷ 1,024")};
constexpr Formula fileStoreFormula{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3 × %4 ÷ 1,024 + %5"), Origin::Assumed};
constexpr Formula backupFormula{QT_TRANSLATE_NOOP("Sizing", "(%1 × %2 + changes of %3) in an hour × %4"), Origin::Assumed};
constexpr Formula perHourFormula{QT_TRANSLATE_NOOP("Sizing", "the conferences at one time, of %1 each"), Origin::Assumed};
constexpr Formula contentFormula{QT_TRANSLATE_NOOP("Sizing", "%1 × %2 × %3 × %4")};
// clang-format on

constexpr int daysOfYear = 365;

/// What of the data of these users is kept.
void addRecords(const UserModel &model, const Figure &users, ProductVersion version, bool monitors, bool archives,
                QList<Figure> &figures)
{
    const EstimateModel &estimates = model.estimates;
    const auto add = [&](const FigureName &name, Constant kb, const Figure &days) {
        const Figure each = constantFigure(kb, version);
        figures.push_back(computed(name, storageGb(users.value, days.value, each.value), collected, {users, days, each}));
    };
    if (monitors) {
        add(callRecords, Constant::CallRecords, shareFigure(model, estimates.recordDays));
        add(qualityRecords, Constant::QualityRecords, shareFigure(model, estimates.recordDays));
    }
    if (!archives)
        return;
    if (estimates.archivingDays > 0)
        add(archived, Constant::Archiving, shareFigure(model, estimates.archivingDays));
    else
        add(archivedPerYear, Constant::Archiving, given(yearDays, daysOfYear));
}

Figure conferencesFigure(const UserModel &model, double users)
{
    return computed(conferencesOfAnHour, conferencesPerHour(model, users), perHourFormula,
                    {shareFigure(model, model.estimates.conferenceMinutes)});
}

Figure contentFigure(const UserModel &model)
{
    const ConferencingModel &meetings = model.conferencing;
    return computed(content, contentMbPerConference(meetings), contentFormula,
                    {shareFigure(model, meetings.furtherModalityPercent), shareFigure(model, meetings.dataPercent),
                     shareFigure(model, meetings.presentations), shareFigure(model, meetings.presentationMb)});
}

} // namespace

QList<Figure> storageFiguresOf(const Snapshot &now, const Pool &pool)
{
    const UserPool &user = *pool.as<UserPool>();
    const UserModel &model = now.plan.userModel;
    const EstimateModel &estimates = model.estimates;
    QList<Figure> figures;
    addRecords(model, usersFigure(now, pool), pool.version, user.monitoring, user.archiving, figures);
    figures.push_back(computed(files, fileStoreGb(model, user.homedUsers), fileStoreFormula,
                               {conferencesFigure(model, user.homedUsers),
                                shareFigure(model, model.conferencing.dayHours), contentFigure(model),
                                shareFigure(model, estimates.contentDays), shareFigure(model, estimates.otherFilesGb)}));
    if (now.partnerOf(pool.id))
        figures.push_back(computed(backup, backupMbps(model, user.homedUsers), backupFormula,
                                   {conferencesFigure(model, user.homedUsers), contentFigure(model),
                                    usersFigure(now, pool), shareFigure(model, estimates.backupSafety)}));
    return figures;
}

QList<Figure> storeFiguresOf(const Snapshot &now, const SqlStore &store)
{
    bool monitors = false, archives = false;
    QList<Figure> users;
    ProductVersion version = now.plan.deployment.targetVersion;
    for (const Pool *pool : now.referring<Pool>(store.id)) {
        const auto *user = pool->as<UserPool>();
        if (!user || (user->monitoringStore != store.id && user->archivingStore != store.id))
            continue;
        monitors = monitors || (user->monitoring && user->monitoringStore == store.id);
        archives = archives || (user->archiving && user->archivingStore == store.id);
        version = pool->version;
        users.push_back(about(pool->id, usersFigure(now, *pool)));
    }
    if (users.empty())
        return {};
    const double count = double(usersCollectedIn(now, store.id));
    const Figure all = totalOf(collectedUsers, count, std::move(users));
    QList<Figure> figures{all};
    addRecords(now.plan.userModel, all, version, monitors, archives, figures);
    figures.push_back(computed(databaseServers, monitoringStores(qint64(count)), formulas::quotientUp,
                               {all, constantFigure(Constant::MonitoringStoreUsers, version)}));
    return figures;
}

} // namespace twinpool
