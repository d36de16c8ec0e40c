// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "model/reports/checklistreport.h"
#include "model/reports/checklistschedule.h"
#include "model/reports/checklistscripts.h"
#include "model/reports/checklisttable.h"
#include "model/reports/reportwriter.h"
#include "model/reports/revision.h"
#include "model/reports/worktime.h"
#include "model/text/icalendar.h"
#include "resources/samples.h"
#include "tests/support/planbuilder.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;
using report::CheckItem;

namespace {

Plan samplePair()
{
    return readPlan(samplePlan(u"paris-and-lyon"_s)).value().plan;
}

Command command(bool isDestructive = false)
{
    PowerShellBlock block;
    block.line("Get-A").line("Get-B");
    return *(isDestructive ? block.destructive() : block).command();
}

/// A report with one block of each sort.
report::Report everything(const QString &text)
{
    report::Report report{.kind = u"Kind"_s, .title = text, .summary = text, .key = text, .language = u"en"_s};
    CheckItem open{.key = u"A-01@"_s + text, .title = text, .summary = text, .record = text, .isOptional = true};
    open.body = {report::TextList{true, {text, TextRuns().strong(text).lineBreak().quiet(text)}},
                 report::CodeBlock{command()}, report::CodeBlock{command(true)}};
    CheckItem done{.key = u"A-02"_s, .state = CheckItem::State::Done, .title = text};
    CheckItem skipped{.key = u"A-03"_s, .state = CheckItem::State::Skipped, .title = text};
    report.blocks = {report::Contents{text},
                     report::Figures{{{u"12"_s, text}}},
                     report::Heading{1, text, u"part"_s},
                     report::Paragraph{text},
                     report::Remark{report::Remark::Kind::Warning, text},
                     report::TextTable{text, {{text, 2}, {u"b"_s, 3}}, {{text, TextRuns().code(text)}}},
                     report::Facts{{{text, text}, {text, {}}}},
                     open,
                     done,
                     skipped};
    return report;
}

/// What a page shows, and how often each element and class stands in it.
struct ReadPage {
    QStringList texts;
    QHash<QString, int> elements;
    int tickedBoxes = 0;
};

ReadPage read(const QByteArray &html)
{
    ReadPage page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            page.texts += reader.text().toString();
        if (!reader.isStartElement())
            continue;
        ++page.elements[reader.name().toString()];
        page.tickedBoxes += reader.attributes().hasAttribute("checked"_L1);
    }
    if (reader.hasError())
        page.texts = {reader.errorString()};
    return page;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesShowEveryBlock();
    void panesHaveNoScript();
    void markdownShowsEveryBlock();
    void partsBeginAtHeadings();
    void ticksAreCounted();
    void sameTreeSameBytes_data();
    void sameTreeSameBytes();
    void tablesHaveARowForEachTask();
    void commandsThatDestroyStandApart();
    void revisionIsThatOfTheDrawing();
    void workTimeKeepsHours_data();
    void workTimeKeepsHours();
    void calendarsAreFolded();
    void calendarsHaveDatesOnlyWithAStart();
    void projectsKeepTheirLinks();
    void scriptsLeaveOutWhatDestroys();
    void scriptsAreInOrder();
    void scriptsOfRolesHoldTheSame();
};

void TestExports::pagesShowEveryBlock()
{
    const QString text = u"<b>\"x\" & 'y'"_s;
    const ReadPage page = read(reportAsHtml(everything(text)));
    QVERIFY2(page.texts.count(text) >= 14, qPrintable(page.texts.join(u'|')));
    QCOMPARE(page.elements.value(u"b"_s), 0);
    QCOMPARE(page.elements.value(u"article"_s), 3);
    QCOMPARE(page.elements.value(u"input"_s), 4); // one task may be not needed
    QCOMPARE(page.tickedBoxes, 2);
    QCOMPARE(page.elements.value(u"pre"_s), 2);
    QCOMPARE(page.texts.filter(u"2 / 3"_s).size(), 2);
}

void TestExports::panesHaveNoScript()
{
    const ReadPage pane = read(paneHtml(everything(u"x"_s)));
    QCOMPARE(pane.elements.value(u"script"_s), 0);
    QVERIFY(!paneHtml(everything(u"x"_s)).contains("color:"));
    QCOMPARE(read(reportAsHtml(everything(u"x"_s))).elements.value(u"script"_s), 1);
}

void TestExports::markdownShowsEveryBlock()
{
    QCOMPARE(QString::fromUtf8(reportAsMarkdown(everything(u"x"_s))),
             u"# Kind: x\n\nx\n\n**12** x\n\n## x\n\nx\n\n**x**\n\n| x | b |\n| --- | --- |\n| x | `x` |\n\n"
             "- **x:** x\n- **x:**\n"
             "- [ ] x `A-01@x`\n\n  - [ ] Not needed\n\n  x\n\n  x\n\n  1. x\n  2. **x**\\\n     x\n\n"
             "  ```powershell\n  Get-A\n  Get-B\n  ```\n\n"
             "  **PowerShell · destroys data**\n\n  ```powershell\n  Get-A\n  Get-B\n  ```\n\n"
             "- [x] x `A-02`\n\n- [x] x `A-03`\n"_s);
}

void TestExports::partsBeginAtHeadings()
{
    report::Report report;
    QVERIFY(partsOf(report).isEmpty());
    report.blocks = {report::Paragraph{u"a"_s}, report::Heading{2, u"b"_s}, report::Heading{1, u"c"_s},
                     report::Heading{1, u"d"_s}, report::Paragraph{u"e"_s}};
    const QList<report::Part> parts = partsOf(report);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].heading, nullptr);
    QCOMPARE(parts[0].blocks.size(), size_t(2));
    QCOMPARE(parts[1].heading->text.text(), u"c"_s);
    QCOMPARE(parts[2].blocks.size(), size_t(2));
}

void TestExports::ticksAreCounted()
{
    const report::Report report = everything(u"x"_s);
    const report::Ticks ticks = report::ticksIn(report.blocks);
    QCOMPARE(ticks.ticked, 2);
    QCOMPARE(ticks.all, 3);
}

void TestExports::sameTreeSameBytes_data()
{
    QTest::addColumn<ReportFormat>("format");
    for (const auto &row : enumNames(ReportFormat{}))
        QTest::newRow(row.name) << row.value;
}

void TestExports::sameTreeSameBytes()
{
    QFETCH(ReportFormat, format);
    const Snapshot now(samplePair());
    const Checklist checklist = *generate(now, ChecklistPurpose::Deploy);
    const QByteArray once = written(checklistReport(now, checklist), format).value();
    QVERIFY(once.size() > 1000);
    QVERIFY(once == written(checklistReport(now, checklist), format).value());
    QVERIFY(once != written(everything(u"x"_s), format).value());
}

void TestExports::tablesHaveARowForEachTask()
{
    Plan plan = samplePair();
    const Checklist checklist = *generate(Snapshot(plan), ChecklistPurpose::Deploy);
    plan.taskMarks = {{.instance = checklist.tasks.first().name, .date = u"2026-03-09"_s, .author = u"Ada"_s}};
    const Snapshot now(plan);
    const report::Sheet table = checklistTable(now, checklist);
    QCOMPARE(table.rows.size(), checklist.tasks.size());
    for (const QList<report::SheetCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    const auto cell = [&table](int row, const QString &title) {
        const auto column = std::ranges::find(table.columns, title, &report::SheetColumn::title) - table.columns.begin();
        return std::get<QString>(table.rows[row][column]);
    };
    QCOMPARE(cell(0, u"State"_s), u"Done"_s);
    QCOMPARE(cell(0, u"By"_s), u"Ada"_s);
    QCOMPARE(cell(1, u"State"_s), u"Open"_s);

    const report::Workbook book = checklistWorkbook(now, checklist);
    QCOMPARE(book.sheets.size(), checklist.gaps.isEmpty() ? 2 : 3);
    QVERIFY(book.sheets.first().columns.size() < table.columns.size());
    const Result<QByteArray> once = workbookAsXlsx(book), again = workbookAsXlsx(book);
    QVERIFY(once && once->startsWith("PK") && *once == *again);
    QVERIFY(sheetAsCsv(table).startsWith("\xef\xbb\xbf\"No.\",\"State\","));
}

void TestExports::commandsThatDestroyStandApart()
{
    Checklist checklist;
    checklist.tasks.append({.definition = taskById(u"PRE-01"), .name = u"PRE-01"_s, .object = {}, .commands = {command(), command(true)}});
    const report::Sheet table = checklistTable(Snapshot(Plan()), checklist);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString title = table.columns[column].title;
        if (title == "Commands"_L1 || title == "Commands that destroy data"_L1)
            QCOMPARE(std::get<QString>(table.rows.first()[column]), command().text());
    }
}

void TestExports::revisionIsThatOfTheDrawing()
{
    Plan plan = samplePair();
    const QString revision = revisionOf(plan);
    QCOMPARE(revision.size(), 8);
    plan.taskMarks = {{.instance = u"PRE-01"_s}};
    plan.placements = {};
    QCOMPARE(revisionOf(plan), revision);
    plan.deployment.installRoot += u'x';
    QVERIFY(revisionOf(plan) != revision);
}

void TestExports::workTimeKeepsHours_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const QDate monday(2026, 1, 5), friday(2026, 1, 9), saturday(2026, 1, 10);
    QTest::newRow("begin") << monday << 0 << u"2026-01-05T08:00:00Z"_s << u"2026-01-05T08:00:00Z"_s;
    QTest::newRow("an hour") << monday << 60 << u"2026-01-05T09:00:00Z"_s << u"2026-01-05T09:00:00Z"_s;
    QTest::newRow("lunch") << monday << 240 << u"2026-01-05T13:00:00Z"_s << u"2026-01-05T12:00:00Z"_s;
    QTest::newRow("evening") << monday << 480 << u"2026-01-06T08:00:00Z"_s << u"2026-01-05T17:00:00Z"_s;
    QTest::newRow("weekend") << friday << 480 << u"2026-01-12T08:00:00Z"_s << u"2026-01-09T17:00:00Z"_s;
    QTest::newRow("two weeks") << monday << 4830 << u"2026-01-19T08:30:00Z"_s << u"2026-01-19T08:30:00Z"_s;
    QTest::newRow("from Saturday") << saturday << 30 << u"2026-01-12T08:30:00Z"_s << u"2026-01-12T08:30:00Z"_s;
}

void TestExports::workTimeKeepsHours()
{
    QFETCH(QDate, first);
    QFETCH(int, minutes);
    const WorkTime time(first);
    QTEST(time.startAfter(minutes).toString(Qt::ISODate), "start");
    QTEST(time.endAfter(minutes).toString(Qt::ISODate), "end");
}

void TestExports::calendarsAreFolded()
{
    const QString summary = u"é"_s.repeated(100) + u" a,b;c\\d\ne"_s;
    const QByteArray bytes = calendar(u"x"_s, QDateTime(QDate(2026, 1, 5), QTime(), Qt::UTC), {{.id = u"1"_s, .summary = summary}});
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
    QVERIFY(QString::fromUtf8(bytes).remove(u"\r\n "_s).contains(
        u"SUMMARY:"_s + u"é"_s.repeated(100) + u" a\\,b\\;c\\\\d\\ne\r\n"_s));
    QVERIFY(!bytes.contains("DTSTART"));
}

void TestExports::calendarsHaveDatesOnlyWithAStart()
{
    const Snapshot now(samplePair());
    const Checklist checklist = *generate(now, ChecklistPurpose::Deploy);
    QVERIFY(!checklistCalendar(now, checklist, {}).contains("\r\nDTSTART:"));
    const QByteArray dated = checklistCalendar(now, checklist, QDate(2026, 3, 9));
    QCOMPARE(dated.count("\r\nDTSTART:"), checklist.tasks.size());
    QVERIFY(dated.contains("\r\nDTSTART:20260309T080000\r\n"));
}

void TestExports::projectsKeepTheirLinks()
{
    const Snapshot now(samplePair());
    const Checklist checklist = *generate(now, ChecklistPurpose::Deploy);
    qsizetype links = 0;
    for (const Task &task : checklist.tasks)
        links += task.after.size();
    const QByteArray project = checklistProject(now, checklist, QDate(2026, 3, 7));
    QCOMPARE(project.count("<PredecessorUID>"), links);
    QVERIFY(project.contains("<StartDate>2026-03-09T08:00:00</StartDate>")); // the Monday after
    QVERIFY(checklistProject(now, checklist, {}).contains("<StartDate>2026-01-05T08:00:00</StartDate>"));
}

void TestExports::scriptsLeaveOutWhatDestroys()
{
    Checklist checklist;
    const Command open = *PowerShellBlock().line("Set-A -Thumbprint '<thumbprint>'").command();
    const Command setup = *CommandPromptBlock().line("setup.exe").command();
    const Command sql = *SqlBlock().line("SELECT 1;").command();
    checklist.tasks.append({.definition = taskById(u"PRE-01"),
                            .name = u"PRE-01"_s,
                            .object = {},
                            .commands = {command(), command(true), open, setup, Error{u"refused"_s}},
                            .checks = {sql}});
    const QList<ScriptFile> scripts = checklistScripts(Snapshot(Plan()), checklist, ScriptGrouping::Place);
    QCOMPARE(scripts.size(), 2);
    QCOMPARE(scripts[0].name, u"Twinpool.ps1"_s);
    QCOMPARE(scripts[1].name, u"Twinpool.sql"_s);
    const QString text = QString::fromUtf8(scripts[0].bytes).remove(u'\r');
    QCOMPARE(text.count(u"Get-A"_s), 1);
    QVERIFY(text.contains(u"\n# Left out because it destroys data."_s));
    QVERIFY(text.contains(u"\n# Set-A -Thumbprint"_s) && !text.contains(u"\nSet-A"_s));
    QVERIFY(!text.contains(u"setup.exe"_s));
    QVERIFY(scripts[1].bytes.contains("-- Check\r\nSELECT 1;\r\n"));
}

void TestExports::scriptsAreInOrder()
{
    const Snapshot now(samplePair());
    const Checklist checklist = *generate(now, ChecklistPurpose::Deploy);
    QStringList names;
    for (const ScriptFile &script : checklistScripts(now, checklist, ScriptGrouping::Place)) {
        names += script.name.toLower();
        int last = 0;
        for (const QString &line : QString::fromUtf8(script.bytes).split(u"\r\n"_s)) {
            static const QRegularExpression title(u"^(?:#|--) (\\d+)\\. [A-Z]+-\\d+: "_s);
            const int number = title.match(line).captured(1).toInt();
            QVERIFY(number == 0 || number > last);
            last = qMax(last, number);
        }
        QVERIFY2(last > 0, qPrintable(script.name));
    }
    QVERIFY(names.size() > 5);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestExports::scriptsOfRolesHoldTheSame()
{
    const Snapshot now(samplePair());
    const Checklist checklist = *generate(now, ChecklistPurpose::Deploy);
    const auto lines = [&](ScriptGrouping grouping) {
        QStringList commands;
        for (const ScriptFile &script : checklistScripts(now, checklist, grouping))
            for (const QString &line : QString::fromUtf8(script.bytes.sliced(3)).split(u"\r\n"_s))
                if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith("--"_L1))
                    commands += line;
        commands.sort();
        return commands;
    };
    QVERIFY(lines(ScriptGrouping::Place) == lines(ScriptGrouping::Role));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
