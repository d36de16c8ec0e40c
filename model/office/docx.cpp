// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/docx.h"

#include "model/office/docxparts.h"
#include "model/text/refused.h"

#include <numeric>

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace docx;

namespace {

QLatin1StringView styleOf(TextRun::Style style)
{
    switch (style) {
    case TextRun::Style::Strong:
        return "Strong"_L1;
    case TextRun::Style::Emphasis:
        return "Emphasis"_L1;
    case TextRun::Style::Quiet:
        return "QuietText"_L1;
    case TextRun::Style::Code:
        return "CodeText"_L1;
    case TextRun::Style::QuietCode:
        return "QuietCode"_L1;
    case TextRun::Style::Link:
    case TextRun::Style::CrossLink:
        return "Hyperlink"_L1;
    case TextRun::Style::Plain:
    case TextRun::Style::Break:
        break;
    }
    return {};
}

} // namespace

DocxWriter::DocxWriter(const DocxProperties &properties)
    : m_properties(properties)
    , m_xml(&m_text)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    open("w:document"_L1, {{"xmlns:w"_L1, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                           {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                           {"xmlns:mc"_L1, u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s},
                           {"xmlns:w14"_L1, u"http://schemas.microsoft.com/office/word/2010/wordml"_s},
                           {"mc:Ignorable"_L1, u"w14"_s}});
    open("w:body"_L1);
}

void DocxWriter::open(QLatin1StringView name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, text] : attributes)
        m_xml.writeAttribute(key, cleaned(text));
}

void DocxWriter::empty(QLatin1StringView name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void DocxWriter::value(QLatin1StringView name, const QString &text)
{
    empty(name, {{"w:val"_L1, text}});
}

void DocxWriter::words(const QString &text)
{
    open("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
    m_xml.writeCharacters(cleaned(text));
    close();
}

void DocxWriter::openParagraph(const DocxLook &look, int numbering)
{
    open("w:p"_L1);
    open("w:pPr"_L1);
    value("w:pStyle"_L1, look.style.id());
    if (look.keepsNext)
        empty("w:keepNext"_L1);
    if (numbering > 0) {
        open("w:numPr"_L1);
        value("w:ilvl"_L1, u"0"_s);
        value("w:numId"_L1, QString::number(numbering));
        close();
    }
    if (look.isRight)
        value("w:jc"_L1, u"right"_s);
    close();
    if (look.anchor.isEmpty())
        return;
    const QString name = bookmarkOf(look.anchor);
    empty("w:bookmarkStart"_L1, {{"w:id"_L1, name.sliced(1)}, {"w:name"_L1, name}});
    empty("w:bookmarkEnd"_L1, {{"w:id"_L1, name.sliced(1)}});
}

void DocxWriter::runs(const TextRuns &text)
{
    for (const TextRun &run : text.runs()) {
        const bool isLink = run.style == TextRun::Style::Link || run.style == TextRun::Style::CrossLink;
        if (run.style == TextRun::Style::Link)
            open("w:hyperlink"_L1, {{"r:id"_L1, webLink(run.target)}});
        else if (isLink)
            open("w:hyperlink"_L1, {{"w:anchor"_L1, bookmarkOf(run.target)}});
        open("w:r"_L1);
        if (const QLatin1StringView style = styleOf(run.style); !style.isEmpty()) {
            open("w:rPr"_L1);
            value("w:rStyle"_L1, style);
            close();
        }
        if (run.style == TextRun::Style::Break)
            empty("w:br"_L1);
        else
            words(run.text);
        close();
        if (isLink)
            close();
    }
}

DocxWriter &DocxWriter::paragraph(const TextRuns &text, const DocxLook &look)
{
    openParagraph(look);
    runs(text);
    close();
    return *this;
}

DocxWriter &DocxWriter::tickBox(bool isTicked, const TextRuns &text, const DocxLook &look)
{
    static const QString font = u"Segoe UI Symbol"_s;
    openParagraph(look);
    open("w:sdt"_L1);
    open("w:sdtPr"_L1);
    value("w:id"_L1, QString::number(++m_boxes));
    open("w14:checkbox"_L1);
    empty("w14:checked"_L1, {{"w14:val"_L1, isTicked ? u"1"_s : u"0"_s}});
    empty("w14:checkedState"_L1, {{"w14:val"_L1, u"2612"_s}, {"w14:font"_L1, font}});
    empty("w14:uncheckedState"_L1, {{"w14:val"_L1, u"2610"_s}, {"w14:font"_L1, font}});
    close();
    close();
    open("w:sdtContent"_L1);
    open("w:r"_L1);
    open("w:rPr"_L1);
    empty("w:rFonts"_L1, {{"w:ascii"_L1, font}, {"w:hAnsi"_L1, font}, {"w:eastAsia"_L1, font}, {"w:cs"_L1, font}});
    close();
    words(isTicked ? u"\u2612"_s : u"\u2610"_s);
    close();
    close();
    close();
    runs(TextRuns(u"\u2002"_s).append(text));
    close();
    return *this;
}

void DocxWriter::list(const QList<TextRuns> &items, int numbering)
{
    for (const TextRuns &item : items) {
        openParagraph({.style = "ListParagraph"}, numbering);
        runs(item);
        close();
    }
}

DocxWriter &DocxWriter::bullets(const QList<TextRuns> &items)
{
    list(items, 1);
    return *this;
}

DocxWriter &DocxWriter::numbers(const QList<TextRuns> &items)
{
    list(items, ++m_numberings);
    return *this;
}

DocxWriter &DocxWriter::openTable(const QList<int> &shares, DocxStyle style, const QString &caption)
{
    const int width = textWidth(m_properties);
    const int all = std::accumulate(shares.begin(), shares.end(), 0);
    open("w:tbl"_L1);
    open("w:tblPr"_L1);
    value("w:tblStyle"_L1, style.id());
    empty("w:tblW"_L1, {{"w:w"_L1, QString::number(width)}, {"w:type"_L1, u"dxa"_s}});
    empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
    empty("w:tblLook"_L1, {{"w:val"_L1, u"0020"_s}, {"w:firstRow"_L1, u"1"_s}, {"w:noHBand"_L1, u"1"_s}, {"w:noVBand"_L1, u"1"_s}});
    if (!caption.isEmpty())
        value("w:tblCaption"_L1, caption);
    close();
    open("w:tblGrid"_L1);
    m_widths.clear();
    for (int share : shares) {
        m_widths += width * share / all;
        empty("w:gridCol"_L1, {{"w:w"_L1, QString::number(m_widths.last())}});
    }
    close();
    return *this;
}

DocxWriter &DocxWriter::openRow(Row row)
{
    m_column = 0;
    open("w:tr"_L1);
    open("w:trPr"_L1);
    empty("w:cantSplit"_L1);
    if (row == Row::Head)
        empty("w:tblHeader"_L1); // comes again on each page
    close();
    return *this;
}

DocxWriter &DocxWriter::cell(const TextRuns &text, const DocxLook &look)
{
    open("w:tc"_L1);
    open("w:tcPr"_L1);
    empty("w:tcW"_L1, {{"w:w"_L1, QString::number(m_widths.value(m_column++))}, {"w:type"_L1, u"dxa"_s}});
    close();
    paragraph(text, look);
    close();
    return *this;
}

DocxWriter &DocxWriter::closeRow()
{
    close();
    return *this;
}

DocxWriter &DocxWriter::closeTable()
{
    close();
    return paragraph({}, {.style = "AfterTable"}); // two tables without text between them would become one
}

QString DocxWriter::bookmarkOf(const QString &anchor)
{
    const int number = m_bookmarks.value(anchor, static_cast<int>(m_bookmarks.size()) + 1);
    m_bookmarks.insert(anchor, number);
    return u'b' + QString::number(number); // names have letters and digits only, and forty of them
}

QString DocxWriter::webLink(const QString &address)
{
    if (!m_webAddresses.contains(address))
        m_webAddresses.append(address);
    return webRelation + QString::number(m_webAddresses.indexOf(address) + 1);
}

Result<QByteArray> DocxWriter::document()
{
    const int width = m_properties.isLandscape ? longSide : shortSide;
    open("w:sectPr"_L1);
    empty("w:headerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, headerRelation}});
    for (const QString &pages : {u"default"_s, u"first"_s})
        empty("w:footerReference"_L1, {{"w:type"_L1, pages}, {"r:id"_L1, footerRelation}});
    empty("w:pgSz"_L1, {{"w:w"_L1, QString::number(width)},
                        {"w:h"_L1, QString::number(longSide + shortSide - width)},
                        {"w:orient"_L1, m_properties.isLandscape ? u"landscape"_s : u"portrait"_s}});
    empty("w:pgMar"_L1, {{"w:top"_L1, QString::number(topMargin)}, {"w:right"_L1, QString::number(sideMargin)},
                         {"w:bottom"_L1, QString::number(topMargin)}, {"w:left"_L1, QString::number(sideMargin)},
                         {"w:header"_L1, u"624"_s}, {"w:footer"_L1, u"624"_s}, {"w:gutter"_L1, u"0"_s}});
    empty("w:titlePg"_L1); // the first page has the title already
    close();
    m_xml.writeEndDocument();
    QList<PackagePart> parts = partsBeside(m_properties, m_webAddresses, m_numberings);
    parts.insert(1, {u"word/document.xml"_s, m_text});
    return packed(parts);
}

} // namespace twinpool
