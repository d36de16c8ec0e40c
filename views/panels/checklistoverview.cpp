// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/checklistoverview.h"

#include "model/checklist/schedule.h"
#include "model/rules/evaluate.h"
#include "views/panels/detailscolumn.h"
#include "views/panels/taskdelegate.h"
#include "views/panels/worktexts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"
#include "views/theme/severity.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

ChecklistOverview::ChecklistOverview(const ChecklistModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_column(new DetailsColumn)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    constexpr int padding = measures::panelPadding;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addWidget(m_column);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChecklistOverview::refresh()
{
    const Snapshot &now = *m_model.snapshot();
    const Checklist &checklist = m_model.checklist();
    const int place = verticalScrollBar()->value();
    m_column->clear();
    strongLabel(m_column->addText(tr("Overview")), 1.15);
    m_column->addQuietText(tr("Choose a task to see its steps and commands."));
    addGaps(*m_column, checklist.gaps, now.plan,
            [this](const TaskGap &gap) { Q_EMIT fieldRequested(gap.entity, gap.property); });

    const QList<Finding> findings = evaluateChecklist(now, checklist);
    if (!findings.isEmpty())
        m_column->addHeading(tr("What the rules say"));
    for (const Finding &finding : findings)
        addFinding(finding);

    const Schedule schedule = scheduleOf(checklist);
    if (!schedule.work.isEmpty())
        m_column->addHeading(tr("Work for each role"));
    QList<std::pair<QString, QString>> work;
    for (const auto &[role, minutes] : schedule.work)
        work.append({wordsOf(role), hoursText(minutes)});
    m_column->addTable(work);

    if (!schedule.criticalPath.isEmpty())
        m_column->addHeading(tr("The end depends on these tasks: %1 at least").arg(hoursText(schedule.minutes)));
    for (int position : schedule.criticalPath) {
        LinkButton *link = m_column->addLink(iconOf(m_model.stateOf(position)),
                                             m_model.indexOf(position).data(Qt::AccessibleTextRole).toString());
        connect(link, &QPushButton::clicked, this, [this, position] { Q_EMIT taskRequested(position); });
    }
    verticalScrollBar()->setValue(place);
}

void ChecklistOverview::addFinding(const Finding &finding)
{
    const Rule &rule = *finding.rule;
    const Snapshot &now = *m_model.snapshot();
    m_column->addRemark(icon(finding.severity),
                        tr("%1: %2", "severity, message").arg(wordsOf(finding.severity), messageOf(finding, now.plan)));
    m_column->addQuietText(whyOf(rule));
    if (rule.fixes)
        for (const Edit &fix : rule.fixes(now, finding)) {
            ShorteningButton *button = m_column->addButton(icon(u"quick-fix"_s, &Theme::accent), fix.label);
            connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixChosen(fix); });
        }
    m_column->addQuietText(sourcesOf(rule));
    LinkButton *page = m_column->addLink(icon(u"help"_s), u"%1 · %2"_s.arg(QLatin1StringView(rule.id), titleOf(rule)));
    connect(page, &QPushButton::clicked, this, [this, &rule] { Q_EMIT ruleRequested(rule); });
}

} // namespace twinpool
