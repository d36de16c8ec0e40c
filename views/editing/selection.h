// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <vector>

namespace twinpool {

/// The rows that are selected, the same for canvas, outline, panels and forms.
class Selection : public QObject
{
    Q_OBJECT

public:
    /// Rows that go from the document leave the selection by themselves.
    explicit Selection(const Document &document, QObject *parent = nullptr);

    /// Sorted, each once.
    const std::vector<EntityRef> &refs() const { return m_refs; }
    bool contains(EntityRef ref) const;
    bool isEmpty() const { return m_refs.empty(); }
    /// The row that was selected last, or none.
    EntityRef current() const { return m_current; }

    void set(std::vector<EntityRef> refs);
    void set(EntityRef ref) { set(std::vector<EntityRef>{ref}); }
    void toggle(EntityRef ref);
    void clear() { set(std::vector<EntityRef>{}); }

    /// Selects the row and asks the views to bring it into sight.
    void reveal(EntityRef ref);

Q_SIGNALS:
    void changed();
    void revealRequested(twinpool::EntityRef ref);

private:
    void dropRemoved(const PlanChange &change);

    std::vector<EntityRef> m_refs;
    EntityRef m_current;
};

} // namespace twinpool
