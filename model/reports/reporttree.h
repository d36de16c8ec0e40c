// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/command.h"
#include "model/text/textruns.h"

#include <variant>
#include <vector>

// What a report says, apart from the format it is written in. Functions of this folder make trees, writers turn each
// tree into Markdown, a web page, a document or pages. All texts are in the language of the report.

namespace twinpool::report {

/// Level 1 stands below the title of the report.
struct Heading {
    int level = 1;
    TextRuns text;
    QString anchor = {}; ///< Unique in the report; empty: nothing links here.
};

enum class Tone : quint8 {
    Normal,
    Quiet, ///< Paler and smaller.
};
struct Paragraph {
    TextRuns text;
    Tone tone = Tone::Normal;
};

/// The headings of level 1 that have an anchor, with how much below them is ticked. Formats that find headings by
/// themselves leave it out.
struct Contents {
    QString title;
};

/// Few numbers at the top, large.
struct Figure {
    QString number, label;
};
struct Figures {
    QList<Figure> figures;
};

/// Labels with what they say, one below the other.
struct Fact {
    QString label;
    TextRuns text; ///< Empty: a line to write on.
};
struct Facts {
    QList<Fact> facts;
};

struct Column {
    QString title;
    int share = 1; ///< Of the width, beside the shares of the other columns.
};
struct TextTable {
    QString caption; ///< For readers who cannot see it; not shown.
    QList<Column> columns = {};
    QList<QList<TextRuns>> rows = {}; ///< As many cells as columns.
};

struct TextList {
    bool isNumbered = false;
    QList<TextRuns> items;
};

/// A sentence that must not be missed.
struct Remark {
    enum class Kind : quint8 {
        Note,
        Caution, ///< Something to look at before.
        Warning, ///< Destroys data, or is not to be done.
    };
    Kind kind = Kind::Note;
    TextRuns text;
};

/// Commands as they are shown, copied and printed. A destructive one is marked.
struct CodeBlock {
    Command command;
};

struct Block;

/// Something to do, with a box to tick.
struct CheckItem {
    enum class State : quint8 { Open, Done, Skipped };

    QString key; ///< Unique in the report and the same in the next one; its anchor too.
    State state = State::Open;
    TextRuns title;           ///< With its number.
    QString summary = {};     ///< Who, where, how long; below the title.
    QString record = {};      ///< Who did it when and what he wrote, or why it was skipped.
    bool isOptional = false;  ///< Has a second box, "not needed".
    std::vector<Block> body = {};
};

struct Block : std::variant<Heading, Paragraph, Contents, Figures, Facts, TextTable, TextList, Remark, CodeBlock, CheckItem> {
    using variant::variant;
};

/// Where the paper is turned.
enum class Paper : quint8 { Portrait, Landscape };

struct Report {
    QString kind = {};  ///< `Deployment checklist`; stands above the title.
    QString title = {}; ///< Of what: the name of the plan, mostly.
    QString summary = {};  ///< One sentence below the title; may be empty.
    QString edition = {};  ///< `Plan revision 3f9a12bc`, at the foot of pages; may be empty.
    QString key = {};      ///< Keeps ticks of different reports apart: `checklist:Contoso`.
    QString language = {}; ///< BCP 47: `fr`.
    Paper paper = Paper::Portrait;
    std::vector<Block> blocks = {};

    /// Title of the file and of each page.
    QString fullTitle() const;
};

/// Ticked, and all, of the check items in \a blocks; skipped ones count as ticked.
struct Ticks {
    int ticked = 0, all = 0;
};
Ticks ticksIn(std::span<const Block> blocks);

/// The blocks that follow each heading of level 1 up to the next one; the first part has no heading.
struct Part {
    const Heading *heading = nullptr;
    std::span<const Block> blocks; ///< With the heading.
};
QList<Part> partsOf(const Report &report);

} // namespace twinpool::report
