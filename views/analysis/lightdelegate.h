// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace twinpool {

/// Signs of different shapes beside the words of one column; top rows of trees in bold.
class LightDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using IconOf = QIcon (*)(int value);

    /// \a role holds the value that has a sign.
    LightDelegate(int column, int role, IconOf iconOf, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_column, m_role;
    IconOf m_iconOf;
};

QIcon iconOf(Readiness readiness);
QIcon iconOf(RecoveryGrade grade);

} // namespace twinpool
