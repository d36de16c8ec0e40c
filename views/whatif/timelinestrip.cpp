// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/timelinestrip.h"

#include "views/canvas/outcomeface.h"
#include "views/theme/measures.h"
#include "views/theme/strokes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace twinpool {

namespace {

constexpr int side = 14; // room for half a handle and half a text
constexpr int marksTop = 4, markSize = 10, bandTop = 18, bandHeight = 14, textsTop = 36;
constexpr int snapReach = 6;
constexpr int handle = 8; // radius
constexpr int minute = 60;
constexpr int steps[]{1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 10080};

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(minute);
    setPageStep(10 * minute);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TimelineStrip::Mark TimelineStrip::markOf(const Moment &moment)
{
    Mark mark = Mark::ByItself;
    for (const SimEvent &event : moment.events) {
        if (event.action == ScenarioAction::Fail)
            return Mark::Failure;
        if (event.action == ScenarioAction::Return)
            mark = Mark::Return;
        else if (mark != Mark::Return)
            mark = Mark::Administrator;
    }
    return mark;
}

void TimelineStrip::setTimeline(const Timeline &timeline, SimTime end)
{
    m_stops.clear();
    for (const Moment &moment : timeline.moments)
        m_stops.append({static_cast<int>(moment.at.count()), markOf(moment), sharesOf(moment.results)});
    setRange(0, static_cast<int>(end.count()));
    update();
}

int TimelineStrip::xOf(int seconds) const
{
    const int room = std::max(1, width() - 2 * side);
    return side + static_cast<int>(qint64(room) * seconds / std::max(1, maximum()));
}

int TimelineStrip::secondsAt(int x) const
{
    const int room = std::max(1, width() - 2 * side);
    const qint64 seconds = qint64(std::clamp(x - side, 0, room)) * maximum() / room;
    return static_cast<int>((seconds + minute / 2) / minute * minute);
}

/// The mark near \a x, or the minute there.
int TimelineStrip::snapped(int x) const
{
    const auto away = [&](const Stop &stop) { return std::abs(xOf(stop.at) - x); };
    const auto nearest = std::ranges::min_element(m_stops, {}, away);
    return nearest != m_stops.end() && away(*nearest) <= snapReach ? nearest->at : secondsAt(x);
}

QSize TimelineStrip::sizeHint() const
{
    return {16 * measures::target, minimumSizeHint().height()};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {6 * measures::target, textsTop + fontMetrics().height()};
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(snapped(event->position().toPoint().x()));
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(snapped(event->position().toPoint().x()));
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void TimelineStrip::paintMark(QPainter &painter, const Stop &stop, const Theme &theme) const
{
    const qreal x = xOf(stop.at), half = markSize / 2.0, top = marksTop, bottom = marksTop + markSize;
    painter.setPen(Qt::NoPen);
    switch (stop.mark) {
    case Mark::Failure:
        painter.setBrush(theme.error);
        painter.drawPolygon(QPolygonF{{x - half, top}, {x + half, top}, {x, bottom}});
        break;
    case Mark::Return:
        painter.setBrush(theme.ok);
        painter.drawPolygon(QPolygonF{{x - half, bottom}, {x + half, bottom}, {x, top}});
        break;
    case Mark::Administrator:
        painter.setBrush(theme.accent);
        painter.drawPolygon(QPolygonF{{x, top}, {x + half, top + half}, {x, bottom}, {x - half, top + half}});
        break;
    case Mark::ByItself:
        painter.setPen(QPen(theme.ink2, 2));
        painter.drawLine(QPointF(x, top + 2), QPointF(x, bottom));
        break;
    }
}

/// Times under the band, as many as have room.
void TimelineStrip::paintHours(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.ink2);
    const int widest = fontMetrics().horizontalAdvance(clockText(SimTime(maximum()))) + 3 * side;
    const int most = std::max(1, (width() - 2 * side) / widest);
    const auto fits = [&](int step) { return maximum() <= step * minute * most; };
    const auto step = std::ranges::find_if(steps, fits);
    const int seconds = (step == std::end(steps) ? maximum() : *step * minute);
    for (int at = 0; seconds > 0 && at <= maximum(); at += seconds) {
        const QString text = clockText(SimTime(at));
        const int advance = fontMetrics().horizontalAdvance(text);
        const int left = std::clamp(xOf(at) - advance / 2, 0, std::max(0, width() - advance));
        painter.drawText(QRect(left, textsTop, advance + 1, fontMetrics().height()), Qt::AlignCenter, text);
    }
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF band(side, bandTop, std::max(1, width() - 2 * side), bandHeight);
    QPainterPath outline;
    outline.addRoundedRect(band, 3, 3);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(band, theme.track);
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        const int from = xOf(m_stops[i].at);
        const int to = i + 1 < m_stops.size() ? xOf(m_stops[i + 1].at) : static_cast<int>(band.right()) + 1;
        paintShares(painter, QRectF(from, band.top(), std::max(1, to - from), band.height()), m_stops[i].shares,
                    Qt::Vertical, theme);
    }
    painter.restore();
    for (const Stop &stop : m_stops)
        if (stop.at > 0 || stop.mark != Mark::ByItself)
            paintMark(painter, stop, theme);
    paintHours(painter, theme);

    const QPointF middle(xOf(value()), bandTop + bandHeight / 2.0);
    painter.setPen(QPen(theme.accent, 2.5));
    painter.setBrush(theme.paper);
    painter.drawEllipse(middle, handle, handle);
    if (hasFocus())
        strokes::focusRing(painter, rect(), theme.accent, measures::controlRadius);
}

} // namespace twinpool
