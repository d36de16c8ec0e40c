// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportexport.h"

#include "model/io/wholefile.h"
#include "model/reports/capacityreport.h"
#include "model/reports/checklistreport.h"
#include "model/reports/findingsreport.h"
#include "model/reports/reportwriter.h"
#include "model/reports/revision.h"
#include "model/reports/riskregister.h"
#include "model/reports/runbookreport.h"
#include "model/rules/evaluate.h"
#include "model/runbooks/runbookchoices.h"
#include "views/print/reportpdf.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

Result<report::Report> checklistOf(const Snapshot &now, ChecklistPurpose purpose)
{
    const Result<Checklist> checklist = generate(now, purpose);
    if (!checklist)
        return checklist.error();
    return checklistReport(now, *checklist);
}

Result<report::Report> runbookOf(const Snapshot &now, RunbookKind kind, const QString &subject)
{
    for (const RunbookChoice &choice : allRunbooks(now)) {
        if (choice.kind != kind || qualifiedName(now.plan, choice.subject).compare(subject, Qt::CaseInsensitive) != 0)
            continue;
        Result<Runbook> runbook = generateRunbook(now, kind, choice.subject);
        if (!runbook)
            return runbook.error();
        runbook->firstPage.revision = revisionOf(now.plan);
        runbook->firstPage.date = QDate::currentDate().toString(Qt::ISODate);
        return runbookReport(now.plan, *runbook);
    }
    return Error{QCoreApplication::translate("Main", "The plan has no such runbook for “%1”.").arg(subject)};
}

} // namespace

QStringList reportNames()
{
    return {u"checklist"_s, u"changes"_s, u"findings"_s, u"risks"_s, u"capacity"_s};
}

Result<report::Report> reportOf(const Plan &plan, const QString &name, const QString &subject)
{
    const Snapshot now(plan);
    if (name == "checklist"_L1)
        return checklistOf(now, ChecklistPurpose::Deploy);
    if (name == "changes"_L1)
        return checklistOf(now, ChecklistPurpose::Change);
    if (name == "findings"_L1)
        return findingsReport(now, evaluate(now), FindingGrouping::Object);
    if (name == "capacity"_L1)
        return capacityReport(now);
    if (name == "risks"_L1)
        return riskRegister(now, evaluate(now));
    if (const auto kind = valueOf<RunbookKind>(name))
        return runbookOf(now, *kind, subject);
    return Error{QCoreApplication::translate("Main", "There is no report “%1”. The reports are %2.")
                     .arg(name, reportNames().join(u", "_s))};
}

Result<void> exportReport(const report::Report &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::optional<ReportFormat> format = valueOf<ReportFormat>(ending);
    if (!format && ending != "pdf"_L1)
        return Error{QCoreApplication::translate("Main", "A report is PDF, DOCX, HTML or MD: the name has to end so.")};
    const Result<QByteArray> bytes = format ? written(report, *format) : reportAsPdf(report);
    if (!bytes)
        return bytes.error();
    const Result<SaveReport> saved = replaceFile(path, *bytes);
    if (!saved)
        return saved.error();
    if (!saved->warning.isEmpty())
        return Error{saved->warning};
    return {};
}

} // namespace twinpool
