// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "resources/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runSample(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption list(u"list"_s, QCoreApplication::translate("Cli", "Prints the names of the samples."));
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The plan file to write; without it the plan is printed."),
                                    u"plan"_s);
    parser.addOption(list);
    parser.addOption(output);
    if (const auto code = parse(parser, sampleCommand, arguments, streams))
        return *code;
    const QStringList names = parser.positionalArguments();
    if (parser.isSet(list) && names.isEmpty()) {
        for (const QString &name : sampleNames())
            streams.result(name);
        return Fine;
    }
    if (parser.isSet(list) || names.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One sample is needed, or --list."), sampleCommand, streams);
    const QByteArray plan = samplePlan(names.first());
    if (plan.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "There is no sample “%1”. See --list.").arg(names.first()), sampleCommand, streams);
    return write(parser.value(output), plan, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb sampleCommand{
    "sample",
    "NAME -o PLAN | --list",
    QT_TRANSLATE_NOOP("Cli", "Writes a sample plan that comes with the program."),
    runSample,
};

} // namespace twinpool::cli
