// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "views/itemmodels/asidemaker.h"

namespace twinpool {

/// A checklist with the plan it was generated from.
struct MadeChecklist {
    SnapshotPtr snapshot;
    Checklist checklist;
    QString error; ///< Why there is none.
};

/// Makes the checklist of a document aside.
class ChecklistMaker : public AsideMaker
{
    Q_OBJECT

public:
    explicit ChecklistMaker(const Document &document, QObject *parent = nullptr);

    void setPurpose(ChecklistPurpose purpose);

Q_SIGNALS:
    void made(const std::shared_ptr<const twinpool::MadeChecklist> &checklist);

private:
    QFuture<void> begin() override;
    void take() override;

    ChecklistPurpose m_purpose = ChecklistPurpose::Deploy;
    QFuture<std::shared_ptr<const MadeChecklist>> m_work;
};

} // namespace twinpool
