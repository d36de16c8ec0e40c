// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/limits.h"
#include "model/topology/references.h"

#include <QJsonArray>
#include <QJsonObject>

// JSON Schema (draft 7) of described types.

namespace twinpool {

inline QJsonObject objectSchema(const QJsonObject &properties, const QStringList &required = {})
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}, {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        schema[QStringLiteral("required")] = QJsonArray::fromStringList(required);
    return schema;
}

inline QJsonObject numberSchema(const QString &type, double least, double most)
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("minimum"), least}, {QStringLiteral("maximum"), most}};
}

inline QJsonObject idSchema()
{
    return numberSchema(QStringLiteral("integer"), 1, 4'000'000'000.0);
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
            return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), limits::notesBytes}};
        return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), limits::freeTextCharacters}};
    }
    static QJsonObject schemaOf(bool *) { return {{QStringLiteral("type"), QStringLiteral("boolean")}}; }
    static QJsonObject schemaOf(int *, Range range = {}) { return numberSchema(QStringLiteral("integer"), range.least, range.most); }
    static QJsonObject schemaOf(double *, Range range = {}) { return numberSchema(QStringLiteral("number"), range.least, range.most); }
    static QJsonObject schemaOf(std::chrono::seconds *) { return numberSchema(QStringLiteral("integer"), 0, Range{}.most); }
    template <NamedEnum E>
    static QJsonObject schemaOf(E *)
    {
        QJsonArray names;
        for (const auto &row : enumNames(E{}))
            names.append(QLatin1StringView(row.name));
        return {{QStringLiteral("enum"), names}};
    }
    template <class E>
    static QJsonObject schemaOf(EnumSet<E> *)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), schemaOf(static_cast<E *>(nullptr))}, {QStringLiteral("uniqueItems"), true}};
    }
    template <EntityKind K>
    static QJsonObject schemaOf(Id<K> *, OnDelete = OnDelete::Clear)
    {
        return idSchema();
    }
    static QJsonObject schemaOf(EntityRef *, OnDelete)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), QJsonArray{schemaOf(static_cast<EntityKind *>(nullptr)), idSchema()}},
                {QStringLiteral("minItems"), 2},
                {QStringLiteral("maxItems"), 2}};
    }
    template <class T>
    static QJsonObject schemaOf(std::optional<T> *, auto... trait)
    {
        return schemaOf(static_cast<T *>(nullptr), trait...);
    }
    template <class T>
    static QJsonObject schemaOf(QList<T> *)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), schemaOf(static_cast<T *>(nullptr))}};
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
            properties[QStringLiteral("type")] = QJsonObject{{QStringLiteral("const"), QLatin1StringView(roleName<Role>())}};
            roles.append(objectSchema(properties, {QStringLiteral("type")}));
        });
        return {{QStringLiteral("oneOf"), roles}};
    }

    template <class T>
    static QJsonObject propertiesOf()
    {
        SchemaVisitor visitor;
        Fields<T>::visit(visitor);
        return visitor.properties;
    }
};

} // namespace twinpool
