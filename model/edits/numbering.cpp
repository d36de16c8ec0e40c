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

/// With the network of the first address of these servers if it is the end of one.
QString completed(const Rows<Server> &servers, const QString &address)
{
    if (!address.startsWith(u'.'))
        return address;
    const auto hasOne = [](const Server *server) { return ipv4(server->ip).has_value(); };
    const auto first = std::ranges::find_if(servers, hasOne);
    if (first == servers.end())
        return address;
    const QStringList network = (*first)->ip.split(u'.').first(3);
    return network.join(u'.') + address;
}

/// Who bears names and addresses while the servers of some pools are called anew.
class Bearers
{
public:
    Bearers(const Snapshot &now, const QList<ServerNames> &names)
        : m_now(now)
    {
        for (const ServerNames &pool : names)
            m_renamed.insert(pool.pool);
        for (const Server &server : now.plan.servers)
            if (!server.ip.isEmpty() && !m_renamed.contains(server.pool) && !m_addresses.contains(server.ip))
                m_addresses.insert(server.ip, server.id);
    }

    /// The row that bears \a fqdn beside \a server, which is to bear it; none when it is free.
    EntityRef takeName(const QString &fqdn, const Server &server)
    {
        const EntityRef outside = bearerOutside(fqdn, server);
        const EntityRef before = take(m_names, fqdn.toLower(), server.id);
        return before ? before : outside;
    }
    /// The same of an address.
    EntityRef takeAddress(const QString &address, const Server &server)
    {
        return take(m_addresses, address, server.id);
    }

private:
    static EntityRef take(QHash<QString, EntityRef> &taken, const QString &name, ServerId server)
    {
        const EntityRef bearer = taken.value(name);
        if (!bearer)
            taken.insert(name, server);
        return bearer;
    }

    EntityRef bearerOutside(const QString &fqdn, const Server &server) const
    {
        EntityRef found;
        const auto look = [&](const auto &rows) {
            for (const auto *row : rows)
                if (!found)
                    found = row->id;
        };
        for (const Server *other : m_now.named<Server>(fqdn))
            if (!found && !m_renamed.contains(other->pool))
                found = other->id;
        for (const Pool *pool : m_now.named<Pool>(fqdn))
            if (!found && !isFree(*pool, server))
                found = pool->id;
        look(m_now.named<SqlNode>(fqdn));
        look(m_now.named<FileServer>(fqdn));
        look(m_now.named<Gateway>(fqdn));
        look(m_now.named<ReverseProxy>(fqdn));
        return found;
    }

    /// Whether a server may bear the name of a pool: as the one computer that the pool is, or when the pool is renamed.
    bool isFree(const Pool &pool, const Server &server) const
    {
        const auto servers = m_now.serversOf(pool.id);
        if (servers.size() != 1 || !m_renamed.contains(pool.id))
            return false;
        return servers[0]->id == server.id || servers[0]->fqdn.compare(pool.fqdn, Qt::CaseInsensitive) == 0;
    }

    const Snapshot &m_now;
    QSet<PoolId> m_renamed;
    QHash<QString, EntityRef> m_names, m_addresses;
};

} // namespace

QString nextAddress(const QString &address)
{
    const std::optional<quint32> number = ipv4(address);
    if (!number || *number == 0xFFFFFFFF)
        return {};
    const quint32 next = *number + 1;
    return u"%1.%2.%3.%4"_s.arg(next >> 24).arg(next >> 16 & 255).arg(next >> 8 & 255).arg(next & 255);
}

ServerNames serverNamesOf(const Snapshot &now, PoolId pool)
{
    ServerNames names{pool, {}, {}};
    for (const Server *server : now.serversOf(pool)) {
        names.fqdns += server->fqdn;
        names.addresses += server->ip;
    }
    return names;
}

Result<ServerNames> countedUp(const Snapshot &now, PoolId id, const QString &firstName, const QString &firstAddress)
{
    const Pool *pool = now.find(id);
    if (!pool)
        return goneError();
    const auto servers = now.serversOf(id);
    const auto isFree = [](const QString &) { return false; };
    QString name = completed(*pool, firstName), address = completed(servers, firstAddress);
    ServerNames names{id, {}, {}};
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

Result<QList<ServerNames>> namesFromTable(const Snapshot &now, const QList<PoolId> &pools, const QString &text)
{
    QList<ServerNames> names{serverNamesOf(now, pools.first())};
    static const QRegularExpression separator(u"[\\t;,]"_s);
    qsizetype row = 0; // in the pool that is named
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = QString(lines[number]).remove(u'\r');
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = line.split(separator);
        const QString name = fields[0].trimmed(), address = fields.size() > 1 ? fields[1].trimmed() : QString();
        const QString place = Edits::tr("line %1").arg(number + 1);
        const bool isAddress = ipv4(address).has_value();
        if (number == 0 && !address.isEmpty() && !isAddress)
            continue;
        for (; row == names.last().fqdns.size(); row = 0) {
            if (names.size() == pools.size())
                return Error{Edits::tr("There are more lines than servers."), place};
            names += serverNamesOf(now, pools[names.size()]);
        }
        if (!address.isEmpty() && !isAddress)
            return Error{Edits::tr("“%1” is no IPv4 address.").arg(address), place};
        if (!name.isEmpty() && !edits::isCleanName(name))
            return Error{Edits::tr("“%1” is no DNS name.").arg(name), place};
        const Pool *pool = now.find(names.last().pool);
        if (!name.isEmpty())
            names.last().fqdns[row] = completed(*pool, name);
        if (!address.isEmpty())
            names.last().addresses[row] = address;
        ++row;
    }
    return names;
}

QList<NameConflict> conflictsWith(const Snapshot &now, const QList<ServerNames> &names)
{
    QList<NameConflict> conflicts;
    Bearers bearers(now, names);
    for (const ServerNames &pool : names) {
        const auto servers = now.serversOf(pool.pool);
        for (qsizetype at = 0; at < servers.size(); ++at) {
            const QString &fqdn = pool.fqdns[at], &address = pool.addresses[at];
            if (const EntityRef bearer = fqdn.isEmpty() ? EntityRef() : bearers.takeName(fqdn, *servers[at]))
                conflicts.append({fqdn, bearer, servers[at]->id});
            if (const EntityRef bearer = address.isEmpty() ? EntityRef() : bearers.takeAddress(address, *servers[at]))
                conflicts.append({address, bearer, servers[at]->id});
        }
    }
    return conflicts;
}

Edit edits::nameServers(const QList<ServerNames> &names)
{
    return {Edits::tr("Name servers"), [=](Plan plan) -> Result<Plan> {
                const Snapshot now(plan);
                for (const ServerNames &called : names) {
                    const Pool *pool = now.find(called.pool);
                    const auto servers = now.serversOf(called.pool);
                    if (!pool || servers.size() != called.fqdns.size() || servers.size() != called.addresses.size())
                        return goneError();
                    for (qsizetype at = 0; at < servers.size(); ++at) {
                        const bool isThePool = servers[at]->fqdn.compare(pool->fqdn, Qt::CaseInsensitive) == 0;
                        plan.servers.change(servers[at]->id, [&](Server &row) {
                            row.fqdn = called.fqdns[at];
                            row.ip = called.addresses[at];
                        });
                        if (isThePool)
                            plan.pools.change(pool->id, [&](Pool &row) { row.fqdn = called.fqdns[at]; });
                    }
                }
                return plan;
            }};
}

} // namespace twinpool
