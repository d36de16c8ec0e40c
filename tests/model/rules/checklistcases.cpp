// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/filestorecases.h"
#include "tests/model/rules/pairingcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum ProductVersion;

namespace {

PlanBuilder ticked(PlanBuilder builder, QStringList instances)
{
    instances.sort();
    return builder.plan([&](Plan &plan) {
        for (const QString &instance : instances)
            plan.taskMarks.append({.instance = instance, .date = u"2026-01-31"_s});
    });
}

PlanBuilder maintained(PlanBuilder builder, EntityRef target, int minutes)
{
    return builder.plan([=](Plan &plan) { plan.add(Maintenance{{}, target, {}, minutes}); });
}

} // namespace

std::vector<RuleCase> checklistCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const auto installed = [](int servers) {
        QStringList done{u"VER-02@par.example.net"_s};
        for (int server = 1; server <= servers; ++server)
            done.append(u"INS-06@par-s%1.example.net"_s.arg(server));
        return done;
    };
    row("FEP-021 users before the third server", ticked(onePool(), installed(2)), {u"FEP-021 par"_s});
    row("FEP-021 three servers", ticked(onePool(), installed(3)), {});

    const PlanBuilder cluster = onStore(SE, HaMode::AlwaysOnFCI);
    const QStringList published{u"TB-20"_s};
    const QStringList built{u"FCI-01@sql"_s, u"FCI-02@sql"_s, u"FCI-03@sql"_s};
    row("BES-034 published before the cluster", ticked(cluster, published), {u"BES-034 sql"_s}, 1);
    row("BES-034 published after the cluster", ticked(cluster, built + published), {});

    const PlanBuilder single = onStore(SE, HaMode::Standalone);
    const SqlStoreId store = single.id<SqlStore>("sql");
    row("BES-041 half an hour", maintained(single, store, 30), {u"BES-002 sql"_s, u"BES-041 sql"_s});
    row("BES-041 29 minutes", maintained(single, store, 29), {u"BES-002 sql"_s});
    const PlanBuilder group = onePool();
    row("BES-041 one replica of a group", maintained(group, group.id<SqlNode>("sql1-be-par"), 60), {});

    row("CMS-009 mirrored pairs", enterprisePair(V2015), {u"CMS-009 par+lyo"_s});
    row("CMS-009 one side mirrored",
        enterprisePair(V2015).change<SqlStore>("be-lyo", [](SqlStore &changed) { changed.haMode = HaMode::AlwaysOnFCI; }), {});

    const QStringList shared{u"FS-02@fs-par"_s, u"FS-03@fs-par"_s};
    row("FSH-008 published before the share", ticked(onePool(), published), {u"FSH-008 fs-par"_s, u"FSH-009 fs-par"_s}, 1);
    row("FSH-008 published after the share", ticked(onePool(), shared + published), {u"FSH-009 fs-par"_s});

    row("SEC-005 a pair", enterprisePair(), {u"SEC-003 par+lyo"_s, u"SEC-004 par+lyo"_s, u"SEC-005"_s});
    row("SEC-005 a single pool", onePool(), {});
    return cases;
}

} // namespace twinpool::test
