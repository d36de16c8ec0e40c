// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/progressstrip.h"

#include "views/theme/measures.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int thickness = 6;

} // namespace

void paintProgress(QPainter &painter, const QRect &rect, const Progress &progress, const Theme &theme)
{
    painter.fillRect(rect, theme.track);
    int before = 0;
    for (const auto &[count, color] : {std::pair(progress.done, theme.ok), std::pair(progress.skipped, theme.ink3),
                                       std::pair(progress.changed, theme.warning)}) {
        const auto at = [&](int tasks) { return static_cast<int>(qint64(rect.width()) * tasks / progress.total); };
        if (count == 0)
            continue;
        const int from = at(before), to = std::max(at(before + count), from + 1);
        painter.fillRect(QRect(rect.x() + from, rect.y(), to - from, rect.height()), color);
        before += count;
    }
}

QString textOf(const Progress &progress)
{
    QStringList parts{ProgressStrip::tr("%1 of %n task(s) done", nullptr, progress.total).arg(progress.done)};
    if (progress.skipped > 0)
        parts += ProgressStrip::tr("%n skipped", nullptr, progress.skipped);
    if (progress.changed > 0)
        parts += ProgressStrip::tr("%n to look at again", nullptr, progress.changed);
    return parts.join(u" · "_s);
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::setProgress(const Progress &progress)
{
    m_progress = progress;
    setRange(0, std::max(progress.total, 1));
    setValue(progress.done + progress.skipped);
    update();
}

QSize ProgressStrip::sizeHint() const
{
    return {8 * measures::target, thickness};
}

QSize ProgressStrip::minimumSizeHint() const
{
    return {2 * measures::target, thickness};
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath outline;
    outline.addRoundedRect(rect(), thickness / 2.0, thickness / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    paintProgress(painter, rect(), m_progress, Theme::forPalette(palette()));
}

} // namespace twinpool
