// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

// The deployment as a whole and its names. Attributes: model.md sections 2.1 to 2.3 and 11, checklists.md section 3.

namespace twinpool {

enum class ProductVersion : quint8 { V2010, V2013, V2015, V2019, SE };
constexpr auto enumNames(ProductVersion)
{
    using enum ProductVersion;
    return std::to_array<EnumName<ProductVersion>>({
        {V2010, "2010", QT_TRANSLATE_NOOP("Enum", "Lync Server 2010")},
        {V2013, "2013", QT_TRANSLATE_NOOP("Enum", "Lync Server 2013")},
        {V2015, "2015", QT_TRANSLATE_NOOP("Enum", "Skype for Business Server 2015")},
        {V2019, "2019", QT_TRANSLATE_NOOP("Enum", "Skype for Business Server 2019")},
        {SE, "SE", QT_TRANSLATE_NOOP("Enum", "Skype for Business Server Subscription Edition")},
    });
}

/// Whether an object stands already. Checklists build what is new and leave alone what is deployed.
enum class LifeState : quint8 { New, Deployed };
constexpr auto enumNames(LifeState)
{
    using enum LifeState;
    return std::to_array<EnumName<LifeState>>({
        {New, "New", QT_TRANSLATE_NOOP("Enum", "New")},
        {Deployed, "Deployed", QT_TRANSLATE_NOOP("Enum", "Deployed")},
    });
}

/// What concerns the whole plan. There is exactly one.
struct Deployment {
    QString name;
    QString notes;
    ProductVersion targetVersion = ProductVersion::SE; ///< Default of new pools.
    LifeState state = LifeState::New;                  ///< New: nothing of the deployment stands yet.
    Id<EntityKind::Pool> federationRoute;              ///< Edge pool or Director.
    Id<EntityKind::Pool> xmppFederationRoute;          ///< Edge pool, 2015 only.
    std::chrono::seconds backupSyncInterval{120};      ///< One global value; the cmdlet accepts 5 s to 3 h.
    bool rgsBackupEnabled = false;                     ///< Response Groups in the Backup Service; 2019 (July 2019) and SE.
    QString adForestMode;

    // What deployment checklists name (checklists.md section 3). Empty: not known yet, shown as a gap.
    QString groupDomain; ///< AD domain of the universal groups.
    QString dnsServer, managementHost;
    QString certificationAuthority; ///< `host\CA name`.
    QString setupGroup, adminGroup; ///< sAMAccountName.
    QString setupGroupLogin, dbaGroup; ///< `DOMAIN\group`.
    bool delegateSetup = false, dbaCreatesDatabases = false;
    QString cumulativeUpdate; ///< Build to reach: `7.0.2046.553`.
    QString installRoot, updatePath, backupPath;
    bool legacySrvRecords = false; ///< Create `_sipinternaltls` records.
    Id<EntityKind::Pool> autoconfigPool;
    QString testUser, testUser2;  ///< SIP addresses without `sip:`.
    QString testFederatedDomain;
    Id<EntityKind::Pool> cmsTemporaryPool; ///< Where Central Management waits while its pool is converted.
    QString cmsTemporarySql, cmsTemporaryInstance;
    std::optional<int> usersCountedIn; ///< The year of the numbers of users; growth counts from there.

    bool operator==(const Deployment &) const = default;
};

/// An Active Directory domain that holds servers or users. The first one is the default of pools and stores.
struct AdDomain {
    AdDomainId id;
    QString fqdn;
    QString netbios;
    QString computerOu; ///< Distinguished name; empty: the default container.
    bool operator==(const AdDomain &) const = default;
};

struct SipDomain {
    SipDomainId id;
    QString name;
    bool isDefault = false; ///< Exactly one is true in a publishable plan.
    bool operator==(const SipDomain &) const = default;
};

enum class SimpleUrlComponent : quint8 { Meet, Dialin, Admin };
constexpr auto enumNames(SimpleUrlComponent)
{
    using enum SimpleUrlComponent;
    return std::to_array<EnumName<SimpleUrlComponent>>({
        {Meet, "Meet", QT_TRANSLATE_NOOP("Enum", "Meet")},
        {Dialin, "Dialin", QT_TRANSLATE_NOOP("Enum", "Dial-in")},
        {Admin, "Admin", QT_TRANSLATE_NOOP("Enum", "Admin")},
    });
}

struct SimpleUrl {
    SimpleUrlId id;
    SimpleUrlComponent component = SimpleUrlComponent::Meet;
    SipDomainId sipDomain; ///< None means every SIP domain (`*`).
    QString url;           ///< `https://meet.contoso.com`
    bool geoDns = false;   ///< Two GeoDNS names, internal and external, point at both pools of a pair.
    bool operator==(const SimpleUrl &) const = default;
};

enum class DnsRecordType : quint8 { A, Cname, Srv, Ptr };
constexpr auto enumNames(DnsRecordType)
{
    using enum DnsRecordType;
    return std::to_array<EnumName<DnsRecordType>>({
        {A, "A", QT_TRANSLATE_NOOP("Enum", "A")},
        {Cname, "CNAME", QT_TRANSLATE_NOOP("Enum", "CNAME")},
        {Srv, "SRV", QT_TRANSLATE_NOOP("Enum", "SRV")},
        {Ptr, "PTR", QT_TRANSLATE_NOOP("Enum", "PTR")},
    });
}

/// One planned DNS record (`dnsPlan`).
struct DnsRecord {
    DnsRecordId id;
    QString name;
    DnsRecordType type = DnsRecordType::A;
    QString target;
    int priority = 0; ///< SRV only.
    bool operator==(const DnsRecord &) const = default;
};

/// Planned work on one row that takes it away for a while (BES-041).
struct Maintenance {
    MaintenanceId id;
    EntityRef target;
    QString startsAt; ///< ISO 8601, UTC; empty: not fixed.
    int minutes = 0;
    bool operator==(const Maintenance &) const = default;
};

} // namespace twinpool
