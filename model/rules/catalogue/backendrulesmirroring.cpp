// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"

namespace twinpool {

namespace {

/// The machines of a mirrored store. Null: missing, which other rules tell.
struct Partners {
    const SqlNode *primary = nullptr, *mirror = nullptr, *witness = nullptr;
};
Partners partnersOf(const Snapshot &now, const SqlStore &store)
{
    Partners partners;
    if (store.haMode != HaMode::Mirrored)
        return partners;
    for (const SqlNode *node : now.nodesOf(store.id)) {
        const SqlNode *&place = node->role == SqlNodeRole::Database ? partners.primary
            : node->role == SqlNodeRole::Mirror                     ? partners.mirror
                                                                    : partners.witness;
        if (!place)
            place = node;
    }
    return partners;
}

SqlStoreId storeOf(const Finding &finding)
{
    return finding.subject.as<SqlStoreId>();
}

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// BES-009
void checkSameEdition(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Partners partners = partnersOf(now, store);
    if (partners.primary && partners.mirror
        && editionOf(store, *partners.primary) != editionOf(store, *partners.mirror))
        out.add({wordsOf(editionOf(store, *partners.primary)), wordsOf(editionOf(store, *partners.mirror))},
                {partners.mirror->id});
}

QList<Edit> copyEdition(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    const Partners partners = store ? partnersOf(now, *store) : Partners{};
    if (!partners.primary || !partners.mirror)
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Copy edition from primary"), partners.mirror->id,
                      [edition = partners.primary->sqlEdition](SqlNode &node) { node.sqlEdition = edition; })};
}

// BES-010
void checkSameVersion(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Partners partners = partnersOf(now, store);
    const std::optional<SqlVersion> version
        = partners.primary ? versionOf(store, *partners.primary) : std::optional<SqlVersion>();
    if (!version)
        return;
    QList<EntityRef> others;
    for (const SqlNode *node : {partners.mirror, partners.witness})
        if (const auto its = node ? versionOf(store, *node) : std::nullopt; its && *its != *version)
            others.append(node->id);
    if (!others.isEmpty())
        out.add({wordsOf(*version)}, others);
}

QList<Edit> copyVersion(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    const Partners partners = store ? partnersOf(now, *store) : Partners{};
    if (!partners.primary)
        return {};
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Copy version from primary"), store->id, [](SqlStore &) {},
        [version = partners.primary->sqlVersion](SqlNode &node) { node.sqlVersion = version; })};
}

// BES-011
void checkHasWitness(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Partners partners = partnersOf(now, store);
    if (partners.primary && !partners.witness)
        out.add();
}

QList<Edit> addMissingWitness(const Snapshot &, const Finding &finding)
{
    return {edits::addWitness(storeOf(finding))};
}

bool isWitness(const SqlStore *store, const SqlNode &node)
{
    return store && store->haMode == HaMode::Mirrored && node.role == SqlNodeRole::Witness;
}

// BES-012. The first witness speaks for all on its machine.
void checkOwnWitness(const Snapshot &now, const SqlNode &node, Findings &out)
{
    if (!isWitness(now.find(node.store), node) || node.fqdn.isEmpty())
        return;
    QList<EntityRef> others;
    for (const SqlNode *other : now.named<SqlNode>(node.fqdn)) {
        if (other->store == node.store || !isWitness(now.find(other->store), *other))
            continue;
        if (other->id < node.id)
            return;
        others.append(other->id);
    }
    if (!others.isEmpty())
        out.add({qint64(others.size() + 1)}, others);
}

// BES-013
void checkMachinesApart(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const Partners partners = partnersOf(now, store);
    QList<EntityRef> together;
    const auto compare = [&](const SqlNode *a, const SqlNode *b) {
        if (!a || !b || a->fqdn.isEmpty() || !isSameName(a->fqdn, b->fqdn))
            return;
        for (const SqlNode *node : {a, b})
            if (!together.contains(node->id))
                together.append(node->id);
    };
    compare(partners.primary, partners.mirror);
    compare(partners.primary, partners.witness);
    compare(partners.mirror, partners.witness);
    if (!together.isEmpty())
        out.add({together.front()}, together);
}

// BES-014. Asked once because a domain that a row leaves out is the deployment's first, wherever that is.
void checkSameDomain(const Snapshot &now, Findings &out)
{
    if (now.plan.adDomains.size() < 2)
        return;
    for (const SqlStore &store : now.plan.sqlStores) {
        const Partners partners = partnersOf(now, store);
        if (!partners.primary || !versionsOf(now, store.id).intersects(only2015))
            continue;
        QList<EntityRef> elsewhere;
        for (const SqlNode *node : {partners.mirror, partners.witness})
            if (node && now.domainOf(*node) != now.domainOf(*partners.primary))
                elsewhere.append(node->id);
        if (!elsewhere.isEmpty())
            out.addAbout(store.id, {}, elsewhere);
    }
}

bool domainsTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return areUsesTouchedBy(before, after, diff) // a store has the versions of its pools
        || differs<AdDomain>(before, after, diff, [](const AdDomain &domain) { return domain.id; })
        || differs<SqlStore>(before, after, diff,
                             [](const SqlStore &store) { return std::pair(store.haMode, store.adDomain); })
        || differs<SqlNode>(before, after, diff, [](const SqlNode &node) {
               return std::tuple(node.store, node.role, node.ordinal, node.adDomain);
           });
}

/// Calls \a f(other, its store) for each mirrored instance on the machine of \a node that is not its own instance.
template <class F>
void forEachOtherInstance(const Snapshot &now, const SqlNode &node, F f)
{
    const SqlStore *store = now.find(node.store);
    if (!store || store->haMode != HaMode::Mirrored || node.fqdn.isEmpty())
        return;
    for (const SqlNode *other : now.named<SqlNode>(node.fqdn)) {
        const SqlStore *its = now.find(other->store);
        if (other->id != node.id && its && its->haMode == HaMode::Mirrored
            && !isSameName(instanceOf(*its, *other), instanceOf(*store, node)))
            f(*other, *its);
    }
}

// BES-015. Of those with one port, each but the first is told.
void checkOwnPort(const Snapshot &now, const SqlNode &node, Findings &out)
{
    QList<EntityRef> earlier;
    forEachOtherInstance(now, node, [&](const SqlNode &other, const SqlStore &its) {
        if (other.id < node.id && mirroringPortOf(its, other) == mirroringPortOf(*now.find(node.store), node))
            earlier.append(other.id);
    });
    if (!earlier.isEmpty())
        out.add({QString::number(mirroringPortOf(*now.find(node.store), node))}, earlier);
}

QList<Edit> useNextPort(const Snapshot &now, const Finding &finding)
{
    const SqlNode *node = now.find(finding.subject.as<SqlNodeId>());
    const SqlStore *store = node ? now.find(node->store) : nullptr;
    if (!store)
        return {};
    QList<int> taken;
    forEachOtherInstance(now, *node, [&](const SqlNode &other, const SqlStore &its) {
        taken.append(mirroringPortOf(its, other));
    });
    int port = mirroringPortOf(*store, *node);
    while (taken.contains(port))
        ++port;
    if (port > 65535)
        return {};
    return {changeRow(QCoreApplication::translate("Edits", "Use next free port"), node->id,
                      [=](SqlNode &row) { row.mirroringPort = port; })};
}

// BES-016
void checkEndpoint(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::Mirrored && store.endpointAlreadyExists)
        out.add({QString::number(store.mirrorPort)});
}

// BES-017
void checkSynchronous(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::Mirrored && store.mirrorMode != CommitMode::Synchronous)
        out.add();
}

QList<Edit> mirrorSynchronously(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Set synchronous"), storeOf(finding),
                      [](SqlStore &store) { store.mirrorMode = CommitMode::Synchronous; })};
}

// BES-018
void checkLogBackup(const Snapshot &, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::Mirrored && !store.logBackupMinutes)
        out.add();
}

// BES-043
void checkReportsKnowMirror(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode == HaMode::Mirrored && rolesOf(now, store.id).contains(StoreRole::Monitoring))
        out.add();
}

} // namespace

std::vector<Rule> backEndMirroringRules()
{
    using namespace pages::sql;
    return {
        {
            .id = "BES-009",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirror has another edition"),
            .message = QT_TRANSLATE_NOOP("Rules", "The primary of %1 runs %2 edition, its mirror %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "Both partners must have the same edition; the witness may differ."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use one edition for both."),
            .sources = {backEnd, mirroring},
            .check = checkSameEdition,
            .fixes = copyEdition,
        },
        {
            .id = "BES-010",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirroring partners on different SQL versions"),
            .message = QT_TRANSLATE_NOOP("Rules", "The mirror or witness of %1 runs another version than its primary, %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "Primary, mirror and witness must run the same version."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use one version for all."),
            .sources = {backEnd, mirroring},
            .check = checkSameVersion,
            .fixes = copyVersion,
        },
        {
            .id = "BES-011",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirroring without a witness"),
            .message = QT_TRANSLATE_NOOP("Rules", "The mirrored store %1 has no witness."),
            .why = QT_TRANSLATE_NOOP("Rules", "Without one nothing fails over by itself. Unless an administrator acts, users "
                                              "are in resiliency mode about 30 minutes after the principal is lost."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a witness."),
            .sources = {backEnd},
            .check = checkHasWitness,
            .fixes = addMissingWitness,
        },
        {
            .id = "BES-012",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Witness shared by several mirrored pairs"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 is the witness of %n mirrored stores."),
            .why = QT_TRANSLATE_NOOP("Rules", "This is supported, and a little less resilient than one witness for each."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Consider a second witness."),
            .sources = {backEnd},
            .check = checkOwnWitness,
            .reach = 2,
        },
        {
            .id = "BES-013",
            .severity = Severity::Error,
            .versions = only2015,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirroring roles share a machine"),
            .message = QT_TRANSLATE_NOOP("Rules", "Primary, mirror and witness of %1 do not stand on different machines: %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "The copy or the referee would fail together with the principal."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use separate machines."),
            .sources = {backEnd},
            .check = checkMachinesApart,
        },
        {
            .id = "BES-014",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirroring across domains"),
            .message = QT_TRANSLATE_NOOP("Rules", "Primary, mirror and witness of %1 are not in one Active Directory domain."),
            .why = QT_TRANSLATE_NOOP("Rules", "Topology Builder and the cmdlets set up and remove mirroring inside one domain "
                                              "only; otherwise it is work by hand in SQL Server."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Place all of them in one domain."),
            .sources = {backEnd, mirroring},
            .check = checkSameDomain,
            .isTouchedBy = domainsTouchedBy,
        },
        {
            .id = "BES-015",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirroring port used twice on a server"),
            .message = QT_TRANSLATE_NOOP("Rules", "Two mirrored instances on %1 use port %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "Each instance needs a port of its own for its endpoint."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Change one of the ports. The new one must not be in use by other software either."),
            .sources = {mirroring},
            .check = checkOwnPort,
            .reach = 2,
            .fixes = useNextPort,
        },
        {
            .id = "BES-016",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Existing mirroring endpoint wins"),
            .message = QT_TRANSLATE_NOOP("Rules", "A SQL server of %1 has a mirroring endpoint already; port %2 may not be its."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The existing endpoint and its port are reused, and the port in the topology is ignored."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter the port of the existing endpoint."),
            .sources = {mirroring},
            .check = checkEndpoint,
        },
        {
            .id = "BES-017",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Asynchronous mirroring"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is mirrored asynchronously."),
            .why = QT_TRANSLATE_NOOP("Rules", "Only synchronous mirroring is supported."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Mirror synchronously."),
            .sources = {backEnd},
            .check = checkSynchronous,
            .fixes = mirrorSynchronously,
        },
        {
            .id = "BES-018",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Transaction logs grow under mirroring"),
            .message = QT_TRANSLATE_NOOP("Rules", "No backup interval is recorded for the transaction logs of %1."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "The recovery model is always Full, so that logs fill the disk unless they are backed up often."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan log backups and record their interval."),
            .sources = {backEnd, mirroring},
            .check = checkLogBackup,
        },
        {
            .id = "BES-043",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Reports must know the monitoring mirror"),
            .message = QT_TRANSLATE_NOOP("Rules", "Monitoring Reports must be told of the mirror of %1."),
            .why = QT_TRANSLATE_NOOP("Rules", "Unless both data sources of the reports name the failover partner in their "
                                              "connection strings, reports break after a failover."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add the failover partner to both connection strings."),
            .sources = {{"Monitoring Reports with a mirror database",
                         "SfbServer/deploy/deploy-monitoring/monitoring-reports-with-a-mirror-database.md"}},
            .check = checkReportsKnowMirror,
        },
    };
}

} // namespace twinpool
