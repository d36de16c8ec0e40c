// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/import/xmltree.h"

#include <QHash>
#include <QStringList>

#include <optional>

// What both kinds of document say, in the words of the documents: a cluster is any set of machines with one name, a
// service is one role on a cluster or SQL instance. Keys are lower case and opaque: `1:1` and `1-registrar-1` in a
// published topology, unique ids in a Topology Builder file. Pointers are into the tree that was read.

namespace twinpool::importing {

struct SiteRecord {
    QString key;
    QString name, description, city, state, country;
    bool isBranch = false;
    QString parentKey; ///< Of a branch; empty: not said.
    QString place;
};

struct InterfaceRecord {
    QString side; ///< `Primary`, `Internal`, `External`, `Pstn`.
    int number = 1;
    QString address, configuredAddress;
};

struct MachineRecord {
    QString fqdn;
    int ordinal = 0; ///< 0: not said.
    std::vector<InterfaceRecord> interfaces;
};

struct ClusterRecord {
    QString key, siteKey, fqdn;
    std::vector<MachineRecord> machines; ///< Sorted by ordinal.
    bool isSingleComputer = false; ///< The document says so.
    QString place;
};

struct SqlInstanceRecord {
    QString key, clusterKey;
    QString name; ///< Empty: default instance.
    QString primaryNode; ///< `AlwaysOnPrimaryNodeFqdn`.
    QString mirror, witness; ///< Host names in attributes called so; never seen, a guess.
    QString place;
};

struct PortRecord {
    QString owner; ///< `urn:component:Registrar`.
    QString usage, side, protocol;
    int interfaceNumber = 1;
    int port = 0;
    int range = 1; ///< Number of ports from \a port on.
    int configuredPort = 0; ///< 0: as \a port.
    QString configuredFqdn;

    bool is(QLatin1StringView component, QLatin1StringView use) const;
    bool isApplication(QLatin1StringView application) const;
    int lastPort() const { return port + range - 1; }
};

struct DependencyRecord {
    QString usage, serviceKey;
};

struct BackupRecord {
    QString serviceKey;
    bool automaticFailover = false;
    QString failureDetection, failback; ///< As written: `P0Y0M0DT0H5M0S`.
};

struct ServiceRecord {
    QString key, role;
    int version = 0; ///< `ServiceVersion`; 0: not said.
    QString clusterKey, sqlKey; ///< Where it is installed: one of the two.
    std::vector<DependencyRecord> dependencies;
    std::optional<BackupRecord> backup;
    std::vector<PortRecord> ports;
    const XmlElement *element = nullptr; ///< Holds the role element among its children.
    QString place;

    bool is(QLatin1StringView name) const { return role.compare(name, Qt::CaseInsensitive) == 0; }
    /// The element of the role, such as `RegistrarService`; without name when there is none.
    const XmlElement &roleElement(QLatin1StringView name) const { return element->child(name); }
    const PortRecord *port(QLatin1StringView component, QLatin1StringView use, QLatin1StringView side,
                           QLatin1StringView protocol = {}) const;
    bool hasApplication(QLatin1StringView application) const;
};

struct SimpleUrlRecord {
    QString component, domain, activeUrl;
    QStringList otherUrls;
    QString place;
};

struct TopologyRecords {
    QString signature;
    bool isPublished = true;
    QString defaultDomain;
    QStringList domains;
    std::vector<SiteRecord> sites;
    std::vector<ClusterRecord> clusters;
    std::vector<SqlInstanceRecord> sqlInstances;
    std::vector<ServiceRecord> services;
    std::vector<SimpleUrlRecord> simpleUrls;
};

/// A list of records with an index by key; the first of equal keys counts.
template <class Record>
class Index
{
public:
    Index() = default;
    explicit Index(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            if (!m_index.contains(record.key))
                m_index.insert(record.key, &record);
    }
    const Record *find(const QString &key) const { return m_index.value(key, nullptr); }

private:
    QHash<QString, const Record *> m_index;
};

} // namespace twinpool::importing
