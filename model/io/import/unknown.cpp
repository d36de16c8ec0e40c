// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/reader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

/// What topology-xml.md knows of an element. Names that carry nothing for a plan are known as well.
struct Known {
    const char *element, *attributes, *children;
};
constexpr Known known[]{
    {"Topology", "Signature", "InternalDomains Sites Clusters SqlInstances Services SimpleUrlConfiguration"},
    {"TopologyBuilder", "FileName IsFreeFromChanges", "OriginalTopology NewTopology"},
    {"OriginalTopology", "SignatureOfSimpleUrl", "PartialTopology"},
    {"NewTopology", "", "PartialTopology"},
    {"PartialTopology", "Signature IsPublished LastSiteId",
     "InternalDomains SimpleUrlConfiguration CentralSites Services"},
    {"InternalDomains", "AllowAllDomains DefaultDomain", "InternalDomain"},
    {"InternalDomain", "Name Authoritative AllowSubDomains", ""},
    {"SimpleUrlConfiguration", "UseBackendDatabase", "SimpleUrl"},
    {"SimpleUrl", "Component Domain ActiveUrl", "SimpleUrlEntry"},
    {"SimpleUrlEntry", "Url", ""},
    {"Sites", "", "CentralSite"},
    {"CentralSites", "", "CentralSite"},
    {"CentralSite", "SiteId OriginalSiteId LastServiceInstance LastClusterNumber",
     "Name Description Location Clusters RemoteSites"},
    {"RemoteSites", "", "RemoteSite"},
    {"RemoteSite", "SiteId OriginalSiteId LastServiceInstance LastClusterNumber ParentSiteId CentralSiteId",
     "Name Description Location Clusters"},
    {"Name", "", ""},
    {"Description", "", ""},
    {"Location", "City State CountryCode", ""},
    {"Clusters", "", "Cluster"},
    {"Cluster", "Fqdn RequiresReplication RequiresSetup UniqueId OriginalSiteId OriginalNumber IsSingleMachineOnly",
     "ClusterId Machine Machines SqlInstances"},
    {"ClusterId", "SiteId Number", ""},
    {"Machines", "", "Machine"},
    {"Machine",
     "Fqdn OrdinalInCluster FaultDomain UpgradeDomain OriginalOrdinalInCluster OriginalCluster OriginalFaultDomain "
     "OriginalUpgradeDomain",
     "NetInterface"},
    {"NetInterface", "InterfaceSide InterfaceNumber IPAddress ConfiguredIPAddress", ""},
    {"SqlInstances", "", "SqlInstance"},
    {"SqlInstance", "AlwaysOnPrimaryNodeFqdn UniqueId Name OriginalClusterUniqueId", "SqlInstanceId"},
    {"SqlInstanceId", "Name", "ClusterId"},
    {"Services", "", "Service"},
    {"Service", "ServiceVersion RoleVersion Type UniqueId RoleName InstalledOn OriginalSiteId OriginalInstance",
     "ServiceId DependsOn InstalledOn Backup Ports RegistrarService FileStoreService WebService ConfService "
     "ApplicationServerService CentralMgmtService BackupService PstnGatewayService WacService"},
    {"ServiceId", "SiteId RoleName Instance ServiceUniqueId", ""},
    {"DependsOn", "", "Dependency"},
    {"Dependency", "Usage ServiceUniqueId", "ServiceId"},
    {"InstalledOn", "", "ClusterId SqlInstanceId"},
    {"Backup", "EnableAutomaticFailover FailureDetectionInterval FailbackDetectionInterval ServiceUniqueId",
     "ServiceId"},
    {"Ports", "", "Port"},
    {"Port",
     "Owner Usage InterfaceSide InterfaceNumber Port Protocol UrlPath AuthorizesRequests GruuType Range ConfiguredPort "
     "ConfiguredFqdn",
     ""},
    {"RegistrarService", "IsDirector IsPoolEnabledForSAOnEdge", ""},
    {"FileStoreService", "ShareName", ""},
    {"WebService", "", "ExternalSettings InternalSettings WebComponents UpaSeparator"},
    {"ExternalSettings", "Host", "OverrideUrls"},
    {"InternalSettings", "Host", "OverrideUrls"},
    {"OverrideUrls", "", ""},
    {"WebComponents", "", "Component"},
    {"Component", "ComponentName", ""},
    {"UpaSeparator", "", ""},
    {"ConfService", "", "MCUs"},
    {"MCUs", "", "MCU"},
    {"MCU", "ComponentName Vendor MinSupportedMode", ""},
    {"ApplicationServerService", "", ""},
    {"CentralMgmtService", "IsActive", ""},
    {"BackupService", "", "Modules"},
    {"Modules", "", "Module"},
    {"Module", "RoleName ComponentName", ""},
    {"PstnGatewayService", "MediationServerPort Default AlternativeBypassId", ""},
    {"WacService", "DiscoveryUrl IsExternal", ""},
};

struct Names {
    QStringList attributes, children;
};

/// Such names may change how the deployment survives a failure, so their lines stand out.
bool concernsResilience(const QString &name)
{
    for (const auto word : {"Mirror"_L1, "Witness"_L1, "Backup"_L1, "Failover"_L1, "Route"_L1, "AlwaysOn"_L1})
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

/// Such attributes are read, with a note of their own.
bool namesMirror(const XmlElement &element, const XmlAttribute &attribute)
{
    return element.name == "SqlInstance"_L1 && attribute.name.endsWith("Fqdn"_L1, Qt::CaseInsensitive)
        && (attribute.name.contains("Mirror"_L1, Qt::CaseInsensitive)
            || attribute.name.contains("Witness"_L1, Qt::CaseInsensitive));
}

class Walker
{
public:
    explicit Walker(Notes &notes)
        : m_notes(notes)
    {
        for (const Known &row : known)
            m_known.insert(
                QString::fromLatin1(row.element),
                {QString::fromLatin1(row.attributes).split(u' '), QString::fromLatin1(row.children).split(u' ')});
    }

    void walk(const XmlElement &element)
    {
        m_path.push_back(&element);
        const Names names = m_known.value(element.name);
        for (const XmlAttribute &attribute : element.attributes)
            if (!names.attributes.contains(attribute.name, Qt::CaseInsensitive) && !namesMirror(element, attribute))
                note(attribute.name,
                     TopologyImport::tr("The attribute %1 is not understood; its value is “%2”.")
                         .arg(attribute.name, attribute.value.left(256)));
        const bool hasNewer = element.child("NewTopology"_L1, "PartialTopology"_L1).operator bool();
        for (const XmlElement &child : element.children) {
            if (hasNewer && child.name == "OriginalTopology"_L1)
                continue; // only compared
            if (names.children.contains(child.name))
                walk(child);
            else if (isBranchSite(child) || (child.name.endsWith("Sites"_L1) && element.name == "CentralSite"_L1))
                walkAs(child, child.name.endsWith("Sites"_L1) ? u"RemoteSites"_s : u"RemoteSite"_s);
            else
                note(child.name,
                     TopologyImport::tr("The element %1 in line %2 is not understood: %3")
                         .arg(child.name, QString::number(child.line), contentOf(child)));
        }
        m_path.pop_back();
    }

private:
    /// Branch sites are read under any likely name.
    void walkAs(const XmlElement &element, const QString &name)
    {
        XmlElement renamed = element;
        renamed.name = name;
        walk(renamed);
    }

    void note(const QString &name, const QString &text)
    {
        m_notes.add(concernsResilience(name) ? ImportNoteKind::Warning : ImportNoteKind::Unknown, place(), text);
    }

    /// The path without the outermost element: `Services/Service[1-Registrar-1]/Backup`.
    QString place() const
    {
        QStringList steps;
        for (size_t i = 1; i < m_path.size(); ++i)
            steps.append(stepTo(*m_path[i]));
        return steps.join(u'/');
    }

    static QString stepTo(const XmlElement &element)
    {
        QStringList key;
        const XmlElement &id = element.child("ServiceId"_L1);
        for (const auto name : {"SiteId"_L1, "RoleName"_L1, "Instance"_L1})
            if (id.has(name))
                key.append(id.attribute(name));
        if (const XmlElement &instance = element.child("SqlInstanceId"_L1))
            key.append(u"%1@%2"_s.arg(instance.attribute("Name"_L1), idOf(instance)));
        else if (const QString cluster = idOf(element); !cluster.isEmpty())
            key.append(cluster);
        for (const auto name : {"UniqueId"_L1, "Fqdn"_L1, "SiteId"_L1, "Owner"_L1})
            if (key.isEmpty() && element.has(name))
                key.append(element.attribute(name));
        return key.isEmpty() ? element.name : u"%1[%2]"_s.arg(element.name, key.join(u'-'));
    }

    /// `1:2` of the cluster id in an element.
    static QString idOf(const XmlElement &element)
    {
        const XmlElement &id = element.child("ClusterId"_L1);
        return id ? u"%1:%2"_s.arg(id.attribute("SiteId"_L1), id.attribute("Number"_L1)) : QString();
    }

    static QString contentOf(const XmlElement &element)
    {
        QStringList parts;
        for (const XmlAttribute &attribute : element.attributes)
            parts.append(u"%1=\"%2\""_s.arg(attribute.name, attribute.value));
        for (const XmlElement &child : element.children)
            parts.append(u"<%1>"_s.arg(child.name));
        if (!element.text.isEmpty())
            parts.append(element.text);
        return parts.join(u' ').left(256);
    }

    Notes &m_notes;
    QHash<QString, Names> m_known;
    std::vector<const XmlElement *> m_path;
};

} // namespace

void noteUnknown(const XmlElement &topology, Notes &notes)
{
    Walker(notes).walk(topology);
}

} // namespace twinpool::importing
