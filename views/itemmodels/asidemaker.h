// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QBasicTimer>
#include <QFutureWatcher>

namespace twinpool {

/// Makes something of a document's plan aside while somebody wants to see it, and again after a pause in the work on the
/// plan: for what takes longer than a frame.
class AsideMaker : public QObject
{
    Q_OBJECT

public:
    ~AsideMaker() override;

    /// Until somebody wants it nothing is made.
    void setWanted(bool wanted);
    /// What was made last is that of the plan as it is.
    bool isUpToDate() const { return !m_isStale && !m_isMaking; }
    /// After a pause.
    void makeAgain();

Q_SIGNALS:
    /// The plan is another one than what was made last belongs to, or no longer.
    void upToDateChanged();

protected:
    explicit AsideMaker(const Document &document, QObject *parent);

    const SnapshotPtr &now() const { return m_document.now(); }
    /// Something else than the plan has changed that decides what is made.
    void makeAtOnce();

    /// Begins the work on now() and keeps the future with its result. It is cancelled when the plan changes meanwhile.
    virtual QFuture<void> begin() = 0;
    /// The work is done, and the plan is still the same.
    virtual void take() = 0;

    void timerEvent(QTimerEvent *event) override;

private:
    void make();
    void finish();

    const Document &m_document;
    bool m_isWanted = false, m_isStale = true, m_isMaking = false;
    QBasicTimer m_pause;
    QFutureWatcher<void> m_job;
};

} // namespace twinpool
