// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

namespace twinpool {

/// Where the functions of a task put its commands. A value the plan lacks becomes a gap, and the block that asked for
/// it is left out: nothing is invented.
class TaskCommands
{
public:
    TaskCommands(QList<TaskGap> &gaps, QList<Result<Command>> &blocks)
        : m_gaps(gaps)
        , m_blocks(blocks)
    {
    }

    /// \a value, which the next block needs. \a property is its path in \a entity, of the deployment without one.
    const QString &need(const QString &value, EntityRef entity, const char *property)
    {
        if (value.isEmpty())
            lack(entity, property);
        return value;
    }

    /// The next block needs something that is missing.
    void lack(EntityRef entity, const char *property);

    /// The block made since the last call, unless a value it needs is missing. Blocks without lines are left out.
    template <CommandLanguage language>
    void add(const CommandBlock<language> &block)
    {
        addBlock(block.command());
    }

private:
    void addBlock(Result<Command> block);

    QList<TaskGap> &m_gaps;
    QList<Result<Command>> &m_blocks;
    bool m_isIncomplete = false;
};

} // namespace twinpool
