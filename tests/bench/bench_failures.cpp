// SPDX-License-Identifier: GPL-3.0-or-later
// What every single, double and triple failure costs, and how available everything is: 1,000 components in 40 sites, 120 paired
// pools. Each figure stands beside the naive form measured in the same run: compare the ratios, not the milliseconds.

#include "model/availability/availability.h"
#include "model/availability/triplefailures.h"
#include "tests/bench/measure.h"
#include "tests/model/availability/plainservices.h"
#include "tests/support/randomplan.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;
using namespace twinpool::test;

namespace {

constexpr int sites = 40, poolsPerSite = 3, servers = 6, sqlServers = 2;

enum class Pairs { OfSites, Random };

/// Each pool goes on with four of six servers and one of two SQL servers.
Plan plannedPairs(Pairs pairs)
{
    Plan plan;
    std::vector<PoolId> pools;
    for (int number = 1; number <= sites; ++number) {
        Site place;
        place.name = u"Site %1"_s.arg(number);
        const SiteId site = plan.add(place);
        for (int each = 0; each < poolsPerSite; ++each) {
            const QString name = u"%1-%2.example.net"_s.arg(number).arg(each);
            SqlStore store;
            store.name = u"be-"_s + name;
            store.site = site;
            store.haMode = HaMode::AlwaysOnAG;
            store.namedByListener = true;
            store.cluster.witness = ClusterWitness::Cloud;
            const SqlStoreId storeId = plan.add(store);
            for (int node = 1; node <= sqlServers; ++node) {
                SqlNode row;
                row.store = storeId;
                row.ordinal = node;
                row.fqdn = u"sql%1-"_s.arg(node) + name;
                row.loginsCreated = true;
                plan.add(row);
            }
            UserPool user;
            user.homedUsers = 10000 + 10 * plan.pools.size();
            user.autoVoiceFailover = true;
            user.userStore = storeId;
            Pool pool;
            pool.fqdn = u"pool-"_s + name;
            pool.site = site;
            pool.role = user;
            pools.push_back(plan.add(pool));
            for (int server = 1; server <= servers; ++server) {
                Server row;
                row.pool = pools.back();
                row.ordinal = server;
                row.fqdn = u"fe%1-"_s.arg(server) + name;
                plan.add(row);
            }
        }
    }
    Random random(1);
    for (size_t at = 0; at < pools.size() && pairs == Pairs::Random; ++at)
        std::swap(pools[at], pools[static_cast<size_t>(random.number(0, static_cast<int>(at)))]);
    const size_t apart = pairs == Pairs::Random ? 1 : poolsPerSite;
    for (size_t at = 0; at < pools.size(); ++at)
        if (at / apart % 2 == 0)
            plan.add(Pairing{.id = {}, .poolA = pools[at], .poolB = pools[at + apart], .geoDnsZone = {}, .linkClass = {}});
    plan.kindFigures.append({PartKind::Site, {.availability = 0.9999}});
    return plan;
}

/// All that the plain evaluator says of the scenarios, added up.
Effect plainSum(const ServiceModel &model, PlainServices &plain)
{
    const std::vector<bool *> switches = plain.switches(model);
    Effect sum;
    for (size_t first = 0; first < switches.size(); ++first) {
        *switches[first] = true;
        sum += plain.users();
        for (size_t second = first + 1; second < switches.size(); ++second) {
            *switches[second] = true;
            sum += plain.users();
            *switches[second] = false;
        }
        *switches[first] = false;
    }
    return sum;
}

Effect sumOf(const FailureAnalysis &analysis)
{
    Effect sum;
    const auto causes = static_cast<quint32>(analysis.singles.size());
    for (quint32 first = 0; first < causes; ++first) {
        sum += analysis.singles[first];
        for (quint32 second = first + 1; second < causes; ++second)
            sum += analysis.of(first, second);
    }
    return sum;
}

void failures()
{
    const Snapshot now(plannedPairs(Pairs::OfSites));
    const ServiceModel model = serviceModel(now);
    const size_t causes = model.causes.size();
    printf("%zu components, %zu scenarios, %zu services\n", causes, causes * (causes + 1) / 2, model.services.size());
    PlainServices plain(now);
    Effect theirSum;
    const double theirs = measured(1, [&] { theirSum = plainSum(model, plain); }).median;
    const double ours = measured(51, [&] { (void)analyzeFailures(model); }).median;
    const double fromPlan = measured(51, [&] { (void)analyzeFailures(serviceModel(now)); }).median;
    printRow("singles and pairs", ours, "plain evaluator", theirs);
    printRow("the same from the plan", fromPlan, "plain evaluator", theirs);
    const FailureAnalysis analysis = *analyzeFailures(model);
    printf("  pairs that are not the sum of their parts: %zu; same sums: %s\n", analysis.pairs.size(),
           sumOf(analysis) == theirSum ? "yes" : "NO");
    printRow("worst 50 pairs", measured(51, [&] { (void)analysis.worstPairs(50, false); }).median, "singles and pairs", ours);
}

/// Every triple. The plain evaluator would need hours: it judges some, and its time and its mean are carried over to all.
void triples()
{
    constexpr int sampled = 4000;
    const Snapshot now(plannedPairs(Pairs::OfSites));
    const ServiceModel model = serviceModel(now);
    const TripleAnalysis analysis = analyzeTriples(model);
    PlainServices plain(now);
    const std::vector<bool *> switches = plain.switches(model);
    Random random(2);
    Effect theirSum;
    const Times theirs = measured(1, [&] {
        for (int scenario = 0; scenario < sampled; ++scenario) {
            std::array<size_t, 3> failed;
            do
                for (size_t &each : failed)
                    each = static_cast<size_t>(random.number(0, static_cast<int>(switches.size()) - 1));
            while (failed[0] == failed[1] || failed[0] == failed[2] || failed[1] == failed[2]);
            for (size_t each : failed)
                *switches[each] = true;
            theirSum += plain.users();
            for (size_t each : failed)
                *switches[each] = false;
        }
    });
    const double ours = measured(21, [&] { (void)analyzeTriples(model); }).median;
    printf("%.0f triples; the plain evaluator has judged %d of them, carried over to all\n", analysis.count, sampled);
    printRow("every triple", ours, "plain evaluator, carried over", theirs.median / sampled * analysis.count);
    printf("  triples that hit users whom no two hit: %zu; resiliency on average %.1f, of the sample %.1f\n",
           analysis.triples.size(), analysis.mean.resiliency, static_cast<double>(theirSum.resiliency) / sampled);
}

void availability(const char *name, Pairs pairs)
{
    const Snapshot now(plannedPairs(pairs));
    printf("%s\n", name);
    const ServiceModel model = serviceModel(now);
    const double tree = measured(21, [&] { (void)serviceModel(now); }).median;
    printRow("fault tree of the plan", tree, "index made anew", measured(21, [&] { (void)PlanIndex(now.plan); }).median);

    std::vector<Bdd> diagrams;
    size_t nodes = 0;
    const auto compile = [&] {
        diagrams.clear();
        BddCompiler compiler(model.tree, model.down);
        for (const UserService &service : model.services)
            diagrams.push_back(*compiler.compile(service.signedOut));
        diagrams.push_back(*compiler.compile(model.any.signedOut));
    };
    const double making = measured(11, compile).median;
    const auto answer = [&] {
        double sum = 0;
        for (const Bdd &bdd : diagrams)
            sum += bdd.probability(model.down);
        return sum;
    };
    for (const Bdd &bdd : diagrams)
        nodes += bdd.nodeCount();
    const double answering = measured(51, [&] { (void)answer(); }).median;
    printRow("exact: deployment and every pool", making + answering, "a changed probability, all again", answering);
    printRow("a changed probability, deployment alone",
             measured(51, [&] { (void)diagrams.back().probability(model.down); }).median, "all again", answering);
    printRow("importance of every component", measured(51, [&] { (void)diagrams.back().importances(model.down); }).median,
             "all again", answering);
    const auto both = [&] { const Availability all(model); };
    printRow("both losses of everything", measured(5, both).median, "one loss", making);
    printRow("cut sets of the deployment",
             measured(5, [&] { (void)minimalCutSets(model.tree, model.any.signedOut, model.down); }).median, "exact", making);
    printf("  nodes: %zu, of them the deployment %zu; down: %.6g\n", nodes, diagrams.back().nodeCount(),
           diagrams.back().probability(model.down));
}

} // namespace

int main()
{
    failures();
    triples();
    availability("40 sites in pairs", Pairs::OfSites);
    availability("40 sites paired at random", Pairs::Random);
    return 0;
}
