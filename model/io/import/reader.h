// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/import/notes.h"
#include "model/io/import/records.h"

namespace twinpool::importing {

/// Reads `Topology`, the output of the cmdlet.
TopologyRecords readPublishedTopology(const XmlElement &topology, Notes &notes);

/// Reads `TopologyBuilder`: the new topology, or the original one when there is no new one. When both are there, the
/// report lists what is not yet published.
TopologyRecords readBuilderFile(const XmlElement &builder, Notes &notes);

/// Lists the elements and attributes below \a topology that no reader looks at.
void noteUnknown(const XmlElement &topology, Notes &notes);

// Parts that both kinds of document share.

void readDomains(const XmlElement &internalDomains, TopologyRecords &records);
void readSimpleUrls(const XmlElement &configuration, std::vector<SimpleUrlRecord> &urls);
/// Name, description and location.
void readSite(const XmlElement &element, SiteRecord &site);
/// Machines with their interfaces, in the order of their ordinals; \a clusterFqdn is the name of those that have none.
std::vector<MachineRecord> readMachines(const XmlElement &parent, const QString &clusterFqdn);
void readSqlAttributes(const XmlElement &element, SqlInstanceRecord &instance, Notes &notes);
/// Version, ports and the attributes of the backup Registrar.
void readService(const XmlElement &element, ServiceRecord &service);

/// Whether an element below the sites is a branch site; no real document with one was seen, so any such name will do.
bool isBranchSite(const XmlElement &element);

bool isTrue(const QString &value);

} // namespace twinpool::importing
