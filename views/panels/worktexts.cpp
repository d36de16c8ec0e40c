// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/worktexts.h"

#include "model/checklist/tasktext.h"
#include "model/runbooks/runbooktext.h"
#include "views/inspector/propertylabels.h"
#include "views/panels/detailscolumn.h"
#include "views/theme/icons.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr qsizetype mostGaps = 20; // buttons; a plan without names lacks thousands of values

class Work
{
    Q_DECLARE_TR_FUNCTIONS(twinpool::Work)
};

/// A missing value by the name its form gives it.
QString nameOf(const TaskGap &gap, const Plan &plan)
{
    const QString field = labelForPath(plan, gap.entity, gap.property);
    if (!gap.entity)
        return field.isEmpty() ? plan.deployment.name : field;
    const QString name = nameOf(plan, gap.entity);
    return field.isEmpty() ? name : Work::tr("%1 of %2", "property, object").arg(field, name);
}

} // namespace

WorkTexts textsOf(const Task &task, const Snapshot &now)
{
    const TaskTemplate &definition = *task.definition;
    return {.title = titleOf(task),
            .facts = {rolesOf(definition), placeOf(task, now), durationOf(definition)},
            .rights = rightsOf(definition),
            .warning = warningOf(task, now.plan),
            .expected = expectedOf(task, now.plan),
            .rollback = rollbackOf(task, now.plan),
            .note = noteOf(task, now.plan),
            .sources = sourcesOf(definition),
            .steps = stepsOf(task, now),
            .commands = task.commands,
            .checks = task.checks,
            .isUnverified = isUnverified(task)};
}

WorkTexts textsOf(const RunbookStep &step, const Snapshot &now)
{
    const RunbookStepTemplate &definition = *step.definition;
    return {.title = titleOf(step),
            .facts = {rolesOf(definition.who), placeOf(step, now.plan), durationOf(step)},
            .rights = rightsOf(definition.rights),
            .warning = warningOf(step, now.plan),
            .expected = expectedOf(step, now.plan),
            .rollback = rollbackOf(step, now.plan),
            .note = noteOf(step, now.plan),
            .sources = sourcesOf(definition.sources),
            .steps = linesOf(step, now.plan),
            .commands = step.commands,
            .checks = step.checks,
            .isUnverified = definition.isUnverified};
}

void addWork(DetailsColumn &column, const WorkTexts &work)
{
    const auto addSection = [&column](const QString &heading, const QString &text) {
        if (text.isEmpty())
            return;
        column.addHeading(heading);
        column.addText(text);
    };
    column.addRemark(icon(u"error"_s, &Theme::error), work.warning);
    if (work.isUnverified)
        column.addRemark(icon(u"warning"_s, &Theme::warning),
                         Work::tr("Verify on your system: the documentation does not confirm this."));
    if (!work.steps.isEmpty()) {
        column.addHeading(Work::tr("Steps"));
        column.addNumbered(work.steps);
    }
    if (!work.commands.isEmpty()) {
        column.addHeading(Work::tr("Commands"));
        column.addCommands(work.commands);
    }
    addSection(Work::tr("Expected"), work.expected);
    if (!work.checks.isEmpty()) {
        column.addHeading(Work::tr("Check"));
        column.addCommands(work.checks);
    }
    addSection(Work::tr("Way back"), work.rollback);
    addSection(Work::tr("Note"), work.note);
    addSection(Work::tr("Rights"), work.rights);
    addSection(Work::tr("Source"), work.sources);
}

void addGaps(DetailsColumn &column, const QList<TaskGap> &gaps, const Plan &plan,
             const std::function<void(const TaskGap &)> &fillIn)
{
    if (gaps.isEmpty())
        return;
    column.addHeading(Work::tr("%n value(s) missing in the plan", nullptr, static_cast<int>(gaps.size())));
    for (const TaskGap &gap : gaps.first(std::min(gaps.size(), mostGaps))) {
        ShorteningButton *button = column.addButton(icon(u"edit"_s), Work::tr("Fill in: %1").arg(nameOf(gap, plan)));
        QObject::connect(button, &QPushButton::clicked, &column, [gap, fillIn] { fillIn(gap); });
    }
    if (gaps.size() > mostGaps)
        column.addQuietText(Work::tr("and %n more", nullptr, static_cast<int>(gaps.size() - mostGaps)));
}

} // namespace twinpool
