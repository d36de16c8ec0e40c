// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"twinpool"_s, u"twinpool"_s);
}

} // namespace

Settings Settings::load()
{
    const QSettings from = store();
    Settings settings;
    settings.language = from.value("language"_L1).toString();
    settings.theme = static_cast<ThemeChoice>(qBound(0, from.value("theme"_L1).toInt(), 2));
    settings.recentFiles = from.value("recentFiles"_L1).toStringList().mid(0, maxRecentFiles);
    settings.windowGeometry = from.value("windowGeometry"_L1).toByteArray();
    settings.windowState = from.value("windowState"_L1).toByteArray();
    settings.rulesGeometry = from.value("rulesGeometry"_L1).toByteArray();
    settings.interviewGeometry = from.value("interviewGeometry"_L1).toByteArray();
    settings.namesGeometry = from.value("namesGeometry"_L1).toByteArray();
    settings.findingGrouping
        = valueOf<FindingGrouping>(from.value("findingGrouping"_L1).toString()).value_or(FindingGrouping::Severity);
    settings.author = from.value("author"_L1).toString();
    settings.gauges = from.value("gauges"_L1, true).toBool();
    return settings;
}

void Settings::save() const
{
    QSettings to = store();
    to.setValue("language"_L1, language);
    to.setValue("theme"_L1, static_cast<int>(theme));
    to.setValue("recentFiles"_L1, recentFiles);
    to.setValue("windowGeometry"_L1, windowGeometry);
    to.setValue("windowState"_L1, windowState);
    to.setValue("rulesGeometry"_L1, rulesGeometry);
    to.setValue("interviewGeometry"_L1, interviewGeometry);
    to.setValue("namesGeometry"_L1, namesGeometry);
    to.setValue("findingGrouping"_L1, QString(nameOf(findingGrouping)));
    to.setValue("author"_L1, author);
    to.setValue("gauges"_L1, gauges);
}

void Settings::remember(const QString &file)
{
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    recentFiles.resize(qMin<qsizetype>(recentFiles.size(), maxRecentFiles));
}

} // namespace twinpool
