// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/exportformat.h"

#include <QToolButton>

namespace twinpool {

/// Exports as the last time, or in another format from its menu.
class ExportButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ExportButton(const QList<ExportFormat> &formats, QWidget *parent = nullptr);

    ExportFormat format() const { return m_format; }
    void retranslate();

Q_SIGNALS:
    void requested(twinpool::ExportFormat format);

private:
    void choose(ExportFormat format);

    ExportFormat m_format;
};

} // namespace twinpool
