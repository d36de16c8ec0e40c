// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"
#include "model/text/textruns.h"

#include <QList>
#include <QString>
#include <QStringView>

// CommonMark with tables and task lists. Text is always escaped; raw HTML is never written. Source:
// command-safety.md 6.3.

namespace twinpool {

enum class MarkdownPlace : quint8 { Line, Cell };
/// Running text without markup of its own. Only breaks among the runs end a line, and not in cells.
QString markdownOf(const TextRuns &text, MarkdownPlace place = MarkdownPlace::Line);

class Markdown
{
public:
    /// @pre 1 <= level <= 6
    Markdown &heading(int level, const TextRuns &text);
    Markdown &paragraph(const TextRuns &text);
    Markdown &item(const TextRuns &text);
    /// An item of a numbered list; readers count on from the first one.
    Markdown &numberedItem(int number, const TextRuns &text);
    Markdown &task(bool done, const TextRuns &text);
    /// Short rows are filled up, long ones cut to the header.
    Markdown &table(const QList<TextRuns> &header, const QList<QList<TextRuns>> &rows);
    Markdown &code(const Command &command);

    /// What follows belongs to the item or task written last, until leave().
    Markdown &enter();
    Markdown &leave();

    QString document() const { return m_text; }

private:
    enum class Block : quint8 { None, Bullets, Numbers, Other };
    void begin(Block block);
    void line(const QString &text);
    void item(const QString &marker, const TextRuns &text);

    QString m_text;
    int m_depth = 0;
    Block m_last = Block::None;
};

} // namespace twinpool
