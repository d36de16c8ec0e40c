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

void write(JsonWriter &json, QLatin1StringView key, QStringView text)
{
    json.key(key);
    json.value(text);
}

void write(JsonWriter &json, QLatin1StringView key, double value)
{
    json.key(key);
    json.value(value);
}

void writeSource(JsonWriter &json, const Source &source)
{
    if (!source.title)
        return;
    write(json, "source"_L1, QString::fromUtf8(source.title));
    write(json, "path"_L1, QString::fromUtf8(source.path));
}

void writeOrigin(JsonWriter &json, Origin origin, const Source &source)
{
    write(json, "origin"_L1, QString(nameOf(origin)));
    writeSource(json, source);
}

void writeFigure(JsonWriter &json, const Plan &plan, const Figure &figure)
{
    json.beginObject();
    write(json, "key"_L1, QLatin1StringView(figure.name->key).toString());
    write(json, "name"_L1, nameOf(figure, plan));
    if (figure.about)
        write(json, "about"_L1, qualifiedName(plan, figure.about));
    write(json, "value"_L1, figure.value);
    write(json, "unit"_L1, QString::fromLatin1(textOf(figure.unit).name));
    writeOrigin(json, figure.origin, figure.source);
    if (figure.formula) {
        write(json, "formula"_L1, formulaText(figure));
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
    write(json, "workload"_L1, QString(nameOf(load.workload)));
    write(json, "servers"_L1, load.servers);
    json.key("states"_L1);
    json.beginArray();
    for (LoadState state : loadStates) {
        if (!load[state])
            continue;
        const StateLoad &is = *load[state];
        json.beginObject();
        write(json, "state"_L1, QString(nameOf(state)));
        write(json, "load"_L1, is.load);
        write(json, "servers"_L1, is.servers);
        write(json, "capacity"_L1, is.capacity);
        if (is.servers > 0) {
            write(json, "perServer"_L1, is.perServer());
            write(json, "share"_L1, is.share());
        }
        write(json, "needed"_L1, is.needed);
        write(json, "grade"_L1, QString(nameOf(is.grade)));
        write(json, "origin"_L1, QString(nameOf(loadOrigin(now, *now.find(load.pool), load, state))));
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
    const auto writeIf = [&](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            write(json, key, text);
    };
    json.beginObject();
    if (line.site)
        write(json, "site"_L1, nameOf(plan, line.site));
    write(json, "role"_L1, QString(nameOf(line.role)));
    write(json, "quantity"_L1, line.quantity);
    write(json, "hosting"_L1, QString(nameOf(line.hosting)));
    writeIf("processors"_L1, processorText(line));
    writeIf("memory"_L1, memoryText(line));
    if (line.cores > 0)
        write(json, "processorOrigin"_L1, QString(nameOf(line.processorOrigin)));
    if (line.ramGb > 0)
        write(json, "memoryOrigin"_L1, QString(nameOf(line.ramOrigin)));
    writeSource(json, line.source);
    writeIf("disks"_L1, diskText(line));
    writeIf("network"_L1, networkText(line));
    writeIf("system"_L1, systemText(line));
    writeIf("sql"_L1, sqlText(line));
    if (line.ports > 0)
        write(json, "ports"_L1, line.ports);
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
    write(json, "pool"_L1, qualifiedName(now.plan, crossing.pool));
    write(json, "workload"_L1, QString(nameOf(crossing.workload)));
    write(json, "state"_L1, QString(nameOf(crossing.state)));
    write(json, "year"_L1, crossing.year);
    write(json, "load"_L1, crossing.load.load);
    write(json, "capacity"_L1, crossing.load.capacity);
    write(json, "needed"_L1, crossing.load.needed);
    write(json, "step"_L1, stepText(now, crossing));
    write(json, "origin"_L1, QString(nameOf(crossing.year > 0 ? Origin::Assumed : Origin::Inferred)));
    json.endObject();
}

} // namespace

QByteArray sizesAsJson(const QString &file, const Snapshot &now)
{
    const PlanSizes sizes = sizesOf(now);
    JsonWriter json;
    json.beginObject();
    write(json, "plan"_L1, file);
    write(json, "users"_L1, double(sizes.users));
    write(json, "servers"_L1, sizes.servers);
    json.key("deviations"_L1);
    json.beginArray();
    for (const ShareDeviation &deviation : deviationsOf(now.plan.userModel)) {
        json.beginObject();
        write(json, "key"_L1, QString::fromLatin1(deviation.info->name.key));
        write(json, "name"_L1, QCoreApplication::translate("Sizing", deviation.info->name.text));
        write(json, "value"_L1, deviation.value);
        write(json, "default"_L1, deviation.usual);
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
        write(json, "pool"_L1, qualifiedName(now.plan, pool.id));
        write(json, "kind"_L1, QString(nameOf(kindOf(pool))));
        write(json, "version"_L1, QString(nameOf(pool.version)));
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
        write(json, "store"_L1, qualifiedName(now.plan, store.id));
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
