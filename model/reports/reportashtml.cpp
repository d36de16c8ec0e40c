// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmlpage.h"
#include "model/reports/reportwriter.h"
#include "model/text/html.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

class HtmlReport
{
public:
    enum class Use : quint8 { Page, Pane };

    HtmlReport(const Report &report, Use use)
        : m_report(report)
        , m_use(use)
        , m_html(report.fullTitle(), report.language, use == Use::Page ? pageStyle : paneStyle,
                 use == Use::Page ? pageScript : HtmlScript(""))
    {
    }

    QByteArray write()
    {
        m_html.open("main", {{"class", m_report.paper == Paper::Landscape ? u"wide"_s : u"tall"_s},
                             {"data-store", m_report.key},
                             {"data-copy", QCoreApplication::translate("Report", "Copy")},
                             {"data-copied", QCoreApplication::translate("Report", "Copied")}});
        writeHeader();
        for (const Part &part : partsOf(m_report)) {
            if (!part.heading)
                m_html.open("div", {{"class", u"lead"_s}});
            else if (!part.heading->anchor.isEmpty())
                m_html.open("section", {{"id", HtmlWriter::idOf(part.heading->anchor)}});
            else
                m_html.open("section");
            for (const Block &block : part.blocks)
                std::visit(*this, block);
            m_html.close();
        }
        return m_html.document().toUtf8();
    }

    void operator()(const Heading &heading)
    {
        const bool isAnchor = heading.level > 1 && !heading.anchor.isEmpty(); // of level 1 the section has the anchor
        const QString id = isAnchor ? HtmlWriter::idOf(heading.anchor) : QString();
        switch (heading.level) {
        case 1:
            m_html.element("h2", heading.text);
            break;
        case 2:
            isAnchor ? m_html.element("h3", heading.text, {{"id", id}}) : m_html.element("h3", heading.text);
            break;
        default:
            isAnchor ? m_html.element("h4", heading.text, {{"id", id}}) : m_html.element("h4", heading.text);
        }
    }

    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.tone == Tone::Quiet)
            m_html.element("p", paragraph.text, {{"class", u"quiet"_s}});
        else
            m_html.element("p", paragraph.text);
    }

    void operator()(const Contents &contents)
    {
        m_html.open("nav", {{"aria-label", contents.title}}).open("ul");
        for (const Part &part : partsOf(m_report)) {
            if (!part.heading || part.heading->anchor.isEmpty())
                continue;
            m_html.open("li").text(TextRuns().linkTo(part.heading->anchor, part.heading->text.text()));
            writeCount(ticksIn(part.blocks), HtmlWriter::idOf(part.heading->anchor));
            m_html.close();
        }
        m_html.close().close();
    }

    void operator()(const Figures &figures)
    {
        m_html.open("ul", {{"class", u"figures"_s}});
        for (const Figure &figure : figures.figures)
            m_html.open("li").element("strong", figure.number).text(u" "_s).element("span", figure.label).close();
        m_html.close();
    }

    void operator()(const Facts &facts)
    {
        m_html.open("table", {{"class", u"facts"_s}}).open("tbody");
        for (const Fact &fact : facts.facts)
            m_html.open("tr").element("th", fact.label, {{"scope", u"row"_s}})
                .element("td", fact.text, {{"class", fact.text.isEmpty() ? u"blank"_s : u"fact"_s}}).close();
        m_html.close().close();
    }

    void operator()(const TextTable &table)
    {
        m_html.open("table", {{"class", u"grid"_s}});
        if (!table.caption.isEmpty())
            m_html.element("caption", table.caption);
        m_html.open("thead").open("tr");
        int shares = 0;
        for (const Column &column : table.columns)
            shares += column.share;
        for (const Column &column : table.columns) // the style sheet has a class for each step of 5 %
            m_html.element("th", column.title,
                           {{"scope", u"col"_s}, {"class", u'w' + QString::number(20 * column.share / shares * 5)}});
        m_html.close().close().open("tbody");
        for (const QList<TextRuns> &row : table.rows) {
            m_html.open("tr");
            for (const TextRuns &cell : row)
                m_html.element("td", cell);
            m_html.close();
        }
        m_html.close().close();
    }

    void operator()(const TextList &list)
    {
        list.isNumbered ? m_html.open("ol") : m_html.open("ul");
        for (const TextRuns &item : list.items)
            m_html.element("li", item);
        m_html.close();
    }

    void operator()(const Remark &remark)
    {
        static constexpr std::array kinds{"note"_L1, "caution"_L1, "warning"_L1};
        m_html.element("p", remark.text, {{"class", u"remark "_s + kinds[static_cast<size_t>(remark.kind)]}});
    }

    void operator()(const CodeBlock &code)
    {
        m_html.open("figure", {{"class", code.command.isDestructive() ? u"code destructive"_s : u"code"_s}});
        m_html.element("figcaption", captionOf(code.command));
        m_html.open("pre").element("code", code.command.text(),
                                   {{"class", u"language-"_s + languageName(code.command.language())}});
        m_html.close().close();
    }

    void operator()(const CheckItem &item)
    {
        m_html.open("article", {{"class", u"task"_s}, {"id", HtmlWriter::idOf(item.key)}}).open("h3").open("label");
        writeBox(item.key, item.state != CheckItem::State::Open);
        m_html.element("span", item.title).close().close();
        m_html.open("p", {{"class", u"quiet"_s}}).element("code", item.key);
        if (!item.summary.isEmpty())
            m_html.empty("br").text(item.summary);
        m_html.close();
        if (item.isOptional) {
            m_html.open("p", {{"class", u"quiet"_s}}).open("label");
            writeBox(item.key + " -"_L1, false);
            m_html.element("span", notNeeded()).close().close();
        }
        if (!item.record.isEmpty())
            m_html.element("p", item.record, {{"class", u"record"_s}});
        for (const Block &block : item.body)
            std::visit(*this, block);
        m_html.close();
    }

private:
    void writeHeader()
    {
        const Ticks ticks = ticksIn(m_report.blocks);
        m_html.open("header");
        if (!m_report.title.isEmpty())
            m_html.element("p", m_report.kind, {{"class", u"kind"_s}}).element("h1", m_report.title);
        else
            m_html.element("h1", m_report.kind);
        if (!m_report.summary.isEmpty())
            m_html.element("p", m_report.summary, {{"class", u"summary"_s}});
        if (!m_report.edition.isEmpty())
            m_html.element("p", m_report.edition, {{"class", u"quiet"_s}});
        if (ticks.all > 0 && m_use == Use::Page) {
            m_html.open("p", {{"class", u"progress"_s}});
            m_html.open("progress", {{"value", QString::number(ticks.ticked)},
                                     {"max", QString::number(ticks.all)},
                                     {"aria-label", QCoreApplication::translate("Report", "Progress")}});
            m_html.close();
            writeCount(ticks, {});
            m_html.close();
        }
        m_html.close();
    }

    /// \a part is the id of the section that is counted; empty: all.
    void writeCount(Ticks ticks, const QString &part)
    {
        if (ticks.all > 0)
            m_html.text(u" "_s).element("span", u"%1 / %2"_s.arg(ticks.ticked).arg(ticks.all),
                                        {{"class", u"count"_s}, {"data-count", part}});
    }

    void writeBox(const QString &key, bool isTicked)
    {
        if (isTicked)
            m_html.empty("input", {{"type", u"checkbox"_s}, {"data-key", key}, {"checked", u"checked"_s}});
        else
            m_html.empty("input", {{"type", u"checkbox"_s}, {"data-key", key}});
        m_html.text(u" "_s);
    }

    const Report &m_report;
    const Use m_use;
    HtmlWriter m_html;
};

} // namespace

QByteArray reportAsHtml(const report::Report &report)
{
    return HtmlReport(report, HtmlReport::Use::Page).write();
}

QByteArray paneHtml(const report::Report &report)
{
    return HtmlReport(report, HtmlReport::Use::Pane).write();
}

} // namespace twinpool
