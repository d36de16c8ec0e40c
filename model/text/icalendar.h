// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace twinpool {

/// A to-do of a calendar. Source: RFC 5545.
struct CalendarTask {
    QString id; ///< Unique in the world and the same in each export.
    QString parent = {}; ///< Id of the task this is a part of.
    QString summary = {}, description = {}, location = {};
    QStringList categories = {};
    QDateTime start = {}, due = {}; ///< In local time wherever it is read; invalid: none.
    enum class State : quint8 { Open, Done, Cancelled } state = State::Open;
};

/// A calendar with \a tasks: UTF-8, CRLF, folded. \a stamp is the time of its making, UTC.
QByteArray calendar(const QString &name, const QDateTime &stamp, const QList<CalendarTask> &tasks);

} // namespace twinpool
