// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/reportpdf.h"

#include "views/print/reportpages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Takes bytes out, and moves the places that the table at the end of the file tells. Source: ISO 32000-1, 7.5.4.
QByteArray without(QByteArray pdf, qsizetype at, qsizetype count)
{
    static constexpr QByteArrayView mark = "startxref\n";
    constexpr qsizetype entrySize = 20, digits = 10;
    const qsizetype start = pdf.lastIndexOf(mark) + mark.size(), startEnd = pdf.indexOf('\n', start);
    const qsizetype table = pdf.mid(start, startEnd - start).toLongLong();
    qsizetype entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1; // after "xref" and the count
    for (; pdf.mid(entry + entrySize - 3, 1) == "n" || pdf.mid(entry + entrySize - 3, 1) == "f"; entry += entrySize)
        if (const qint64 place = pdf.mid(entry, digits).toLongLong(); place > at)
            pdf.replace(entry, digits, QByteArray::number(place - count).rightJustified(digits, '0'));
    pdf.replace(start, startEnd - start, QByteArray::number(table - count));
    return pdf.remove(at, count);
}

/// Qt writes the clock with its time zone and a random id, and has no way to ask for others.
QByteArray withoutClock(QByteArray pdf)
{
    static constexpr QByteArrayView dateKey = "/CreationDate (D:";
    static constexpr QByteArrayView date = "19800101000000Z";
    if (const qsizetype at = pdf.indexOf(dateKey) + dateKey.size(); at >= dateKey.size()) {
        const qsizetype end = pdf.indexOf(')', at);
        pdf.replace(at, date.size(), date.toByteArray());
        pdf = without(std::move(pdf), at + date.size(), end - at - date.size());
    }
    const qsizetype id = pdf.lastIndexOf("/ID [ <");
    const qsizetype end = pdf.indexOf(']', id);
    if (id < 0 || end < 0)
        return pdf;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(pdf).first(id), QCryptographicHash::Md5).toHex();
    for (qsizetype from = pdf.indexOf('<', id); from >= 0 && from < end; from = pdf.indexOf('<', from + 1))
        pdf.replace(from + 1, hash.size(), hash);
    return pdf;
}

/// Qt writes fonts in the order of a hash table. A table keeps the seed it was made with, so others are not touched.
struct SameHashOrder {
    SameHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameHashOrder)
};

} // namespace

QByteArray reportAsPdf(const report::Report &report)
{
    const SameHashOrder order;
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(report.fullTitle());
    writer.setCreator(u"Twinpool"_s);
    const auto orientation =
        report.paper == report::Paper::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    constexpr qreal side = 20, top = 12; // millimetres; the page has lines of its own at top and bottom
    writer.setPageLayout({QPageSize(QPageSize::A4), orientation, {side, top, side, top}, QPageLayout::Millimeter});
    paintReport(writer, report);
    return withoutClock(buffer.data());
}

} // namespace twinpool
