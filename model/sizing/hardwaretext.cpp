// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/hardwaretext.h"

#include "model/base/fillplaces.h"
#include "model/sizing/figuretext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Hardware {
    Q_DECLARE_TR_FUNCTIONS(Hardware)
};

} // namespace

QString processorText(const HardwareLine &line)
{
    if (line.cores == 0)
        return {};
    const QString speed = line.megahertz > 0 ? valueText(line.megahertz, Unit::Megahertz) : QString();
    QString cores = valueText(line.cores, Unit::Cores);
    if (line.processors > 1)
        //: %1 is a number of processors, %2 the cores of each: "2 × 6 cores".
        cores = fillPlaces(Hardware::tr("%1 × %2"), {QString::number(line.processors),
                                                      valueText(line.cores / line.processors, Unit::Cores)});
    return speed.isEmpty() ? cores : cores + u", "_s + speed;
}

QString memoryText(const HardwareLine &line)
{
    return line.ramGb > 0 ? valueText(line.ramGb, Unit::Gb) : QString();
}

QString diskText(const HardwareLine &line)
{
    if (line.disks.count == 0)
        return {};
    //: %1 is a number of disks, %2 how they are arranged.
    return fillPlaces(Hardware::tr("%1 disks: %2"),
                      {QString::number(line.disks.count),
                       QCoreApplication::translate("Hardware", line.disks.arrangement)});
}

QString networkText(const HardwareLine &line)
{
    if (line.networkAdapters == 0)
        return {};
    return line.dualPort ? Hardware::tr("%n dual-port network adapter(s) of 1 Gbit/s or more", nullptr, line.networkAdapters)
                         : Hardware::tr("%n network adapter(s) of 1 Gbit/s or more", nullptr, line.networkAdapters);
}

QString systemText(const HardwareLine &line)
{
    return line.windows ? wordsOf(*line.windows) : QString();
}

QString sqlText(const HardwareLine &line)
{
    if (!line.sqlVersion)
        return line.sqlEdition ? wordsOf(*line.sqlEdition) : QString();
    return line.sqlEdition ? wordsOf(*line.sqlVersion) + u' ' + wordsOf(*line.sqlEdition) : wordsOf(*line.sqlVersion);
}

QStringList hardwareOriginTexts(const HardwareLine &line)
{
    QStringList texts;
    if (line.cores > 0)
        texts += Hardware::tr("Processors: %1", "%1 is where a figure comes from").arg(wordsOf(line.processorOrigin));
    if (line.ramGb > 0)
        texts += Hardware::tr("Memory: %1", "%1 is where a figure comes from").arg(wordsOf(line.ramOrigin));
    if (line.source.title)
        texts += Hardware::tr("Source: %1").arg(QString::fromUtf8(line.source.title));
    return texts;
}

QString lineText(const HardwareLine &line)
{
    QStringList parts;
    if (line.hosting == Hosting::Virtual)
        parts += wordsOf(line.hosting);
    parts += {processorText(line), memoryText(line), diskText(line), networkText(line), systemText(line), sqlText(line)};
    if (line.ports > 0)
        parts += valueText(line.ports, Unit::Ports);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace twinpool
