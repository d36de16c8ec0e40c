// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askupdates.h"

#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

/// \a plan with the row \a ref as it is in \a other, where it may be missing.
Plan withRowOf(Plan plan, const Plan &other, EntityRef ref)
{
    Plan::forEachTable(plan, [&](const char *, auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind != ref.kind)
            return;
        if (const Row *row = other.table<Row>().find(ref.value))
            table.set(*row);
        else
            table.remove(ref.value);
    });
    return plan;
}

class Walk
{
public:
    explicit Walk(const Plan &plan)
        : m_now(plan)
        , m_findings(m_now)
    {
    }

    QString goTo(const Plan &goal)
    {
        const PlanDiff change = diff(m_now.plan, goal);
        std::vector<EntityRef> rows = change.added;
        rows.insert(rows.end(), change.changed.begin(), change.changed.end());
        std::ranges::sort(rows, {}, &EntityRef::value); // what is referred to is older
        rows.insert(rows.end(), change.removed.begin(), change.removed.end());
        Plan next = m_now.plan;
        for (EntityRef row : rows) {
            next = withRowOf(next, goal, row);
            if (!checkIntegrity(next))
                continue; // no edit leaves a plan like this: together with the next row, then
            if (const QString trouble = step(next); !trouble.isEmpty())
                return u"after changing "_s + qualifiedName(goal, row) + u": "_s + trouble;
        }
        return step(goal);
    }

private:
    QString step(const Plan &next)
    {
        const PlanDiff change = diff(m_now.plan, next);
        const Snapshot after(next);
        m_findings.update(m_now, after, change);
        m_now = after;
        const QStringList updated = keysOf(m_findings.all()), full = keysOf(evaluate(m_now));
        return updated == full ? QString() : updated.join(u' ') + u" instead of "_s + full.join(u' ');
    }
    static QStringList keysOf(const QList<Finding> &findings)
    {
        QStringList keys;
        for (const Finding &finding : findings)
            keys.append(finding.key());
        return keys;
    }

    Snapshot m_now;
    FindingSet m_findings;
};

} // namespace

QString troubleWithUpdates(const Plan &before, const Plan &after)
{
    Walk walk(before);
    const QString there = walk.goTo(after);
    return there.isEmpty() ? walk.goTo(before) : there;
}

} // namespace twinpool::test
