// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "model/edits/layout.h"
#include "model/io/planfile.h"
#include "model/io/topologyimport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runImport(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The plan file to write."), u"plan"_s);
    parser.addOption(output);
    if (const auto code = parse(parser, importCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || !parser.isSet(output))
        return wrongUsage(QCoreApplication::translate("Cli", "One topology is needed, and -o with the plan to write."), importCommand, streams);

    const QString file = files.first();
    const Result<QByteArray> bytes = readWholeFile(file);
    if (!bytes) {
        streams.fault(file, bytes.error());
        return CannotReadOrWrite;
    }
    const Result<ImportedPlan> imported = importTopology(*bytes);
    if (!imported) {
        streams.fault(file, imported.error());
        return CannotReadOrWrite;
    }
    Plan plan = imported->plan;
    plan.placements = arranged(Snapshot(plan));
    for (const ImportNote &note : imported->notes) {
        const QString kind = nameOf(note.kind);
        streams.remark(note.place.isEmpty() ? u"%1: %2"_s.arg(kind, note.text)
                                            : u"%1: %2: %3"_s.arg(kind, note.place, note.text));
    }
    return write(parser.value(output), writePlan(plan), streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb importCommand{
    "import",
    "TOPOLOGY -o PLAN",
    QT_TRANSLATE_NOOP("Cli", "Makes a plan from a topology export or a Topology Builder file, and tells what it did not "
                             "understand."),
    runImport,
};

} // namespace twinpool::cli
