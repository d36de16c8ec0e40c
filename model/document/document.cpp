// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

namespace twinpool {

Document::Document(Plan plan, QObject *parent)
    : QObject(parent)
    , m_now(std::make_shared<const Snapshot>(std::move(plan)))
{
}

void Document::setPlan(const Plan &plan)
{
    PlanChange change{m_now, {}, diff(m_now->plan, plan), m_revision + 1};
    if (change.diff.isEmpty() && plan.lastId == m_now->plan.lastId)
        return;
    PlanIndex index = m_now->index.patched(m_now->plan, plan, change.diff);
    change.after = std::make_shared<const Snapshot>(plan, std::move(index));
    m_now = change.after;
    m_revision = change.revision;
    Q_EMIT planChanged(change);
}

} // namespace twinpool
