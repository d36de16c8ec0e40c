// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/versionflip.h"

#include "model/edits/versions.h"
#include "model/rules/evaluate.h"

#include <QSet>

namespace twinpool {

namespace {

/// Those of \a findings that \a others have not, whatever numbers they tell.
QList<Finding> notIn(const QList<Finding> &findings, const QList<Finding> &others)
{
    QSet<QString> keys;
    for (const Finding &other : others)
        keys.insert(other.key());
    QList<Finding> result;
    for (const Finding &finding : findings)
        if (!keys.contains(finding.key()))
            result.append(finding);
    return result;
}

VersionFlip flip(const Snapshot &now, const Edit &edit, ProductVersion from, ProductVersion to)
{
    VersionFlip result;
    result.edit = edit;
    result.after = *edit.apply(now.plan);
    for (const Pool &pool : result.after.pools)
        if (const Pool *before = now.find(pool.id); before && before->version != pool.version)
            result.pools.append(pool.id);
    const QList<Finding> was = evaluate(now), is = evaluate(Snapshot(result.after));
    result.appear = notIn(is, was);
    result.vanish = notIn(was, is);
    for (const VersionFeature &feature : versionFeatures()) {
        const bool had = feature.versions.contains(from), has = feature.versions.contains(to);
        if (has && !had)
            result.gained.append(&feature);
        if (had && !has)
            result.lost.append(&feature);
    }
    return result;
}

} // namespace

VersionFlip flipDeployment(const Snapshot &now, ProductVersion version)
{
    return flip(now, edits::setTargetVersion(version), now.plan.deployment.targetVersion, version);
}

VersionFlip flipPool(const Snapshot &now, PoolId pool, ProductVersion version)
{
    return flip(now, edits::setPoolVersion(pool, version), now.find(pool)->version, version);
}

} // namespace twinpool
