// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace twinpool {

class CanvasView;

/// Everything that can be drawn, by name and icon. A click takes one to the canvas, a double click or
/// Return keeps it for several; or drag it there.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(CanvasView &canvas, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place(int row, bool keep);

    CanvasView &m_canvas;
    QListWidget *m_list;
};

} // namespace twinpool
