// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/tablepage.h"

#include "views/itemmodels/roles.h"
#include "views/itemmodels/tabletext.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int widestColumn = 36;  // letters
constexpr int measuredRows = 100; // for the widths of columns: all of a large plan take too long

} // namespace

TablePage::TablePage(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_pages(new QStackedWidget)
    , m_title(new QLabel)
    , m_nothing(new QLabel)
    , m_copy(new QToolButton)
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    copyAsTable(*m_table);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(tableText(m_model)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto ref = index.data(EntityRole).value<EntityRef>())
            Q_EMIT objectChosen(ref);
    });
    retranslate();
}

void TablePage::retranslate()
{
    m_copy->setText(tr("Copy table"));
    m_copy->setToolTip(tr("Copies all rows for a spreadsheet."));
}

void TablePage::setContent(const QString &title, const TableContent &content, const QString &nothing)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_nothing->setText(nothing);
    m_model.setContent(content);
    m_table->resizeColumnsToContents();
    const int widest = m_table->fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column)));
    m_pages->setCurrentIndex(content.rows.isEmpty() ? 1 : 0);
    m_copy->setEnabled(!content.rows.isEmpty());
}

} // namespace twinpool
