// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/cmdline.h"
#include "model/text/command.h"
#include "model/text/names.h"
#include "model/text/powershell.h"
#include "model/text/refused.h"
#include "model/text/script.h"
#include "model/text/tsql.h"
#include "tests/model/text/lexers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

template <class Text>
concept isTemplate = requires(PowerShellBlock block, Text text)
{
    block.line(text);
};
template <class Value>
concept isPowerShellValue = requires(PowerShellBlock block, Value value)
{
    block.line("Get-X {}", value);
};

// A text that exists only at run time is neither a template nor a value. More in badtemplates.cpp, which must not
// compile.
static_assert(!isTemplate<QString>);
static_assert(!isTemplate<QStringView>);
static_assert(!isTemplate<QLatin1StringView>);
static_assert(!isTemplate<QByteArray>);
static_assert(!isTemplate<std::string>);
static_assert(!isTemplate<const char *>);
static_assert(!std::is_convertible_v<QString, Literal>);
static_assert(!std::is_constructible_v<Word, QString>);
static_assert(!isPowerShellValue<QString>);
static_assert(!isPowerShellValue<QStringView>);
static_assert(!isPowerShellValue<const char *>);
static_assert(!isPowerShellValue<int>);
static_assert(!std::is_convertible_v<QString, CheckedValue>);
static_assert(!std::is_convertible_v<CheckedValue, CheckedName>);
static_assert(!std::is_default_constructible_v<Command>);
static_assert(!std::is_constructible_v<Command, CommandLanguage, QString>);

QString textOf(const Result<Command> &command)
{
    return command ? command->text() : u"refused: "_s + command.error().text();
}

/// `-` where the value is refused.
QString orRefused(const Result<QString> &quoted)
{
    return quoted ? *quoted : u"-"_s;
}

QString verdict(const Result<void> &result)
{
    return result ? u"ok"_s : u"R"_s;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void valuesAreQuotedAsTheVectorsSay_data();
    void valuesAreQuotedAsTheVectorsSay();
    void everyHostileTextIsOnePowerShellLiteral();
    void everyHostileTextIsOneSqlLiteralAndIdentifier();
    void hostileTextsKeepTheirPlaceInALine();
    void refusedCharactersAreRefusedInEveryLanguage();
    void commandPromptArgumentsRefuseWhatHasNoEscape();
    void programsGetNoArgumentsThatPowerShellWouldDamage();
    void powerShellShapesOfTheChecklistsComeOutByteEqual();
    void sqlShapesOfTheChecklistsComeOutByteEqual();
    void otherShapesOfTheChecklistsComeOutByteEqual();
    void oneRefusedValueRefusesTheBlock();
    void refusedPartsThatAreNotWantedDoNotMatter();
    void linesWithEmptyListsAreLeftOut();
    void commentsHoldNamesOnly();
    void composedValuesAreQuotedAsAWhole();
    void blocksCanBeJoined();
    void destructiveCommandsAreMarked();
    void placeholdersAreMarked();
    void scriptFilesAreReadRightByWindows();
};

void TestCommands::valuesAreQuotedAsTheVectorsSay_data()
{
    // command-safety.md section 7; a column is "-" where the table says R.
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("ps");
    QTest::addColumn<QString>("tsn");
    QTest::addColumn<QString>("tid");
    QTest::addColumn<QString>("names"); // FQDN, instance, share

    const auto row = [](const char *number, const QString &value, const QString &ps, const QString &tsn,
                        const QString &tid,
                        const QString &names) { QTest::addRow("%s", number) << value << ps << tsn << tid << names; };
    const auto same = [&row](const char *number, const QString &value, const QString &names) {
        row(number, value, u'\'' + value + u'\'', u"N'"_s + value + u'\'', u'[' + value + u']', names);
    };
    row("1", u"O'Brien"_s, u"'O''Brien'"_s, u"N'O''Brien'"_s, u"[O'Brien]"_s, u"R/R/ok"_s);
    row("2", u"a\u2019b"_s, u"'a\u2019\u2019b'"_s, u"N'a\u2019b'"_s, u"[a\u2019b]"_s, u"R/R/ok"_s);
    row("3", u"a\u2018; Remove-Item x; \u2018"_s, u"'a\u2018\u2018; Remove-Item x; \u2018\u2018'"_s,
        u"N'a\u2018; Remove-Item x; \u2018'"_s, u"[a\u2018; Remove-Item x; \u2018]"_s, u"R/R/R"_s);
    row("4", u"$(calc)"_s, u"'$(calc)'"_s, u"-"_s, u"-"_s, u"R/R/ok"_s); // tid: refused because it goes to scripts
    same("5", u"a`n"_s, u"R/R/ok"_s);
    row("6", u"x]; DROP DATABASE y--"_s, u"'x]; DROP DATABASE y--'"_s, u"N'x]; DROP DATABASE y--'"_s,
        u"[x]]; DROP DATABASE y--]"_s, u"R/R/R"_s);
    same("7", u"\"a\" & calc"_s, u"R/R/R"_s);
    row("8", u"line1\nline2"_s, u"-"_s, u"-"_s, u"-"_s, u"R/R/R"_s);
    row("9", u"a\u202eb"_s, u"-"_s, u"-"_s, u"-"_s, u"R/R/R"_s);
    same("10", u"\u2013Force"_s, u"R/R/ok"_s);
    same("11", u"Zürich"_s, u"R/R/ok"_s);
    same("12", u"RTC$1"_s, u"R/ok/ok"_s);
    same("13", u"=1+1"_s, u"R/R/R"_s);
    same("14", u"\uff1dcmd"_s, u"R/R/ok"_s);
    same("15", u"<img src=x onerror=alert(1)>"_s, u"R/R/R"_s);
    same("16", u"```"_s, u"R/R/ok"_s);
    const QString longName(129, u'a');
    row("17", longName, u'\'' + longName + u'\'', u"N'"_s + longName + u'\'', u"-"_s, u"R/R/R"_s);
    row("23", u"\ufeffpool"_s, u"-"_s, u"-"_s, u"-"_s, u"R/R/R"_s);
    row("24", u"%PATH%"_s, u"'%PATH%'"_s, u"N'%PATH%'"_s, u"[%PATH%]"_s, u"R/R/ok"_s);
    row("empty", u""_s, u"''"_s, u"N''"_s, u"-"_s, u"R/R/R"_s);
    row("five quotes", u"'\u2018\u2019\u201a\u201b"_s, u"'''\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'"_s,
        u"N'''\u2018\u2019\u201a\u201b'"_s, u"['\u2018\u2019\u201a\u201b]"_s, u"R/R/ok"_s);
}

void TestCommands::valuesAreQuotedAsTheVectorsSay()
{
    QFETCH(QString, value);
    QFETCH(QString, ps);
    QFETCH(QString, tsn);
    QFETCH(QString, tid);
    QFETCH(QString, names);
    QCOMPARE(orRefused(powerShellLiteral(value)), ps);
    QCOMPARE(orRefused(sqlLiteral(value)), tsn);
    QCOMPARE(orRefused(sqlIdentifier(value)), tid);
    QCOMPARE(verdict(checkFqdn(value)) + u'/' + verdict(checkSqlInstance(value)) + u'/'
                 + verdict(checkShareName(value)),
             names);
}

void TestCommands::everyHostileTextIsOnePowerShellLiteral()
{
    for (quint32 seed = 0; seed < 600; ++seed) {
        const QString value = hostileText(seed);
        const Result<QString> literal = powerShellLiteral(value);
        QVERIFY2(literal, qPrintable(value));
        QCOMPARE(powerShellTokens(*literal), (QList<Token>{{TokenKind::Text, value}}));
    }
}

void TestCommands::everyHostileTextIsOneSqlLiteralAndIdentifier()
{
    int refused = 0;
    for (quint32 seed = 0; seed < 600; ++seed) {
        const QString value = hostileText(seed);
        const Result<QString> literal = sqlLiteral(value);
        const Result<QString> identifier = sqlIdentifier(value);
        QCOMPARE(literal.hasValue(), !value.contains("$("_L1));
        QCOMPARE(identifier.hasValue(), literal.hasValue());
        if (!literal) {
            ++refused;
            continue;
        }
        QCOMPARE(sqlTokens(*literal), (QList<Token>{{TokenKind::Text, value}}));
        QCOMPARE(sqlTokens(*identifier), (QList<Token>{{TokenKind::Identifier, value}}));
    }
    QVERIFY(refused > 0 && refused < 300);
}

void TestCommands::hostileTextsKeepTheirPlaceInALine()
{
    for (quint32 seed = 1000; seed < 1300; ++seed) {
        const CheckedValue first = as::text(hostileText(seed));
        const CheckedValue second = as::text(hostileText(seed + 5000));
        const Result<Command> ps = PowerShellBlock()
                                       .line("Set-X -A {} -B @{Add={}} -C {}", first, second, QList{first, second})
                                       .part(" -Force")
                                       .command();
        QVERIFY2(ps, qPrintable(textOf(ps)));
        const Token a{TokenKind::Text, first.text()};
        const Token b{TokenKind::Text, second.text()};
        const auto word = [](const QString &text) { return Token{TokenKind::Word, text}; };
        const QList<Token> expected{
            word(u"Set-X"_s), word(u"-A"_s), a, word(u"-B"_s), word(u"@"_s), word(u"Add"_s), b, word(u"-C"_s), a, b,
            word(u"-Force"_s)};
        QCOMPARE(powerShellTokens(ps->text()), expected);

        const Result<Command> sql = SqlBlock().line("ALTER X [] SET {}, {};", first, first, second).command();
        if (sql) {
            const Token name{TokenKind::Identifier, first.text()};
            QCOMPARE(sqlTokens(sql->text()),
                     (QList<Token>{word(u"ALTER"_s), word(u"X"_s), name, word(u"SET"_s), a, b}));
        }
    }
}

void TestCommands::refusedCharactersAreRefusedInEveryLanguage()
{
    const QList<std::pair<char32_t, char32_t>> ranges{{0x0, 0x1f},        {0x7f, 0x9f},         {0x200b, 0x200f},
                                                      {0x2028, 0x202e},   {0x2060, 0x2064},     {0x2066, 0x2069},
                                                      {0xfdd0, 0xfdef},   {0xfeff, 0xfeff},     {0xfffe, 0xffff},
                                                      {0x1fffe, 0x1ffff}, {0x10fffe, 0x10ffff}, {0xd800, 0xdfff}};
    for (const auto &[first, last] : ranges) {
        for (char32_t c = first; c <= last; ++c) {
            QString value(u'a');
            value += QChar::fromUcs4(c);
            value += u'b';
            QVERIFY(isRefused(c));
            QVERIFY(!powerShellLiteral(value));
            QVERIFY(!sqlLiteral(value));
            QVERIFY(!sqlIdentifier(value));
            QVERIFY(!commandPromptArgument(value));
            QVERIFY(!TextBlock().line("{}", CheckedValue(value, {})).command());
        }
    }
    for (const char32_t c : u" ~\u00a0\u00e9\u2018\u2027\u202f\u2065\u3042\ufffd\U0001f600"_s.toUcs4())
        QVERIFY(!isRefused(c));
    QVERIFY(checkText(u"a\U0001f600b"_s));
    QCOMPARE(checkText(u"a\u202eb"_s).error().message,
             u"“a<U+202E>b” contains the invisible or unusable character U+202E."_s);
}

void TestCommands::commandPromptArgumentsRefuseWhatHasNoEscape()
{
    QCOMPARE(orRefused(commandPromptArgument(u"CORP\\svc-sql$"_s)), u"\"CORP\\svc-sql$\""_s);
    QCOMPARE(orRefused(commandPromptArgument(u"Cluster Network 1"_s)), u"\"Cluster Network 1\""_s);
    for (const QChar c : u"\"%!^&|<>`"_s)
        QVERIFY(!commandPromptArgument(u"a"_s + c + u'b'));
    QVERIFY(!commandPromptArgument(u"D:\\"_s));
    QVERIFY(!commandPromptArgument(u"%PATH%"_s)); // vector 24
}

void TestCommands::programsGetNoArgumentsThatPowerShellWouldDamage()
{
    const CheckedValue quote = as::text(u"a\"b"_s);
    const CheckedValue backslash = as::text(u"D:\\x\\"_s);
    QVERIFY(PowerShellBlock().line("Get-Item -LiteralPath {}", quote).command());
    QVERIFY(PowerShellBlock().line("Get-Item -LiteralPath {}", backslash).command());
    QVERIFY(!PowerShellBlock().line("icacls {}", quote).command());
    QVERIFY(!PowerShellBlock().line("icacls {}", backslash).command());
    QVERIFY(!PowerShellBlock().line("icacls {}", as::fixed("D:\\x")).part(" /grant {}", backslash).command());
    QVERIFY(!PowerShellBlock().line("& {}", backslash).command());
}

void TestCommands::powerShellShapesOfTheChecklistsComeOutByteEqual()
{
    const QString node = u"sql1-par.corp.example.net"_s;
    const QString share = u"\\\\fs1-par.corp.example.net\\sfb-par"_s;
    const QStringList nodes{node, u"sql2-par.corp.example.net"_s};
    const QString account = u"CORP\\CLU-SFB-PAR$"_s;
    const Result<Command> command =
        PowerShellBlock()
            .line("# on {}", as::fqdn(node))
            .line("(Get-CimInstance -ClassName Win32_ComputerSystem).Domain")
            .line("New-Cluster -Name {} -Node {} -StaticAddress {}", as::cluster(u"CLU-SFB-PAR"_s),
                  as::each(nodes, as::fqdn), as::ipv4(u"10.1.0.40"_s))
            .partIf(true, " -NoStorage")
            .line("New-NetFirewallRule -DisplayName {} -Direction Inbound -Protocol TCP -LocalPort {} -Action Allow",
                  as::composed("SQL Server engine TCP {}", as::port(1433)), as::port(1433))
            .line("New-SmbShare -Name {} -Path {} -FullAccess 'BUILTIN\\Administrators', {}", as::share(u"fsw-par$"_s),
                  as::localPath(u"D:\\fsw-par"_s), as::account(account))
            .line("icacls {} /grant {}", as::localPath(u"D:\\mirror"_s),
                  as::spaced({as::composed("{}:(OI)(CI)M", as::account(account)),
                              as::composed("{}:(OI)(CI)M", as::account(u"CORP\\svc"_s))}))
            .line("Set-DfsrMembership -GroupName {} -ComputerName {} -PrimaryMember {} -Force", as::id(u"FS-PAR"_s),
                  as::hostLabel(node), false)
            .line("Add-DnsServerResourceRecordA -ZoneName {} -Name {} -IPv4Address {}", as::zone(node),
                  as::hostLabel(node), as::ipv4(u"10.1.0.11"_s))
            .line("Set-CsPersistentChatActiveServer -Identity {} -ActiveServers @{Add={}}",
                  as::composed("PersistentChatServer:{}", as::fqdn(node)), as::fqdn(node))
            .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }")
            .line("Export-CsUserData -PoolFqdn {} -FileName (Join-Path -Path {} -ChildPath ({} + $stamp + '.zip'))",
                  as::fqdn(node), as::path(share), as::composed("UserData-{}-", as::fqdn(node)))
            .line("& {}", as::composed("{}\\Deployment\\Bootstrapper.exe", as::path(u"C:\\Program Files\\SfB"_s)))
            .line("Robocopy {} {} /S /R:10", as::path(share), as::path(share))
            .line("(Get-ClusterNode -Name {}).NodeWeight = 1", as::computer(u"SQL2-PAR"_s))
            .line("Set-Service -Name {} -StartupType Automatic", as::composed("SQLAgent${}", as::sqlInstance(u"RTC"_s)))
            .line("Install-WindowsFeature -Name Web-Mgmt-Compat, {}, Telnet-Client", Word("Server-Media-Foundation"))
            .line("Grant-CsSetupPermission -ComputerOU {}",
                  as::distinguishedName(u"OU=Serveurs d'été,DC=corp,DC=example,DC=net"_s))
            .command();
    QCOMPARE(textOf(command),
             u"# on sql1-par.corp.example.net\n"
             "(Get-CimInstance -ClassName Win32_ComputerSystem).Domain\n"
             "New-Cluster -Name 'CLU-SFB-PAR' -Node 'sql1-par.corp.example.net', 'sql2-par.corp.example.net' "
             "-StaticAddress '10.1.0.40' -NoStorage\n"
             "New-NetFirewallRule -DisplayName 'SQL Server engine TCP 1433' -Direction Inbound -Protocol TCP "
             "-LocalPort 1433 -Action Allow\n"
             "New-SmbShare -Name 'fsw-par$' -Path 'D:\\fsw-par' -FullAccess 'BUILTIN\\Administrators', "
             "'CORP\\CLU-SFB-PAR$'\n"
             "icacls 'D:\\mirror' /grant 'CORP\\CLU-SFB-PAR$:(OI)(CI)M' 'CORP\\svc:(OI)(CI)M'\n"
             "Set-DfsrMembership -GroupName 'FS-PAR' -ComputerName 'sql1-par' -PrimaryMember $false -Force\n"
             "Add-DnsServerResourceRecordA -ZoneName 'corp.example.net' -Name 'sql1-par' -IPv4Address '10.1.0.11'\n"
             "Set-CsPersistentChatActiveServer -Identity 'PersistentChatServer:sql1-par.corp.example.net' "
             "-ActiveServers @{Add='sql1-par.corp.example.net'}\n"
             "Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }\n"
             "Export-CsUserData -PoolFqdn 'sql1-par.corp.example.net' -FileName (Join-Path -Path "
             "'\\\\fs1-par.corp.example.net\\sfb-par' -ChildPath ('UserData-sql1-par.corp.example.net-' + $stamp + "
             "'.zip'))\n"
             "& 'C:\\Program Files\\SfB\\Deployment\\Bootstrapper.exe'\n"
             "Robocopy '\\\\fs1-par.corp.example.net\\sfb-par' '\\\\fs1-par.corp.example.net\\sfb-par' /S /R:10\n"
             "(Get-ClusterNode -Name 'SQL2-PAR').NodeWeight = 1\n"
             "Set-Service -Name 'SQLAgent$RTC' -StartupType Automatic\n"
             "Install-WindowsFeature -Name Web-Mgmt-Compat, Server-Media-Foundation, Telnet-Client\n"
             "Grant-CsSetupPermission -ComputerOU 'OU=Serveurs d''été,DC=corp,DC=example,DC=net'"_s);
    QCOMPARE(command->language(), CommandLanguage::PowerShell);
}

void TestCommands::sqlShapesOfTheChecklistsComeOutByteEqual()
{
    const QString login = u"CORP\\svc-sql-par"_s;
    const QString fqdn = u"sql1-par.corp.example.net"_s;
    const auto servers = as::each(QStringList{fqdn, u"sqlw-par.corp.example.net"_s},
                                  [](const QString &host) { return as::sqlServer(host, u"RTC"_s); });
    const Result<Command> command =
        SqlBlock()
            .line("-- run on {}", servers)
            .line("IF SUSER_ID({}) IS NULL CREATE LOGIN [] FROM WINDOWS;", as::account(login), as::account(login))
            .line("GRANT CONNECT ON ENDPOINT::[Hadr_endpoint] TO [];", as::account(login))
            .line("GRANT CONNECT ON ENDPOINT::[] TO [];", as::text(u"my]endpoint"_s), as::account(login))
            .line("  CREATE ENDPOINT [Hadr_endpoint] STATE = STARTED AS TCP (LISTENER_PORT = {}) FOR "
                  "DATABASE_MIRRORING (ROLE = ALL);",
                  as::port(5022))
            .line("CREATE AVAILABILITY GROUP [] WITH (AUTOMATED_BACKUP_PREFERENCE = PRIMARY)",
                  as::availabilityGroup(u"AG-SFB-PAR"_s))
            .line("FOR DATABASE []", as::each(QStringList{u"rtcxds"_s, u"xds"_s}, as::text))
            .line("  {} WITH (ENDPOINT_URL = {}, FAILOVER_MODE = {})", as::sqlServer(u"SQL1-PAR"_s, u"RTC"_s),
                  as::composed("TCP://{}:{}", as::fqdn(fqdn), as::port(5022)), Word("AUTOMATIC"))
            .partIf(true, ",")
            .line("LISTENER {} (WITH IP (({}, {})), PORT = 1433);", as::listener(u"AGL-SFB-PAR"_s),
                  as::ipv4(u"10.1.0.41"_s), as::netmask(u"255.255.255.0"_s))
            .line("RESTORE LOG [mgc] FROM DISK = N'<file>' WITH NORECOVERY;   -- once per file, oldest first")
            .command();
    QCOMPARE(textOf(command),
             u"-- run on sql1-par.corp.example.net\\RTC, sqlw-par.corp.example.net\\RTC\n"
             "IF SUSER_ID(N'CORP\\svc-sql-par') IS NULL CREATE LOGIN [CORP\\svc-sql-par] FROM WINDOWS;\n"
             "GRANT CONNECT ON ENDPOINT::[Hadr_endpoint] TO [CORP\\svc-sql-par];\n"
             "GRANT CONNECT ON ENDPOINT::[my]]endpoint] TO [CORP\\svc-sql-par];\n"
             "  CREATE ENDPOINT [Hadr_endpoint] STATE = STARTED AS TCP (LISTENER_PORT = 5022) FOR DATABASE_MIRRORING "
             "(ROLE = ALL);\n"
             "CREATE AVAILABILITY GROUP [AG-SFB-PAR] WITH (AUTOMATED_BACKUP_PREFERENCE = PRIMARY)\n"
             "FOR DATABASE [rtcxds], [xds]\n"
             "  N'SQL1-PAR\\RTC' WITH (ENDPOINT_URL = N'TCP://sql1-par.corp.example.net:5022', FAILOVER_MODE = "
             "AUTOMATIC),\n"
             "LISTENER N'AGL-SFB-PAR' (WITH IP ((N'10.1.0.41', N'255.255.255.0')), PORT = 1433);\n"
             "RESTORE LOG [mgc] FROM DISK = N'<file>' WITH NORECOVERY;   -- once per file, oldest first"_s);
}

void TestCommands::otherShapesOfTheChecklistsComeOutByteEqual()
{
    const Result<Command> setup =
        CommandPromptBlock()
            .line("setup.exe /Q /INSTANCENAME={} /SQLSVCACCOUNT={} /SQLSVCPASSWORD=\"<prompt>\" "
                  "/FAILOVERCLUSTERIPADDRESSES={} /TCPENABLED=1",
                  as::sqlInstance(u"RTC"_s), as::account(u"CORP\\svc-sql"_s),
                  as::composed("IPv4;{};{};{}", as::ipv4(u"10.1.0.50"_s), as::clusterObject(u"Cluster Network 1"_s),
                               as::netmask(u"255.255.255.0"_s)))
            .command();
    QCOMPARE(textOf(setup),
             u"setup.exe /Q /INSTANCENAME=\"RTC\" /SQLSVCACCOUNT=\"CORP\\svc-sql\" /SQLSVCPASSWORD=\"<prompt>\" "
             "/FAILOVERCLUSTERIPADDRESSES=\"IPv4;10.1.0.50;Cluster Network 1;255.255.255.0\" /TCPENABLED=1"_s);

    const QString noOverride;
    const Result<Command> dialog =
        TextBlock()
            .line("Computers   : {}", as::each(QStringList{u"a.example.net"_s, u"b.example.net"_s}, as::fqdn))
            .line("Internal base URL : {}", noOverride.isEmpty() ? as::fixed("(none)") : as::fqdn(noOverride))
            .line("A    meet.{}    <reverse proxy>", as::fqdn(u"example.com"_s))
            .line("Site {} -> {}", as::site(u"Zürich \u2018West\u2019"_s), as::fqdn(u"edge.example.net"_s))
            .command();
    QCOMPARE(textOf(dialog),
             u"Computers   : a.example.net, b.example.net\n"
             "Internal base URL : (none)\n"
             "A    meet.example.com    <reverse proxy>\n"
             "Site Zürich \u2018West\u2019 -> edge.example.net"_s);
}

void TestCommands::oneRefusedValueRefusesTheBlock()
{
    const Result<Command> command = PowerShellBlock()
                                        .line("Get-CsPool -Identity {}", as::fqdn(u"pool_par.example.net"_s))
                                        .line("Get-CsPool -Identity {}", as::fqdn(u"pool"_s))
                                        .line("Get-CsTopology")
                                        .command();
    QVERIFY(!command);
    QVERIFY2(command.error().message.contains(u"pool_par"_s), "the first refusal is the one reported");
    QVERIFY(!PowerShellBlock().line("Get-X -Node {}", as::each(QStringList{u"a.b"_s, u"a b"_s}, as::fqdn)).command());
    QVERIFY(!PowerShellBlock().line("Get-X -Port {}", as::port(0)).command());
    QVERIFY(!PowerShellBlock().line("Get-X").part(" -Port {}", as::number(11, 1, 10)).command());
}

void TestCommands::refusedPartsThatAreNotWantedDoNotMatter()
{
    const QString defaultInstance;
    const Result<Command> command =
        PowerShellBlock()
            .line("Install-CsDatabase -SqlServerFqdn {}", as::fqdn(u"sql.example.net"_s))
            .partIf(!defaultInstance.isEmpty(), " -ForInstance {}", as::sqlInstance(defaultInstance))
            .part(" -Verbose")
            .lineIf(false, "Get-X {}", as::fqdn(u"?"_s))
            .part(" -Lost")
            .command();
    QCOMPARE(textOf(command), u"Install-CsDatabase -SqlServerFqdn 'sql.example.net' -Verbose"_s);
}

void TestCommands::linesWithEmptyListsAreLeftOut()
{
    const Result<Command> command = PowerShellBlock()
                                        .line("Get-A")
                                        .line("Get-B -Node {}", QList<CheckedName>{})
                                        .part(" -Verbose")
                                        .line("Get-C")
                                        .part(" -Add {}", QList<CheckedValue>{})
                                        .part(" -Force")
                                        .command();
    QCOMPARE(textOf(command), u"Get-A\nGet-C -Force"_s);
    QCOMPARE(textOf(PowerShellBlock().command()), QString());
}

void TestCommands::commentsHoldNamesOnly()
{
    // The type alone lets a value into a comment, so the type looks at its text again.
    QVERIFY(!CheckedName(u"a\nRemove-Item"_s, {}).verdict());
    QVERIFY(!CheckedName(u"a b"_s, {}).verdict());
    QVERIFY(!CheckedName(u"a;b"_s, {}).verdict());
    QVERIFY(!PowerShellBlock().line("# on {}", CheckedName(u"x #> y"_s, {})).command());
    QCOMPARE(textOf(PowerShellBlock().line("Get-X # port {} of {}", as::port(1), as::fqdn(u"a.b"_s)).command()),
             u"Get-X # port 1 of a.b"_s);
}

void TestCommands::composedValuesAreQuotedAsAWhole()
{
    const CheckedValue value = as::composed("{}:{} it's {}", as::text(u"a'{}"_s), as::port(7), as::text(u"]%1"_s));
    QCOMPARE(value.text(), u"a'{}:7 it's ]%1"_s);
    QCOMPARE(textOf(PowerShellBlock().line("Get-X {}", value).command()), u"Get-X 'a''{}:7 it''s ]%1'"_s);
    QVERIFY(!as::composed("{}:{}", as::fqdn(u"a.b"_s), as::port(70000)).verdict());
}

void TestCommands::blocksCanBeJoined()
{
    PowerShellBlock first;
    first.line("Get-A").append(PowerShellBlock().line("Get-B").destructive());
    QCOMPARE(textOf(first.command()), u"Get-A\nGet-B"_s);
    QVERIFY(first.command()->isDestructive());
    first.append(PowerShellBlock().line("Get-C {}", as::fqdn(u""_s)));
    QVERIFY(!first.command());
}

void TestCommands::destructiveCommandsAreMarked()
{
    const CheckedValue name = as::text(u"-DropExistingDatabasesOnMirror FULLRESET"_s); // text of a plan marks nothing
    QVERIFY(!PowerShellBlock().line("Get-X {}", name).command()->isDestructive());
    QVERIFY(!PowerShellBlock().line("Reset-CsPoolRegistrarState -ResetType ServiceReset").command()->isDestructive());
    QVERIFY(
        PowerShellBlock().line("Reset-CsPoolRegistrarState").part(" -ResetType FullReset").command()->isDestructive());
    QVERIFY(
        PowerShellBlock().line("Install-CsMirrorDatabase -DropExistingDatabasesOnMirror").command()->isDestructive());
    QVERIFY(PowerShellBlock().line("Invoke-CsPoolFailBack -DisasterMode").command()->isDestructive());
    QVERIFY(!PowerShellBlock().line("Invoke-CsPoolFailOver -DisasterMode").command()->isDestructive());
    QVERIFY(SqlBlock()
                .line("ALTER AVAILABILITY GROUP [] FORCE_FAILOVER_ALLOW_DATA_LOSS;", name)
                .command()
                ->isDestructive());
    QVERIFY(SqlBlock().line("RESTORE DATABASE [] FROM DISK = {};", name, name).command()->isDestructive());
    QVERIFY(!SqlBlock().line("RESTORE DATABASE [mgc] WITH RECOVERY;").command()->isDestructive());
    QVERIFY(SqlBlock().line("SELECT 1").destructive().command()->isDestructive());
}

void TestCommands::placeholdersAreMarked()
{
    QVERIFY(PowerShellBlock().line("Set-CsCertificate -Thumbprint '<thumbprint>'").command()->hasPlaceholders());
    QVERIFY(!PowerShellBlock().line("Get-X {}", as::text(u"<thumbprint>"_s)).command()->hasPlaceholders());
    QVERIFY(!TextBlock().line("A -> {}", as::fqdn(u"a.b"_s)).command()->hasPlaceholders());
    QVERIFY(PowerShellBlock().line("Get-X").unverified().command()->isUnverified());
}

void TestCommands::scriptFilesAreReadRightByWindows()
{
    const Command ps = *PowerShellBlock().line("Get-A {}", as::text(u"é"_s)).line("Get-B").command();
    QCOMPARE(Script(CommandLanguage::PowerShell).comment(u"a\nGet-C"_s).blankLine().run(ps).show(ps).bytes(),
             QByteArray("\xef\xbb\xbf# a?Get-C\r\n\r\nGet-A '\xc3\xa9'\r\nGet-B\r\n# Get-A '\xc3\xa9'\r\n# Get-B\r\n"));
    const Command sql = *SqlBlock().line("SELECT 1;").command();
    QCOMPARE(Script(CommandLanguage::Sql).comment(u"x $(y)"_s).run(sql).bytes(),
             QByteArray("\xef\xbb\xbf-- x $ (y)\r\nSELECT 1;\r\n"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
