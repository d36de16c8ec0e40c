// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingspanel.h"

#include "model/edits/marks.h"
#include "model/rules/rule.h"
#include "views/panels/findingsigns.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *sectionTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_selection(selection)
    , m_model(editor.document(), findings)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_list(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_details(new QWidget)
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FindingsModel::SubjectColumn, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FindingsModel::RuleColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_filter->setClearButtonEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(measures::panelPadding, measures::panelPadding, measures::panelPadding, measures::panelPadding);
    m_title = plainLabel(m_details);
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.15);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_message = plainLabel(m_details);
    m_whyTitle = sectionTitle(m_details);
    m_why = plainLabel(m_details);
    m_adviceTitle = sectionTitle(m_details);
    m_advice = plainLabel(m_details);
    m_sourceTitle = sectionTitle(m_details);
    m_source = plainLabel(m_details);
    m_accept = new QPushButton(m_details);
    m_fixes = new QVBoxLayout;
    for (QWidget *widget : {m_title, m_message, m_whyTitle, m_why, m_adviceTitle, m_advice})
        details->addWidget(widget);
    details->addLayout(m_fixes);
    details->addWidget(m_sourceTitle);
    details->addWidget(m_source);
    details->addWidget(m_accept, 0, Qt::AlignLeft);
    details->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter;
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(measures::panelPadding, measures::panelPadding, 0, 0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_list);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);
    const auto reveal = [this] {
        if (const Finding *finding = current(); finding && finding->subject)
            m_selection.reveal(finding->subject);
    };
    connect(m_list, &QTreeView::clicked, this, reveal);
    connect(m_list, &QTreeView::activated, this, reveal);
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingsPanel::showPage);
    connect(&findings, &LiveFindings::findingsChanged, this, &FindingsPanel::showCurrent);
    connect(m_accept, &QPushButton::clicked, this, &FindingsPanel::toggleAccepted);
    retranslate();
    showPage();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingsPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_empty->setText(tr("No findings. %n rules checked.", nullptr, static_cast<int>(allRules().size())));
    m_whyTitle->setText(tr("Why"));
    m_adviceTitle->setText(tr("What to do"));
    m_sourceTitle->setText(tr("Source"));
    m_model.retranslate();
    m_list->setColumnWidth(FindingsModel::SubjectColumn, m_list->fontMetrics().averageCharWidth() * 26);
    showCurrent();
}

const Finding *FindingsPanel::current() const
{
    return m_model.findingAt(m_proxy->mapToSource(m_list->currentIndex()));
}

void FindingsPanel::showPage()
{
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

void FindingsPanel::showCurrent()
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Finding *finding = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_whyTitle, m_why, m_adviceTitle, m_advice,
                                                            m_sourceTitle, m_source, m_accept})
        widget->setVisible(finding != nullptr);
    if (!finding) {
        m_title->clear();
        m_message->setText(tr("Choose a finding to see why it matters and how to mend it."));
        m_message->show();
        return;
    }
    const Plan &plan = m_editor.document().plan();
    m_title->setText(u"%1 · %2"_s.arg(QLatin1StringView(finding->rule->id), titleOf(*finding->rule)));
    m_message->setText(messageOf(*finding, plan));
    m_why->setText(whyOf(*finding->rule));
    m_advice->setText(adviceOf(*finding, plan));
    m_source->setText(u"%1\n%2"_s.arg(wordsOf(finding->rule->evidence), sourcesOf(*finding->rule)));
    m_accept->setText(finding->accepted ? tr("Reopen") : tr("Accept with a reason…"));
    m_accept->setIcon(icon(u"accept"_s));
    if (finding->rule->fixes)
        for (const Edit &fix : finding->rule->fixes(*m_editor.document().now(), *finding))
            addFix(fix);
}

void FindingsPanel::addFix(const Edit &fix)
{
    auto *button = new QPushButton(icon(u"quick-fix"_s, &Theme::accent), fix.label, m_details);
    connect(button, &QPushButton::clicked, this, [this, fix] { m_editor.apply(fix); });
    m_fixes->addWidget(button, 0, Qt::AlignLeft);
}

void FindingsPanel::toggleAccepted()
{
    const Finding *finding = current();
    if (!finding)
        return;
    const QString key = finding->key();
    if (finding->accepted) {
        m_editor.apply(edits::reopenFinding(key));
        return;
    }
    bool ok = false;
    const QString reason = QInputDialog::getMultiLineText(this, tr("Accept finding"),
                                                          tr("Why is this acceptable? The reason stands in every report."),
                                                          {}, &ok);
    if (ok && !reason.trimmed().isEmpty())
        m_editor.apply(edits::acceptFinding({key, reason.trimmed(), {}, QDate::currentDate().toString(Qt::ISODate), {}}));
}

void FindingsPanel::selectNext(int step)
{
    const int rows = m_proxy->rowCount();
    if (rows == 0)
        return;
    const QModelIndex at = m_list->currentIndex();
    const int next = at.isValid() ? (at.row() + step + rows) % rows : (step > 0 ? 0 : rows - 1);
    m_list->setCurrentIndex(m_proxy->index(next, 0));
    if (const Finding *finding = current(); finding && finding->subject)
        m_selection.reveal(finding->subject);
}

void FindingsPanel::applyFirstFix()
{
    const Finding *finding = current();
    if (!finding || !finding->rule->fixes)
        return;
    const QList<Edit> fixes = finding->rule->fixes(*m_editor.document().now(), *finding);
    if (!fixes.isEmpty())
        m_editor.apply(fixes.first());
}

} // namespace twinpool
