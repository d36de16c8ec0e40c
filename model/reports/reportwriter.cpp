// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/reportwriter.h"

#include <QCoreApplication>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace report {

QString heedOf(const Command &command)
{
    QStringList parts;
    if (command.isDestructive())
        parts += QCoreApplication::translate("Report", "destroys data", "a block of commands");
    if (command.isUnverified())
        parts += QCoreApplication::translate("Report", "verify on your system", "a block of commands");
    return parts.join(u" · "_s);
}

QString captionOf(const Command &command)
{
    QStringList parts;
    switch (command.language()) {
    case CommandLanguage::PowerShell:
        parts += u"PowerShell"_s;
        break;
    case CommandLanguage::Sql:
        parts += u"T-SQL"_s;
        break;
    case CommandLanguage::CommandPrompt:
        parts += QCoreApplication::translate("Report", "Command Prompt");
        break;
    case CommandLanguage::Text:
        parts += QCoreApplication::translate("Report", "Values to enter");
        break;
    }
    if (const QString heed = heedOf(command); !heed.isEmpty())
        parts += heed;
    return parts.join(u" · "_s);
}

QString labelBefore(const QString &label)
{
    return QCoreApplication::translate("Report", "%1:", "a label in front of its text").arg(label);
}

QString notNeeded()
{
    return QCoreApplication::translate("Report", "Not needed", "a box to tick");
}

QString refusedCommand(const Error &error)
{
    return QCoreApplication::translate("Report", "Command refused: %1").arg(error.text());
}

} // namespace report

Result<QByteArray> written(const report::Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return reportAsHtml(report);
    case ReportFormat::Markdown:
        return reportAsMarkdown(report);
    case ReportFormat::Docx:
        return reportAsDocx(report);
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
