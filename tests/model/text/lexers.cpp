// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/text/lexers.h"

#include <QRandomGenerator>
#include <QStringList>

namespace twinpool::test {

using namespace Qt::StringLiterals;

namespace {

/// Reads a literal whose opening sign is at \a at; leaves \a at behind the closing one. Doubled signs count once.
template <class IsEnd>
Token takeQuoted(QStringView text, qsizetype &at, TokenKind kind, IsEnd isEnd)
{
    Token token{kind, {}};
    for (++at; at < text.size(); ++at) {
        if (isEnd(text[at])) {
            if (at + 1 >= text.size() || !isEnd(text[at + 1])) {
                ++at;
                return token;
            }
            ++at;
        }
        token.value += text[at];
    }
    return {TokenKind::Danger, u"not closed"_s};
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || u"-_.:\\/@*$"_s.contains(c);
}

QString takeWord(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && isWordCharacter(text[at]))
        ++at;
    return text.sliced(begin, at - begin).toString();
}

QString takeRestOfLine(QStringView text, qsizetype &at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView rest = end < 0 ? text.sliced(at) : text.sliced(at, end - at);
    at += rest.size();
    return rest.toString();
}

} // namespace

QList<Token> powerShellTokens(QStringView text)
{
    const auto isQuote = [](QChar c) {
        const QList<ushort> quotes{0x27, 0x2018, 0x2019, 0x201a, 0x201b};
        return quotes.contains(c.unicode());
    };
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (isQuote(c))
            tokens.append(takeQuoted(text, at, TokenKind::Text, isQuote));
        else if (c == u'#')
            tokens.append({TokenKind::Comment, takeRestOfLine(text, at)});
        else if (isWordCharacter(c))
            tokens.append({TokenKind::Word, takeWord(text, at)});
        else if (c.isSpace() || QStringView(u"(),;{}=|&+").contains(c))
            ++at;
        else
            tokens.append({TokenKind::Danger, text[at++]});
    }
    return tokens;
}

QList<Token> sqlTokens(QStringView text)
{
    const auto isApostrophe = [](QChar c) { return c == u'\''; };
    const auto isBracket = [](QChar c) { return c == u']'; };
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(u"N'")) {
            ++at;
            tokens.append(takeQuoted(text, at, TokenKind::Text, isApostrophe));
        } else if (rest[0] == u'[') {
            tokens.append(takeQuoted(text, at, TokenKind::Identifier, isBracket));
        } else if (rest.startsWith(u"--")) {
            tokens.append({TokenKind::Comment, takeRestOfLine(text, at)});
        } else if (rest.startsWith(u"/*") || rest[0] == u'\'' || rest[0] == u'"') {
            tokens.append({TokenKind::Danger, text[at++]});
        } else if (isWordCharacter(rest[0])) {
            tokens.append({TokenKind::Word, takeWord(text, at)});
        } else {
            ++at;
        }
    }
    return tokens;
}

QList<QStringList> csvRecords(QStringView text, QChar separator)
{
    QList<QStringList> records;
    QStringList fields;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'"')
            return {};
        const Token field = takeQuoted(text, at, TokenKind::Text, [](QChar c) { return c == u'"'; });
        fields.append(field.value);
        if (text.sliced(at).startsWith(separator)) {
            ++at;
        } else if (text.sliced(at).startsWith(u"\r\n")) {
            at += 2;
            records.append(fields);
            fields.clear();
        } else {
            return {};
        }
    }
    return records;
}

QString markdownText(QStringView line)
{
    constexpr QStringView punctuation = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    constexpr QStringView markup = u"#$&*<>@[\\]_`{|}~";
    QString text;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.sliced(at).startsWith(u"&#32;")) {
            text += u' ';
            at += 4;
        } else if (line[at] == u'\\' && at + 1 < line.size() && punctuation.contains(line[at + 1])) {
            text += line[++at];
        } else {
            text += markup.contains(line[at]) ? QChar(u'\ufffd') : line[at];
        }
    }
    return text;
}

QString hostileText(quint32 seed)
{
    static const QStringList pieces{
        u"'"_s,        u"''"_s,      u"‘"_s,        u"’"_s,   u"‚"_s,   u"‛"_s,          u"\""_s,    u"“"_s,
        u"”"_s,        u"„"_s,       u"]"_s,        u"]]"_s,  u"["_s,   u"`"_s,          u"```"_s,   u"$"_s,
        u"$(calc)"_s,  u"(Get-X)"_s, u";"_s,        u"|"_s,   u"&"_s,   u"@{a=1}"_s,     u"@'"_s,    u"'@"_s,
        u"#"_s,        u"#>"_s,      u"<#"_s,       u"--"_s,  u"/*"_s,  u"*/"_s,         u" GO "_s,  u"N'"_s,
        u"–Force"_s,   u"—x"_s,      u"-Confirm"_s, u"\\"_s,  u"\\'"_s, u"%PATH%"_s,     u"^"_s,     u"!"_s,
        u"<script>"_s, u"</td>"_s,   u"<!--"_s,     u"-->"_s, u"]]>"_s, u"&amp;"_s,      u"&#39;"_s, u"=1+1"_s,
        u"＝cmd"_s,    u"+"_s,       u"{}"_s,       u"[]"_s,  u"%1"_s,  u"\U0001f600"_s, u"é"_s,     u"a"_s,
        u"B7"_s,       u" "_s,       u","_s,        u"ﬁ"_s,   u"~~~"_s, u"_x_"_s,        u"**"_s,    u"1. "_s,
    };
    QRandomGenerator random(seed);
    QString text;
    const int count = 1 + static_cast<int>(random.bounded(12));
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace twinpool::test
