// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoutput.h"
#include "app/cli/commands.h"
#include "model/availability/causenames.h"
#include "model/io/planfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

int runAnalyze(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption order(u"order"_s, QCoreApplication::translate("Cli", "How many things fail at once: 1, 2 or 3."),
                                   u"order"_s, u"2"_s);
    const QCommandLineOption availability(
        u"availability"_s, QCoreApplication::translate("Cli", "Says how often each service is lost and what that is due to."));
    const QCommandLineOption format(u"format"_s, QCoreApplication::translate("Cli", "How it is written: text or json."),
                                    u"format"_s, u"text"_s);
    const QCommandLineOption faultTree(
        u"fault-tree"_s,
        QCoreApplication::translate("Cli", "The file to write the fault tree to, in the Open-PSA model exchange format."),
        u"file"_s);
    parser.addOptions({order, availability, format, faultTree});
    if (const auto code = parse(parser, analyzeCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), analyzeCommand, streams);
    const bool asJson = parser.value(format) == "json"_L1;
    if (!asJson && parser.value(format) != "text"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          analyzeCommand, streams);
    const int wanted = parser.value(order).toInt();
    if (wanted < 1 || wanted > 3)
        return wrongUsage(QCoreApplication::translate("Cli", "The order is 1, 2 or 3."), analyzeCommand, streams);
    const Result<LoadedPlan> loaded = loadPlan(files.first());
    if (!loaded) {
        streams.fault(files.first(), loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    ServiceModel model = serviceModel(now);
    if (parser.isSet(faultTree)) {
        const QByteArray bytes = openPsaModel(model.tree, model.down, faultTreeNames(now.plan, model));
        return write(parser.value(faultTree), bytes, streams) ? Fine : CannotReadOrWrite;
    }
    std::optional<TripleAnalysis> triples;
    if (wanted > 2)
        triples = analyzeTriples(model);
    const AnalysisOutput output{now, *analyzeFailures(model), Availability(std::move(model)), outlookOf(now),
                                std::move(triples), wanted > 1, parser.isSet(availability)};
    if (asJson)
        streams.out(analysisAsJson(output, files.first()));
    else
        for (const QString &line : analysisAsText(output))
            streams.result(line);
    return Fine;
}

} // namespace

const Verb analyzeCommand{
    "analyze",
    "PLAN [--order 1|2|3] [--availability] [--format text|json] [--fault-tree FILE]",
    QT_TRANSLATE_NOOP("Cli", "Says what every failure costs, and how available everything is."),
    runAnalyze,
    analysisHelp,
};

} // namespace twinpool::cli
