// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/servers.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"

namespace twinpool::edits {

namespace {

/// The new server's own in everything but what all servers of a pool share.
Server alike(const Server &model)
{
    Server server = model;
    server.state = LifeState::New;
    server.ip.clear();
    server.edge = {};
    server.hostId.clear();
    server.otherSoftware = {};
    server.expectedDowntimeDays.reset();
    return server;
}

} // namespace

Edit addServers(PoolId poolId, int count)
{
    const QString label = QCoreApplication::translate("Edits", "Add %n server(s)", nullptr, count);
    return {label, [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(poolId);
                if (!pool)
                    return goneError();
                Server model;
                model.pool = poolId;
                model.ordinal = 0;
                model.fqdn = pool->fqdn;
                for (const Server &server : plan.servers)
                    if (server.pool == poolId && server.ordinal >= model.ordinal)
                        model = server;
                model = alike(model);
                for (int i = 0; i < count; ++i) {
                    ++model.ordinal;
                    model.fqdn = freeDnsName(plan, nextName(model.fqdn, [](const QString &) { return false; }));
                    plan.add(model);
                }
                return plan;
            }};
}

QString nextName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    const qsizetype labelEnd = firstLabel(name).size();
    qsizetype end = labelEnd;
    while (end > 0 && !name[end - 1].isDigit())
        --end;
    qsizetype begin = end;
    while (begin > 0 && name[begin - 1].isDigit() && end - begin < 9)
        --begin;
    if (begin == end)
        begin = end = labelEnd;
    const QString head = name.first(begin), tail = name.sliced(end);
    const int width = static_cast<int>(end - begin);
    int number = begin == end ? 1 : name.sliced(begin, end - begin).toInt();
    QString next;
    do {
        next = head + QStringLiteral("%1").arg(++number, width, 10, QLatin1Char('0')) + tail;
    } while (isTaken(next));
    return next;
}

} // namespace twinpool::edits
