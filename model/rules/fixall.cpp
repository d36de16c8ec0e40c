// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/fixall.h"

#include "model/rules/evaluate.h"

namespace twinpool {

namespace {

bool isWanted(const Finding &finding, const Rule &rule)
{
    return finding.rule == &rule && !finding.accepted;
}

/// What is left of \a old: a finding about the same row that names no other rows than it did. An earlier fix may have
/// taken some of them out.
std::optional<Finding> standing(const FindingSet &findings, const Finding &old)
{
    const QList<Finding> about = findings.about(old.subject);
    const auto at = std::ranges::find_if(about, [&](const Finding &finding) {
        return isWanted(finding, *old.rule)
            && std::ranges::all_of(finding.related, [&](EntityRef ref) { return old.related.contains(ref); });
    });
    return at != about.end() ? std::optional(*at) : std::nullopt;
}

Plan fixedAll(Plan plan, const Rule &rule)
{
    auto now = std::make_unique<const Snapshot>(std::move(plan));
    FindingSet findings(*now);
    for (const Finding &old : findings.all()) {
        if (!isWanted(old, rule))
            continue;
        const std::optional<Finding> finding = standing(findings, old);
        const QList<Edit> fixes = finding ? rule.fixes(*now, *finding) : QList<Edit>();
        if (fixes.isEmpty())
            continue;
        const Result<Plan> after = fixes.first().apply(now->plan);
        if (!after)
            continue;
        const PlanDiff change = diff(now->plan, *after);
        auto next = std::make_unique<const Snapshot>(*after, now->index.patched(now->plan, *after, change));
        findings.update(*now, *next, change);
        now = std::move(next);
    }
    return now->plan;
}

} // namespace

Edit fixAll(const Rule &rule)
{
    return {
        QCoreApplication::translate("Edits", "Fix all of %1", "%1 is the id of a rule").arg(QLatin1StringView(rule.id)),
        [&rule](Plan plan) -> Result<Plan> { return rule.fixes ? fixedAll(std::move(plan), rule) : plan; }};
}

int fixableCount(const Snapshot &now, const QList<Finding> &findings, const Rule &rule)
{
    if (!rule.fixes)
        return 0;
    return static_cast<int>(std::ranges::count_if(findings, [&](const Finding &finding) {
        return isWanted(finding, rule) && !rule.fixes(now, finding).isEmpty();
    }));
}

} // namespace twinpool
