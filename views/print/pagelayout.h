// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/printrow.h"

namespace twinpool {

/// Puts rows on pages from top to bottom: what belongs together stays on one page as long as it fits, and the head of a
/// table comes again on each of its pages. Lengths are points.
class PageLayout
{
public:
    /// \a size of the text area.
    PageLayout(QPaintDevice *device, QSizeF size);

    QSizeF size() const { return m_size; }

    void add(const PrintRow &row);
    /// The rows up to closeTable() have \a head above them.
    void openTable(const PrintRow &head);
    void closeTable() { m_head.reset(); }

    /// After the last row.
    void breakPages();

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints what stands on a page; the origin is the corner of the text area.
    void paint(QPainter &painter, int page) const;

private:
    using RowPointer = std::shared_ptr<const LaidRow>;
    struct Slice { ///< One line of a row.
        RowPointer row, head;
        int line = 0;
        bool keepsNext = false;

        qreal above() const { return line == 0 ? row->row().above : 0; }
        qreal height() const { return row->lineHeight(line); }
    };
    struct Placed {
        RowPointer row;
        int line;
        qreal top;
    };

    void addLines(const RowPointer &row);
    void place(const Slice &slice, qreal &top);
    void newPage(const RowPointer &head, qreal &top);

    QPaintDevice *m_device;
    const QSizeF m_size;
    RowPointer m_head;
    QList<Slice> m_slices;
    QList<QList<Placed>> m_pages;
    QHash<QString, int> m_pageOf; ///< Of anchors; the first page is 1.
};

} // namespace twinpool
