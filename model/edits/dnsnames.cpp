// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/dnsnames.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"

namespace twinpool::edits {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Changes each name of a row to what \a next(name, scope) returns, if that is another one.
template <class F>
Result<Plan> mapNames(Plan plan, EntityRef ref, F next)
{
    bool found = false;
    const Plan before = plan;
    Plan::forEachTable(plan, [&](const char *, auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind != ref.kind)
            return;
        found = table.change(decltype(Row::id){ref.value}, [&](Row &row) {
            forEachDnsName(row, [&](QString &name, NameScope scope) {
                const QString wanted = next(name, scope);
                if (!wanted.isEmpty() && wanted != name)
                    name = freeDnsName(before, wanted);
            });
        });
    });
    if (!found)
        return goneError();
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>())) {
        const QString old = before.pools.find(pool->id)->fqdn, now = pool->fqdn;
        for (const Server &server : before.servers)
            if (server.pool == pool->id && !old.isEmpty() && server.fqdn.compare(old, Qt::CaseInsensitive) == 0)
                plan.servers.change(server.id, [&](Server &row) { row.fqdn = now; });
    }
    return plan;
}

} // namespace

bool isIpAddress(QStringView name)
{
    const auto isOfAddress = [](QChar c) {
        const char16_t lower = c.toLower().unicode();
        return c.isDigit() || c == u'.' || c == u':' || (lower >= u'a' && lower <= u'f');
    };
    const auto isDotOrDigit = [](QChar c) { return c.isDigit() || c == u'.'; };
    return !name.isEmpty()
        && (std::ranges::all_of(name, isDotOrDigit) || (name.contains(u':') && std::ranges::all_of(name, isOfAddress)));
}

bool isCleanName(QStringView name)
{
    static const auto isClean = [] {
        std::array<bool, 128> result{};
        for (char16_t c = 0; c < result.size(); ++c)
            result[c] = isAsciiLetterOrDigit(c) || c == u'-' || c == u'.';
        return result;
    }();
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < isClean.size() && isClean[c.unicode()]; });
}

QString cleanName(const QString &name)
{
    QString clean;
    for (QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c == u'_' || c.isSpace())
            c = u'-';
        const bool isSeparator = c == u'-' || c == u'.';
        if (!isSeparator && !isAsciiLetterOrDigit(c))
            continue;
        // No label begins or ends with a hyphen, and none is empty.
        while (c == u'.' && clean.endsWith(u'-'))
            clean.chop(1);
        if (isSeparator && (clean.isEmpty() || clean.endsWith(u'.')))
            continue;
        clean += c;
    }
    while (clean.endsWith(u'-') || clean.endsWith(u'.'))
        clean.chop(1);
    return clean;
}

Edit cleanNames(EntityRef row)
{
    return {QCoreApplication::translate("Edits", "Clean name"), [=](Plan plan) {
                return mapNames(std::move(plan), row, [](const QString &name, NameScope) {
                    return isCleanName(name) || isIpAddress(name) ? name : cleanName(name);
                });
            }};
}

Edit appendDomains(EntityRef row, const QString &internalDomain, const QString &externalDomain)
{
    return {QCoreApplication::translate("Edits", "Append domain"), [=](Plan plan) {
                return mapNames(std::move(plan), row, [=](const QString &name, NameScope scope) {
                    const QString &domain = scope == NameScope::Internal ? internalDomain : externalDomain;
                    const bool isShort = !name.isEmpty() && !name.contains(u'.') && !isIpAddress(name);
                    return isShort && !domain.isEmpty() ? name + u'.' + domain : name;
                });
            }};
}

} // namespace twinpool::edits
