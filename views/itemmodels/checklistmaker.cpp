// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/checklistmaker.h"

#include <QtConcurrentRun>

namespace twinpool {

namespace {

std::shared_ptr<const MadeChecklist> madeFrom(const SnapshotPtr &now, ChecklistPurpose purpose)
{
    Result<Checklist> checklist = generate(*now, purpose);
    if (!checklist)
        return std::make_shared<const MadeChecklist>(MadeChecklist{now, {}, checklist.error().text()});
    return std::make_shared<const MadeChecklist>(MadeChecklist{now, std::move(*checklist), {}});
}

} // namespace

ChecklistMaker::ChecklistMaker(const Document &document, QObject *parent)
    : AsideMaker(document, parent)
{
}

void ChecklistMaker::setPurpose(ChecklistPurpose purpose)
{
    m_purpose = purpose;
    makeAtOnce();
}

QFuture<void> ChecklistMaker::begin()
{
    m_work = QtConcurrent::run(madeFrom, now(), m_purpose);
    return QFuture<void>(m_work);
}

void ChecklistMaker::take()
{
    Q_EMIT made(m_work.result());
}

} // namespace twinpool
