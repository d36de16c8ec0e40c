// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/checklistreport.h"

#include "model/checklist/tasktext.h"
#include "model/text/html.h"
#include "model/text/markdown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// What both writers say of one task, as texts.
class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)

public:
    ReportTexts(const Snapshot &now, const Checklist &list)
        : snapshot(now)
        , checklist(list)
    {
        for (const TaskMark &mark : now.plan.taskMarks)
            m_done.insert(mark.instance);
    }

    QString title() const { return tr("Deployment checklist: %1").arg(snapshot.plan.deployment.name); }
    QString summary() const
    {
        return tr("%n task(s) for %1.", nullptr, static_cast<int>(checklist.tasks.size()))
            .arg(wordsOf(snapshot.plan.deployment.targetVersion));
    }
    QString gapsTitle() const { return tr("Values the plan does not hold yet"); }
    QString gapsRemark() const { return tr("Commands that need them are left out."); }
    QString taskTitle(int index) const
    {
        return tr("%1. %2").arg(QString::number(index + 1), titleOf(checklist.tasks[index]));
    }
    bool isDone(const Task &task) const { return m_done.contains(task.name); }
    QString after(const Task &task) const
    {
        QStringList numbers;
        for (int index : task.after)
            numbers += QString::number(index + 1);
        return numbers.isEmpty() ? QString() : tr("After %1.").arg(numbers.join(u", "_s));
    }
    /// Who, where, how long.
    QString people(const Task &task) const
    {
        QStringList facts{rolesOf(*task.definition), placeOf(task, snapshot), durationOf(*task.definition)};
        facts.removeAll(QString());
        return facts.join(u" · "_s);
    }
    QString rights(const TaskTemplate &task) const
    {
        const QString rights = rightsOf(task);
        return rights.isEmpty() ? QString() : tr("Rights: %1").arg(rights);
    }
    QString expected(const Task &task) const
    {
        const QString text = expectedOf(task, snapshot.plan);
        return text.isEmpty() ? QString() : tr("Expected: %1").arg(text);
    }
    QString rollback(const Task &task) const
    {
        const QString text = rollbackOf(task, snapshot.plan);
        return text.isEmpty() ? QString() : tr("Way back: %1").arg(text);
    }
    QString warning(const Task &task) const
    {
        const QString text = warningOf(task, snapshot.plan);
        return text.isEmpty() ? QString() : tr("Destroys data: %1").arg(text);
    }
    QString unverified() const { return tr("Verify on your system: the documentation does not confirm this."); }
    QString refused(const Error &error) const { return tr("Command refused: %1").arg(error.text()); }
    QString outline() const { return tr("Texts and commands of this task are not part of this version."); }
    QString source(const TaskTemplate &task) const
    {
        const QString sources = sourcesOf(task);
        return sources.isEmpty() ? QString() : tr("Source: %1").arg(QString(sources).replace(u'\n', "; "_L1));
    }
    QString checksTitle() const { return tr("Check"); }

    const Snapshot &snapshot;
    const Checklist &checklist;

private:
    QSet<QString> m_done;
};

/// Calls \a phase(TaskPhase) before the first task of each run of one phase, and \a task(index) for each task.
template <class Phase, class OneTask>
void walk(const Checklist &checklist, Phase phase, OneTask task)
{
    std::optional<TaskPhase> current;
    for (int index = 0; index < checklist.tasks.size(); ++index) {
        const TaskPhase own = checklist.tasks[index].definition->phase;
        if (own != current)
            phase(own);
        current = own;
        task(index);
    }
}

class HtmlReport
{
public:
    explicit HtmlReport(const ReportTexts &texts)
        : m_texts(texts)
        , m_html(texts.title(), QLocale().bcp47Name(), styleSheet)
    {
    }

    QByteArray write()
    {
        m_html.element("h1", m_texts.title());
        m_html.element("p", m_texts.summary());
        writeGaps();
        bool isOpen = false;
        walk(
            m_texts.checklist,
            [&](TaskPhase phase) {
                if (isOpen)
                    m_html.close();
                isOpen = true;
                m_html.open("section").element("h2", wordsOf(phase));
            },
            [&](int index) { writeTask(index); });
        if (isOpen)
            m_html.close();
        return m_html.document().toUtf8();
    }

private:
    static constexpr HtmlStyleSheet styleSheet{
        "body{font:15px/1.5 system-ui,sans-serif;color:#1d2530;background:#fff;max-width:60em;margin:2em auto;padding:0 1em}"
        "h1{font-size:1.7em}h2{margin-top:2em;border-bottom:1px solid #cbd2db;padding-bottom:.2em}"
        "article{border:1px solid #cbd2db;border-radius:8px;padding:.6em 1em;margin:1em 0;break-inside:avoid}"
        "h3{font-size:1.05em;margin:.2em 0}label{font-weight:600}"
        ".name{font-family:monospace;color:#566170;font-weight:400}.quiet{color:#566170;font-size:.9em}"
        ".warning{color:#c62b2b;font-weight:600}.gap{color:#9a5b00}"
        "pre{background:#f5f6f8;border-radius:6px;padding:.7em;overflow-x:auto;font-size:.9em}"
        "@media print{body{margin:0}pre{white-space:pre-wrap}}"};

    void paragraph(const QString &text, const QString &kind = {})
    {
        if (!text.isEmpty())
            m_html.element("p", text, {{"class", kind}});
    }

    void writeGaps()
    {
        if (m_texts.checklist.gaps.isEmpty())
            return;
        m_html.element("h2", m_texts.gapsTitle()).element("p", m_texts.gapsRemark()).open("ul");
        for (const TaskGap &gap : m_texts.checklist.gaps)
            m_html.element("li", textOf(gap, m_texts.snapshot.plan), {{"class", u"gap"_s}});
        m_html.close();
    }

    void writeBlocks(const QList<Result<Command>> &blocks)
    {
        for (const Result<Command> &block : blocks) {
            if (!block)
                paragraph(m_texts.refused(block.error()), u"warning"_s);
            else if (!block->text().isEmpty())
                m_html.open("pre").element("code", block->text(), {{"class", languageName(block->language())}}).close();
        }
    }

    void writeTask(int index)
    {
        const Task &task = m_texts.checklist.tasks[index];
        m_html.open("article", {{"id", task.name}}).open("h3").open("label");
        if (m_texts.isDone(task))
            m_html.empty("input", {{"type", u"checkbox"_s}, {"checked", u"checked"_s}});
        else
            m_html.empty("input", {{"type", u"checkbox"_s}});
        m_html.text(u" "_s + m_texts.taskTitle(index)).close().text(u" "_s);
        m_html.element("span", task.name, {{"class", u"name"_s}}).close();
        paragraph(m_texts.people(task), u"quiet"_s);
        paragraph(m_texts.rights(*task.definition), u"quiet"_s);
        paragraph(m_texts.after(task), u"quiet"_s);
        if (task.definition->isOutline) {
            paragraph(m_texts.outline(), u"quiet"_s);
            m_html.close();
            return;
        }
        paragraph(m_texts.warning(task), u"warning"_s);
        const QStringList steps = stepsOf(task, m_texts.snapshot);
        if (!steps.isEmpty()) {
            m_html.open("ol");
            for (const QString &step : steps)
                m_html.element("li", step);
            m_html.close();
        }
        writeBlocks(task.commands);
        paragraph(m_texts.expected(task));
        if (!task.checks.isEmpty()) {
            paragraph(m_texts.checksTitle(), u"quiet"_s);
            writeBlocks(task.checks);
        }
        paragraph(m_texts.rollback(task));
        paragraph(noteOf(task, m_texts.snapshot.plan));
        if (task.definition->isUnverified)
            paragraph(m_texts.unverified(), u"gap"_s);
        paragraph(m_texts.source(*task.definition), u"quiet"_s);
        m_html.close();
    }

    const ReportTexts &m_texts;
    HtmlWriter m_html;
};

class MarkdownReport
{
public:
    explicit MarkdownReport(const ReportTexts &texts)
        : m_texts(texts)
    {
    }

    QByteArray write()
    {
        m_markdown.heading(1, m_texts.title()).paragraph(m_texts.summary());
        if (!m_texts.checklist.gaps.isEmpty()) {
            m_markdown.heading(2, m_texts.gapsTitle()).paragraph(m_texts.gapsRemark());
            for (const TaskGap &gap : m_texts.checklist.gaps)
                m_markdown.item(textOf(gap, m_texts.snapshot.plan));
        }
        walk(
            m_texts.checklist, [&](TaskPhase phase) { m_markdown.heading(2, wordsOf(phase)); },
            [&](int index) { writeTask(index); });
        return m_markdown.document().toUtf8();
    }

private:
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_markdown.paragraph(text);
    }

    void writeBlocks(const QList<Result<Command>> &blocks)
    {
        for (const Result<Command> &block : blocks) {
            if (!block)
                paragraph(m_texts.refused(block.error()));
            else if (!block->text().isEmpty())
                m_markdown.code(*block);
        }
    }

    void writeTask(int index)
    {
        const Task &task = m_texts.checklist.tasks[index];
        MarkdownText title;
        title.strong(m_texts.taskTitle(index)).plain(u" "_s).code(task.name);
        m_markdown.task(m_texts.isDone(task), title);
        paragraph(m_texts.people(task));
        paragraph(m_texts.rights(*task.definition));
        paragraph(m_texts.after(task));
        if (task.definition->isOutline) {
            paragraph(m_texts.outline());
            return;
        }
        if (const QString warning = m_texts.warning(task); !warning.isEmpty())
            m_markdown.paragraph(MarkdownText().strong(warning));
        for (const QString &step : stepsOf(task, m_texts.snapshot))
            m_markdown.item(step);
        writeBlocks(task.commands);
        paragraph(m_texts.expected(task));
        writeBlocks(task.checks);
        paragraph(m_texts.rollback(task));
        paragraph(noteOf(task, m_texts.snapshot.plan));
        if (task.definition->isUnverified)
            paragraph(m_texts.unverified());
        paragraph(m_texts.source(*task.definition));
    }

    const ReportTexts &m_texts;
    Markdown m_markdown;
};

} // namespace

QByteArray checklistReport(const Snapshot &now, const Checklist &checklist, ReportFormat format)
{
    const ReportTexts texts(now, checklist);
    switch (format) {
    case ReportFormat::Html:
        return HtmlReport(texts).write();
    case ReportFormat::Markdown:
        return MarkdownReport(texts).write();
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
