// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitytables.h"

#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/hardwaretext.h"
#include "model/sizing/loadtext.h"

#include <QLocale>

namespace twinpool {

namespace {

struct Capacity {
    Q_DECLARE_TR_FUNCTIONS(Capacity)
};

TableCell numberCell(double value, Unit unit, const QString &tip)
{
    return {valueText(value, unit), value, tip};
}

TableCell wholeCell(qint64 value, const QString &tip = {})
{
    return {QLocale().toString(value), static_cast<double>(value), tip};
}

QList<TableCell> hardwareRow(const HardwareLine &line, const QString &site)
{
    const QString tip = hardwareOriginTexts(line).join(u'\n');
    QString system = systemText(line);
    if (const QString sql = sqlText(line); !sql.isEmpty())
        system = system.isEmpty() ? sql : Capacity::tr("%1, %2", "operating system, SQL Server").arg(system, sql);
    return {{site},
            {wordsOf(line.role), {}, tip},
            wholeCell(line.quantity),
            {wordsOf(line.hosting)},
            {processorText(line), {}, tip},
            {memoryText(line), {}, tip},
            {diskText(line), {}, tip},
            {networkText(line), {}, tip},
            {system},
            {line.names.join(QStringLiteral(", "))}};
}

/// Today's numbers with their origin; those of later years are assumed besides.
QString crossingTip(const Snapshot &now, const Crossing &crossing)
{
    const Pool &pool = *now.find(crossing.pool);
    QStringList lines = loadOriginTexts(now, pool, loadsOf(now, pool, crossing.workload));
    if (crossing.year > 0)
        lines += growthOriginText();
    return lines.join(u'\n');
}

} // namespace

TableContent figuresTable(const Snapshot &now, EntityRef row)
{
    TableContent content{{Capacity::tr("Topic"), Capacity::tr("Figure"), Capacity::tr("Value"), Capacity::tr("Formula"),
                          Capacity::tr("Origin")},
                         {},
                         {}};
    for (const FigureGroup &group : figureGroupsOf(now, row))
        for (const Figure &figure : group.figures) {
            const QString tip = explanation(figure, now.plan).join(u'\n');
            content.rows.append({{QCoreApplication::translate("Sizing", group.title)},
                                 {nameOf(figure, now.plan), {}, tip},
                                 {valueText(figure), figure.value, tip},
                                 {formulaText(figure), {}, tip},
                                 {originAndSources(figure), {}, tip}});
        }
    return content;
}

TableContent crossingsTable(const MadeCapacity &made)
{
    TableContent content{{Capacity::tr("When"), Capacity::tr("Pool"), Capacity::tr("State"),
                          Capacity::tr("What to do then"), Capacity::tr("Load"),
                          Capacity::tr("Capacity", "how much servers can carry"), Capacity::tr("Needed", "servers")},
                         {},
                         {}};
    const Snapshot &now = *made.snapshot;
    for (const Crossing &crossing : made.growth.crossings) {
        const Unit unit = unitOf(crossing.workload);
        const QString tip = crossingTip(now, crossing);
        content.rows.append({{yearText(now.plan, crossing.year), {}, tip},
                             {nameOf(now.plan, crossing.pool)},
                             {wordsOf(crossing.state)},
                             {stepText(now, crossing)},
                             numberCell(crossing.load.load, unit, tip),
                             numberCell(crossing.load.capacity, unit, tip),
                             wholeCell(crossing.load.needed, tip)});
        content.refs.append(crossing.pool);
    }
    return content;
}

TableContent siteGrowthTable(const MadeCapacity &made)
{
    const Snapshot &now = *made.snapshot;
    TableContent content{{Capacity::tr("Site"), Capacity::tr("Users per year")}, {}, {}};
    for (int year = 0; year <= yearsAhead; ++year)
        content.headings.append(yearText(now.plan, year));
    for (const SiteGrowth &growth : made.growth.sites) {
        const QString given = wordsOf(Origin::Given), assumed = growthOriginText();
        QList<TableCell> row{{nameOf(now.plan, growth.site)}, wholeCell(now.find(growth.site)->usersPerYear, given)};
        for (int year = 0; year <= yearsAhead; ++year)
            row.append(wholeCell(growth.users[static_cast<size_t>(year)], year == 0 ? given : assumed));
        content.rows.append(row);
        content.refs.append(growth.site);
    }
    return content;
}

TableContent hardwareTable(const MadeCapacity &made)
{
    TableContent content{{Capacity::tr("Site"), Capacity::tr("Machine"), Capacity::tr("Quantity"),
                          Capacity::tr("Hosting"), Capacity::tr("Processors"), Capacity::tr("Memory"),
                          Capacity::tr("Disks"), Capacity::tr("Network"), Capacity::tr("Software"),
                          Capacity::tr("Names")},
                         {},
                         {}};
    for (const HardwareLine &line : made.hardware) {
        content.rows.append(hardwareRow(line, nameOf(made.snapshot->plan, line.site)));
        content.refs.append(line.site);
    }
    for (const HardwareLine &line : made.hardwareInTotal) {
        content.rows.append(hardwareRow(line, Capacity::tr("All sites")));
        content.refs.append(EntityRef());
    }
    return content;
}

} // namespace twinpool
