// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"
#include "model/document/document.h"

#include <QBasicTimer>
#include <QFutureWatcher>

namespace twinpool {

/// How pairs are prepared for a disaster and what comes of recovery targets, with the plan it was found for.
struct Outlook {
    SnapshotPtr snapshot;
    QList<PairReadiness> pairs;
    QList<RecoveryRow> recovery;
};
using OutlookPtr = std::shared_ptr<const Outlook>;

/// Makes the outlook of a document aside while somebody wants to see it, and again after a pause in the work on the plan:
/// each pool is one simulation.
class OutlookMaker : public QObject
{
    Q_OBJECT

public:
    explicit OutlookMaker(const Document &document, QObject *parent = nullptr);
    ~OutlookMaker() override;

    void setWanted(bool wanted);
    /// Null until the first is made.
    const OutlookPtr &outlook() const { return m_outlook; }
    bool isStale() const { return m_isStale || m_job.isRunning(); }

Q_SIGNALS:
    void made();
    void staleChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void make();
    void take();

    const Document &m_document;
    OutlookPtr m_outlook;
    bool m_isWanted = false, m_isStale = true;
    QBasicTimer m_pause;
    QFutureWatcher<OutlookPtr> m_job;
};

} // namespace twinpool
