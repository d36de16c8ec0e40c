// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/namegrammar.h"
#include "model/text/names.h"

#include <optional>

// The grammars of addresses: IP, ports, URLs, distinguished names. Source: command-safety.md sections 5.7 and 5.8.

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace namegrammar;

namespace {

/// \a text as a number up to \a largest, without sign, blanks or leading zeros.
std::optional<quint32> plainNumber(QStringView text, quint32 largest)
{
    if (!isDigits(text) || text.size() > 5 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    const quint32 number = text.toUInt();
    return number <= largest ? std::optional(number) : std::nullopt;
}

std::optional<quint32> ipv4(QStringView address)
{
    quint32 value = 0;
    int bytes = 0;
    for (const QStringView part : address.tokenize(u'.')) {
        const auto byte = plainNumber(part, 255);
        if (!byte || ++bytes > 4)
            return std::nullopt;
        value = value << 8 | *byte;
    }
    return bytes == 4 ? std::optional(value) : std::nullopt;
}

struct UrlParts {
    QStringView host;
    QStringView port; ///< Null without a colon.
    QStringView path; ///< With its leading slash, or empty.
};

UrlParts splitUrl(QStringView afterScheme)
{
    UrlParts parts;
    const qsizetype slash = afterScheme.indexOf(u'/');
    parts.host = afterScheme.left(slash);
    if (slash >= 0)
        parts.path = afterScheme.sliced(slash);
    const qsizetype colon = parts.host.indexOf(u':');
    if (colon >= 0) {
        parts.port = parts.host.sliced(colon + 1);
        parts.host = parts.host.first(colon);
    }
    return parts;
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// One `type=value` of RFC 4514 from the front of \a rest, up to an unescaped `,` or `+`, which is removed too.
/// Values in hexadecimal notation (`#04…`) are refused: no organisational unit needs them.
bool takeAttribute(QStringView &rest, bool &isLast)
{
    const qsizetype equals = rest.indexOf(u'=');
    if (equals <= 0 || !isAsciiLetter(rest.front()) || !allOf(rest.first(equals), "-"))
        return false;
    qsizetype at = equals + 1;
    const qsizetype begin = at;
    bool endsWithPlainBlank = false;
    for (; at < rest.size() && rest[at] != u',' && rest[at] != u'+'; ++at) {
        const QChar c = rest[at];
        endsWithPlainBlank = c == u' ';
        if (containsAny(rest.sliced(at, 1), u"\";<>=") || (at == begin && (c == u' ' || c == u'#')))
            return false;
        if (c != u'\\')
            continue;
        const QStringView escaped = rest.sliced(at + 1);
        if (escaped.size() >= 2 && isHexDigit(escaped[0]) && isHexDigit(escaped[1]))
            at += 2;
        else if (!escaped.isEmpty() && QStringView(u"\"+,;<>\\ #=").contains(escaped[0]))
            at += 1;
        else
            return false;
    }
    if (at == begin || endsWithPlainBlank)
        return false;
    isLast = at >= rest.size();
    rest = isLast ? QStringView() : rest.sliced(at + 1);
    return true;
}

} // namespace

Result<void> checkIpv4(QStringView address)
{
    if (!ipv4(address))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not an IPv4 address: four numbers from 0 to 255 with dots, "
                                        "without leading zeros."),
                      address);
    return {};
}

Result<void> checkServerIpv4(QStringView address)
{
    if (const auto checked = checkIpv4(address); !checked)
        return checked;
    const quint32 first = *ipv4(address) >> 24;
    if (first == 0 || first == 127 || first >= 224)
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot be the address of a server: it is reserved, loopback, "
                                        "multicast or broadcast."),
                      address);
    return {};
}

Result<void> checkNetmask(QStringView mask)
{
    const auto bits = ipv4(mask);
    const quint32 hostBits = bits ? ~*bits : 0;
    if (!bits || (hostBits & (hostBits + 1)) != 0)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not a subnet mask, such as 255.255.255.0."), mask);
    return {};
}

Result<void> checkCidr(QStringView prefix)
{
    const qsizetype slash = prefix.indexOf(u'/');
    if (slash < 0 || !ipv4(prefix.first(slash)) || !plainNumber(prefix.sliced(slash + 1), 32))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not a network, such as 10.1.0.0/16."), prefix);
    return {};
}

Result<void> checkPort(int port)
{
    if (port < 1 || port > 65535)
        return Error{QCoreApplication::translate("Names", "%1 is not a port: ports are 1 to 65535.").arg(port)};
    return {};
}

Result<void> checkSimpleUrl(QStringView url)
{
    constexpr QLatin1StringView scheme = "https://"_L1;
    const Error refusal = refuse(QT_TRANSLATE_NOOP("Names",
                                                   "“%1” is not a simple URL: https://, a full DNS name and a "
                                                   "path of letters, digits and periods are allowed."),
                                 url);
    if (!url.startsWith(scheme))
        return refusal;
    const UrlParts parts = splitUrl(url.sliced(scheme.size()));
    if (!parts.port.isNull() || !allOf(parts.path, "./") || parts.path.endsWith(u'/') || parts.path.contains("//"_L1))
        return refusal;
    return checkFqdn(parts.host);
}

Result<void> checkWebUrl(QStringView url)
{
    const Error refusal = refuse(QT_TRANSLATE_NOOP("Names",
                                                   "“%1” is not a web address: http:// or https://, a DNS name, "
                                                   "and perhaps a port and a path are allowed."),
                                 url);
    const bool isHttps = url.startsWith("https://"_L1);
    if (!isHttps && !url.startsWith("http://"_L1))
        return refusal;
    const UrlParts parts = splitUrl(url.sliced(isHttps ? 8 : 7));
    if (!allOf(parts.path, "._~/%-"))
        return refusal;
    if (const auto port = plainNumber(parts.port, 65535); !parts.port.isNull() && (!port || *port == 0))
        return refusal;
    return checkDnsName(parts.host);
}

Result<void> checkDistinguishedName(QStringView name)
{
    if (const auto text = checkText(name); !text)
        return text;
    QStringView rest = name;
    for (bool isLast = false; !isLast;)
        if (!takeAttribute(rest, isLast))
            return refuse(QT_TRANSLATE_NOOP("Names",
                                            "“%1” is not a distinguished name, such as "
                                            "OU=Servers,DC=example,DC=net."),
                          name);
    return {};
}

Result<void> checkCertificateAuthority(QStringView authority)
{
    if (const auto text = checkText(authority); !text)
        return text;
    const qsizetype separator = authority.indexOf(u'\\');
    const QStringView name = separator < 0 ? QStringView() : authority.sliced(separator + 1);
    if (name.trimmed().isEmpty() || name.size() > 64 || containsAny(name, u"\\\""))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not a certification authority of the form host\\name."),
                      authority);
    return checkDnsName(authority.first(separator));
}

} // namespace twinpool
