// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/capacityreport.h"

#include "model/reports/revision.h"
#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/hardwaretext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/loadtext.h"
#include "model/sizing/usermodelshares.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

class CapacityReport
{
    Q_DECLARE_TR_FUNCTIONS(CapacityReport)

public:
    explicit CapacityReport(const Snapshot &now)
        : m_now(now)
        , m_sizes(sizesOf(now))
    {
    }

    Report report()
    {
        m_report.kind = tr("Capacity");
        m_report.title = m_now.plan.deployment.name;
        m_report.key = u"capacity:"_s + m_report.title;
        m_report.language = QLocale().bcp47Name();
        m_report.edition = tr("Plan revision %1").arg(revisionOf(m_now.plan));
        m_report.paper = Paper::Landscape;
        add(Figures{
            {{QLocale().toString(m_sizes.users), tr("Users")}, {QLocale().toString(m_sizes.servers), tr("Servers")}}});
        addLoads();
        addDeviations();
        addGrowth();
        addHardware();
        addFigures();
        return std::move(m_report);
    }

private:
    void add(Block block) { m_report.blocks.push_back(std::move(block)); }

    void addLoads()
    {
        const QString title = tr("Load of pools");
        add(Heading{1, title});
        TextTable table{title,
                        {{tr("Pool"), 9},
                         {tr("State"), 7},
                         {tr("Load"), 5},
                         {tr("Servers"), 4},
                         {tr("Capacity", "how much servers can carry"), 5},
                         {tr("Full", "how full servers are, in percent"), 6},
                         {tr("Needed", "servers"), 3},
                         {tr("Judgement"), 6},
                         {tr("Origin"), 7}}};
        auto calls = m_sizes.calls.begin();
        for (const PoolLoad &load : m_sizes.pools) {
            addRows(table, load);
            if (calls != m_sizes.calls.end() && calls->pool == load.pool)
                addRows(table, *calls++);
        }
        if (table.rows.isEmpty())
            add(Paragraph{tr("The plan has no pools that a capacity is published for.")});
        else
            add(table);
    }

    void addRows(TextTable &table, const PoolLoad &load) const
    {
        const Unit unit = unitOf(load.workload);
        for (LoadState state : loadStates) {
            if (!load[state])
                continue;
            const StateLoad &is = *load[state];
            table.rows += {nameOf(m_now.plan, load.pool),
                           wordsOf(state),
                           valueText(is.load, unit),
                           QLocale().toString(is.servers),
                           valueText(is.capacity, unit),
                           shareText(is),
                           QLocale().toString(is.needed),
                           wordsOf(is.grade),
                           wordsOf(loadOrigin(m_now, *m_now.find(load.pool), load, state))};
        }
    }

    /// A reader must know where the plan leaves what published figures suppose.
    void addDeviations()
    {
        const std::vector<ShareDeviation> deviations = deviationsOf(m_now.plan.userModel);
        const QString title = tr("User model");
        add(Heading{1, title});
        if (deviations.empty())
            return add(Paragraph{tr("The plan uses the published user model.")});
        TextTable table{
            title, {{tr("Number"), 6}, {tr("In this plan"), 3}, {tr("Default"), 3}, {tr("Origin of the default"), 6}}};
        for (const ShareDeviation &deviation : deviations)
            table.rows += {QCoreApplication::translate("Sizing", deviation.info->name.text),
                           valueText(deviation.value, deviation.info->name.unit),
                           valueText(deviation.usual, deviation.info->name.unit), originText(usualFigure(deviation))};
        add(table);
    }

    void addGrowth()
    {
        const QString title = tr("Growth");
        add(Heading{1, title});
        TextTable table{title,
                        {{tr("When"), 3},
                         {tr("Pool"), 6},
                         {tr("State"), 5},
                         {tr("Load"), 4},
                         {tr("Capacity", "how much servers can carry"), 4},
                         {tr("What to do then"), 8}}};
        for (const Crossing &crossing : growthOf(m_now).crossings) {
            const Unit unit = unitOf(crossing.workload);
            table.rows += {yearText(m_now.plan, crossing.year),
                           nameOf(m_now.plan, crossing.pool),
                           wordsOf(crossing.state),
                           valueText(crossing.load.load, unit),
                           valueText(crossing.load.capacity, unit),
                           stepText(m_now, crossing)};
        }
        add(Paragraph{growthOriginText()});
        if (table.rows.isEmpty())
            add(Paragraph{tr("No limit is crossed in the next %n year(s).", nullptr, yearsAhead)});
        else
            add(table);
    }

    void addHardware()
    {
        const QString title = tr("Hardware");
        const std::vector<HardwareLine> bySite = hardwareBySite(m_now);
        if (bySite.empty())
            return;
        add(Heading{1, title});
        TextTable table{
            title,
            {{tr("Site"), 4}, {tr("Machine"), 5}, {tr("Quantity"), 3}, {tr("What it is like"), 10}, {tr("Origin"), 8}}};
        const auto addLine = [&](const HardwareLine &line, const QString &site) {
            table.rows += {site, wordsOf(line.role), QLocale().toString(line.quantity), lineText(line),
                           hardwareOriginTexts(line).join(u"; "_s)};
        };
        for (const HardwareLine &line : bySite)
            addLine(line, nameOf(m_now.plan, line.site));
        for (const HardwareLine &line : hardwareInTotal(bySite))
            addLine(line, tr("All sites"));
        add(table);
    }

    /// Each figure with its formula and origin, by pool and store.
    void addFigures()
    {
        add(Heading{1, tr("Figures and where they come from")});
        for (const Pool &pool : m_now.plan.pools)
            addFiguresOf(pool.id);
        for (const SqlStore &store : m_now.plan.sqlStores)
            addFiguresOf(store.id);
    }

    void addFiguresOf(EntityRef row)
    {
        const std::vector<FigureGroup> groups = figureGroupsOf(m_now, row);
        if (groups.empty())
            return;
        const QString name = nameOf(m_now.plan, row);
        add(Heading{2, name});
        TextTable table{name, {{tr("Figure"), 6}, {tr("Value or formula"), 9}, {tr("Origin"), 9}}};
        for (const FigureGroup &group : groups)
            for (const twinpool::Figure &figure : group.figures)
                table.rows += {nameOf(figure, m_now.plan), figure.formula ? formulaText(figure) : valueText(figure),
                               originAndSources(figure)};
        add(table);
    }

    const Snapshot &m_now;
    const PlanSizes m_sizes;
    Report m_report;
};

} // namespace

report::Report capacityReport(const Snapshot &now)
{
    return CapacityReport(now).report();
}

} // namespace twinpool
