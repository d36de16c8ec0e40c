// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/textruns.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QXmlStreamWriter>

// Word documents. Source: ECMA-376, recipe in export-formats.md section 7.

namespace twinpool {

/// A style of docxparts.cpp: `Heading1`.
class DocxStyle
{
public:
    template <std::size_t N>
    consteval DocxStyle(const char (&id)[N])
        : m_id(id, static_cast<qsizetype>(N - 1))
    {
    }
    constexpr QLatin1StringView id() const { return m_id; }

private:
    QLatin1StringView m_id;
};

/// Looks of a paragraph beside those of its style.
struct DocxLook {
    DocxStyle style = "BodyText";
    bool keepsNext = false; ///< Stays on the page of the paragraph after it.
    bool isRight = false;
    QString anchor = {};  ///< What TextRuns::linkTo() names.
};

/// What the file says of itself.
struct DocxProperties {
    QString title;
    QString edition = {}; ///< At the foot of each page.
    QString language;     ///< BCP 47
    bool isLandscape = false;
};

/// Writes a document from top to bottom, on A4. The same calls give the same bytes.
class DocxWriter
{
public:
    explicit DocxWriter(const DocxProperties &properties);

    DocxWriter &paragraph(const TextRuns &text, const DocxLook &look = {});
    /// A paragraph that begins with a box, which Word ticks with a click.
    DocxWriter &tickBox(bool isTicked, const TextRuns &text, const DocxLook &look);
    DocxWriter &bullets(const QList<TextRuns> &items);
    DocxWriter &numbers(const QList<TextRuns> &items);

    /// \a shares of the columns in the width of the page. \a caption is for readers who cannot see the table.
    DocxWriter &openTable(const QList<int> &shares, DocxStyle style, const QString &caption = {});
    enum class Row : quint8 { Head, Body };
    DocxWriter &openRow(Row row = Row::Body);
    DocxWriter &cell(const TextRuns &text, const DocxLook &look);
    DocxWriter &closeRow();
    DocxWriter &closeTable();

    /// The whole file. Nothing can be written after it. The error is that of moduleEntry().
    Result<QByteArray> document();

private:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;
    void open(QLatin1StringView name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(QLatin1StringView name, Attributes attributes = {});
    void value(QLatin1StringView name, const QString &text);
    void words(const QString &text);

    void openParagraph(const DocxLook &look, int numbering = 0);
    void runs(const TextRuns &text);
    void list(const QList<TextRuns> &items, int numbering);
    QString bookmarkOf(const QString &anchor);
    QString webLink(const QString &address);

    const DocxProperties m_properties;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    QHash<QString, int> m_bookmarks;
    QStringList m_webAddresses;
    int m_numberings = 1; ///< 1 is that of bullets; each numbered list begins anew.
    int m_boxes = 0;
    QList<int> m_widths; ///< Of the columns of the open table, in twentieths of a point.
    int m_column = 0;
};

} // namespace twinpool
