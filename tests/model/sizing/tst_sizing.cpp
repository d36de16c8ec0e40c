// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/constants.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loads.h"
#include "model/sizing/usermodelshares.h"
#include "model/topology/usermodelfields.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestSizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constantsAreThoseOfTheirPages_data();
    void constantsAreThoseOfTheirPages();
    void everyConstantIsTested();
    void everyShareHasAName();
    void deviationsNameWhatDiffers();
    void overriddenSharesAreMarked();
    void figuresAreAsWeakAsTheirWeakestTerm();
    void formulasAreWrittenWithTheNumbers();
    void everyUnitReads();
    void statesApplyWhereTheyMeanSomething();
    void aRandomPlanHasSoundLoads_data();
    void aRandomPlanHasSoundLoads();
};

namespace {

constexpr double none = -1;
constexpr const char *capacityPages = "capacity/user-model.md SfBServer2019/plan/user-model-2019.md";
constexpr const char *chatPage = "persistent-chat-server/capacity-planning.md";

/// A constant in 2015 and from 2019 on, and the end of the path of its page, or of both versions.
struct ExpectedConstant {
    const char *key;
    double in2015, in2019;
    const char *page;
};
constexpr ExpectedConstant expectedConstants[]{
    {"fe.usersPerServer", 6660, 6660, capacityPages},
    {"fe.usersPerServerRounded", 6667, 6667, capacityPages},
    {"fe.maxServersPerPool", 12, 16, capacityPages},
    {"fe.maxUsersPerPool", 80000, 106000, capacityPages},
    {"fe.maxUsersPerPairedPool", 40000, 53000, capacityPages},
    {"fe.maxEndpointsPerPool", 152000, 210000, capacityPages},
    {"fe.recommendedMinServers", 3, 3, "high-availability.md"},
    {"se.usersPerServer", 2500, 2500, capacityPages},
    {"se.usersAfterPairFailure", 5000, 5000, capacityPages},
    {"edge.remoteUsersPerServer", 12000, 18000, capacityPages},
    {"edge.maxServersPerPool", 12, 12, "edge-environmental-requirements.md"},
    {"director.remoteUsersPerServer", 12000, 18000, capacityPages},
    {"edge.minForHa", 2, 2, capacityPages},
    {"director.maxServersPerPool", 10, 10, "topology-basics.md"},
    {"mediation.collocatedCallsPerFe", 150, 200, capacityPages},
    {"mediation.standaloneCallsHtOn", 1500, 2000, capacityPages},
    {"mediation.standaloneCallsHtOff", 1100, 1500, capacityPages},
    {"mediation.genericCalls", 1000, 1000, "mediation-server.md"},
    {"mediation.t1HtOn", 63, 88, capacityPages},
    {"mediation.e1HtOn", 47, 66, capacityPages},
    {"mediation.t1HtOff", 46, 64, capacityPages},
    {"mediation.e1HtOff", 35, 49, capacityPages},
    {"conf.maxSharedPoolMeeting", 250, 250, capacityPages},
    {"conf.maxDedicatedPoolMeeting", 1000, 1000, "large-meetings.md"},
    {"conf.minOthersDuringLarge", 125, 125, capacityPages},
    {"conf.averageMeetingsPerFe", 125, 125, "large-meetings.md"},
    {"conf.appSharePerFe", 375, 375, "video-based-screen-sharing.md"},
    {"conf.appSharePerMeeting", 250, 250, "video-based-screen-sharing.md"},
    {"vis.transcodedVtcPerServer", 16, 16, "video-interop-server.md"},
    {"mon.cdrKbPerUserDay", 49, 49, capacityPages},
    {"mon.qoeKbPerUserDay", 28, 28, capacityPages},
    {"arch.kbPerUserDay", 57, 57, capacityPages},
    {"mon.usersPerCollocatedDb", 240000, 240000, "plan-your-deployment/monitoring.md"},
    {"mon.usersTested", 160000, 160000, "capacity/user-model.md"},
    {"pchat.usersPerServer", 20000, none, chatPage},
    {"pchat.maxActiveUsers", 80000, none, chatPage},
    {"pchat.maxActiveServers", 4, none, chatPage},
    {"pchat.maxServers", 8, none, chatPage},
    {"pchat.maxProvisioned", 150000, none, chatPage},
    {"pchat.maxEndpoints", 120000, none, chatPage},
    {"pchat.maxAce", 2'000'000, none, chatPage},
    {"pchat.maxInvitations", 1'000'000, none, chatPage},
    {"sba.minUsers", 25, 25, "enterprise-voice-resiliency.md"},
    {"sba.maxUsers", 1000, 1000, "enterprise-voice-resiliency.md"},
    {"sbs.maxUsers", 2000, 2000, "enterprise-voice-resiliency.md"},
    {"sba.maxPerBranch", 2, 2, "enterprise-voice-resiliency.md"},
    {"backup.syncIntervalSec", 120, 120, "configuring-and-monitoring-the-backup-service.md"},
    {"dr.poolRtoMinLeast", 15, 15, "disaster-recovery.md"},
    {"dr.poolRtoMin", 20, 20, "disaster-recovery.md"},
    {"dr.poolRpoMin", 5, 5, "disaster-recovery.md"},
    {"dr.failbackUsersPerHour", 20000, 20000, "user-experience.md"},
    {"signin.peakPerSecond", 12, 12, "stress-and-performance-tool/using-the-tool.md"},
    {"stress.usersPerComputer", 4500, 4500, "stress-and-performance-tool/using-the-tool.md"},
    {"virt.hypervisorOverheadPctLeast", 6, 6, "virtualization-guidance.md"},
    {"virt.hypervisorOverheadPct", 10, 10, "virtualization-guidance.md"},
    {"gateway.maxPorts", 960, 960, "estimating-voice-traffic.md"},
    {"trunk.payloadKbps", 64, 64, "sip-trunking.md"},
    {"trunk.headerKbps", 8, 8, "sip-trunking.md"},
    {"net.telephoneCallKbps", 97, 97, "network-requirements.md"},
    {"net.audioKbps", 65, 65, "network-requirements.md"},
    {"net.videoKbps", 500, 500, "network-requirements.md"},
    {"net.imKbpsPerEndpoint", 1.3, 1.3, "capacity/user-model.md"},
};

} // namespace

void TestSizing::constantsAreThoseOfTheirPages_data()
{
    QTest::addColumn<double>("in2015");
    QTest::addColumn<double>("in2019");
    QTest::addColumn<QString>("page");
    for (const ExpectedConstant &row : expectedConstants)
        QTest::newRow(row.key) << row.in2015 << row.in2019 << QString::fromLatin1(row.page);
}

void TestSizing::constantsAreThoseOfTheirPages()
{
    QFETCH(double, in2015);
    QFETCH(double, in2019);
    QFETCH(QString, page);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    const auto constants = allConstants();
    const auto info = std::ranges::find(constants, key, [](const auto &row) { return QString::fromLatin1(row.name.key); });
    QVERIFY(info != constants.end());
    const auto isSame = [](std::optional<double> is, double expected) {
        return expected == none ? !is : is == expected;
    };
    QVERIFY(isSame(info->value(ProductVersion::V2015), in2015));
    QVERIFY(isSame(info->value(ProductVersion::V2013), in2015));
    QVERIFY(isSame(info->value(ProductVersion::V2019), in2019));
    QVERIFY(isSame(info->value(ProductVersion::SE), in2019));
    const QStringList pages = page.split(u' ');
    QVERIFY(QString::fromLatin1(info->source2015.path).endsWith(pages.first()));
    QVERIFY(QString::fromLatin1(info->source2019.path).endsWith(pages.last()));
}

void TestSizing::everyConstantIsTested()
{
    QSet<QString> keys;
    for (int index = 0; const ConstantInfo &info : allConstants()) {
        QCOMPARE(static_cast<int>(info.constant), index++);
        keys += QString::fromLatin1(info.name.key);
    }
    QSet<QString> expected;
    for (const ExpectedConstant &row : expectedConstants)
        expected += QString::fromLatin1(row.key);
    QCOMPARE(expected, keys);
}

void TestSizing::everyShareHasAName()
{
    // The keys of the description, in its order, are those of the table.
    QStringList keys;
    const UserModel model;
    forEachShare(model, [&](const char *part, const char *field, double, Range) {
        keys += u"%1.%2"_s.arg(QLatin1StringView(part), QLatin1StringView(field));
    });
    QStringList named;
    for (const ShareInfo &info : allShares()) {
        named += QString::fromLatin1(info.name.key);
        QVERIFY2(info.origin == Origin::Assumed || info.source.title, info.name.key);
    }
    QCOMPARE(named, keys);
    QStringList groups;
    for (const QString &key : std::as_const(keys))
        if (const QString its = key.section(u'.', 0, 0); !groups.contains(its))
            groups += its;
    QStringList titled;
    for (const ShareGroup &row : shareGroups())
        titled += QString::fromLatin1(row.key);
    QCOMPARE(titled, groups);
}

void TestSizing::deviationsNameWhatDiffers()
{
    UserModel model;
    QVERIFY(deviationsOf(model).empty());
    model.population.remotePercent = 50;
    model.voice.bypassPercent = 0;
    const std::vector<ShareDeviation> deviations = deviationsOf(model);
    QCOMPARE(deviations.size(), 2u);
    QCOMPARE(QString::fromLatin1(deviations[0].info->name.key), u"population.remotePercent"_s);
    QCOMPARE(deviations[0].value, 50);
    QCOMPARE(deviations[0].usual, 30);
    QCOMPARE(QString::fromLatin1(deviations[1].info->name.key), u"voice.bypassPercent"_s);
}

void TestSizing::overriddenSharesAreMarked()
{
    UserModel model;
    const Figure usual = shareFigure(model, model.population.remotePercent);
    QCOMPARE(usual.origin, Origin::Documented);
    QCOMPARE(QString::fromLatin1(usual.source.title), u"User models"_s);
    QCOMPARE(shareFigure(model, model.estimates.contentDays).origin, Origin::Assumed);
    model.population.remotePercent = 31;
    const Figure own = shareFigure(model, model.population.remotePercent);
    QCOMPARE(own.value, 31);
    QCOMPARE(own.origin, Origin::Overridden);
    QVERIFY(!own.source.title);
}

namespace {

constexpr FigureName someUsers{"test.users", "Users", Unit::Users};
constexpr FigureName someServers{"test.servers", "Servers", Unit::Servers};

} // namespace

void TestSizing::figuresAreAsWeakAsTheirWeakestTerm()
{
    const Figure users = given(someUsers, 30000);
    const Figure each = constantFigure(Constant::FrontEndUsers, ProductVersion::V2015);
    QCOMPARE(computed(someServers, 5, formulas::quotientUp, {users, each}).origin, Origin::Inferred);
    constexpr Formula documented{"%1 ÷ %2", Origin::Documented};
    QCOMPARE(computed(someServers, 5, documented, {users, each}).origin, Origin::Documented);
    const Figure assumed = fact(someUsers, 5994, Origin::Assumed);
    QCOMPARE(computed(someServers, 6, documented, {users, assumed}).origin, Origin::Assumed);
    QCOMPARE(computed(someServers, 6, documented, {users, fact(someUsers, 1, Origin::Overridden)}).origin,
             Origin::Overridden);
}

void TestSizing::formulasAreWrittenWithTheNumbers()
{
    const Figure five = computed(someServers, 5, formulas::quotientUp,
                                 {given(someUsers, 30000), constantFigure(Constant::FrontEndUsers, ProductVersion::V2015)});
    const QString text = formulaText(five);
    QVERIFY2(text.contains(u"30,000"_s) && text.contains(u"6,660"_s) && text.contains(u"5"_s), qPrintable(text));
    const QStringList lines = explanation(five, Plan());
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[2].contains(u"Capacity planning user model usage"_s));
    QCOMPARE(formulaText(given(someUsers, 1)), QString());
}

void TestSizing::everyUnitReads()
{
    QSet<QString> names;
    for (int index = 0; index <= static_cast<int>(Unit::Days); ++index) {
        const UnitText &text = textOf(static_cast<Unit>(index));
        names += QString::fromLatin1(text.name);
        QVERIFY(QByteArrayView(text.text).contains("%1"));
    }
    QCOMPARE(names.size(), static_cast<int>(Unit::Days) + 1);
    QVERIFY(valueText(6666.666, Unit::Mbps).startsWith(u"6,666.67 "_s));
    QVERIFY(valueText(12.5, Unit::Mbps).startsWith(u"12.5 "_s));
    QVERIFY(valueText(12, Unit::Mbps).startsWith(u"12 "_s));
}

void TestSizing::statesApplyWhereTheyMeanSomething()
{
    using enum LoadState;
    const PlanBuilder builder = PlanBuilder(ProductVersion::V2019)
                                    .site("Paris").enterprise("par", 3).edge("edge", "par").site("Lyon")
                                    .enterprise("lyo", 3).enterprise("alone", 1).standard("se").officeWebApps("owa")
                                    .pair("par", "lyo");
    const SnapshotPtr now = builder.snapshot();
    const auto states = [&](const char *name) {
        const PoolLoad load = loadsOf(*now, *now->find(builder.id<Pool>(name)));
        QString result;
        for (const auto &state : load.states)
            result += state ? u'x' : u'-';
        return result;
    };
    QCOMPARE(states("par"), u"xxxx"_s);
    QCOMPARE(states("alone"), u"xx--"_s);
    QCOMPARE(states("se"), u"x---"_s);
    QCOMPARE(states("edge"), u"xx--"_s);
    QCOMPARE(states("owa"), u"----"_s);
    const PoolLoad alone = loadsOf(*now, *now->find(builder.id<Pool>("alone")));
    QCOMPARE(alone[OneFewer]->grade, Grade::Error);
    QVERIFY(std::isinf(alone[OneFewer]->share()));
}

void TestSizing::aRandomPlanHasSoundLoads_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSizing::aRandomPlanHasSoundLoads()
{
    QFETCH(quint32, seed);
    const Snapshot now(randomPlan(seed, 300));
    const PlanSizes sizes = sizesOf(now);
    QCOMPARE(static_cast<qsizetype>(sizes.pools.size()), now.plan.pools.size());
    for (const PoolLoad &load : sizes.pools)
        for (LoadState state : loadStates) {
            const auto &is = load[state];
            if (!is)
                continue;
            QVERIFY(is->load >= 0 && is->capacity >= 0 && is->needed >= 0 && is->servers >= 0);
            QCOMPARE(is->grade == Grade::Fine, is->servers > 0 && is->load <= is->capacity);
        }
}

QTEST_GUILESS_MAIN(TestSizing)
#include "tst_sizing.moc"
