// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/markdown.h"

#include "model/text/html.h"
#include "model/text/refused.h"

#include <QUrl>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x7f && c.unicode() > 0x20 && !c.isLetterOrNumber();
}

/// One line: line breaks and other controls are blanks.
QString flattened(QStringView text)
{
    QString line = cleaned(text);
    for (QChar &c : line)
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    return line;
}

QString escaped(QStringView text)
{
    QString result;
    for (const QChar c : flattened(text)) {
        if (isPunctuation(c))
            result += u'\\';
        result += c;
    }
    return result;
}

qsizetype longestRun(QStringView text, QChar wanted)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == wanted ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return longest;
}

QString codeSpan(const QString &line)
{
    if (line.trimmed().isEmpty()) // there are no empty code spans
        return escaped(line);
    const QString fence(longestRun(line, u'`') + 1, u'`');
    const bool isPadded =
        line.startsWith(u'`') || line.endsWith(u'`') || (line.startsWith(u' ') && line.endsWith(u' '));
    const QString blank = isPadded ? u" "_s : QString();
    return fence + blank + line + blank + fence;
}

/// Blanks at the ends of a line would vanish, four in front would make a code block.
QString withVisibleEnds(QString markup)
{
    constexpr QLatin1StringView blank = "&#32;"_L1;
    if (markup.startsWith(u' '))
        markup.replace(0, 1, blank);
    if (markup.endsWith(u' '))
        markup.replace(markup.size() - 1, 1, blank);
    return markup;
}

} // namespace

MarkdownText &MarkdownText::plain(QStringView text)
{
    m_spans.append({Kind::Plain, text.toString(), {}});
    return *this;
}

MarkdownText &MarkdownText::strong(QStringView text)
{
    m_spans.append({Kind::Strong, text.toString(), {}});
    return *this;
}

MarkdownText &MarkdownText::emphasis(QStringView text)
{
    m_spans.append({Kind::Emphasis, text.toString(), {}});
    return *this;
}

MarkdownText &MarkdownText::code(QStringView text)
{
    m_spans.append({Kind::Code, text.toString(), {}});
    return *this;
}

MarkdownText &MarkdownText::link(const QString &url, QStringView text)
{
    if (!isSafeLink(url))
        return plain(text);
    m_spans.append({Kind::Link, text.toString(), QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded())});
    return *this;
}

QString MarkdownText::markup(Place place) const
{
    QString result;
    for (const Span &span : m_spans) {
        const QString text = escaped(span.text);
        const QString trimmed = text.trimmed(); // marks beside a blank are no marks
        switch (span.kind) {
        case Kind::Plain:
            result += text;
            break;
        case Kind::Strong:
            result += trimmed.isEmpty() ? text : "**"_L1 + trimmed + "**"_L1;
            break;
        case Kind::Emphasis:
            result += trimmed.isEmpty() ? text : u'*' + trimmed + u'*';
            break;
        case Kind::Code: // readers disagree about bars in the code of a table
            result += place == Place::Cell && span.text.contains(u'|') ? text : codeSpan(flattened(span.text));
            break;
        case Kind::Link:
            result += u'[' + text + "](<"_L1 + span.address + ">)"_L1;
            break;
        }
    }
    return withVisibleEnds(result);
}

void Markdown::begin(Block block)
{
    if (m_last != Block::None && (block != Block::List || m_last != Block::List))
        m_text += u'\n';
    m_last = block;
}

Markdown &Markdown::heading(int level, const MarkdownText &text)
{
    Q_ASSERT_X(level >= 1 && level <= 6, "Markdown::heading", "levels are 1 to 6");
    begin(Block::Other);
    m_text += QString(level, u'#') + u' ' + text.markup() + u'\n';
    return *this;
}

Markdown &Markdown::paragraph(const MarkdownText &text)
{
    begin(Block::Other);
    m_text += text.markup() + u'\n';
    return *this;
}

Markdown &Markdown::item(const MarkdownText &text, int level)
{
    begin(Block::List);
    m_text += QString(2 * level, u' ') + "- "_L1 + text.markup() + u'\n';
    return *this;
}

Markdown &Markdown::task(bool done, const MarkdownText &text, int level)
{
    begin(Block::List);
    m_text += QString(2 * level, u' ') + (done ? "- [x] "_L1 : "- [ ] "_L1) + text.markup() + u'\n';
    return *this;
}

Markdown &Markdown::table(const QList<MarkdownText> &header, const QList<QList<MarkdownText>> &rows)
{
    begin(Block::Other);
    const auto write = [this, &header](const QList<MarkdownText> &cells) {
        m_text += u'|';
        for (qsizetype column = 0; column < header.size(); ++column)
            m_text += u' ' + cells.value(column).markup(MarkdownText::Place::Cell) + " |"_L1;
        m_text += u'\n';
    };
    write(header);
    m_text += u'|' + u" --- |"_s.repeated(header.size()) + u'\n';
    for (const QList<MarkdownText> &row : rows)
        write(row);
    return *this;
}

Markdown &Markdown::code(const Command &command)
{
    begin(Block::Other);
    const QString fence(qMax<qsizetype>(3, longestRun(command.text(), u'`') + 1), u'`');
    m_text += fence + languageName(command.language()) + u'\n' + command.text() + u'\n' + fence + u'\n';
    return *this;
}

} // namespace twinpool
