// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/simpleurls.h"

#include "model/edits/change.h"
#include "model/edits/servers.h"

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr auto scheme = "https://"_L1;

/// Without the scheme, whichever it is.
QStringView withoutScheme(QStringView url)
{
    const qsizetype end = url.indexOf("://"_L1);
    return end < 0 ? url : url.sliced(end + 3);
}

QStringView hostAndPort(QStringView url)
{
    const QStringView rest = withoutScheme(url);
    const qsizetype slash = rest.indexOf(u'/');
    return slash < 0 ? rest : rest.first(slash);
}

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString labelOf(SimpleUrlComponent component)
{
    return QString(nameOf(component)).toLower();
}

QString domainFor(const Plan &plan, const SimpleUrl &row)
{
    if (const SipDomain *own = plan.sipDomains.find(row.sipDomain))
        return own->name;
    for (const SipDomain &domain : plan.sipDomains)
        if (domain.isDefault)
            return domain.name;
    return plan.sipDomains.isEmpty() ? QString() : plan.sipDomains.begin()->name;
}

bool isInTheWay(const Plan &plan, const SimpleUrl &row, const QString &host)
{
    const QString wanted = comparableUrl(scheme + host);
    const auto collides = [&](const SimpleUrl &other) {
        const QString its = comparableUrl(other.url);
        return other.id != row.id && !other.url.isEmpty() && (its.startsWith(wanted) || wanted.startsWith(its));
    };
    return std::any_of(plan.simpleUrls.begin(), plan.simpleUrls.end(), collides)
        || std::any_of(plan.pools.begin(), plan.pools.end(), [&](const Pool &pool) { return isSame(pool.fqdn, host); })
        || std::any_of(plan.sipDomains.begin(), plan.sipDomains.end(),
                       [&](const SipDomain &domain) { return isSame(domain.name, host); });
}

void addUrl(Plan &plan, SimpleUrlComponent component, SipDomainId domain)
{
    SimpleUrl row;
    row.component = component;
    row.sipDomain = domain;
    row.url = edits::freeSimpleUrl(plan, row);
    if (!row.url.isEmpty())
        plan.add(row);
}

} // namespace

QStringView hostOfUrl(QStringView url)
{
    const QStringView host = hostAndPort(url);
    const qsizetype colon = host.indexOf(u':');
    return colon < 0 ? host : host.first(colon);
}

QStringView pathOfUrl(QStringView url)
{
    const QStringView rest = withoutScheme(url);
    const qsizetype slash = rest.indexOf(u'/');
    return slash < 0 ? QStringView() : rest.sliced(slash + 1);
}

QString comparableUrl(const QString &url)
{
    QString form = url.toLower();
    while (form.endsWith(u'/'))
        form.chop(1);
    if (pathOfUrl(form).isEmpty())
        form += u'/';
    return form;
}

UrlForm formOfUrl(QStringView url)
{
    if (!url.startsWith(scheme, Qt::CaseInsensitive) || hostOfUrl(url).isEmpty())
        return UrlForm::Malformed;
    UrlForm form = UrlForm::Fine;
    for (QChar c : withoutScheme(url)) {
        if (c == u'-')
            form = UrlForm::Hyphenated;
        else if (!(c.unicode() < 0x80 && c.isLetterOrNumber()) && c != u'.' && c != u'/')
            return UrlForm::Malformed;
    }
    return form;
}

namespace edits {

QString freeSimpleUrl(const Plan &plan, const SimpleUrl &row)
{
    const QString domain = domainFor(plan, row);
    if (domain.isEmpty())
        return {};
    const QString host = labelOf(row.component) + u'.' + domain;
    const auto isTaken = [&](const QString &name) { return isInTheWay(plan, row, name); };
    return scheme + (isTaken(host) ? nextName(host, isTaken) : host);
}

Edit setSimpleUrl(SimpleUrlId id, const QString &url)
{
    //: %1 is an address in the web.
    return changeRow(QCoreApplication::translate("Edits", "Change to %1").arg(url), id,
                     [=](SimpleUrl &row) { row.url = url; });
}

bool hasMeetUrl(const Plan &plan, SipDomainId domain)
{
    return std::any_of(plan.simpleUrls.begin(), plan.simpleUrls.end(), [&](const SimpleUrl &url) {
        return url.component == SimpleUrlComponent::Meet && !url.url.isEmpty()
            && (url.sipDomain == domain || !url.sipDomain);
    });
}

bool hasDialinUrl(const Plan &plan)
{
    return std::any_of(plan.simpleUrls.begin(), plan.simpleUrls.end(), [](const SimpleUrl &url) {
        return url.component == SimpleUrlComponent::Dialin && !url.url.isEmpty();
    });
}

Edit createMissingSimpleUrls()
{
    return {QCoreApplication::translate("Edits", "Create default URLs"), [](Plan plan) -> Result<Plan> {
                const Table<SipDomain> domains = plan.sipDomains;
                for (const SipDomain &domain : domains)
                    if (!hasMeetUrl(plan, domain.id))
                        addUrl(plan, SimpleUrlComponent::Meet, domain.id);
                if (!hasDialinUrl(plan))
                    addUrl(plan, SimpleUrlComponent::Dialin, {});
                return plan;
            }};
}

} // namespace edits

} // namespace twinpool
