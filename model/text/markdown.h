// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"

#include <QList>
#include <QString>
#include <QStringView>

// CommonMark with tables and task lists. Text is always escaped; raw HTML is never written. Source:
// command-safety.md 6.3.

namespace twinpool {

/// Running text with a few spans. Line breaks become blanks.
class MarkdownText
{
public:
    MarkdownText() = default;
    MarkdownText(const QString &text) { plain(text); } // implicit: plain text is the usual case

    MarkdownText &plain(QStringView text);
    MarkdownText &strong(QStringView text);
    MarkdownText &emphasis(QStringView text);
    MarkdownText &code(QStringView text);
    /// A link when \a url is http or https, its text alone otherwise.
    MarkdownText &link(const QString &url, QStringView text);

    enum class Place : quint8 { Line, Cell };
    QString markup(Place place = Place::Line) const;

private:
    enum class Kind : quint8 { Plain, Strong, Emphasis, Code, Link };
    struct Span {
        Kind kind;
        QString text;
        QString address; ///< Percent-encoded; of links only.
    };
    QList<Span> m_spans;
};

class Markdown
{
public:
    /// @pre 1 <= level <= 6
    Markdown &heading(int level, const MarkdownText &text);
    Markdown &paragraph(const MarkdownText &text);
    /// \a level 0 is the outermost list.
    Markdown &item(const MarkdownText &text, int level = 0);
    Markdown &task(bool done, const MarkdownText &text, int level = 0);
    /// Short rows are filled up, long ones cut to the header.
    Markdown &table(const QList<MarkdownText> &header, const QList<QList<MarkdownText>> &rows);
    Markdown &code(const Command &command);

    QString document() const { return m_text; }

private:
    enum class Block : quint8 { None, List, Other };
    void begin(Block block);

    QString m_text;
    Block m_last = Block::None;
};

} // namespace twinpool
