// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textruns.h"

#include <QColor>
#include <QPainter>
#include <QTextLayout>

#include <memory>

// What stands on paper: rows of texts side by side. Lengths are points; painting happens in the units of the device.

namespace twinpool {

namespace papercolour {
// The print palette: light, and readable in grey. Source: visual-language.md.
inline constexpr QColor ink{0x1d, 0x25, 0x30}, quiet{0x56, 0x61, 0x70}, line{0xda, 0xdf, 0xe6}, soft{0xf5, 0xf6, 0xf8};
inline constexpr QColor accent{0x1f, 0x6f, 0xd6};
inline constexpr QColor error{0xc6, 0x2b, 0x2b}, errorSoft{0xfd, 0xf3, 0xf3};
inline constexpr QColor caution{0xa8, 0x64, 0x00}, cautionSoft{0xfd, 0xf7, 0xec};
} // namespace papercolour

/// How a text looks where its runs say nothing else.
struct PrintLook {
    qreal size = 9.5;
    QColor colour = papercolour::ink;
    bool isBold = false;
    bool isCode = false;
    bool isRight = false;
};

struct PrintCell {
    qreal left = 0, width = 0; ///< In the text area of the page.
    TextRuns text;
    PrintLook look = {};
};

struct PrintRow {
    enum class Box : quint8 { None, Open, Ticked, Skipped };

    QList<PrintCell> cells = {};
    qreal above = 0;      ///< Space to what stands above on the page.
    qreal padding = 0;    ///< Space inside, above the first and below the last line.
    qreal left = 0;       ///< Where background and lines begin.
    QColor background = {}, bar = {}, lineAbove = {}, lineBelow = {}; ///< Invalid: none.
    Box box = Box::None;  ///< At `left`, beside the first line.
    bool staysWhole = false; ///< Is not divided between pages.
    bool keepsNext = false;  ///< Stays on the page of the row after it.
    QString anchor = {};     ///< PrintCell texts may ask on which page this is.
    QString pageNumberOf = {}; ///< An anchor, whose page stands at the right end of the row.
};

/// A row laid out for a device: lines, of which each is as high as its highest text.
class LaidRow
{
public:
    LaidRow(const PrintRow &row, QPaintDevice *device, qreal width);

    const PrintRow &row() const { return m_row; }
    int lineCount() const { return static_cast<int>(m_heights.size()); }
    /// With the padding that belongs to the line, in points.
    qreal lineHeight(int line) const;
    /// Paints one line with its part of the background; \a top in points. \a pageNumber is that of `pageNumberOf`.
    void paint(QPainter &painter, int line, qreal top, int pageNumber) const;

private:
    bool isLast(int line) const { return line + 1 == lineCount(); }
    void paintBox(QPainter &painter, qreal top) const;

    PrintRow m_row;
    qreal m_width;  ///< Of the text area.
    qreal m_point;  ///< Device units in one point.
    std::vector<std::unique_ptr<QTextLayout>> m_texts; ///< One for each cell.
    QList<qreal> m_heights; ///< Of lines without padding, in points.
};

/// The fonts of reports, by what the computer has.
QFont printFont(const PrintLook &look);

} // namespace twinpool
