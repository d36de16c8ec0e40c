// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/results.h"

namespace twinpool {

namespace {

/// Two sorted lists side by side; \a key names the row, \a value what lasts.
template <class Result, class Key, class Value>
void keepTimes(QList<Result> &results, const QList<Result> &before, Key key, Value value)
{
    auto old = before.begin();
    for (Result &result : results) {
        while (old != before.end() && key(*old) < key(result))
            ++old;
        if (old != before.end() && key(*old) == key(result) && value(*old) == value(result))
            result.since = old->since;
    }
}

} // namespace

int Results::usersIn(UserState state) const
{
    int sum = 0;
    for (const UserResult &result : users)
        if (result.state == state)
            sum += result.users;
    return sum;
}

Results resultsOf(const Snapshot &now, const SimState &state)
{
    Results results;
    for (const StoreState &store : state.stores)
        results.stores.append({store.id,
                               store.outcome,
                               serves(store.outcome) ? store.serving : SqlNodeId{},
                               {store.reason, store.id, {EntityRef(store.serving), EntityRef(store.other)}},
                               state.clock});
    for (const PoolState &pool : state.pools)
        results.pools.append({pool.id,
                              pool.outcome,
                              pool.running,
                              pool.servers,
                              pool.lostGroups,
                              {pool.reason, pool.id, argumentsOf(pool)},
                              state.clock});
    results.users = userResults(now, state);
    results.services = serviceResults(now, state);
    return results;
}

void keepTimes(Results &results, const Results &before)
{
    keepTimes(
        results.stores, before.stores, [](const auto &row) { return row.store; },
        [](const auto &row) { return row.outcome; });
    keepTimes(
        results.pools, before.pools, [](const auto &row) { return row.pool; },
        [](const auto &row) { return row.outcome; });
    keepTimes(
        results.users, before.users, [](const auto &row) { return row.group; },
        [](const auto &row) { return row.state; });
    keepTimes(
        results.services, before.services, [](const auto &row) { return std::pair(row.service, row.subject); },
        [](const auto &row) { return row.outcome; });
}

} // namespace twinpool
