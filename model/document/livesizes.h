// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/sizing/loads.h"

#include <QSet>

namespace twinpool {

/// How full the pools of a document are, current after each change before anybody else hears of it, as long as somebody
/// wants to know. Make it before the views, so that its connection to the document is among the first.
class LiveSizes : public QObject
{
    Q_OBJECT

public:
    explicit LiveSizes(const Document &document, QObject *parent = nullptr);

    /// Empty while nobody wants it.
    const PlanSizes &sizes() const { return m_sizes; }

    /// Whoever wants it says so, by any address of its own, and that it does no more before it goes.
    void setWanted(const void *by, bool wanted);

Q_SIGNALS:
    /// The loads of these pools changed, appeared or vanished. Follows each Document::planChanged that changed a figure.
    void sizesChanged(const QList<twinpool::PoolId> &pools);

private:
    void update();

    const Document &m_document;
    PlanSizes m_sizes;
    QSet<const void *> m_wantedBy;
};

} // namespace twinpool
