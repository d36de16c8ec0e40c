// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"
#include "model/runbooks/runbookfacts.h"
#include "model/runbooks/runbookkind.h"

// The rows of the runbook catalogue (runbooks.md section 5) and the runbooks that come of them.

namespace twinpool {

using RunbookQuestion = bool (*)(const RunbookFacts &);

/// One line of a list, perhaps only where it applies.
struct RunbookLine {
    const char *text;
    RunbookQuestion onlyIf = nullptr;
};

/// One step of the catalogue. Texts are in English, marked QT_TRANSLATE_NOOP("Runbooks", …); in all of them %1 is the
/// subject of the runbook (of a step done for each server, the server), %2 the partner of its pool (for a store, the
/// pool whose back end it is), %3 and on are what `arguments` returns.
struct RunbookStepTemplate {
    const char *id; ///< `RB-FO-03`; kept in records, never changed or reused.
    RunbookQuestion condition = nullptr; ///< False for the plan: the step is left out.
    const char *when = nullptr; ///< Known only on the day: the step has a box to tick, "not needed".
    bool perServer = false; ///< Neighbouring rows with this are done server by server.

    const char *title;
    EnumSet<TaskRole> who;
    EnumSet<TaskRight> rights = {};
    const char *where = nullptr; ///< None: anywhere.
    TaskDuration duration = {};

    std::vector<RunbookLine> steps = {};
    QList<TaskArgument> (*arguments)(const RunbookFacts &) = nullptr;
    const char *expected;
    const char *rollback = nullptr;
    const char *note = nullptr;
    const char *warning = nullptr; ///< Shown apart: the step destroys data.
    void (*commands)(const RunbookFacts &, TaskCommands &) = nullptr;
    void (*checks)(const RunbookFacts &, TaskCommands &) = nullptr;
    bool isUnverified = false; ///< Not confirmed by documentation: "verify on your system".
    std::vector<Source> sources;
};

/// One runbook of the catalogue; its texts as those of the steps.
struct RunbookTemplate {
    RunbookKind kind;
    const char *id; ///< `RB-FO`
    EntityKind subject; ///< What it is generated for.
    RunbookQuestion appliesTo; ///< Whether it is generated for a subject of this kind.
    bool isPlanned = false; ///< Work by choice; the others answer a failure or end one.
    const char *trigger;
    std::vector<RunbookLine> before; ///< What holds before the start.
    const char *result;
    const char *note = nullptr;
    std::vector<RunbookStepTemplate> steps;
};

/// A step applied to a plan.
struct RunbookStep {
    const RunbookStepTemplate *definition = nullptr;
    QString name;     ///< `RB-FO-03@pool-par.corp.example.net`; unique in its runbook.
    EntityRef object; ///< The subject of the runbook, or the server the step is for.
    QList<TaskArgument> arguments{}; ///< Of the texts, %1 first.
    QList<const char *> lines{};     ///< The instructions that apply.
    QList<Result<Command>> commands{}, checks{}; ///< A refused value is an error in place of its block.
    QList<TaskGap> gaps{}; ///< Blocks that need these values are left out.
};

/// What stands before the steps: facts of the plan, and what people enter by hand.
struct RunbookFirstPage {
    QString revision{}, date{}; ///< Of the plan, and of the day (ISO 8601); set by who writes the runbook down.
    QList<std::pair<EntityRef, ProductVersion>> versions{}; ///< Of the pools concerned.
    QString cumulativeUpdate{}; ///< Build that is planned; empty: not decided.
    QList<TaskRole> contacts{}; ///< Whom the steps need; their names are entered by hand.
    bool asksForStateOfPair = false; ///< The result of the last check of the pair is entered by hand.
    QString exportsPath{}; ///< Where the latest exports lie; empty: not known.
};

/// A runbook for one subject of a plan.
struct Runbook {
    const RunbookTemplate *definition = nullptr;
    QString name; ///< `RB-FO@pool-par.corp.example.net`
    EntityRef subject;
    PoolId pool, partner; ///< Direction: the pool that fails or is emptied, and the one that takes over; may be none.
    QList<TaskArgument> arguments{}; ///< Of the texts, %1 first.
    QList<const char *> before{};    ///< What holds before the start.
    RunbookFirstPage firstPage{};
    QList<RunbookStep> steps{};
    QList<TaskGap> gaps{}; ///< Of all steps, each once, in the order of need.
};

/// Every runbook of the catalogue, in its order.
const std::vector<RunbookTemplate> &runbookCatalogue();
const RunbookTemplate &runbookTemplate(RunbookKind kind);

/// The runbook of this kind for a subject: a pool (the one that fails), an SQL store or a site. The error says why there
/// is none. The same plan gives the same runbook. Source: runbooks.md.
Result<Runbook> generateRunbook(const Snapshot &now, RunbookKind kind, EntityRef subject);

} // namespace twinpool
