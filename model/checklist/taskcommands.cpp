// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/taskcommands.h"

namespace twinpool {

void TaskCommands::lack(EntityRef entity, const char *property)
{
    const TaskGap gap{entity, QString::fromLatin1(property)};
    if (!m_gaps.contains(gap))
        m_gaps.append(gap);
    m_isIncomplete = true;
}

void TaskCommands::addBlock(Result<Command> block)
{
    const bool isEmpty = block && block->text().isEmpty();
    if (!std::exchange(m_isIncomplete, false) && !isEmpty)
        m_blocks.append(std::move(block));
}

} // namespace twinpool
