// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/filestate.h"

namespace twinpool {

ServiceOutcome outcomeOf(const Snapshot &now, const SimState &state, FileStoreId store)
{
    const auto members = now.membersOf(store);
    if (members.isEmpty())
        return state.isDown(store) ? ServiceOutcome::Lost : ServiceOutcome::Works;
    const auto up = std::ranges::count_if(members, [&](const FileServer *member) { return !state.isDown(member->id); });
    return up == 0 ? ServiceOutcome::Lost : up < members.size() ? ServiceOutcome::Limited : ServiceOutcome::Works;
}

} // namespace twinpool
