// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/runbookdetails.h"

#include "model/catalog/versions.h"
#include "model/runbooks/drills.h"
#include "model/runbooks/orderconstraints.h"
#include "model/runbooks/runbooktext.h"
#include "views/panels/detailscolumn.h"
#include "views/panels/drillstepbox.h"
#include "views/panels/entitydelegate.h"
#include "views/panels/worktexts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// A rule of order with its reason.
QString withReason(const OrderConstraint &constraint)
{
    return u"%1 · %2 %3"_s.arg(QLatin1StringView(constraint.id), textOf(constraint), reasonOf(constraint));
}

} // namespace

RunbookDetails::RunbookDetails(const RunbookModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    auto *content = new QWidget;
    m_title = strongLabel(plainLabel({}, content), 1.15);
    m_facts = quietLabel(plainLabel({}, content));
    m_when = plainLabel({}, content);
    m_drill = new DrillStepBox(content);
    m_work = new DetailsColumn(content);
    auto *layout = new QVBoxLayout(content);
    constexpr int padding = measures::panelPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_when, m_drill, m_work})
        layout->addWidget(widget);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_drill, &DrillStepBox::kept, this, &RunbookDetails::stepKept);
    connect(m_drill, &DrillStepBox::removed, this, &RunbookDetails::stepRemoved);
}

void RunbookDetails::retranslate()
{
    m_drill->retranslate();
}

void RunbookDetails::setClock(int minutes)
{
    m_drill->setClock(minutes);
}

void RunbookDetails::showRow(int row)
{
    const RunbookStep *step = m_model.stepAt(row);
    const QString name = step ? step->name : m_model.runbook().name;
    const int place = name == m_shownName ? verticalScrollBar()->value() : 0;
    m_shownName = name;
    m_work->clear();
    m_drill->setVisible(step && m_model.record());
    m_facts->setVisible(step);
    if (step) {
        m_title->setText(m_model.index(row, RunbookModel::TitleColumn).data().toString());
        m_drill->showStep(m_model.takenAt(row), targetOf(*step));
        showStep(*step);
    } else {
        showFirstPage();
    }
    verticalScrollBar()->setValue(place);
}

void RunbookDetails::showStep(const RunbookStep &step)
{
    const Snapshot &now = *m_model.snapshot();
    const WorkTexts work = textsOf(step, now);
    QStringList facts = work.facts;
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    const QString when = whenOf(step, now.plan);
    m_when->setText(tr("Only if: %1").arg(when));
    m_when->setVisible(!when.isEmpty());
    addGaps(*m_work, step.gaps, now.plan, [this](const TaskGap &gap) { Q_EMIT fieldRequested(gap.entity, gap.property); });
    addWork(*m_work, work);
}

void RunbookDetails::showFirstPage()
{
    const Runbook &runbook = m_model.runbook();
    const Plan &plan = m_model.snapshot()->plan;
    const RunbookFirstPage &page = runbook.firstPage;
    m_title->setText(titleOf(runbook, plan));
    m_when->setText(triggerOf(runbook, plan));
    m_when->show();
    LinkButton *subject = m_work->addLink(iconOf(plan, runbook.subject), nameOf(plan, runbook.subject));
    connect(subject, &QPushButton::clicked, this, [this, ref = runbook.subject] { Q_EMIT objectRequested(ref); });
    addGaps(*m_work, runbook.gaps, plan, [this](const TaskGap &gap) { Q_EMIT fieldRequested(gap.entity, gap.property); });

    const auto addSection = [this](const QString &heading, const QStringList &lines) {
        QStringList told = lines;
        told.removeAll(QString());
        if (told.isEmpty())
            return;
        m_work->addHeading(heading);
        for (const QString &line : std::as_const(told))
            m_work->addText(line);
    };
    if (const QStringList before = beforeOf(runbook, plan); !before.isEmpty()) {
        m_work->addHeading(tr("Before the start"));
        m_work->addNumbered(before);
    }
    QStringList contacts, versions, order;
    for (TaskRole role : page.contacts)
        contacts += wordsOf(role);
    addSection(tr("Who is needed"), {contacts.join(u", "_s)});
    for (const auto &[pool, version] : page.versions)
        versions += tr("%1: %2", "pool, version").arg(nameOf(plan, pool), wordsOf(version));
    if (!page.cumulativeUpdate.isEmpty())
        versions += tr("Cumulative update %1").arg(page.cumulativeUpdate);
    addSection(tr("Versions"), versions);
    addSection(tr("Latest exports"), {page.exportsPath});
    addSection(tr("Result"), {resultOf(runbook, plan)});
    addSection(tr("Note"), {noteOf(runbook, plan)});
    for (const OrderConstraint &constraint : orderConstraints())
        if (constraint.runbooks.contains(runbook.definition->kind))
            order += withReason(constraint);
    addSection(tr("Order that must never be broken"), order);
}

} // namespace twinpool
