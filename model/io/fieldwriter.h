// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/jsonwriter.h"
#include "model/topology/references.h"

namespace twinpool {

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

} // namespace twinpool
