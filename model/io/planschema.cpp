// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/limits.h"
#include "model/io/planfile.h"
#include "model/topology/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QJsonObject objectSchema(const QJsonObject &properties, const QStringList &required = {})
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty())
        schema[u"required"_s] = QJsonArray::fromStringList(required);
    return schema;
}

QJsonObject number(const QString &type, double least, double most)
{
    return {{u"type"_s, type}, {u"minimum"_s, least}, {u"maximum"_s, most}};
}

QJsonObject id()
{
    return number(u"integer"_s, 1, 4'000'000'000.0);
}

/// Collects the schema of the fields of one type.
struct SchemaVisitor {
    QJsonObject properties;

    template <class Owner, class M, class... Trait>
    void operator()(const char *name, M Owner::*, Trait... trait)
    {
        properties[QLatin1StringView(name)] = schemaOf(static_cast<M *>(nullptr), trait...);
    }

    static QJsonObject schemaOf(QString *, Text kind = Text::Name)
    {
        if (kind == Text::Notes)
            return {{u"type"_s, u"string"_s}, {u"maxLength"_s, limits::notesBytes}};
        return {{u"type"_s, u"string"_s}, {u"maxLength"_s, limits::freeTextCharacters}};
    }
    static QJsonObject schemaOf(bool *) { return {{u"type"_s, u"boolean"_s}}; }
    static QJsonObject schemaOf(int *, Range range = {}) { return number(u"integer"_s, range.least, range.most); }
    static QJsonObject schemaOf(double *, Range range = {}) { return number(u"number"_s, range.least, range.most); }
    static QJsonObject schemaOf(std::chrono::seconds *) { return number(u"integer"_s, 0, Range{}.most); }
    template <NamedEnum E>
    static QJsonObject schemaOf(E *)
    {
        QJsonArray names;
        for (const auto &row : enumNames(E{}))
            names.append(QLatin1StringView(row.name));
        return {{u"enum"_s, names}};
    }
    template <class E>
    static QJsonObject schemaOf(EnumSet<E> *)
    {
        return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(static_cast<E *>(nullptr))}, {u"uniqueItems"_s, true}};
    }
    template <EntityKind K>
    static QJsonObject schemaOf(Id<K> *, OnDelete = OnDelete::Clear)
    {
        return id();
    }
    static QJsonObject schemaOf(EntityRef *, OnDelete)
    {
        return {{u"type"_s, u"array"_s},
                {u"items"_s, QJsonArray{schemaOf(static_cast<EntityKind *>(nullptr)), id()}},
                {u"minItems"_s, 2},
                {u"maxItems"_s, 2}};
    }
    template <class T>
    static QJsonObject schemaOf(std::optional<T> *, auto... trait)
    {
        return schemaOf(static_cast<T *>(nullptr), trait...);
    }
    template <class T>
    static QJsonObject schemaOf(QList<T> *)
    {
        return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(static_cast<T *>(nullptr))}};
    }
    template <Described T>
    static QJsonObject schemaOf(T *)
    {
        return objectSchema(propertiesOf<T>());
    }
    static QJsonObject schemaOf(PoolRole *)
    {
        QJsonArray roles;
        forEachRole([&](auto *type) {
            using Role = std::remove_pointer_t<decltype(type)>;
            QJsonObject properties = propertiesOf<Role>();
            properties[u"type"_s] = QJsonObject{{u"const"_s, QLatin1StringView(roleName<Role>())}};
            roles.append(objectSchema(properties, {u"type"_s}));
        });
        return {{u"oneOf"_s, roles}};
    }

    template <class T>
    static QJsonObject propertiesOf()
    {
        SchemaVisitor visitor;
        Fields<T>::visit(visitor);
        return visitor.properties;
    }
};

template <class Row>
QJsonObject rowsSchema()
{
    QJsonObject properties = SchemaVisitor::propertiesOf<Row>();
    QStringList required;
    if constexpr (requires(Row row) { row.id.value; }) {
        properties[u"id"_s] = id();
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
        {u"lastId"_s, number(u"integer"_s, 0, 4'000'000'000.0)},
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
    QJsonObject schema = objectSchema(properties, {u"format"_s, u"formatVersion"_s});
    schema[u"$schema"_s] = u"http://json-schema.org/draft-07/schema#"_s;
    schema[u"title"_s] = u"Twinpool plan"_s;
    return QJsonDocument(schema).toJson();
}

} // namespace twinpool
