// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/jsonwriter.h"
#include "model/io/planfile.h"
#include "model/topology/references.h"
#include "model/topology/snapshot.h"

namespace twinpool {

namespace {

/// Writes the fields of one object that differ from a fresh object of its type.
class FieldWriter
{
public:
    explicit FieldWriter(JsonWriter &json)
        : m_json(json)
    {
    }

    template <class Object>
    void fields(const Object &object)
    {
        static const Object fresh{};
        fields(object, fresh);
    }

    /// Without the fields that are as in \a fresh: a part of a fresh row need not be as a fresh part.
    template <class Object>
    void fields(const Object &object, const Object &fresh)
    {
        Visitor<Object> visitor{*this, object, fresh};
        Fields<Object>::visit(visitor);
    }

private:
    template <class Object>
    struct Visitor {
        FieldWriter &writer;
        const Object &object;
        const Object &fresh;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait...)
        {
            if (object.*member == fresh.*member)
                return;
            writer.m_json.key(QLatin1StringView(name));
            if constexpr (Described<M>) {
                writer.m_json.beginObject();
                writer.fields(object.*member, fresh.*member);
                writer.m_json.endObject();
            } else {
                writer.value(object.*member);
            }
        }
    };

    template <class T>
    void value(const T &value)
    {
        if constexpr (NamedEnum<T>) {
            m_json.value(nameOf(value));
        } else if constexpr (std::is_same_v<T, PoolRole>) {
            std::visit(
                [this](const auto &role) {
                    m_json.beginObject();
                    m_json.key(QLatin1StringView("type"));
                    m_json.value(QLatin1StringView(roleName<std::decay_t<decltype(role)>>()));
                    fields(role);
                    m_json.endObject();
                },
                value);
        } else if constexpr (Described<T>) {
            m_json.beginObject();
            fields(value);
            m_json.endObject();
        } else {
            m_json.value(value);
        }
    }
    void value(const std::chrono::seconds &value) { m_json.value(static_cast<qint64>(value.count())); }
    void value(const QString &value) { m_json.value(QStringView(value)); }
    template <EntityKind K>
    void value(const Id<K> &value)
    {
        m_json.value(value.value);
    }
    void value(const EntityRef &value)
    {
        m_json.beginArray();
        m_json.value(nameOf(value.kind));
        m_json.value(value.value);
        m_json.endArray();
    }
    template <class T>
    void value(const std::optional<T> &present)
    {
        value(*present); // an absent one equals the fresh object's and is not written
    }
    template <class T>
    void value(const QList<T> &items)
    {
        m_json.beginArray();
        for (const T &item : items)
            value(item);
        m_json.endArray();
    }
    template <class E>
    void value(const EnumSet<E> &set)
    {
        m_json.beginArray();
        for (const auto &row : enumNames(E{}))
            if (set.contains(row.value))
                m_json.value(QLatin1StringView(row.name));
        m_json.endArray();
    }

    JsonWriter &m_json;
};

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
    json.endObject();
    return json.take();
}

} // namespace twinpool
