// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/rules/findinggroup.h"

#include <QStyledItemDelegate>

namespace twinpool {

/// The sign of a status: that of the severity, or a tick for what is accepted.
QString iconNameFor(FindingStatus status);
QIcon iconOf(FindingStatus status);

/// Draws findings with the sign of their severity, accepted ones struck out; groups in bold with the icon of their
/// object and, behind the title, how many findings of which status they hold.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingDelegate(const Document &document, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Document &m_document;
};

} // namespace twinpool
