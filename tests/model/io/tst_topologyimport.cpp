// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/limits.h"
#include "model/io/planfile.h"
#include "model/io/topologyimport.h"
#include "model/topology/integrity.h"
#include "model/topology/snapshot.h"
#include "tests/support/randomplan.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sample(const char *name)
{
    return bytesOf(QStringLiteral(TWINPOOL_TEST_DATA "/topology/") + QLatin1StringView(name));
}

/// A file of the reference beside the project; empty where it is absent.
QByteArray reference(const char *name)
{
    return bytesOf(QStringLiteral(TWINPOOL_SOURCE_DIR "/../shared/") + QLatin1StringView(name));
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

/// A plan that came from a document, found by names.
struct Imported {
    ImportedPlan result;
    Snapshot now;

    explicit Imported(const QByteArray &bytes)
        : Imported(importTopology(bytes))
    {
    }
    explicit Imported(Result<ImportedPlan> imported)
        : result(imported ? std::move(*imported) : ImportedPlan())
        , now(result.plan)
    {
        if (!imported)
            qWarning("%s", qPrintable(imported.error().text()));
    }

    const Pool &pool(const char *fqdn) const
    {
        static const Pool none;
        for (const Pool &row : now.plan.pools)
            if (row.fqdn == QLatin1StringView(fqdn))
                return row;
        return none;
    }
    template <class Role>
    const Role &role(const char *fqdn) const
    {
        static const Role none;
        const Role *found = pool(fqdn).as<Role>();
        return found ? *found : none;
    }
    template <class Row>
    const Row &named(const char *name) const
    {
        static const Row none;
        for (const Row &row : now.plan.table<Row>())
            if (nameOf(now.plan, row.id) == QLatin1StringView(name))
                return row;
        return none;
    }
    QStringList servers(const char *fqdn) const
    {
        QStringList names;
        for (const Server *server : now.serversOf(pool(fqdn).id))
            names.append(server->fqdn);
        return names;
    }
    QStringList nodes(SqlStoreId store) const
    {
        QStringList names;
        for (const SqlNode *node : now.nodesOf(store))
            names.append(u"%1 %2"_s.arg(nameOf(node->role), node->fqdn));
        return names;
    }
    /// Whether a line of this kind holds all these words.
    bool says(ImportNoteKind kind, std::initializer_list<const char *> words) const
    {
        return std::ranges::any_of(result.notes, [&](const ImportNote &note) {
            const QString line = note.place + u' ' + note.text;
            return note.kind == kind
                && std::ranges::all_of(words, [&](const char *word) { return line.contains(QString::fromUtf8(word)); });
        });
    }
};

/// What is wrong with the result of an import, as text; empty when nothing is. Errors are right; they need a sentence.
QString faultOf(const Result<ImportedPlan> &imported)
{
    if (!imported)
        return imported.error().message.isEmpty() ? u"an error without a sentence"_s : QString();
    if (const auto sound = checkIntegrity(imported->plan); !sound)
        return sound.error().text();
    const auto back = readPlan(writePlan(imported->plan));
    if (!back)
        return back.error().text();
    return back->plan == imported->plan ? QString() : u"the plan reads back different"_s;
}

QByteArray elements(int depth, QByteArray inner)
{
    return QByteArray("<a>").repeated(depth) + inner + QByteArray("</a>").repeated(depth);
}

QByteArray topologyWith(const QByteArray &inner)
{
    return "<Topology xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\"><Sites><CentralSite "
           "SiteId=\"1\"><Name>A</Name></CentralSite></Sites>"
        + inner + "</Topology>";
}

} // namespace

class TestTopologyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The reference documents: topology-xml.md section 12
    void referenceExampleIsReadAsDescribed_data();
    void referenceExampleIsReadAsDescribed();
    void bothReferenceDocumentsGiveOnePlan();
    void realExportOfPairedStandardServersIsRead();

    // Documents of our own
    void sitesAndDomains();
    void enterprisePool();
    void featuresComeFromServices();
    void mirrorWithWitness();
    void availabilityGroup();
    void groupNamedByItsPrimary();
    void fileStores();
    void edgeWithThreeAddresses();
    void directorAndFarm();
    void mediationGatewaysAndTrunks();
    void pairAndCentralManagement();
    void standardEditionKeepsItsDataInside();
    void branchWithAppliance();
    void rareRoles();
    void oldVersionsKeepTheirNumber();
    void oddThingsAreReported();
    void unknownThingsAreReported();
    void builderFile();
    void neverPublishedTopologyIsNew();
    void onlyTheOriginalTopologyIsThere();

    // Variants
    void pairingThatIsNotMutual_data();
    void pairingThatIsNotMutual();
    void centralManagementThatIsNotClear();
    void versionsOfServices();
    void namesDifferInCase();
    void durationsThatAreNone();
    void portsBeyondTheirRange();
    void namesThatAPlanCannotHold();
    void defaultStoreTwiceIsAMirror();
    void doubledThings();

    // Forms of the file
    void encodings_data();
    void encodings();
    void topologyInsideOtherText_data();
    void topologyInsideOtherText();
    void otherDocumentsAreRecognised_data();
    void otherDocumentsAreRecognised();
    void cutOffDocumentIsPartial();

    // Hostile input
    void documentTypesAreRefused_data();
    void documentTypesAreRefused();
    void faultsHaveLineAndColumn();
    void limits_data();
    void limits();
    void everyPrefixIsSurvived_data();
    void everyPrefixIsSurvived();
    void everyMissingAttributeIsSurvived_data();
    void everyMissingAttributeIsSurvived();
    void everyRenamedElementIsSurvived_data();
    void everyRenamedElementIsSurvived();
    void mutatedDocumentsAreSurvived_data();
    void mutatedDocumentsAreSurvived();

private:
    static void ownSamples()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *name : {"enterprise-pair.xml", "rare-roles.xml", "changed-pair.tbxml"})
            QTest::addRow("%s", name) << sample(name);
    }
};

void TestTopologyImport::referenceExampleIsReadAsDescribed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("published") << reference("domain/topology-example.xml");
    QTest::addRow("builder") << reference("domain/topology-example.tbxml");
}

void TestTopologyImport::referenceExampleIsReadAsDescribed()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        QSKIP("The reference is not here.");
    const Imported imported(bytes);
    const Plan &plan = imported.now.plan;
    QCOMPARE(faultOf(imported.result), QString());
    QVERIFY(
        imported.says(ImportNoteKind::Summary,
                      {"clusters 8, machines 13, network interfaces 23, SQL instances 2, services 23, dependencies 37, "
                       "backup Registrars 2"}));
    QCOMPARE(std::ranges::count(imported.result.notes, ImportNoteKind::Warning, &ImportNote::kind), 0);
    QCOMPARE(std::ranges::count(imported.result.notes, ImportNoteKind::Unknown, &ImportNote::kind), 0);

    QCOMPARE(plan.sipDomains.size(), 2);
    QVERIFY(imported.named<SipDomain>("contoso.com").isDefault);
    QVERIFY(!imported.named<SipDomain>("fabrikam.com").isDefault);
    const Site &redmond = imported.named<Site>("Redmond"), &dublin = imported.named<Site>("Dublin");
    QCOMPARE(redmond.city, u"Redmond"_s);
    QCOMPARE(redmond.stateProvince, u"WA"_s);
    QCOMPARE(redmond.countryCode, u"US"_s);
    QVERIFY(dublin.id);

    const Pool &pool01 = imported.pool("pool01.contoso.com"), &pool02 = imported.pool("pool02.contoso.com");
    const Pool &edge = imported.pool("edge01.contoso.com");
    QVERIFY(pool01.isEnterprise());
    QCOMPARE(pool01.version, ProductVersion::V2015);
    QCOMPARE(pool01.site, redmond.id);
    QCOMPARE(imported.servers("pool01.contoso.com"),
             QStringList({u"fe01.contoso.com"_s, u"fe02.contoso.com"_s, u"fe03.contoso.com"_s}));
    const auto &user01 = imported.role<UserPool>("pool01.contoso.com"),
               &user02 = imported.role<UserPool>("pool02.contoso.com");
    const SqlStore &store01 = *imported.now.find(user01.userStore);
    QCOMPARE(store01.haMode, HaMode::AlwaysOnAG);
    QCOMPARE(store01.instanceName, QString());
    QCOMPARE(store01.listener.fqdn, u"sqlag01.contoso.com"_s);
    QCOMPARE(imported.nodes(store01.id), QStringList(u"Database sql01a.contoso.com"_s));
    const FileStore &files01 = *imported.now.find(user01.fileStore);
    QCOMPARE(files01.serverFqdn, u"files01.contoso.com"_s);
    QCOMPARE(files01.shareName, u"SfbShare"_s);
    QCOMPARE(files01.kind, FileStoreKind::BasicShare);
    QVERIFY(user01.monitoring);
    QCOMPARE(user01.monitoringStore, user01.userStore);
    QVERIFY(!user01.archiving);
    QVERIFY(user01.conferencing);
    QVERIFY(user01.mediation.has_value());
    QCOMPARE(user01.edgePool, edge.id);
    QCOMPARE(user01.web.externalFqdn, u"web01.contoso.com"_s);

    QVERIFY(pool02.isEnterprise());
    QCOMPARE(pool02.site, dublin.id);
    QCOMPARE(imported.servers("pool02.contoso.com"),
             QStringList({u"fe04.contoso.com"_s, u"fe05.contoso.com"_s, u"fe06.contoso.com"_s}));
    const SqlStore &store02 = *imported.now.find(user02.userStore);
    QCOMPARE(store02.haMode, HaMode::Standalone);
    QCOMPARE(store02.instanceName, u"rtc"_s);
    QCOMPARE(imported.nodes(store02.id), QStringList(u"Database sql02.contoso.com"_s));
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"sql02.contoso.com\\rtc", "stand-alone"}));
    const FileStore &files02 = *imported.now.find(user02.fileStore);
    QCOMPARE(files02.serverFqdn, u"contoso.com"_s);
    QCOMPARE(files02.shareName, u"SfbDublin"_s);
    QCOMPARE(files02.kind, FileStoreKind::Dfs);
    QCOMPARE(user02.edgePool, edge.id);

    QCOMPARE(plan.pairings.size(), 1);
    const Pairing &pairing = *plan.pairings.begin();
    QCOMPARE(pairing.poolA, pool01.id);
    QCOMPARE(pairing.poolB, pool02.id);
    QVERIFY(!pairing.oneWay);
    for (const UserPool *user : {&user01, &user02}) {
        QVERIFY(user->autoVoiceFailover);
        QCOMPARE(user->failureDetection, 300s);
        QCOMPARE(user->failback, 600s);
    }
    QVERIFY(imported.says(ImportNoteKind::Summary, {"pool01.contoso.com", "PresenceFocus, DataConf, CMSMaster"}));
    QVERIFY(pool01.hostsCms);
    QVERIFY(!pool02.hostsCms);
    QVERIFY(imported.says(ImportNoteKind::Summary, {"active on pool01.contoso.com", "sqlag01.contoso.com"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"stands by on pool02.contoso.com", "sql02.contoso.com\\rtc"}));

    const auto &edgeRole = imported.role<EdgePool>("edge01.contoso.com");
    QCOMPARE(imported.servers("edge01.contoso.com").size(), 2);
    QCOMPARE(edgeRole.nextHop, pool01.id);
    QVERIFY(edgeRole.singleFqdnAndIp);
    QCOMPARE(edgeRole.access, (EdgeService{u"sip.contoso.com"_s, 5061}));
    QCOMPARE(edgeRole.webConferencing, (EdgeService{u"sip.contoso.com"_s, 444}));
    QCOMPARE(edgeRole.av, (EdgeService{u"sip.contoso.com"_s, 443}));
    QVERIFY(!edgeRole.xmppEnabled);
    QStringList nat;
    for (const Server *server : imported.now.serversOf(edge.id))
        nat.append(server->edge.publicAvIp);
    QCOMPARE(nat, QStringList({u"203.0.113.11"_s, u"203.0.113.12"_s}));

    QCOMPARE(plan.gateways.size(), 1);
    QCOMPARE(plan.trunks.size(), 1);
    const Trunk &trunk = *plan.trunks.begin();
    QCOMPARE(plan.gateways.find(trunk.gateway)->address, u"gw01.contoso.com"_s);
    QCOMPARE(trunk.transport, TrunkTransport::Tls);
    QCOMPARE(trunk.gatewayPort, 5067);
    QCOMPARE(trunk.mediationPort, 5067);
    QCOMPARE(trunk.mediation, pool01.id);
    QVERIFY(!user01.mediation->defaultTrunk);

    for (const Pool &pool : plan.pools)
        QCOMPARE(pool.state, LifeState::Deployed);
}

void TestTopologyImport::bothReferenceDocumentsGiveOnePlan()
{
    const QByteArray published = reference("domain/topology-example.xml"),
                     builder = reference("domain/topology-example.tbxml");
    if (published.isEmpty() || builder.isEmpty())
        QSKIP("The reference is not here.");
    const Imported first(published), second(builder);
    Plan plan = second.now.plan;
    QStringList urls;
    for (const SimpleUrl &url : plan.simpleUrls)
        urls.append(u"%1 %2 %3"_s.arg(nameOf(url.component), nameOf(plan, url.sipDomain), url.url));
    QCOMPARE(urls,
             QStringList({u"Dialin  https://dialin.contoso.com"_s, u"Meet contoso.com https://meet.contoso.com"_s,
                          u"Meet fabrikam.com https://meet.fabrikam.com"_s}));
    plan.simpleUrls = {};
    plan.lastId = first.now.plan.lastId;
    QCOMPARE(writePlan(plan), writePlan(first.now.plan));
    QCOMPARE(plan, first.now.plan);
}

void TestTopologyImport::realExportOfPairedStandardServersIsRead()
{
    const QByteArray bytes = reference("samples/lync2013-paired-standard-pools.xml");
    if (bytes.isEmpty())
        QSKIP("The reference is not here.");
    const Imported imported(bytes);
    QCOMPARE(faultOf(imported.result), QString());
    QCOMPARE(std::ranges::count(imported.result.notes, ImportNoteKind::Warning, &ImportNote::kind), 0);
    QCOMPARE(std::ranges::count(imported.result.notes, ImportNoteKind::Unknown, &ImportNote::kind), 0);
    QCOMPARE(imported.now.plan.sites.size(), 2);
    QCOMPARE(imported.now.plan.pools.size(), 2);
    QCOMPARE(imported.now.plan.sqlStores.size(), 0);
    for (const Pool &pool : imported.now.plan.pools) {
        QVERIFY(pool.isStandard());
        QCOMPARE(pool.version, ProductVersion::V2013);
        QCOMPARE(imported.now.partnerOf(pool.id)->id,
                 pool.fqdn == "fe1.example.com"_L1 ? imported.pool("fe2.example.com").id
                                                   : imported.pool("fe1.example.com").id);
        QVERIFY(pool.as<UserPool>()->autoVoiceFailover);
        QCOMPARE(imported.now.find(pool.as<UserPool>()->fileStore)->shareName, u"lyncshare"_s);
    }
    QCOMPARE(imported.now.cmsHolder(), &imported.pool("fe1.example.com"));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"active on fe1.example.com", "fe1.example.com\\rtc"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"stands by on fe2.example.com", "fe2.example.com\\rtc"}));
}

void TestTopologyImport::sitesAndDomains()
{
    const Imported imported(sample("enterprise-pair.xml"));
    QCOMPARE(imported.now.plan.sipDomains.size(), 2);
    QVERIFY(imported.named<SipDomain>("example.com").isDefault);
    QCOMPARE(imported.now.plan.sites.size(), 2);
    const Site &harbour = imported.named<Site>("Harbour");
    QCOMPARE(harbour.city, u"Rotterdam"_s);
    QCOMPARE(harbour.stateProvince, u"ZH"_s);
    QCOMPARE(harbour.countryCode, u"NL"_s);
    QCOMPARE(harbour.kind, SiteKind::Central);
    QCOMPARE(harbour.state, LifeState::Deployed);
    QCOMPARE(imported.now.plan.deployment.state, LifeState::Deployed);
    QCOMPARE(imported.now.plan.deployment.targetVersion, ProductVersion::V2015);
    QCOMPARE(faultOf(imported.result), QString());
}

void TestTopologyImport::enterprisePool()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const Pool &pool = imported.pool("pool-a.corp.example.com");
    const auto &user = imported.role<UserPool>("pool-a.corp.example.com");
    QVERIFY(pool.isEnterprise());
    QVERIFY(!pool.isSingleComputer);
    QCOMPARE(pool.version, ProductVersion::V2015);
    QCOMPARE(pool.state, LifeState::Deployed);
    QCOMPARE(imported.servers("pool-a.corp.example.com"),
             QStringList({u"a1.corp.example.com"_s, u"a2.corp.example.com"_s, u"A3.CORP.EXAMPLE.COM"_s}));
    QCOMPARE(user.edgePool, imported.pool("edge.corp.example.com").id);
    QCOMPARE(user.officeWebApps, imported.pool("owa.corp.example.com").id);
    QCOMPARE(user.archivingStore, user.userStore);
    QCOMPARE(user.monitoringStore, imported.named<SqlStore>("sql-w-MON").id);
    WebServices web;
    web.internalFqdn = u"webint-a.corp.example.com"_s;
    web.externalFqdn = u"web-a.example.com"_s;
    web.internalHttp = 88;
    web.internalHttps = 448;
    web.externalHttpListen = 8081;
    web.externalHttpPublish = 81;
    web.externalHttpsListen = 4444;
    web.externalHttpsPublish = 445;
    QVERIFY(user.web == web);
    QVERIFY(imported.says(ImportNoteKind::Summary, {"1-WebServices-1", "OCSWebSite", "is 4444 instead of 4443"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"1-WebServices-1", "is 445 instead of 443"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"1-Registrar-1", "is 5071 instead of 5061"}));
    QVERIFY(imported.says(ImportNoteKind::Missing, {"number of users of pool-a.corp.example.com"}));
}

void TestTopologyImport::featuresComeFromServices()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const auto &a = imported.role<UserPool>("pool-a.corp.example.com"),
               &b = imported.role<UserPool>("pool-b.corp.example.com");
    QVERIFY(a.conferencing && a.dialInConferencing && a.enterpriseVoice && !a.cac && a.archiving && a.monitoring);
    QVERIFY(!b.conferencing && !b.dialInConferencing && !b.enterpriseVoice && b.cac && !b.archiving && !b.monitoring);
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"pool-a.corp.example.com", "read from its ports"}));
}

void TestTopologyImport::mirrorWithWitness()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const SqlStore &store = *imported.now.find(imported.role<UserPool>("pool-a.corp.example.com").userStore);
    QCOMPARE(store.haMode, HaMode::Mirrored);
    QCOMPARE(store.instanceName, u"RTC"_s);
    QCOMPARE(imported.nodes(store.id),
             QStringList({u"Database sql-a.corp.example.com"_s, u"Mirror sql-m.corp.example.com"_s,
                          u"Witness sql-w.corp.example.com"_s}));
    const auto nodes = imported.now.nodesOf(store.id);
    QCOMPARE(nodes[1]->instanceName, std::optional(u"RTCM"_s));
    QVERIFY(!nodes[2]->instanceName);
    QCOMPARE(nodes[2]->physicalSite, imported.named<Site>("Hill").id);
    QCOMPARE(imported.now.plan.sqlStores.size(), 3); // neither mirror nor witness is a store of its own
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"rtcm@1:3", "mirror of rtc@1:2"}));
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"rtc@2:2", "witness of rtc@1:2"}));
}

void TestTopologyImport::availabilityGroup()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const SqlStore &store = *imported.now.find(imported.role<UserPool>("pool-b.corp.example.com").userStore);
    QCOMPARE(store.haMode, HaMode::AlwaysOnAG);
    QVERIFY(store.namedByListener);
    QCOMPARE(store.listener.fqdn, u"ag-b.corp.example.com"_s);
    QCOMPARE(imported.nodes(store.id), QStringList(u"Database sql-b1.corp.example.com"_s));
    QVERIFY(
        imported.says(ImportNoteKind::Missing, {"other replicas of ag-b.corp.example.com", "sql-b1.corp.example.com"}));
}

void TestTopologyImport::groupNamedByItsPrimary()
{
    const Imported imported(sample("rare-roles.xml"));
    const SqlStore &store = imported.named<SqlStore>("sql-ag");
    QCOMPARE(store.haMode, HaMode::AlwaysOnAG);
    QVERIFY(!store.namedByListener);
    QVERIFY(store.listener.fqdn.isEmpty());
    QVERIFY(imported.says(ImportNoteKind::Missing, {"sql.example.com\\ag", "the listener is not in the document"}));
}

void TestTopologyImport::fileStores()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const FileStore &a = *imported.now.find(imported.role<UserPool>("pool-a.corp.example.com").fileStore);
    QCOMPARE(a.kind, FileStoreKind::Dfs);
    QCOMPARE(a.serverFqdn, u"corp.example.com"_s);
    QCOMPARE(a.shareName, u"sfb\\harbour"_s);
    QCOMPARE(a.site, imported.named<Site>("Harbour").id);
    const FileStore &b = *imported.now.find(imported.role<UserPool>("pool-b.corp.example.com").fileStore);
    QCOMPARE(b.kind, FileStoreKind::BasicShare);
    QCOMPARE(imported.now.plan.fileStores.size(), 3); // one is not used and stays
    QVERIFY(imported.says(ImportNoteKind::Summary, {"No service uses \\\\fs-old.corp.example.com\\old"}));
    QVERIFY(!imported.says(ImportNoteKind::Summary, {"No service uses \\\\fs-b"}));
}

void TestTopologyImport::edgeWithThreeAddresses()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const auto &edge = imported.role<EdgePool>("edge.corp.example.com");
    QCOMPARE(edge.nextHop, imported.pool("dir.corp.example.com").id);
    QVERIFY(!edge.singleFqdnAndIp);
    QVERIFY(edge.xmppEnabled);
    QVERIFY(!edge.federationEnabled); // the port is no proof
    QVERIFY(imported.says(ImportNoteKind::Missing, {"edge.corp.example.com", "federation"}));
    QCOMPARE(edge.access, (EdgeService{u"sip.example.com"_s, 443}));
    QCOMPARE(edge.webConferencing, (EdgeService{u"webconf.example.com"_s, 443}));
    QCOMPARE(edge.av, (EdgeService{u"av.example.com"_s, 443}));
    QCOMPARE(edge.replicationPort, 4445);
    QCOMPARE(edge.natType, NatType::Symmetric);
    const auto servers = imported.now.serversOf(imported.pool("edge.corp.example.com").id);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[1]->ip, u"10.0.0.2"_s);
    QCOMPARE(servers[1]->nicCount, 2);
    EdgeAddresses expected;
    expected.accessIp = u"10.9.0.12"_s;
    expected.webConferencingIp = u"10.9.0.22"_s;
    expected.avIp = u"10.9.0.32"_s;
    expected.publicAvIp = u"198.51.100.2"_s;
    QVERIFY(servers[1]->edge == expected);
    const Imported doubled(replaced(sample("enterprise-pair.xml"), "198.51.100.2", "198.51.100.1"));
    QVERIFY(doubled.says(ImportNoteKind::Warning, {"e2.corp.example.com", "public address of another machine"}));
}

void TestTopologyImport::directorAndFarm()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const auto &director = imported.role<DirectorPool>("dir.corp.example.com");
    QCOMPARE(director.web.externalFqdn, u"web-dir.example.com"_s);
    QCOMPARE(director.fileStore, imported.role<UserPool>("pool-a.corp.example.com").fileStore);
    const auto &farm = imported.role<OfficeWebAppsFarm>("owa.corp.example.com");
    QCOMPARE(farm.discoveryUrl, u"https://owa.corp.example.com/hosting/discovery/"_s);
    QVERIFY(farm.isExternal);
    QCOMPARE(imported.servers("owa.corp.example.com").size(), 2);
}

void TestTopologyImport::mediationGatewaysAndTrunks()
{
    const Imported imported(sample("enterprise-pair.xml"));
    const Plan &plan = imported.now.plan;
    const auto &user = imported.role<UserPool>("pool-a.corp.example.com");
    const MediationRole &collocated = user.mediation.value();
    QCOMPARE(collocated.tlsPort, 5067);
    QCOMPARE(collocated.tlsPortLast, 5070);
    QVERIFY(collocated.tcpEnabled);
    QCOMPARE(collocated.tcpPort, 5075);
    QVERIFY(!imported.role<UserPool>("pool-b.corp.example.com").mediation);
    const auto &alone = imported.role<MediationPool>("med.corp.example.com");
    QCOMPARE(alone.nextHop, imported.pool("pool-b.corp.example.com").id);
    QCOMPARE(alone.edgePool, imported.pool("edge.corp.example.com").id);

    const Gateway &gateway = imported.named<Gateway>("gw.corp.example.com");
    QCOMPARE(plan.gateways.size(), 2);
    QCOMPARE(imported.named<Gateway>("192.0.2.77").site, imported.named<Site>("Hill").id);
    const Trunk &first = imported.named<Trunk>("gw.corp.example.com"),
                &second = imported.named<Trunk>("gw.corp.example.com-2");
    QCOMPARE(first.gateway, gateway.id);
    QVERIFY(first.isRoot && !second.isRoot);
    QCOMPARE(second.gateway, gateway.id);
    QCOMPARE(second.gatewayPort, 5066);
    QCOMPARE(second.transport, TrunkTransport::Tcp);
    QCOMPARE(second.mediationPort, 5075);
    QCOMPARE(second.mediation, imported.pool("pool-a.corp.example.com").id);
    QCOMPARE(collocated.defaultTrunk, second.id);
    QCOMPARE(alone.mediation.defaultTrunk, imported.named<Trunk>("192.0.2.77").id);
}

void TestTopologyImport::pairAndCentralManagement()
{
    const Imported imported(sample("enterprise-pair.xml"));
    QCOMPARE(imported.now.plan.pairings.size(), 1);
    const Pairing &pairing = *imported.now.plan.pairings.begin();
    QVERIFY(!pairing.oneWay);
    QCOMPARE(pairing.state, LifeState::Deployed);
    const auto &a = imported.role<UserPool>("pool-a.corp.example.com"),
               &b = imported.role<UserPool>("pool-b.corp.example.com");
    QVERIFY(a.autoVoiceFailover);
    QVERIFY(!b.autoVoiceFailover);
    QCOMPARE(a.failureDetection, 120s);
    QCOMPARE(a.failback, 86400s);
    QVERIFY(!imported.pool("pool-a.corp.example.com").hostsCms);
    QVERIFY(imported.pool("pool-b.corp.example.com").hostsCms);
    QVERIFY(imported.says(ImportNoteKind::Summary, {"Pair: pool-a.corp.example.com and pool-b.corp.example.com"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"active on pool-b.corp.example.com", "ag-b.corp.example.com"}));
    QVERIFY(imported.says(ImportNoteKind::Summary,
                          {"stands by on pool-a.corp.example.com", "sql-a.corp.example.com\\RTC"}));
}

void TestTopologyImport::standardEditionKeepsItsDataInside()
{
    const Imported imported(sample("rare-roles.xml"));
    const Pool &pool = imported.pool("se.example.com");
    QVERIFY(pool.isStandard());
    QVERIFY(pool.isSingleComputer);
    QVERIFY(!pool.as<UserPool>()->userStore);
    QVERIFY(pool.hostsCms);
    for (const SqlStore &store : imported.now.plan.sqlStores)
        QVERIFY(!store.name.startsWith("se"_L1));

    // What is more than its own data gets a store.
    const Imported monitored(replaced(sample("rare-roles.xml"), "\"CentralMgmtStore\"", "\"MonitoringStore\""));
    QCOMPARE(monitored.named<SqlStore>("se-rtc").sqlEdition, SqlEdition::Express);
    const Imported shared(replaced(sample("rare-roles.xml"),
                                   "<ServiceId SiteId=\"2\" RoleName=\"UserStore\" Instance=\"1\" /></Dependency>",
                                   "<ServiceId SiteId=\"1\" RoleName=\"UserStore\" Instance=\"1\" /></Dependency>"));
    QVERIFY(shared.role<UserPool>("old.example.com").userStore);
    QCOMPARE(shared.role<UserPool>("old.example.com").userStore, shared.named<SqlStore>("se-rtc").id);
}

void TestTopologyImport::branchWithAppliance()
{
    const Imported imported(sample("rare-roles.xml"));
    const Site &island = imported.named<Site>("Island");
    QCOMPARE(island.kind, SiteKind::Branch);
    QCOMPARE(island.parentSite, imported.named<Site>("Main").id);
    const Pool &pool = imported.pool("sba.example.com");
    QCOMPARE(pool.site, island.id);
    const auto &branch = imported.role<SurvivableBranch>("sba.example.com");
    QCOMPARE(branch.userServicesPool, imported.pool("se.example.com").id);
    QVERIFY(branch.autoVoiceFailover);
    QCOMPARE(branch.failureDetection, 120s);
    QCOMPARE(branch.failback, 240s);
    QCOMPARE(branch.gateway, imported.named<Gateway>("sbagw.example.com").id);
    QCOMPARE(imported.now.plan.pairings.size(), 0); // a backup Registrar is no pair
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"sba.example.com", "Survivable Branch Appliance"}));
}

void TestTopologyImport::rareRoles()
{
    const Imported imported(sample("rare-roles.xml"));
    const PoolId se = imported.pool("se.example.com").id;
    const auto &chat = imported.role<PersistentChatPool>("chat.example.com");
    QCOMPARE(chat.nextHop, se);
    QCOMPARE(chat.port, 5042);
    QCOMPARE(chat.primaryStore, imported.named<SqlStore>("sql-chat").id);
    QVERIFY(chat.complianceEnabled);
    QCOMPARE(chat.complianceStore, imported.named<SqlStore>("sql-comp").id);
    QCOMPARE(chat.fileStore, imported.named<FileStore>("se-share").id);
    const auto &video = imported.role<VideoInteropPool>("vis.example.com");
    QCOMPARE(video.nextHop, se);
    QVERIFY(video.edgePool);
    QCOMPARE(imported.named<Gateway>("vgw.example.com").kind, GatewayKind::VideoGateway);
    QCOMPARE(imported.named<Trunk>("vgw.example.com").mediation, imported.pool("vis.example.com").id);
    const auto &applications = imported.role<TrustedApplicationPool>("app.example.com");
    QCOMPARE(applications.nextHop, se);
    QCOMPARE(applications.applications, (QList<TrustedApplication>{{u"urn-helpdesk"_s, 6001}, {u"paging"_s, 6002}}));
    QCOMPARE(faultOf(imported.result), QString());
}

void TestTopologyImport::oldVersionsKeepTheirNumber()
{
    const Imported imported(sample("rare-roles.xml"));
    QCOMPARE(imported.pool("old.example.com").version, ProductVersion::V2010);
    QCOMPARE(imported.pool("se.example.com").version, ProductVersion::V2019);
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"se.example.com", "Subscription Edition looks the same"}));
    QVERIFY(imported.says(ImportNoteKind::Unknown, {"old.example.com", "MonitoringServer", "Lync Server 2010"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"older deployment"}));
}

void TestTopologyImport::oddThingsAreReported()
{
    const Imported imported(sample("rare-roles.xml"));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"$EdgeFqdn", "template"}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"EdgeInternalIP", "IP address is expected"}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"idle.example.com", "server without role"}));
    QVERIFY(
        imported.says(ImportNoteKind::Warning, {"Service[1-FlyingCarpet-1]", "9-registrar-1", "not in the document"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"No service uses sql.example.com\\spare"}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"mirror", "sqlmirror.example.com"}));
    QCOMPARE(imported.nodes(imported.named<SqlStore>("sqlold").id),
             QStringList({u"Database n1.example.com"_s, u"Mirror sqlmirror.example.com"_s}));
    const Imported shortNames(replaced(sample("rare-roles.xml"), "vis.example.com", "vis"));
    QVERIFY(shortNames.says(ImportNoteKind::Warning, {"“vis” has no domain"}));
}

void TestTopologyImport::unknownThingsAreReported()
{
    const Imported imported(sample("rare-roles.xml"));
    QVERIFY(imported.says(ImportNoteKind::Unknown, {"Service[1-FlyingCarpet-1]", "FlyingCarpet", "SHORTNAME"}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"SqlInstance[comp@1:9]", "WitnessPort", "7022"}));

    QByteArray bytes = replaced(sample("enterprise-pair.xml"), "<Location City=\"Rotterdam\"",
                                "<Weather Sky=\"grey\">windy</Weather><Location Harbour=\"big\" City=\"Rotterdam\"");
    const Imported more(bytes);
    QVERIFY(more.says(ImportNoteKind::Unknown, {"Sites/CentralSite[1]", "Weather", "Sky=\"grey\"", "windy"}));
    QVERIFY(more.says(ImportNoteKind::Unknown, {"Sites/CentralSite[1]/Location", "Harbour", "big"}));
    QCOMPARE(more.now.plan, Imported(sample("enterprise-pair.xml")).now.plan); // and change nothing

    // Kinds are in order, and a flood of notes is counted, not listed.
    QVERIFY(std::ranges::is_sorted(more.result.notes, {}, &ImportNote::kind));
    const Imported flood(topologyWith(QByteArray("<Rain/>").repeated(2'000)));
    QCOMPARE_LT(flood.result.notes.size(), 600);
    QVERIFY(flood.says(ImportNoteKind::Unknown, {"There are 1500 more"}));
}

void TestTopologyImport::builderFile()
{
    const Imported imported(sample("changed-pair.tbxml"));
    const Plan &plan = imported.now.plan;
    QCOMPARE(faultOf(imported.result), QString());
    QCOMPARE(imported.servers("pool1.example.com").size(), 4); // the new topology counts
    QCOMPARE(plan.pools.size(), 2);
    QCOMPARE(plan.pairings.size(), 1);
    QVERIFY(!plan.pairings.begin()->oneWay);
    QVERIFY(imported.pool("pool1.example.com").hostsCms);
    QCOMPARE(imported.now.find(imported.role<UserPool>("pool1.example.com").userStore)->instanceName, u"rtc"_s);
    QCOMPARE(imported.nodes(imported.role<UserPool>("pool1.example.com").userStore),
             QStringList(u"Database db1.example.com"_s)); // a machine without a name has that of its cluster
    QCOMPARE(imported.named<Site>("Outpost").parentSite, imported.named<Site>("North").id);
    QCOMPARE(imported.named<Site>("Outpost").kind, SiteKind::Branch);
    QCOMPARE(plan.simpleUrls.size(), 3);
    QCOMPARE(imported.named<SimpleUrl>("https://admin.example.com").component, SimpleUrlComponent::Admin);
    QCOMPARE(imported.named<SimpleUrl>("https://meet.example.com").sipDomain,
             imported.named<SipDomain>("example.com").id);
    QVERIFY(imported.says(ImportNoteKind::Summary, {"not in use", "https://dialin2.example.com"}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"elsewhere.example", "left out"}));
    QVERIFY(imported.says(ImportNoteKind::Unknown, {"Teleport"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"not yet published", "n4.example.com", "is new"}));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"not yet published", "ManagementServices", "is new"}));
    QVERIFY(!imported.says(ImportNoteKind::Summary, {"not yet published", "n3.example.com"}));
    for (const ImportNote &note : imported.result.notes) // the path may hold people's names
        QVERIFY(!note.text.contains("C:\\Plans"_L1) && !note.place.contains("C:\\Plans"_L1));
    for (const Server &server : plan.servers)
        QCOMPARE(server.state, LifeState::Deployed);
}

void TestTopologyImport::neverPublishedTopologyIsNew()
{
    const Imported imported(replaced(sample("changed-pair.tbxml"), "6a1f0d3c-2222-4c2e-8d53-0123456789ab",
                                     "00000000-0000-0000-0000-000000000000"));
    QVERIFY(imported.says(ImportNoteKind::Summary, {"never published"}));
    QCOMPARE(imported.pool("pool1.example.com").state, LifeState::New);
    QCOMPARE(imported.now.plan.deployment.state, LifeState::New);
}

void TestTopologyImport::onlyTheOriginalTopologyIsThere()
{
    QByteArray bytes = sample("changed-pair.tbxml");
    bytes = bytes.first(bytes.indexOf("  <NewTopology>")) + "</TopologyBuilder>";
    const Imported imported(bytes);
    QCOMPARE(imported.servers("pool1.example.com").size(), 3);
    QVERIFY(imported.says(ImportNoteKind::Assumed, {"no new topology"}));
}

void TestTopologyImport::pairingThatIsNotMutual_data()
{
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<QString>("pairs"); // "A>B" for one-way, "A=B" for mutual
    const QByteArray toB = "<ServiceId SiteId=\"2\" RoleName=\"Registrar\" Instance=\"1\" /></Backup>";
    const QByteArray toA = "<ServiceId SiteId=\"1\" RoleName=\"Registrar\" Instance=\"1\" /></Backup>";
    const QByteArray dataToB = "<ServiceId SiteId=\"2\" RoleName=\"BackupService\" Instance=\"1\" /></Dependency>";
    const QByteArray dataToA = "<ServiceId SiteId=\"1\" RoleName=\"BackupService\" Instance=\"1\" /></Dependency>";
    QTest::addRow("nothing gone") << QByteArray() << u"a=b"_s;
    QTest::addRow("one backup") << toA << u"a>b"_s;
    QTest::addRow("other backup") << toB << u"b>a"_s;
    QTest::addRow("both backups") << toA + '|' + toB << u"a=b"_s;
    QTest::addRow("one service") << dataToA << u"a>b"_s;
    QTest::addRow("both services") << dataToA + '|' + dataToB << QString();
    QTest::addRow("all of one") << toA + '|' + dataToA << u"a>b"_s;
    QTest::addRow("all") << toA + '|' + toB + '|' + dataToA + '|' + dataToB << QString();
}

void TestTopologyImport::pairingThatIsNotMutual()
{
    QFETCH(QByteArray, gone);
    QFETCH(QString, pairs);
    QByteArray bytes = sample("enterprise-pair.xml");
    if (!gone.isEmpty())
        for (const QByteArray &part : gone.split('|'))
            bytes = replaced(bytes, part, part.sliced(part.indexOf('>') + 1));
    const Imported imported(bytes);
    QString found;
    for (const Pairing &pairing : imported.now.plan.pairings)
        found += nameOf(imported.now.plan, pairing.poolA).mid(5, 1) + (pairing.oneWay ? u'>' : u'=')
            + nameOf(imported.now.plan, pairing.poolB).mid(5, 1);
    QCOMPARE(found, pairs);
    QCOMPARE(imported.says(ImportNoteKind::Warning, {"not mutual"}), pairs.contains(u'>'));
    QCOMPARE(imported.says(ImportNoteKind::Warning, {"only backup Registrars"}),
             gone.contains("BackupService") && pairs.isEmpty() && !gone.contains("Registrar"));
    QCOMPARE(imported.says(ImportNoteKind::Assumed, {"by their Backup Services"}),
             gone.contains("Registrar") && pairs == "a=b"_L1);
}

void TestTopologyImport::centralManagementThatIsNotClear()
{
    const QByteArray bytes = sample("enterprise-pair.xml");
    const Imported two(replaced(bytes, "IsActive=\"false\"", "IsActive=\"true\""));
    QVERIFY(two.says(ImportNoteKind::Warning, {"More than one", "pool-a.corp.example.com"}));
    QCOMPARE(two.now.cmsHolder(), &two.pool("pool-a.corp.example.com"));
    QVERIFY(!two.pool("pool-b.corp.example.com").hostsCms);
    const Imported none(replaced(bytes, "IsActive=\"true\"", "IsActive=\"no\""));
    QVERIFY(none.says(ImportNoteKind::Warning, {"No Central Management is active"}));
    QCOMPARE(none.now.cmsHolder(), &none.pool("pool-a.corp.example.com"));
    const Imported without(replaced(bytes, "RoleName=\"CentralMgmt\"", "RoleName=\"WebServices\""));
    QCOMPARE(without.now.cmsHolder(), nullptr); // as in a topology that was never published
    const Imported elsewhere(replaced(
        bytes,
        "<InstalledOn><SqlInstanceId Name=\"\"><ClusterId SiteId=\"2\" Number=\"3\" /></SqlInstanceId></InstalledOn>\n "
        "     <Ports xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008\" />\n    </Service>\n    "
        "<Service RoleVersion=\"1\" ServiceVersion=\"7\">\n      <ServiceId SiteId=\"2\" RoleName=\"MonitoringStore\"",
        "<InstalledOn><SqlInstanceId Name=\"MON\"><ClusterId SiteId=\"2\" Number=\"2\" "
        "/></SqlInstanceId></InstalledOn>\n      <Ports "
        "xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008\" />\n    </Service>\n    <Service "
        "RoleVersion=\"1\" ServiceVersion=\"7\">\n      <ServiceId SiteId=\"2\" RoleName=\"MonitoringStore\""));
    QVERIFY(elsewhere.says(ImportNoteKind::Warning, {"store of pool-b.corp.example.com is not in its user store"}));
}

void TestTopologyImport::versionsOfServices()
{
    const QByteArray bytes = sample("enterprise-pair.xml");
    const Imported newer(replaced(bytes, "ServiceVersion=\"7\"", "ServiceVersion=\"9\""));
    QCOMPARE(newer.pool("pool-a.corp.example.com").version, ProductVersion::SE);
    QVERIFY(newer.says(ImportNoteKind::Warning, {"version 9", "pool-a.corp.example.com"}));
    QByteArray mixed = bytes;
    mixed.replace(mixed.indexOf("ServiceVersion=\"7\""), 18, "ServiceVersion=\"6\"");
    const Imported both(mixed);
    QCOMPARE(both.pool("pool-a.corp.example.com").version, ProductVersion::V2015);
    QVERIFY(both.says(ImportNoteKind::Warning, {"pool-a.corp.example.com", "versions 6 to 7"}));
    const Imported none(replaced(bytes, "ServiceVersion=\"7\"", ""));
    QVERIFY(none.says(ImportNoteKind::Warning, {"version of pool-a.corp.example.com is not in the document"}));
}

void TestTopologyImport::namesDifferInCase()
{
    // The machine of a Standard Edition server, spelled in its own way, is still the server itself.
    const Imported imported(replaced(sample("rare-roles.xml"), "OrdinalInCluster=\"1\" Fqdn=\"se.example.com\"",
                                     "OrdinalInCluster=\"1\" Fqdn=\"SE.example.com\""));
    QVERIFY(imported.pool("se.example.com").isSingleComputer);
    // Roles, and keys of services in other letters
    QByteArray bytes = sample("enterprise-pair.xml");
    bytes.replace("<Dependency Usage=\"Default\"><ServiceId SiteId=\"1\" RoleName=\"EdgeServer\"",
                  "<Dependency Usage=\"Default\"><ServiceId SiteId=\"1\" RoleName=\"EDGESERVER\"");
    QCOMPARE(Imported(bytes).now.plan, Imported(sample("enterprise-pair.xml")).now.plan);
}

void TestTopologyImport::durationsThatAreNone()
{
    for (const char *text : {"P1Y0M0DT0H0M0S", "P0Y2M0DT0H0M0S", "soon", "PT99999999H"}) {
        const Imported imported(replaced(sample("enterprise-pair.xml"), "P0Y0M0DT0H2M0S", text));
        QCOMPARE(imported.role<UserPool>("pool-a.corp.example.com").failureDetection, 300s);
        QVERIFY(imported.says(ImportNoteKind::Warning, {"Service[1-Registrar-1]/Backup", text}));
    }
    const Imported imported(replaced(sample("enterprise-pair.xml"), "P0Y0M0DT0H2M0S", "PT1M30.5S"));
    QCOMPARE(imported.role<UserPool>("pool-a.corp.example.com").failureDetection, 90s);
}

void TestTopologyImport::portsBeyondTheirRange()
{
    for (const char *text : {"70000", "-1", "99999999999999999999", "port", ""}) {
        const Imported imported(
            replaced(sample("enterprise-pair.xml"), "Port=\"5067\"", QByteArray("Port=\"") + text + '"'));
        QCOMPARE(imported.role<UserPool>("pool-a.corp.example.com").mediation->tlsPort, 5067); // the default
        QCOMPARE(faultOf(imported.result), QString());
    }
    const Imported wide(replaced(sample("enterprise-pair.xml"), "Range=\"4\"", "Range=\"65535\""));
    QCOMPARE(wide.role<UserPool>("pool-a.corp.example.com").mediation->tlsPortLast, 65535);
}

void TestTopologyImport::namesThatAPlanCannotHold()
{
    const QByteArray bytes = sample("enterprise-pair.xml");
    const Imported hidden(replaced(bytes, "<Name>Hill</Name>", "<Name>Hi\xE2\x80\xAEll&#x9;x</Name>"));
    QVERIFY(hidden.named<Site>("Hillx").id);
    QVERIFY(hidden.says(ImportNoteKind::Warning, {"Kept is: Hillx"}));
    const Imported path(replaced(bytes, "ShareName=\"old\"", "ShareName=\"....//..\\old\""));
    QVERIFY(path.named<FileStore>("fs-old-old").id);
    QCOMPARE(faultOf(path.result), QString());
    const Imported longName(
        replaced(bytes, "<Name>Hill</Name>", "<Name>" + QByteArray("x").repeated(5000) + "</Name>"));
    QVERIFY(longName.named<Site>(QByteArray("x").repeated(256).constData()).id);
    const Imported noName(replaced(bytes, "<Name>Hill</Name>", "<Name/>"));
    QVERIFY(noName.named<Site>("2").id);
    QCOMPARE(faultOf(noName.result), QString());
}

void TestTopologyImport::defaultStoreTwiceIsAMirror()
{
    const Imported imported(replaced(replaced(sample("enterprise-pair.xml"), "Usage=\"Mirror\"", "Usage=\"Default\""),
                                     "Usage=\"Witness\"", "Usage=\"Balloon\""));
    const SqlStore &store = *imported.now.find(imported.role<UserPool>("pool-a.corp.example.com").userStore);
    QCOMPARE(imported.nodes(store.id),
             QStringList({u"Database sql-a.corp.example.com"_s, u"Mirror sql-m.corp.example.com"_s}));
    QVERIFY(imported.says(ImportNoteKind::Warning, {"1-UserServices-1", "Balloon"}));
}

void TestTopologyImport::doubledThings()
{
    QByteArray bytes = sample("enterprise-pair.xml");
    bytes = replaced(bytes, "<CentralSite SiteId=\"2\">", "<CentralSite SiteId=\"1\">");
    const Imported sites(bytes);
    QVERIFY(sites.says(ImportNoteKind::Warning, {"this site twice"}));
    QVERIFY(sites.says(ImportNoteKind::Warning, {"site 2, which is not in the document"}));
    QCOMPARE(sites.pool("pool-b.corp.example.com").site, SiteId{});
    QCOMPARE(faultOf(sites.result), QString());
    const Imported clusters(replaced(sample("enterprise-pair.xml"),
                                     "<ClusterId SiteId=\"1\" Number=\"3\" />\n      <Machine",
                                     "<ClusterId SiteId=\"1\" Number=\"2\" />\n      <Machine"));
    QVERIFY(clusters.says(ImportNoteKind::Warning, {"this cluster twice"}));
    const Imported services(replaced(sample("enterprise-pair.xml"), "RoleName=\"FileStore\" Instance=\"2\"",
                                     "RoleName=\"FileStore\" Instance=\"1\""));
    QVERIFY(services.says(ImportNoteKind::Warning, {"this service twice"}));
    QCOMPARE(services.now.plan.fileStores.size(), 2);
}

void TestTopologyImport::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QString text = QString::fromUtf8(sample("enterprise-pair.xml")).replace("Rotterdam"_L1, u"Zürich 😀"_s);
    const auto utf16 = [](const QString &from, QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(from));
    };
    const QString declared8 = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"_s + text,
                  declared16 = u"<?xml version=\"1.0\" encoding=\"utf-16\"?>"_s + text;
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8, mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::addRow("UTF-8, declaration") << declared8.toUtf8();
    QTest::addRow("UTF-8, mark, declaration") << "\xEF\xBB\xBF" + declared8.toUtf8();
    QTest::addRow("UTF-8, declared as UTF-16") << declared16.toUtf8();
    QTest::addRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE, false);
    QTest::addRow("UTF-16 LE, mark") << utf16(text, QStringConverter::Utf16LE, true);
    QTest::addRow("UTF-16 LE, mark, declaration") << utf16(declared16, QStringConverter::Utf16LE, true);
    QTest::addRow("UTF-16 LE, mark, declared as UTF-8") << utf16(declared8, QStringConverter::Utf16LE, true);
    QTest::addRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE, false);
    QTest::addRow("UTF-16 BE, mark") << utf16(text, QStringConverter::Utf16BE, true);
    QTest::addRow("CRLF") << QString(text).replace("\n"_L1, "\r\n"_L1).toUtf8();
    QTest::addRow("UTF-16 LE, mark, CRLF")
        << utf16(QString(text).replace("\n"_L1, "\r\n"_L1), QStringConverter::Utf16LE, true);
    QTest::addRow("blank lines before") << "\n\n  \t\r\n" + text.toUtf8();
    QTest::addRow("comment before") << "<!-- Exported -->\n" + text.toUtf8();
    QTest::addRow("Windows-1252") << QString(text).replace(u" 😀"_s, QString()).toLatin1();
}

void TestTopologyImport::encodings()
{
    QFETCH(QByteArray, bytes);
    const Imported imported(bytes);
    QString city = u"Zürich 😀"_s;
    if (QLatin1StringView(QTest::currentDataTag()) == "Windows-1252"_L1)
        city = u"Zürich"_s;
    QCOMPARE(imported.named<Site>("Harbour").city, city);
    Plan expected = Imported(sample("enterprise-pair.xml")).now.plan;
    expected.sites.change(imported.named<Site>("Harbour").id, [&](Site &site) { site.city = city; });
    QCOMPARE(imported.now.plan, expected);
    QVERIFY(!imported.result.isPartial);
}

void TestTopologyImport::topologyInsideOtherText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray topology = sample("enterprise-pair.xml");
    QTest::addRow("script") << "$ErrorActionPreference = 'Stop'\nif ($a -lt 3) { 1 }\n$t = @\"\n" + topology
            + "\"@\n$t | Set-Content <x> & run\n";
    QTest::addRow("text after") << topology + "\n<Topology/>";
    QTest::addRow("archive document") << "<DocItemSet><DocItem Name=\"x\"><Data><AnchoredXml><Dictionary><Item><Value>"
            + topology + "</Value></Item></Dictionary></AnchoredXml></Data></DocItem></DocItemSet>";
    QTest::addRow("escaped in an archive document") << "<DocItemSet><DocItem Name=\"x\"><Data>"
            + QString::fromUtf8(topology).toHtmlEscaped().toUtf8() + "</Data></DocItem></DocItemSet>";
}

void TestTopologyImport::topologyInsideOtherText()
{
    QFETCH(QByteArray, bytes);
    const Imported imported(bytes);
    QCOMPARE(imported.now.plan, Imported(sample("enterprise-pair.xml")).now.plan);
    QVERIFY(imported.says(ImportNoteKind::Summary, {"the rest is not read"}));
}

void TestTopologyImport::otherDocumentsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addRow("empty") << QByteArray() << u"not an XML document"_s;
    QTest::addRow("printed objects") << QByteArray("\r\nIdentity    : Registrar:pool.example.com\r\n")
                                     << u"printed output"_s;
    QTest::addRow("printed properties") << QByteArray("#text  xml\n----- ---\n") << u"printed output"_s;
    QTest::addRow("archive") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0<\0<a", 14) << u"DocItemSet.xml"_s;
    QTest::addRow("Export-Clixml") << QByteArray("<Objs Version=\"1.1.0.1\" "
                                                 "xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"></Objs>")
                                   << u"Export-Clixml"_s;
    QTest::addRow("legacy input") << QByteArray("<TopologyInput/>") << u"Merge-CsLegacyTopology"_s;
    QTest::addRow("other XML") << QByteArray("<svg><Topology xmlns=\"urn:other\"/></svg>") << u"“svg”"_s;
    QTest::addRow("archive document about users")
        << QByteArray("<DocItemSet><DocItem Name=\"u\"/></DocItemSet>") << u"“DocItemSet”"_s;
    QTest::addRow("empty topology") << QByteArray("<Topology/>") << u"neither sites nor servers"_s;
}

void TestTopologyImport::otherDocumentsAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto imported = importTopology(bytes);
    QVERIFY(!imported);
    QVERIFY2(imported.error().message.contains(words), qPrintable(imported.error().message));
}

void TestTopologyImport::cutOffDocumentIsPartial()
{
    const QByteArray whole = sample("enterprise-pair.xml");
    const Imported imported(
        whole.first(whole.indexOf("RoleName=\"MonitoringStore\" Instance=\"1\" />\n      <DependsOn />")));
    QVERIFY(imported.result.isPartial);
    QVERIFY(imported.says(ImportNoteKind::Error, {"Topology/Services/Service", "The file ends inside Service"}));
    QCOMPARE(imported.servers("pool-a.corp.example.com").size(), 3);
    const auto early = importTopology(whole.first(300));
    QVERIFY(!early);
    QVERIFY(early.error().message.contains("ends before its first site"_L1));
}

void TestTopologyImport::documentTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    const QByteArray topology = sample("enterprise-pair.xml");
    QTest::addRow("bomb") << bomb + topology;
    QTest::addRow("after a declaration") << "<?xml version=\"1.0\"?>\n" + bomb + topology;
    QTest::addRow("external") << "<!DOCTYPE Topology SYSTEM \"file:///etc/passwd\">" + topology;
    QTest::addRow("lower case") << "<!doctype Topology>" + topology;
    QTest::addRow("entity alone") << "<!ENTITY a \"b\">" + topology;
    QStringEncoder utf16(QStringConverter::Utf16LE);
    QTest::addRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(bomb + topology)));
}

void TestTopologyImport::documentTypesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto imported = importTopology(bytes);
    QVERIFY(!imported);
    QVERIFY2(imported.error().message.contains("document type"_L1), qPrintable(imported.error().message));
    QVERIFY2(imported.error().place.startsWith("line "_L1), qPrintable(imported.error().place));
}

void TestTopologyImport::faultsHaveLineAndColumn()
{
    const auto wrongEnd = importTopology("<?xml version=\"1.0\"?>\n<Topology>\n  <Sites></Site>\n</Topology>");
    QVERIFY(!wrongEnd);
    QVERIFY2(wrongEnd.error().place.startsWith("line 3, column 1"_L1), qPrintable(wrongEnd.error().place));
    QVERIFY(wrongEnd.error().message.contains("well-formed"_L1));
    const auto entity = importTopology(topologyWith("<a>&c;</a>"));
    QVERIFY(!entity);
    QVERIFY(!entity.error().place.isEmpty());
    const auto doctype = importTopology("<a>\n\n  <!DOCTYPE b></a>");
    QCOMPARE(doctype.error().place, u"line 3, column 3"_s);
}

void TestTopologyImport::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words"); // of the error; empty: it is read
    const auto value = [](int size) { return topologyWith("<a b=\"" + QByteArray("x").repeated(size) + "\"/>"); };
    const auto attributes = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += " a" + QByteArray::number(i) + "='<'";
        return topologyWith("<a" + list.replace("<", "-") + "/>");
    };
    // The topology and its two first elements count: 4 elements.
    QTest::addRow("depth") << topologyWith(elements(63, {})) << QString();
    QTest::addRow("too deep") << topologyWith(elements(64, {})) << u"64 deep"_s;
    QTest::addRow("very deep") << topologyWith(elements(1'000'000, {})) << u"64 deep"_s;
    QTest::addRow("elements") << topologyWith(QByteArray("<a/>").repeated(limits::xmlElements - 4)) << QString();
    QTest::addRow("too many elements") << topologyWith(QByteArray("<a/>").repeated(limits::xmlElements - 3))
                                       << u"1000000 elements"_s;
    QTest::addRow("value") << value(limits::xmlAttributeCharacters) << QString();
    QTest::addRow("long value") << value(limits::xmlAttributeCharacters + 1) << u"4096 characters"_s;
    QTest::addRow("attributes") << attributes(limits::xmlAttributes) << QString();
    QTest::addRow("too many attributes") << attributes(limits::xmlAttributes + 1) << u"256 attributes"_s;
    QTest::addRow("very many attributes") << attributes(1'000'000) << u"256 attributes"_s;
    QTest::addRow("size") << topologyWith(QByteArray(limits::fileBytes - 1000, ' ')) << QString();
    QTest::addRow("100 MB") << topologyWith(QByteArray(100 * limits::megabyte, ' ')) << u"64 MB"_s;
    const auto clusters = [](int count) {
        return topologyWith("<Clusters>" + QByteArray("<Cluster/>").repeated(count) + "</Clusters>");
    };
    QTest::addRow("clusters") << clusters(10'000) << QString();
    QTest::addRow("too many clusters") << clusters(10'001) << u"10000 clusters"_s;
    const auto services = [](int count) {
        return topologyWith("<Services>" + QByteArray("<Service/>").repeated(count) + "</Services>");
    };
    QTest::addRow("services") << services(100'000) << QString();
    QTest::addRow("too many services") << services(100'001) << u"100000 services"_s;
    const auto domains = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += "<InternalDomain Name=\"d" + QByteArray::number(i) + "\"/>";
        return topologyWith("<InternalDomains>" + list + "</InternalDomains>");
    };
    QTest::addRow("domains") << domains(limits::planRowsOfOneKind) << QString();
    QTest::addRow("too many domains") << domains(limits::planRowsOfOneKind + 1) << u"than a plan holds"_s;
}

void TestTopologyImport::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto imported = importTopology(bytes);
    if (words.isEmpty())
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    else
        QVERIFY2(!imported && imported.error().message.contains(words),
                 qPrintable(imported ? u"it was read"_s : imported.error().text()));
}

void TestTopologyImport::everyPrefixIsSurvived_data()
{
    ownSamples();
}

void TestTopologyImport::everyPrefixIsSurvived()
{
    QFETCH(QByteArray, bytes);
    int partial = 0;
    for (qsizetype size = 0; size < bytes.size(); size += 16) {
        const auto imported = importTopology(bytes.first(size));
        QVERIFY2(faultOf(imported).isEmpty(), qPrintable(u"%1: %2"_s.arg(QString::number(size), faultOf(imported))));
        partial += imported && imported->isPartial;
    }
    QCOMPARE_GT(partial, bytes.size() / 16 / 2); // most of it could be used
}

void TestTopologyImport::everyMissingAttributeIsSurvived_data()
{
    ownSamples();
}

void TestTopologyImport::everyMissingAttributeIsSurvived()
{
    QFETCH(QByteArray, bytes);
    static const QRegularExpression attribute(u" (?!xmlns)\\w+=\"[^\"]*\""_s);
    const QString text = QString::fromUtf8(bytes);
    int index = 0;
    for (auto match = attribute.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (++index % 3 != 0) // a third of them, evenly spread, keeps this short
            continue;
        const auto imported =
            importTopology(QString(text).remove(found.capturedStart(), found.capturedLength()).toUtf8());
        QVERIFY2(imported, qPrintable(found.captured()));
        QVERIFY2(faultOf(imported).isEmpty(), qPrintable(found.captured() + faultOf(imported)));
    }
    QVERIFY(index > 100);
}

void TestTopologyImport::everyRenamedElementIsSurvived_data()
{
    ownSamples();
}

void TestTopologyImport::everyRenamedElementIsSurvived()
{
    QFETCH(QByteArray, bytes);
    static const QRegularExpression element(u"<([A-Z]\\w+)"_s);
    const QString text = QString::fromUtf8(bytes);
    QSet<QString> names;
    for (auto match = element.globalMatch(text); match.hasNext();)
        names.insert(match.next().captured(1));
    QVERIFY(names.size() > 20);
    for (const QString &name : std::as_const(names)) {
        QString renamed = text;
        renamed.replace(QRegularExpression(u"(</?)%1\\b"_s.arg(name)), u"\\1Un%1"_s.arg(name));
        const auto imported = importTopology(renamed.toUtf8());
        QVERIFY2(faultOf(imported).isEmpty(), qPrintable(name + faultOf(imported)));
        if (name.startsWith("Topology"_L1)) {
            QVERIFY(!imported);
            continue;
        }
        if (imported) {
            const bool isListed = std::ranges::any_of(
                imported->notes, [&](const ImportNote &note) { return note.text.contains(u"Un"_s + name); });
            // Branch sites are read under any name with “Remote” in it; the original topology is only compared.
            QVERIFY2(isListed || name.startsWith("Remote"_L1) || name == "OriginalTopology"_L1, qPrintable(name));
        }
    }
}

void TestTopologyImport::mutatedDocumentsAreSurvived_data()
{
    ownSamples();
}

void TestTopologyImport::mutatedDocumentsAreSurvived()
{
    QFETCH(QByteArray, bytes);
    for (quint32 seed = 1; seed <= 400; ++seed) {
        test::Random random(seed);
        QByteArray mutated = bytes;
        for (int i = random.number(1, 8); i > 0; --i) {
            const int at = random.number(0, static_cast<int>(mutated.size()) - 1);
            const int length = random.number(1, std::min<int>(40, static_cast<int>(mutated.size()) - at));
            switch (random.number(0, 4)) {
            case 0:
                mutated[at] = static_cast<char>(random.number(0, 255));
                break;
            case 1:
                mutated.remove(at, length);
                break;
            case 2:
                mutated.insert(at, mutated.mid(random.number(0, static_cast<int>(mutated.size()) - 1), length));
                break;
            case 3: { // a digit stays a digit: references go astray, the text stays XML
                const qsizetype digit = QString::fromLatin1(mutated).indexOf(QRegularExpression(u"\"\\d\""_s), at);
                if (digit >= 0)
                    mutated[digit + 1] = static_cast<char>('0' + random.number(0, 9));
                break;
            }
            case 4: { // a value moves to another attribute
                const QString text = QString::fromLatin1(mutated);
                const QRegularExpression value(u"\"[^\"]*\""_s);
                const auto from = value.match(text, at), to = value.match(text, random.number(0, at));
                if (from.hasMatch() && to.hasMatch())
                    mutated.replace(to.capturedStart(), to.capturedLength(), from.captured().toLatin1());
                break;
            }
            }
        }
        const QString fault = faultOf(importTopology(mutated));
        QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(QString::number(seed), fault)));
    }
}

QTEST_GUILESS_MAIN(TestTopologyImport)
#include "tst_topologyimport.moc"
