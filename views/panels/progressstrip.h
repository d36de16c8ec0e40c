// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/progress.h"

#include <QProgressBar>

class QPainter;

namespace twinpool {

struct Theme;

/// Fills \a rect from the beginning: done, skipped, to be looked at again; the rest is a track.
void paintProgress(QPainter &painter, const QRect &rect, const Progress &progress, const Theme &theme);

/// `12 of 240 tasks done · 3 skipped · 2 to look at again`
QString textOf(const Progress &progress);

/// How far the work on a checklist has come, as a thin bar.
class ProgressStrip : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void setProgress(const Progress &progress);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Progress m_progress;
};

} // namespace twinpool
