// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/properties.h"
#include "model/topology/references.h"

#include <cmath>

// How properties are read and written through the description of a type. For the few files that offer the properties
// of a sort of object; they name the types in keys with TWINPOOL_TYPE_NAME.

namespace twinpool::detail {

/// The name of a type in property keys.
template <class T>
struct TypeName;
#define TWINPOOL_TYPE_NAME(T)                                                                                          \
    template <>                                                                                                        \
    struct TypeName<T> {                                                                                               \
        static constexpr const char *value = #T;                                                                       \
    };

template <class T>
concept SimpleList = IsList<T>::value && !Described<typename IsList<T>::Item>;

// Type and value of a property, and back. Each overload pair serves one type of field.

inline QVariant get(const QString &field, Property &property, Text kind = Text::Name)
{
    property.type = kind == Text::Notes ? PropertyType::Notes : PropertyType::Text;
    return field;
}
inline bool put(QString &field, const QVariant &value, Text = Text::Name)
{
    if (value.typeId() != QMetaType::QString)
        return false;
    field = value.toString().normalized(QString::NormalizationForm_C);
    return true;
}

inline QVariant get(bool field, Property &property)
{
    property.type = PropertyType::Boolean;
    return field;
}
inline bool put(bool &field, const QVariant &value)
{
    field = value.toBool();
    return value.typeId() == QMetaType::Bool;
}

template <class Number>
    requires std::is_same_v<Number, int> || std::is_same_v<Number, double>
QVariant get(Number field, Property &property, Range range = {})
{
    property.type = std::is_same_v<Number, int> ? PropertyType::WholeNumber : PropertyType::Number;
    property.range = range;
    return field;
}
template <class Number>
    requires std::is_same_v<Number, int> || std::is_same_v<Number, double>
bool put(Number &field, const QVariant &value, Range range = {})
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || number < range.least || number > range.most || (std::is_same_v<Number, int> && number != std::floor(number)))
        return false;
    field = static_cast<Number>(number);
    return true;
}

inline QVariant get(const std::chrono::seconds &field, Property &property)
{
    property.type = PropertyType::Duration;
    return static_cast<int>(field.count());
}
inline bool put(std::chrono::seconds &field, const QVariant &value)
{
    int count = 0;
    if (!put(count, value))
        return false;
    field = std::chrono::seconds(count);
    return true;
}

template <NamedEnum E>
QList<PropertyChoice> choicesOf()
{
    QList<PropertyChoice> choices;
    for (const auto &row : enumNames(E{}))
        choices.append({QString::fromLatin1(row.name), row.words});
    return choices;
}
template <NamedEnum E>
QVariant get(E field, Property &property)
{
    property.type = PropertyType::Choice;
    property.choices = choicesOf<E>();
    return QString(nameOf(field));
}
template <NamedEnum E>
bool put(E &field, const QVariant &value)
{
    const std::optional<E> choice = valueOf<E>(value.toString());
    if (choice)
        field = *choice;
    return choice.has_value();
}

template <class E>
QVariant get(const EnumSet<E> &field, Property &property)
{
    property.type = PropertyType::ChoiceSet;
    property.choices = choicesOf<E>();
    QStringList names;
    for (const auto &row : enumNames(E{}))
        if (field.contains(row.value))
            names.append(QString::fromLatin1(row.name));
    return names;
}
template <class E>
bool put(EnumSet<E> &field, const QVariant &value)
{
    EnumSet<E> set;
    for (const QString &name : value.toStringList()) {
        const std::optional<E> choice = valueOf<E>(name);
        if (!choice)
            return false;
        set.insert(*choice);
    }
    field = set;
    return true;
}

template <EntityKind K>
QVariant get(const Id<K> &field, Property &property, OnDelete = OnDelete::Clear)
{
    property.type = PropertyType::Reference;
    property.target = K;
    return field.value;
}
template <EntityKind K>
bool put(Id<K> &field, const QVariant &value, OnDelete = OnDelete::Clear)
{
    bool ok = false;
    field.value = value.toUInt(&ok);
    return ok;
}

inline QVariant get(const QStringList &field, Property &property)
{
    property.type = PropertyType::TextList;
    return field;
}
inline bool put(QStringList &field, const QVariant &value)
{
    if (value.typeId() != QMetaType::QStringList)
        return false;
    field = value.toStringList();
    return true;
}

template <EntityKind K>
QVariant get(const QList<Id<K>> &field, Property &property)
{
    property.type = PropertyType::ReferenceList;
    property.target = K;
    QVariantList values;
    for (Id<K> id : field)
        values.append(id.value);
    return values;
}
template <EntityKind K>
bool put(QList<Id<K>> &field, const QVariant &value)
{
    QList<Id<K>> ids;
    for (const QVariant &item : value.toList())
        ids.append(Id<K>{item.toUInt()});
    field = ids;
    return true;
}

/// Lists the attributes of an object and its parts.
class Lister
{
public:
    template <class Object>
    void list(const Object &object, const QString &prefix, const QString &part = {})
    {
        Visitor<Object> visitor{*this, object, prefix, part};
        Fields<Object>::visit(visitor);
    }

    QList<Property> properties;

private:
    template <class Object>
    struct Visitor {
        Lister &lister;
        const Object &object;
        const QString &prefix;
        const QString &part;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait... trait)
        {
            const QString path = prefix + QLatin1StringView(name);
            const QString key = QLatin1StringView(TypeName<Owner>::value) + u'.' + QLatin1StringView(name);
            lister.add(path, key, part, object.*member, trait...);
        }
    };

    template <class M, class... Trait>
    void add(const QString &path, const QString &key, const QString &part, const M &field, Trait... trait)
    {
        Property property;
        property.path = path;
        property.key = key;
        property.part = part;
        if constexpr (std::is_same_v<M, PoolRole>) {
            std::visit([&](const auto &role) { list(role, path + u'.'); }, field);
        } else if constexpr (Described<M>) {
            list(field, path + u'.', key);
        } else if constexpr (IsOptional<M>::value) {
            using Value = typename IsOptional<M>::Item;
            property.isOptional = true;
            if constexpr (Described<Value>) {
                property.type = PropertyType::Part;
                property.value = field.has_value();
                properties.append(property);
                if (field)
                    list(*field, path + u'.', key);
            } else {
                const QVariant value = get(field.value_or(Value{}), property);
                if (field)
                    property.value = value;
                properties.append(property);
            }
        } else if constexpr (!IsList<M>::value || SimpleList<M>) {
            if constexpr (!std::is_same_v<M, EntityRef>) {
                property.value = get(field, property, trait...);
                properties.append(property);
            }
        }
    }
};

/// Sets the attribute at a path.
class Setter
{
public:
    Setter(const QString &path, const QVariant &value)
        : m_path(path)
        , m_value(value)
    {
    }

    template <class Object>
    void run(Object &object, const QString &prefix = {})
    {
        Visitor<Object> visitor{*this, object, prefix};
        Fields<Object>::visit(visitor);
    }

    bool isFound = false;
    bool isRefused = false;

private:
    template <class Object>
    struct Visitor {
        Setter &setter;
        Object &object;
        const QString &prefix;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait... trait)
        {
            setter.set(prefix + QLatin1StringView(name), object.*member, trait...);
        }
    };

    template <class M, class... Trait>
    void set(const QString &path, M &field, Trait... trait)
    {
        const bool isHere = path == m_path;
        if (!isHere && !m_path.startsWith(path + u'.'))
            return;
        if constexpr (std::is_same_v<M, PoolRole>) {
            std::visit([&](auto &role) { run(role, path + u'.'); }, field);
        } else if constexpr (Described<M>) {
            run(field, path + u'.');
        } else if constexpr (IsOptional<M>::value) {
            setOptional(path, field, isHere);
        } else if constexpr (!IsList<M>::value || SimpleList<M>) {
            if constexpr (!std::is_same_v<M, EntityRef>)
                finish(put(field, m_value, trait...));
        }
    }

    template <class Value>
    void setOptional(const QString &path, std::optional<Value> &field, bool isHere)
    {
        if constexpr (Described<Value>) {
            if (isHere) {
                if (m_value.toBool() != field.has_value())
                    m_value.toBool() ? (void)field.emplace() : field.reset();
                finish(true);
            } else if (field) {
                run(*field, path + u'.');
            }
        } else if (!m_value.isValid()) {
            field.reset();
            finish(true);
        } else {
            Value value{};
            const bool ok = put(value, m_value);
            if (ok)
                field = value;
            finish(ok);
        }
    }

    void finish(bool ok)
    {
        isFound = true;
        isRefused = isRefused || !ok;
    }

    const QString &m_path;
    const QVariant &m_value;
};

} // namespace twinpool::detail
