// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rownames.h"
#include "app/cli/taskjson.h"
#include "model/checklist/tasktext.h"
#include "model/io/planfile.h"
#include "model/reports/reportwriter.h"
#include "model/reports/revision.h"
#include "model/reports/runbookreport.h"
#include "model/runbooks/runbookchoices.h"
#include "model/runbooks/runbooktext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

void writeTexts(JsonWriter &json, QLatin1StringView key, const QStringList &texts)
{
    json.key(key);
    json.beginArray();
    for (const QString &text : texts)
        json.value(QStringView(text));
    json.endArray();
}

void writeFirstPage(JsonWriter &json, const Plan &plan, const RunbookFirstPage &page)
{
    json.key("firstPage"_L1);
    json.beginObject();
    json.optionalMember("revision"_L1, page.revision);
    json.optionalMember("date"_L1, page.date);
    json.key("versions"_L1);
    json.beginArray();
    for (const auto &[pool, version] : page.versions) {
        json.beginObject();
        json.optionalMember("pool"_L1, nameOf(plan, pool));
        json.member("version"_L1, nameOf(version));
        json.endObject();
    }
    json.endArray();
    json.optionalMember("cumulativeUpdate"_L1, page.cumulativeUpdate);
    json.key("contacts"_L1);
    json.beginArray();
    for (TaskRole role : page.contacts)
        json.value(nameOf(role));
    json.endArray();
    json.member("asksForStateOfPair"_L1, page.asksForStateOfPair);
    json.optionalMember("exports"_L1, page.exportsPath);
    json.endObject();
}

void writeStep(JsonWriter &json, const Plan &plan, const RunbookStep &step)
{
    json.beginObject();
    json.optionalMember("name"_L1, step.name);
    json.optionalMember("title"_L1, titleOf(step));
    json.optionalMember("when"_L1, whenOf(step, plan));
    json.optionalMember("who"_L1, rolesOf(step.definition->who));
    json.optionalMember("rights"_L1, rightsOf(step.definition->rights));
    json.optionalMember("where"_L1, placeOf(step, plan));
    json.optionalMember("duration"_L1, durationOf(step));
    json.optionalMember("warning"_L1, warningOf(step, plan));
    writeTexts(json, "steps"_L1, linesOf(step, plan));
    writeBlocks(json, "commands"_L1, step.commands);
    json.optionalMember("expected"_L1, expectedOf(step, plan));
    writeBlocks(json, "checks"_L1, step.checks);
    json.optionalMember("rollback"_L1, rollbackOf(step, plan));
    json.optionalMember("note"_L1, noteOf(step, plan));
    json.optionalMember("sources"_L1, sourcesOf(step.definition->sources));
    json.endObject();
}

QByteArray asJson(const QString &file, const Plan &plan, const Runbook &runbook)
{
    JsonWriter json;
    json.beginObject();
    json.optionalMember("plan"_L1, file);
    json.optionalMember("runbook"_L1, runbook.name);
    json.member("kind"_L1, nameOf(runbook.definition->kind));
    json.optionalMember("subject"_L1, qualifiedName(plan, runbook.subject));
    json.optionalMember("partner"_L1, nameOf(plan, runbook.partner));
    json.optionalMember("title"_L1, titleOf(runbook, plan));
    writeFirstPage(json, plan, runbook.firstPage);
    json.optionalMember("trigger"_L1, triggerOf(runbook, plan));
    writeTexts(json, "before"_L1, beforeOf(runbook, plan));
    json.optionalMember("result"_L1, resultOf(runbook, plan));
    json.optionalMember("note"_L1, noteOf(runbook, plan));
    writeGaps(json, plan, runbook.gaps);
    json.key("steps"_L1);
    json.beginArray();
    for (const RunbookStep &step : runbook.steps)
        writeStep(json, plan, step);
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray asList(const Plan &plan, const QList<RunbookChoice> &choices)
{
    QStringList lines;
    for (const RunbookChoice &choice : choices)
        lines += choice.kind ? u"%1 %2"_s.arg(nameOf(*choice.kind), qualifiedName(plan, choice.subject))
                             : u"- %1"_s.arg(textOf(choice, plan));
    if (lines.isEmpty())
        lines += QCoreApplication::translate("Cli", "No runbook applies.");
    return (lines.join(u'\n') + u'\n').toUtf8();
}

int runRunbook(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption list(
        u"list"_s, QCoreApplication::translate("Cli", "Lists the runbooks of the plan; with --subject, those for its failure."));
    const QCommandLineOption kindOption(
        u"kind"_s, QCoreApplication::translate("Cli", "The runbook, as --list names it: pool-failover."), u"kind"_s);
    const QCommandLineOption subjectOption(
        u"subject"_s, QCoreApplication::translate("Cli", "What fails or is worked on: pool:NAME, store:NAME, site:NAME."),
        u"subject"_s);
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: md, html, docx or json."),
                                    u"format"_s, u"md"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The file to write."),
                                    u"file"_s);
    for (const QCommandLineOption &option : {list, kindOption, subjectOption, format, output})
        parser.addOption(option);
    if (const auto code = parse(parser, runbookCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), runbookCommand, streams);
    const std::optional<RunbookKind> kind = valueOf<RunbookKind>(parser.value(kindOption));
    if (!kind && parser.isSet(kindOption))
        return wrongUsage(QCoreApplication::translate("Cli", "The runbook “%1” is not known.").arg(parser.value(kindOption)),
                          runbookCommand, streams);
    if (!parser.isSet(list) && (!kind || !parser.isSet(subjectOption)))
        return wrongUsage(QCoreApplication::translate("Cli", "A runbook needs --kind and --subject."), runbookCommand,
                          streams);
    const std::optional<ReportFormat> report = valueOf<ReportFormat>(parser.value(format));
    if (!report && parser.value(format) != "json"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          runbookCommand, streams);

    const QString file = files.first();
    const Result<LoadedPlan> loaded = loadPlan(file);
    if (!loaded) {
        streams.fault(file, loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    const EntityRef subject = rowNamed(now.plan, parser.value(subjectOption));
    if (!subject && parser.isSet(subjectOption))
        return wrongUsage(QCoreApplication::translate("Cli", "The plan has no “%1”.").arg(parser.value(subjectOption)),
                          runbookCommand, streams);
    if (parser.isSet(list)) {
        const QList<RunbookChoice> choices = subject ? runbooksFor(now, subject) : allRunbooks(now);
        return write(parser.value(output), asList(now.plan, choices), streams) ? Fine : CannotReadOrWrite;
    }
    Result<Runbook> runbook = generateRunbook(now, *kind, subject);
    if (!runbook)
        return wrongUsage(runbook.error().text(), runbookCommand, streams);
    runbook->firstPage.revision = revisionOf(now.plan);
    runbook->firstPage.date = QDate::currentDate().toString(Qt::ISODate);
    const Result<QByteArray> bytes = report ? written(runbookReport(now.plan, *runbook), *report) : asJson(file, now.plan, *runbook);
    return write(parser.value(output), bytes, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb runbookCommand{
    "runbook",
    "PLAN (--list [--subject KIND:NAME] | --kind KIND --subject KIND:NAME) [--format md|html|docx|json] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Writes an operation runbook for a part of a plan, or lists those that there are."),
    runRunbook,
};

} // namespace twinpool::cli
