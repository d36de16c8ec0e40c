// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/icalendar.h"

#include "model/text/refused.h"

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

class CalendarWriter
{
public:
    /// A line of fixed text and of what needs no escape.
    void line(QLatin1StringView name, const QString &value) { fold((name + u':' + value).toUtf8()); }

    /// A line with text; none for empty text.
    void text(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            line(name, escaped(value));
    }

    void texts(QLatin1StringView name, QStringList values)
    {
        for (QString &value : values)
            value = escaped(value);
        if (!values.isEmpty())
            line(name, values.join(u','));
    }

    QByteArray bytes() const { return m_bytes; }

private:
    static QString escaped(const QString &text)
    {
        QString result;
        for (const QChar c : cleaned(text)) {
            if (c == u'\\' || c == u';' || c == u',')
                result += u'\\';
            if (c == u'\n')
                result += "\\n"_L1;
            else if (c.unicode() >= 0x20 || c == u'\t')
                result += c;
        }
        return result;
    }

    /// Lines have at most 75 bytes; more follows on lines that begin with a blank. Characters stay whole.
    void fold(const QByteArray &utf8)
    {
        constexpr qsizetype most = 75;
        qsizetype room = most;
        for (qsizetype at = 0; at < utf8.size();) {
            qsizetype end = qMin(at + room, utf8.size());
            while (end < utf8.size() && (utf8[end] & 0xc0) == 0x80)
                --end;
            m_bytes += utf8.mid(at, end - at) + "\r\n";
            if (end < utf8.size())
                m_bytes += ' ';
            room = most - 1;
            at = end;
        }
    }

    QByteArray m_bytes;
};

QString timeText(const QDateTime &time)
{
    return time.toString(u"yyyyMMdd'T'HHmmss"_s);
}

} // namespace

QByteArray calendar(const QString &name, const QDateTime &stamp, const QList<CalendarTask> &tasks)
{
    CalendarWriter writer;
    writer.line("BEGIN"_L1, u"VCALENDAR"_s);
    writer.line("VERSION"_L1, u"2.0"_s);
    writer.line("PRODID"_L1, u"-//Twinpool//Twinpool//EN"_s);
    writer.text("X-WR-CALNAME"_L1, name);
    for (const CalendarTask &task : tasks) {
        writer.line("BEGIN"_L1, u"VTODO"_s);
        writer.text("UID"_L1, task.id);
        writer.line("DTSTAMP"_L1, timeText(stamp) + u'Z');
        if (task.start.isValid())
            writer.line("DTSTART"_L1, timeText(task.start));
        if (task.due.isValid() && task.due > task.start)
            writer.line("DUE"_L1, timeText(task.due));
        writer.text("SUMMARY"_L1, task.summary);
        writer.text("DESCRIPTION"_L1, task.description);
        writer.text("LOCATION"_L1, task.location);
        writer.texts("CATEGORIES"_L1, task.categories);
        if (!task.parent.isEmpty())
            writer.text("RELATED-TO;RELTYPE=PARENT"_L1, task.parent);
        writer.line("STATUS"_L1, task.state == CalendarTask::State::Open ? u"NEEDS-ACTION"_s
                                     : task.state == CalendarTask::State::Done ? u"COMPLETED"_s
                                                                               : u"CANCELLED"_s);
        writer.line("PERCENT-COMPLETE"_L1, task.state == CalendarTask::State::Done ? u"100"_s : u"0"_s);
        writer.line("END"_L1, u"VTODO"_s);
    }
    writer.line("END"_L1, u"VCALENDAR"_s);
    return writer.bytes();
}

} // namespace twinpool
