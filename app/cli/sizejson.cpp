// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sizejson.h"

#include "model/io/jsonwriter.h"
#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/hardwaretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/usermodelshares.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool::cli {

namespace {

void writeSource(JsonWriter &json, const Source &source)
{
    if (!source.title)
        return;
    json.member("source"_L1, QString::fromUtf8(source.title));
    json.member("path"_L1, QString::fromUtf8(source.path));
}

void writeOrigin(JsonWriter &json, Origin origin, const Source &source)
{
    json.member("origin"_L1, nameOf(origin));
    writeSource(json, source);
}

void writeFigure(JsonWriter &json, const Plan &plan, const Figure &figure)
{
    json.beginObject();
    json.member("key"_L1, QLatin1StringView(figure.name->key).toString());
    json.member("name"_L1, nameOf(figure, plan));
    if (figure.about)
        json.member("about"_L1, qualifiedName(plan, figure.about));
    json.member("value"_L1, figure.value);
    json.member("unit"_L1, QString::fromLatin1(textOf(figure.unit).name));
    writeOrigin(json, figure.origin, figure.source);
    if (figure.formula) {
        json.member("formula"_L1, formulaText(figure));
        json.key("terms"_L1);
        json.beginArray();
        for (const Figure &term : figure.terms)
            writeFigure(json, plan, term);
        json.endArray();
    }
    json.endObject();
}

/// Without a server nothing is shared out: the two members that need one are left out.
void writeLoad(JsonWriter &json, const Snapshot &now, const PoolLoad &load)
{
    json.member("workload"_L1, nameOf(load.workload));
    json.member("servers"_L1, load.servers);
    json.key("states"_L1);
    json.beginArray();
    for (LoadState state : loadStates) {
        if (!load[state])
            continue;
        const StateLoad &is = *load[state];
        json.beginObject();
        json.member("state"_L1, nameOf(state));
        json.member("load"_L1, is.load);
        json.member("servers"_L1, is.servers);
        json.member("capacity"_L1, is.capacity);
        if (is.servers > 0) {
            json.member("perServer"_L1, is.perServer());
            json.member("share"_L1, is.share());
        }
        json.member("needed"_L1, is.needed);
        json.member("grade"_L1, nameOf(is.grade));
        json.member("origin"_L1, nameOf(loadOrigin(now, *now.find(load.pool), load, state)));
        json.endObject();
    }
    json.endArray();
}

void writeFigures(JsonWriter &json, const Plan &plan, const std::vector<FigureGroup> &groups)
{
    json.key("figures"_L1);
    json.beginArray();
    for (const FigureGroup &group : groups)
        for (const Figure &figure : group.figures)
            writeFigure(json, plan, figure);
    json.endArray();
}

void writeHardware(JsonWriter &json, const Plan &plan, const HardwareLine &line)
{
    json.beginObject();
    if (line.site)
        json.member("site"_L1, nameOf(plan, line.site));
    json.member("role"_L1, nameOf(line.role));
    json.member("quantity"_L1, line.quantity);
    json.member("hosting"_L1, nameOf(line.hosting));
    json.optionalMember("processors"_L1, processorText(line));
    json.optionalMember("memory"_L1, memoryText(line));
    if (line.cores > 0)
        json.member("processorOrigin"_L1, nameOf(line.processorOrigin));
    if (line.ramGb > 0)
        json.member("memoryOrigin"_L1, nameOf(line.ramOrigin));
    writeSource(json, line.source);
    json.optionalMember("disks"_L1, diskText(line));
    json.optionalMember("network"_L1, networkText(line));
    json.optionalMember("system"_L1, systemText(line));
    json.optionalMember("sql"_L1, sqlText(line));
    if (line.ports > 0)
        json.member("ports"_L1, line.ports);
    json.key("names"_L1);
    json.beginArray();
    for (const QString &name : line.names)
        json.value(QStringView(name));
    json.endArray();
    json.endObject();
}

void writeCrossing(JsonWriter &json, const Snapshot &now, const Crossing &crossing)
{
    json.beginObject();
    json.member("pool"_L1, qualifiedName(now.plan, crossing.pool));
    json.member("workload"_L1, nameOf(crossing.workload));
    json.member("state"_L1, nameOf(crossing.state));
    json.member("year"_L1, crossing.year);
    json.member("load"_L1, crossing.load.load);
    json.member("capacity"_L1, crossing.load.capacity);
    json.member("needed"_L1, crossing.load.needed);
    json.member("step"_L1, stepText(now, crossing));
    json.member("origin"_L1, nameOf(crossing.year > 0 ? Origin::Assumed : Origin::Inferred));
    json.endObject();
}

} // namespace

QByteArray sizesAsJson(const QString &file, const Snapshot &now)
{
    const PlanSizes sizes = sizesOf(now);
    JsonWriter json;
    json.beginObject();
    json.member("plan"_L1, file);
    json.member("users"_L1, double(sizes.users));
    json.member("servers"_L1, sizes.servers);
    json.key("deviations"_L1);
    json.beginArray();
    for (const ShareDeviation &deviation : deviationsOf(now.plan.userModel)) {
        json.beginObject();
        json.member("key"_L1, QString::fromLatin1(deviation.info->name.key));
        json.member("name"_L1, QCoreApplication::translate("Sizing", deviation.info->name.text));
        json.member("value"_L1, deviation.value);
        json.member("default"_L1, deviation.usual);
        writeOrigin(json, deviation.info->origin, deviation.info->source);
        json.endObject();
    }
    json.endArray();
    json.key("pools"_L1);
    json.beginArray();
    auto calls = sizes.calls.begin();
    for (const PoolLoad &load : sizes.pools) {
        const Pool &pool = *now.find(load.pool);
        json.beginObject();
        json.member("pool"_L1, qualifiedName(now.plan, pool.id));
        json.member("kind"_L1, nameOf(kindOf(pool)));
        json.member("version"_L1, nameOf(pool.version));
        writeLoad(json, now, load);
        if (calls != sizes.calls.end() && calls->pool == load.pool) {
            json.key("calls"_L1);
            json.beginObject();
            writeLoad(json, now, *calls++);
            json.endObject();
        }
        writeFigures(json, now.plan, figuresOf(now, pool));
        json.endObject();
    }
    json.endArray();
    json.key("stores"_L1);
    json.beginArray();
    for (const SqlStore &store : now.plan.sqlStores) {
        const std::vector<FigureGroup> groups = figuresOf(now, store);
        if (groups.empty())
            continue;
        json.beginObject();
        json.member("store"_L1, qualifiedName(now.plan, store.id));
        writeFigures(json, now.plan, groups);
        json.endObject();
    }
    json.endArray();
    const std::vector<HardwareLine> hardware = hardwareBySite(now);
    json.key("hardware"_L1);
    json.beginArray();
    for (const HardwareLine &line : hardware)
        writeHardware(json, now.plan, line);
    json.endArray();
    json.key("growth"_L1);
    json.beginArray();
    for (const Crossing &crossing : growthOf(now).crossings)
        writeCrossing(json, now, crossing);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace twinpool::cli
