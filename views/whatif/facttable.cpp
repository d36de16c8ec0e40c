// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/facttable.h"

#include "model/simulation/statementtext.h"
#include "views/theme/measures.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int additionalLeast = 280, additionalMost = 420, muchWidth = 1100;

QString tagOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Documented:
        //: The product documentation says so.
        return FactTable::tr("doc");
    case Evidence::SqlServer:
        //: The SQL Server documentation says so.
        return FactTable::tr("SQL");
    case Evidence::Derived:
        return FactTable::tr("derived");
    case Evidence::Field:
        //: Reported from practice.
        return FactTable::tr("field");
    }
    Q_UNREACHABLE();
}

} // namespace

FactTable::FactTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the widths stay when it fills
}

void FactTable::setColumns(const QStringList &titles, int stretched, int additional)
{
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == stretched || stretched < 0 ? QHeaderView::Stretch
                                                     : column == additional           ? QHeaderView::Fixed
                                                                                      : QHeaderView::ResizeToContents);
    m_additional = additional;
    showAdditional();
}

void FactTable::showAdditional()
{
    if (m_additional < 0)
        return;
    setColumnHidden(m_additional, width() < muchWidth);
    setColumnWidth(m_additional, std::clamp(width() / 4, additionalLeast, additionalMost));
}

void FactTable::setRows(const QList<FactRowCells> &rows)
{
    const int shown = static_cast<int>(std::min<qsizetype>(rows.size(), mostRows));
    const bool isCut = shown < rows.size();
    clearContents();
    setRowCount(shown + isCut);
    for (int row = 0; row < shown; ++row)
        for (int column = 0; column < std::min(columnCount(), static_cast<int>(rows[row].size())); ++column) {
            const FactCell &cell = rows[row][column];
            auto *item = new QTableWidgetItem(cell.icon, cell.text);
            item->setToolTip(cell.tip);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    if (isCut)
        setItem(shown, 0, new QTableWidgetItem(tr("and %n more", nullptr, static_cast<int>(rows.size()) - shown)));
    resizeRowsToContents();
    viewport()->update();
}

void FactTable::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    viewport()->update();
}

void FactTable::showRow(int row)
{
    setCurrentCell(row, 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollToItem(item(row, 0), PositionAtCenter);
}

void FactTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    constexpr int inset = measures::panelPadding;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    showAdditional();
    if (event->size().width() != event->oldSize().width())
        resizeRowsToContents();
}

FactCell evidenceCell(Fact fact)
{
    const Evidence evidence = rowOf(fact).evidence;
    return {tagOf(evidence), u"%1\n%2"_s.arg(wordsOf(evidence), sourceOf(fact))};
}

FactCell sourceCell(Fact fact)
{
    const FactRow &row = rowOf(fact);
    const QString title = QString::fromUtf8(row.source.title);
    return {row.rule ? u"%1 · %2"_s.arg(QLatin1StringView(row.rule), title) : title, sourceOf(fact)};
}

} // namespace twinpool
