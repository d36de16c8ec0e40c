// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/taskjson.h"
#include "model/checklist/tasktext.h"
#include "model/io/planfile.h"
#include "model/reports/checklistreport.h"
#include "model/reports/reportwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

QByteArray asJson(const QString &file, const Plan &plan, ChecklistPurpose purpose, const Checklist &checklist)
{
    JsonWriter json;
    json.beginObject();
    json.key("plan"_L1);
    json.value(QStringView(file));
    json.key("purpose"_L1);
    json.value(nameOf(purpose));
    writeGaps(json, plan, checklist.gaps);
    json.key("tasks"_L1);
    json.beginArray();
    for (const Task &task : checklist.tasks) {
        json.beginObject();
        json.key("name"_L1);
        json.value(QStringView(task.name));
        json.key("title"_L1);
        json.value(QStringView(titleOf(task)));
        json.key("phase"_L1);
        json.value(nameOf(task.definition->phase));
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

int runChecklist(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption purposeOption(
        u"purpose"_s, QCoreApplication::translate("Cli", "The whole plan (deploy) or what is new or changed (change)."),
        u"purpose"_s, u"deploy"_s);
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: md, html or json."),
                                    u"format"_s, u"md"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The file to write."),
                                    u"file"_s);
    parser.addOption(purposeOption);
    parser.addOption(format);
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
    const std::optional<ReportFormat> report = valueOf<ReportFormat>(parser.value(format));
    if (!report && parser.value(format) != "json"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          checklistCommand, streams);

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
    const QByteArray bytes
        = report ? written(checklistReport(now, *checklist), *report) : asJson(file, now.plan, *purpose, *checklist);
    return write(parser.value(output), bytes, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb checklistCommand{
    "checklist",
    "PLAN [--purpose deploy|change] [--format md|html|json] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes the deployment checklist of a plan, with its own names."),
    runChecklist,
};

} // namespace twinpool::cli
