// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <concepts>

namespace twinpool {

/// Writes JSON as UTF-8. The bytes depend on nothing but the calls.
///
/// Layout for short differences between versions of a file: the outermost object, and the objects and arrays directly
/// in it, have one member or element a line; what lies deeper (the rows) stays on one line.
///
///     JsonWriter json;
///     json.beginObject();
///     json.key("sites"_L1);
///     json.beginArray();
///     …
///     json.endArray();
///     json.endObject();
///     const QByteArray bytes = json.take();
class JsonWriter
{
public:
    JsonWriter();

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next value in an object.
    /// @pre \a name is a literal of printable ASCII without quote and backslash: it is written as it is.
    void key(QLatin1StringView name);

    /// A text. A lone surrogate becomes U+FFFD, because UTF-8 cannot hold it.
    void value(QStringView text);
    /// A text of ASCII, such as the name of an enum value.
    void value(QLatin1StringView text);
    /// The shortest digits that give the same double back, integral ones without fraction, -0 as 0. JSON has no
    /// infinity and no NaN: they become null, which readers of numbers refuse.
    void value(double number);
    template <std::same_as<bool> B>
    void value(B yes)
    {
        boolean(yes);
    }
    template <std::integral I>
        requires(!std::same_as<I, bool> && (std::signed_integral<I> || sizeof(I) < sizeof(qint64)))
    void value(I number)
    {
        integer(number);
    }

    /// A key and its value.
    template <class Value>
    void member(QLatin1StringView name, const Value &its)
    {
        key(name);
        value(its);
    }
    /// The same of a text; nothing when it is empty.
    void optionalMember(QLatin1StringView name, QStringView text)
    {
        if (!text.isEmpty())
            member(name, text);
    }

    /// The finished text, which ends in a line break.
    /// @pre everything begun is ended.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void boolean(bool yes);
    void integer(qint64 number);
    void beforeElement();
    void newLine();
    char *room(qsizetype bytes);
    void append(QLatin1StringView text);

    QByteArray m_bytes; ///< Larger than what is written, so that appending is one copy.
    qsizetype m_used = 0;
    int m_depth = 0;
    bool m_first = true; ///< Nothing is written yet in the innermost object or array.
    bool m_afterKey = false;
};

} // namespace twinpool
