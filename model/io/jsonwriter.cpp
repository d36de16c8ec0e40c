// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/jsonwriter.h"

#include "model/io/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace twinpool {

namespace {

constexpr int brokenLevels = 2; ///< So many levels have one element a line.
constexpr qsizetype longestNumber = 32; ///< Bytes: "-2.2250738585072014e-308" has 24.
constexpr double exactIntegers = 9007199254740992.0; ///< 2^53: from here on, not every integer is a double.

/// For each ASCII character: 0 written as it is, otherwise the letter after the backslash ('u' for \u00XX).
constexpr auto escapes = [] {
    std::array<char, 128> table{};
    for (size_t c = 0; c < 0x20; ++c)
        table[c] = 'u';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}();

char *writeAscii(char *to, char c)
{
    const char letter = escapes[static_cast<size_t>(c)];
    if (letter == 0) {
        *to++ = c;
        return to;
    }
    *to++ = '\\';
    *to++ = letter;
    if (letter == 'u') {
        *to++ = '0';
        *to++ = '0';
        *to++ = c < 0x10 ? '0' : '1';
        *to++ = "0123456789abcdef"[c & 0xf];
    }
    return to;
}

char *writeUtf8(char *to, char32_t c)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            *to++ = static_cast<char>(0xe0 | (c >> 12));
        } else {
            *to++ = static_cast<char>(0xf0 | (c >> 18));
            *to++ = tail(12);
        }
        *to++ = tail(6);
    }
    *to++ = tail(0);
    return to;
}

} // namespace

JsonWriter::JsonWriter()
    : m_bytes(64 * 1024, Qt::Uninitialized)
{
}

/// At least \a bytes free bytes; the caller adds to m_used what it wrote.
char *JsonWriter::room(qsizetype bytes)
{
    if (m_bytes.size() - m_used < bytes)
        m_bytes.resize(std::max(m_bytes.size() * 2, m_used + bytes));
    return m_bytes.data() + m_used;
}

void JsonWriter::append(QLatin1StringView text)
{
    std::memcpy(room(text.size()), text.data(), static_cast<size_t>(text.size()));
    m_used += text.size();
}

void JsonWriter::newLine()
{
    const qsizetype indent = 2 * m_depth;
    char *to = room(1 + indent);
    *to = '\n';
    std::memset(to + 1, ' ', static_cast<size_t>(indent));
    m_used += 1 + indent;
}

/// Comma and line break in front of an element or a key, nothing in front of the value of a key.
void JsonWriter::beforeElement()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first) {
        *room(1) = ',';
        ++m_used;
    }
    if (m_depth > 0 && m_depth <= brokenLevels)
        newLine();
    m_first = false;
}

void JsonWriter::begin(char bracket)
{
    Q_ASSERT_X(m_depth < limits::jsonDepth, "JsonWriter", "deeper than the reader reads");
    beforeElement();
    *room(1) = bracket;
    ++m_used;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    Q_ASSERT_X(m_depth > 0 && !m_afterKey, "JsonWriter", "nothing to end, or a key without value");
    --m_depth;
    if (!m_first && m_depth < brokenLevels)
        newLine();
    *room(1) = bracket;
    ++m_used;
    m_first = false;
}

void JsonWriter::key(QLatin1StringView name)
{
    beforeElement();
    char *to = room(name.size() + 4);
    *to++ = '"';
    std::memcpy(to, name.data(), static_cast<size_t>(name.size()));
    to += name.size();
    *to++ = '"';
    *to++ = ':';
    if (m_depth <= brokenLevels)
        *to++ = ' ';
    m_used = to - m_bytes.constData();
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    beforeElement();
    char *to = room(text.size() * 6 + 2); // At most six bytes (\u00XX) for each UTF-16 code unit.
    *to++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            to = writeAscii(to, static_cast<char>(unit));
        } else if (!QChar::isSurrogate(unit)) {
            to = writeUtf8(to, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to = writeUtf8(to, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        } else {
            to = writeUtf8(to, QChar::ReplacementCharacter);
        }
    }
    *to++ = '"';
    m_used = to - m_bytes.constData();
}

void JsonWriter::value(QLatin1StringView text)
{
    beforeElement();
    char *to = room(text.size() * 6 + 2);
    *to++ = '"';
    for (const char c : text)
        to = writeAscii(to, c);
    *to++ = '"';
    m_used = to - m_bytes.constData();
}

void JsonWriter::value(double number)
{
    if (std::abs(number) < exactIntegers && number == std::trunc(number)) {
        integer(static_cast<qint64>(number));
        return;
    }
    beforeElement();
    if (!std::isfinite(number)) {
        append(QLatin1StringView("null"));
        return;
    }
    // Large ones with exponent: readers take digits alone for an integer of 64 bits.
    const auto format = std::abs(number) < exactIntegers ? std::chars_format::general : std::chars_format::scientific;
    char *to = room(longestNumber);
    m_used = std::to_chars(to, to + longestNumber, number, format).ptr - m_bytes.constData();
}

void JsonWriter::integer(qint64 number)
{
    beforeElement();
    char *to = room(longestNumber);
    m_used = std::to_chars(to, to + longestNumber, number).ptr - m_bytes.constData();
}

void JsonWriter::boolean(bool yes)
{
    beforeElement();
    append(yes ? QLatin1StringView("true") : QLatin1StringView("false"));
}

QByteArray JsonWriter::take()
{
    Q_ASSERT_X(m_depth == 0, "JsonWriter", "an object or array is not ended");
    *room(1) = '\n';
    m_bytes.resize(m_used + 1);
    QByteArray finished = std::exchange(m_bytes, QByteArray());
    *this = JsonWriter();
    return finished;
}

} // namespace twinpool
