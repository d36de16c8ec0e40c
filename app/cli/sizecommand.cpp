// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sizejson.h"
#include "model/base/fillplaces.h"
#include "model/io/planfile.h"
#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/hardwaretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/usermodelshares.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

/// One line: `FILE: pool:NAME normal: 4116.67 users per server, 62 % …; Inferred from documented figures`.
QString lineOf(const QString &file, const Snapshot &now, const PoolLoad &load, LoadState state)
{
    const StateLoad &is = *load[state];
    const QString place =
        u"%1: %2 %3 %4"_s.arg(file, qualifiedName(now.plan, load.pool), nameOf(load.workload), nameOf(state));
    if (is.servers == 0)
        //: %1 is the place in the output, %2 a number of users or calls.
        return fillPlaces(QCoreApplication::translate("Cli", "%1: no server is left for %2"),
                          {place, valueText(is.load, unitOf(load.workload))});
    //: %1 is the place in the output, %2 the load, %3 the servers that carry it, %4 how full they are, %5 how many there
    //: should be, %6 the grade: "Fine".
    return fillPlaces(QCoreApplication::translate("Cli", "%1: %2 on %3, %4 full; needed: %5; %6"),
                      {place, valueText(is.load, unitOf(load.workload)), valueText(is.servers, Unit::Servers),
                       valueText(is.share() * 100, Unit::Percent), valueText(is.needed, Unit::Servers),
                       wordsOf(is.grade)})
        + u"; "_s + wordsOf(loadOrigin(now, *now.find(load.pool), load, state));
}

/// One line for machines that are alike, by site, then the totals.
QStringList hardwareLines(const QString &file, const Snapshot &now)
{
    QStringList lines;
    const std::vector<HardwareLine> bySite = hardwareBySite(now);
    const auto add = [&](const HardwareLine &line, const QString &place) {
        //: %1 is a file, %2 a site or "all sites", %3 a number of machines, %4 what they are for, %5 what they are like.
        lines += fillPlaces(QCoreApplication::translate("Cli", "%1: %2: %3 × %4: %5"),
                            {file, place, QString::number(line.quantity), wordsOf(line.role),
                             (QStringList(lineText(line)) + hardwareOriginTexts(line)).join(u"; "_s)});
    };
    for (const HardwareLine &line : bySite)
        add(line, nameOf(now.plan, line.site));
    for (const HardwareLine &line : hardwareInTotal(bySite))
        add(line, QCoreApplication::translate("Cli", "all sites"));
    return lines;
}

QStringList growthLines(const QString &file, const Snapshot &now)
{
    QStringList lines;
    for (const Crossing &crossing : growthOf(now).crossings)
        lines += u"%1: %2 %3"_s.arg(file, crossingText(now, crossing), stepText(now, crossing));
    if (!lines.isEmpty())
        lines += u"%1: %2"_s.arg(file, growthOriginText());
    else
        //: %1 is a file.
        lines += QCoreApplication::translate("Cli", "%1: No limit is crossed in the next %n year(s).", nullptr, yearsAhead)
                     .arg(file);
    return lines;
}

/// What the text is to tell beside the loads.
struct Extras {
    bool explain = false, hardware = false, growth = false;
};

QString writtenText(const QString &file, const Snapshot &now, const Extras &extras)
{
    QStringList lines;
    const PlanSizes sizes = sizesOf(now);
    const auto addStates = [&](const PoolLoad &load) {
        for (LoadState state : loadStates)
            if (load[state])
                lines += lineOf(file, now, load, state);
    };
    auto calls = sizes.calls.begin();
    for (const PoolLoad &load : sizes.pools) {
        addStates(load);
        if (calls != sizes.calls.end() && calls->pool == load.pool)
            addStates(*calls++);
        if (!extras.explain)
            continue;
        for (const FigureGroup &group : figuresOf(now, *now.find(load.pool))) {
            lines += u"  %1"_s.arg(QCoreApplication::translate("Sizing", group.title));
            for (const Figure &figure : group.figures)
                for (bool first = true; const QString &line : explanation(figure, now.plan)) {
                    lines += (first ? u"    "_s : u"      "_s) + line;
                    first = false;
                }
        }
    }
    for (const ShareDeviation &deviation : deviationsOf(now.plan.userModel))
        //: %1 is the file, %2 a number of the user model by name, %3 its value, %4 the usual one.
        lines += fillPlaces(QCoreApplication::translate("Cli", "%1: %2: %3 instead of %4"),
                            {file, QCoreApplication::translate("Sizing", deviation.info->name.text),
                             valueText(deviation.value, deviation.info->name.unit),
                             valueText(deviation.usual, deviation.info->name.unit)});
    if (extras.hardware)
        lines += hardwareLines(file, now);
    if (extras.growth)
        lines += growthLines(file, now);
    //: %1 is the file, %2 a number of users, %3 a number of servers.
    lines += fillPlaces(QCoreApplication::translate("Cli", "%1: %2, %3"),
                        {file, valueText(double(sizes.users), Unit::Users), valueText(sizes.servers, Unit::Servers)});
    return lines.join(u'\n') + u'\n';
}

int runSize(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    const QCommandLineOption format(
        u"format"_s, QCoreApplication::translate("Cli", "How the figures are written: text or json."), u"format"_s, u"text"_s);
    const QCommandLineOption explain(
        u"explain"_s, QCoreApplication::translate("Cli", "Adds every figure of each pool with its formula and where the numbers come from."));
    const QCommandLineOption hardware(u"hardware"_s,
                                      QCoreApplication::translate("Cli", "Adds the list of machines, by site and in total."));
    const QCommandLineOption growth(
        u"growth"_s, QCoreApplication::translate("Cli", "Adds the years in which limits are crossed, and what to do then."));
    const QCommandLineOption output({u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "The file to write."),
                                    u"file"_s);
    for (const QCommandLineOption &option : {format, explain, hardware, growth, output})
        parser.addOption(option);
    if (const auto code = parse(parser, sizeCommand, arguments, streams))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "One plan is needed."), sizeCommand, streams);
    const bool asJson = parser.value(format) == "json"_L1;
    if (!asJson && parser.value(format) != "text"_L1)
        return wrongUsage(QCoreApplication::translate("Cli", "The format “%1” is not known.").arg(parser.value(format)),
                          sizeCommand, streams);
    const Result<LoadedPlan> loaded = loadPlan(files.first());
    if (!loaded) {
        streams.fault(files.first(), loaded.error());
        return CannotReadOrWrite;
    }
    const Snapshot now(loaded->plan);
    const Extras extras{parser.isSet(explain), parser.isSet(hardware), parser.isSet(growth)};
    const QByteArray bytes =
        asJson ? sizesAsJson(files.first(), now) : writtenText(files.first(), now, extras).toUtf8();
    return cli::write(parser.value(output), bytes, streams) ? Fine : CannotReadOrWrite;
}

} // namespace

const Verb sizeCommand{
    "size",
    "PLAN [--format text|json] [--explain] [--hardware] [--growth] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Says how full every pool is, today and when servers or partners fail."),
    runSize,
};

} // namespace twinpool::cli
