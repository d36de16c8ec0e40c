// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/taskdetails.h"

#include "model/checklist/tasktext.h"
#include "views/panels/detailscolumn.h"
#include "views/panels/entitydelegate.h"
#include "views/panels/taskdelegate.h"
#include "views/panels/worktexts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int mostLinks = 12; ///< To tasks; some wait for hundreds.

} // namespace

TaskDetails::TaskDetails(const ChecklistModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    auto *content = new QWidget;
    m_title = strongLabel(plainLabel({}, content), 1.15);
    m_facts = quietLabel(plainLabel({}, content));
    m_object = new LinkButton({}, {}, content);
    m_stateSign = new QLabel(content);
    m_state = strongLabel(plainLabel({}, content));
    m_remark = plainLabel({}, content);
    m_again = plainLabel({}, content);
    m_signature = new LinkButton(icon(u"user"_s), {}, content);
    m_done = new QPushButton(icon(u"accept"_s), {}, content);
    m_done->setObjectName(u"done"_s);
    m_skip = new QPushButton(icon(u"skip"_s), {}, content);
    m_skip->setObjectName(u"skip"_s);
    m_reopen = new QPushButton(icon(u"undo"_s), {}, content);
    m_reopen->setObjectName(u"reopen"_s);
    m_editRemark = new QPushButton(icon(u"edit"_s), {}, content);
    m_editRemark->setObjectName(u"remark"_s);
    m_before = new DetailsColumn(content);
    m_work = new DetailsColumn(content);

    auto *state = new QHBoxLayout;
    state->addWidget(m_stateSign);
    state->addWidget(m_state, 1);
    for (QPushButton *button : {m_done, m_skip, m_reopen, m_editRemark})
        state->addWidget(button);
    auto *layout = new QVBoxLayout(content);
    constexpr int padding = measures::panelPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(state);
    layout->addWidget(m_again);
    layout->addWidget(m_remark);
    layout->addWidget(m_signature);
    layout->addWidget(m_object);
    layout->addWidget(m_before);
    layout->addWidget(m_work);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    connect(m_done, &QPushButton::clicked, this, &TaskDetails::doneRequested);
    connect(m_skip, &QPushButton::clicked, this, &TaskDetails::skipRequested);
    connect(m_reopen, &QPushButton::clicked, this, &TaskDetails::reopenRequested);
    connect(m_editRemark, &QPushButton::clicked, this, &TaskDetails::remarkRequested);
    connect(m_signature, &QPushButton::clicked, this, &TaskDetails::signatureRequested);
    connect(m_object, &QPushButton::clicked, this, [this] { Q_EMIT objectRequested(task().object); });
    retranslate();
}

void TaskDetails::retranslate()
{
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Marks the task as done, today and in your name."));
    m_skip->setText(tr("Skip…"));
    m_skip->setToolTip(tr("Leaves the task out, with a reason that stands in every report."));
    m_reopen->setText(tr("Reopen"));
    m_reopen->setToolTip(tr("Takes the mark back: the task is to be done."));
    m_editRemark->setText(tr("Remark…"));
    m_editRemark->setToolTip(tr("Adds a remark, or corrects who did it."));
    m_signature->setText(tr("Sign your work with your name…"));
    m_again->setText(tr("What the task asks for has changed since."));
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void TaskDetails::setAuthor(const QString &author)
{
    m_author = author;
    m_signature->setVisible(author.isEmpty());
}

const Task &TaskDetails::task() const
{
    return m_model.checklist().tasks[m_positions.first()];
}

void TaskDetails::showTasks(const QList<int> &positions)
{
    m_positions = positions;
    const bool isOne = positions.size() == 1;
    const QString name = isOne ? task().name : QString();
    const int place = name == m_shownName ? verticalScrollBar()->value() : 0;
    m_shownName = name;
    showState();
    m_work->clear();
    m_facts->setVisible(isOne);
    m_object->setVisible(isOne && task().object);
    if (isOne)
        showWork();
    else
        m_title->setText(tr("%n task(s) chosen", nullptr, static_cast<int>(positions.size())));
    verticalScrollBar()->setValue(place);
}

void TaskDetails::followWork()
{
    if (!m_positions.isEmpty())
        showState();
}

void TaskDetails::showState()
{
    const bool isOne = m_positions.size() == 1;
    const auto count = [this](auto test) {
        return std::ranges::count_if(m_positions, [&](int position) { return test(m_model.stateOf(position)); });
    };
    const bool someAreLeft = count(isLeft) > 0;
    const bool someAreMarked = count([](TaskState state) { return state != TaskState::Open; }) > 0;
    const TaskState state = m_model.stateOf(m_positions.first());
    const TaskMark *mark = isOne ? m_model.markOf(m_positions.first()) : nullptr;
    const bool hadFocus = m_done->hasFocus() || m_skip->hasFocus() || m_reopen->hasFocus();

    m_done->setVisible(someAreLeft);
    m_skip->setVisible(someAreLeft);
    m_reopen->setVisible(someAreMarked);
    m_editRemark->setVisible(mark);
    if (hadFocus)
        (someAreLeft ? m_done : m_reopen)->setFocus(); // the button that was pressed may be gone
    m_stateSign->setVisible(isOne);
    m_state->setVisible(isOne);
    if (isOne) {
        const int side = m_state->fontMetrics().height();
        m_stateSign->setPixmap(iconOf(state).pixmap(QSize(side, side), devicePixelRatio()));
        m_state->setText(mark ? textOf(*mark) : wordsOf(state));
    }
    m_remark->setText(mark ? mark->remark : QString());
    m_remark->setVisible(mark && !mark->remark.isEmpty());
    m_again->setVisible(isOne && state == TaskState::Changed);
    m_signature->setVisible(m_author.isEmpty());
    m_before->clear();
    if (isOne && isLeft(state))
        showOpenBefore();
}

void TaskDetails::showOpenBefore()
{
    int open = 0;
    for (int before : task().after) {
        if (!isLeft(m_model.stateOf(before)))
            continue;
        if (open == 0)
            m_before->addHeading(tr("To be done before"));
        if (++open > mostLinks)
            continue;
        LinkButton *link = m_before->addLink(iconOf(m_model.stateOf(before)),
                                             m_model.indexOf(before).data(Qt::AccessibleTextRole).toString());
        connect(link, &QPushButton::clicked, this, [this, before] { Q_EMIT taskRequested(before); });
    }
    if (open > mostLinks)
        m_before->addQuietText(tr("and %n more", nullptr, open - mostLinks));
}

void TaskDetails::showWork()
{
    const Snapshot &now = *m_model.snapshot();
    const WorkTexts work = textsOf(task(), now);
    QStringList facts = work.facts;
    facts.removeAll(QString());
    m_title->setText(m_model.indexOf(m_positions.first()).data().toString());
    m_facts->setText(facts.join(u" · "_s));
    if (task().object) {
        m_object->setIcon(iconOf(now.plan, task().object));
        m_object->setText(nameOf(now.plan, task().object));
        m_object->setToolTip(tr("Shows the object in the drawing."));
    }
    addGaps(*m_work, task().gaps, now.plan, [this](const TaskGap &gap) { Q_EMIT fieldRequested(gap.entity, gap.property); });
    addWork(*m_work, work);
}

} // namespace twinpool
