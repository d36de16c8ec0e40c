// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/checklisttable.h"

#include "model/checklist/progress.h"
#include "model/checklist/tasktext.h"
#include "model/reports/reportwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;
using Kind = SheetColumn::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("ChecklistTable", text);
}

struct TaskRow {
    const Snapshot &now;
    const Checklist &checklist;
    int index;

    const Task &task() const { return checklist.tasks[index]; }
    const TaskTemplate &definition() const { return *task().definition; }
    TaskMark mark() const
    {
        const TaskMark *mark = markOf(now.plan, task());
        return mark ? *mark : TaskMark();
    }
};

QString stateWords(const TaskRow &row)
{
    const TaskState state = stateOf(row.now.plan, row.task());
    return wordsOf(isLeft(state) ? TaskState::Open : state);
}

QString prerequisites(const TaskRow &row)
{
    QStringList numbers;
    for (int index : row.task().after)
        numbers += QString::number(index + 1);
    return numbers.join(u", "_s);
}

/// The texts of the blocks that destroy data, or of the others; those are never copied together.
QString commandsText(const QList<Result<Command>> &commands, bool destructive)
{
    QStringList texts;
    for (const Result<Command> &command : commands)
        if (command && command->isDestructive() == destructive && !command->text().isEmpty())
            texts += command->text();
    return texts.join(u"\n\n"_s);
}

/// A column of the table of tasks.
struct TaskColumn {
    const char *title;
    int width;
    Kind kind;
    SheetCell (*cell)(const TaskRow &);
    bool isInstruction = false; ///< A sheet of its own has it in the workbook.
};

constexpr TaskColumn taskColumns[]{
    {QT_TRANSLATE_NOOP("ChecklistTable", "No."), 6, Kind::Number, [](const TaskRow &r) -> SheetCell { return r.index + 1; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "State"), 11, Kind::Choice, [](const TaskRow &r) -> SheetCell { return stateWords(r); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Phase"), 24, Kind::Text, [](const TaskRow &r) -> SheetCell { return wordsOf(r.definition().phase); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Task"), 48, Kind::Text, [](const TaskRow &r) -> SheetCell { return titleOf(r.task()); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Name"), 30, Kind::Text, [](const TaskRow &r) -> SheetCell { return r.task().name; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Role"), 24, Kind::Text, [](const TaskRow &r) -> SheetCell { return rolesOf(r.definition()); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Where"), 32, Kind::Text, [](const TaskRow &r) -> SheetCell { return placeOf(r.task(), r.now); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Minutes, least"), 10, Kind::Number, [](const TaskRow &r) -> SheetCell { return r.definition().duration.least; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Minutes, most"), 10, Kind::Number, [](const TaskRow &r) -> SheetCell { return r.definition().duration.most; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "After"), 14, Kind::Text, [](const TaskRow &r) -> SheetCell { return prerequisites(r); }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "By"), 16, Kind::Text, [](const TaskRow &r) -> SheetCell { return r.mark().author; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Date"), 12, Kind::Text, [](const TaskRow &r) -> SheetCell { return r.mark().date; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Remark"), 32, Kind::Text, [](const TaskRow &r) -> SheetCell { return r.mark().remark; }},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Rights"), 32, Kind::Text, [](const TaskRow &r) -> SheetCell { return rightsOf(r.definition()); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Steps"), 60, Kind::Text, [](const TaskRow &r) -> SheetCell { return stepsOf(r.task(), r.now).join(u'\n'); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Commands"), 60, Kind::Code, [](const TaskRow &r) -> SheetCell { return commandsText(r.task().commands, false); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Commands that destroy data"), 60, Kind::Code, [](const TaskRow &r) -> SheetCell { return commandsText(r.task().commands, true); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Expected"), 48, Kind::Text, [](const TaskRow &r) -> SheetCell { return expectedOf(r.task(), r.now.plan); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Check"), 60, Kind::Code, [](const TaskRow &r) -> SheetCell { return commandsText(r.task().checks, false); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Way back"), 48, Kind::Text, [](const TaskRow &r) -> SheetCell { return rollbackOf(r.task(), r.now.plan); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Warning"), 48, Kind::Text, [](const TaskRow &r) -> SheetCell { return warningOf(r.task(), r.now.plan); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Note"), 48, Kind::Text, [](const TaskRow &r) -> SheetCell { return noteOf(r.task(), r.now.plan); }, true},
    {QT_TRANSLATE_NOOP("ChecklistTable", "Source"), 60, Kind::Text, [](const TaskRow &r) -> SheetCell { return sourcesOf(r.definition()); }, true},
};

Sheet tasksSheet(const Snapshot &now, const Checklist &checklist, bool withInstructions)
{
    Sheet sheet{translated(QT_TRANSLATE_NOOP("ChecklistTable", "Tasks")), {}};
    QList<const TaskColumn *> columns;
    for (const TaskColumn &column : taskColumns) {
        if (column.isInstruction && !withInstructions)
            continue;
        columns += &column;
        const QStringList states{wordsOf(TaskState::Open), wordsOf(TaskState::Done), wordsOf(TaskState::Skipped)};
        sheet.columns.append({translated(column.title), column.width, column.kind,
                              column.kind == Kind::Choice ? states : QStringList()});
    }
    for (int index = 0; index < checklist.tasks.size(); ++index) {
        QList<SheetCell> cells;
        for (const TaskColumn *column : std::as_const(columns))
            cells += column->cell({now, checklist, index});
        sheet.rows += cells;
    }
    return sheet;
}

/// Everything to do and to read, a line each.
class Instructions
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistTable)

public:
    explicit Instructions(const Snapshot &now)
        : m_now(now)
        , m_sheet{tr("Instructions"),
                  {{tr("No."), 6, Kind::Number},
                   {tr("Task"), 36},
                   {tr("Where"), 30},
                   {tr("What"), 14},
                   {tr("Text"), 90},
                   {tr("Commands"), 90, Kind::Code},
                   {tr("Language"), 22}}}
    {
    }

    Sheet sheet(const Checklist &checklist)
    {
        for (int index = 0; index < checklist.tasks.size(); ++index)
            addTask(index + 1, checklist.tasks[index]);
        return m_sheet;
    }

private:
    void addTask(int number, const Task &task)
    {
        m_head = {number, titleOf(task), placeOf(task, m_now)};
        addText(tr("Warning"), warningOf(task, m_now.plan));
        addText(tr("Rights"), rightsOf(*task.definition));
        for (const QString &step : stepsOf(task, m_now))
            addText(tr("Step"), step);
        addCommands(tr("Command"), task.commands);
        addText(tr("Expected"), expectedOf(task, m_now.plan));
        addCommands(tr("Check"), task.checks);
        addText(tr("Way back"), rollbackOf(task, m_now.plan));
        addText(tr("Note"), noteOf(task, m_now.plan));
        addText(tr("Source"), sourcesOf(*task.definition));
    }

    void addText(const QString &what, const QString &text)
    {
        if (!text.isEmpty())
            m_sheet.rows += m_head + QList<SheetCell>{what, text, QString(), QString()};
    }

    void addCommands(const QString &what, const QList<Result<Command>> &commands)
    {
        for (const Result<Command> &command : commands) {
            if (!command)
                addText(what, refusedCommand(command.error()));
            else if (!command->text().isEmpty())
                m_sheet.rows += m_head + QList<SheetCell>{what, QString(), command->text(), captionOf(*command)};
        }
    }

    const Snapshot &m_now;
    QList<SheetCell> m_head;
    Sheet m_sheet;
};

Sheet gapsSheet(const Snapshot &now, const Checklist &checklist)
{
    Sheet sheet{translated(QT_TRANSLATE_NOOP("ChecklistTable", "Missing values")),
                {{translated(QT_TRANSLATE_NOOP("ChecklistTable", "Missing values")), 100}}};
    for (const TaskGap &gap : checklist.gaps)
        sheet.rows += {textOf(gap, now.plan)};
    return sheet;
}

} // namespace

report::Sheet checklistTable(const Snapshot &now, const Checklist &checklist)
{
    return tasksSheet(now, checklist, true);
}

report::Workbook checklistWorkbook(const Snapshot &now, const Checklist &checklist)
{
    Workbook book{now.plan.deployment.name,
                  {tasksSheet(now, checklist, false), Instructions(now).sheet(checklist)}};
    if (!checklist.gaps.isEmpty())
        book.sheets += gapsSheet(now, checklist);
    return book;
}

} // namespace twinpool
