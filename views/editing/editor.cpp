// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/editor.h"

#include <QUndoCommand>

namespace twinpool {

namespace {

constexpr int undoLimit = 1000;

/// The only command: the plan before and the plan after, which share what did not change.
class PlanCommand : public QUndoCommand
{
public:
    PlanCommand(Document &document, const Edit &edit, Plan before, Plan after)
        : QUndoCommand(edit.label)
        , m_document(document)
        , m_mergeKey(edit.mergeKey)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_document.setPlan(m_after); }
    void undo() override { m_document.setPlan(m_before); }

    /// Qt asks only commands of one id to merge; which of them do is the merge key's matter.
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const PlanCommand *>(next);
        if (other->m_mergeKey != m_mergeKey)
            return false;
        m_after = other->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document &m_document;
    QString m_mergeKey;
    Plan m_before, m_after;
};

} // namespace

Editor::Editor(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_stack.setUndoLimit(undoLimit);
}

bool Editor::apply(const Edit &edit)
{
    if (m_readOnly) {
        Q_EMIT refused(tr("The plan is open for reading only."));
        return false;
    }
    const Plan &before = m_document.plan();
    Result<Plan> after = edit.apply(before);
    if (!after) {
        Q_EMIT refused(after.error().message);
        return false;
    }
    if (diff(before, *after).isEmpty())
        return false;
    m_stack.push(new PlanCommand(m_document, edit, before, std::move(*after)));
    return true;
}

void Editor::open(const Plan &plan)
{
    m_stack.clear();
    Q_EMIT opening();
    m_document.setPlan(plan);
    Q_EMIT opened();
}

} // namespace twinpool
