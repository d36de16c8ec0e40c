// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/numbering.h"

#include "model/edits/change.h"
#include "model/edits/dnsnames.h"
#include "model/edits/servers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint byte = part.toUInt(&isNumber);
        if (!isNumber || byte > 255 || part.size() > 3 || part.startsWith(u'+'))
            return std::nullopt;
        address = address << 8 | byte;
    }
    return address;
}

/// With the domain of the pool if it has none.
QString completed(const Pool &pool, const QString &name)
{
    const qsizetype dot = pool.fqdn.indexOf(u'.');
    return name.isEmpty() || name.contains(u'.') || dot < 0 ? name : name + pool.fqdn.sliced(dot);
}

/// The row outside a pool that bears a DNS name, or none; the pool itself counts as outside unless its name is free.
EntityRef bearerOutside(const Snapshot &now, const QString &fqdn, PoolId pool, bool poolNameIsFree)
{
    EntityRef found;
    const auto look = [&](const auto &rows) {
        for (const auto *row : rows)
            if (!found)
                found = row->id;
    };
    for (const Server *server : now.named<Server>(fqdn))
        if (!found && server->pool != pool)
            found = server->id;
    for (const Pool *other : now.named<Pool>(fqdn))
        if (!found && (other->id != pool || !poolNameIsFree))
            found = other->id;
    look(now.named<SqlNode>(fqdn));
    look(now.named<FileServer>(fqdn));
    look(now.named<Gateway>(fqdn));
    look(now.named<ReverseProxy>(fqdn));
    return found;
}

EntityRef serverWithAddress(const Snapshot &now, const QString &address, PoolId exceptOf)
{
    for (const Server &server : now.plan.servers)
        if (server.pool != exceptOf && server.ip == address)
            return server.id;
    return {};
}

} // namespace

QString nextAddress(const QString &address)
{
    const std::optional<quint32> number = ipv4(address);
    if (!number || *number == 0xFFFFFFFF)
        return {};
    const quint32 next = *number + 1;
    return u"%1.%2.%3.%4"_s.arg(next >> 24).arg(next >> 16 & 255).arg(next >> 8 & 255).arg(next & 255);
}

Result<ServerNames> countedUp(const Snapshot &now, PoolId id, const QString &firstName, const QString &firstAddress)
{
    const Pool *pool = now.find(id);
    if (!pool)
        return goneError();
    const auto servers = now.serversOf(id);
    const auto isFree = [](const QString &) { return false; };
    QString name = completed(*pool, firstName), address = firstAddress;
    ServerNames names;
    for (const Server *server : servers) {
        if (!address.isEmpty() && !ipv4(address))
            return Error{Edits::tr("“%1” is no IPv4 address.").arg(address)};
        names.fqdns += name.isEmpty() ? server->fqdn : name;
        names.addresses += address.isEmpty() ? server->ip : address;
        if (!name.isEmpty())
            name = edits::nextName(name, isFree);
        if (address.isEmpty())
            continue;
        address = nextAddress(address);
        if (address.isEmpty() && server != servers.back())
            return Error{Edits::tr("There are not as many addresses.")};
    }
    return names;
}

Result<ServerNames> namesFromTable(const Snapshot &now, PoolId id, const QString &text)
{
    const Pool *pool = now.find(id);
    if (!pool)
        return goneError();
    ServerNames names;
    const auto servers = now.serversOf(id);
    for (const Server *server : servers) {
        names.fqdns += server->fqdn;
        names.addresses += server->ip;
    }
    static const QRegularExpression separator(u"[\\t;,]"_s);
    qsizetype row = 0;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = QString(lines[number]).remove(u'\r');
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = line.split(separator);
        const QString name = fields[0].trimmed(), address = fields.size() > 1 ? fields[1].trimmed() : QString();
        const QString place = Edits::tr("line %1").arg(number + 1);
        const bool isAddress = ipv4(address).has_value();
        if (row == 0 && number == 0 && !address.isEmpty() && !isAddress)
            continue;
        if (row == servers.size())
            return Error{Edits::tr("There are more lines than servers."), place};
        if (!address.isEmpty() && !isAddress)
            return Error{Edits::tr("“%1” is no IPv4 address.").arg(address), place};
        if (!name.isEmpty() && !edits::isCleanName(name))
            return Error{Edits::tr("“%1” is no DNS name.").arg(name), place};
        if (!name.isEmpty())
            names.fqdns[row] = completed(*pool, name);
        if (!address.isEmpty())
            names.addresses[row] = address;
        ++row;
    }
    return names;
}

QList<NameConflict> conflictsWith(const Snapshot &now, PoolId pool, const ServerNames &names)
{
    QList<NameConflict> conflicts;
    const auto servers = now.serversOf(pool);
    for (qsizetype at = 0; at < servers.size(); ++at) {
        const QString &fqdn = names.fqdns[at], &address = names.addresses[at];
        EntityRef nameBearer, addressBearer;
        for (qsizetype before = 0; before < at; ++before) {
            if (!nameBearer && names.fqdns[before].compare(fqdn, Qt::CaseInsensitive) == 0)
                nameBearer = servers[before]->id;
            if (!addressBearer && names.addresses[before] == address)
                addressBearer = servers[before]->id;
        }
        if (!nameBearer)
            nameBearer = bearerOutside(now, fqdn, pool, servers.size() == 1);
        if (!addressBearer)
            addressBearer = serverWithAddress(now, address, pool);
        if (nameBearer && !fqdn.isEmpty())
            conflicts.append({fqdn, nameBearer, servers[at]->id});
        if (addressBearer && !address.isEmpty())
            conflicts.append({address, addressBearer, servers[at]->id});
    }
    return conflicts;
}

Edit edits::nameServers(PoolId id, const ServerNames &names)
{
    return {Edits::tr("Name servers"), [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(id);
                if (!found)
                    return goneError();
                const Pool pool = *found;
                const Snapshot now(plan);
                const auto servers = now.serversOf(id);
                if (servers.size() != names.fqdns.size() || servers.size() != names.addresses.size())
                    return goneError();
                for (qsizetype at = 0; at < servers.size(); ++at) {
                    const bool isThePool = servers[at]->fqdn.compare(pool.fqdn, Qt::CaseInsensitive) == 0;
                    plan.servers.change(servers[at]->id, [&](Server &row) {
                        row.fqdn = names.fqdns[at];
                        row.ip = names.addresses[at];
                    });
                    if (isThePool)
                        plan.pools.change(id, [&](Pool &row) { row.fqdn = names.fqdns[at]; });
                }
                return plan;
            }};
}

} // namespace twinpool
