// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

PlanBuilder onePool(ProductVersion version = ProductVersion::SE)
{
    return PlanBuilder(version).site("Paris").enterprise("par");
}

PlanBuilder archiving(PlanBuilder builder, const char *pool)
{
    return builder.user(pool, [](UserPool &user) { user.archiving = true; });
}

/// `par` archives in the store `arc`; `lyo` does not.
PlanBuilder oneOfTwo(ProductVersion version = ProductVersion::SE, HaMode mode = HaMode::Standalone)
{
    PlanBuilder builder = archiving(onePool(version).store("arc", mode).site("Lyon").enterprise("lyo"), "par");
    return builder.user("par", [&](UserPool &user) { user.archivingStore = builder.id<SqlStore>("arc"); });
}

PlanBuilder ofVersion(PlanBuilder builder, const char *pool, ProductVersion version)
{
    return builder.change<Pool>(pool, [=](Pool &row) { row.version = version; });
}

PlanBuilder toExchange(PlanBuilder builder, const char *pool)
{
    return builder.user(pool, [](UserPool &user) { user.exchangeArchiving = true; });
}

} // namespace

std::vector<RuleCase> archivingCases()
{
    using enum ProductVersion;
    const auto critical = [](PlanBuilder builder) {
        return builder.user("par", [](UserPool &user) { user.archivingCriticalMode = true; });
    };
    const auto monitored = [](PlanBuilder builder) {
        return builder.user("par", [](UserPool &user) { user.monitoring = true; });
    };
    const QStringList silent, notOnAll{u"ARC-001"_s}, noStore{u"ARC-003 par"_s};
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    row("ARC-001 one of two pools", oneOfTwo(), notOnAll, 1);
    row("ARC-001 the store is not for the version of the other",
        ofVersion(oneOfTwo(V2015, HaMode::Mirrored), "lyo", SE), notOnAll, 1);
    row("ARC-001 the others archive in Exchange", toExchange(archiving(onePool().enterprise("lyo"), "par"), "par"),
        notOnAll, 1);
    row("ARC-001 the other could archive in Exchange", toExchange(oneOfTwo(), "lyo"), notOnAll, 1);
    row("ARC-001 no pool", onePool().enterprise("lyo"), silent);
    row("ARC-001 both pools", toExchange(archiving(oneOfTwo(), "lyo"), "lyo"), silent);
    row("ARC-001 the other is of 2013", ofVersion(oneOfTwo(V2015), "lyo", V2013), silent);

    row("ARC-002 critical mode", critical(toExchange(archiving(onePool(), "par"), "par")), {u"ARC-002 par"_s});
    row("ARC-002 critical mode without archiving", critical(onePool()), silent);

    row("ARC-003 archiving without a store", archiving(onePool(), "par"), noStore, 1);
    row("ARC-003 monitoring without a store", monitored(onePool()), noStore, 1);
    row("ARC-003 both without a store", monitored(archiving(onePool(), "par")), noStore, 1);
    row("ARC-003 monitoring without a store, archiving in Exchange",
        toExchange(monitored(archiving(onePool(), "par")), "par"), noStore, 1);
    row("ARC-003 archiving in Exchange", toExchange(archiving(onePool(), "par"), "par"), silent);
    return cases;
}

} // namespace twinpool::test
