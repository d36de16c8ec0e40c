// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QLineEdit>

namespace twinpool {

class CanvasView;

/// A field over the title of a box, to give it another name in place. Scrolling and zooming close it.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameField(CanvasView &view);

    void open(EntityRef ref);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void apply();
    void close();

    CanvasView &m_view;
    EntityRef m_ref;
    bool m_open = false;
};

} // namespace twinpool
