// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/livefindings.h"

namespace twinpool {

LiveFindings::LiveFindings(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_findings(*document.now())
{
    connect(&document, &Document::planChanged, this, &LiveFindings::update);
}

void LiveFindings::setMuted(bool muted)
{
    if (muted == m_isMuted)
        return;
    m_isMuted = muted;
    FindingsChange change;
    change.vanished = m_findings.all();
    m_findings = muted ? FindingSet() : FindingSet(*m_document.now());
    change.appeared = m_findings.all();
    Q_EMIT findingsChanged(change);
}

void LiveFindings::update(const PlanChange &change)
{
    if (m_isMuted)
        return;
    const FindingsChange findings = m_findings.update(*change.before, *change.after, change.diff);
    if (!findings.isEmpty())
        Q_EMIT findingsChanged(findings);
}

} // namespace twinpool
