// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/progress.h"
#include "model/checklist/schedule.h"
#include "model/checklist/tasktext.h"
#include "model/reports/checklistschedule.h"
#include "model/reports/worktime.h"
#include "model/text/refused.h"

#include <QXmlStreamWriter>

// Source: export-formats.md section 14. The order of the elements is that of the schema.

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr QDate anyMonday() { return QDate::fromJulianDay(2461046); } // 5 January 2026

QString timeText(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

QString durationText(int minutes)
{
    return u"PT%1H%2M0S"_s.arg(minutes / 60).arg(minutes % 60);
}

class ProjectXml
{
public:
    ProjectXml(const Snapshot &now, const Checklist &checklist, QDate firstDay)
        : m_now(now)
        , m_checklist(checklist)
        , m_schedule(scheduleOf(checklist))
        , m_time(firstDay.isValid() ? firstDay : anyMonday())
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray bytes()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeAttribute(u"xmlns"_s, u"http://schemas.microsoft.com/project"_s);
        value("SaveVersion"_L1, 14);
        const QString name = m_now.plan.deployment.name.left(255); // the schema takes no more
        value("Name"_L1, name);
        value("Title"_L1, name);
        value("ScheduleFromStart"_L1, 1);
        value("StartDate"_L1, timeText(m_time.startAfter(0)));
        value("FinishDate"_L1, timeText(m_time.endAfter(m_schedule.minutes)));
        value("CalendarUID"_L1, 1);
        value("MinutesPerDay"_L1, WorkTime::minutesOfDay);
        value("MinutesPerWeek"_L1, WorkTime::minutesOfWeek);
        value("DaysPerMonth"_L1, 20);
        writeCalendar();
        writeTasks();
        writeResources();
        writeAssignments();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(QLatin1StringView name) { m_xml.writeStartElement(name); }
    void close() { m_xml.writeEndElement(); }
    void value(QLatin1StringView name, const QString &text) { m_xml.writeTextElement(name, cleaned(text)); }
    void value(QLatin1StringView name, int number) { value(name, QString::number(number)); }

    void writeCalendar()
    {
        open("Calendars"_L1);
        open("Calendar"_L1);
        value("UID"_L1, 1);
        value("Name"_L1, u"Standard"_s);
        value("IsBaseCalendar"_L1, 1);
        value("BaseCalendarUID"_L1, -1);
        open("WeekDays"_L1);
        for (int day = 1; day <= 7; ++day) { // 1 is Sunday
            const bool works = day > 1 && day < 7;
            open("WeekDay"_L1);
            value("DayType"_L1, day);
            value("DayWorking"_L1, works ? 1 : 0);
            if (works) {
                open("WorkingTimes"_L1);
                for (const auto &[from, to] : {std::pair{8, 12}, {13, 17}}) {
                    open("WorkingTime"_L1);
                    value("FromTime"_L1, QTime(from, 0).toString(u"HH:mm:ss"_s));
                    value("ToTime"_L1, QTime(to, 0).toString(u"HH:mm:ss"_s));
                    close();
                }
                close();
            }
            close();
        }
        close();
        close();
        close();
    }

    /// Numbers in the file: each phase has a summary task before its tasks.
    void writeTasks()
    {
        open("Tasks"_L1);
        int phases = 0, inPhase = 0;
        std::optional<TaskPhase> phase;
        for (int index = 0; index < m_checklist.tasks.size(); ++index) {
            const TaskPhase own = m_checklist.tasks[index].definition->phase;
            if (own != phase) {
                writeSummary(index, ++phases);
                inPhase = 0;
            }
            phase = own;
            writeTask(index, u"%1.%2"_s.arg(phases).arg(++inPhase));
        }
        close();
    }

    void openTask(const QString &name, const QString &outline, Schedule::Span span, int work)
    {
        open("Task"_L1);
        value("UID"_L1, ++m_lastUid);
        value("ID"_L1, m_lastUid);
        value("Name"_L1, name);
        value("Type"_L1, 1); // of fixed duration, however many work on it
        value("IsNull"_L1, 0);
        value("OutlineNumber"_L1, outline);
        value("OutlineLevel"_L1, static_cast<int>(outline.count(u'.')) + 1);
        value("Priority"_L1, 500);
        value("Start"_L1, timeText(m_time.startAfter(span.start)));
        value("Finish"_L1, timeText(span.end > span.start ? m_time.endAfter(span.end) : m_time.startAfter(span.start)));
        value("Duration"_L1, durationText(span.end - span.start));
        value("DurationFormat"_L1, 5); // hours
        value("Work"_L1, durationText(work));
    }

    void writeSummary(int first, int number)
    {
        const TaskPhase phase = m_checklist.tasks[first].definition->phase;
        Schedule::Span span = m_schedule.spans[first];
        int work = 0;
        for (int i = first; i < m_checklist.tasks.size() && m_checklist.tasks[i].definition->phase == phase; ++i) {
            span = {qMin(span.start, m_schedule.spans[i].start), qMax(span.end, m_schedule.spans[i].end)};
            work += workOf(i);
        }
        openTask(wordsOf(phase), QString::number(number), span, work);
        value("Milestone"_L1, 0);
        value("Summary"_L1, 1);
        value("PercentComplete"_L1, 0);
        close();
    }

    void writeTask(int index, const QString &outline)
    {
        const Task &task = m_checklist.tasks[index];
        openTask(titleOf(task), outline, m_schedule.spans[index], workOf(index));
        m_uids += m_lastUid;
        value("Milestone"_L1, 0);
        value("Summary"_L1, 0);
        value("PercentComplete"_L1, isLeft(stateOf(m_now.plan, task)) ? 0 : 100);
        value("Notes"_L1, task.name + u'\n' + stepsOf(task, m_now).join(u'\n'));
        for (int before : task.after) {
            open("PredecessorLink"_L1);
            value("PredecessorUID"_L1, m_uids[before]);
            value("Type"_L1, 1); // finish to start
            value("CrossProject"_L1, 0);
            value("LinkLag"_L1, 0);
            value("LagFormat"_L1, 7);
            close();
        }
        close();
    }

    /// Everybody of a task works as long as it takes.
    int workOf(int index) const
    {
        return static_cast<int>(rolesAt(index).size()) * (m_schedule.spans[index].end - m_schedule.spans[index].start);
    }

    QList<TaskRole> rolesAt(int index) const
    {
        QList<TaskRole> roles;
        for (const auto &row : enumNames(TaskRole{}))
            if (m_checklist.tasks[index].definition->who.contains(row.value))
                roles += row.value;
        return roles;
    }

    static int uidOf(TaskRole role) { return static_cast<int>(role) + 1; }

    void writeResources()
    {
        open("Resources"_L1);
        for (const auto &row : enumNames(TaskRole{})) {
            open("Resource"_L1);
            value("UID"_L1, uidOf(row.value));
            value("ID"_L1, uidOf(row.value));
            value("Name"_L1, wordsOf(row.value));
            value("Type"_L1, 1);
            value("IsNull"_L1, 0);
            close();
        }
        close();
    }

    void writeAssignments()
    {
        open("Assignments"_L1);
        int uid = 0;
        for (int index = 0; index < m_checklist.tasks.size(); ++index)
            for (TaskRole role : rolesAt(index)) {
                open("Assignment"_L1);
                value("UID"_L1, ++uid);
                value("TaskUID"_L1, m_uids[index]);
                value("ResourceUID"_L1, uidOf(role));
                value("Units"_L1, 1);
                value("Work"_L1, durationText(m_schedule.spans[index].end - m_schedule.spans[index].start));
                close();
            }
        close();
    }

    const Snapshot &m_now;
    const Checklist &m_checklist;
    const Schedule m_schedule;
    const WorkTime m_time;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_lastUid = 0;
    QList<int> m_uids; ///< Of the tasks, by position.
};

} // namespace

QByteArray checklistProject(const Snapshot &now, const Checklist &checklist, QDate firstDay)
{
    return ProjectXml(now, checklist, firstDay).bytes();
}

} // namespace twinpool
