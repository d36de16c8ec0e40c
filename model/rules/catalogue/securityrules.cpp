// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/pairinglimits.h"
#include "model/catalog/sqlports.h"
#include "model/catalog/sqlsupport.h"
#include "model/edits/change.h"
#include "model/rules/catalogue/pairingrules.h"

namespace twinpool {

namespace {

/// Calls \a f(pairing, pools, link) for each pair whose sites are linked.
template <class F>
void forEachLinkedPair(const Snapshot &now, F f)
{
    for (const Pairing &pairing : now.plan.pairings) {
        const PairedPools pools = userPoolsOf(now, pairing);
        if (!pools || pools.a->site == pools.b->site || !versionsOf(now, pairing.id).intersects(allVersions))
            continue;
        if (const NetworkLink *link = now.linkBetween(pools.a->site, pools.b->site))
            f(pairing, pools, *link);
    }
}

/// The link is three references away from the pair: the rules about it are asked about the whole plan.
bool linkedPairsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pairing>(before, after, diff, [](const Pairing &row) { return std::pair(row.poolA, row.poolB); })
        || differs<NetworkLink>(before, after, diff,
                                [](const NetworkLink &row) {
                                    return std::tuple(row.siteA, row.siteB, row.protection, row.traversesInternet);
                                })
        || differs<Pool>(before, after, diff,
                         [](const Pool &row) { return std::tuple(row.site, row.version, row.role.index()); });
}

// SEC-001
void checkProtection(const Snapshot &now, Findings &out)
{
    forEachLinkedPair(now, [&](const Pairing &pairing, const PairedPools &pools, const NetworkLink &link) {
        if (link.protection == LinkProtection::None)
            out.addAbout(pairing.id, {EntityRef(pools.a->site), EntityRef(pools.b->site)}, {link.id});
    });
}

QList<Edit> protectByIpsec(const Snapshot &, const Finding &finding)
{
    if (finding.related.isEmpty())
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Protect by IPsec"),
                      finding.related.first().as<NetworkLinkId>(),
                      [](NetworkLink &link) { link.protection = LinkProtection::IPsec; })};
}

// SEC-002
void checkInternet(const Snapshot &now, Findings &out)
{
    forEachLinkedPair(now, [&](const Pairing &pairing, const PairedPools &pools, const NetworkLink &link) {
        if (link.protection == LinkProtection::None && link.traversesInternet)
            out.addAbout(pairing.id, {EntityRef(pools.a->site), EntityRef(pools.b->site)}, {link.id});
    });
}

// SEC-003
void tellWhatIsCopied(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing))
        out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, pools.refs());
}

/// One IPsec rule a line, from each Front End Server of a pool to the file store of its partner, for both directions.
/// Pools whose servers or file stores have no names yet give no lines.
QStringList ipsecRulesOf(const Snapshot &now, const PairedPools &pools)
{
    QStringList lines;
    for (const auto &[from, to] : {std::pair(pools.a, pools.b), std::pair(pools.b, pools.a)}) {
        const FileStore *store = now.find(to->as<UserPool>()->fileStore);
        if (!store || store->serverFqdn.isEmpty())
            continue;
        for (const Server *server : now.serversOf(from->id))
            if (!server->fqdn.isEmpty())
                lines += QStringLiteral("TCP %1: %2 > %3").arg(ports::fileSharing).arg(server->fqdn, store->serverFqdn);
    }
    return lines;
}

/// The rules that the notes of the link do not list.
QStringList unlistedIpsecRules(const Snapshot &now, const PairedPools &pools, const NetworkLink &link)
{
    QStringList lines = ipsecRulesOf(now, pools);
    const QStringList listed = link.notes.split(u'\n');
    lines.removeIf([&](const QString &line) { return listed.contains(line); });
    return lines;
}

// SEC-004. Rules that are listed in the notes of the link are known.
void tellIpsecRules(const Snapshot &now, Findings &out)
{
    forEachLinkedPair(now, [&](const Pairing &pairing, const PairedPools &pools, const NetworkLink &link) {
        if (link.protection == LinkProtection::IPsec && !unlistedIpsecRules(now, pools, link).isEmpty())
            out.addAbout(pairing.id,
                         {EntityRef(pools.a->id), EntityRef(pools.b->id), QString::number(ports::fileSharing)},
                         {link.id});
    });
}

bool ipsecRulesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return linkedPairsTouchedBy(before, after, diff)
        || differs<NetworkLink>(before, after, diff, [](const NetworkLink &row) { return row.notes; })
        || differs<Server>(before, after, diff, [](const Server &row) { return std::pair(row.pool, row.fqdn); })
        || differs<FileStore>(before, after, diff, [](const FileStore &row) { return row.serverFqdn; })
        || differs<Pool>(before, after, diff, [](const Pool &row) {
               const auto *user = row.as<UserPool>();
               return user ? user->fileStore : FileStoreId();
           });
}

QList<Edit> listIpsecRules(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    const PairedPools pools = pairing ? userPoolsOf(now, *pairing) : PairedPools();
    const NetworkLink *link = pools ? now.linkBetween(pools.a->site, pools.b->site) : nullptr;
    if (!link)
        return {};
    const QString rules = unlistedIpsecRules(now, pools, *link).join(u'\n');
    return {changeRow(QCoreApplication::translate("Edits", "Generate rule list"), link->id, [rules](NetworkLink &row) {
        row.notes += row.notes.isEmpty() ? rules : u'\n' + rules;
    })};
}

// SEC-006
void tellAccountsOnShare(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::Mirrored)
        out.add();
}

} // namespace

const std::vector<Rule> &securityRules()
{
    using pages::pairing::disasterRecovery;
    static const std::vector<Rule> rules{
        {
            .id = "SEC-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pairing traffic unprotected"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The data of the pair %1 crosses an unprotected link between %2 and %3."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "The Backup Service does not encrypt what it copies. Whoever sits on the way, inside "
                                  "the company as well, can read and alter it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use an encrypted WAN, or IPsec for the traffic to the file stores."),
            .sources = {disasterRecovery},
            .check = checkProtection,
            .isTouchedBy = linkedPairsTouchedBy,
            .fixes = protectByIpsec,
        },
        {
            .id = "SEC-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pairing traffic over the Internet"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The data of the pair %1 crosses the Internet between %2 and %3 without protection."),
            .why = QT_TRANSLATE_NOOP("Rules", "The Backup Service expects a protected company network."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use a protected WAN."),
            .sources = {disasterRecovery},
            .check = checkInternet,
            .isTouchedBy = linkedPairsTouchedBy,
        },
        {
            .id = "SEC-003",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "What crosses the link"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "Personal data of the users of %2 and %3 is copied to the other pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "It is SIP addresses, contact lists, settings and the times of meetings, and what "
                                     "people uploaded to meetings: presentations and whiteboards."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Tell those who are responsible for data protection."),
            .sources = {disasterRecovery},
            .check = tellWhatIsCopied,
        },
        {
            .id = "SEC-004",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "IPsec rule set"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "IPsec for the pair %1 needs rules for TCP port %4 from each Front End Server of %2 to the file store "
                "of %3, and from those of %3 to that of %2; the notes of the link do not list them all."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "IPsec protects the way of the data and does not replace the protection of "
                                     "applications."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter these rules, and none for media ports."),
            .sources = {disasterRecovery},
            .check = tellIpsecRules,
            .isTouchedBy = ipsecRulesTouchedBy,
            .fixes = listIpsecRules,
        },
        {
            .id = "SEC-006",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "SQL service accounts need the mirroring share"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The SQL Server accounts of both partners of %1 have to read and write the mirroring share."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "They exchange a backup there. Where SQL Server runs as Network Service or Local "
                                     "System, these are the accounts of the computers."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the accounts access before mirroring is set up."),
            .sources = {pages::sql::mirroring},
            .check = tellAccountsOnShare,
        },
    };
    return rules;
}

} // namespace twinpool
