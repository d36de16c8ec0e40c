// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/namingrules.h"

#include "model/edits/change.h"
#include "model/edits/simpleurls.h"

#include <QSet>

namespace twinpool {

namespace {

/// Rows of the deployment are of its target version. These rules ask about the whole plan, because URLs, SIP domains and
/// pools are tied by text alone.
bool isJudged(const Snapshot &now)
{
    return allVersions.contains(now.plan.deployment.targetVersion);
}

bool hasUserPool(const Plan &plan)
{
    return std::any_of(plan.pools.begin(), plan.pools.end(), [](const Pool &pool) { return pool.as<UserPool>(); });
}

bool changesUserPools(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { return row.as<UserPool>() != nullptr; });
}

// NAM-005. A plan without pools is only being begun.
void checkUrlsExist(const Snapshot &now, Findings &out)
{
    using enum SimpleUrlComponent;
    const Plan &plan = now.plan;
    if (!isJudged(now) || !hasUserPool(plan))
        return;
    if (!edits::hasDialinUrl(plan))
        out.addAbout({}, {wordsOf(Dialin)});
    const auto isMeet = [](const SimpleUrl *url) { return url->component == Meet && !url->url.isEmpty(); };
    const bool hasForAll = std::any_of(plan.simpleUrls.begin(), plan.simpleUrls.end(),
                                       [&](const SimpleUrl &url) { return !url.sipDomain && isMeet(&url); });
    if (hasForAll)
        return;
    for (const SipDomain &domain : plan.sipDomains)
        if (std::ranges::none_of(now.referring<SimpleUrl>(domain.id), isMeet))
            out.addAbout(domain.id, {wordsOf(Meet)});
}

bool urlsExistTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return changesUserPools(before, after, diff) || differs<SimpleUrl>(before, after, diff, std::identity())
        || differs<SipDomain>(before, after, diff, [](const SipDomain &) { return true; });
}

QList<Edit> createUrls(const Snapshot &now, const Finding &)
{
    return now.plan.sipDomains.isEmpty() ? QList<Edit>() : QList<Edit>{edits::createMissingSimpleUrls()};
}

bool changesUrls(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<SimpleUrl>(before, after, diff, [](const SimpleUrl &row) { return row.url; });
}

// NAM-006. In the order of their text, whatever begins with a URL follows it at once.
void checkUrlsDiffer(const Snapshot &now, Findings &out)
{
    if (!isJudged(now))
        return;
    std::vector<std::pair<QString, const SimpleUrl *>> urls;
    for (const SimpleUrl &url : now.plan.simpleUrls)
        if (!url.url.isEmpty())
            urls.emplace_back(comparableUrl(url.url), &url);
    std::ranges::stable_sort(urls, {}, [](const auto &url) -> const QString & { return url.first; });
    const std::pair<QString, const SimpleUrl *> *beginning = nullptr;
    for (const auto &url : urls) {
        if (beginning && url.first.startsWith(beginning->first))
            out.addAbout(url.second->id, {EntityRef(beginning->second->id)}, {beginning->second->id});
        else
            beginning = &url;
    }
}

QList<Edit> suggestUrl(const Snapshot &now, const Finding &finding)
{
    const SimpleUrl *row = now.plan.simpleUrls.find(finding.subject.as<SimpleUrlId>());
    const QString url = row ? edits::freeSimpleUrl(now.plan, *row) : QString();
    return url.isEmpty() ? QList<Edit>() : QList<Edit>{edits::setSimpleUrl(row->id, url)};
}

/// Whether the host or a part of the path is the name of a pool.
bool namesPool(const Snapshot &now, QStringView url)
{
    const auto isPool = [&](QStringView name) { return !name.isEmpty() && !now.named<Pool>(name).isEmpty(); };
    const QList<QStringView> parts = pathOfUrl(url).split(u'/');
    return isPool(hostOfUrl(url)) || std::ranges::any_of(parts, isPool);
}

bool isWellFormed(const Snapshot &now, const QString &url)
{
    return formOfUrl(url) == UrlForm::Fine && !namesPool(now, url);
}

// NAM-007. Of hyphens the page only says that they may not work as expected.
void checkForm(const Snapshot &now, Findings &out)
{
    if (!isJudged(now))
        return;
    for (const SimpleUrl &url : now.plan.simpleUrls) {
        if (url.url.isEmpty() || isWellFormed(now, url.url))
            continue;
        const bool isOnlyHyphenated = formOfUrl(url.url) == UrlForm::Hyphenated && !namesPool(now, url.url);
        out.addAbout(url.id, {}, {}, isOnlyHyphenated ? Severity::Warning : Severity::Error);
    }
}

bool formTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return changesUrls(before, after, diff) || differs<Pool>(before, after, diff, [](const Pool &row) { return row.fqdn; });
}

/// What is left of a URL without what it may not contain.
QString cleanUrl(const QString &url)
{
    const auto clean = [](QStringView text) {
        QString result;
        for (QChar c : text)
            if ((c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'/')
                result += c;
        return result;
    };
    QString result = QStringLiteral("https://") + clean(hostOfUrl(url));
    if (const QString path = clean(pathOfUrl(url)); !path.isEmpty())
        result += u'/' + path;
    return result;
}

bool isSipDomain(const Plan &plan, QStringView host)
{
    return std::any_of(plan.sipDomains.begin(), plan.sipDomains.end(),
                       [&](const SipDomain &domain) { return domain.name.compare(host, Qt::CaseInsensitive) == 0; });
}

/// A host is not cleaned into another domain: there the usual URL takes its place, if that is well-formed.
QList<Edit> cleanUrlOf(const Snapshot &now, const Finding &finding)
{
    const SimpleUrl *row = now.plan.simpleUrls.find(finding.subject.as<SimpleUrlId>());
    if (!row)
        return {};
    const QString cleaned = cleanUrl(row->url);
    const bool keepsHost = hostOfUrl(cleaned).compare(hostOfUrl(row->url)) == 0 && hostOfUrl(cleaned).contains(u'.');
    if (keepsHost && isWellFormed(now, cleaned) && !isSipDomain(now.plan, hostOfUrl(cleaned)))
        return {edits::setSimpleUrl(row->id, cleaned)};
    const QString usual = edits::freeSimpleUrl(now.plan, *row);
    return !usual.isEmpty() && isWellFormed(now, usual) ? QList<Edit>{edits::setSimpleUrl(row->id, usual)} : QList<Edit>();
}

// NAM-008
void checkHosts(const Snapshot &now, Findings &out)
{
    if (!isJudged(now))
        return;
    QHash<QString, SipDomainId> domains;
    for (const SipDomain &domain : now.plan.sipDomains)
        domains.insert(domain.name.toLower(), domain.id);
    domains.remove(QString());
    for (const SimpleUrl &url : now.plan.simpleUrls)
        if (const SipDomainId domain = domains.value(hostOfUrl(url.url).toString().toLower()))
            out.addAbout(url.id, {EntityRef(domain)}, {domain});
}

bool hostsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return changesUrls(before, after, diff)
        || differs<SipDomain>(before, after, diff, [](const SipDomain &row) { return row.name; });
}

// NAM-011
void checkDefaultDomain(const Snapshot &now, Findings &out)
{
    const Plan &plan = now.plan;
    if (!isJudged(now) || (plan.sipDomains.isEmpty() && !hasUserPool(plan)))
        return;
    QList<EntityRef> defaults;
    for (const SipDomain &domain : plan.sipDomains)
        if (domain.isDefault)
            defaults.append(domain.id);
    if (defaults.size() != 1)
        out.addAbout({}, {qint64(defaults.size())}, defaults);
}

bool defaultDomainTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return changesUserPools(before, after, diff)
        || differs<SipDomain>(before, after, diff, [](const SipDomain &row) { return row.isDefault; });
}

QList<Edit> makeFirstDefault(const Snapshot &now, const Finding &finding)
{
    if (now.plan.sipDomains.isEmpty())
        return {};
    const SipDomainId first = finding.related.isEmpty() ? now.plan.sipDomains.begin()->id
                                                        : finding.related.front().as<SipDomainId>();
    //: %1 is a SIP domain.
    return {{QCoreApplication::translate("Edits", "Make %1 the default").arg(nameOf(now.plan, first)),
             [=](Plan plan) -> Result<Plan> {
                 if (!plan.sipDomains.find(first))
                     return goneError();
                 const Table<SipDomain> domains = plan.sipDomains;
                 for (const SipDomain &domain : domains)
                     plan.sipDomains.change(domain.id, [=](SipDomain &row) { row.isDefault = row.id == first; });
                 return plan;
             }}};
}

} // namespace

std::vector<Rule> simpleUrlRules()
{
    static constexpr Source simpleUrls{"DNS requirements for simple URLs",
                                       "SfbServer/plan-your-deployment/network-requirements/simple-urls.md"};
    return {
        {
            .id = "NAM-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Simple URL missing"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has no simple URL of this kind: %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Each SIP domain needs a Meet URL, and the deployment a Dial-in URL. An Admin URL "
                                     "may be left out."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add the URL."),
            .sources = {simpleUrls},
            .check = checkUrlsExist,
            .isTouchedBy = urlsExistTouchedBy,
            .fixes = createUrls,
        },
        {
            .id = "NAM-006",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Simple URL not unique or a prefix of another"),
            .message = QT_TRANSLATE_NOOP("Rules", "The simple URL %1 begins with another one, %2, or is the same."),
            .why = QT_TRANSLATE_NOOP("Rules", "Topology Builder refuses simple URLs of which one begins with another."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose another host or path for one of them."),
            .sources = {simpleUrls},
            .check = checkUrlsDiffer,
            .isTouchedBy = changesUrls,
            .fixes = suggestUrl,
        },
        {
            .id = "NAM-007",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Malformed simple URL"),
            .message = QT_TRANSLATE_NOOP("Rules", "The simple URL %1 is not formed as it must be."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A simple URL begins with https://, names neither a port nor a pool, and consists of "
                                     "letters, digits, periods and the slashes of a path. With other characters it might "
                                     "not work as expected."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Correct the URL: https://meet.contoso.com is a good one."),
            .sources = {simpleUrls},
            .check = checkForm,
            .isTouchedBy = formTouchedBy,
            .fixes = cleanUrlOf,
        },
        {
            .id = "NAM-008",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Simple URL domain equals a SIP domain"),
            .message = QT_TRANSLATE_NOOP("Rules", "The host of the simple URL %1 is the SIP domain %2 itself."),
            .why = QT_TRANSLATE_NOOP("Rules", "Simple URLs use a domain of their own, which no SIP domain may equal."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use a host in the domain, such as meet.contoso.com."),
            .sources = {simpleUrls},
            .check = checkHosts,
            .isTouchedBy = hostsTouchedBy,
            .fixes = suggestUrl,
        },
        {
            .id = "NAM-011",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Default SIP domain"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 has %n default SIP domain(s), and needs exactly one."),
            .why = QT_TRANSLATE_NOOP("Rules", "Exactly one SIP domain of a deployment is the default."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose the default domain; create a SIP domain if there is none."),
            .sources = {{"Create and publish new topology",
                         "SfbServer/deploy/install/create-and-publish-new-topology.md"}},
            .check = checkDefaultDomain,
            .isTouchedBy = defaultDomainTouchedBy,
            .fixes = makeFirstDefault,
        },
    };
}

} // namespace twinpool
