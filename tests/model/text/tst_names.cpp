// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

using NameCheck = Result<void> (*)(QStringView);

void compare(NameCheck check, const QStringList &good, const QStringList &bad)
{
    for (const QString &text : good) {
        const Result<void> result = check(text);
        QVERIFY2(result, qPrintable(text + u": "_s + result.error().message));
    }
    for (const QString &text : bad + QStringList{u""_s, u"a\nb"_s, u"a\u202e"_s, u"\ufeffpool.example.net"_s}) {
        const Result<void> result = check(text);
        QVERIFY2(!result, qPrintable(text + u" is accepted"_s));
        QVERIFY2(result.error().message.endsWith(u'.') || result.error().message.endsWith(u"_ -"_s),
                 qPrintable(result.error().message));
        QVERIFY2(!result.error().message.contains(u'\n') && !result.error().message.contains(u"%1"_s),
                 qPrintable(result.error().message));
    }
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dnsNames();
    void computersClustersAndListeners();
    void sqlServerNames();
    void accountsAndGroups();
    void shares();
    void paths();
    void urls();
    void addresses();
    void otherNames();
    void distinguishedNames();
};

void TestNames::dnsNames()
{
    const QString label63(63, u'c');
    QString name253 = (label63 + u'.').repeated(3) + QString(61, u'd');
    QCOMPARE(name253.size(), 253);
    compare(checkFqdn, {u"a.b"_s, u"pool-par.corp.example.net"_s, u"1.example.com"_s, u"a."_s + label63, name253},
            {u"pool_par.corp.example.net"_s /* vector 18 */, u"a.b"_s + label63 + u'c' /* 19 */, u"pool"_s, u"a.b."_s,
             u".a.b"_s, u"a..b"_s, u"-a.b"_s, u"a-.b"_s, u"a.1"_s, u"10.1.0.5"_s, u"a b.c"_s, u"xn--p1ai.ru"_s,
             u"a.XN--x"_s, u"zürich.example.net"_s, u"cоntoso.com"_s /* Cyrillic о */, name253 + u'd', u"a.b\\c"_s,
             u"١.example.com"_s + u"٣"_s});
    compare(checkDnsName, {u"example"_s, u"a.b.c"_s}, {u"10"_s, u"a."_s, u"a_b"_s});
    compare(checkDnsLabel, {u"a"_s, label63}, {u"a.b"_s, label63 + u'c', u"-"_s});
}

void TestNames::computersClustersAndListeners()
{
    for (const NameCheck check : {checkComputerName, checkClusterName, checkListenerName})
        compare(check, {u"SQL1-PAR"_s, u"A"_s, u"1A"_s, u"ABCDEFGHIJKLMNO"_s},
                {u"SQLSERVERNAME-LONG"_s /* vector 20 */, u"ABCDEFGHIJKLMNOP"_s, u"123"_s, u"A_B"_s, u"A.B"_s, u"-A"_s,
                 u"A-"_s, u"A$"_s});
    compare(checkAvailabilityGroup, {u"AG-SFB-PAR"_s, u"Groupe d'été]"_s, QString(128, u'x')}, {QString(129, u'x')});
    compare(checkClusterObject, {u"Cluster Disk 1"_s, u"SQL Server (RTC)"_s}, {u"a\"b"_s, u"a%b"_s, u"a'b"_s, u"é"_s});
}

void TestNames::sqlServerNames()
{
    compare(checkSqlInstance, {u"RTC"_s, u"RTC$1"_s /* vector 12 */, u"A_1"_s, u"ABCDEFGHIJKLMNOP"_s},
            {u"ABCDEFGHIJKLMNOPQ"_s, u"1RTC"_s, u"_RTC"_s, u"RTC_"_s, u"default"_s, u"MSSQLSERVER"_s, u"A-B"_s,
             u"A.B"_s, u"A B"_s, u"A\\B"_s, u"É"_s});
}

void TestNames::accountsAndGroups()
{
    compare(checkAccount,
            {u"CORP\\svc-sql-par"_s, u"CORP\\CLU-SFB-PAR$"_s, u"CORP\\Anne O'Neill"_s, u"CORP\\"_s + QString(20, u'u')},
            {u"svc"_s, u"CORP\\"_s, u"\\svc"_s, u"CORP\\a\\b"_s, u"CO RP\\a"_s, u"CORP\\a@b"_s, u"CORP\\a."_s,
             u"CORP\\ "_s, u"CORP\\a\"b"_s, u"CORP\\"_s + QString(21, u'u')});
    compare(checkGroupAccount, {u"CORP\\"_s + QString(256, u'g')}, {u"CORP\\"_s + QString(257, u'g')});
    compare(checkGroupName, {u"SfB-Setup"_s, u"Équipe SfB"_s}, {u"CORP\\SfB"_s, u"a,b"_s, u"..."_s});
    compare(checkSipAddress, {u"test1@example.com"_s, u"a.b_c-d@example.com"_s},
            {u"sip:test1@example.com"_s, u"test1"_s, u"@example.com"_s, u"a@b"_s, u"a b@example.com"_s,
             u"a@b@example.com"_s, u".a@example.com"_s});
}

void TestNames::shares()
{
    compare(checkShareName, {u"sfb-par"_s, u"fsw-par$"_s, u"a b"_s, QString(80, u's'), u"A$$"_s, u"%PATH%"_s},
            {QString(81, u's'), u"IPC$"_s, u"admin$"_s, u"C$"_s,  u"d$"_s,  u"."_s,   u".."_s,  u"a "_s,
             u"a."_s,           u"a\\b"_s, u"a/b"_s,    u"a[b"_s, u"a]b"_s, u"a:b"_s, u"a|b"_s, u"a<b"_s,
             u"a+b"_s,          u"a=b"_s,  u"a;b"_s,    u"a,b"_s, u"a?b"_s, u"a*b"_s, u"a\"b"_s});
}

void TestNames::paths()
{
    compare(checkPathComponent, {u"sfb"_s, u"CONSOLE"_s, u"a.b"_s, u"COM10"_s},
            {u"CON"_s /* vector 21 */, u"con.txt"_s, u"AUX"_s, u"nul"_s, u"PRN"_s, u"COM1"_s, u"LPT9.log"_s,
             u"COM\u00b9"_s, u"a."_s, u"a "_s, u".."_s, u"a*"_s, u"a?"_s, u"a:b"_s, u"a\\b"_s});
    compare(checkUncPath,
            {u"\\\\fs1.corp.example.net\\sfb-par"_s, u"\\\\corp.example.net\\sfb\\paris"_s,
             u"\\\\a.b\\c$\\été"_s.replace(u"c$"_s, u"cc$"_s)},
            {u"\\\\10.1.0.5\\share"_s /* vector 22 */, u"\\\\fs1\\share"_s, u"\\\\a.b"_s, u"\\\\a.b\\"_s,
             u"\\\\a.b\\c\\"_s, u"\\\\a.b\\c$\\d"_s, u"\\\\a.b\\x\\..\\y"_s, u"\\\\a.b\\x\\\\y"_s, u"//a.b/c"_s,
             u"\\\\?\\C:\\x"_s, u"\\\\a.b\\x\\%T%"_s, u"D:\\x"_s, u"\\\\a.b\\c\\"_s + QString(241, u'd')});
    compare(checkLocalFolder,
            {u"D:\\sfb-par"_s, u"C:\\Program Files\\Skype for Business Server 2019"_s, u"d:\\"_s + QString(245, u'a')},
            {u"D:"_s, u"D:\\"_s, u"D:\\a\\"_s, u"D:a"_s, u"\\a"_s, u"a"_s, u"D:\\..\\a"_s, u"D:\\a\\.\\b"_s,
             u"D:\\%TEMP%"_s, u"~\\a"_s, u"D:\\~"_s, u"1:\\a"_s, u"é:\\a"_s, u"D:\\a\\\\b"_s, u"D:\\a:b"_s,
             u"D:\\NUL\\a"_s, u"d:\\"_s + QString(246, u'a')});
    compare(checkLocalFile, {u"D:\\"_s + QString(256, u'a')}, {u"D:\\"_s + QString(257, u'a')});
}

void TestNames::urls()
{
    compare(checkSimpleUrl, {u"https://meet.example.com"_s, u"https://sfb.example.com/example.org/meet"_s},
            {u"http://meet.example.com"_s, u"https://meet"_s, u"https://meet.example.com:443"_s,
             u"https://meet.example.com/"_s, u"https://meet.example.com/a?b"_s, u"https://meet.example.com/a#b"_s,
             u"https://u@meet.example.com"_s, u"https://meet.example.com//a"_s, u"https://meet.example.com/a_b"_s,
             u"HTTPS://meet.example.com"_s});
    compare(checkWebUrl, {u"http://sqlmon.example.net/ReportServer_RTC"_s, u"https://a.b:8443/x"_s},
            {u"ftp://a.b"_s, u"javascript:alert(1)"_s, u"http://a.b/x y"_s, u"http://a.b:0/"_s, u"http://a.b:65536/"_s,
             u"http://a.b:/"_s, u"http://u:p@a.b/"_s, u"http://a.b/'"_s});
}

void TestNames::addresses()
{
    compare(checkIpv4, {u"0.0.0.0"_s, u"255.255.255.255"_s, u"10.1.0.20"_s},
            {u"10.1.0"_s, u"10.1.0.0.1"_s, u"10.1.0.256"_s, u"10.01.0.1"_s, u"10.1.0.1 "_s, u"+1.1.1.1"_s, u"1.1.1.٣"_s,
             u"::1"_s, u"1.1.1."_s});
    compare(checkServerIpv4, {u"10.1.0.20"_s, u"223.0.0.1"_s},
            {u"127.0.0.1"_s, u"224.0.0.1"_s, u"255.255.255.255"_s, u"0.1.2.3"_s});
    compare(checkNetmask, {u"255.255.255.0"_s, u"255.255.254.0"_s, u"255.255.255.255"_s, u"0.0.0.0"_s},
            {u"255.0.255.0"_s, u"255.255.255.1"_s, u"0.255.255.255"_s});
    compare(checkCidr, {u"10.1.0.0/16"_s, u"0.0.0.0/0"_s, u"10.1.0.1/32"_s},
            {u"10.1.0.0"_s, u"10.1.0.0/33"_s, u"10.1.0.0/"_s, u"10.1.0.0/016"_s, u"10.1.0.0/-1"_s});
    QVERIFY(checkPort(1));
    QVERIFY(checkPort(65535));
    QVERIFY(!checkPort(0));
    QVERIFY(!checkPort(65536));
    QVERIFY(!checkPort(-1));
}

void TestNames::otherNames()
{
    compare(checkSiteName, {u"Paris"_s, u"Zürich ‘West’"_s, QString(64, u's')},
            {QString(65, u's'), u"<img src=x onerror=alert(1)>"_s, u"a&b"_s, u"a\"b"_s, u"  "_s});
    compare(checkId, {u"BE-PAR"_s, u"1"_s, QString(32, u'i')},
            {QString(33, u'i'), u"-a"_s, u"a_b"_s, u"a b"_s, u"é"_s});
    compare(checkBuild, {u"7.0.2046.553"_s, u"7.0"_s},
            {u"7"_s, u"7.0.1.2.3"_s, u"7..0"_s, u"7.0a"_s, u".7"_s, u"7."_s, u"٧.٠"_s});
    compare(checkCertificateAuthority, {u"ca01.corp.example.net\\Example Issuing CA"_s, u"ca01\\CA"_s},
            {u"ca01"_s, u"ca01\\"_s, u"\\CA"_s, u"ca 01\\CA"_s, u"ca01\\a\\b"_s, u"ca01\\a\"b"_s});
}

void TestNames::distinguishedNames()
{
    compare(checkDistinguishedName,
            {u"OU=Servers,DC=corp,DC=example,DC=net"_s, u"CN=a+OU=b,DC=c"_s, u"OU=a\\,b,DC=c"_s, u"OU=été 'x',DC=c"_s,
             u"OU=\\ a\\ ,DC=c"_s, u"OU=a\\2Cb,DC=c"_s},
            {u"Servers"_s, u"OU=,DC=c"_s, u"OU=a,"_s, u",OU=a"_s, u"OU=a;b"_s, u"OU=a<b"_s, u"OU=\"a\",DC=c"_s,
             u"OU=a\\"_s, u"OU=a\\x,DC=c"_s, u"OU= a,DC=c"_s, u"OU=a ,DC=c"_s, u"OU=#04,DC=c"_s, u"1OU=a"_s, u"=a"_s,
             u"OU=a,,DC=c"_s});
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
