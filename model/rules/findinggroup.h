// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

// How lists of findings are counted, divided and ordered for people.

namespace twinpool {

/// What a finding counts as: its severity while it is open, or accepted.
enum class FindingStatus : quint8 { Error, Warning, Info, Accepted };
constexpr auto enumNames(FindingStatus)
{
    using enum FindingStatus;
    return std::to_array<EnumName<FindingStatus>>({
        {Error, "error", QT_TRANSLATE_NOOP("Enum", "Errors")},
        {Warning, "warning", QT_TRANSLATE_NOOP("Enum", "Warnings")},
        {Info, "info", QT_TRANSLATE_NOOP("Enum", "Remarks")},
        {Accepted, "accepted", QT_TRANSLATE_NOOP("Enum", "Accepted")},
    });
}
using FindingStatuses = EnumSet<FindingStatus>;
inline constexpr FindingStatuses allFindingStatuses{FindingStatus::Error, FindingStatus::Warning, FindingStatus::Info,
                                                    FindingStatus::Accepted};

/// How many findings have each status.
using FindingCounts = std::array<int, 4>;

inline FindingStatus statusOf(const Finding &finding)
{
    return finding.accepted ? FindingStatus::Accepted : static_cast<FindingStatus>(finding.severity);
}

enum class FindingGrouping : quint8 { Severity, Object, Rule, Site };
constexpr auto enumNames(FindingGrouping)
{
    using enum FindingGrouping;
    return std::to_array<EnumName<FindingGrouping>>({
        {Severity, "severity", QT_TRANSLATE_NOOP("Enum", "Severity")},
        {Object, "object", QT_TRANSLATE_NOOP("Enum", "Object")},
        {Rule, "rule", QT_TRANSLATE_NOOP("Enum", "Rule")},
        {Site, "site", QT_TRANSLATE_NOOP("Enum", "Site")},
    });
}

/// The same number for all findings of one group, and for no other. By severity, accepted findings are a group of
/// their own.
quint64 groupOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping);

/// What stands above the group of \a finding, in the language of this moment.
QString groupTitleOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping);

/// The row a group is about: its object or its site. None for other groups.
EntityRef groupObjectOf(const Snapshot &now, const Finding &finding, FindingGrouping grouping);

/// What a finding is about: the name of its subject, or of the deployment.
QString subjectNameOf(const Finding &finding, const Plan &plan);

/// Who accepted a finding, when and why; empty when nobody did.
QString acceptanceTextOf(const Finding &finding, const Plan &plan);

/// Worst first, accepted ones last, then as the catalogue orders them.
bool isShownBefore(const Finding &a, const Finding &b);

} // namespace twinpool
