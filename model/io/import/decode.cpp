// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/decode.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

/// Characters of Windows-1252 that differ from Latin-1: 0x80 to 0x9F. Unused positions keep their number.
constexpr std::array<char16_t, 32> windows1252{
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,
    0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178',
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    return text;
}

QString fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// The first `<` that begins an element, a comment or a declaration.
qsizetype firstMarkup(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (next.isLetter() || next == u'_' || next == u'!' || next == u'?')
            return at;
    }
    return -1;
}

void blankOut(QString &text, qsizetype end)
{
    for (qsizetype i = 0; i < end; ++i)
        if (text[i] != u'\n' && text[i] != u'\r')
            text[i] = u' ';
}

} // namespace

QString decoded(const QByteArray &bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : 0xFF; };
    if (at(0) == 0xFF && at(1) == 0xFE)
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (at(0) == 0xFE && bytes.size() > 1 && at(1) == 0xFF)
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (at(0) != 0 && at(1) == 0)
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (at(0) == 0 && at(1) != 0)
        return fromUtf16(bytes, QStringConverter::Utf16BE);

    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QStringDecoder utf8(QStringConverter::Utf8);
    QString decoded = utf8(text);
    if (!utf8.hasError())
        return decoded;
    return fromWindows1252(text);
}

QString fromFirstElement(QString text, bool *skipped)
{
    qsizetype begin = std::max<qsizetype>(0, firstMarkup(text));
    *skipped = !isBlank(QStringView(text).first(begin));
    if (*skipped) {
        // A script or console output around it: the document begins where its root does.
        const qsizetype root = text.indexOf("<Topology"_L1);
        begin = root >= 0 ? root : begin;
    }
    if (QStringView(text).sliced(begin).startsWith("<?xml"_L1)) {
        const qsizetype end = text.indexOf("?>"_L1, begin);
        begin = end >= 0 ? end + 2 : begin;
    }
    blankOut(text, begin);
    if (*skipped) {
        const qsizetype end = text.lastIndexOf("</Topology"_L1);
        const qsizetype close = end >= 0 ? text.indexOf(u'>', end) : -1;
        if (close >= 0)
            text.truncate(close + 1);
    }
    return text;
}

} // namespace twinpool::importing
