// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/rules/evaluate.h"

namespace twinpool {

/// The findings of a document, current after each change before anybody else hears of it.
/// Make it before the views, so that its connection to the document is the first.
class LiveFindings : public QObject
{
    Q_OBJECT

public:
    explicit LiveFindings(const Document &document, QObject *parent = nullptr);

    const FindingSet &findings() const { return m_findings; }

    /// Nothing is found while a plan is presented. Asks everything when checking goes on.
    void setMuted(bool muted);
    bool isMuted() const { return m_isMuted; }

Q_SIGNALS:
    /// Follows each Document::planChanged that changed a finding.
    void findingsChanged(const twinpool::FindingsChange &change);

private:
    void update(const PlanChange &change);

    const Document &m_document;
    FindingSet m_findings;
    bool m_isMuted = false;
};

} // namespace twinpool
