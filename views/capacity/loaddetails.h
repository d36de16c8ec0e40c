// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "views/capacity/loadsmodel.h"

#include <QScrollArea>

namespace twinpool {

class DetailsColumn;

/// One load in full: why so many servers, with the plan's numbers and their origin; what more servers would cost; who
/// could be the partner.
class LoadDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit LoadDetails(QWidget *parent = nullptr);

    /// What is gone, or has no load in this state, leaves a hint.
    void show(const Snapshot &now, const LoadKey &key);
    void showHint(const QString &sentence);

Q_SIGNALS:
    void editChosen(const twinpool::Edit &edit);

private:
    void addFigures(const Snapshot &now, const PoolLoad &load, LoadState state);
    void addProposals(const Snapshot &now, PoolId pool);
    void addPartners(const Snapshot &now, const Pool &pool);
    void addEdit(const QString &text, const Edit &edit);

    DetailsColumn *m_column;
};

} // namespace twinpool
