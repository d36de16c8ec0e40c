// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QWidget>

class QTreeWidget;

namespace twinpool {

class CanvasView;

/// Everything that can be drawn, by name and icon. A click or Return takes one to the canvas; a double click keeps it
/// for several.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(CanvasView &canvas, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void place(int entry, bool keep);

    CanvasView &m_canvas;
    QTreeWidget *m_list;
};

} // namespace twinpool
