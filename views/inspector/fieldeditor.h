// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/properties.h"

#include <QWidget>

namespace twinpool {

/// One control of a form for one property of one or several rows.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The control that fits the property's type.
    static FieldEditor *make(const Property &property, QWidget *parent);

    /// Shows the value; \a isMixed when the rows differ: then nothing is shown until the user enters a value.
    virtual void show(const Plan &plan, const Property &property, bool isMixed) = 0;

    /// Whether the label stands inside the control, as with a check box.
    virtual void setLabel(const QString &) { }
    virtual bool holdsLabel() const { return false; }

Q_SIGNALS:
    /// \a isRepeating: the value changes while a key or button is held; such steps become one.
    void edited(const QVariant &value, bool isRepeating);

protected:
    explicit FieldEditor(QWidget *parent);
    void setControl(QWidget *control);
};

} // namespace twinpool
