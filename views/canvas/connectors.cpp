// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/connectors.h"

#include "model/edits/layout.h"
#include "model/topology/references.h"

#include <QLocale>

namespace twinpool {

namespace {

struct Canvas {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString bandwidth(double mbps)
{
    const QLocale locale;
    if (mbps >= 1000)
        return Canvas::tr("%1 Gb/s").arg(locale.toString(mbps / 1000, 'g', 4));
    return Canvas::tr("%1 Mb/s").arg(locale.toString(mbps, 'g', 4));
}

QString labelOf(const NetworkLink &link)
{
    QStringList facts;
    if (link.bandwidthMbps > 0)
        facts.append(bandwidth(link.bandwidthMbps));
    if (link.roundTripMs > 0)
        facts.append(Canvas::tr("%1 ms").arg(QLocale().toString(link.roundTripMs, 'g', 4)));
    return joinedFacts(facts);
}

QString labelOf(const Snapshot &now, const Pairing &pairing)
{
    if (pairing.oneWay)
        return Canvas::tr("One-way pair");
    for (PoolId id : {pairing.poolA, pairing.poolB}) {
        const Pool *pool = now.find(id);
        const auto *user = pool ? pool->as<UserPool>() : nullptr;
        if (!user || !user->autoVoiceFailover)
            return Canvas::tr("Backup pair · voice by hand", "voice fails over by hand");
    }
    return Canvas::tr("Backup pair · voice auto", "voice fails over automatically");
}

class Collector
{
public:
    Collector(const Snapshot &now, EntityRef row, const FindingSet *findings)
        : m_now(now)
        , m_row(row)
        , m_findings(findings)
    {
    }

    QList<Connector> take() { return std::move(m_connectors); }

    void add(ConnectorKind kind, EntityRef from, EntityRef to, const QString &label = {})
    {
        const auto same = [&](const Connector &other) { return other.from == from && other.to == to; };
        if (!from || !to || from == to || std::ranges::any_of(m_connectors, same))
            return;
        Connector line{kind, m_row, from, to, false, label, {}};
        if (isNode(from.kind)) {
            const SiteId site = siteOfNode(m_now, from), other = siteOfNode(m_now, to);
            line.crossesSites = site && other && site != other;
        }
        if (m_findings && line.subject())
            line.badge = badgeOf(m_now, m_row, *m_findings);
        m_connectors.append(line);
    }

    void operator()(const Pairing &pairing)
    {
        add(ConnectorKind::Pairing, pairing.poolA, pairing.poolB, labelOf(m_now, pairing));
    }
    void operator()(const NetworkLink &link) { add(ConnectorKind::Network, link.siteA, link.siteB, labelOf(link)); }
    void operator()(const Trunk &trunk) { add(ConnectorKind::Trunk, trunk.mediation, trunk.gateway); }
    void operator()(const Pool &pool) { associations(pool, ConnectorKind::Association); }
    void operator()(const LoadBalancer &balancer) { associations(balancer, ConnectorKind::Service); }
    void operator()(const ReverseProxy &proxy) { associations(proxy, ConnectorKind::Service); }
    template <class Row>
    void operator()(const Row &)
    {
    }

private:
    template <class Row>
    void associations(const Row &row, ConnectorKind kind)
    {
        forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) {
            if (isNode(EntityRef(reference).kind))
                add(kind, row.id, reference);
        });
    }

    const Snapshot &m_now;
    EntityRef m_row;
    const FindingSet *m_findings;
    QList<Connector> m_connectors;
};

} // namespace

QList<Connector> connectorsOf(const Snapshot &now, EntityRef row, const FindingSet *findings)
{
    Collector collector(now, row, findings);
    visitEntity(now.plan, row, [&](const auto &typed) { collector(typed); });
    return collector.take();
}

bool makesConnectors(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Pool:
    case EntityKind::LoadBalancer:
    case EntityKind::ReverseProxy:
    case EntityKind::Trunk:
    case EntityKind::Pairing:
    case EntityKind::NetworkLink:
        return true;
    default:
        return false;
    }
}

} // namespace twinpool
