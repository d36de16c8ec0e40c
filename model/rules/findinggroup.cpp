// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/findinggroup.h"

#include "model/base/fillplaces.h"
#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/rules/rule.h"

#include <QDate>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Group {
    Q_DECLARE_TR_FUNCTIONS(FindingGroup)
};

SiteId siteOfPool(const Snapshot &now, PoolId id)
{
    const Pool *pool = now.find(id);
    return pool ? pool->site : SiteId{};
}

/// The one site a row stands in; none for what stands in none or between two.
SiteId siteOf(const Snapshot &now, EntityRef ref)
{
    if (ref.kind == EntityKind::Site)
        return ref.as<SiteId>();
    if (const Pairing *pairing = now.find(ref.as<PairingId>())) {
        const SiteId site = siteOfPool(now, pairing->poolA);
        return site == siteOfPool(now, pairing->poolB) ? site : SiteId{};
    }
    if (const Trunk *trunk = now.find(ref.as<TrunkId>()))
        return siteOfNode(now, trunk->gateway);
    return siteOfNode(now, shownOn(now, ref));
}

/// Places of the rules in the catalogue.
quint64 numberOf(const Rule *rule)
{
    static const auto numbers = [] {
        QHash<const Rule *, quint64> result;
        for (const Rule *each : allRules())
            result.insert(each, static_cast<quint64>(result.size()));
        return result;
    }();
    return numbers.value(rule);
}

} // namespace

quint64 groupOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Severity:
        return static_cast<quint64>(statusOf(finding));
    case FindingGrouping::Rule:
        return numberOf(finding.rule);
    case FindingGrouping::Object:
    case FindingGrouping::Site:
        return groupObjectOf(now, finding, grouping).value;
    }
    Q_UNREACHABLE();
}

EntityRef groupObjectOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Object:
        return finding.subject;
    case FindingGrouping::Site:
        return siteOf(now, finding.subject);
    case FindingGrouping::Severity:
    case FindingGrouping::Rule:
        return {};
    }
    Q_UNREACHABLE();
}

QString groupTitleOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Severity:
        return wordsOf(statusOf(finding));
    case FindingGrouping::Object:
        return subjectNameOf(finding, now.plan);
    case FindingGrouping::Rule:
        return u"%1 · %2"_s.arg(QLatin1StringView(finding.rule->id), titleOf(*finding.rule));
    case FindingGrouping::Site: {
        const SiteId site = siteOf(now, finding.subject);
        return site ? nameOf(now.plan, site) : Group::tr("In no single site", "group of findings");
    }
    }
    Q_UNREACHABLE();
}

QString subjectNameOf(const Finding &finding, const Plan &plan)
{
    return finding.subject ? nameOf(plan, finding.subject) : plan.deployment.name;
}

QString acceptanceTextOf(const Finding &finding, const Plan &plan)
{
    const QString key = finding.key();
    const auto at = std::ranges::lower_bound(plan.acceptedFindings, key, {}, &AcceptedFinding::key);
    if (at == plan.acceptedFindings.end() || at->key != key)
        return {};
    const QDate day = QDate::fromString(at->date, Qt::ISODate);
    const QString date = day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : at->date;
    return at->author.isEmpty()
        ? fillPlaces(Group::tr("Accepted on %1: %2", "date, reason"), {date, at->reason})
        : fillPlaces(Group::tr("Accepted by %1 on %2: %3", "author, date, reason"), {at->author, date, at->reason});
}

bool isShownBefore(const Finding &a, const Finding &b)
{
    if (statusOf(a) != statusOf(b))
        return statusOf(a) < statusOf(b);
    if (a.severity != b.severity)
        return a.severity < b.severity;
    return comesBefore(a, b);
}

} // namespace twinpool
