// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"
#include "views/whatif/usershares.h"

#include <QSlider>

namespace twinpool {

/// The course of a simulation from left to right: a band of how the users fare, marks where something happens, and a
/// handle at the time that is looked at. The value is in seconds.
class TimelineStrip : public QSlider
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline, SimTime end);

    /// What happens at a mark, told by its shape.
    enum class Mark : quint8 { ByItself, Failure, Return, Administrator };
    static Mark markOf(const Moment &moment);

    /// Where a time lies, in the widget.
    int xOf(int seconds) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Stop {
        int at = 0;
        Mark mark = Mark::ByItself;
        UserShares shares;
    };
    int secondsAt(int x) const;
    int snapped(int x) const;
    void paintMark(QPainter &painter, const Stop &stop, const Theme &theme) const;
    void paintHours(QPainter &painter, const Theme &theme) const;

    QList<Stop> m_stops;
};

} // namespace twinpool
