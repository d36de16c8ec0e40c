// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/io/limits.h"
#include "model/topology/references.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace twinpool {

/// Decodes JSON values into described types. Keeps the first fault; what is read after it does not matter.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanFile)

public:
    /// An object with no other members than the type has; those that are missing keep their values.
    template <class Object>
    void readObject(const QJsonValue &value, Object &object)
    {
        readFields(objectOf(value), object, nullptr);
    }

    /// The first fault with its place: `pools[3].site`.
    const std::optional<Error> &error() const { return m_error; }

protected:
    static constexpr double idMost = 4'000'000'000.0;

    /// One step of the place that is read: a member, or an entry of a list. No text until something is wrong.
    struct Step {
        QLatin1StringView name;
        qsizetype index = 0;
    };
    /// Members that were read, to find the others.
    using Known = QVarLengthArray<QLatin1StringView, 64>;

    /// \a member stands where the fault lies, below the place that is read.
    void fail(const QString &message, const QString &member = {})
    {
        if (m_error)
            return;
        QString place;
        for (const Step &step : std::as_const(m_path)) {
            if (step.name.isEmpty())
                place += QStringLiteral("[%1]").arg(step.index);
            else
                place += (place.isEmpty() ? QString() : QStringLiteral(".")) + step.name;
        }
        if (!member.isEmpty())
            place += (place.isEmpty() ? QString() : QStringLiteral(".")) + member;
        m_error = Error{message, place};
    }

    template <class F>
    void at(Step step, F f)
    {
        if (m_error)
            return;
        m_path.append(step);
        f();
        m_path.removeLast();
    }
    template <class F>
    void at(const char *name, F f)
    {
        at(Step{QLatin1StringView(name)}, f);
    }
    template <class F>
    void at(qsizetype index, F f)
    {
        at(Step{{}, index}, f);
    }

    void refuseUnknown(const QJsonObject &object, const Known &known)
    {
        if (m_error)
            return;
        const auto isKnown = [&](const QString &key) { return std::ranges::find(known, key) != known.end(); };
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!isKnown(it.key()))
                fail(tr("This member is not known."), it.key().left(64));
    }

    template <class Object>
    struct Visitor {
        FieldReader &reader;
        const QJsonObject &json;
        Object &object;
        Known known{};
        qsizetype found = 0;

        template <class Owner, class M, class... Trait>
        void operator()(const char *name, M Owner::*member, Trait... trait)
        {
            const QLatin1StringView key(name);
            known.append(key);
            const QJsonValue value = json.value(key);
            if (value.isUndefined())
                return;
            ++found;
            reader.at(name, [&] { reader.read(value, object.*member, trait...); });
        }
    };
    /// \a already is a member that was read before, if any.
    template <class Object>
    void readFields(const QJsonObject &json, Object &object, const char *already)
    {
        Visitor<Object> visitor{*this, json, object};
        if (already) {
            visitor.known.append(QLatin1StringView(already));
            visitor.found += json.contains(QLatin1StringView(already));
        }
        Fields<Object>::visit(visitor);
        if (visitor.found < json.size())
            refuseUnknown(json, visitor.known);
    }

    QJsonObject objectOf(const QJsonValue &value)
    {
        if (!value.isObject())
            fail(tr("An object is expected here."));
        return value.toObject();
    }
    QJsonArray arrayOf(const QJsonValue &value)
    {
        if (!value.isArray())
            fail(tr("A list is expected here."));
        return value.toArray();
    }

    void read(const QJsonValue &value, QString &text, Text kind = Text::Name)
    {
        if (!value.isString())
            return fail(tr("A text is expected here."));
        const QString read = value.toString();
        const bool notes = kind == Text::Notes;
        if (notes ? read.toUtf8().size() > limits::notesBytes : read.size() > limits::freeTextCharacters)
            return fail(tr("The text is too long."));
        for (QChar c : read)
            if (c.category() == QChar::Other_Control && !(notes && (c == u'\n' || c == u'\t')))
                return fail(tr("The text holds a control character."));
        if (!notes && (read.contains(QLatin1StringView("../")) || read.contains(QLatin1StringView("..\\"))))
            return fail(tr("The text holds a path step (“..”)."));
        text = read;
    }
    void read(const QJsonValue &value, bool &flag)
    {
        if (!value.isBool())
            return fail(tr("“true” or “false” is expected here."));
        flag = value.toBool();
    }
    template <class Number>
        requires std::is_arithmetic_v<Number>
    void read(const QJsonValue &value, Number &number, Range range = {})
    {
        if (!value.isDouble())
            return fail(tr("A number is expected here."));
        const double read = value.toDouble();
        if (std::is_integral_v<Number> && read != std::floor(read))
            return fail(tr("A whole number is expected here."));
        if (read < range.least || read > range.most)
            return fail(tr("The number is not between %1 and %2.")
                            .arg(QString::number(range.least, 'f', 0), QString::number(range.most, 'f', 0)));
        number = static_cast<Number>(read);
    }
    void read(const QJsonValue &value, std::chrono::seconds &duration)
    {
        qint64 count = 0;
        read(value, count);
        duration = std::chrono::seconds(count);
    }
    template <NamedEnum E>
    void read(const QJsonValue &value, E &choice)
    {
        const std::optional<E> read = value.isString() ? valueOf<E>(value.toString()) : std::nullopt;
        if (read)
            choice = *read;
        else
            fail(tr("The value is not one of %1.").arg(namesOf<E>().join(QLatin1StringView(", "))));
    }
    template <class E>
    void read(const QJsonValue &value, EnumSet<E> &set)
    {
        const QJsonArray items = arrayOf(value);
        set = {};
        for (qsizetype i = 0; i < items.size() && !m_error; ++i)
            at(i, [&] {
                E item{};
                read(items[i], item);
                if (set.contains(item))
                    fail(tr("The value stands here twice."));
                set.insert(item);
            });
    }
    template <EntityKind K>
    void read(const QJsonValue &value, Id<K> &id, OnDelete = OnDelete::Clear)
    {
        read(value, id.value, Range{1, idMost});
    }
    void read(const QJsonValue &value, EntityRef &ref, OnDelete = OnDelete::Clear)
    {
        const QJsonArray pair = arrayOf(value);
        if (pair.size() != 2)
            return fail(tr("A kind and an id are expected here."));
        read(pair[0], ref.kind);
        read(pair[1], ref.value, Range{1, idMost});
    }
    template <class T>
    void read(const QJsonValue &value, std::optional<T> &present, auto... trait)
    {
        present.emplace();
        if constexpr (Described<T>)
            readObject(value, *present);
        else
            read(value, *present, trait...);
    }
    template <class T>
    void read(const QJsonValue &value, QList<T> &list)
    {
        const QJsonArray items = arrayOf(value);
        list.clear();
        for (qsizetype i = 0; i < items.size() && !m_error; ++i)
            at(i, [&] {
                T item{};
                if constexpr (Described<T>)
                    readObject(items[i], item);
                else
                    read(items[i], item);
                list.append(std::move(item));
            });
    }
    void read(const QJsonValue &value, PoolRole &role)
    {
        const QJsonObject object = objectOf(value);
        const QString kind = object.value(QLatin1StringView("type")).toString();
        bool found = false;
        forEachRole([&](auto *type) {
            using Role = std::remove_pointer_t<decltype(type)>;
            if (kind != QLatin1StringView(roleName<Role>()))
                return;
            found = true;
            Role decoded;
            readFields(object, decoded, "type");
            role = std::move(decoded);
        });
        if (!found)
            at("type", [&] { fail(tr("This role is not known.")); });
    }
    template <Described T>
    void read(const QJsonValue &value, T &part)
    {
        readObject(value, part);
    }

    template <class E>
    static QStringList namesOf()
    {
        QStringList names;
        for (const auto &row : enumNames(E{}))
            names.append(QLatin1StringView(row.name));
        return names;
    }

private:
    QVarLengthArray<Step, 32> m_path;
    std::optional<Error> m_error;
};

} // namespace twinpool
