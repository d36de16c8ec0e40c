// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/markdown.h"

#include "model/text/refused.h"

#include <algorithm>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

/// One line: line breaks and other controls are blanks.
QString flattened(QStringView text)
{
    QString line = cleaned(text);
    for (QChar &c : line)
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    return line;
}

/// Whether the character at \a at of a line would be markup: anywhere, only at the beginning, or as part of a link or of
/// a picture's name between colons.
bool isMarkup(QStringView line, qsizetype at, bool isLineStart)
{
    const QChar c = line[at];
    if (QStringView(u"\\`*_{}[]<>#|~&$@").contains(c))
        return true;
    if (c == u':')
        return at + 1 < line.size() && !line[at + 1].isSpace();
    const QStringView before = line.first(at).trimmed();
    if (c == u'.' && before.endsWith(u"www", Qt::CaseInsensitive))
        return true;
    const auto isDigit = [](QChar digit) { return digit >= u'0' && digit <= u'9'; };
    if (c == u'.' || c == u')')
        return isLineStart && !before.isEmpty() && std::ranges::all_of(before, isDigit);
    return isLineStart && before.isEmpty() && (c == u'-' || c == u'+' || c == u'=');
}

QString escaped(QStringView text, bool isLineStart)
{
    const QString line = flattened(text);
    QString result;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isMarkup(line, at, isLineStart))
            result += u'\\';
        result += line[at];
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
        return line;
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

QString markdownOf(const TextRuns &text, MarkdownPlace place)
{
    QString result;
    bool isLineStart = true;
    for (const TextRun &run : text.runs()) {
        const QString words = escaped(run.text, isLineStart);
        const QString trimmed = words.trimmed(); // marks beside a blank are no marks
        switch (run.style) {
        case TextRun::Style::Plain:
        case TextRun::Style::Quiet:
        case TextRun::Style::CrossLink: // readers make anchors each in their own way
            result += words;
            break;
        case TextRun::Style::Strong:
            result += trimmed.isEmpty() ? words : "**"_L1 + trimmed + "**"_L1;
            break;
        case TextRun::Style::Emphasis:
            result += trimmed.isEmpty() ? words : u'*' + trimmed + u'*';
            break;
        case TextRun::Style::Code:
        case TextRun::Style::QuietCode: // readers disagree about bars in the code of a table
            result += place == MarkdownPlace::Cell && run.text.contains(u'|') ? words : codeSpan(flattened(run.text));
            break;
        case TextRun::Style::Link:
            result += u'[' + words + "](<"_L1 + run.target + ">)"_L1;
            break;
        case TextRun::Style::Break:
            result += place == MarkdownPlace::Line ? "\\\n"_L1 : " "_L1;
            break;
        }
        isLineStart = run.style == TextRun::Style::Break;
    }
    return withVisibleEnds(result);
}

void Markdown::begin(Block block)
{
    if (m_last != Block::None && (block == Block::Other || m_last != block))
        m_text += u'\n';
    m_last = block;
}

void Markdown::line(const QString &text)
{
    const QString indent(2 * m_depth, u' ');
    if (!text.isEmpty())
        m_text += indent + text;
    m_text += u'\n';
}

void Markdown::item(const QString &marker, const TextRuns &text)
{
    line(marker + markdownOf(text).replace(u'\n', u'\n' + QString(2 * m_depth + marker.size(), u' ')));
}

Markdown &Markdown::enter()
{
    ++m_depth;
    m_last = Block::Other;
    return *this;
}

Markdown &Markdown::leave()
{
    Q_ASSERT_X(m_depth > 0, "Markdown::leave", "no item is entered");
    --m_depth;
    m_last = Block::Other;
    return *this;
}

Markdown &Markdown::heading(int level, const TextRuns &text)
{
    Q_ASSERT_X(level >= 1 && level <= 6, "Markdown::heading", "levels are 1 to 6");
    begin(Block::Other);
    line(QString(level, u'#') + u' ' + markdownOf(text));
    return *this;
}

Markdown &Markdown::paragraph(const TextRuns &text)
{
    begin(Block::Other);
    item({}, text);
    return *this;
}

Markdown &Markdown::item(const TextRuns &text)
{
    begin(Block::Bullets);
    item(u"- "_s, text);
    return *this;
}

Markdown &Markdown::numberedItem(int number, const TextRuns &text)
{
    begin(Block::Numbers);
    item(QString::number(number) + u". "_s, text);
    return *this;
}

Markdown &Markdown::task(bool done, const TextRuns &text)
{
    begin(Block::Bullets);
    item(done ? u"- [x] "_s : u"- [ ] "_s, text);
    return *this;
}

Markdown &Markdown::table(const QList<TextRuns> &header, const QList<QList<TextRuns>> &rows)
{
    begin(Block::Other);
    const auto write = [this, &header](const QList<TextRuns> &cells) {
        QString row = u"|"_s;
        for (qsizetype column = 0; column < header.size(); ++column)
            row += u' ' + markdownOf(cells.value(column), MarkdownPlace::Cell) + " |"_L1;
        line(row);
    };
    write(header);
    line(u'|' + u" --- |"_s.repeated(header.size()));
    for (const QList<TextRuns> &row : rows)
        write(row);
    return *this;
}

Markdown &Markdown::code(const Command &command)
{
    begin(Block::Other);
    const QString fence(qMax<qsizetype>(3, longestRun(command.text(), u'`') + 1), u'`');
    line(fence + languageName(command.language()));
    for (const QString &codeLine : command.text().split(u'\n'))
        line(codeLine);
    line(fence);
    return *this;
}

} // namespace twinpool
