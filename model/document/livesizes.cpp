// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/livesizes.h"

namespace twinpool {

namespace {

/// Adds the pools whose loads differ; both lists are sorted by pool.
void addChanged(QList<PoolId> &changed, const std::vector<PoolLoad> &before, const std::vector<PoolLoad> &after)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool vanished = now == after.end() || (old != before.end() && old->pool < now->pool);
        const bool appeared = !vanished && (old == before.end() || now->pool < old->pool);
        if (vanished)
            changed.append((old++)->pool);
        else if (appeared)
            changed.append((now++)->pool);
        else if (const PoolLoad &was = *old++, &is = *now++; was != is)
            changed.append(is.pool);
    }
}

} // namespace

LiveSizes::LiveSizes(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance() && !m_wantedBy.isEmpty())
            update();
    });
}

void LiveSizes::setWanted(const void *by, bool wanted)
{
    const bool wasWanted = !m_wantedBy.isEmpty();
    if (wanted)
        m_wantedBy.insert(by);
    else
        m_wantedBy.remove(by);
    if (wasWanted != !m_wantedBy.isEmpty())
        update();
}

void LiveSizes::update()
{
    const PlanSizes before = std::exchange(m_sizes, m_wantedBy.isEmpty() ? PlanSizes() : sizesOf(*m_document.now()));
    QList<PoolId> changed;
    addChanged(changed, before.pools, m_sizes.pools);
    addChanged(changed, before.calls, m_sizes.calls);
    if (!changed.isEmpty())
        Q_EMIT sizesChanged(changed);
}

} // namespace twinpool
