// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rulesdialog.h"

#include "model/edits/marks.h"
#include "model/reports/reportwriter.h"
#include "model/reports/rulereference.h"
#include "model/rules/ruleset.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/severity.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

enum Role { IdRole = Qt::UserRole, SearchRole };

QString searchTextOf(const Rule &rule)
{
    return QStringList{QLatin1StringView(rule.id), titleOf(rule),  messagePatternOf(rule), whyOf(rule),
                       advicePatternOf(rule),      sourcesOf(rule)}
        .join(u' ');
}

} // namespace

RulesDialog::RulesDialog(Editor &editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_rules(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QTreeView)
    , m_page(new QTextBrowser)
    , m_useLabel(new QLabel)
    , m_use(new QComboBox)
{
    m_found->setSourceModel(m_rules);
    m_found->setFilterRole(SearchRole);
    m_list->setModel(m_found);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
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
    m_use->addItem(QString());
    for (const auto &row : enumNames(RuleUse{}))
        m_use->addItem(QString(), static_cast<int>(row.value));
    m_useLabel->setBuddy(m_use);
    auto *use = new QHBoxLayout;
    use->setContentsMargins(measures::panelPadding, 0, 0, 0);
    use->addWidget(m_useLabel);
    use->addWidget(m_use);
    use->addStretch();
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_page);
    rightLayout->addLayout(use);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(960, 640);

    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesDialog::showPage);
    connect(m_use, &QComboBox::activated, this, &RulesDialog::chooseUse);
    connect(&editor.document(), &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.ruleSetChanged)
            showUses();
    });
    fill();
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_search->setFocus();
}

void RulesDialog::setPlanOpen(bool isOpen)
{
    m_useLabel->setVisible(isOpen);
    m_use->setVisible(isOpen);
}

const Rule *RulesDialog::rule() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? ruleById(at.data(IdRole).toString()) : nullptr;
}

void RulesDialog::showRule(const Rule &rule)
{
    m_search->clear();
    const QModelIndexList found =
        m_found->match(m_found->index(0, 0), IdRole, QLatin1StringView(rule.id).toString(), 1, Qt::MatchExactly);
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
    m_useLabel->setText(tr("In this &plan"));
    m_use->setItemText(0, tr("As the catalogue says"));
    for (int i = 1; i < m_use->count(); ++i)
        m_use->setItemText(i, wordsOf(static_cast<RuleUse>(m_use->itemData(i).toInt())));
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
    showUses();
}

/// Strikes out what the plan has switched off, and shows the use of the rule that is looked at.
void RulesDialog::showUses()
{
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        QStandardItem *item = m_rules->item(row);
        QFont font = m_list->font();
        font.setStrikeOut(useOf(m_editor.document().plan(), item->data(IdRole).toString()) == RuleUse::Off);
        item->setFont(font);
    }
    const Rule *shown = rule();
    const std::optional<RuleUse> use =
        shown ? useOf(m_editor.document().plan(), QString::fromLatin1(shown->id)) : std::nullopt;
    m_use->setEnabled(shown);
    m_use->setCurrentIndex(use ? m_use->findData(static_cast<int>(*use)) : 0);
}

void RulesDialog::chooseUse()
{
    const Rule *shown = rule();
    const QVariant use = m_use->currentData();
    if (shown)
        m_editor.apply(edits::useRule(QLatin1StringView(shown->id),
                                      use.isValid() ? std::optional(static_cast<RuleUse>(use.toInt())) : std::nullopt));
}

/// Rules that hold every word, in any order.
void RulesDialog::search(const QString &text)
{
    QString pattern;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*%1)"_s.arg(QRegularExpression::escape(word));
    m_found->setFilterRegularExpression(QRegularExpression(
        u'^' + pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void RulesDialog::showPage()
{
    const Rule *shown = rule();
    if (shown)
        m_page->setHtml(QString::fromUtf8(paneHtml(ruleReference(std::array{shown}))));
    else
        m_page->setPlainText(tr("No rule holds these words."));
    showUses();
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
