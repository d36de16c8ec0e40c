// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/edits/edit.h"

#include <QUndoStack>

namespace twinpool {

/// The way every change takes to the document: one edit, one step of undo.
class Editor : public QObject
{
    Q_OBJECT

public:
    explicit Editor(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    QUndoStack *undoStack() { return &m_stack; }

    /// Runs \a edit on the current plan. A refused edit is told by refused() and changes nothing; one that changes
    /// nothing leaves no step. Returns whether the plan changed.
    bool apply(const Edit &edit);

    /// Opens another plan: no step of undo, an empty history.
    void open(const Plan &plan);

    /// While read only, every edit is refused.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void refused(const QString &sentence);
    /// Another plan comes next; views forget what they kept of the old one.
    void opening();
    /// It is there.
    void opened();

private:
    Document &m_document;
    QUndoStack m_stack;
    bool m_readOnly = false;
};

} // namespace twinpool
