// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/evaluate.h"

#include "model/checklist/generate.h"
#include "model/rules/ruleset.h"
#include "model/rules/suppression.h"

#include <QSet>

namespace twinpool {

namespace {

template <class Row>
using RulesAbout = std::vector<std::pair<const Rule *, CheckOf<Row>>>;

/// The rules that are asked about rows of one type.
template <class Row>
const RulesAbout<Row> &rulesAbout()
{
    static const RulesAbout<Row> rules = [] {
        RulesAbout<Row> result;
        if constexpr (requires { std::declval<Check>() = CheckOf<Row>{}; }) {
            const auto add = [&](const Rule &rule, const Check &check) {
                if (const auto *asks = std::get_if<CheckOf<Row>>(&check); asks)
                    result.emplace_back(&rule, *asks);
            };
            for (const Rule *rule : allRules()) {
                add(*rule, rule->check);
                for (const Check &check : rule->otherChecks)
                    add(*rule, check);
            }
        }
        return result;
    }();
    return rules;
}

constexpr int anyDistance = 0;

/// How far versionsOf() looks from a row of this kind.
constexpr int reachOfVersions(EntityKind kind)
{
    switch (kind) {
    case EntityKind::SqlNode:
    case EntityKind::FileServer:
        return 2;
    default:
        return 1;
    }
}

/// How far the answer of a rule about a row of this kind depends on others.
int reachOf(const Rule &rule, EntityKind kind)
{
    return std::max(rule.reach, reachOfVersions(kind));
}

/// Asks those of \a rules about \a row that look at least \a distance references away.
template <class Row>
void ask(const Snapshot &now, const Row &row, const RulesAbout<Row> &rules, int distance, Findings &out)
{
    if (rules.empty())
        return;
    const Versions versions = versionsOf(now, row);
    for (const auto &[rule, check] : rules) {
        if (reachOf(*rule, decltype(Row::id)::kind) < distance || !rule->versions.intersects(versions))
            continue;
        out.asking(*rule, row.id);
        check(now, row, out);
    }
}

/// The same of all rules.
template <class Row>
void ask(const Snapshot &now, const Row &row, int distance, Findings &out)
{
    ask(now, row, rulesAbout<Row>(), distance, out);
}

using AskOnce = void (*)(const Snapshot &, Findings &);

/// The rules that are asked once about the whole plan.
const std::vector<std::pair<const Rule *, AskOnce>> &rulesAboutWholePlan()
{
    static const auto rules = [] {
        std::vector<std::pair<const Rule *, AskOnce>> result;
        for (const Rule *rule : allRules())
            if (const AskOnce *check = std::get_if<AskOnce>(&rule->check))
                result.emplace_back(rule, *check);
        return result;
    }();
    return rules;
}

QList<Finding> askOnce(const Snapshot &now, const Rule &rule, AskOnce check)
{
    Findings out;
    out.asking(rule, {});
    check(now, out);
    return out.take();
}

bool isAboutWholePlan(const Rule &rule)
{
    return rule.check.index() == 0;
}

bool isAccepted(const Finding &finding, const Plan &plan)
{
    const QString key = finding.key();
    const auto at = std::ranges::lower_bound(plan.acceptedFindings, key, {}, &AcceptedFinding::key);
    return at != plan.acceptedFindings.end() && at->key == key
        && (at->basis.isEmpty() || at->basis == finding.basis());
}

void markAccepted(QList<Finding> &findings, const Plan &plan)
{
    if (plan.acceptedFindings.isEmpty())
        return; // No finding is accepted when it is made.
    for (Finding &finding : findings)
        finding.accepted = isAccepted(finding, plan);
}

/// Drops what the plan's rule set switches off and gives the others its severities.
void applyRuleSet(QList<Finding> &findings, const Plan &plan)
{
    if (plan.ruleSettings.isEmpty())
        return;
    findings.removeIf([&](const Finding &finding) {
        return useOf(plan, QLatin1StringView(finding.rule->id).toString()) == RuleUse::Off;
    });
    for (Finding &finding : findings)
        if (const std::optional<RuleUse> use = useOf(plan, QLatin1StringView(finding.rule->id).toString()))
            finding.severity = *use == RuleUse::Error ? Severity::Error
                : *use == RuleUse::Warning            ? Severity::Warning
                                                      : Severity::Info;
}

/// Findings as they are kept: by the plan's rule set and marked.
QList<Finding> judged(QList<Finding> findings, const Plan &plan)
{
    applyRuleSet(findings, plan);
    markAccepted(findings, plan);
    return findings;
}

/// The answers of the rules about rows, those about one row together.
QList<Finding> askAboutRows(const Snapshot &now)
{
    Findings out;
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (rulesAbout<Row>().empty())
            return;
        for (const Row &row : table)
            ask(now, row, anyDistance, out);
    });
    return out.take();
}

/// How far each row lies from the change, at most two references, before or after it.
QHash<EntityRef, int> distances(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    constexpr int farthest = 2;
    QHash<EntityRef, int> result;
    std::vector<EntityRef> ring;
    const auto reach = [&](EntityRef ref, int distance) {
        if (result.contains(ref))
            return;
        result.insert(ref, distance);
        ring.push_back(ref);
    };
    for (const auto *refs : {&diff.added, &diff.changed, &diff.removed})
        for (EntityRef ref : *refs)
            reach(ref, 0);
    for (int distance = 1; distance <= farthest; ++distance) {
        for (EntityRef ref : std::exchange(ring, {})) {
            for (const Snapshot *snapshot : {&before, &after})
                for (EntityRef neighbour : neighbours(*snapshot, ref))
                    reach(neighbour, distance);
        }
    }
    return result;
}

/// What differs between two sorted lists. A finding that says something else vanishes and appears.
FindingsChange difference(const QList<Finding> &was, const QList<Finding> &is)
{
    FindingsChange change;
    auto before = was.begin(), after = is.begin();
    while (before != was.end() || after != is.end()) {
        if (after == is.end() || (before != was.end() && comesBefore(*before, *after))) {
            change.vanished.append(*before++);
        } else if (before == was.end() || comesBefore(*after, *before)) {
            change.appeared.append(*after++);
        } else {
            if (*before != *after) {
                change.vanished.append(*before);
                change.appeared.append(*after);
            }
            ++before;
            ++after;
        }
    }
    return change;
}

} // namespace

QList<Finding> answers(const Snapshot &now)
{
    QList<Finding> found = askAboutRows(now);
    for (const auto &[rule, check] : rulesAboutWholePlan())
        found += askOnce(now, *rule, check);
    return found;
}

QList<Finding> evaluate(const Snapshot &now)
{
    return FindingSet(now).all();
}

QList<Finding> evaluateChecklist(const Snapshot &now, const Checklist &checklist)
{
    Findings out;
    for (const Rule *rule : allRules()) {
        const auto *check = std::get_if<CheckOf<Checklist>>(&rule->check);
        if (!check || !rule->versions.intersects({now.plan.deployment.targetVersion}))
            continue;
        out.asking(*rule, {});
        (*check)(now, checklist, out);
    }
    QList<Finding> found = judged(out.take(), now.plan);
    std::ranges::sort(found, comesBefore);
    return found;
}

FindingSet::FindingSet(const Snapshot &now)
{
    QList<Finding> found = askAboutRows(now);
    for (const auto &[rule, check] : rulesAboutWholePlan())
        found += m_wholePlan[rule] = askOnce(now, *rule, check);
    found = judged(std::move(found), now.plan);
    m_bySubject.reserve(found.size() / 2); // many rows have several
    for (auto at = found.begin(); at != found.end();) {
        const auto isOfAnother = [subject = at->subject](const Finding &finding) { return finding.subject != subject; };
        const auto end = std::find_if(at, found.end(), isOfAnother);
        Entries &entries = m_bySubject[at->subject];
        entries.reserve(entries.size() + (end - at));
        for (; at != end; ++at) {
            enter(*at);
            entries.append({std::move(*at)});
        }
    }
    for (Entries &entries : m_bySubject) {
        std::ranges::sort(entries, comesBefore, &Entry::finding);
        for (Entry &entry : entries)
            entry.hidden = isHidden(now, entry.finding);
        count(entries, +1);
    }
}

/// One run of FindingSet::update().
class FindingSet::Update
{
public:
    Update(FindingSet &set, const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
        : m_set(set)
        , m_was(before)
        , m_now(after)
        , m_diff(diff)
    {
    }

    /// Asks the rules that reach \a distance again about \a subject, which may be gone.
    void askAgain(EntityRef subject, int distance)
    {
        touch(subject); // other findings may hide its own now
        Findings out;
        visitEntity(m_now.plan, subject, [&](const auto &row) { ask(m_now, row, distance, out); });
        replace(subject, out.take(), [distance](const Finding &finding) {
            return !isAboutWholePlan(*finding.rule) && reachOf(*finding.rule, finding.subject.kind) >= distance;
        });
    }

    /// Asks the rules that read the user model again, about every row.
    void askOfUserModelAgain()
    {
        const auto readsIt = [](const auto &asked) { return asked.first->readsUserModel; };
        Plan::forEachTable(m_now.plan, [&](const char *, const auto &table) {
            using Row = typename std::decay_t<decltype(table)>::Row;
            RulesAbout<Row> rules;
            std::ranges::copy_if(rulesAbout<Row>(), std::back_inserter(rules), readsIt);
            if (rules.empty())
                return;
            for (const Row &row : table) {
                Findings out;
                ask(m_now, row, rules, anyDistance, out);
                replace(row.id, out.take(), [](const Finding &finding) {
                    return !isAboutWholePlan(*finding.rule) && finding.rule->readsUserModel;
                });
            }
        });
    }

    void askAboutPlanAgain()
    {
        QSet<const Rule *> changed;
        QHash<EntityRef, QList<Finding>> answers; // of the changed rules, by subject; empty lists for what has gone
        const bool rowsDiffer = !m_diff.added.empty() || !m_diff.changed.empty() || !m_diff.removed.empty();
        const auto isTouched = [&](const Rule &rule) {
            if (m_diff.userModelChanged && rule.readsUserModel)
                return true;
            return rowsDiffer && (!rule.isTouchedBy || rule.isTouchedBy(m_was, m_now, m_diff));
        };
        for (const auto &[rule, check] : rulesAboutWholePlan()) {
            if (!isTouched(*rule))
                continue;
            QList<Finding> is = askOnce(m_now, *rule, check);
            QList<Finding> &was = m_set.m_wholePlan[rule];
            if (is == was)
                continue;
            changed.insert(rule);
            for (const Finding &finding : std::as_const(was))
                answers[finding.subject];
            for (const Finding &finding : std::as_const(is))
                answers[finding.subject].append(finding);
            was = std::move(is);
        }
        for (auto it = answers.begin(); it != answers.end(); ++it)
            replace(it.key(), it.value(), [&](const Finding &finding) { return changed.contains(finding.rule); });
    }

    FindingsChange finish()
    {
        FindingsChange change;
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
            const auto entries = m_set.m_bySubject.find(it.key());
            Entries now;
            if (entries != m_set.m_bySubject.end()) {
                for (Entry &entry : *entries)
                    entry.hidden = m_set.isHidden(m_now, entry.finding);
                now = *entries;
                if (now.isEmpty())
                    m_set.m_bySubject.erase(entries);
            }
            m_set.count(now, +1);
            compare(it.value(), now, change);
        }
        return change;
    }

    /// The findings about \a subject may have changed, or whether they are hidden.
    void touch(EntityRef subject)
    {
        if (m_before.contains(subject))
            return;
        const Entries entries = m_set.m_bySubject.value(subject);
        m_set.count(entries, -1);
        m_before.insert(subject, entries);
    }

private:
    template <class IsReplaced>
    void replace(EntityRef subject, QList<Finding> answers, IsReplaced isReplaced)
    {
        answers = judged(std::move(answers), m_now.plan);
        std::ranges::sort(answers, comesBefore);
        std::vector<const Finding *> known;
        if (const auto entries = m_set.m_bySubject.constFind(subject); entries != m_set.m_bySubject.constEnd())
            for (const Entry &entry : *entries)
                if (isReplaced(entry.finding))
                    known.push_back(&entry.finding);
        if (std::ranges::equal(known, answers, {}, [](const Finding *finding) -> const Finding & { return *finding; }))
            return;
        QList<Finding> gone;
        for (const Finding *finding : known)
            gone.append(*finding);
        touch(subject);
        Entries &entries = m_set.m_bySubject[subject];
        entries.removeIf([&](const Entry &entry) { return isReplaced(entry.finding); });
        for (const Finding &finding : std::as_const(gone)) {
            touchThoseItMayHide(finding);
            m_set.leave(finding);
        }
        for (const Finding &finding : std::as_const(answers)) {
            m_set.enter(finding);
            touchThoseItMayHide(finding);
            entries.append({finding});
        }
        std::ranges::stable_sort(entries, comesBefore, &Entry::finding);
    }

    void touchThoseItMayHide(const Finding &finding)
    {
        if (!canHide(*finding.rule))
            return;
        for (EntityRef ref : finding.related)
            touchIfTalkedAbout(ref);
        for (EntityRef subject : m_set.m_naming.value(finding.subject))
            touchIfTalkedAbout(subject);
    }
    void touchIfTalkedAbout(EntityRef ref)
    {
        if (m_set.m_bySubject.contains(ref))
            touch(ref);
    }

    static void compare(const Entries &was, const Entries &is, FindingsChange &change)
    {
        const auto has = [](const Entries &entries, const Finding &finding) {
            return std::ranges::any_of(
                entries, [&](const Entry &entry) { return !entry.hidden && entry.finding == finding; });
        };
        for (const Entry &entry : was)
            if (!entry.hidden && !has(is, entry.finding))
                change.vanished.append(entry.finding);
        for (const Entry &entry : is)
            if (!entry.hidden && !has(was, entry.finding))
                change.appeared.append(entry.finding);
    }

    FindingSet &m_set;
    const Snapshot &m_was;
    const Snapshot &m_now;
    const PlanDiff &m_diff;
    QHash<EntityRef, Entries> m_before; ///< Entries of each touched subject as they were.
};

FindingsChange FindingSet::update(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    if (diff.isOnlyAppearance() && !diff.marksChanged)
        return {};
    if (diff.isOnlyAppearance())
        return markAgain(after.plan);
    if (diff.deploymentChanged || diff.marksChanged || diff.ruleSetChanged || diff.deployedChanged) {
        const FindingSet old = std::exchange(*this, FindingSet(after));
        return difference(old.all(), all());
    }
    Update update(*this, before, after, diff);
    const QHash<EntityRef, int> dirty = distances(before, after, diff);
    for (auto it = dirty.cbegin(); it != dirty.cend(); ++it)
        update.askAgain(it.key(), it.value());
    if (diff.userModelChanged)
        update.askOfUserModelAgain();
    update.askAboutPlanAgain();
    return update.finish();
}

FindingsChange FindingSet::markAgain(const Plan &plan)
{
    FindingsChange change;
    for (Entries &entries : m_bySubject) {
        count(entries, -1);
        for (Entry &entry : entries) {
            const bool accepted = isAccepted(entry.finding, plan);
            if (accepted == entry.finding.accepted)
                continue;
            if (!entry.hidden)
                change.vanished.append(entry.finding);
            entry.finding.accepted = accepted;
            if (!entry.hidden)
                change.appeared.append(entry.finding);
        }
        count(entries, +1);
    }
    return change;
}

QList<Finding> FindingSet::all() const
{
    QList<Finding> result;
    for (const Entries &entries : m_bySubject)
        for (const Entry &entry : entries)
            if (!entry.hidden)
                result.append(entry.finding);
    std::ranges::sort(result, comesBefore);
    return result;
}

QList<Finding> FindingSet::about(EntityRef subject) const
{
    QList<Finding> result;
    const auto entries = m_bySubject.constFind(subject);
    if (entries != m_bySubject.constEnd())
        for (const Entry &entry : *entries)
            if (!entry.hidden)
                result.append(entry.finding);
    return result;
}

bool FindingSet::isHidden(const Snapshot &now, const Finding &finding) const
{
    const std::span<const Hider> hiders = hidersOf(*finding.rule);
    if (hiders.empty())
        return false;
    const auto hiddenByOneAbout = [&](EntityRef subject) {
        const auto entries = m_bySubject.constFind(subject);
        return entries != m_bySubject.constEnd() && std::ranges::any_of(*entries, [&](const Entry &entry) {
                   // Most findings are of other rules: the quick question first.
                   return std::ranges::find(hiders, entry.finding.rule, &Hider::rule) != hiders.end()
                       && hides(now, entry.finding, finding);
               });
    };
    if (hiddenByOneAbout(finding.subject) || std::ranges::any_of(finding.related, hiddenByOneAbout))
        return true;
    const auto naming = m_naming.constFind(finding.subject);
    return naming != m_naming.constEnd() && std::ranges::any_of(*naming, hiddenByOneAbout);
}

void FindingSet::enter(const Finding &finding)
{
    if (finding.related.isEmpty() || !takesPartInHiding(*finding.rule))
        return;
    for (EntityRef ref : finding.related)
        m_naming[ref].append(finding.subject);
}

void FindingSet::leave(const Finding &finding)
{
    if (finding.related.isEmpty() || !takesPartInHiding(*finding.rule))
        return;
    for (EntityRef ref : finding.related) {
        const auto subjects = m_naming.find(ref);
        subjects->removeOne(finding.subject);
        if (subjects->isEmpty())
            m_naming.erase(subjects);
    }
}

void FindingSet::count(const Entries &entries, int step)
{
    for (const Entry &entry : entries) {
        if (entry.hidden)
            continue;
        if (entry.finding.accepted)
            m_accepted += step;
        else
            m_counts[static_cast<size_t>(entry.finding.severity)] += step;
    }
}

} // namespace twinpool
