// SPDX-License-Identifier: GPL-3.0-or-later
// Model benchmarks for plans of 1,000, 10,000 and 50,000 components. Each figure stands beside the naive form measured
// in the same run: compare the ratios, not the milliseconds.

#include "model/document/livefindings.h"
#include "model/edits/change.h"
#include "model/io/planfile.h"
#include "tests/support/randomplan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// Median of \a runs, in milliseconds.
template <class F>
double medianMs(int runs, F f)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        f();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void row(const char *what, double ours, const char *naive, double theirs)
{
    printf("  %-34s %10.3f ms   %-34s %10.3f ms   ratio %8.2f\n", what, ours, naive, theirs, theirs / ours);
}

long peakKb()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

Edit touch(PoolId pool, int users)
{
    return changeRole<UserPool>(u"Users"_s, pool, [users](UserPool &role) { role.homedUsers = users; });
}

PoolId someUserPool(const Plan &plan)
{
    PoolId result;
    int left = plan.pools.size() / 2;
    for (const Pool &pool : plan.pools)
        if (pool.as<UserPool>() && left-- <= 0)
            return pool.id;
    return result;
}

void files(const Plan &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.twinpool"_s);
    const QByteArray bytes = writePlan(plan);
    const auto copying = [&] {
        QFile from(path), to(folder.filePath(u"copy"_s));
        (void)from.open(QFile::ReadOnly);
        (void)to.open(QFile::WriteOnly);
        to.write(from.readAll());
    };
    (void)savePlan(path, plan);
    printf("  file: %lld bytes\n", static_cast<long long>(bytes.size()));
    const double copy = medianMs(5, copying);
    row("load", medianMs(5, [&] { (void)loadPlan(path); }), "read and copy the file", copy);
    row("write to memory", medianMs(5, [&] { (void)writePlan(plan); }), "read and copy the file", copy);
    row("save, proved and synced", medianMs(3, [&] { (void)savePlan(path, plan); }), "read and copy the file", copy);
}

void findings(const Plan &plan)
{
    Document document(plan);
    const LiveFindings live(document);
    const PoolId pool = someUserPool(plan);
    int users = 1000;
    const double edit = medianMs(301, [&] { document.setPlan(*touch(pool, ++users).apply(document.plan())); });
    const Snapshot now(plan);
    row("one edit to findings", edit, "full check", medianMs(7, [&] { (void)FindingSet(now); }));
    const double index = medianMs(7, [&] { (void)PlanIndex(plan); });
    row("one edit to findings", edit, "index made anew", index);
    printf("  findings: %lld\n", static_cast<long long>(live.findings().all().size()));
}

void undo(const Plan &plan)
{
    const PoolId pool = someUserPool(plan);
    const long before = peakKb();
    std::vector<Plan> steps{plan};
    for (int step = 0; step < 1000; ++step)
        steps.push_back(*touch(pool, step).apply(steps.back()));
    const double shared = static_cast<double>(peakKb() - before) / 1024;
    const double whole = 1000.0 * static_cast<double>(sizeof(Server)) * plan.lastId / 1024 / 1024;
    printf("  %-34s %10.2f MB   %-34s %10.2f MB   ratio %8.2f\n", "1,000 undo steps", shared,
           "the same with whole copies (rows)", whole, whole / std::max(shared, 0.01));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    for (int components : {1000, 10'000, 50'000}) {
        const Plan plan = randomPlan(42, components);
        printf("%d components\n", components);
        undo(plan); // first: later peaks would hide it
        findings(plan);
        files(plan);
        printf("  peak memory %ld MB\n", peakKb() / 1024);
    }
    return 0;
}
