// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

// PAR-014
void checkManualFailover(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing))
        out.add({}, pools.refs());
}

// PAR-031
void checkTargets(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing); pools && isAllowed(now, pools))
        out.add({qint64(recoveryTimeLeast.count()), qint64(recoveryTimeMost.count()), qint64(recoveryPoint.count())},
                pools.refs());
}

qint64 failbackMinutes(const UserPool &pool)
{
    return static_cast<qint64>(std::ceil(60.0 * pool.homedUsers / usersFailedBackInAnHour));
}

// PAR-032. The pool with more users decides how long to plan for.
void checkFailbackTime(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools)
        return;
    const Pool *larger = pools.userB().homedUsers > pools.userA().homedUsers ? pools.b : pools.a;
    if (const qint64 minutes = failbackMinutes(*larger->as<UserPool>()); minutes > 0)
        out.add({minutes, EntityRef(larger->id)}, pools.refs());
}

constexpr auto signInRecord = "_sipinternaltls._tcp."_L1;

/// DNS names of the pools and Directors where internal clients of a SIP domain sign in, each once.
QVarLengthArray<QStringView, 4> signInTargets(const Snapshot &now, const SipDomain &domain)
{
    QVarLengthArray<QStringView, 4> targets;
    const auto add = [&](QStringView target) {
        const bool known = std::ranges::any_of(
            targets, [&](QStringView other) { return other.compare(target, Qt::CaseInsensitive) == 0; });
        if (!target.isEmpty() && !known)
            targets.append(target);
    };
    for (const DnsRecord &record : now.plan.dnsRecords)
        if (record.type == DnsRecordType::Srv && record.name.startsWith(signInRecord, Qt::CaseInsensitive)
            && QStringView(record.name).sliced(signInRecord.size()).compare(domain.name, Qt::CaseInsensitive) == 0)
            add(record.target);
    const Deployment &deployment = now.plan.deployment;
    if (const Pool *pool = now.find(deployment.autoconfigPool); pool && deployment.legacySrvRecords)
        add(pool->fqdn);
    return targets;
}

// PAR-036. A domain without records is not planned yet.
void checkSignInNames(const Snapshot &now, Findings &out)
{
    if (now.plan.pairings.isEmpty())
        return;
    for (const SipDomain &domain : now.plan.sipDomains)
        if (const auto targets = signInTargets(now, domain); targets.size() == 1)
            out.addAbout(domain.id, {targets.front().toString()});
}

bool signInNamesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<DnsRecord>(before, after, diff, std::identity())
        || differs<SipDomain>(before, after, diff, std::identity())
        || differs<Pairing>(before, after, diff, std::identity())
        || differs<Pool>(before, after, diff, [](const Pool &row) { return row.fqdn; });
}

/// Where clients may sign in when \a target is down: its partner, for a Director another one, else any paired pool.
const Pool *secondTarget(const Snapshot &now, QStringView target)
{
    const Rows<Pool> named = now.named<Pool>(target);
    const Pool *first = named.isEmpty() ? nullptr : named.front();
    if (const Pool *partner = first ? now.partnerOf(first->id) : nullptr; partner && partner != first)
        return partner;
    if (first && first->as<DirectorPool>())
        for (const Pool &pool : now.plan.pools)
            if (pool.as<DirectorPool>() && pool.site != first->site)
                return &pool;
    for (const Pairing &pairing : now.plan.pairings)
        for (const Pool *pool : {now.find(pairing.poolA), now.find(pairing.poolB)})
            if (pool && pool->as<UserPool>() && !pool->fqdn.isEmpty()
                && target.compare(pool->fqdn, Qt::CaseInsensitive) != 0)
                return pool;
    return nullptr;
}

QList<Edit> addSignInRecord(const Snapshot &now, const Finding &finding)
{
    const SipDomain *domain = now.plan.sipDomains.find(finding.subject.as<SipDomainId>());
    const auto targets = domain ? signInTargets(now, *domain) : QVarLengthArray<QStringView, 4>{};
    const Pool *second = targets.size() == 1 ? secondTarget(now, targets.front()) : nullptr;
    if (!second || second->fqdn.isEmpty())
        return {};
    DnsRecord record;
    record.name = signInRecord + domain->name;
    record.type = DnsRecordType::Srv;
    record.target = second->fqdn;
    for (const DnsRecord &other : now.plan.dnsRecords)
        if (other.type == DnsRecordType::Srv && other.name.compare(record.name, Qt::CaseInsensitive) == 0)
            record.priority = std::max(record.priority, other.priority);
    record.priority += 10;
    return {{QCoreApplication::translate("Edits", "Add SRV entry to DNS plan"), [=](Plan plan) -> Result<Plan> {
                 plan.add(record);
                 return plan;
             }}};
}

// PAR-037
void checkBranchUsers(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *branch = pool.as<SurvivableBranch>();
    if (!branch)
        return;
    const QList<EntityRef> pairs = pairsOf(now, branch->userServicesPool);
    if (!pairs.isEmpty())
        out.add({EntityRef(branch->userServicesPool)}, QList<EntityRef>{branch->userServicesPool} + pairs);
}

} // namespace

std::vector<Rule> pairRecoveryRules()
{
    using namespace pages::pairing;
    return {
        {
            .id = "PAR-014",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool failover is manual"),
            .message = QT_TRANSLATE_NOOP("Rules", "Failover and failback of %1 are commands of an administrator."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Automatic voice failover does not make the failover of the pool automatic. It is "
                                     "always a decision, and so is the way back."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Decide who fails a pool over, and when."),
            .sources = {deployPairs,
                        {"Managing disaster recovery, high availability, and Backup Service",
                         "SfbServer/manage/ha-dr-and-backup-service/managing-da-ha-backup-service.md"}},
            .check = checkManualFailover,
        },
        {
            .id = "PAR-031",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Published recovery targets"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "Published targets for %1: recovery in %2 to %3 minutes, at most %4 minutes of data lost."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Measured with 40,000 active of 200,000 enabled users, in one region, with a fast "
                                     "link and no backlog. The time to decide and the time to sign in again come on top."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Compare the targets with what the organization needs."),
            .sources = {disasterRecovery},
            .check = checkTargets,
            .reach = 2,
        },
        {
            .id = "PAR-032",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Failback takes time"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "Failing back the users of %3 may take up to %n minute(s)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Up to an hour for 20,000 users is documented, the rest is calculated. Meanwhile the "
                                     "users are in resiliency mode."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Fail back at a quiet time."),
            .sources = {userExperience, failingOver},
            .check = checkFailbackTime,
        },
        {
            .id = "PAR-036",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Sign-in names do not reach the second pool"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "Internal clients of %1 find one place to sign in only: %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Clients find the backup through several SRV records with priorities. With one "
                                     "target, nobody can sign in while that one is down."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan an SRV record for each site, with priorities."),
            .sources = {voiceResiliency},
            .check = checkSignInNames,
            .isTouchedBy = signInNamesTouchedBy,
            .fixes = addSignInRecord,
        },
        {
            .id = "PAR-037",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch users are outside pool failover"),
            .message = QT_TRANSLATE_NOOP("Rules", "A failover of %2 leaves the users of the branch %1 behind."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Disaster recovery does not reach branch users: if the pool fails they fall into "
                                     "resiliency mode, even when its own users are failed over."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan to move these users, or to give the branch another pool."),
            .sources = {disasterRecovery},
            .check = checkBranchUsers,
            .reach = 2,
        },
    };
}

} // namespace twinpool
