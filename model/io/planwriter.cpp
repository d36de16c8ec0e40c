// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/fieldwriter.h"
#include "model/io/planfile.h"
#include "model/topology/snapshot.h"

namespace twinpool {

namespace {

template <class Rows>
void writeRows(JsonWriter &json, const char *name, const Rows &rows)
{
    if (rows.isEmpty())
        return;
    FieldWriter writer(json);
    json.key(QLatin1StringView(name));
    json.beginArray();
    for (const auto &row : rows) {
        json.beginObject();
        if constexpr (requires { row.id.value; }) {
            json.key(QLatin1StringView("id"));
            json.value(row.id.value);
        }
        writer.fields(row);
        json.endObject();
    }
    json.endArray();
}

/// The members that a plan and its deployed state have in common.
void writeEntities(JsonWriter &json, const Plan &plan)
{
    json.key(QLatin1StringView("lastId"));
    json.value(plan.lastId);
    json.key(QLatin1StringView("deployment"));
    json.beginObject();
    FieldWriter(json).fields(plan.deployment);
    json.endObject();
    Plan::forEachTable(plan, [&](const char *name, const auto &table) { writeRows(json, name, table); });
}

} // namespace

QByteArray writePlan(const Plan &plan)
{
    JsonWriter json;
    json.beginObject();
    json.key(QLatin1StringView("format"));
    json.value(QLatin1StringView(planFormatName));
    json.key(QLatin1StringView("formatVersion"));
    json.value(planFormatVersion);
    writeEntities(json, plan);
    if (plan.deployed) {
        json.key(QLatin1StringView("deployed"));
        json.beginObject();
        writeEntities(json, plan.deployed->plan);
        json.endObject();
    }
    writeRows(json, "placements", plan.placements);
    writeRows(json, "acceptedFindings", plan.acceptedFindings);
    writeRows(json, "taskMarks", plan.taskMarks);
    writeRows(json, "drillRecords", plan.drillRecords);
    writeRows(json, "ruleSettings", plan.ruleSettings);
    writeRows(json, "partFigures", plan.partFigures);
    writeRows(json, "kindFigures", plan.kindFigures);
    if (plan.userModel != UserModel()) {
        json.key(QLatin1StringView("userModel"));
        json.beginObject();
        FieldWriter(json).fields(plan.userModel);
        json.endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace twinpool
