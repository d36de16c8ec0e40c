// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/livefindings.h"

namespace twinpool {

LiveFindings::LiveFindings(const Document &document, QObject *parent)
    : QObject(parent)
    , m_findings(*document.now())
{
    connect(&document, &Document::planChanged, this, &LiveFindings::update);
}

void LiveFindings::update(const PlanChange &change)
{
    const FindingsChange findings = m_findings.update(*change.before, *change.after, change.diff);
    if (!findings.isEmpty())
        Q_EMIT findingsChanged(findings);
}

} // namespace twinpool
