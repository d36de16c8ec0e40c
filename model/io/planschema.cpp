// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/fieldschema.h"
#include "model/io/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

template <class Row>
QJsonObject rowsSchema()
{
    QJsonObject properties = SchemaVisitor::propertiesOf<Row>();
    QStringList required;
    if constexpr (requires(Row row) { row.id.value; }) {
        properties[u"id"_s] = idSchema();
        required = {u"id"_s};
    }
    return {{u"type"_s, u"array"_s},
            {u"items"_s, objectSchema(properties, required)},
            {u"maxItems"_s, limits::planRowsOfOneKind}};
}

} // namespace

QByteArray planSchema()
{
    QJsonObject entities{
        {u"lastId"_s, numberSchema(u"integer"_s, 0, 4'000'000'000.0)},
        {u"deployment"_s, objectSchema(SchemaVisitor::propertiesOf<Deployment>())},
    };
    const Plan empty;
    Plan::forEachTable(empty, [&](const char *name, const auto &table) {
        entities[QLatin1StringView(name)] = rowsSchema<typename std::decay_t<decltype(table)>::Row>();
    });
    QJsonObject properties = entities;
    properties[u"format"_s] = QJsonObject{{u"const"_s, QLatin1StringView(planFormatName)}};
    properties[u"formatVersion"_s] = QJsonObject{{u"const"_s, planFormatVersion}};
    properties[u"deployed"_s] = objectSchema(entities);
    properties[u"placements"_s] = rowsSchema<Placement>();
    properties[u"acceptedFindings"_s] = rowsSchema<AcceptedFinding>();
    properties[u"taskMarks"_s] = rowsSchema<TaskMark>();
    properties[u"drillRecords"_s] = rowsSchema<DrillRecord>();
    properties[u"ruleSettings"_s] = rowsSchema<RuleSetting>();
    properties[u"partFigures"_s] = rowsSchema<PartFigure>();
    properties[u"kindFigures"_s] = rowsSchema<KindFigure>();
    properties[u"userModel"_s] = objectSchema(SchemaVisitor::propertiesOf<UserModel>());
    QJsonObject schema = objectSchema(properties, {u"format"_s, u"formatVersion"_s});
    schema[u"$schema"_s] = u"http://json-schema.org/draft-07/schema#"_s;
    schema[u"title"_s] = u"Twinpool plan"_s;
    return QJsonDocument(schema).toJson();
}

} // namespace twinpool
