// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "model/document/document.h"

#include <QBasicTimer>
#include <QFutureWatcher>

namespace twinpool {

/// A checklist with the plan it was generated from.
struct MadeChecklist {
    SnapshotPtr snapshot;
    Checklist checklist;
    QString error; ///< Why there is none.
};

/// Makes the checklist of a document aside while somebody wants to see it, and again after a pause in the work on the
/// plan: a checklist of a large plan takes longer than a frame.
class ChecklistMaker : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistMaker(const Document &document, QObject *parent = nullptr);
    ~ChecklistMaker() override;

    /// Until somebody wants it nothing is made.
    void setWanted(bool wanted);
    void setPurpose(ChecklistPurpose purpose);
    /// What was made last is the checklist of the plan as it is.
    bool isUpToDate() const { return !m_isStale && !m_isMaking; }
    /// After a pause.
    void makeAgain();

Q_SIGNALS:
    void made(const std::shared_ptr<const twinpool::MadeChecklist> &checklist);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void make();
    void take();

    const Document &m_document;
    ChecklistPurpose m_purpose = ChecklistPurpose::Deploy;
    bool m_isWanted = false, m_isStale = true, m_isMaking = false;
    QBasicTimer m_pause;
    QFutureWatcher<std::shared_ptr<const MadeChecklist>> m_job;
};

} // namespace twinpool
