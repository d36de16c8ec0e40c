// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportwriter.h"
#include "model/text/markdown.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

class MarkdownReport
{
public:
    QByteArray write(const Report &report)
    {
        m_markdown.heading(1, report.fullTitle());
        if (!report.summary.isEmpty())
            m_markdown.paragraph(report.summary);
        if (!report.edition.isEmpty())
            m_markdown.paragraph(report.edition);
        write(report.blocks);
        return m_markdown.document().toUtf8();
    }

    /// Within an item it is no part of the outline of the report.
    void operator()(const Heading &heading)
    {
        if (m_isInItem)
            m_markdown.paragraph(TextRuns().strong(heading.text.text()));
        else
            m_markdown.heading(qMin(heading.level + 1, 6), heading.text);
    }
    void operator()(const Paragraph &paragraph) { m_markdown.paragraph(paragraph.text); }
    void operator()(const Contents &) { }

    void operator()(const Figures &figures)
    {
        TextRuns line;
        for (const Figure &figure : figures.figures)
            line.plain(line.isEmpty() ? u""_s : u" · "_s).strong(figure.number).plain(u" "_s).plain(figure.label);
        m_markdown.paragraph(line);
    }

    void operator()(const Facts &facts)
    {
        for (const Fact &fact : facts.facts)
            m_markdown.item(
                TextRuns().strong(labelBefore(fact.label)).plain(fact.text.isEmpty() ? u""_s : u" "_s).append(fact.text));
    }

    void operator()(const TextTable &table)
    {
        QList<TextRuns> header;
        for (const Column &column : table.columns)
            header += column.title;
        m_markdown.table(header, table.rows);
    }

    void operator()(const TextList &list)
    {
        int number = 0;
        for (const TextRuns &item : list.items)
            list.isNumbered ? m_markdown.numberedItem(++number, item) : m_markdown.item(item);
    }

    void operator()(const Remark &remark)
    {
        const bool isLoud = remark.kind != Remark::Kind::Note;
        m_markdown.paragraph(isLoud ? TextRuns().strong(remark.text.text()) : remark.text);
    }

    void operator()(const CodeBlock &code)
    {
        if (const QString heed = heedOf(code.command); !heed.isEmpty())
            m_markdown.paragraph(TextRuns().strong(captionOf(code.command)));
        m_markdown.code(code.command);
    }

    void operator()(const CheckItem &item)
    {
        m_markdown.task(item.state != CheckItem::State::Open, TextRuns(item.title).plain(u" "_s).code(item.key));
        m_markdown.enter();
        if (item.isOptional)
            m_markdown.task(false, notNeeded());
        for (const QString &line : {item.summary, item.record})
            if (!line.isEmpty())
                m_markdown.paragraph(line);
        m_isInItem = true;
        write(item.body);
        m_isInItem = false;
        m_markdown.leave();
    }

private:
    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    Markdown m_markdown;
    bool m_isInItem = false;
};

} // namespace

QByteArray reportAsMarkdown(const report::Report &report)
{
    return MarkdownReport().write(report);
}

} // namespace twinpool
