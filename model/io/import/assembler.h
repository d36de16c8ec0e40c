// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/import/notes.h"
#include "model/io/import/records.h"

#include <QSet>

// From records to a plan: topology-xml.md section 6.

namespace twinpool::importing {

/// Makes the plan of one document. The order of steps matters: later ones look up what earlier ones made. Each topic
/// has a source file.
class Assembler
{
public:
    Assembler(const TopologyRecords &records, Notes &notes);

    /// Fails only beyond the limits of `limits.h`.
    Result<Plan> run();

private:
    /// A cluster with what stands on it and what became of it.
    struct Cluster {
        const ClusterRecord *record = nullptr;
        std::vector<const ServiceRecord *> services; ///< On the cluster itself.
        std::vector<const SqlInstanceRecord *> instances;
        SiteId site;
        PoolId registrar; ///< User pool, Director or branch appliance.
        PoolId edge, mediation, chat, video, applications, farm;
        GatewayId gateway;
        bool isStandard = false; ///< Its users' data lie on itself.

        const ServiceRecord *service(QLatin1StringView role) const;
        /// The first service whose role begins so.
        const ServiceRecord *serviceLike(QLatin1StringView beginning) const;
        bool has(QLatin1StringView role) const { return service(role) != nullptr; }
        /// Where its calls to and from gateways end.
        PoolId mediationPool() const { return registrar ? registrar : mediation ? mediation : video; }
    };

    // assembler.cpp: finding things
    std::optional<Error> tooMany() const;
    void indexRecords();
    void noteReferences();
    const ServiceRecord *service(const QString &key) const { return m_services.find(key); }
    /// The cluster a service stands on, or null; through its SQL instance when it stands on one.
    Cluster *clusterOf(const ServiceRecord *service);
    /// The first service of a role that \a from depends on in the usual way, or null.
    const ServiceRecord *target(const ServiceRecord *from, QLatin1StringView role) const;
    /// All of them, first those of \a first.
    const ServiceRecord *target(std::initializer_list<const ServiceRecord *> from, QLatin1StringView role) const;
    void note(ImportNoteKind kind, const QString &place, const QString &text) { m_notes.add(kind, place, text); }

    // names.cpp: values that are fit for a plan
    QString clean(const QString &value, const QString &place);
    QString hostName(const QString &value, const QString &place);
    QString address(const QString &value, const QString &place);
    std::optional<std::chrono::seconds> duration(const QString &value, const QString &place);
    /// Letters, digits and hyphens, at most 32, not used before.
    QString shortName(const QString &wanted);

    // sites.cpp
    void addDomains();
    void addSites();
    void addSimpleUrls();

    // pools.cpp
    void addPools();
    PoolId addPool(Cluster &cluster, PoolRole role);
    void addServers(const Cluster &cluster, PoolId pool);
    ProductVersion versionOf(const Cluster &cluster);
    bool isStandard(const Cluster &cluster) const;
    void noteRoles(const Cluster &cluster);

    // stores.cpp
    void findMirrors();
    bool isBuiltIn(const SqlInstanceRecord &instance) const;
    void addSqlStores();
    void addNodes(SqlStoreId store, const SqlInstanceRecord &instance);
    void addFileStores();
    SqlStoreId storeOf(const ServiceRecord *service) const;
    FileStoreId fileStoreOf(const ServiceRecord *service) const;

    // roles.cpp
    void describePools();
    void describe(UserPool &role, const Cluster &cluster);
    void describe(DirectorPool &role, const Cluster &cluster);
    void describe(SurvivableBranch &role, const Cluster &cluster);
    void describe(MediationPool &role, const Cluster &cluster);
    void describe(PersistentChatPool &role, const Cluster &cluster);
    void describe(VideoInteropPool &role, const Cluster &cluster);
    void describe(TrustedApplicationPool &role, const Cluster &cluster);
    void describe(OfficeWebAppsFarm &role, const Cluster &cluster);
    WebServices webServices(const Cluster &cluster);
    PoolId nextHop(const ServiceRecord *service);
    PoolId edgePoolOf(std::initializer_list<const ServiceRecord *> services);
    template <class Role>
    void readBackup(Role &role, const ServiceRecord *registrar);

    // edge.cpp
    void describe(EdgePool &role, const Cluster &cluster);
    void readAddresses(const Cluster &cluster, PoolId pool);

    // voice.cpp
    MediationRole mediationRole(const ServiceRecord &service) const;
    void addGateways();
    void addTrunks();

    // pairing.cpp
    void addPairings();
    void findCentralManagement();

    // summary.cpp
    void summarize();
    void notePorts();

    const TopologyRecords &m_records;
    Notes &m_notes;
    Plan m_plan;
    LifeState m_state = LifeState::Deployed;

    Index<ServiceRecord> m_services;
    Index<SqlInstanceRecord> m_instances;
    std::vector<Cluster> m_clusters; ///< In the order of sites, then of the document.
    QHash<QString, size_t> m_clusterIndex;
    QHash<QString, SiteId> m_sites;
    QHash<QString, SipDomainId> m_sipDomains; ///< By lower-case name.
    QHash<QString, SqlStoreId> m_sqlStores; ///< By the key of the instance.
    QHash<QString, FileStoreId> m_fileStores; ///< By the key of the service.
    QHash<QString, QString> m_mirrors, m_witnesses; ///< Instance of the principal → that of the other.
    QSet<QString> m_principals; ///< Instances that something uses in the usual way.
    QSet<QString> m_usedFromElsewhere; ///< Instances that another cluster uses.
    QSet<QString> m_usedServices; ///< Services that another one depends on.
    QSet<QString> m_oddNames; ///< Host names that the report has mentioned.
    QHash<QString, int> m_shortNames; ///< How often each was wanted.
};

} // namespace twinpool::importing
