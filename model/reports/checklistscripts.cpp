// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/checklistscripts.h"

#include "model/checklist/tasktext.h"
#include "model/reports/revision.h"
#include "model/text/filename.h"
#include "model/text/script.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

class Scripts
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistScripts)

public:
    Scripts(const Snapshot &now, const Checklist &checklist, ScriptGrouping grouping)
        : m_now(now)
        , m_grouping(grouping)
        , m_revision(revisionOf(now.plan))
    {
        for (int index = 0; index < checklist.tasks.size(); ++index)
            add(index + 1, checklist.tasks[index]);
    }

    QList<ScriptFile> files() const
    {
        QList<ScriptFile> files;
        QStringList taken;
        for (const auto &[key, script] : m_scripts) {
            const auto &[group, language] = key;
            QString name;
            for (int number = 1; name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++number) {
                const QString stem = number == 1 ? group : u"%1 %2"_s.arg(group).arg(number);
                name = language == CommandLanguage::Sql ? exportFileName(stem, Word("sql"))
                                                        : exportFileName(stem, Word("ps1"));
            }
            taken += name;
            files.append({name, script.bytes()});
        }
        return files;
    }

private:
    using Key = std::pair<QString, CommandLanguage>;

    QString groupOf(const Task &task) const
    {
        static const QRegularExpression instance(uR"(\\[\w$]+)"_s);
        if (m_grouping == ScriptGrouping::Place) // instances of one server are one place
            return placeOf(task, m_now).remove(instance).replace(u", "_s, u" - "_s);
        for (const auto &row : enumNames(TaskRole{}))
            if (task.definition->who.contains(row.value))
                return wordsOf(row.value);
        return tr("Everybody");
    }

    Script &scriptOf(const QString &group, CommandLanguage language)
    {
        const auto [place, isNew] = m_scripts.try_emplace(Key(group, language), language);
        Script &script = place->second;
        if (isNew) {
            script.comment(tr("Plan revision %1: %2").arg(m_revision, group));
            script.comment(tr("Run one block at a time, in the order of the checklist. Other places have their turn in between."));
            if (language == CommandLanguage::Sql)
                script.comment(tr("Run with sqlcmd -x, or with SQLCMD mode off."));
        }
        return script;
    }

    void add(int number, const Task &task)
    {
        const QString group = groupOf(task);
        std::map<CommandLanguage, bool> titled;
        for (const QList<Result<Command>> *blocks : {&task.commands, &task.checks})
            for (const Result<Command> &block : *blocks) {
                if (!block || (block->language() != CommandLanguage::PowerShell && block->language() != CommandLanguage::Sql))
                    continue;
                Script &script = scriptOf(group, block->language());
                script.blankLine();
                if (!std::exchange(titled[block->language()], true))
                    script.comment(u"%1. %2: %3"_s.arg(QString::number(number), QLatin1StringView(task.definition->id),
                                                       titleOf(task)));
                add(script, *block, blocks == &task.checks);
            }
    }

    static void add(Script &script, const Command &command, bool isCheck)
    {
        if (command.isDestructive()) {
            script.comment(tr("Left out because it destroys data. The checklist has it."));
            return;
        }
        if (isCheck)
            script.comment(tr("Check"));
        if (command.isUnverified())
            script.comment(tr("Verify on your system: the documentation does not confirm this."));
        if (command.hasPlaceholders())
            script.comment(tr("Fill in what stands in angle brackets before this runs.")).show(command);
        else
            script.run(command);
    }

    const Snapshot &m_now;
    const ScriptGrouping m_grouping;
    const QString m_revision;
    std::map<Key, Script> m_scripts;
};

} // namespace

QList<ScriptFile> checklistScripts(const Snapshot &now, const Checklist &checklist, ScriptGrouping grouping)
{
    return Scripts(now, checklist, grouping).files();
}

} // namespace twinpool
