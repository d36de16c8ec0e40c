// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/io/planfile.h"
#include "model/io/wholefile.h"
#include "model/proposals/answersfile.h"
#include "model/proposals/interview.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runPropose(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption answersOption(
        u"answers"_s, QCoreApplication::translate("Cli", "The answers of an interview, as JSON."), u"file"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s},
                                    QCoreApplication::translate("Cli", "The plan file to write; without it the plan is printed."),
                                    u"plan"_s);
    const QCommandLineOption schema(
        u"schema"_s, QCoreApplication::translate("Cli", "Prints the JSON Schema of the answers instead."));
    for (const QCommandLineOption &option : {answersOption, output, schema})
        parser.addOption(option);
    if (const auto code = parse(parser, proposeCommand, arguments, streams))
        return *code;
    if (!parser.positionalArguments().isEmpty() || parser.isSet(schema) == parser.isSet(answersOption))
        return wrongUsage(QCoreApplication::translate("Cli", "Either --answers or --schema is needed."), proposeCommand,
                          streams);
    if (parser.isSet(schema))
        return write(parser.value(output), answersSchema(), streams) ? Fine : CannotReadOrWrite;
    const QString file = parser.value(answersOption);
    const Result<QByteArray> bytes = readWholeFile(file);
    const Result<Answers> answers = bytes ? readAnswers(*bytes) : Result<Answers>(bytes.error());
    const Result<Plan> plan = answers ? proposedPlan(*answers) : Result<Plan>(answers.error());
    if (!plan) {
        streams.fault(file, plan.error());
        return CannotReadOrWrite;
    }
    return write(parser.value(output), writePlan(*plan), streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb proposeCommand{
    "propose",
    "--answers FILE [-o PLAN] | --schema",
    QT_TRANSLATE_NOOP("Cli", "Proposes a topology from the answers of an interview."),
    runPropose,
};

} // namespace twinpool::cli
