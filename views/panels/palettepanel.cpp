// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/palettepanel.h"

#include "views/canvas/creations.h"
#include "views/canvas/tools/placetool.h"
#include "views/canvas/view.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QDrag>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace twinpool {

namespace {

/// Drags the creation of a row to the canvas.
class CreationList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        return items.isEmpty() ? nullptr : mimeDataOf(creations()[static_cast<size_t>(row(items.first()))]);
    }
};

} // namespace

PalettePanel::PalettePanel(CanvasView &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_list(new CreationList)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setUniformItemSizes(true);
    for (const Creation &creation : creations())
        new QListWidgetItem(icon(creation.icon, creation.color), QString(), m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, measures::panelPadding, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { place(m_list->row(item), false); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { place(m_list->row(item), true); });
    retranslate();
}

void PalettePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PalettePanel::retranslate()
{
    m_list->setAccessibleName(tr("Palette"));
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = creations()[static_cast<size_t>(row)].name();
        m_list->item(row)->setText(name);
        m_list->item(row)->setToolTip(tr("%1: click, then click on the canvas; or drag it there.").arg(name));
    }
}

void PalettePanel::place(int row, bool keep)
{
    m_canvas.setTool(std::make_unique<PlaceTool>(m_canvas, creations()[static_cast<size_t>(row)]), keep);
    m_canvas.setFocus();
}

} // namespace twinpool
