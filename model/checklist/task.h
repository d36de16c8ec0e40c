// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/catalog/source.h"
#include "model/checklist/taskenums.h"
#include "model/checklist/planfacts.h"
#include "model/text/command.h"

#include <variant>
#include <vector>

// The rows of the task catalogue (checklists.md sections 10 and 11) and the tasks that come of them.

namespace twinpool {

class TaskCommands;

/// A function of the facts and of the object of a task; the first alternative serves every scope.
/// Pools of all roles are `Pool`, servers of all roles `Server`.
template <class R, class... A>
using TaskFunction =
    std::variant<R (*)(const PlanFacts &, A...), R (*)(const PlanFacts &, const AdDomain &, A...),
                 R (*)(const PlanFacts &, const SipDomain &, A...), R (*)(const PlanFacts &, const Site &, A...),
                 R (*)(const PlanFacts &, const Pool &, A...), R (*)(const PlanFacts &, const Server &, A...),
                 R (*)(const PlanFacts &, const SqlStore &, A...), R (*)(const PlanFacts &, const SqlNode &, A...),
                 R (*)(const PlanFacts &, const FileStore &, A...), R (*)(const PlanFacts &, const Pairing &, A...)>;

/// What a text of a task tells beside the name of its object: a row, a number, or text that is no sentence.
using TaskArgument = std::variant<EntityRef, int, QString>;

/// "Depends on" in the notation of the catalogue: `AG-10`, `AD-07*`, `PRE-02?selfhost`.
struct TaskDependency {
    enum class Kind : quint8 {
        Related,           ///< Instances that share an object of every kind both refer to.
        All,               ///< `*`: related or not.
        OfCmsPool,         ///< `!cms`: only instances of the pool that holds Central Management.
        UnlessCmsPool,     ///< `?noncms`: unless the depending instance belongs to that pool.
        IfOnRoleServer,    ///< `?selfhost`: if the file share stands on a role server of the plan.
        IfPoolDeployed,    ///< `?deployed`: if the pool of the instance is deployed.
    };
    QLatin1StringView task;
    Kind kind = Kind::Related;

    template <std::size_t N>
    consteval TaskDependency(const char (&text)[N]) // implicit: the tables read like the catalogue
    {
        std::size_t size = 0;
        while (size + 1 < N && text[size] != '*' && text[size] != '!' && text[size] != '?')
            ++size;
        task = QLatin1StringView(text, static_cast<qsizetype>(size));
        kind = kindOf(std::string_view(text + size, N - 1 - size));
    }

private:
    static constexpr Kind kindOf(std::string_view suffix)
    {
        if (suffix.empty())
            return Kind::Related;
        if (suffix == "*")
            return Kind::All;
        if (suffix == "!cms")
            return Kind::OfCmsPool;
        if (suffix == "?noncms")
            return Kind::UnlessCmsPool;
        if (suffix == "?selfhost")
            return Kind::IfOnRoleServer;
        if (suffix == "?deployed")
            return Kind::IfPoolDeployed;
        throw "a suffix that the catalogue does not have"; // ends compilation
    }
};

/// One line of the instructions, perhaps only where it applies.
struct TaskStep {
    const char *text;
    TaskFunction<bool> onlyIf = {};
};

/// Time a task takes, in minutes; an estimate. Both 0: it depends on the data.
struct TaskDuration {
    int least = 0, most = 0;

    constexpr TaskDuration() = default;
    constexpr TaskDuration(int minutes) // implicit: the usual case is one number
        : least(minutes)
        , most(minutes)
    {
    }
    constexpr TaskDuration(int from, int to)
        : least(from)
        , most(to)
    {
    }
};
inline constexpr int hour = 60, halfDay = 240, day = 480; ///< Of work.

inline constexpr EnumSet<ProductVersion> everyVersion{ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE};
inline constexpr EnumSet<ProductVersion> version2015Only{ProductVersion::V2015};
inline constexpr EnumSet<ProductVersion> version2019On{ProductVersion::V2019, ProductVersion::SE};

/// One row of the catalogue. Texts are in English, marked QT_TRANSLATE_NOOP("Tasks", …); in all of them %1 is the name
/// of the object and %2 and on are what `arguments` returns.
struct TaskTemplate {
    const char *id; ///< `INS-05`; part of names kept in plan files, never changed or reused.
    TaskPhase phase;
    TaskScope scope = TaskScope::Deployment;
    TaskGate gate = TaskGate::Any;
    EnumSet<ProductVersion> versions = everyVersion;
    TaskFunction<bool> condition = {};
    std::vector<TaskDependency> after;
    TaskChain chain = TaskChain::None;

    const char *title;
    EnumSet<TaskRole> who;
    EnumSet<TaskRight> rights = {};
    TaskPlace where = TaskPlace::Object;
    TaskDuration duration = {};

    std::vector<TaskStep> steps = {};
    TaskFunction<QList<TaskArgument>> arguments = {};
    const char *expected = nullptr;
    const char *rollback = nullptr;
    const char *note = nullptr;
    const char *warning = nullptr; ///< Shown apart: the task destroys data.
    TaskFunction<void, TaskCommands &> commands = {};
    TaskFunction<void, TaskCommands &> checks = {};
    bool isUnverified = false; ///< Not confirmed by documentation, whatever the commands are.
    std::vector<Source> sources = {};
};

/// A value that the plan does not hold yet and a command needs.
struct TaskGap {
    EntityRef entity;    ///< None: the deployment.
    QString property;    ///< Path of the property, as the property forms name it: `mirrorShare.unc`.

    bool operator==(const TaskGap &) const = default;
};

/// A task applied to an object of the plan.
struct Task {
    const TaskTemplate *definition = nullptr;
    QString name;        ///< `INS-05@fe1-par.corp.example.net`; the key of ticks (TaskMark).
    EntityRef object;    ///< None: the deployment.
    QList<int> after{};  ///< Positions in Checklist::tasks of what is to be done before; ascending.
    QList<TaskArgument> arguments{};
    QList<Result<Command>> commands{}, checks{}; ///< A refused value is an error in place of its block.
    QList<TaskGap> gaps{}; ///< Blocks that need these values are left out.
};

/// The row or one of these commands is not confirmed by documentation.
bool isUnverified(const Task &task);

/// Every row of the catalogue, in its order.
const std::vector<const TaskTemplate *> &allTasks();

/// The row with this id, or null.
const TaskTemplate *taskById(QStringView id);

} // namespace twinpool
