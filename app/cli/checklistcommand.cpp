// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/taskjson.h"
#include "model/checklist/tasktext.h"
#include "model/io/planfile.h"
#include "model/reports/checklistreport.h"
#include "model/reports/checklistschedule.h"
#include "model/reports/checklistscripts.h"
#include "model/reports/checklisttable.h"
#include "model/reports/reportwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

QStringList formats()
{
    return {u"md"_s, u"html"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"ics"_s, u"xml"_s, u"scripts"_s, u"json"_s};
}

QByteArray asJson(const QString &file, const Plan &plan, ChecklistPurpose purpose, const Checklist &checklist)
{
    JsonWriter json;
    json.beginObject();
    json.member("plan"_L1, file);
    json.member("purpose"_L1, nameOf(purpose));
    writeGaps(json, plan, checklist.gaps);
    json.key("tasks"_L1);
    json.beginArray();
    for (const Task &task : checklist.tasks) {
        json.beginObject();
        json.member("name"_L1, task.name);
        json.member("title"_L1, titleOf(task));
        json.member("phase"_L1, nameOf(task.definition->phase));
        json.key("after"_L1);
        json.beginArray();
        for (int index : task.after)
            json.value(QStringView(checklist.tasks[index].name));
        json.endArray();
        writeBlocks(json, "commands"_L1, task.commands);
        writeBlocks(json, "checks"_L1, task.checks);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

/// One file in any format but scripts, or why there is none.
Result<QByteArray> asFile(const QString &format, const QString &plan, const Snapshot &now, ChecklistPurpose purpose,
                          const Checklist &checklist, QDate firstDay)
{
    if (const auto report = valueOf<ReportFormat>(format))
        return written(checklistReport(now, checklist), *report);
    if (format == "csv"_L1)
        return sheetAsCsv(checklistTable(now, checklist));
    if (format == "xlsx"_L1)
        return workbookAsXlsx(checklistWorkbook(now, checklist));
    if (format == "ics"_L1)
        return checklistCalendar(now, checklist, firstDay);
    if (format == "xml"_L1)
        return checklistProject(now, checklist, firstDay);
    return asJson(plan, now.plan, purpose, checklist);
}

/// Writes into the folder, which is made when it is missing.
bool writeScripts(const QString &folder, const QList<ScriptFile> &scripts, const Streams &streams)
{
    if (!QDir().mkpath(folder)) {
        streams.fault(folder, {QCoreApplication::translate("Cli", "The folder cannot be made.")});
        return false;
    }
    return std::ranges::all_of(scripts, [&](const ScriptFile &script) {
        return write(QDir(folder).filePath(script.name), script.bytes, streams);
    });
}

int runChecklist(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption purposeOption(
        u"purpose"_s, QCoreApplication::translate("Cli", "The whole plan (deploy) or what is new or changed (change)."),
        u"purpose"_s, u"deploy"_s);
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: %1.").arg(formats().join(u", "_s)),
                                    u"format"_s, u"md"_s);
    const QCommandLineOption start(
        u"start"_s, QCoreApplication::translate("Cli", "The first day of work for ics and xml, as 2026-01-31."), u"date"_s);
    const QCommandLineOption by(u"by"_s, QCoreApplication::translate("Cli", "A script for each place or for each role."),
                                u"grouping"_s, u"place"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s},
                                    QCoreApplication::translate("Cli", "The file to write; of scripts the folder."),
                                    u"file"_s);
    parser.addOption(purposeOption);
    parser.addOption(format);
    parser.addOption(start);
    parser.addOption(by);
    parser.addOption(output);
    if (const auto code = parse(parser, checklistCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), checklistCommand, streams);
    const std::optional<ChecklistPurpose> purpose = valueOf<ChecklistPurpose>(parser.value(purposeOption));
    if (!purpose)
        return wrongUsage(QCoreApplication::translate("Cli", "The purpose “%1” is not known.").arg(parser.value(purposeOption)),
                          checklistCommand, streams);
    if (!formats().contains(parser.value(format)))
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          checklistCommand, streams);
    const QDate firstDay = QDate::fromString(parser.value(start), Qt::ISODate);
    if (parser.isSet(start) && !firstDay.isValid())
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is not a date.").arg(parser.value(start)),
                          checklistCommand, streams);
    const std::optional<ScriptGrouping> grouping = valueOf<ScriptGrouping>(parser.value(by));
    if (!grouping)
        return wrongUsage(QCoreApplication::translate("Cli", "Scripts cannot be grouped by “%1”.").arg(parser.value(by)),
                          checklistCommand, streams);
    const bool asScripts = parser.value(format) == "scripts"_L1;
    if (asScripts && parser.value(output).isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Scripts need a folder: -o FOLDER."), checklistCommand,
                          streams);

    const QString file = files.first();
    const Result<LoadedPlan> loaded = loadPlan(file);
    if (!loaded) {
        streams.fault(file, loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    const Result<Checklist> checklist = generate(now, *purpose);
    if (!checklist) {
        streams.fault(file, checklist.error());
        return InternalError;
    }
    if (asScripts)
        return writeScripts(parser.value(output), checklistScripts(now, *checklist, *grouping), streams)
            ? Fine
            : CannotReadOrWrite;
    const Result<QByteArray> bytes = asFile(parser.value(format), file, now, *purpose, *checklist, firstDay);
    return write(parser.value(output), bytes, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb checklistCommand{
    "checklist",
    "PLAN [--purpose deploy|change] [--format md|html|docx|xlsx|csv|ics|xml|scripts|json] [--start DATE] "
    "[--by place|role] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes the deployment checklist of a plan, with its own names."),
    runChecklist,
};

} // namespace twinpool::cli
