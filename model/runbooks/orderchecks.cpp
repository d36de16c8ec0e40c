// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/orderchecks.h"

#include <QRegularExpression>
#include <QSet>

namespace twinpool::orderchecks {

namespace {

QStringList linesOf(const RunbookStep &step)
{
    QStringList lines;
    for (const Result<Command> &block : step.commands)
        if (block)
            lines += block->text().split(u'\n');
    return lines;
}

QStringList linesOf(const Runbook &runbook)
{
    QStringList lines;
    for (const RunbookStep &step : runbook.steps)
        lines += linesOf(step);
    return lines;
}

bool neverRuns(const Runbook &runbook, std::initializer_list<QLatin1StringView> words)
{
    const QStringList lines = linesOf(runbook);
    return std::ranges::none_of(lines, [words](const QString &line) {
        return std::ranges::any_of(words, [&line](QLatin1StringView word) { return line.contains(word); });
    });
}

/// One run of Invoke-CsPoolFailOver or Invoke-CsPoolFailBack.
struct PoolMove {
    bool isFailback;
    QString pool;
};

QList<PoolMove> movesOf(const Runbook &runbook)
{
    static const QRegularExpression command(
        QStringLiteral("^Invoke-CsPoolFail(Over|Back) -PoolFqdn '([^']*)'"));
    QList<PoolMove> moves;
    for (const QString &line : linesOf(runbook))
        if (const auto match = command.match(line); match.hasMatch())
            moves.append({match.capturedView(1) == u"Back", match.captured(2)});
    return moves;
}

} // namespace

bool onePoolServesTheOther(const Runbook &runbook)
{
    const QList<PoolMove> moves = movesOf(runbook);
    QSet<QString> away, seen; // `away`: failed over, at first before the runbook began
    for (const PoolMove &move : moves) {
        if (move.isFailback && !seen.contains(move.pool))
            away.insert(move.pool);
        seen.insert(move.pool);
    }
    if (away.size() > 1)
        return false;
    for (const PoolMove &move : moves) {
        if (!move.isFailback && !away.isEmpty())
            return false;
        if (move.isFailback)
            away.remove(move.pool);
        else
            away.insert(move.pool);
    }
    return true;
}

bool failbackNamesThePool(const Runbook &runbook)
{
    const QList<PoolMove> moves = movesOf(runbook);
    for (qsizetype i = 0; i < moves.size(); ++i) {
        if (moves[i].isFailback)
            continue;
        const auto later = std::ranges::subrange(moves.begin() + i, moves.end());
        const auto isFailback = [](const PoolMove &move) { return move.isFailback; };
        const auto isOwn = [&](const PoolMove &move) { return move.isFailback && move.pool == moves[i].pool; };
        if (std::ranges::any_of(later, isFailback) && std::ranges::none_of(later, isOwn))
            return false;
    }
    return true;
}

bool leavesMirrorAlone(const Runbook &runbook)
{
    return neverRuns(runbook, {QLatin1StringView("Install-CsMirrorDatabase"), QLatin1StringView("SET PARTNER OFF"),
                               QLatin1StringView("SET PARTNER ="), QLatin1StringView("SET WITNESS")});
}

bool keepsMirror(const Runbook &runbook)
{
    return neverRuns(runbook, {QLatin1StringView("Uninstall-CsMirrorDatabase")});
}

bool leavesMirroredSchemasAlone(const Runbook &runbook)
{
    return runbook.definition->kind != RunbookKind::Mirror
           || neverRuns(runbook, {QLatin1StringView("Install-CsDatabase")});
}

bool oneServerAtATime(const Runbook &runbook)
{
    EntityRef out;
    for (const RunbookStep &step : runbook.steps) {
        const QLatin1StringView id(step.definition->id);
        if (id == QLatin1StringView("RB-PATCH-02")) {
            if (out)
                return false;
            out = step.object;
        } else if (step.definition->perServer ? step.object != out : bool(out)) {
            return false;
        } else if (id == QLatin1StringView("RB-PATCH-05")) {
            out = {};
        }
    }
    return !out;
}

bool databasesBeforeMove(const Runbook &runbook)
{
    bool areCreated = false;
    for (const QString &line : linesOf(runbook)) {
        areCreated = areCreated || line.startsWith(QLatin1StringView("Install-CsDatabase -CentralManagementDatabase"));
        if (!areCreated && line.startsWith(QLatin1StringView("Move-CsManagementServer")))
            return false;
    }
    return true;
}

bool plannedFormIsPlain(const Runbook &runbook)
{
    for (const RunbookStep &step : runbook.steps) {
        const QLatin1StringView id(step.definition->id);
        if (id != QLatin1StringView("RB-CMS-02") && id != QLatin1StringView("RB-DRILL-02"))
            continue;
        for (const QString &line : linesOf(step))
            if (line.contains(QLatin1StringView("-Force")) || line.contains(QLatin1StringView("Sql")))
                return false;
    }
    return true;
}

} // namespace twinpool::orderchecks
