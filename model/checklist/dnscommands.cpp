// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/dnscommands.h"

#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/topology/webnames.h"

#include <QUrl>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int remoteSignInPort = 443; ///< Of an Access service that shares its address with no other.
/// Writes records on the internal DNS server.
class RecordWriter
{
public:
    RecordWriter(const PlanFacts &plan, TaskCommands &out)
        : m_out(out)
        , m_server(as::fqdn(out.need(plan.deployment.dnsServer, {}, "dnsServer")))
    {
    }

    void addAddress(const QString &name, const QString &address)
    {
        m_block.line("Add-DnsServerResourceRecordA -ComputerName {} -ZoneName {} -Name {} -IPv4Address {}", m_server,
                     as::zone(name), as::hostLabel(name), as::ipv4(address));
    }

    void addSignInService(const QString &domain, const QString &pool)
    {
        m_block.line("Add-DnsServerResourceRecord -Srv -ComputerName {} -ZoneName {} -Name '_sipinternaltls._tcp' "
                     "-DomainName {} -Priority 0 -Weight 0 -Port {}",
                     m_server, as::fqdn(domain), as::fqdn(pool), as::port(ports::sip));
    }

    void finish() { m_out.add(m_block); }

private:
    TaskCommands &m_out;
    CheckedName m_server;
    PowerShellBlock m_block;
};

void addLookup(PowerShellBlock &block, const QString &name)
{
    block.line("Resolve-DnsName -Name {} -Type A", as::fqdn(name));
}

void lookUp(const QString &name, TaskCommands &out)
{
    PowerShellBlock block;
    addLookup(block, name);
    out.add(block);
}

/// Where the internal web services answer; those of a Standard Edition server at its own address.
QString webAddress(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const WebServices *web = webServicesOf(pool);
    const auto servers = plan.now.serversOf(pool.id);
    if (pool.isStandard() && web->vip.isEmpty() && !servers.isEmpty())
        return out.need(servers.first()->ip, servers.first()->id, "ip");
    return out.need(web ? web->vip : QString(), pool.id, "role.web.vip");
}

SipDomainId defaultSipDomain(const PlanFacts &plan)
{
    const auto &domains = plan.now.plan.sipDomains;
    for (const SipDomain &domain : domains)
        if (domain.isDefault)
            return domain.id;
    return domains.isEmpty() ? SipDomainId{} : domains.begin()->id;
}

/// The SIP domain with which the record of a simple URL is created: its own, that of its host, or the default one.
SipDomainId sipDomainOf(const PlanFacts &plan, const SimpleUrl &url, const QString &host)
{
    const auto &domains = plan.now.plan.sipDomains;
    if (domains.find(url.sipDomain))
        return url.sipDomain;
    for (const SipDomain &domain : domains)
        if (host.endsWith(u'.' + domain.name, Qt::CaseInsensitive))
            return domain.id;
    return defaultSipDomain(plan);
}

/// Adds the hosts of the simple URLs that are created with \a sip, or \a usual when the plan has no such URL.
void addHosts(QStringList &hosts, const PlanFacts &plan, const SipDomain &sip, SimpleUrlComponent component,
              const QString &usual)
{
    bool isPlanned = false;
    for (const SimpleUrl &url : plan.now.plan.simpleUrls) {
        if (url.component != component)
            continue;
        isPlanned = true;
        const QString host = QUrl(url.url).host();
        if (sipDomainOf(plan, url, host) == sip.id && !hosts.contains(host))
            hosts.append(host);
    }
    if (!isPlanned && (component == SimpleUrlComponent::Meet || sip.id == defaultSipDomain(plan)))
        hosts.append(usual + u'.' + sip.name);
}

CheckedName accessName(const Pool &pool, TaskCommands &out)
{
    return as::fqdn(out.need(pool.as<EdgePool>()->access.fqdn, pool.id, "role.access.fqdn"));
}

/// The public addresses; without translation they are those of the servers.
void addEdgeAddresses(TextBlock &block, const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const EdgePool &edge = *pool.as<EdgePool>();
    const auto add = [&](const CheckedName &name, const Server &server, const QString &own, const QString &outside,
                         const char *property) {
        const QString address = outside.isEmpty() && edge.natType == NatType::None ? own : outside;
        block.line("A    {}    {}", name, as::ipv4(out.need(address, server.id, property)));
    };
    for (const Server *server : plan.now.serversOf(pool.id)) {
        const EdgeAddresses &ip = server->edge;
        add(accessName(pool, out), *server, ip.accessIp, ip.publicAccessIp, "edge.publicAccessIp");
        if (edge.singleFqdnAndIp)
            continue;
        add(as::fqdn(out.need(edge.webConferencing.fqdn, pool.id, "role.webConferencing.fqdn")), *server,
            ip.webConferencingIp, ip.publicWebConferencingIp, "edge.publicWebConferencingIp");
        add(as::fqdn(out.need(edge.av.fqdn, pool.id, "role.av.fqdn")), *server, ip.avIp, ip.publicAvIp,
            "edge.publicAvIp");
    }
}

void addProxied(TextBlock &block, const QString &name)
{
    block.line("A    {}    <reverse proxy>", as::fqdn(name));
}

} // namespace

void poolRecords(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    RecordWriter records(plan, out);
    if (isBalancedByHardware(plan, pool))
        records.addAddress(pool.fqdn, out.need(pool.sipVip, pool.id, "sipVip"));
    else
        for (const Server *server : plan.now.serversOf(pool.id))
            records.addAddress(pool.fqdn, out.need(server->ip, server->id, "ip"));
    records.finish();
}

void poolLookup(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    lookUp(pool.fqdn, out);
}

void webRecord(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    RecordWriter records(plan, out);
    records.addAddress(webServicesOf(pool)->internalFqdn, webAddress(plan, pool, out));
    records.finish();
}

void webLookup(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    lookUp(webServicesOf(pool)->internalFqdn, out);
}

void internalRecords(const PlanFacts &plan, const SipDomain &sip, TaskCommands &out)
{
    if (!plan.cms)
        return out.lack({}, "");
    QStringList hosts;
    addHosts(hosts, plan, sip, SimpleUrlComponent::Meet, u"meet"_s);
    hosts.append(u"lyncdiscoverinternal."_s + sip.name);
    addHosts(hosts, plan, sip, SimpleUrlComponent::Dialin, u"dialin"_s);
    addHosts(hosts, plan, sip, SimpleUrlComponent::Admin, u"admin"_s);

    RecordWriter records(plan, out);
    const QString address = webAddress(plan, *plan.cms, out);
    for (const QString &host : std::as_const(hosts))
        records.addAddress(host, address);
    if (plan.deployment.legacySrvRecords) {
        if (const Pool *pool = plan.now.find(plan.deployment.autoconfigPool))
            records.addSignInService(sip.name, pool->fqdn);
        else
            out.lack({}, "autoconfigPool");
    }
    records.finish();
}

void discoveryLookup(const PlanFacts &, const SipDomain &sip, TaskCommands &out)
{
    lookUp(u"lyncdiscoverinternal."_s + sip.name, out);
}

void externalRecords(const PlanFacts &plan, const SipDomain &sip, TaskCommands &out)
{
    TextBlock block;
    for (const Pool *pool : plan.edgePools)
        addEdgeAddresses(block, plan, *pool, out);
    const CheckedName domain = as::fqdn(sip.name);
    const EdgePool &first = *plan.edgePools.first()->as<EdgePool>();
    block.line("SRV  _sip._tls.{}    0 0 {} {}", domain,
               as::port(first.singleFqdnAndIp ? first.access.port : remoteSignInPort),
               accessName(*plan.edgePools.first(), out));
    for (const Pool *pool : plan.edgePools)
        if (pool->as<EdgePool>()->federationEnabled)
            block.line("SRV  _sipfederationtls._tcp.{}    0 0 {} {}", domain, as::port(ports::sip),
                       accessName(*pool, out));

    QStringList hosts{u"lyncdiscover."_s + sip.name};
    addHosts(hosts, plan, sip, SimpleUrlComponent::Meet, u"meet"_s);
    addHosts(hosts, plan, sip, SimpleUrlComponent::Dialin, u"dialin"_s);
    for (const QString &host : std::as_const(hosts))
        addProxied(block, host);
    if (sip.id == defaultSipDomain(plan))
        for (const Pool *pool : plan.pools)
            if (const WebServices *web = webServicesOf(*pool); web && !web->externalFqdn.isEmpty())
                addProxied(block, web->externalFqdn);
    out.add(block);
}

void edgeRecords(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    RecordWriter records(plan, out);
    const auto servers = plan.now.serversOf(pool.id);
    for (const Server *server : servers) {
        const QString &address = out.need(server->ip, server->id, "ip");
        records.addAddress(server->fqdn, address);
        if (servers.size() > 1 || pool.fqdn.compare(server->fqdn, Qt::CaseInsensitive) != 0)
            records.addAddress(pool.fqdn, address);
    }
    records.finish();
}

void geoRecords(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    const CheckedName zone = as::fqdn(pair.geoDnsZone);
    QList<CheckedName> inside, outside;
    for (PoolId id : {pair.poolA, pair.poolB}) {
        const Pool &pool = *plan.now.find(id);
        const WebServices *web = webServicesOf(pool);
        inside.append(as::fqdn(overridesInternalWeb(pool) ? web->internalFqdn : pool.fqdn));
        outside.append(as::fqdn(out.need(web ? web->externalFqdn : QString(), id, "role.web.externalFqdn")));
    }
    TextBlock block;
    for (const CheckedValue &name :
         {as::fixed("meet"), as::fixed("dialin"), as::fixed("lyncdiscover"), as::fixed("scheduler")})
        block.line("{}-int.{}    {} | {}", name, zone, inside[0], inside[1])
            .line("{}-ext.{}    {} | {}", name, zone, outside[0], outside[1]);
    out.add(block);
}

void lookups(const PlanFacts &plan, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Pool *pool : plan.pools) {
        if (!pool->as<UserPool>())
            continue;
        addLookup(block, pool->fqdn);
        for (const Server *server : plan.now.serversOf(pool->id))
            if (server->fqdn.compare(pool->fqdn, Qt::CaseInsensitive) != 0)
                addLookup(block, server->fqdn);
        if (overridesInternalWeb(*pool))
            addLookup(block, webServicesOf(*pool)->internalFqdn);
    }
    out.add(block);
}

} // namespace twinpool
