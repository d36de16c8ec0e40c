// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"

#include "model/text/namegrammar.h"

#include <array>

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace namegrammar;

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestDnsName = 253; // in text form
constexpr qsizetype longestNetbiosName = 15;

Result<void> checkAccountOf(QStringView account, qsizetype longestName)
{
    const qsizetype separator = account.indexOf(u'\\');
    if (separator < 0)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not an account: it must have the form DOMAIN\\name."),
                      account);
    if (const auto domain = checkComputerName(account.first(separator)); !domain)
        return domain;
    const QStringView name = account.sliced(separator + 1);
    if (const auto checked = checkGroupName(name); !checked)
        return checked;
    if (name.size() > longestName)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not an account: user names have at most 20 characters."),
                      account);
    return {};
}

} // namespace

Result<void> checkDnsLabel(QStringView label)
{
    if (const auto text = checkText(label); !text)
        return text;
    if (label.isEmpty() || label.size() > longestLabel)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” cannot be a part of a DNS name: parts have 1 to 63 characters."),
                      label);
    if (!allOf(label, "-") || label.startsWith(u'-') || label.endsWith(u'-'))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot be a part of a DNS name: only the letters A to Z, digits "
                                        "and inner hyphens are allowed."),
                      label);
    if (label.startsWith("xn--"_L1, Qt::CaseInsensitive))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is an international DNS name, which the product does not "
                                        "support."),
                      label);
    return {};
}

Result<void> checkDnsName(QStringView name)
{
    if (name.size() > longestDnsName)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is too long: DNS names have at most 253 characters."), name);
    QStringView last;
    for (const QStringView label : name.tokenize(u'.')) {
        if (const auto checked = checkDnsLabel(label); !checked)
            return checked;
        last = label;
    }
    if (last.isEmpty())
        return checkDnsLabel(last);
    if (isDigits(last))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not a DNS name: its last part has only digits, as in an "
                                        "address."),
                      name);
    return {};
}

Result<void> checkFqdn(QStringView name)
{
    if (const auto checked = checkDnsName(name); !checked)
        return checked;
    if (!name.contains(u'.'))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not a full DNS name: the domain is missing."), name);
    return {};
}

Result<void> checkComputerName(QStringView name)
{
    if (const auto label = checkDnsLabel(name); !label)
        return label;
    if (name.size() > longestNetbiosName)
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is too long: computer, cluster and listener names have at most "
                                        "15 characters."),
                      name);
    if (isDigits(name))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” has only digits; a computer name needs a letter."), name);
    return {};
}

Result<void> checkClusterName(QStringView name)
{
    return checkComputerName(name);
}

Result<void> checkListenerName(QStringView name)
{
    return checkComputerName(name);
}

Result<void> checkAvailabilityGroup(QStringView name)
{
    if (const auto text = checkText(name); !text)
        return text;
    if (name.isEmpty() || name.size() > 128)
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name an availability group: 1 to 128 characters are "
                                        "allowed."),
                      name);
    return {};
}

Result<void> checkClusterObject(QStringView name)
{
    if (const auto text = checkText(name); !text)
        return text;
    if (name.isEmpty() || !allOf(name, " -_.()"))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name a group, disk or network of a cluster: letters, "
                                        "digits, blanks and - _ . ( ) are allowed."),
                      name);
    return {};
}

Result<void> checkSqlInstance(QStringView instance)
{
    // The server also accepts a leading underscore and refuses more words; the plan stays on the safe side of both.
    static constexpr auto reserved = std::to_array<QLatin1StringView>({"Default"_L1, "MSSQLServer"_L1});
    if (const auto text = checkText(instance); !text)
        return text;
    if (instance.isEmpty() || instance.size() > 16)
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name a SQL Server instance: 1 to 16 characters are "
                                        "allowed."),
                      instance);
    if (!isAsciiLetter(instance.front()) || !allOf(instance, "_$") || instance.endsWith(u'_'))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name a SQL Server instance: it begins with a letter, goes "
                                        "on with letters, digits, _ and $, and does not end with _."),
                      instance);
    for (const QLatin1StringView word : reserved)
        if (instance.compare(word, Qt::CaseInsensitive) == 0)
            return refuse(QT_TRANSLATE_NOOP("Names",
                                            "“%1” is a reserved name of SQL Server; leave the instance empty "
                                            "for the default instance."),
                          instance);
    return {};
}

Result<void> checkAccount(QStringView account)
{
    return checkAccountOf(account, 20);
}

Result<void> checkGroupAccount(QStringView account)
{
    return checkAccountOf(account, 256);
}

Result<void> checkGroupName(QStringView name)
{
    if (const auto text = checkText(name); !text)
        return text;
    if (name.isEmpty() || name.size() > 256 || containsAny(name, u"\"/\\[]:;|=,+*?<>@") || name.endsWith(u'.')
        || name.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not the name of an account or group: 1 to 256 characters, none "
                                        "of \" / \\ [ ] : ; | = , + * ? < > @ and no dot at the end."),
                      name);
    return {};
}

Result<void> checkSipAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    const QStringView local = address.left(qMax<qsizetype>(at, 0));
    if (local.isEmpty() || !allOf(local, "._-") || local.startsWith(u'.') || local.endsWith(u'.'))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not a SIP address of the form name@domain; the name has "
                                        "letters, digits and . _ -"),
                      address);
    return checkFqdn(address.sliced(at + 1));
}

Result<void> checkSiteName(QStringView name)
{
    if (const auto text = checkText(name); !text)
        return text;
    if (name.trimmed().isEmpty() || name.size() > 64 || containsAny(name, u"<>&\""))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name a site: 1 to 64 characters without < > & and \" are "
                                        "allowed."),
                      name);
    return {};
}

Result<void> checkId(QStringView id)
{
    if (id.isEmpty() || id.size() > 32 || !allOf(id, "-") || id.startsWith(u'-'))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not an identifier: 1 to 32 letters, digits and hyphens, not "
                                        "beginning with a hyphen."),
                      id);
    return {};
}

Result<void> checkBuild(QStringView build)
{
    qsizetype numbers = 0;
    for (const QStringView number : build.tokenize(u'.'))
        numbers += isDigits(number) && number.size() <= 9 ? 1 : 5;
    if (numbers < 2 || numbers > 4)
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not a build: two to four numbers with dots are expected, such "
                                        "as 7.0.2046.0."),
                      build);
    return {};
}

} // namespace twinpool
