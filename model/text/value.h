// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/literal.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <type_traits>

// Values of a plan on their way into a command. Each is made by naming its grammar, `as::fqdn(pool.fqdn)`, and carries
// either the text or the reason why it is refused; a command with a refused value does not come into being.

namespace twinpool {

/// Text that follows a grammar, or the sentence that says why it does not. Commands always quote it.
class CheckedValue
{
public:
    CheckedValue(const QString &text, const Result<void> &verdict)
        : m_text(text)
        , m_verdict(verdict)
    {
    }

    const QString &text() const { return m_text; }
    const Result<void> &verdict() const { return m_verdict; }

private:
    QString m_text;
    Result<void> m_verdict;
};

/// A value of letters, digits, `.`, `-`, `_`, `$`, `\`, `/`, `:` only, which may therefore stand in a comment too.
class CheckedName : public CheckedValue
{
public:
    CheckedName(const QString &text, const Result<void> &verdict);
};

/// A whole number within its range. It is written bare, in the C locale.
class CheckedNumber
{
public:
    CheckedNumber(int number, const Result<void> &verdict)
        : m_number(number)
        , m_verdict(verdict)
    {
    }

    int number() const { return m_number; }
    const Result<void> &verdict() const { return m_verdict; }

private:
    int m_number;
    Result<void> m_verdict;
};

/// Values separated by blanks instead of commas: several arguments of a program.
struct SpacedValues {
    QList<CheckedValue> values;
};

namespace compiletime {
void numberOfHolesAndValuesMustBeEqual();

template <class V>
concept ComposedPart = std::is_base_of_v<CheckedValue, V> || std::is_same_v<V, CheckedNumber>;
} // namespace compiletime

/// Fixed text with `{}` holes for parts of one value.
template <compiletime::ComposedPart... V>
class ComposedTemplate
{
public:
    template <std::size_t N>
    consteval ComposedTemplate(const char (&text)[N])
        : m_text(text)
    {
        std::size_t holes = 0;
        for (std::size_t i = 0; i + 2 < N; ++i)
            holes += text[i] == '{' && text[i + 1] == '}';
        if (holes != sizeof...(V))
            compiletime::numberOfHolesAndValuesMustBeEqual();
    }

    constexpr Literal text() const { return m_text; }

private:
    Literal m_text;
};

namespace as {

CheckedName fqdn(const QString &name);
CheckedName hostLabel(const QString &fqdn); ///< First label of a host's FQDN.
CheckedName zone(const QString &fqdn); ///< What follows the first dot of an FQDN.
CheckedName computer(const QString &netbiosName);
CheckedName cluster(const QString &name);
CheckedName listener(const QString &name);
CheckedName sqlInstance(const QString &instance);
/// `HOST\INSTANCE`, or the host alone for the default instance; the host is an FQDN or a computer name.
CheckedName sqlServer(const QString &host, const QString &instance);
CheckedName ipv4(const QString &address);
CheckedName netmask(const QString &mask);
CheckedName cidr(const QString &prefix);
CheckedName id(const QString &id);
CheckedName build(const QString &build);

CheckedValue availabilityGroup(const QString &name);
CheckedValue clusterObject(const QString &name); ///< Group, disk or network of a cluster.
CheckedValue account(const QString &account);
CheckedValue groupAccount(const QString &account);
CheckedValue group(const QString &name);
CheckedValue sipAddress(const QString &address); ///< Without `sip:`.
CheckedValue share(const QString &name);
// Paths for commands also refuse `[` and `]`: several parameters take them as wildcards.
CheckedValue uncPath(const QString &path);
CheckedValue localPath(const QString &path);
CheckedValue path(const QString &path); ///< A share or a local folder.
CheckedValue simpleUrl(const QString &url);
CheckedValue webUrl(const QString &url);
CheckedValue site(const QString &name);
CheckedValue distinguishedName(const QString &name);
CheckedValue certificateAuthority(const QString &authority);
/// Text without a grammar of its own (adapter names, database names of a catalogue): only section 1 holds.
CheckedValue text(const QString &text);
/// A value written in the source: `as::fixed("RTC")`.
CheckedValue fixed(Literal text);

CheckedNumber port(int port);
/// @pre smallest <= largest
CheckedNumber number(int number, int smallest, int largest);

namespace detail {
/// @pre \a pattern has as many holes as there are parts
CheckedValue compose(Literal pattern, const QList<CheckedValue> &parts);
inline CheckedValue part(const CheckedValue &value)
{
    return value;
}
inline CheckedValue part(const CheckedNumber &number)
{
    return {QString::number(number.number()), number.verdict()};
}
} // namespace detail

/// One value made of fixed text and checked parts, quoted afterwards as a whole:
/// `as::composed("TCP://{}:{}", as::fqdn(host), as::port(5022))`.
template <class... V>
CheckedValue composed(ComposedTemplate<std::type_identity_t<V>...> pattern, const V &...parts)
{
    return detail::compose(pattern.text(), {detail::part(parts)...});
}

/// The same grammar for each item: `as::each(servers, [](const Server &s) { return as::fqdn(s.fqdn); })`.
template <class Range, class Make>
auto each(const Range &items, Make make)
{
    QList<std::invoke_result_t<Make, decltype(*std::begin(items))>> values;
    for (const auto &item : items)
        values.append(make(item));
    return values;
}

SpacedValues spaced(const QList<CheckedValue> &values);

} // namespace as

} // namespace twinpool
