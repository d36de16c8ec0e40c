// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"
#include "app/gui/pictureexport.h"
#include "app/gui/reportexport.h"
#include "model/io/planfile.h"
#include "translations/translations.h"
#include "views/theme/icons.h"

#include <QApplication>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

constexpr int wrongUsage = 2, cannotReadOrWrite = 3;

void print(FILE *to, const QString &line)
{
    fputs(qPrintable(line + u'\n'), to);
}

/// What the command line asks for, decided before there is an application: it needs a display only for a window.
struct Request {
    enum { Window, Export, Help, Version, Wrong } what = Window;
    QString file = {}, output = {};
    QString report = {}, subject = {}; ///< Empty: the picture of the plan.
    QString language = u"en"_s; ///< Of an export.
};

Request requestOf(const QStringList &arguments)
{
    Request request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--help"_L1 || argument == "-h"_L1)
            return {Request::Help};
        if (argument == "--version"_L1)
            return {Request::Version};
        if (argument == "--export"_L1 && i + 1 < arguments.size()) {
            request.what = Request::Export;
            request.output = arguments[++i];
        } else if (argument == "--report"_L1 && i + 1 < arguments.size()) {
            request.report = arguments[++i];
        } else if (argument == "--subject"_L1 && i + 1 < arguments.size()) {
            request.subject = arguments[++i];
        } else if (argument == "--lang"_L1 && i + 1 < arguments.size()) {
            request.language = arguments[++i];
        } else if (argument.startsWith("--"_L1) || !request.file.isEmpty()) {
            return {Request::Wrong};
        } else {
            request.file = argument;
        }
    }
    const bool isExport = request.what == Request::Export;
    if ((isExport && request.file.isEmpty()) || (!isExport && !request.report.isEmpty())
        || !languages().contains(request.language))
        request.what = Request::Wrong;
    return request;
}

QString usage()
{
    return QCoreApplication::translate("Main", "Usage: twinpool [PLAN]\n"
              "       twinpool --export OUT.(png|svg|pdf) PLAN\n"
              "       twinpool --report (%1|KIND --subject KIND:NAME) --export OUT.(pdf|docx|html|md) [--lang CODE] PLAN\n"
              "Opens a plan in a window, or draws it or a report on it into a file without one.")
        .arg(reportNames().join(u'|'));
}

int exportTo(const Request &request)
{
    const auto fault = [](const QString &file, const Error &error) {
        print(stderr, u"twinpool: %1: %2"_s.arg(file, error.text()));
        return cannotReadOrWrite;
    };
    const Result<LoadedPlan> loaded = loadPlan(request.file);
    if (!loaded)
        return fault(request.file, loaded.error());
    if (request.report.isEmpty()) {
        const Result<void> drawn = exportPicture(loaded->plan, request.output);
        return drawn ? 0 : fault(request.output, drawn.error());
    }
    const Result<report::Report> report = reportOf(loaded->plan, request.report, request.subject);
    if (!report)
        return fault(request.file, report.error());
    const Result<void> done = exportReport(*report, request.output);
    return done ? 0 : fault(request.output, done.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Request request = requestOf(arguments);
    if (request.what == Request::Export)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (request.what == Request::Help || request.what == Request::Version || request.what == Request::Wrong) {
        const QCoreApplication app(argc, argv);
        setLanguage(u"en"_s);
        if (request.what == Request::Version)
            print(stdout, u"twinpool " TWINPOOL_VERSION ""_s);
        else
            print(request.what == Request::Help ? stdout : stderr, usage());
        return request.what == Request::Wrong ? wrongUsage : 0;
    }

    QApplication app(argc, argv);
    setlocale(LC_NUMERIC, "C"); // QApplication has set the user's
    QApplication::setApplicationName(u"twinpool"_s);
    QApplication::setApplicationVersion(u"" TWINPOOL_VERSION ""_s);
    QApplication::setDesktopFileName(u"twinpool"_s);
    if (request.what == Request::Export) {
        QLocale::setDefault(request.language == "en"_L1 ? QLocale::c() : QLocale(request.language));
        setLanguage(request.language);
        return exportTo(request);
    }

    Settings settings = Settings::load();
    const QString language = settings.language.isEmpty() ? systemLanguage() : settings.language;
    QLocale::setDefault(QLocale(language));
    setLanguage(language);
    applyTheme(app, settings.theme);
    QApplication::setWindowIcon(icon(u"twinpool"_s));
    MainWindow window(std::move(settings));
    window.show();
    if (!request.file.isEmpty())
        window.files().openFile(request.file);
    return QApplication::exec();
}
