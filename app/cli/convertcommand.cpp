// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/io/planfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runConvert(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The plan file to write."), u"plan"_s);
    const QCommandLineOption check(u"check"_s, QCoreApplication::translate("Cli", "Only says whether the plan is in canonical form: exit code 0 or 1."));
    parser.addOption(output);
    parser.addOption(check);
    if (const auto code = parse(parser, convertCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || parser.isSet(output) == parser.isSet(check))
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed, and either -o or --check."), convertCommand, streams);

    const QString file = files.first();
    const Result<QByteArray> bytes = readWholeFile(file);
    if (!bytes) {
        streams.fault(file, bytes.error());
        return CannotReadOrWrite;
    }
    const Result<LoadedPlan> loaded = readPlan(*bytes);
    if (!loaded) {
        streams.fault(file, loaded.error());
        return CannotReadOrWrite;
    }
    for (const QString &note : loaded->notes)
        streams.fault(file, Error{note});
    const QByteArray canonical = writePlan(loaded->plan);
    if (parser.isSet(check)) {
        if (canonical == *bytes)
            return Fine;
        streams.result(QCoreApplication::translate("Cli", "%1 is not in canonical form.").arg(file));
        return FindingsAtThreshold;
    }
    return write(parser.value(output), canonical, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb convertCommand{
    "convert",
    "PLAN -o PLAN | PLAN --check",
    QT_TRANSLATE_NOOP("Cli", "Rewrites a plan in its canonical form, the current version of the format."),
    runConvert,
};

} // namespace twinpool::cli
