// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/refused.h"

#include <QCoreApplication>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t replacement = 0xfffd;
constexpr qsizetype longestShown = 80;

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

QString codePoint(char32_t character)
{
    return u"U+%1"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
}

bool isForbiddenInXml(char32_t character)
{
    const bool isWhiteSpace = character == u'\t' || character == u'\n' || character == u'\r';
    return (character < 0x20 && !isWhiteSpace) || QChar::isSurrogate(character) || isBetween(character, 0xfffe, 0xffff);
}

/// The code point at the front of \a text; an unpaired surrogate stands for itself. @pre text is not empty
char32_t takeCodePoint(QStringView &text)
{
    const QChar first = text.front();
    text = text.sliced(1);
    if (!first.isHighSurrogate() || text.isEmpty() || !text.front().isLowSurrogate())
        return first.unicode();
    const QChar second = text.front();
    text = text.sliced(1);
    return QChar::surrogateToUcs4(first, second);
}

} // namespace

bool isRefused(char32_t character)
{
    return character < 0x20 || isBetween(character, 0x7f, 0x9f) || character == 0x61c
        || isBetween(character, 0x200b, 0x200f) || isBetween(character, 0x2028, 0x202e)
        || isBetween(character, 0x2060, 0x2064) || isBetween(character, 0x2066, 0x2069) || character == 0xfeff
        || QChar::isSurrogate(character) || QChar::isNonCharacter(character);
}

Result<void> checkText(QStringView text)
{
    for (QStringView rest = text; !rest.isEmpty();) {
        const char32_t character = takeCodePoint(rest);
        if (isRefused(character)) {
            //: %1 is a text from the plan, %2 a code point such as U+202E.
            const QString sentence = QCoreApplication::translate("Names",
                                                                 "“%1” contains the invisible or unusable "
                                                                 "character %2.");
            return Error{sentence.arg(shown(text), codePoint(character))};
        }
    }
    return {};
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    while (!text.isEmpty()) {
        const char32_t character = takeCodePoint(text);
        result += QChar::fromUcs4(isForbiddenInXml(character) ? replacement : character);
    }
    return result;
}

QString shown(QStringView text)
{
    QString result;
    for (QStringView rest = text.left(longestShown); !rest.isEmpty();) {
        const char32_t character = takeCodePoint(rest);
        if (isRefused(character))
            result += u'<' + codePoint(character) + u'>';
        else
            result += QChar::fromUcs4(character);
    }
    return text.size() > longestShown ? result + u'…' : result;
}

} // namespace twinpool
