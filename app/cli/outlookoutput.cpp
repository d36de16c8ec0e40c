// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outlookoutput.h"

#include "model/io/jsonwriter.h"
#include "model/simulation/statementtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

/// As sentences of several lines stand below a line of the text.
void addIndented(QStringList &lines, const QString &text)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += u"      "_s + line;
}

void write(const Snapshot &now, const RecoveryRow &row, JsonWriter &json)
{
    json.beginObject();
    json.optionalMember("pool"_L1, qualifiedName(now.plan, row.pool));
    json.member("measure"_L1, nameOf(row.measure));
    json.member("required"_L1, SimTime(row.target->most).count());
    json.optionalMember("requiredBy"_L1, qualifiedName(now.plan, row.target->from));
    if (row.reached) {
        json.member("reached"_L1, row.reached->count());
    }
    json.member("grade"_L1, nameOf(row.grade));
    json.optionalMember("cause"_L1, causeText(row, now));
    json.optionalMember("cure"_L1, cureText(row, now));
    json.optionalMember("source"_L1, sourceOf(row.cause));
    json.endObject();
}

void write(const Snapshot &now, const PairReadiness &pair, JsonWriter &json)
{
    json.beginObject();
    json.optionalMember("lost"_L1, qualifiedName(now.plan, pair.lost));
    json.optionalMember("survivor"_L1, qualifiedName(now.plan, pair.survivor));
    json.member("siteLost"_L1, pair.isSiteLost);
    json.member("readiness"_L1, nameOf(pair.light()));
    json.key("topics"_L1);
    json.beginArray();
    for (const ReadinessRow &row : pair.rows) {
        json.beginObject();
        json.member("topic"_L1, nameOf(row.topic));
        json.member("readiness"_L1, nameOf(row.readiness));
        json.optionalMember("text"_L1, textOf(row, pair, now.plan));
        json.optionalMember("runbook"_L1, QString::fromLatin1(row.runbook));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

OutlookOutput outlookOf(const Snapshot &now)
{
    OutlookOutput outlook{{}, readinessOf(now)};
    const auto hasTarget = [&now](const Pool &pool) {
        return recoveryTargetOf(now, pool, RecoveryMeasure::Time)
            || recoveryTargetOf(now, pool, RecoveryMeasure::Point);
    };
    const SimState healthy = initialState(now);
    for (const Pool &pool : now.plan.pools)
        if (pool.as<UserPool>() && hasTarget(pool))
            outlook.targets += gradeRecovery(now, pool, healthy);
    outlook.targets.removeIf([](const RecoveryRow &row) { return !row.target; });
    return outlook;
}

void writeOutlook(const Snapshot &now, const OutlookOutput &outlook, QStringList &lines)
{
    if (!outlook.targets.isEmpty())
        lines += QCoreApplication::translate("Cli", "Recovery targets:");
    for (const RecoveryRow &row : outlook.targets) {
        lines += u"  "_s
            + QCoreApplication::translate("Cli", "%1: %2: required %3, reached %4: %5")
                  .arg(qualifiedName(now.plan, row.pool), wordsOf(row.measure), textOf(SimTime(row.target->most)),
                       reachedText(row), wordsOf(row.grade));
        addIndented(lines, causeText(row, now));
        addIndented(lines, cureText(row, now));
    }
    if (!outlook.pairs.isEmpty())
        lines += QCoreApplication::translate("Cli", "Readiness of each pair:");
    for (const PairReadiness &pair : outlook.pairs) {
        const QString lost = qualifiedName(now.plan, pair.lost), survivor = qualifiedName(now.plan, pair.survivor);
        const QString light = wordsOf(pair.light());
        lines += u"  "_s
            + (pair.isSiteLost
                   ? QCoreApplication::translate("Cli", "%1 lost with %2, %3 takes over: %4")
                         .arg(lost, qualifiedName(now.plan, now.find(pair.lost)->site), survivor, light)
                   : QCoreApplication::translate("Cli", "%1 lost, %2 takes over: %3").arg(lost, survivor, light));
        for (const ReadinessRow &row : pair.rows) {
            const QString text = textOf(row, pair, now.plan);
            lines += u"    "_s
                + QCoreApplication::translate("Cli", "%1: %2: %3")
                      .arg(wordsOf(row.topic), wordsOf(row.readiness),
                           row.runbook
                               ? QCoreApplication::translate("Cli", "%1 (%2)").arg(text, QLatin1StringView(row.runbook))
                               : text);
        }
    }
}

void writeOutlook(const Snapshot &now, const OutlookOutput &outlook, JsonWriter &json)
{
    const auto write = [&](QLatin1StringView key, const auto &list) {
        if (list.isEmpty())
            return;
        json.key(key);
        json.beginArray();
        for (const auto &each : list)
            cli::write(now, each, json);
        json.endArray();
    };
    write("recovery"_L1, outlook.targets);
    write("readiness"_L1, outlook.pairs);
}

} // namespace twinpool::cli
