// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/io/jsonwriter.h"
#include "model/io/planfile.h"
#include "model/io/wholefile.h"
#include "model/reports/sarif.h"
#include "model/rules/evaluate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

/// The name a person or script knows a finding's row by.
QString subjectName(const Plan &plan, EntityRef ref)
{
    return ref ? qualifiedName(plan, ref) : u"deployment:%1"_s.arg(plan.deployment.name);
}

void writeText(const QString &file, const Plan &plan, const QList<Finding> &findings, const Streams &streams)
{
    for (const Finding &finding : findings) {
        const QString line = u"%1: %2 %3 %4: %5"_s.arg(file, nameOf(finding.severity), QLatin1StringView(finding.rule->id),
                                                       subjectName(plan, finding.subject), messageOf(finding, plan));
        streams.result(finding.accepted ? QCoreApplication::translate("Cli", "%1 (accepted)").arg(line) : line);
    }
}

void writeJson(JsonWriter &json, const QString &file, const Plan &plan, const QList<Finding> &findings)
{
    std::array<int, 3> counts{};
    for (const Finding &finding : findings)
        if (!finding.accepted)
            ++counts[static_cast<size_t>(finding.severity)];
    json.beginObject();
    json.member("plan"_L1, file);
    json.key("counts"_L1);
    json.beginObject();
    for (const auto &row : enumNames(Severity{})) {
        json.member(QLatin1StringView(row.name), counts[static_cast<size_t>(row.value)]);
    }
    json.endObject();
    json.key("findings"_L1);
    json.beginArray();
    for (const Finding &finding : findings) {
        json.beginObject();
        json.member("rule"_L1, QLatin1StringView(finding.rule->id));
        json.member("severity"_L1, nameOf(finding.severity));
        json.member("subject"_L1, subjectName(plan, finding.subject));
        json.key("related"_L1);
        json.beginArray();
        for (EntityRef ref : finding.related)
            json.value(QStringView(qualifiedName(plan, ref)));
        json.endArray();
        json.member("message"_L1, messageOf(finding, plan));
        json.member("advice"_L1, adviceOf(finding, plan));
        json.member("source"_L1, sourcesOf(*finding.rule));
        json.member("accepted"_L1, finding.accepted);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

int runCheck(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How the findings are written: text, json or sarif."), u"format"_s, u"text"_s);
    const QCommandLineOption failOn(u"fail-on"_s, QCoreApplication::translate("Cli", "The least severity that gives exit code 1: error, warning, info or "
                                                     "none."),
                                    u"severity"_s, u"error"_s);
    parser.addOption(format);
    parser.addOption(failOn);
    if (const auto code = parse(parser, checkCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "A plan is missing."), checkCommand, streams);
    if (files.size() > limits::commandLineFiles)
        return wrongUsage(QCoreApplication::translate("Cli", "There are too many plans."), checkCommand, streams);
    const bool asJson = parser.value(format) == "json"_L1, asSarif = parser.value(format) == "sarif"_L1;
    if (!asJson && !asSarif && parser.value(format) != "text"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)), checkCommand, streams);
    const std::optional<Severity> threshold = valueOf<Severity>(parser.value(failOn));
    if (!threshold && parser.value(failOn) != "none"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The severity “%1” is not known.").arg(parser.value(failOn)), checkCommand, streams);

    int code = Fine;
    QList<CheckedPlan> checked;
    JsonWriter json;
    if (asJson && files.size() > 1)
        json.beginArray();
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readWholeFile(file);
        const Result<LoadedPlan> loaded = bytes ? readPlan(*bytes) : Result<LoadedPlan>(bytes.error());
        if (!loaded) {
            streams.fault(file, loaded.error());
            code = CannotReadOrWrite;
            continue;
        }
        for (const QString &note : loaded->notes)
            streams.fault(file, Error{note});
        const QList<Finding> findings = evaluate(Snapshot(loaded->plan));
        if (asSarif)
            checked.append({file, *bytes, loaded->plan, findings});
        else if (asJson)
            writeJson(json, file, loaded->plan, findings);
        else
            writeText(file, loaded->plan, findings, streams);
        const bool reached = threshold && std::ranges::any_of(findings, [&](const Finding &finding) {
            return !finding.accepted && finding.severity <= *threshold;
        });
        if (reached && code == Fine)
            code = FindingsAtThreshold;
    }
    if (asJson && files.size() > 1)
        json.endArray();
    if (asJson && (files.size() > 1 || code != CannotReadOrWrite))
        streams.out(json.take());
    if (asSarif && !checked.isEmpty())
        streams.out(sarifReport(checked, QStringLiteral(TWINPOOL_VERSION)));
    return code;
}

} // namespace

const Verb checkCommand{
    "check",
    "PLAN… [--format text|json|sarif] [--fail-on error|warning|info|none]",
    QT_TRANSLATE_NOOP("Cli", "Says what is wrong with plans."),
    runCheck,
};

} // namespace twinpool::cli
