// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askrules.h"

#include "model/checklist/generate.h"
#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

QList<Finding> askFamily(const Snapshot &now, const char *family)
{
    Findings out;
    for (const Rule *rule : allRules()) {
        if (qstrncmp(rule->id, family, qstrlen(family)) != 0)
            continue;
        const auto aboutRows = [&]<class Row>(CheckOf<Row> check) {
            for (const Row &row : now.plan.table<Row>()) {
                if (!rule->versions.intersects(versionsOf(now, row.id)))
                    continue;
                out.asking(*rule, row.id);
                check(now, row, out);
            }
        };
        const auto aboutPlan = [&](void (*check)(const Snapshot &, Findings &)) {
            out.asking(*rule, {});
            check(now, out);
        };
        const auto aboutChecklist = [&](CheckOf<Checklist> check) {
            const Result<Checklist> checklist = generate(now, ChecklistPurpose::Deploy);
            if (!checklist || !rule->versions.intersects({now.plan.deployment.targetVersion}))
                return;
            out.asking(*rule, {});
            check(now, *checklist, out);
        };
        const auto ask = [&](auto check) {
            if constexpr (std::is_same_v<decltype(check), CheckOf<Checklist>>)
                aboutChecklist(check);
            else if constexpr (std::is_invocable_v<decltype(check), const Snapshot &, Findings &>)
                aboutPlan(check);
            else
                aboutRows(check);
        };
        std::visit(ask, rule->check);
        for (const Check &check : rule->otherChecks)
            std::visit(ask, check);
    }
    QList<Finding> findings = out.take();
    std::ranges::sort(findings, comesBefore);
    return findings;
}

QStringList inWords(const QList<Finding> &findings, const Plan &plan)
{
    QStringList words;
    for (const Finding &finding : findings) {
        QString line = QString::fromLatin1(finding.rule->id);
        if (finding.subject)
            line += u' ' + firstLabel(nameOf(plan, finding.subject)).toString();
        words.append(line);
    }
    words.sort();
    return words;
}

QString troubleWithFix(const Snapshot &now, const Finding &finding, const Edit &fix)
{
    const auto isSame = [](const Finding &a, const Finding &b) { return a.rule == b.rule && a.subject == b.subject; };
    if (fix.label.isEmpty())
        return u"has no label"_s;
    const Result<Plan> plan = fix.apply(now.plan);
    if (!plan)
        return u"fails: "_s + plan.error().message;
    if (const auto integrity = checkIntegrity(*plan); !integrity)
        return u"breaks the plan: "_s + integrity.error().message;
    const Snapshot after(*plan);
    for (const Finding &left : askFamily(after, finding.rule->id))
        if (isSame(left, finding))
            return u"leaves its finding: "_s + messageOf(left, after.plan);
    const QList<Finding> before = evaluate(now);
    for (const Finding &made : evaluate(after))
        if (made.severity < finding.severity
            && std::ranges::none_of(before, [&](const Finding &old) { return isSame(old, made); }))
            return u"makes "_s + QString::fromLatin1(made.rule->id) + u": "_s + messageOf(made, after.plan);
    return {};
}

} // namespace twinpool::test
