// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportwriter.h"
#include "model/office/docx.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

class DocxReport
{
public:
    explicit DocxReport(const Report &report)
        : m_report(report)
        , m_docx({.title = report.fullTitle(),
                  .edition = report.edition,
                  .language = report.language,
                  .isLandscape = report.paper == Paper::Landscape})
    {
    }

    Result<QByteArray> write()
    {
        if (!m_report.title.isEmpty())
            m_docx.paragraph(m_report.kind, {.style = "Kind"});
        m_docx.paragraph(m_report.title.isEmpty() ? m_report.kind : m_report.title, {.style = "Title"});
        if (!m_report.summary.isEmpty())
            m_docx.paragraph(m_report.summary, {.style = "Subtitle"});
        write(m_report.blocks);
        return m_docx.document();
    }

    void operator()(const Heading &heading)
    {
        const DocxStyle style = heading.level == 1 ? DocxStyle("Heading1")
            : heading.level == 2                 ? DocxStyle("Heading2")
                                                 : DocxStyle("Heading3");
        m_docx.paragraph(heading.text, {.style = style, .anchor = heading.anchor});
    }

    void operator()(const Paragraph &paragraph)
    {
        const DocxStyle style = paragraph.tone == Tone::Quiet ? DocxStyle("Quiet") : DocxStyle("BodyText");
        m_docx.paragraph(paragraph.text, {.style = style});
    }

    void operator()(const Contents &)
    {
        QList<Part> parts = partsOf(m_report);
        parts.removeIf([](const Part &part) { return !part.heading || part.heading->anchor.isEmpty(); });
        if (parts.isEmpty()) // Word refuses tables without rows
            return;
        m_docx.openTable({4, 1}, "Plain");
        for (const Part &part : std::as_const(parts)) {
            const Ticks ticks = ticksIn(part.blocks);
            const QString count = ticks.all > 0 ? u"%1 / %2"_s.arg(ticks.ticked).arg(ticks.all) : QString();
            m_docx.openRow();
            m_docx.cell(TextRuns().linkTo(part.heading->anchor, part.heading->text.text()), {.style = "Cell"});
            m_docx.cell(count, {.style = "Label", .isRight = true}).closeRow();
        }
        m_docx.closeTable();
    }

    void operator()(const Figures &figures)
    {
        if (figures.figures.isEmpty())
            return;
        m_docx.openTable(QList<int>(figures.figures.size(), 1), "Plain").openRow();
        for (const Figure &figure : figures.figures)
            m_docx.cell(figure.number, {.style = "Figure"});
        m_docx.closeRow().openRow();
        for (const Figure &figure : figures.figures)
            m_docx.cell(figure.label, {.style = "Label"});
        m_docx.closeRow().closeTable();
    }

    void operator()(const Facts &facts)
    {
        if (facts.facts.isEmpty())
            return;
        m_docx.openTable({1, 5}, "Plain");
        for (const Fact &fact : facts.facts)
            m_docx.openRow().cell(fact.label, {.style = "Label"})
                .cell(fact.text, {.style = fact.text.isEmpty() ? DocxStyle("Blank") : DocxStyle("Cell")}).closeRow();
        m_docx.closeTable();
    }

    void operator()(const TextTable &table)
    {
        QList<int> shares;
        for (const Column &column : table.columns)
            shares += column.share;
        m_docx.openTable(shares, "TableGrid", table.caption).openRow(DocxWriter::Row::Head);
        for (const Column &column : table.columns)
            m_docx.cell(column.title, {.style = "CellHead"});
        m_docx.closeRow();
        for (const QList<TextRuns> &row : table.rows) {
            m_docx.openRow();
            for (const TextRuns &text : row)
                m_docx.cell(text, {.style = "Cell"});
            m_docx.closeRow();
        }
        m_docx.closeTable();
    }

    void operator()(const TextList &list)
    {
        list.isNumbered ? m_docx.numbers(list.items) : m_docx.bullets(list.items);
    }

    void operator()(const Remark &remark)
    {
        const DocxStyle style = remark.kind == Remark::Kind::Note ? DocxStyle("Note")
            : remark.kind == Remark::Kind::Caution                ? DocxStyle("Caution")
                                                                  : DocxStyle("Warning");
        m_docx.paragraph(remark.text, {.style = style});
    }

    void operator()(const CodeBlock &code)
    {
        const bool destroys = code.command.isDestructive();
        m_docx.paragraph(captionOf(code.command),
                         {.style = destroys ? DocxStyle("DestructiveCaption") : DocxStyle("CodeCaption")});
        const QStringList lines = code.command.text().split(u'\n');
        constexpr int togetherUpTo = 15; // longer ones may go over to the next page
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_docx.paragraph(lines[i], {.style = destroys ? DocxStyle("DestructiveCode") : DocxStyle("Code"),
                                        .keepsNext = lines.size() <= togetherUpTo && i + 1 < lines.size()});
    }

    void operator()(const CheckItem &item)
    {
        m_docx.tickBox(item.state != CheckItem::State::Open, item.title, {.style = "Task", .anchor = item.key});
        TextRuns summary = TextRuns().code(item.key);
        if (!item.summary.isEmpty())
            summary.lineBreak().plain(item.summary);
        m_docx.paragraph(summary, {.style = "Quiet", .keepsNext = true});
        if (item.isOptional)
            m_docx.tickBox(false, notNeeded(), {.style = "Quiet", .keepsNext = true});
        if (!item.record.isEmpty())
            m_docx.paragraph(TextRuns().emphasis(item.record));
        write(item.body);
    }

private:
    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    const Report &m_report;
    DocxWriter m_docx;
};

} // namespace

Result<QByteArray> reportAsDocx(const report::Report &report)
{
    return DocxReport(report).write();
}

} // namespace twinpool
