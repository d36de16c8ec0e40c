// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/revision.h"

#include "model/io/planfile.h"

#include <QCryptographicHash>

namespace twinpool {

QString revisionOf(const Plan &plan)
{
    Plan drawn = plan;
    drawn.taskMarks.clear();
    drawn.drillRecords.clear();
    drawn.placements = {};
    constexpr qsizetype digits = 8;
    const QByteArray hash = QCryptographicHash::hash(writePlan(drawn), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}

} // namespace twinpool
