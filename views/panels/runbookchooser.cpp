// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runbookchooser.h"

#include "views/panels/entitydelegate.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

/// Kinds of runbooks in bold above the objects they are for.
class RunbookDelegate : public EntityDelegate
{
public:
    using EntityDelegate::EntityDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        EntityDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
        if (index.column() != RunbookList::SubjectColumn) {
            option->icon = QIcon();
            option->features &= ~QStyleOptionViewItem::HasDecoration;
        }
    }
};

/// The row that bears this name, whatever the case of letters.
EntityRef rowNamed(const Plan &plan, const QString &name)
{
    EntityRef found;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (!found && nameOf(plan, row.id).compare(name, Qt::CaseInsensitive) == 0)
                found = row.id;
    });
    return found;
}

} // namespace

RunbookChooser::RunbookChooser(const Document &document, const Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(document)
    , m_text(new QLineEdit)
    , m_ofSelected(new QToolButton)
    , m_list(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel)
{
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"fail"_s), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_ofSelected->setIcon(icon(u"select"_s));
    m_ofSelected->setObjectName(u"ofSelected"_s);
    m_ofSelected->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ofSelected->setAutoRaise(true);
    m_ofSelected->setCheckable(true);
    m_ofSelected->setFocusPolicy(Qt::TabFocus);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RunbookDelegate(document, m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(m_list->fontMetrics().height());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RunbookList::SubjectColumn, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_ofSelected);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_text, &QLineEdit::textChanged, this, &RunbookChooser::refresh);
    connect(m_ofSelected, &QToolButton::toggled, this, &RunbookChooser::refresh);
    connect(m_list, &QTreeView::activated, this, &RunbookChooser::choose);
    connect(m_list, &QTreeView::clicked, this, &RunbookChooser::choose);
    connect(&selection, &Selection::changed, this, [this] {
        if (m_ofSelected->isChecked())
            refreshSoon();
    });
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance())
            refreshSoon();
    });
    retranslate();
}

void RunbookChooser::retranslate()
{
    m_text->setPlaceholderText(tr("What failed? Name of a pool, server, store or site, or words of a runbook"));
    m_text->setAccessibleName(tr("What failed"));
    m_ofSelected->setText(tr("Selected object"));
    m_ofSelected->setToolTip(tr("Shows what answers the failure of what is selected in the drawing."));
    m_list->setAccessibleName(tr("Runbooks"));
    m_list->setColumnWidth(RunbookList::LastColumn, m_list->fontMetrics().averageCharWidth() * 30);
    m_model.retranslate();
    refreshSoon();
}

void RunbookChooser::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (m_inSight && m_isStale)
        refresh();
}

void RunbookChooser::refreshSoon()
{
    m_isStale = true;
    if (m_inSight)
        m_pause.start(pauseMilliseconds, this);
}

void RunbookChooser::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QWidget::timerEvent(event);
    m_pause.stop();
    if (m_inSight && m_isStale)
        refresh();
}

/// The object that is selected, or the one that is named.
EntityRef RunbookChooser::failed() const
{
    if (m_ofSelected->isChecked())
        return m_selection.current();
    const QString name = m_text->text().trimmed();
    return name.isEmpty() ? EntityRef() : rowNamed(m_document.plan(), name);
}

void RunbookChooser::refresh()
{
    const Snapshot &now = *m_document.now();
    m_isStale = false;
    m_pause.stop();
    QList<RunbookChoice> choices;
    const bool needsSelection = m_ofSelected->isChecked() && m_selection.isEmpty();
    if (const EntityRef ref = failed()) {
        choices = runbooksFor(now, ref);
    } else if (!needsSelection) {
        choices = allRunbooks(now);
        const QStringList words = m_text->text().split(u' ', Qt::SkipEmptyParts);
        choices.removeIf([&](const RunbookChoice &choice) {
            const QString text = textOf(choice, now.plan);
            return !std::ranges::all_of(
                words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        });
    }
    m_model.setChoices(choices);
    m_list->expandAll();
    m_nothing->setText(needsSelection ? tr("Select in the drawing what failed.")
                           : failed() || !m_text->text().isEmpty()
                           ? tr("No runbook answers this failure.")
                           : tr("No runbooks yet. Draw a pool, and what helps when it fails appears here."));
    m_pages->setCurrentIndex(choices.isEmpty() ? 1 : 0);
}

void RunbookChooser::choose(const QModelIndex &index)
{
    if (const RunbookChoice *choice = m_model.choiceAt(index); choice && choice->kind)
        Q_EMIT chosen(*choice);
}

/// Down leads from the filter into the list; Return opens what is current there.
bool RunbookChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_text && key == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_model.choiceAt(m_list->currentIndex()) && m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
