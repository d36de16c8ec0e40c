// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/namefield.h"

#include "model/edits/rename.h"
#include "views/canvas/view.h"

#include <QKeyEvent>

namespace twinpool {

NameField::NameField(CanvasView &view)
    : QLineEdit(view.viewport())
    , m_view(view)
{
    setAccessibleName(tr("Name"));
    hide();
    connect(this, &QLineEdit::returnPressed, this, &NameField::apply);
    connect(&view, &CanvasView::zoomChanged, this, &NameField::close);
}

void NameField::open(EntityRef ref)
{
    const BoxItem *item = m_view.canvas().box(ref);
    m_ref = ref;
    m_open = true;
    const bool isSite = ref.kind == EntityKind::Site;
    const QPointF corner = item->pos() + (isSite ? QPointF(12, 8) : QPointF(44, 6));
    const qreal width = (item->size().width() - (isSite ? 64 : 48)) * m_view.zoom();
    const QPoint at = m_view.mapFromScene(corner);
    setText(nameOf(m_view.canvas().now().plan, ref));
    // On screen it is as large as any field: a plan seen from afar can be edited too.
    setGeometry(QRect(at, QSize(qBound(180, qRound(width), 480), sizeHint().height())));
    show();
    setFocus(Qt::OtherFocusReason);
    const auto label = firstLabel(text()).size();
    setSelection(0, static_cast<int>(label));
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QLineEdit::keyPressEvent(event);
    event->accept(); // the canvas has keys of its own
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        apply();
}

void NameField::apply()
{
    if (!m_open)
        return;
    const Plan &plan = m_view.editor().document().plan();
    const QString name = text().trimmed();
    const QString before = nameOf(plan, m_ref);
    close();
    if (!name.isEmpty() && name != before)
        m_view.editor().apply(edits::rename(plan, m_ref, name));
}

void NameField::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace twinpool
