// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/taskfilter.h"

#include "model/checklist/taskobjects.h"
#include "model/checklist/tasktext.h"

#include <map>

namespace twinpool {

namespace {

/// Asks about words what tasks of one definition have in common only once.
class Words
{
public:
    explicit Words(const QString &text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool areIn(const Task &task)
    {
        if (m_words.isEmpty())
            return true;
        auto missing = m_missing.constFind(task.definition);
        if (missing == m_missing.cend()) {
            QStringList words = m_words;
            const QString common = titleOf(*task.definition) + u'\n' + rolesOf(*task.definition);
            words.removeIf([&](const QString &word) { return common.contains(word, Qt::CaseInsensitive); });
            missing = m_missing.insert(task.definition, words);
        }
        return std::ranges::all_of(
            *missing, [&](const QString &word) { return task.name.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    QHash<const TaskTemplate *, QStringList> m_missing; ///< Words that only a name can hold.
};

/// Which objects of tasks concern rows. Objects are few beside tasks, so each is asked once.
class Concerned
{
public:
    Concerned(const Snapshot &now, std::vector<EntityRef> rows)
        : m_plan(now)
        , m_rows(std::move(rows))
    {
    }

    bool contains(const Task &task)
    {
        const TaskScope scope = task.definition->scope;
        const auto [known, isNew] = m_known.try_emplace({scope, task.object}, false);
        if (isNew) {
            const TaskRelations relations(m_plan, scope, task.object);
            known->second = std::ranges::any_of(
                m_rows, [&](EntityRef row) { return row == task.object || relations.refersTo(row); });
        }
        return known->second;
    }

private:
    PlanFacts m_plan;
    std::vector<EntityRef> m_rows;
    std::map<std::pair<TaskScope, EntityRef>, bool> m_known;
};

} // namespace

std::vector<bool> passing(const Snapshot &now, const Checklist &checklist, const TaskFilter &filter)
{
    Words words(filter.text);
    std::optional<Concerned> ofSite, ofObjects;
    if (filter.site)
        ofSite.emplace(now, std::vector<EntityRef>{filter.site});
    if (filter.objects)
        ofObjects.emplace(now, *filter.objects);
    std::vector<bool> result;
    result.reserve(static_cast<size_t>(checklist.tasks.size()));
    for (const Task &task : checklist.tasks)
        result.push_back((!filter.role || task.definition->who.contains(*filter.role))
                         && (!ofSite || ofSite->contains(task)) && (!ofObjects || ofObjects->contains(task))
                         && words.areIn(task));
    return result;
}

} // namespace twinpool
