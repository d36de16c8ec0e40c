// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value.h"

#include "model/text/names.h"
#include "model/text/refused.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u".-_$\\/:").contains(c));
}

Result<void> checkName(const QString &text, const Result<void> &verdict)
{
    if (!verdict || std::ranges::all_of(text, isNameCharacter))
        return verdict;
    return Error{
        QCoreApplication::translate("Names", "“%1” contains characters that names do not have.").arg(shown(text))};
}

Result<void> checkCommandPath(const QString &path, const Result<void> &verdict)
{
    if (!verdict || (!path.contains(u'[') && !path.contains(u']')))
        return verdict;
    return Error{
        QCoreApplication::translate("Names", "“%1” contains square brackets, which commands read as wildcards.")
            .arg(shown(path))};
}

} // namespace

CheckedName::CheckedName(const QString &text, const Result<void> &verdict)
    : CheckedValue(text, checkName(text, verdict))
{
}

namespace as {

CheckedName fqdn(const QString &name)
{
    return {name, checkFqdn(name)};
}

CheckedName hostLabel(const QString &fqdn)
{
    const QString label = fqdn.section(u'.', 0, 0);
    return {label, checkDnsLabel(label)};
}

CheckedName zone(const QString &fqdn)
{
    const QString rest = fqdn.section(u'.', 1);
    return {rest, checkDnsName(rest)};
}

CheckedName computer(const QString &netbiosName)
{
    return {netbiosName, checkComputerName(netbiosName)};
}
CheckedName cluster(const QString &name)
{
    return {name, checkClusterName(name)};
}
CheckedName listener(const QString &name)
{
    return {name, checkListenerName(name)};
}
CheckedName sqlInstance(const QString &instance)
{
    return {instance, checkSqlInstance(instance)};
}

CheckedName sqlServer(const QString &host, const QString &instance)
{
    const Result<void> hostVerdict = host.contains(u'.') ? checkFqdn(host) : checkComputerName(host);
    if (instance.isEmpty())
        return {host, hostVerdict};
    return {host + u'\\' + instance, hostVerdict ? checkSqlInstance(instance) : hostVerdict};
}

CheckedName ipv4(const QString &address)
{
    return {address, checkServerIpv4(address)};
}
CheckedName netmask(const QString &mask)
{
    return {mask, checkNetmask(mask)};
}
CheckedName cidr(const QString &prefix)
{
    return {prefix, checkCidr(prefix)};
}
CheckedName id(const QString &id)
{
    return {id, checkId(id)};
}
CheckedName build(const QString &build)
{
    return {build, checkBuild(build)};
}

CheckedValue availabilityGroup(const QString &name)
{
    return {name, checkAvailabilityGroup(name)};
}
CheckedValue clusterObject(const QString &name)
{
    return {name, checkClusterObject(name)};
}
CheckedValue account(const QString &account)
{
    return {account, checkAccount(account)};
}
CheckedValue groupAccount(const QString &account)
{
    return {account, checkGroupAccount(account)};
}
CheckedValue group(const QString &name)
{
    return {name, checkGroupName(name)};
}
CheckedValue sipAddress(const QString &address)
{
    return {address, checkSipAddress(address)};
}
CheckedValue share(const QString &name)
{
    return {name, checkShareName(name)};
}
CheckedValue uncPath(const QString &path)
{
    return {path, checkCommandPath(path, checkUncPath(path))};
}
CheckedValue localPath(const QString &path)
{
    return {path, checkCommandPath(path, checkLocalFolder(path))};
}
CheckedValue path(const QString &path)
{
    return path.startsWith("\\\\"_L1) ? uncPath(path) : localPath(path);
}
CheckedValue simpleUrl(const QString &url)
{
    return {url, checkSimpleUrl(url)};
}
CheckedValue webUrl(const QString &url)
{
    return {url, checkWebUrl(url)};
}
CheckedValue site(const QString &name)
{
    return {name, checkSiteName(name)};
}
CheckedValue distinguishedName(const QString &name)
{
    return {name, checkDistinguishedName(name)};
}

CheckedValue certificateAuthority(const QString &authority)
{
    return {authority, checkCertificateAuthority(authority)};
}

CheckedValue text(const QString &text)
{
    return {text, checkText(text)};
}
CheckedValue fixed(Literal text)
{
    return {text.view(), {}};
}
CheckedNumber port(int port)
{
    return {port, checkPort(port)};
}

CheckedNumber number(int number, int smallest, int largest)
{
    Q_ASSERT_X(smallest <= largest, "as::number", "the range is empty");
    if (number >= smallest && number <= largest)
        return {number, {}};
    return {number,
            Error{QCoreApplication::translate("Names", "%1 is not between %2 and %3.")
                      .arg(number)
                      .arg(smallest)
                      .arg(largest)}};
}

CheckedValue detail::compose(Literal pattern, const QList<CheckedValue> &parts)
{
    QString text;
    Result<void> verdict;
    QLatin1StringView rest = pattern.view();
    for (const CheckedValue &part : parts) {
        const qsizetype hole = rest.indexOf("{}"_L1);
        text += rest.first(hole) + part.text();
        rest = rest.sliced(hole + 2);
        if (verdict)
            verdict = part.verdict();
    }
    return {text + rest, verdict};
}

SpacedValues spaced(const QList<CheckedValue> &values)
{
    return {values};
}

} // namespace as

} // namespace twinpool
