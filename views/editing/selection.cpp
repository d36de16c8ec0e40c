// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/selection.h"

#include <algorithm>

namespace twinpool {

Selection::Selection(const Document &document, QObject *parent)
    : QObject(parent)
{
    connect(&document, &Document::planChanged, this, &Selection::dropRemoved);
}

bool Selection::contains(EntityRef ref) const
{
    return std::ranges::binary_search(m_refs, ref);
}

void Selection::set(std::vector<EntityRef> refs)
{
    const EntityRef current = refs.empty() ? EntityRef() : refs.back();
    std::ranges::sort(refs);
    const auto repeated = std::ranges::unique(refs);
    refs.erase(repeated.begin(), repeated.end());
    if (refs == m_refs && current == m_current)
        return;
    m_refs = std::move(refs);
    m_current = current;
    Q_EMIT changed();
}

void Selection::toggle(EntityRef ref)
{
    std::vector<EntityRef> refs = m_refs;
    if (contains(ref))
        std::erase(refs, ref);
    else
        refs.push_back(ref);
    set(std::move(refs));
}

void Selection::reveal(EntityRef ref)
{
    set(ref);
    Q_EMIT revealRequested(ref);
}

void Selection::dropRemoved(const PlanChange &change)
{
    std::vector<EntityRef> kept = m_refs;
    std::erase_if(kept, [&](EntityRef ref) { return std::ranges::binary_search(change.diff.removed, ref); });
    if (kept.size() != m_refs.size())
        set(std::move(kept));
}

} // namespace twinpool
