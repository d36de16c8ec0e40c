// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/rules/finding.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace twinpool {

/// The sign of a severity in its colour: octagon, triangle or circle.
QIcon severityIcon(Severity severity);
QString severityIconName(Severity severity);

/// Draws rows of a plan: the icon of the row's kind, its name, and at the right the sign of its worst finding.
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

/// Draws findings: the sign of the severity before its word, accepted ones struck out.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace twinpool
