// SPDX-License-Identifier: GPL-3.0-or-later
// Model benchmarks for plans of 1,000, 10,000 and 50,000 components. Each figure stands beside the naive form measured
// in the same run: compare the ratios, not the milliseconds.

#include "model/document/livefindings.h"
#include "model/edits/change.h"
#include "model/io/planfile.h"
#include "tests/bench/measure.h"
#include "tests/support/randomplan.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;
using namespace twinpool::test;

namespace {

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

/// On the clock, because saving waits for the disk.
void files(const Plan &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.twinpool"_s);
    const QByteArray bytes = writePlan(plan);
    const auto writeBytes = [&] {
        QFile to(folder.filePath(u"bytes"_s));
        (void)to.open(QFile::WriteOnly);
        to.write(bytes);
    };
    const auto copy = [&] {
        QFile from(path);
        (void)from.open(QFile::ReadOnly);
        QFile to(folder.filePath(u"copy"_s));
        (void)to.open(QFile::WriteOnly);
        to.write(from.readAll());
    };
    (void)savePlan(path, plan);
    printf("  file: %lld bytes\n", static_cast<long long>(bytes.size()));
    const double copying = measured(9, copy, clockMs).median, writing = measured(9, writeBytes, clockMs).median;
    printRow("load", measured(9, [&] { (void)loadPlan(path); }, clockMs).median, "read and copy the file", copying);
    printRow("make the bytes", measured(9, [&] { (void)writePlan(plan); }, clockMs).median, "write the bytes", writing);
    printRow("save, proved and synced", measured(5, [&] { (void)savePlan(path, plan); }, clockMs).median,
             "write the bytes", writing);
}

/// How many answers a full check takes: each rule about each row of its type and version, and each rule about the whole
/// plan once.
qint64 questionsOf(const Snapshot &now)
{
    qint64 questions = 0;
    for (const Rule *rule : allRules()) {
        const auto count = [&]<class Check>(Check) {
            if constexpr (std::is_invocable_v<Check, const Snapshot &, Findings &>)
                ++questions;
        };
        const auto countRows = [&]<class Row>(CheckOf<Row>) {
            if constexpr (requires(Row row) { row.id; })
                for (const Row &row : now.plan.table<Row>())
                    questions += rule->versions.intersects(versionsOf(now, row.id));
        };
        const auto ask = [&](const Check &check) {
            std::visit(
                [&](auto asked) {
                    if constexpr (std::is_invocable_v<decltype(asked), const Snapshot &, Findings &>)
                        count(asked);
                    else
                        countRows(asked);
                },
                check);
        };
        ask(rule->check);
        for (const Check &check : rule->otherChecks)
            ask(check);
    }
    return questions;
}

void findings(const Plan &plan)
{
    Document document(plan);
    const LiveFindings live(document);
    const PoolId pool = someUserPool(plan);
    int users = 1000;
    const auto edit = [&] { document.setPlan(*touch(pool, ++users).apply(document.plan())); };
    const double one = measured(301, edit).median;
    const Snapshot now(plan);
    printRow("one edit to findings", one, "full check", measured(7, [&] { (void)FindingSet(now); }).median);
    printRow("one edit to findings", one, "index made anew", measured(7, [&] { (void)PlanIndex(plan); }).median);
    const Times full = measured(31, [&] { (void)FindingSet(now); }), asked = measured(31, [&] { (void)answers(now); });
    const double questions = static_cast<double>(questionsOf(now));
    const double found = static_cast<double>(answers(now).size());
    const auto printCheck = [questions](const char *what, const Times &times) {
        printf("  %-32s %8.1f ns a question (least %.1f)\n", what, times.median * 1e6 / questions,
               times.least * 1e6 / questions);
    };
    printf("  full check: %.0f questions, %.0f answers\n", questions, found);
    printCheck("all asked", asked);
    printCheck("and what is found kept", full);
}

void undo(const Plan &plan)
{
    const PoolId pool = someUserPool(plan);
    const double before = peakMb();
    std::vector<Plan> steps{plan};
    for (int step = 0; step < 1000; ++step)
        steps.push_back(*touch(pool, step).apply(steps.back()));
    const double whole = 1000.0 * static_cast<double>(sizeof(Server)) * plan.lastId / 1024 / 1024;
    printRow("1,000 undo steps", peakMb() - before, "whole copies of the rows, computed", whole, "MB");
}

} // namespace

int main(int argc, char *argv[])
{
    for (int components : sizesOf(argc, argv)) {
        printf("%d components\n", components);
        (void)inChild([components] {
            const Plan plan = randomPlan(42, components);
            undo(plan); // first: later peaks would hide it
            findings(plan);
            files(plan);
            printf("  peak memory %.0f MB\n", peakMb());
            return Figures();
        });
    }
    return 0;
}
