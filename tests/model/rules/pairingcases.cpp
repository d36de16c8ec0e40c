// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/pairingcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace twinpool::test {

using enum ProductVersion;

namespace {

/// What every pair is told, and what a pair is told that the rules do not allow.
const QStringList always{u"PAR-014 par+lyo"_s, u"PAR-031 par+lyo"_s, u"PAR-032 par+lyo"_s};
const QStringList alwaysIfIllegal{u"PAR-014 par+lyo"_s, u"PAR-032 par+lyo"_s};

} // namespace

PlanBuilder enterprisePair(ProductVersion version)
{
    PlanBuilder plan(version);
    plan.site("Paris").enterprise("par", 5, 10000).site("Lyon").enterprise("lyo", 5, 10000);
    return plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
}

PlanBuilder standardPair(int usersA, int usersB)
{
    PlanBuilder plan;
    plan.site("Paris").standard("par", usersA).site("Lyon").standard("lyo", usersB);
    return plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
}

std::vector<RuleCase> pairingCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &basis,
                         const QStringList &more, int fixes = 0) {
        QStringList expected = basis + more;
        expected.sort();
        cases.push_back({name, builder.plan(), expected, fixes});
    };

    row("PAR a good pair", enterprisePair(), always, {});
    row("PAR a good pair of 2015", enterprisePair(V2015), always, {});
    row("PAR a good pair of Standard Edition servers", standardPair(), always, {});

    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").site("Lyon").standard("lyo");
        plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
        row("PAR-001 mixed editions", plan, alwaysIfIllegal, {u"PAR-001 par+lyo"_s}, 1);
    }
    {
        PlanBuilder plan = enterprisePair();
        plan.change<Server>("lyo-s1", [](Server &server) { server.hosting = Hosting::Virtual; });
        row("PAR-002 one virtual server", plan, alwaysIfIllegal, {u"PAR-002 par+lyo"_s});
    }
    {
        PlanBuilder plan = standardPair();
        plan.change<Server>("par", [](Server &server) { server.hosting = Hosting::Virtual; });
        plan.change<Server>("lyo", [](Server &server) { server.hosting = Hosting::Virtual; });
        row("PAR-002 both virtual", plan, always, {});
    }
    {
        PlanBuilder plan = standardPair();
        plan.change<Server>("par", [](Server &server) { server.osVersion = OsVersion::Ws2016; });
        row("PAR-003 two systems", plan, alwaysIfIllegal, {u"PAR-003 par+lyo"_s});
        plan.change<Server>("par", [](Server &server) { server.osVersion.reset(); });
        row("PAR-003 one not decided", plan, always, {});
        row("PAR-003 one server of ten",
            enterprisePair().change<Server>("lyo-s1", [](Server &server) { server.osVersion = OsVersion::Ws2016; }),
            alwaysIfIllegal, {u"PAR-003 par+lyo"_s});
    }
    row("PAR-004 one-way",
        enterprisePair().change<Pairing>("par+lyo", [](Pairing &pairing) { pairing.oneWay = true; }), always,
        {u"PAR-004 par+lyo"_s}, 2);
    {
        PlanBuilder plan = enterprisePair();
        plan.site("Nice").enterprise("nic").link("Paris", "Nice").pair("par", "nic");
        row("PAR-004 twice paired", plan, always,
            {u"PAR-004 par+lyo"_s, u"PAR-004 par+nic"_s, u"PAR-014 par+nic"_s, u"PAR-031 par+nic"_s,
             u"PAR-032 par+nic"_s},
            2);
    }
    {
        PlanBuilder plan = enterprisePair();
        plan.site("Nice").enterprise("nic").site("Metz").enterprise("met").link("Metz", "Nice").pair("met", "nic");
        row("PAR-004 two pairs apart", plan, always,
            {u"PAR-014 met+nic"_s, u"PAR-031 met+nic"_s, u"PAR-032 met+nic"_s});
    }
    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").director("dir").pair("par", "dir").cms("par");
        row("PAR-005 a Director", plan, {}, {u"PAR-005 par+dir"_s}, 1);
    }
    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").pair("par", "par").cms("par");
        row("PAR-005 itself", plan, {}, {u"PAR-005 par+par"_s}, 1);
    }
    const auto sameDataCenter = [](Site &site) { site.dataCenter = u"DC"_s; };
    row("PAR-006 one data center", enterprisePair().change<Site>("Paris", sameDataCenter).change<Site>("Lyon", sameDataCenter),
        always, {u"PAR-006 par+lyo"_s});
    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").enterprise("lyo").pair("par", "lyo").cms("par");
        row("PAR-006 one site", plan, always, {u"PAR-006 par+lyo"_s});
    }
    row("PAR-006 one of two in a data center", enterprisePair().change<Site>("Paris", sameDataCenter), always, {});
    row("PAR-007 two regions", enterprisePair().change<Site>("Lyon", [](Site &site) { site.worldRegion = u"Asia"_s; }),
        always, {u"PAR-007 par+lyo"_s});
    row("PAR-007 a region not known",
        enterprisePair().change<Site>("Lyon", [](Site &site) { site.worldRegion.clear(); }), always, {});
    row("PAR-008 two modes",
        enterprisePair().change<SqlStore>("be-lyo", [](SqlStore &store) { store.haMode = HaMode::AlwaysOnFCI; }), always,
        {u"PAR-008 par+lyo"_s}, 2);
    row("PAR-008 one standalone",
        enterprisePair().change<SqlStore>("be-lyo", [](SqlStore &store) { store.haMode = HaMode::Standalone; }), always,
        {u"PAR-008 par+lyo"_s}, 1);
    row("PAR-008 no store",
        enterprisePair().user("lyo", [](UserPool &user) { user.userStore = {}; }), always, {});

    const auto users = [](int count) { return [=](UserPool &user) { user.homedUsers = count; }; };
    row("PAR-009 five servers for 33,336",
        enterprisePair().user("par", users(20000)).user("lyo", users(13336)), always, {u"PAR-009 par+lyo"_s}, 1);
    row("PAR-009 five servers for 33,335",
        enterprisePair().user("par", users(20000)).user("lyo", users(13335)), always, {});
    {
        PlanBuilder plan = enterprisePair();
        plan.user("par", users(20000)).user("lyo", users(13335));
        const ServerId last = plan.id<Server>("lyo-s5");
        plan.plan([=](Plan &all) { all.servers.remove(last); });
        row("PAR-009 four servers for 33,335", plan, always, {u"PAR-009 par+lyo"_s}, 1);
    }
    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par", 6, 30000).site("Lyon").enterprise("lyo", 3, 5000);
        plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
        row("PAR-009 unequal pools (SIZ-108)", plan, always, {u"PAR-009 par+lyo"_s}, 1);
    }
    row("PAR-010 one side over 2,500", standardPair(2600, 2400), always, {u"PAR-010 par+lyo"_s});
    row("PAR-010 5,000 in all", standardPair(2500, 2500), always, {});
    {
        PlanBuilder plan(V2019);
        plan.site("Paris").enterprise("par", 16, 60000).site("Lyon").enterprise("lyo", 16, 50000);
        plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
        row("PAR-011 over the maximum (SIZ-18)", plan, always, {u"PAR-009 par+lyo"_s, u"PAR-011 par"_s});
        plan.user("par", users(53000)).user("lyo", users(53000));
        row("PAR-011 at the maximum (SIZ-18)", plan, always, {});
    }
    row("PAR-011 2015",
        PlanBuilder(V2015).site("Paris").enterprise("par", 12, 40001).site("Lyon").enterprise("lyo", 12, 1000).link(
            "Paris", "Lyon").pair("par", "lyo").cms("par"),
        always, {u"PAR-011 par"_s});
    row("PAR-011 not paired", PlanBuilder().site("Paris").enterprise("par", 16, 60000).cms("par"), {}, {u"PAR-019 par"_s});
    const auto uses = [](VoiceApplication application) {
        return [=](UserPool &user) { user.usedApplications.insert(application); };
    };
    row("PAR-012 Call Park", enterprisePair().user("lyo", uses(VoiceApplication::CallPark)), always,
        {u"PAR-012 par+lyo"_s});
    row("PAR-012 announcements", enterprisePair().user("lyo", uses(VoiceApplication::Announcement)), always, {});
    row("PAR-013 off", enterprisePair().user("par", [](UserPool &user) { user.autoVoiceFailover = false; }), always,
        {u"PAR-013 par"_s}, 1);
    row("PAR-013 no voice users", enterprisePair().user("par",
                                                        [](UserPool &user) {
                                                            user.autoVoiceFailover = false;
                                                            user.voiceUsers = 0;
                                                        }),
        always, {});

    const auto intervals = [](std::chrono::seconds detection, std::chrono::seconds failback) {
        return [=](UserPool &user) {
            user.failureDetection = detection;
            user.failback = failback;
        };
    };
    row("PAR-015 29 s", enterprisePair().user("par", intervals(29s, 600s)), always, {u"PAR-015 par"_s, u"PAR-017 par"_s}, 1);
    row("PAR-015 84,401 s", enterprisePair().user("par", intervals(300s, 84401s)), always, {u"PAR-015 par"_s}, 1);
    row("PAR-015 84,400 s", enterprisePair().user("par", intervals(300s, 84400s)), always, {});
    row("PAR-016 89 s", enterprisePair().user("par", intervals(89s, 600s)), always, {u"PAR-016 par"_s, u"PAR-017 par"_s}, 1);
    row("PAR-017 90 s", enterprisePair().user("par", intervals(90s, 600s)), always, {u"PAR-017 par"_s}, 1);
    row("PAR-017 equal", enterprisePair().user("par", intervals(300s, 300s)), always, {u"PAR-017 par"_s}, 1);
    row("PAR-017 close", enterprisePair().user("par", intervals(300s, 301s)), always, {});
    {
        PlanBuilder plan = enterprisePair();
        plan.branch("Brest", "Paris").survivableBranch("sba", "par");
        row("PAR-037 branch of a pair", plan, always, {u"PAR-037 sba"_s});
        plan.change<Pool>("sba", [](Pool &pool) { pool.as<SurvivableBranch>()->failback = 84401s; });
        row("PAR-015 branch", plan, always, {u"PAR-015 sba"_s, u"PAR-037 sba"_s}, 1);
        PlanBuilder alone;
        alone.site("Paris").enterprise("par").cms("par").branch("Brest", "Paris").survivableBranch("sba", "par");
        row("PAR-037 branch of a single pool", alone, {}, {u"PAR-019 par"_s});
    }
    row("PAR-018 two versions",
        enterprisePair().change<Pool>("lyo", [](Pool &pool) { pool.version = V2019; }), alwaysIfIllegal,
        {u"PAR-018 par+lyo"_s});
    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").standard("std").cms("std");
        row("PAR-019 alone", plan, {}, {u"PAR-019 par"_s});
        plan.user("par", users(0));
        row("PAR-019 without users", plan, {}, {});
    }
    row("PAR-021 not seen", enterprisePair().user("lyo", [](UserPool &user) { user.threeServersSeen = false; }), always,
        {u"PAR-021 lyo"_s}, 1);
    {
        PlanBuilder plan = standardPair();
        plan.user("lyo", [](UserPool &user) { user.threeServersSeen = false; });
        row("PAR-021 Standard Edition", plan, always, {});
    }
    row("PAR-022 emergency calls", enterprisePair().user("lyo", [](UserPool &user) { user.usesE911 = true; }), always,
        {u"PAR-022 par+lyo"_s});
    row("PAR-023 2015", enterprisePair(V2015).user("par", uses(VoiceApplication::ResponseGroup)), always,
        {u"PAR-012 par+lyo"_s, u"PAR-023 par+lyo"_s});
    row("PAR-023 no Response Groups", enterprisePair(V2015).user("par", uses(VoiceApplication::GroupPickup)), always,
        {u"PAR-012 par+lyo"_s});
    {
        PlanBuilder plan = enterprisePair(V2019);
        plan.user("par", uses(VoiceApplication::ResponseGroup));
        row("PAR-024 switched off", plan, always, {u"PAR-012 par+lyo"_s, u"PAR-024 par+lyo"_s}, 1);
        plan.deployment([](Deployment &deployment) { deployment.rgsBackupEnabled = true; });
        row("PAR-024 switched on", plan, always, {u"PAR-012 par+lyo"_s});
        plan.change<Server>("lyo-s2", [](Server &server) { server.cumulativeUpdate = u"7.0.2046.122"_s; });
        row("PAR-024 old server", plan, always, {u"PAR-012 par+lyo"_s, u"PAR-024 par+lyo"_s});
        plan.change<Server>("lyo-s2", [](Server &server) { server.cumulativeUpdate = u"7.0.2046.123"_s; });
        row("PAR-024 just new enough", plan, always, {u"PAR-012 par+lyo"_s});
    }
    {
        PlanBuilder plan = enterprisePair();
        plan.user("par", [](UserPool &user) { user.callParkCustomMusic = true; });
        row("PAR-025 music without Call Park", plan, always, {});
        plan.user("par", uses(VoiceApplication::CallPark));
        row("PAR-025 music", plan, always, {u"PAR-012 par+lyo"_s, u"PAR-025 par"_s});
    }
    row("PAR-026 changed",
        enterprisePair().deployment([](Deployment &deployment) { deployment.backupSyncInterval = 121s; }), always,
        {u"PAR-026"_s}, 1);

    const auto fileStore = [](auto change) { return [=](FileStore &store) { change(store); }; };
    {
        PlanBuilder plan = enterprisePair();
        const FileStoreId shared = plan.id<FileStore>("fs-par");
        plan.user("lyo", [=](UserPool &user) { user.fileStore = shared; });
        row("PAR-029 one file store", plan, always, {u"PAR-029 par+lyo"_s}, 1);
        const SiteId paris = plan.id<Site>("Paris");
        row("PAR-029 in the partner's site",
            enterprisePair().change<FileStore>("fs-lyo", fileStore([=](FileStore &store) { store.site = paris; })),
            always, {u"PAR-029 par+lyo"_s}, 1);
    }
    const auto share = [](const char *server, FileStoreKind kind) {
        return [=](FileStore &store) {
            store.kind = kind;
            store.serverFqdn = QString::fromLatin1(server);
        };
    };
    row("PAR-029 one server",
        enterprisePair()
            .change<FileStore>("fs-lyo", share("FILES.example.net", FileStoreKind::BasicShare))
            .change<FileStore>("fs-par", share("files.example.net", FileStoreKind::ClusteredShare)),
        always, {u"PAR-029 par+lyo"_s}, 1);
    row("PAR-029 two servers",
        enterprisePair()
            .change<FileStore>("fs-lyo", share("files1.example.net", FileStoreKind::BasicShare))
            .change<FileStore>("fs-par", share("files2.example.net", FileStoreKind::BasicShare)),
        always, {});
    const auto link = [](auto change) {
        return enterprisePair().plan([=](Plan &plan) { plan.networkLinks.change(plan.networkLinks.begin()->id, change); });
    };
    row("PAR-030 slow", link([](NetworkLink &line) { line.linkClass = LinkClass::Slow; }), always, {u"PAR-030 par+lyo"_s});
    row("PAR-030 not resilient", link([](NetworkLink &line) { line.resilient = false; }), always, {u"PAR-030 par+lyo"_s});
    row("PAR-030 no link",
        enterprisePair().plan([](Plan &plan) { plan.networkLinks.remove(plan.networkLinks.begin()->id); }), always,
        {u"PAR-030 par+lyo"_s});
    row("PAR-030 slow, but the pair has its own",
        link([](NetworkLink &line) {
            line.linkClass = LinkClass::Slow;
        }).change<Pairing>("par+lyo", [](Pairing &pairing) { pairing.linkClass = LinkClass::Fast; }),
        always, {});

    {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par", 5, 10000).mediation("med", "par").gateway("gw1");
        plan.site("Lyon").enterprise("lyo", 5, 10000).gateway("gw2");
        plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
        row("PAR-034 no trunk", plan, always, {});
        plan.trunk("one", "gw1", "med");
        row("PAR-034 only gateways at home", plan, always, {u"PAR-034 par"_s});
        PlanBuilder own = plan;
        const TrunkId one = own.id<Trunk>("one");
        own.user("lyo", [=](UserPool &user) { user.voiceTrunks = {one}; });
        row("PAR-034 routes through the other site", own, always, {u"PAR-034 par"_s});
        plan.trunk("two", "gw2", "med");
        row("PAR-034 a gateway elsewhere", plan, always, {});
    }
    {
        PlanBuilder plan = enterprisePair();
        const SiteId paris = plan.id<Site>("Paris"), lyon = plan.id<Site>("Lyon");
        plan.user("par", [=](UserPool &user) {
            user.exchangeUmVersion = ExchangeUmVersion::E2016;
            user.exchangeUmSites = {paris};
        });
        row("PAR-035 voice mail at home", plan, always, {u"PAR-035 par"_s});
        plan.user("par", [=](UserPool &user) { user.exchangeUmSites = {paris, lyon}; });
        row("PAR-035 voice mail in both", plan, always, {});
    }
    {
        const auto record = [](const char *target) {
            return [=](Plan &plan) {
                plan.add(DnsRecord{{}, u"_sipinternaltls._tcp.example.com"_s, DnsRecordType::Srv, QString::fromLatin1(target), 0});
            };
        };
        PlanBuilder plan = enterprisePair();
        plan.plan(record("par.example.net")).plan(record("PAR.example.net"));
        row("PAR-036 one target", plan, always, {u"PAR-036 example"_s}, 1);
        plan.plan(record("lyo.example.net"));
        row("PAR-036 two targets", plan, always, {});
        PlanBuilder legacy = enterprisePair();
        const PoolId par = legacy.id<Pool>("par");
        legacy.deployment([=](Deployment &deployment) {
            deployment.legacySrvRecords = true;
            deployment.autoconfigPool = par;
        });
        row("PAR-036 record from the deployment", legacy, always, {u"PAR-036 example"_s}, 1);
        PlanBuilder single;
        single.site("Paris").standard("std").cms("std").plan(record("std.example.net"));
        row("PAR-036 no pair", single, {}, {});
    }

    // Near misses of what every pair is told, or what only a change of the pair would raise.
    PlanBuilder single;
    single.site("Paris").enterprise("par").cms("par");
    const QStringList unpaired{u"PAR-019 par"_s};
    row("PAR-001 two Standard Edition servers", standardPair(), always, {});
    row("PAR-005 another pool", enterprisePair(), always, {});
    row("PAR-014 a pair", enterprisePair(), always, {});
    row("PAR-014 a single pool", single, unpaired, {});
    row("PAR-016 90 s", enterprisePair().user("par", intervals(90s, 600s)), always, {u"PAR-017 par"_s});
    row("PAR-018 both of 2019", enterprisePair(V2019), always, {});
    row("PAR-022 a single pool with emergency calls",
        PlanBuilder(single).user("par", [](UserPool &user) { user.usesE911 = true; }), unpaired, {});
    row("PAR-026 the default",
        enterprisePair().deployment([](Deployment &deployment) { deployment.backupSyncInterval = 120s; }), always, {});
    row("PAR-031 a pair", enterprisePair(), always, {});
    row("PAR-031 a pair that is not supported",
        enterprisePair().change<Pool>("lyo", [](Pool &pool) { pool.version = V2019; }), alwaysIfIllegal,
        {u"PAR-018 par+lyo"_s});
    row("PAR-032 a pair", enterprisePair(), always, {});
    row("PAR-032 a single pool", single, unpaired, {});
    return cases;
}

} // namespace twinpool::test
