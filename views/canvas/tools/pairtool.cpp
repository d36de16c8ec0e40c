// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/pairtool.h"

#include "model/edits/pairing.h"
#include "model/rules/pairadvice.h"
#include "views/canvas/view.h"

namespace twinpool {

bool PairTool::canStart(EntityRef box) const
{
    const Pool *pool = m_view.canvas().now().find(box.as<PoolId>());
    return pool && pool->as<UserPool>();
}

LinkTool::Verdict PairTool::verdict(EntityRef from, EntityRef to) const
{
    const Snapshot &now = m_view.canvas().now();
    const Pool *pool = now.find(to.as<PoolId>());
    if (!pool)
        return {};
    const QList<Finding> objections = objectionsToPair(now, from.as<PoolId>(), pool->id);
    if (!objections.isEmpty()) {
        const Rule &rule = *objections.first().rule;
        return {false, joinedFacts({QString::fromLatin1(rule.id), titleOf(rule)}), messageOf(objections.first(), now.plan)};
    }
    // What no rule forbids may still be no pair: the edit itself knows.
    const Result<Plan> paired = edits::pairPools(from.as<PoolId>(), pool->id).apply(now.plan);
    if (!paired)
        return {false, {}, paired.error().message};
    return {true, {}, {}};
}

void PairTool::link(EntityRef from, EntityRef to, const Pointer &)
{
    m_view.editor().apply(edits::pairPools(from.as<PoolId>(), to.as<PoolId>()));
}

QString PairTool::startHint() const
{
    return CanvasView::tr("Choose the first pool of the pair.");
}

QString PairTool::endHint(EntityRef from) const
{
    const QString name = shortName(nameOf(m_view.canvas().now().plan, from));
    return CanvasView::tr("Choose the partner of “%1”, with the mouse or with Tab and Return.").arg(name);
}

} // namespace twinpool
