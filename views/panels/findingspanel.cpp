// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingspanel.h"

#include "model/rules/fixall.h"
#include "model/rules/ruleset.h"
#include "views/panels/findingbuttons.h"
#include "views/panels/findingdelegate.h"
#include "views/panels/findingdetails.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

FindingsPanel::FindingsPanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_findings(findings)
    , m_selection(selection)
    , m_model(editor.document(), findings)
    , m_filter(m_model)
    , m_filterLine(new QLineEdit)
    , m_shown(new FindingButtons(findings, FindingButtons::Use::Filter))
    , m_groupLabel(new QLabel)
    , m_grouping(new QComboBox)
    , m_copy(new QToolButton)
    , m_print(new QToolButton)
    , m_list(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_listPages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_nothing(new QLabel)
    , m_showAll(new QPushButton)
    , m_details(new FindingDetails)
{
    buildList();
    auto *head = new QHBoxLayout;
    head->addWidget(m_filterLine, 1);
    head->addWidget(m_shown);
    head->addSpacing(measures::panelPadding);
    head->addWidget(m_groupLabel);
    head->addWidget(m_grouping);
    head->addSpacing(measures::panelPadding);
    head->addWidget(m_copy);
    head->addWidget(m_print);

    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch();
    nothingLayout->addWidget(m_nothing, 0, Qt::AlignCenter);
    nothingLayout->addWidget(m_showAll, 0, Qt::AlignCenter);
    nothingLayout->addStretch();
    m_listPages->addWidget(m_list);
    m_listPages->addWidget(nothing);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_listPages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({2000, 1000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    auto *full = new QWidget;
    auto *fullLayout = new QVBoxLayout(full);
    fullLayout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    fullLayout->addLayout(head);
    fullLayout->addWidget(splitter, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (QLabel *label : {m_empty, m_nothing})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(full);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_filterLine, &QLineEdit::textChanged, this, &FindingsPanel::filter);
    connect(m_shown, &FindingButtons::shownChanged, this, &FindingsPanel::filter);
    connect(m_showAll, &QPushButton::clicked, this, &FindingsPanel::showEverything);
    connect(m_grouping, &QComboBox::activated, this,
            [this] { setGrouping(static_cast<FindingGrouping>(m_grouping->currentData().toInt())); });
    connect(m_copy, &QToolButton::clicked, this, &FindingsPanel::copy);
    connect(m_print, &QToolButton::clicked, this, &FindingsPanel::printRequested);
    connect(m_details, &FindingDetails::fixChosen, this, [this](const Edit &fix) { m_editor.apply(fix); });
    connect(m_details, &FindingDetails::fixAllRequested, this, &FindingsPanel::fixAll);
    connect(m_details, &FindingDetails::acceptRequested, this, &FindingsPanel::acceptOrReopen);
    connect(m_details, &FindingDetails::ruleRequested, this, [this] {
        if (const Rule *rule = currentRule())
            Q_EMIT ruleRequested(*rule);
    });
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingsPanel::followFindings);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const QModelIndex at = m_list->currentIndex();
                if (first.parent() == at.parent() && first.row() <= at.row() && at.row() <= last.row())
                    showCurrent();
            });
    connect(&selection, &Selection::changed, this, &FindingsPanel::followSelection);
    connect(&editor, &Editor::opened, this, [this] { // another plan, another search
        m_filterLine->clear();
        m_shown->setShown(allFindingStatuses);
    });
    retranslate();
}

void FindingsPanel::buildList()
{
    for (const auto &row : enumNames(FindingGrouping{}))
        m_grouping->addItem(QString(), static_cast<int>(row.value));
    m_grouping->setObjectName(u"grouping"_s);
    m_groupLabel->setBuddy(m_grouping);
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filterLine->installEventFilter(this);
    m_copy->setIcon(icon(u"copy"_s));
    m_print->setIcon(icon(u"print"_s));
    for (QToolButton *button : {m_copy, m_print})
        button->setAutoRaise(true);
    m_list->setModel(&m_filter);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setItemDelegate(new FindingDelegate(m_editor.document(), m_list));
    m_list->setIndentation(m_list->fontMetrics().height());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    setGrouping(FindingGrouping::Severity);
    expandGroups();

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPanel::showCurrent);
    connect(m_list, &QTreeView::clicked, this, &FindingsPanel::reveal);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::reveal);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::expandFrom);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FindingsPanel::expandGroups);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &FindingsPanel::chooseNeighbour);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingsPanel::retranslate()
{
    m_filterLine->setPlaceholderText(tr("Filter by sentence, rule or object"));
    m_filterLine->setAccessibleName(tr("Filter the findings"));
    m_groupLabel->setText(tr("&Group by"));
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, wordsOf(static_cast<FindingGrouping>(m_grouping->itemData(i).toInt())));
    const auto name = [](QToolButton *button, const QString &words, const QString &tip) {
        button->setAccessibleName(words);
        button->setToolTip(tip);
    };
    name(m_copy, tr("Copy as text"), tr("Copies the chosen findings as text, or all that are shown."));
    name(m_print, tr("Print findings"), tr("Shows the report of all findings before it is printed."));
    m_list->setAccessibleName(tr("Findings"));
    m_nothing->setText(tr("No finding matches the filter."));
    m_showAll->setText(tr("Show all findings"));
    m_details->retranslate();
    m_filter.retranslate();
    showPage();
    const QFontMetrics metrics = m_list->fontMetrics();
    int severity = metrics.horizontalAdvance(
        m_model.headerData(FindingsModel::SeverityColumn, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const auto &row : enumNames(Severity{}))
        severity = std::max(severity, metrics.horizontalAdvance(wordsOf(row.value)));
    const int air = 2 * measures::panelPadding;
    m_list->setColumnWidth(FindingsModel::SubjectColumn, metrics.averageCharWidth() * 22);
    m_list->setColumnWidth(FindingsModel::SeverityColumn, severity + air);
    m_list->setColumnWidth(FindingsModel::RuleColumn, metrics.horizontalAdvance(u"WWW-000"_s) + air);
    showCurrent();
}

/// What is looked at stays so while the rows are made anew.
void FindingsPanel::keepCurrent(const std::function<void()> &change)
{
    const std::optional<Finding> kept = current() ? std::optional(*current()) : std::nullopt;
    change();
    if (const QModelIndex row = kept ? m_filter.indexOf(*kept) : QModelIndex(); row.isValid())
        m_list->setCurrentIndex(row);
}

void FindingsPanel::setGrouping(FindingGrouping grouping)
{
    keepCurrent([&] { m_model.setGrouping(grouping); });
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
    // What the group says is not said again in each row.
    m_list->setColumnHidden(FindingsModel::SeverityColumn, grouping == FindingGrouping::Severity);
    m_list->setColumnHidden(FindingsModel::SubjectColumn, grouping == FindingGrouping::Object);
    m_list->setColumnHidden(FindingsModel::RuleColumn, grouping == FindingGrouping::Rule);
    showCurrent();
    Q_EMIT groupingChanged(grouping);
}

/// Only them: a tree keeps watch over each row that is expanded, with or without children, at every change.
void FindingsPanel::expandGroups()
{
    m_list->expandToDepth(0);
}

void FindingsPanel::expandFrom(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        m_list->expand(m_filter.index(row, 0));
}

/// A finding that is mended or accepted leaves its neighbour to be looked at.
void FindingsPanel::chooseNeighbour()
{
    QItemSelectionModel *selection = m_list->selectionModel();
    if (!selection->hasSelection() && selection->currentIndex().isValid())
        m_list->setCurrentIndex(selection->currentIndex());
}

void FindingsPanel::filter()
{
    keepCurrent([this] { m_filter.setFilter(m_filterLine->text(), m_shown->shown()); });
    showPage();
    showCurrent();
}

void FindingsPanel::showEverything()
{
    m_filterLine->clear();
    m_shown->setShown(allFindingStatuses);
    m_list->setFocus();
}

void FindingsPanel::showOnly(FindingStatus status)
{
    m_filterLine->clear();
    m_shown->setShown({status});
    const QModelIndexList rows = m_filter.findings();
    if (!rows.isEmpty() && !rows.contains(m_list->currentIndex()))
        m_list->setCurrentIndex(rows.first());
    m_list->setFocus();
}

void FindingsPanel::showPage()
{
    if (m_findings.isMuted())
        m_empty->setText(tr("Checking is muted for the presentation."));
    else if (m_model.rowCount() == 0)
        m_empty->setText(tr("No findings. %n rules checked.", nullptr, checkedRules(m_editor.document().plan())));
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_listPages->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
}

const Finding *FindingsPanel::current() const
{
    const QModelIndex at = m_list->currentIndex();
    return m_list->selectionModel()->isRowSelected(at.row(), at.parent()) ? m_filter.findingAt(at) : nullptr;
}

QList<Finding> FindingsPanel::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QList<Finding> findings;
    for (const QModelIndex &row : std::as_const(rows))
        if (!m_list->selectionModel()->isSelected(row.parent())) // a group stands for all of its own
            findings += m_filter.findingsAt(row);
    return findings;
}

const Rule *FindingsPanel::currentRule() const
{
    if (const Finding *finding = current())
        return finding->rule;
    const Finding *first = m_model.firstOf(m_filter.mapToSource(m_list->currentIndex()));
    return first && grouping() == FindingGrouping::Rule ? first->rule : nullptr;
}

void FindingsPanel::showCurrent()
{
    const Snapshot &now = *m_editor.document().now();
    const Rule *rule = currentRule();
    const int fixable = rule ? fixableCount(now, m_model.ofRule(*rule), *rule) : 0;
    const QList<Finding> findings = chosen();
    const Finding *finding = current();
    if (finding && findings.size() == 1)
        m_details->showFinding(now, *finding, fixable);
    else if (rule && !finding)
        m_details->showRule(*rule, fixable);
    else if (!findings.isEmpty())
        m_details->showSeveral(findings);
    else
        m_details->showHint(tr("Choose a finding to see why it matters and how to mend it."));
}

/// Other findings of the rule that is looked at make another number of fixes.
void FindingsPanel::followFindings(const FindingsChange &change)
{
    showPage();
    const Rule *rule = currentRule();
    const auto isOfRule = [rule](const Finding &finding) { return finding.rule == rule; };
    if (std::ranges::any_of(change.appeared, isOfRule) || std::ranges::any_of(change.vanished, isOfRule))
        showCurrent();
}

void FindingsPanel::reveal()
{
    if (const Finding *finding = current(); finding && finding->subject)
        m_selection.reveal(finding->subject);
}

/// What is selected elsewhere brings its first finding here, unless the one that is looked at is about it as well.
void FindingsPanel::followSelection()
{
    const EntityRef ref = m_selection.current();
    const Finding *finding = current();
    if (!ref || (finding && finding->subject == ref) || m_findings.findings().about(ref).isEmpty())
        return;
    for (const QModelIndex &row : m_filter.findings()) {
        if (m_filter.findingAt(row)->subject == ref) {
            m_list->setCurrentIndex(row);
            return;
        }
    }
}

void FindingsPanel::selectNext(int step)
{
    QModelIndexList rows = m_filter.findings();
    const QModelIndex at = m_list->currentIndex().siblingAtColumn(0);
    const bool someAreOpen =
        std::ranges::any_of(rows, [this](const QModelIndex &row) { return !m_filter.findingAt(row)->accepted; });
    if (someAreOpen)
        rows.removeIf([&](const QModelIndex &row) { return row != at && m_filter.findingAt(row)->accepted; });
    if (rows.isEmpty())
        return;
    qsizetype from = rows.indexOf(at);
    if (from < 0 && at.isValid()) { // on a group: before its first finding
        const auto first =
            std::ranges::find_if(rows, [&](const QModelIndex &row) { return row.parent().row() >= at.row(); });
        from = first - rows.begin() - (step > 0 ? 1 : 0);
    } else if (from < 0) {
        from = step > 0 ? -1 : 0;
    }
    m_list->setCurrentIndex(rows[(from + step + rows.size()) % rows.size()]);
    reveal();
}

/// Ctrl+C means the findings while their list has the focus; Down leads from the filter into the list.
bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->matches(QKeySequence::Copy)) {
        if (event->type() == QEvent::KeyPress)
            copy();
        event->accept();
        return true;
    }
    if (watched == m_filterLine && event->type() == QEvent::KeyPress && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        if (!current())
            selectNext(+1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
