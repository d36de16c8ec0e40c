// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/reportpages.h"

#include "model/reports/reportwriter.h"
#include "views/print/pagelayout.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

constexpr qreal headerHeight = 26, footerHeight = 26; // of the page, with the space to the text
constexpr PrintLook quietLook{.size = 8.5, .colour = papercolour::quiet};

/// Makes rows of the blocks of a report.
class ReportRows
{
public:
    explicit ReportRows(PageLayout &pages, const Report &report)
        : m_pages(pages)
        , m_report(report)
    {
    }

    void add()
    {
        if (!m_report.title.isEmpty())
            m_pages.add(wide(m_report.kind, {.size = 11, .colour = papercolour::accent, .isBold = true}));
        m_pages.add(wide(m_report.title.isEmpty() ? m_report.kind : m_report.title, {.size = 23, .isBold = true}, 2));
        if (!m_report.summary.isEmpty())
            m_pages.add(wide(m_report.summary, {.size = 11.5, .colour = papercolour::quiet}, 4));
        add(m_report.blocks);
    }

    void operator()(const Heading &heading)
    {
        static constexpr std::array sizes{15.0, 11.5, 9.5}, spaces{26.0, 16.0, 9.0};
        const auto level = static_cast<size_t>(qBound(1, heading.level, 3) - 1);
        PrintRow row = wide(heading.text, {.size = sizes[level], .isBold = true}, spaces[level]);
        row.keepsNext = true;
        row.staysWhole = true;
        row.anchor = heading.anchor;
        if (level == 0) {
            row.padding = 4;
            row.lineBelow = papercolour::line;
        }
        m_pages.add(row);
    }

    void operator()(const Paragraph &paragraph)
    {
        m_pages.add(wide(paragraph.text, paragraph.tone == Tone::Quiet ? quietLook : PrintLook(), 5));
    }

    void operator()(const Contents &)
    {
        qreal above = 24;
        for (const Part &part : partsOf(m_report)) {
            if (!part.heading || part.heading->anchor.isEmpty())
                continue;
            PrintRow row = wide(part.heading->text, {}, above);
            row.cells.first().width -= 40; // for the number
            row.pageNumberOf = part.heading->anchor;
            row.padding = 2.5;
            row.lineBelow = papercolour::line;
            m_pages.add(row);
            above = 0;
        }
    }

    void operator()(const Figures &figures)
    {
        PrintRow numbers, labels;
        const qreal width = m_pages.size().width() / static_cast<qreal>(qMax(4, figures.figures.size()));
        for (const Figure &figure : figures.figures) {
            const qreal left = static_cast<qreal>(numbers.cells.size()) * width;
            numbers.cells.append({left, width, figure.number, {.size = 20}});
            labels.cells.append({left, width, figure.label, quietLook});
        }
        numbers.above = 20;
        numbers.keepsNext = true;
        m_pages.add(numbers);
        m_pages.add(labels);
    }

    void operator()(const Facts &facts)
    {
        constexpr qreal labelWidth = 92;
        qreal above = 6;
        for (const Fact &fact : facts.facts) {
            PrintRow row;
            row.left = m_indent;
            row.above = above;
            row.cells = {{m_indent, labelWidth - 8, fact.label, {.size = 9, .colour = papercolour::quiet}},
                         {m_indent + labelWidth, rest(m_indent + labelWidth), fact.text, {.size = 9}}};
            row.staysWhole = fact.text.runs().size() < 6;
            if (fact.text.isEmpty()) { // a line to write on
                row.left = m_indent + labelWidth;
                row.padding = 3;
                row.lineBelow = papercolour::quiet;
            }
            m_pages.add(row);
            above = 2.5;
        }
    }

    void operator()(const TextTable &table)
    {
        int shares = 0;
        for (const Column &column : table.columns)
            shares += column.share;
        QList<std::pair<qreal, qreal>> places;
        qreal left = m_indent;
        for (const Column &column : table.columns) {
            const qreal width = rest(m_indent) * column.share / shares;
            places.append({left, width - 10});
            left += width;
        }
        const auto rowOf = [&](const QList<TextRuns> &texts, const PrintLook &look) {
            PrintRow row;
            row.left = m_indent;
            row.padding = 4;
            row.lineBelow = papercolour::line;
            row.staysWhole = true;
            for (qsizetype i = 0; i < texts.size(); ++i)
                row.cells.append({places[i].first, places[i].second, texts[i], look});
            return row;
        };
        QList<TextRuns> titles;
        for (const Column &column : table.columns)
            titles += column.title;
        PrintRow head = rowOf(titles, {.size = 8.5, .colour = papercolour::quiet, .isBold = true});
        head.above = 6;
        head.keepsNext = true;
        m_pages.openTable(head);
        for (const QList<TextRuns> &texts : table.rows)
            m_pages.add(rowOf(texts, {.size = 9}));
        m_pages.closeTable();
    }

    void operator()(const TextList &list)
    {
        constexpr qreal hanging = 16;
        int number = 0;
        for (const TextRuns &item : list.items) {
            const QString marker = list.isNumbered ? QString::number(++number) + u'.' : u"•"_s;
            PrintRow row;
            row.left = m_indent;
            row.above = &item == &list.items.first() ? 6 : 2.5;
            row.cells = {{m_indent, hanging, marker}, {m_indent + hanging, rest(m_indent + hanging), item}};
            m_pages.add(row);
        }
    }

    void operator()(const Remark &remark)
    {
        using enum Remark::Kind;
        constexpr qreal inset = 10;
        PrintRow row = wide(remark.text, {.isBold = remark.kind == Warning}, 7);
        row.cells.first().left += inset;
        row.cells.first().width -= 2 * inset;
        row.padding = 5;
        row.bar = remark.kind == Note ? papercolour::line : remark.kind == Caution ? papercolour::caution : papercolour::error;
        row.background = remark.kind == Note ? papercolour::soft
            : remark.kind == Caution         ? papercolour::cautionSoft
                                             : papercolour::errorSoft;
        row.staysWhole = true;
        m_pages.add(row);
    }

    void operator()(const CodeBlock &code)
    {
        constexpr qreal inset = 9;
        constexpr qsizetype togetherUpTo = 15; // longer ones may go over to the next page
        const bool destroys = code.command.isDestructive();
        const auto add = [&](const QString &text, const PrintLook &look, qreal above, bool keepsNext) {
            PrintRow row = wide(text, look, above);
            row.cells.first().left += inset;
            row.cells.first().width -= 2 * inset;
            row.background = destroys ? papercolour::errorSoft : papercolour::soft;
            row.bar = destroys ? papercolour::error : QColor();
            row.staysWhole = true;
            row.keepsNext = keepsNext;
            m_pages.add(row);
        };
        const PrintLook space{.size = 3};
        add(QString(), space, 7, true);
        add(captionOf(code.command),
            {.size = 7.5, .colour = destroys ? papercolour::error : papercolour::quiet, .isBold = destroys}, 0, true);
        const QStringList lines = code.command.text().split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            add(lines[i], {.size = 8.5, .isCode = true}, 0, lines.size() <= togetherUpTo || i + 1 == lines.size());
        add(QString(), space, 0, false);
    }

    void operator()(const CheckItem &item)
    {
        constexpr qreal indent = 20;
        PrintRow title;
        title.left = m_indent;
        title.above = 14;
        title.box = item.state == CheckItem::State::Done ? PrintRow::Box::Ticked
            : item.state == CheckItem::State::Skipped    ? PrintRow::Box::Skipped
                                                         : PrintRow::Box::Open;
        title.cells = {{m_indent + indent, rest(m_indent + indent), item.title, {.size = 10.5, .isBold = true}}};
        title.staysWhole = title.keepsNext = true;
        m_pages.add(title);
        m_indent += indent;
        PrintRow summary = wide(TextRuns().code(item.key), quietLook, 1);
        if (!item.summary.isEmpty())
            summary.cells.first().text.lineBreak().plain(item.summary);
        summary.staysWhole = summary.keepsNext = true;
        m_pages.add(summary);
        if (item.isOptional) {
            PrintRow unneeded = wide(notNeeded(), quietLook, 3);
            unneeded.box = PrintRow::Box::Open;
            unneeded.cells.first().left += indent;
            m_pages.add(unneeded);
        }
        if (!item.record.isEmpty())
            m_pages.add(wide(TextRuns().emphasis(item.record), {}, 4));
        add(item.body);
        m_indent -= indent;
    }

private:
    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    qreal rest(qreal left) const { return m_pages.size().width() - left; }

    /// A row with one text as wide as the page allows.
    PrintRow wide(const TextRuns &text, const PrintLook &look, qreal above = 0) const
    {
        PrintRow row;
        row.cells = {{m_indent, rest(m_indent), text, look}};
        row.left = m_indent;
        row.above = above;
        return row;
    }

    PageLayout &m_pages;
    const Report &m_report;
    qreal m_indent = 0;
};

/// The line on top or at the bottom of a page.
void paintMargin(QPainter &painter, qreal top, const QString &left, const QString &right, QPaintDevice *device, qreal width)
{
    const PrintLook look{.size = 7.5, .colour = papercolour::quiet};
    PrintLook rightLook = look;
    rightLook.isRight = true;
    PrintRow row;
    row.cells = {{0, width * 3 / 4, left, look}, {width * 3 / 4, width / 4, right, rightLook}};
    LaidRow(row, device, width).paint(painter, 0, top, 0);
}

} // namespace

void paintReport(QPagedPaintDevice &device, const report::Report &report)
{
    const QRectF text = device.pageLayout().paintRect(QPageLayout::Point); // the margins are outside
    PageLayout pages(&device, {text.width(), text.height() - headerHeight - footerHeight});
    ReportRows(pages, report).add();
    pages.breakPages();

    const qreal point = device.logicalDpiY() / 72.0;
    QPainter painter(&device);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) {
            device.newPage();
            paintMargin(painter, 0, report.fullTitle(), {}, &device, text.width());
        }
        paintMargin(painter, text.height() - footerHeight / 2, report.edition, u"%1 / %2"_s.arg(page + 1).arg(pages.pageCount()), &device,
                    text.width());
        painter.translate(0, headerHeight * point);
        pages.paint(painter, page);
        painter.translate(0, -headerHeight * point);
    }
}

} // namespace twinpool
