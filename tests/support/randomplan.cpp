// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomplan.h"

#include "model/edits/change.h"
#include "model/edits/deployedstate.h"
#include "model/edits/figures.h"
#include "model/edits/marks.h"
#include "model/edits/remove.h"
#include "model/topology/references.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

std::vector<EntityRef> allRows(const Plan &plan)
{
    std::vector<EntityRef> rows;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            rows.push_back(row.id);
    });
    return rows;
}

/// Sets one field of a row, chosen by its number, to a random value of its type.
class FieldSetter
{
public:
    FieldSetter(Random &random, const Plan &plan, int field)
        : m_random(random)
        , m_plan(plan)
        , m_left(field)
    {
    }

    template <class Row>
    void run(Row &row)
    {
        Visitor<Row> visitor{*this, row};
        Fields<Row>::visit(visitor);
    }

private:
    template <class Row>
    struct Visitor {
        FieldSetter &setter;
        Row &row;

        template <class Owner, class M, class... Trait>
        void operator()(const char *, M Owner::*member, Trait... trait)
        {
            setter.maybe(row.*member, trait...);
        }
    };

    template <class M, class... Trait>
    void maybe(M &value, Trait... trait)
    {
        if constexpr (std::is_same_v<M, PoolRole>) {
            std::visit([this](auto &role) { run(role); }, value);
        } else if constexpr (Described<M>) {
            run(value);
        } else {
            if (m_left-- == 0)
                set(value, trait...);
        }
    }

    void set(QString &value)
    {
        static const QStringList texts{u"one"_s, u"sql1.example.net"_s, u"é ‘x’ $(y) ]"_s, {}};
        value = m_random.oneOf(texts);
    }
    void set(QString &value, Text) { value = u"two\nlines"_s; }
    void set(QStringList &value) { value = {u"a"_s, u"b"_s}; }
    void set(bool &value) { value = !value; }
    void set(int &value) { value = m_random.number(0, 20000); }
    void set(double &value) { value = m_random.number(0, 1000) / 8.0; }
    template <class Number>
    void set(Number &value, Range range)
    {
        const double most = std::min(range.most, range.least + 5000);
        value = static_cast<Number>(m_random.number(static_cast<int>(range.least), static_cast<int>(most)));
    }
    void set(std::chrono::seconds &value) { value = std::chrono::seconds(m_random.number(0, 1000)); }
    template <NamedEnum E>
    void set(E &value)
    {
        value = m_random.oneOf(enumNames(E{})).value;
    }
    template <NamedEnum E>
    void set(EnumSet<E> &values)
    {
        values.insert(m_random.oneOf(enumNames(E{})).value);
    }
    template <class T>
    void set(std::optional<T> &value)
    {
        if (value && m_random.chance(30)) {
            value.reset();
        } else {
            value.emplace();
            if constexpr (!Described<T>)
                set(*value);
        }
    }
    template <EntityKind K>
    void set(Id<K> &value, OnDelete = OnDelete::Clear)
    {
        value.value = 0;
        Plan::forEachTable(m_plan, [&](const char *, const auto &table) {
            using Row = typename std::decay_t<decltype(table)>::Row;
            if constexpr (std::is_same_v<decltype(Row::id), Id<K>>) {
                if (table.isEmpty())
                    return;
                int skip = m_random.number(0, table.size() - 1);
                for (const Row &row : table)
                    if (skip-- == 0)
                        value = row.id;
            }
        });
    }
    void set(EntityRef &value, OnDelete) { value = m_random.oneOf(allRows(m_plan)); }
    template <EntityKind K>
    void set(QList<Id<K>> &values)
    {
        Id<K> id;
        set(id);
        if (id)
            values.append(id);
    }
    template <class T>
    void set(QList<T> &values)
    {
        values.append(T{});
    }

    Random &m_random;
    const Plan &m_plan;
    int m_left;
};

Edit setSomeField(Random &random, EntityRef ref)
{
    const quint32 seed = static_cast<quint32>(random.number(0, 1 << 30));
    return {u"Set a field"_s, [=](Plan plan) -> Result<Plan> {
                Random own(seed);
                const Plan before = plan;
                Plan::forEachTable(plan, [&](const char *, auto &table) {
                    using Row = typename std::decay_t<decltype(table)>::Row;
                    if (decltype(Row::id)::kind == ref.kind)
                        table.change(decltype(Row::id){ref.value},
                                     [&](Row &row) { FieldSetter(own, before, own.number(0, 60)).run(row); });
                });
                return plan;
            }};
}

Edit setSomeDeploymentField(Random &random)
{
    const quint32 seed = static_cast<quint32>(random.number(0, 1 << 30));
    return {u"Set a field of the deployment"_s, [=](Plan plan) -> Result<Plan> {
                Random own(seed);
                const Plan before = plan;
                FieldSetter(own, before, own.number(0, 30)).run(plan.deployment);
                return plan;
            }};
}

Edit addCopyOf(EntityRef ref)
{
    return {u"Copy a row"_s, [=](Plan plan) -> Result<Plan> {
                const Plan before = plan;
                visitEntity(before, ref, [&](const auto &row) { plan.add(row); });
                return plan;
            }};
}

Edit moveSome(Random &random, EntityRef ref)
{
    const double x = random.number(-5000, 5000), y = random.number(-5000, 5000);
    return {u"Move"_s, [=](Plan plan) -> Result<Plan> {
                plan.placements.set(Placement{{ref.value}, x, y, 0, 0, false});
                return plan;
            }};
}

Edit acceptSome(Random &random, EntityRef ref)
{
    const QString key = u"FEP-00%1@%2"_s.arg(random.number(1, 9)).arg(ref.value);
    return {u"Accept"_s, [=](Plan plan) -> Result<Plan> {
                const auto at = std::ranges::lower_bound(plan.acceptedFindings, key, {}, &AcceptedFinding::key);
                if (at == plan.acceptedFindings.end() || at->key != key)
                    plan.acceptedFindings.insert(at, AcceptedFinding{key, u"because"_s, {}, u"2026-01-31"_s, {}});
                return plan;
            }};
}

Edit markSomeWork(Random &random, EntityRef ref)
{
    const QString date = u"2026-01-0%1"_s.arg(random.number(1, 9));
    if (random.chance(30))
        return edits::recordDrill({.start = date + u"T02:00:00"_s,
                                   .runbook = u"RB-FO@%1"_s.arg(ref.value),
                                   .steps = {{.step = u"RB-FO-01"_s, .minutes = random.number(0, 90)}}});
    return edits::markTask({.instance = u"INS-05@%1"_s.arg(ref.value),
                            .outcome = random.oneOf(enumNames(TaskOutcome{})).value,
                            .date = date});
}

Edit setSomeFigures(Random &random, EntityRef ref)
{
    FailureFigures figures{.hoursBetween = random.number(0, 9999) / 2.0,
                           .hoursToRepair = random.number(0, 99) / 8.0,
                           .plannedHours = random.number(0, 40) / 4.0};
    if (random.chance(20))
        figures.availability = random.number(0, 1000) / 1000.0;
    const auto given = random.chance(70) ? std::optional(figures) : std::nullopt;
    return random.chance(70) ? edits::setFigures(ref, given) : edits::setFigures(random.oneOf(enumNames(PartKind{})).value, given);
}

Edit useSomeRule(Random &random)
{
    const QString rule = u"FEP-00%1"_s.arg(random.number(1, 9));
    if (random.chance(30))
        return edits::useRule(rule, {});
    return edits::useRule(rule, random.oneOf(enumNames(RuleUse{})).value);
}

Edit changeDeployedState(Random &random)
{
    return random.chance(30) ? edits::forgetDeployed() : edits::markAsDeployed();
}

/// A row of each kind that the sites do not bring along.
void addTheRest(Random &random, Plan &plan)
{
    const std::vector<EntityRef> rows = allRows(plan);
    const auto idOf = [&](EntityKind kind) {
        const auto at = std::ranges::find(rows, kind, &EntityRef::kind);
        return at == rows.end() ? EntityRef() : *at;
    };
    double x = -400;
    const auto place = [&](EntityRef ref) { plan.placements.set(Placement{{ref.value}, x -= 400, 0, 0, 0, false}); };
    plan.add(DnsRecord{{}, u"_sipinternaltls._tcp.example.com"_s, DnsRecordType::Srv, u"pool-1-0.example.net"_s, 0});
    FileServer member;
    member.fileStore = idOf(EntityKind::FileStore).as<FileStoreId>();
    member.fqdn = u"member.example.net"_s;
    plan.add(member);
    LoadBalancer balancer;
    balancer.name = u"balancer"_s;
    balancer.site = idOf(EntityKind::Site).as<SiteId>();
    balancer.serves = {idOf(EntityKind::Pool).as<PoolId>()};
    place(plan.add(balancer));
    ReverseProxy proxy;
    proxy.fqdn = u"proxy.example.net"_s;
    proxy.site = balancer.site;
    proxy.publishes = balancer.serves;
    place(plan.add(proxy));
    plan.add(Maintenance{{}, random.oneOf(rows), {}, random.number(0, 60)});
    for (int figure = 0; figure < 6; ++figure)
        plan = *setSomeFigures(random, random.oneOf(rows)).apply(plan);
    const ScenarioId scenario = plan.add(Scenario{{}, u"drill"_s});
    for (int minute = 0; minute < 6; ++minute)
        plan.add(ScenarioEvent{{}, scenario, minute / 2, random.oneOf(enumNames(ScenarioAction{})).value,
                               random.chance(50) ? idOf(EntityKind::Pool) : random.oneOf(rows)});
}

} // namespace

Plan randomPlan(quint32 seed, int components)
{
    Random random(seed);
    Plan plan;
    plan.deployment.name = u"Random %1"_s.arg(seed);
    plan.deployment.targetVersion = random.oneOf(std::array{ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE});
    plan.add(AdDomain{{}, u"example.net"_s, u"EXAMPLE"_s, {}});
    const SipDomainId sip = plan.add(SipDomain{{}, u"example.com"_s, true});
    plan.add(SimpleUrl{{}, SimpleUrlComponent::Meet, sip, u"https://meet.example.com"_s, false});
    const auto rows = [&] { return static_cast<int>(plan.lastId); };

    PoolId lastUserPool;
    SiteId lastSite;
    int number = 0;
    while (rows() < components) {
        ++number;
        Site site;
        site.name = u"Site %1"_s.arg(number);
        site.worldRegion = random.chance(80) ? u"Europe"_s : u"Asia"_s;
        site.users = random.number(0, 20000);
        const SiteId siteId = plan.add(site);
        const double x = (number % 20) * 1200.0, y = (number / 20) * 1000.0;
        plan.placements.set(Placement{{siteId.value}, x, y, 0, 0, false});
        if (lastSite) {
            NetworkLink link;
            link.siteA = lastSite;
            link.siteB = siteId;
            link.bandwidthMbps = 100;
            plan.add(link);
        }
        lastSite = siteId;
        for (int unit = 0; unit < 2 && rows() < components; ++unit) {
            const double left = x + 40 + unit * 560;
            SqlStore store;
            store.name = u"BE-%1-%2"_s.arg(number).arg(unit);
            store.site = siteId;
            store.haMode = random.oneOf(enumNames(HaMode{})).value;
            store.sqlVersion = SqlVersion::S2019;
            const SqlStoreId storeId = plan.add(store);
            plan.placements.set(Placement{{storeId.value}, left, y + 400, 0, 0, false});
            for (int ordinal = 1; ordinal <= 2; ++ordinal) {
                SqlNode node;
                node.store = storeId;
                node.ordinal = ordinal;
                node.fqdn = u"sql%1-%2-%3.example.net"_s.arg(ordinal).arg(number).arg(unit);
                if (store.haMode == HaMode::Mirrored && ordinal == 2)
                    node.role = SqlNodeRole::Mirror;
                plan.add(node);
            }
            FileStore share;
            share.name = u"FS-%1-%2"_s.arg(number).arg(unit);
            share.site = siteId;
            share.serverFqdn = u"fs-%1-%2.example.net"_s.arg(number).arg(unit);
            share.shareName = u"sfb"_s;
            const FileStoreId shareId = plan.add(share);
            plan.placements.set(Placement{{shareId.value}, left + 280, y + 400, 0, 0, false});

            UserPool user;
            user.edition = random.chance(85) ? PoolEdition::Enterprise : PoolEdition::Standard;
            user.homedUsers = random.number(0, 40000);
            user.fileStore = shareId;
            if (user.edition == PoolEdition::Enterprise)
                user.userStore = storeId;
            Pool pool;
            pool.fqdn = u"pool-%1-%2.example.net"_s.arg(number).arg(unit);
            pool.site = siteId;
            pool.version = plan.deployment.targetVersion;
            pool.loadBalancing = LoadBalancing::DnsPlusHardwareForHttp;
            pool.role = user;
            pool.hostsCms = !lastUserPool;
            const PoolId poolId = plan.add(pool);
            plan.placements.set(Placement{{poolId.value}, left, y + 200, 0, 0, false});
            const int servers = user.edition == PoolEdition::Standard ? 1 : random.number(1, 6);
            for (int ordinal = 1; ordinal <= servers; ++ordinal) {
                Server server;
                server.pool = poolId;
                server.ordinal = ordinal;
                server.fqdn = u"fe%1-%2-%3.example.net"_s.arg(ordinal).arg(number).arg(unit);
                server.osVersion = OsVersion::Ws2019;
                plan.add(server);
            }
            if (unit == 1 && lastUserPool && random.chance(60)) {
                Pairing pairing;
                pairing.poolA = lastUserPool;
                pairing.poolB = poolId;
                plan.add(pairing);
            }
            lastUserPool = poolId;
            if (random.chance(30)) {
                Pool other;
                const auto kind = random.oneOf(enumNames(PoolKind{})).value;
                other.role = roleOf(kind);
                other.fqdn = u"other-%1-%2.example.net"_s.arg(number).arg(unit);
                other.site = siteId;
                other.version = plan.deployment.targetVersion;
                if (auto *edge = other.as<EdgePool>())
                    edge->nextHop = poolId;
                const PoolId otherId = plan.add(other);
                plan.placements.set(Placement{{otherId.value}, left, y + 80, 0, 0, false});
                Server server;
                server.pool = otherId;
                server.fqdn = u"o-%1-%2.example.net"_s.arg(number).arg(unit);
                plan.add(server);
            }
            if (random.chance(30)) {
                Gateway gateway;
                gateway.address = u"gw-%1-%2.example.net"_s.arg(number).arg(unit);
                gateway.site = siteId;
                const GatewayId gatewayId = plan.add(gateway);
                plan.placements.set(Placement{{gatewayId.value}, left + 280, y + 200, 0, 0, false});
                Trunk trunk;
                trunk.name = u"trunk-%1-%2"_s.arg(number).arg(unit);
                trunk.gateway = gatewayId;
                trunk.mediation = poolId;
                plan.add(trunk);
            }
        }
    }
    addTheRest(random, plan);
    return plan;
}

Edit randomEdit(Random &random, const Snapshot &now)
{
    const std::vector<EntityRef> rows = allRows(now.plan);
    if (rows.empty())
        return setSomeDeploymentField(random);
    const EntityRef ref = random.oneOf(rows);
    switch (random.number(0, 21)) {
    case 0:
        return ref.kind == EntityKind::Site && now.plan.sites.size() < 4 ? moveSome(random, ref) : edits::remove({ref});
    case 1:
    case 2:
        return addCopyOf(ref);
    case 3:
        return moveSome(random, ref);
    case 4:
        return random.chance(50) ? acceptSome(random, ref) : markSomeWork(random, ref);
    case 5:
        return setSomeDeploymentField(random);
    case 6:
        return useSomeRule(random);
    case 7:
        return random.chance(50) ? changeDeployedState(random) : setSomeFigures(random, ref);
    default:
        return setSomeField(random, ref);
    }
}

} // namespace twinpool::test
