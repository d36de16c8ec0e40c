// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/machines.h"

#include "model/catalog/hardware.h"
#include "model/sizing/usermodelshares.h"

namespace twinpool {

namespace {

constexpr FigureName machinePower{"machine.power", QT_TRANSLATE_NOOP("Sizing", "Power of the weakest server"), Unit::Percent};
constexpr FigureName plannedPower{"machine.megacycles", QT_TRANSLATE_NOOP("Sizing", "Power of the planned processors"), Unit::Megacycles};
constexpr FigureName referencePower{"machine.referenceMegacycles", QT_TRANSLATE_NOOP("Sizing", "Power of the recommended processors"), Unit::Megacycles};
constexpr FigureName processorPower{"machine.processors", QT_TRANSLATE_NOOP("Sizing", "Power of the processors"), Unit::Percent};
constexpr FigureName hostingPower{"machine.hosting", QT_TRANSLATE_NOOP("Sizing", "What hosting leaves of it"), Unit::Percent};

constexpr Formula powerAtMost{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, but at most %3"), Origin::Assumed};
constexpr Formula virtualized{QT_TRANSLATE_NOOP("Sizing", "100 % − %1"), Origin::Assumed};

bool hasOwnProcessors(const Server &server)
{
    return server.cores || server.megahertz;
}

double megacyclesOf(const Server &server, ProductVersion version)
{
    constexpr int referenceCores = 12;
    const int referenceMegahertz = referenceMegacycles(version) / referenceCores;
    return double(server.cores.value_or(referenceCores)) * server.megahertz.value_or(referenceMegahertz);
}

double processorFactor(const Server &server, ProductVersion version, const EstimateModel &estimates)
{
    if (!hasOwnProcessors(server))
        return 1;
    return std::min(megacyclesOf(server, version) / referenceMegacycles(version), estimates.processorMostPercent / 100);
}

double hostingFactor(const Server &server, const EstimateModel &estimates)
{
    if (server.hosting == Hosting::Virtual)
        return 1 - estimates.hypervisorPercent / 100;
    return server.hyperThreading ? 1 : estimates.withoutHyperThreadingPercent / 100;
}

} // namespace

double powerOf(const Server &server, ProductVersion version, const EstimateModel &estimates)
{
    return processorFactor(server, version, estimates) * hostingFactor(server, estimates);
}

Figure powerFigure(const Server &server, ProductVersion version, const UserModel &model)
{
    const EstimateModel &estimates = model.estimates;
    const double processors = processorFactor(server, version, estimates), hosting = hostingFactor(server, estimates);
    const Source page = hardwareFor(PoolKind::EnterprisePool, version)->source;
    const Figure asRecommended = fact(processorPower, 100, Origin::Documented, page);
    const Figure byProcessors = !hasOwnProcessors(server)
        ? asRecommended
        : computed(processorPower, processors * 100, powerAtMost,
                   {given(plannedPower, megacyclesOf(server, version)),
                    fact(referencePower, referenceMegacycles(version), Origin::Documented, page),
                    shareFigure(model, estimates.processorMostPercent)});
    if (server.hosting == Hosting::Physical && server.hyperThreading)
        return byProcessors;
    const Figure byHosting = server.hosting == Hosting::Virtual
        ? computed(hostingPower, hosting * 100, virtualized, {shareFigure(model, estimates.hypervisorPercent)})
        : shareFigure(model, estimates.withoutHyperThreadingPercent);
    return computed(machinePower, processors * hosting * 100, formulas::product, {byProcessors, byHosting});
}

double mobilityMemoryMb(int sessions, int withPresence)
{
    return mobilityBaseMb + (mobilitySessionKb + mobilityPresenceKb) / 1024.0 * withPresence
        + mobilitySessionKb / 1024.0 * (sessions - withPresence);
}

int computersForLoadTest(int users)
{
    return wholeUp(double(users) / simulatedUsersPerComputer);
}

} // namespace twinpool
