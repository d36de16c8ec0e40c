// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QStyledItemDelegate>

namespace twinpool {

/// Draws rows of a plan: the icon of the row's kind, its name, and at the right the sign of its worst finding; a row
/// that is folded together shows the worst of what it hides.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntityDelegate(const Document &document, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Document &m_document;
};

/// The icon of a row of the plan, in the colour of its role.
QIcon iconOf(const Plan &plan, EntityRef ref);

} // namespace twinpool
