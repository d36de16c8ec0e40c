// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/plan.h"

namespace twinpool {

namespace {

/// How each kind of row is called; the plan resolves what a name is built from.
struct NameOfRow {
    const Plan &plan;

    QString operator()(const AdDomain &row) const { return row.fqdn; }
    QString operator()(const SipDomain &row) const { return row.name; }
    QString operator()(const SimpleUrl &row) const { return row.url; }
    QString operator()(const DnsRecord &row) const { return row.name; }
    QString operator()(const Site &row) const { return row.name; }
    QString operator()(const NetworkLink &row) const { return joined(row.siteA, row.siteB); }
    QString operator()(const Pool &row) const { return row.fqdn; }
    QString operator()(const Server &row) const { return row.fqdn; }
    QString operator()(const SqlStore &row) const { return row.name; }
    QString operator()(const SqlNode &row) const { return row.fqdn; }
    QString operator()(const FileStore &row) const { return row.name; }
    QString operator()(const FileServer &row) const { return row.fqdn; }
    QString operator()(const Gateway &row) const { return row.address; }
    QString operator()(const Trunk &row) const { return row.name; }
    QString operator()(const LoadBalancer &row) const { return row.name; }
    QString operator()(const ReverseProxy &row) const { return row.fqdn; }
    QString operator()(const Pairing &row) const { return joined(row.poolA, row.poolB); }
    QString operator()(const Maintenance &row) const { return nameOf(plan, row.target); }
    QString operator()(const Scenario &row) const { return row.name; }
    QString operator()(const ScenarioEvent &row) const { return nameOf(plan, row.target); }

    QString joined(EntityRef a, EntityRef b) const
    {
        const QString first = nameOf(plan, a), second = nameOf(plan, b);
        return QStringLiteral("%1+%2").arg(firstLabel(first), firstLabel(second));
    }
};

} // namespace

template class Table<AdDomain>;
template class Table<SipDomain>;
template class Table<SimpleUrl>;
template class Table<DnsRecord>;
template class Table<Site>;
template class Table<NetworkLink>;
template class Table<Pool>;
template class Table<Server>;
template class Table<SqlStore>;
template class Table<SqlNode>;
template class Table<FileStore>;
template class Table<FileServer>;
template class Table<Gateway>;
template class Table<Trunk>;
template class Table<LoadBalancer>;
template class Table<ReverseProxy>;
template class Table<Pairing>;
template class Table<Maintenance>;
template class Table<Scenario>;
template class Table<ScenarioEvent>;
template class Table<Placement>;
template class Table<PartFigure>;

Plan::Plan() = default;
Plan::Plan(const Plan &) = default;
Plan::Plan(Plan &&) noexcept = default;
Plan &Plan::operator=(const Plan &) = default;
Plan &Plan::operator=(Plan &&) noexcept = default;
Plan::~Plan() = default;
bool Plan::operator==(const Plan &) const = default;

bool Plan::has(EntityRef ref) const
{
    return visitEntity(*this, ref, [](const auto &) {});
}

QString nameOf(const Plan &plan, EntityRef ref)
{
    QString name;
    visitEntity(plan, ref, [&](const auto &row) { name = NameOfRow{plan}(row); });
    return name;
}

QString qualifiedName(const Plan &plan, EntityRef ref)
{
    return QStringLiteral("%1:%2").arg(nameOf(ref.kind), nameOf(plan, ref));
}

QStringView firstLabel(QStringView fqdn)
{
    const qsizetype dot = fqdn.indexOf(u'.');
    return dot < 0 ? fqdn : fqdn.first(dot);
}

} // namespace twinpool
