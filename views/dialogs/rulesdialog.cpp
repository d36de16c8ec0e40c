// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rulesdialog.h"

#include "model/reports/rulereference.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/severity.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

enum Role { IdRole = Qt::UserRole, SearchRole };

QString searchTextOf(const Rule &rule)
{
    return QStringList{QLatin1StringView(rule.id), titleOf(rule), messagePatternOf(rule), whyOf(rule),
                       advicePatternOf(rule), sourcesOf(rule)}
        .join(u' ');
}

} // namespace

RulesDialog::RulesDialog(QWidget *parent)
    : QDialog(parent)
    , m_rules(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_page(new QTextBrowser)
{
    m_found->setSourceModel(m_rules);
    m_found->setFilterRole(SearchRole);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(measures::panelPadding);
    m_page->setOpenLinks(false);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_list);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(960, 640);

    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesDialog::showPage);
    fill();
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_search->setFocus();
}

const Rule *RulesDialog::rule() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? ruleById(at.data(IdRole).toString()) : nullptr;
}

void RulesDialog::showRule(const Rule &rule)
{
    m_search->clear();
    const QModelIndexList found = m_found->match(m_found->index(0, 0), IdRole, QLatin1StringView(rule.id).toString(), 1,
                                                 Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->setCurrentIndex(found.first());
    m_list->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
}

void RulesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const Rule *shown = rule();
        fill();
        if (shown)
            showRule(*shown);
    }
}

void RulesDialog::fill()
{
    setWindowTitle(tr("Rules"));
    m_search->setPlaceholderText(tr("Search in the rules"));
    m_search->setAccessibleName(tr("Search in the rules"));
    m_list->setAccessibleName(tr("Rules"));
    m_page->setAccessibleName(tr("Page of the rule"));
    m_rules->clear();
    for (const Rule *rule : allRules()) {
        const QLatin1StringView id(rule->id);
        auto *item = new QStandardItem(icon(rule->severity), u"%1  %2"_s.arg(id, titleOf(*rule)));
        item->setData(QString(id), IdRole);
        item->setData(searchTextOf(*rule), SearchRole);
        item->setData(wordsOf(rule->severity), Qt::AccessibleDescriptionRole);
        item->setToolTip(titleOf(*rule));
        m_rules->appendRow(item);
    }
}

/// Rules that hold every word, in any order.
void RulesDialog::search(const QString &text)
{
    QString pattern;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*%1)"_s.arg(QRegularExpression::escape(word));
    m_found->setFilterRegularExpression(
        QRegularExpression(u'^' + pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void RulesDialog::showPage()
{
    const Rule *shown = rule();
    if (shown)
        m_page->setHtml(QString::fromUtf8(ruleReference(std::array{shown}, ReportFormat::Html)));
    else
        m_page->setPlainText(tr("No rule holds these words."));
}

/// Arrow keys in the search line walk through what was found.
bool RulesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = m_list->currentIndex().row() + step;
            if (row >= 0 && row < m_found->rowCount())
                m_list->setCurrentIndex(m_found->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace twinpool
