// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/jsonscanner.h"

#include "model/io/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

//: %1 is the line, %2 the column, both from 1. The same holds for the other sentences that begin with "Line".
constexpr auto endsEarly = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: the text ends before it is complete.");
constexpr auto notAnObject =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: the file must hold an object in braces.");
constexpr auto textAfterEnd = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: nothing may follow the object.");
constexpr auto valueExpected = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a value is expected here.");
constexpr auto nameExpected = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a name in quotes is expected here.");
constexpr auto colonExpected = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a colon is expected here.");
constexpr auto objectGoesOn =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a comma or a closing brace is expected here.");
constexpr auto arrayGoesOn =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a comma or a closing bracket is expected here.");
constexpr auto sameName =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: this name stands twice in the same object.");
constexpr auto controlCharacter =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: a control character must be written as an escape.");
constexpr auto unknownEscape = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: this escape is unknown.");
constexpr auto loneSurrogate =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: half of a surrogate pair stands alone.");
constexpr auto nullCharacter =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: the character U+0000 is not allowed.");
constexpr auto invalidUtf8 = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: these bytes are not valid UTF-8.");
constexpr auto malformedNumber = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: this is not a JSON number.");
//: %3 is a number that is too large or too small.
constexpr auto numberRange = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: the number %3 is out of range.");
//: %3 is the largest number of levels.
constexpr auto tooDeep =
    QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: objects and arrays lie more than %3 levels deep.");
//: %3 is the largest number of values.
constexpr auto tooMany = QT_TRANSLATE_NOOP("PlanFile", "Line %1, column %2: the file holds more than %3 values.");

constexpr qsizetype shownCharacters = 64; ///< Of a name or number in a message; foreign ones may be megabytes long.

constexpr bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isContinuation(char c)
{
    return (static_cast<uchar>(c) & 0xc0) == 0x80;
}

/// Length of the well-formed UTF-8 sequence of two to four bytes at the front of \a bytes, otherwise 0.
/// Source: The Unicode Standard, table 3-7 (no overlong forms, no surrogates, nothing above U+10FFFF).
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = static_cast<uchar>(bytes.front());
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return 0;
    const auto second = static_cast<uchar>(bytes[1]);
    const uchar least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most)
        return 0;
    return std::all_of(bytes.begin() + 2, bytes.begin() + length, isContinuation) ? length : 0;
}

/// `.name`, or `["a name"]` when it is not a plain word; nothing in it can hide or turn text around.
QString pathStep(const QByteArray &key)
{
    auto name = QString::fromUtf8(key.first(std::min(key.size(), shownCharacters * 4))).toUcs4();
    const bool cut = name.size() > shownCharacters || key.size() > shownCharacters * 4;
    name.resize(std::min(name.size(), shownCharacters));
    QString shown;
    bool plain = !cut && !name.isEmpty();
    for (const char32_t c : std::as_const(name)) {
        plain = plain && c < 0x80 && (QChar::isLetterOrNumber(c) || c == U'_' || c == U'-');
        if (c == U'"' || c == U'\\')
            shown += u'\\';
        if (QChar::isPrint(c))
            shown += QChar::fromUcs4(c);
        else
            shown += u"\\u%1"_s.arg(c, 4, 16, '0'_L1);
    }
    if (plain)
        return u'.' + shown;
    return u"[\"%1\"]"_s.arg(cut ? shown + u'…' : shown);
}

} // namespace

Result<void> JsonScanner::check()
{
    if (document())
        return {};
    return m_fault;
}

bool JsonScanner::document()
{
    skipSpace();
    if (peek() != '{')
        return failHere(notAnObject);
    if (!value())
        return false;
    skipSpace();
    return m_at == m_text.size() || fail(textAfterEnd, m_at);
}

bool JsonScanner::fail(const char *sentence, qsizetype offset, const QString &detail)
{
    const QByteArrayView before = m_text.first(offset);
    const auto inLine = before.sliced(before.lastIndexOf('\n') + 1);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = inLine.size() - std::count_if(inLine.begin(), inLine.end(), isContinuation) + 1;
    const QString text = QCoreApplication::translate("PlanFile", sentence);
    m_fault.message = detail.isEmpty() ? text.arg(QString::number(line), QString::number(column))
                                       : text.arg(QString::number(line), QString::number(column), detail);
    m_fault.place = path();
    return false;
}

bool JsonScanner::failHere(const char *sentence)
{
    return fail(peek() < 0 ? endsEarly : sentence, m_at);
}

QString JsonScanner::path() const
{
    QString path;
    for (const Frame &frame : m_frames) {
        if (frame.isArray)
            path += u"[%1]"_s.arg(frame.index);
        else if (!frame.key.isNull())
            path += pathStep(frame.key);
    }
    return path.startsWith(u'.') ? path.sliced(1) : path;
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size()
           && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
        ++m_at;
}

bool JsonScanner::value()
{
    if (++m_values > limits::jsonValues)
        return fail(tooMany, m_at, QString::number(limits::jsonValues));
    switch (const int c = peek()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"':
        return string(nullptr);
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return c == '-' || isDigit(c) ? number() : failHere(valueExpected);
    }
}

bool JsonScanner::word(QByteArrayView expected)
{
    if (!m_text.sliced(m_at).startsWith(expected))
        return fail(valueExpected, m_at);
    m_at += expected.size();
    return true;
}

/// Opens a level; object() and array() call each other, so this also bounds the recursion.
bool JsonScanner::enter(bool isArray)
{
    if (m_frames.size() == limits::jsonDepth)
        return fail(tooDeep, m_at, QString::number(limits::jsonDepth));
    m_frames.push_back({isArray, 0, {}});
    ++m_at;
    skipSpace();
    return true;
}

bool JsonScanner::object()
{
    const size_t firstKey = m_keys.size();
    if (!enter(false))
        return false;
    while (peek() != '}' || m_keys.size() > firstKey) {
        if (peek() != '"')
            return failHere(nameExpected);
        Key key{{}, m_at};
        if (!string(&key.name))
            return false;
        m_frames.back().key = key.name;
        m_keys.push_back(key);
        skipSpace();
        if (peek() != ':')
            return failHere(colonExpected);
        ++m_at;
        skipSpace();
        if (!value())
            return false;
        skipSpace();
        if (peek() == '}')
            break;
        if (peek() != ',')
            return failHere(objectGoesOn);
        ++m_at;
        skipSpace();
    }
    ++m_at;
    if (!namesDiffer(firstKey))
        return false;
    m_keys.resize(firstKey);
    m_frames.pop_back();
    return true;
}

/// Whether the keys from \a firstKey on differ. Sorting keeps an object of a million names fast.
bool JsonScanner::namesDiffer(size_t firstKey)
{
    const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(firstKey);
    std::sort(begin, m_keys.end(), [](const Key &a, const Key &b) {
        // By size first: most names differ there, and comparing bytes is the dear part.
        if (a.name.size() != b.name.size())
            return a.name.size() < b.name.size();
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.offset < b.offset;
    });
    const auto same =
        std::adjacent_find(begin, m_keys.end(), [](const Key &a, const Key &b) { return a.name == b.name; });
    if (same == m_keys.end())
        return true;
    m_frames.back().key = same->name;
    return fail(sameName, std::next(same)->offset);
}

bool JsonScanner::array()
{
    if (!enter(true))
        return false;
    while (peek() != ']' || m_frames.back().index > 0) {
        if (!value())
            return false;
        skipSpace();
        if (peek() == ']')
            break;
        if (peek() != ',')
            return failHere(arrayGoesOn);
        ++m_at;
        ++m_frames.back().index;
        skipSpace();
    }
    ++m_at;
    m_frames.pop_back();
    return true;
}

/// Reads a text; \a decoded, where given, becomes its UTF-8 with the escapes resolved.
bool JsonScanner::string(QByteArray *decoded)
{
    const qsizetype start = ++m_at;
    qsizetype copied = start; // Up to here, the text is in decoded.
    for (int c = peek(); c != '"'; c = peek()) {
        if (c < 0x20) {
            return failHere(c == 0 ? nullCharacter : controlCharacter);
        } else if (c == '\\') {
            if (decoded)
                decoded->append(m_text.sliced(copied, m_at - copied));
            if (!escape(decoded))
                return false;
            copied = m_at;
        } else if (c < 0x80) {
            ++m_at;
        } else if (const qsizetype length = sequenceLength(m_text.sliced(m_at))) {
            m_at += length;
        } else {
            return fail(invalidUtf8, m_at);
        }
    }
    if (decoded && copied == start)
        *decoded = QByteArray::fromRawData(m_text.data() + start, m_at - start);
    else if (decoded)
        decoded->append(m_text.sliced(copied, m_at - copied));
    ++m_at;
    return true;
}

bool JsonScanner::escape(QByteArray *decoded)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
    const qsizetype start = m_at++;
    const int letter = peek();
    if (letter < 0)
        return fail(endsEarly, m_at);
    ++m_at;
    if (letter != 'u') {
        const qsizetype which = letters.indexOf(static_cast<char>(letter));
        if (which < 0)
            return fail(unknownEscape, start);
        if (decoded)
            decoded->append(meanings[which]);
        return true;
    }
    char32_t unit = 0;
    if (!hexDigits(unit))
        return fail(unknownEscape, start);
    if (unit == 0)
        return fail(nullCharacter, start);
    if (QChar::isSurrogate(unit)) {
        char32_t low = 0;
        const bool follows = QChar::isHighSurrogate(unit) && m_text.sliced(m_at).startsWith("\\u");
        m_at += follows ? 2 : 0;
        if (!follows || !hexDigits(low) || !QChar::isLowSurrogate(low))
            return fail(loneSurrogate, start);
        unit = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
    }
    if (decoded)
        decoded->append(QString::fromUcs4(&unit, 1).toUtf8());
    return true;
}

bool JsonScanner::hexDigits(char32_t &unit)
{
    if (m_text.size() - m_at < 4)
        return false;
    const char *begin = m_text.data() + m_at;
    quint32 read = 0;
    if (std::from_chars(begin, begin + 4, read, 16).ptr != begin + 4)
        return false;
    unit = read;
    m_at += 4;
    return true;
}

bool JsonScanner::number()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype before = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > before;
    };
    const auto skip = [this](auto... chars) {
        const bool found = ((peek() == chars) || ...);
        m_at += found ? 1 : 0;
        return found;
    };
    skip('-');
    bool wellFormed = skip('0') ? !isDigit(peek()) : digits();
    const qsizetype integerEnd = m_at;
    if (wellFormed && skip('.'))
        wellFormed = digits();
    const qsizetype mantissaEnd = m_at;
    if (wellFormed && skip('e', 'E')) {
        skip('+', '-');
        wellFormed = digits();
    }
    if (!wellFormed)
        return peek() < 0 ? fail(endsEarly, m_at) : fail(malformedNumber, start);

    const char *begin = m_text.data() + start, *end = m_text.data() + m_at;
    bool fits = true;
    if (m_at == integerEnd) {
        qint64 whole = 0;
        fits = std::from_chars(begin, end, whole).ec == std::errc();
    } else {
        // A zero out of other digits is an underflow.
        const auto mantissa = m_text.sliced(start, mantissaEnd - start);
        const bool zero = std::none_of(mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; });
        double real = 0;
        fits = std::from_chars(begin, end, real).ec == std::errc() && std::isfinite(real) && (real != 0 || zero);
    }
    if (fits)
        return true;
    const QString shown = QString::fromLatin1(m_text.sliced(start, std::min(m_at - start, shownCharacters)));
    return fail(numberRange, start, m_at - start > shownCharacters ? shown + u'…' : shown);
}

} // namespace twinpool
