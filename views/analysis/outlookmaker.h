// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"
#include "views/itemmodels/asidemaker.h"

namespace twinpool {

/// How pairs are prepared for a disaster and what comes of recovery targets, with the plan it was found for.
struct Outlook {
    SnapshotPtr snapshot;
    QList<PairReadiness> pairs;
    QList<RecoveryRow> recovery;
};
using OutlookPtr = std::shared_ptr<const Outlook>;

/// Makes the outlook of a document aside: each pool is one simulation.
class OutlookMaker : public AsideMaker
{
    Q_OBJECT

public:
    explicit OutlookMaker(const Document &document, QObject *parent = nullptr);

    /// Null until the first is made.
    const OutlookPtr &outlook() const { return m_outlook; }

Q_SIGNALS:
    void made();

private:
    QFuture<void> begin() override;
    void take() override;

    OutlookPtr m_outlook;
    QFuture<OutlookPtr> m_work;
};

} // namespace twinpool
