// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/checklisthead.h"

#include "views/panels/exportbutton.h"
#include "views/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int everything = -1; ///< Data of the entry that restricts nothing.

/// Replaces the entries after the first and keeps the chosen one where it is still among them.
void offerEntries(QComboBox &box, const QList<std::pair<QString, int>> &entries)
{
    const QSignalBlocker quiet(box);
    const int chosen = box.currentData().toInt();
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto &[text, data] : entries)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

QList<ExportFormat> allFormats()
{
    QList<ExportFormat> formats;
    for (const auto &row : enumNames(ExportFormat{}))
        formats.append(row.value);
    return formats;
}

} // namespace

ChecklistHead::ChecklistHead(QWidget *parent)
    : QWidget(parent)
    , m_purpose(new QComboBox)
    , m_text(new QLineEdit)
    , m_role(new QComboBox)
    , m_site(new QComboBox)
    , m_onlyLeft(new QToolButton)
    , m_onlySelected(new QToolButton)
    , m_export(new ExportButton(allFormats()))
{
    for (const auto &row : enumNames(ChecklistPurpose{}))
        m_purpose->addItem(QString(), static_cast<int>(row.value));
    m_purpose->setObjectName(u"purpose"_s);
    m_role->setObjectName(u"role"_s);
    m_site->setObjectName(u"site"_s);
    for (QComboBox *box : {m_role, m_site})
        box->addItem(QString(), everything);
    for (QComboBox *box : {m_purpose, m_role, m_site}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_purpose ? 18 : 12);
    }
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(12 * fontMetrics().averageCharWidth());
    m_text->installEventFilter(this);
    m_onlyLeft->setIcon(icon(u"open-task"_s));
    m_onlyLeft->setObjectName(u"onlyLeft"_s);
    m_onlySelected->setIcon(icon(u"select"_s));
    m_onlySelected->setObjectName(u"onlySelected"_s);
    for (QToolButton *button : {m_onlyLeft, m_onlySelected}) {
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_purpose);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_role, m_site, m_onlyLeft, m_onlySelected, m_export})
        layout->addWidget(widget);

    connect(m_purpose, &QComboBox::activated, this, &ChecklistHead::purposeChosen);
    connect(m_text, &QLineEdit::textChanged, this, &ChecklistHead::filterChanged);
    for (QComboBox *box : {m_role, m_site})
        connect(box, &QComboBox::currentIndexChanged, this, &ChecklistHead::filterChanged);
    for (QToolButton *button : {m_onlyLeft, m_onlySelected})
        connect(button, &QToolButton::toggled, this, &ChecklistHead::filterChanged);
    retranslate();
}

void ChecklistHead::retranslate()
{
    for (int i = 0; i < m_purpose->count(); ++i)
        m_purpose->setItemText(i, wordsOf(static_cast<ChecklistPurpose>(m_purpose->itemData(i).toInt())));
    m_purpose->setAccessibleName(tr("Purpose of the checklist"));
    m_role->setItemText(0, tr("All roles"));
    m_role->setAccessibleName(tr("Role whose tasks are shown"));
    m_role->setToolTip(tr("Shows the tasks of one role."));
    for (int i = 1; i < m_role->count(); ++i)
        m_role->setItemText(i, wordsOf(static_cast<TaskRole>(m_role->itemData(i).toInt())));
    m_site->setItemText(0, tr("All sites"));
    m_site->setAccessibleName(tr("Site whose tasks are shown"));
    m_site->setToolTip(tr("Shows the tasks that concern one site."));
    m_text->setPlaceholderText(tr("Filter by task, object or role"));
    m_text->setAccessibleName(tr("Filter the tasks"));
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
    };
    name(m_onlyLeft, tr("Left to do"), tr("Hides what is done or skipped."));
    name(m_onlySelected, tr("Selected objects"), tr("Shows only tasks that concern what is selected in the drawing."));
    m_export->retranslate();
    fitButtons();
}

std::array<QToolButton *, 3> ChecklistHead::buttons() const
{
    return {m_onlyLeft, m_onlySelected, m_export};
}

/// What the buttons take for their words.
int ChecklistHead::wordsWidth() const
{
    constexpr int gap = 8; // between sign and words
    int width = 0;
    for (const QToolButton *button : buttons())
        width += gap + button->fontMetrics().horizontalAdvance(button->text());
    return width;
}

/// With signs alone on the buttons: words never make the panel wider.
QSize ChecklistHead::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (m_export->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        size.rwidth() -= wordsWidth();
    return size;
}

/// Words give way to the filter where there is little room; tips still tell them.
void ChecklistHead::fitButtons()
{
    const int roomToType = 12 * fontMetrics().averageCharWidth();
    const bool isNarrow = width() < minimumSizeHint().width() + wordsWidth() + roomToType;
    for (QToolButton *button : buttons())
        button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ChecklistHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

ChecklistPurpose ChecklistHead::purpose() const
{
    return static_cast<ChecklistPurpose>(m_purpose->currentData().toInt());
}

TaskFilter ChecklistHead::filter() const
{
    TaskFilter filter{.text = m_text->text().simplified()};
    if (const int role = m_role->currentData().toInt(); role != everything)
        filter.role = static_cast<TaskRole>(role);
    if (const int site = m_site->currentData().toInt(); site != everything)
        filter.site.value = static_cast<quint32>(site);
    return filter;
}

bool ChecklistHead::showsOnlyLeft() const
{
    return m_onlyLeft->isChecked();
}

bool ChecklistHead::showsOnlySelected() const
{
    return m_onlySelected->isChecked();
}

void ChecklistHead::clearFilter()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        m_role->setCurrentIndex(0);
        m_site->setCurrentIndex(0);
        m_onlyLeft->setChecked(false);
        m_onlySelected->setChecked(false);
    }
    Q_EMIT filterChanged();
}

void ChecklistHead::offer(const Plan &plan, const Checklist &checklist)
{
    QList<std::pair<QString, int>> roles, sites;
    for (const auto &row : enumNames(TaskRole{}))
        if (std::ranges::any_of(checklist.tasks,
                                [&](const Task &task) { return task.definition->who.contains(row.value); }))
            roles.append({wordsOf(row.value), static_cast<int>(row.value)});
    for (const Site &site : plan.sites)
        if (site.kind == SiteKind::Central)
            sites.append({site.name, static_cast<int>(site.id.value)});
    const TaskFilter before = filter();
    offerEntries(*m_role, roles);
    offerEntries(*m_site, sites);
    m_site->setVisible(sites.size() > 1);
    if (filter() != before)
        Q_EMIT filterChanged();
}

/// Down leads from the filter into the list.
bool ChecklistHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinpool
