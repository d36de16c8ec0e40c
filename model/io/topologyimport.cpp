// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/topologyimport.h"

#include "model/io/import/assembler.h"
#include "model/io/import/decode.h"
#include "model/io/import/reader.h"
#include "model/io/limits.h"

using namespace Qt::StringLiterals;

namespace twinpool {

using namespace importing;

namespace {

const char *const command = "(Get-CsTopology -AsXml).ToString() > topology.xml";

/// What a document is that is no topology, as a sentence that helps.
QString adviceFor(const QByteArray &bytes, const QString &text, const QString &root)
{
    if (bytes.startsWith("PK\x03\x04"))
        return TopologyImport::tr(
                   "This is an archive, such as Export-CsConfiguration writes. Unpack it and import the file "
                   "DocItemSet.xml, or export the topology with: %1")
            .arg(QLatin1StringView(command));
    if (root == "Objs"_L1)
        return TopologyImport::tr("This file was made with Export-Clixml. Export the topology with: %1")
            .arg(QLatin1StringView(command));
    if (root == "TopologyInput"_L1)
        return TopologyImport::tr("This file is the input of Merge-CsLegacyTopology, not a topology.");
    if (text.left(4096).contains("Identity"_L1) || text.left(4096).contains("#text"_L1))
        return TopologyImport::tr("This is printed output of a command, not XML. Export the topology with: %1")
            .arg(QLatin1StringView(command));
    if (root.isEmpty())
        return TopologyImport::tr("This is not an XML document. Export the topology with: %1")
            .arg(QLatin1StringView(command));
    return TopologyImport::tr("This document is not a topology: its outermost element is “%1”.").arg(root.left(64));
}

bool isTopology(const XmlElement &element)
{
    return element.name == "Topology"_L1 && (element.space.isEmpty() || element.space.contains("Topology.2"_L1));
}

/// The topology somewhere in a document of the Central Management store, or null.
const XmlElement *findTopology(const XmlElement &element)
{
    if (isTopology(element) || element.name == "TopologyBuilder"_L1)
        return &element;
    for (const XmlElement &child : element.children)
        if (const XmlElement *found = findTopology(child))
            return found;
    return nullptr;
}

/// The text of an element that holds a whole topology as escaped text; empty when there is none.
QString findEscaped(const XmlElement &element)
{
    if (element.text.startsWith(u'<') && element.text.contains("Deploy.Topology"_L1))
        return element.text;
    for (const XmlElement &child : element.children)
        if (const QString found = findEscaped(child); !found.isEmpty())
            return found;
    return {};
}

} // namespace

Result<ImportedPlan> importTopology(const QByteArray &bytes)
{
    if (bytes.size() > limits::fileBytes)
        return Error{TopologyImport::tr("The file is larger than %n MB.", nullptr,
                                        static_cast<int>(limits::fileBytes / limits::megabyte))};
    bool skipped = false;
    const QString text = fromFirstElement(decoded(bytes), &skipped);
    if (!text.contains(u'<'))
        return Error{adviceFor(bytes, text, {})};
    Result<XmlTree> tree = readXml(text);
    if (!tree && (skipped || bytes.startsWith("PK\x03\x04")))
        return Error{adviceFor(bytes, decoded(bytes), {})};
    if (!tree)
        return tree.error();

    Notes notes;
    const XmlElement *topology = findTopology(tree->root);
    std::optional<XmlTree> inner;
    if (!topology) {
        if (const QString escaped = findEscaped(tree->root); !escaped.isEmpty()) {
            Result<XmlTree> parsed = readXml(escaped);
            if (!parsed)
                return parsed.error();
            inner = std::move(*parsed);
            topology = findTopology(inner->root);
        }
    }
    if (!topology)
        return Error{adviceFor(bytes, text, tree->root.name)};
    if (topology != &tree->root)
        notes.add(ImportNoteKind::Summary, {},
                  TopologyImport::tr("The topology is a part of a larger document; the rest is not read."));
    if (skipped || tree->hasTrailer)
        notes.add(ImportNoteKind::Summary, {},
                  TopologyImport::tr("The file holds more than the topology, like a script; the rest is not read."));

    ImportedPlan imported;
    const QStringList cutOffIn = tree->cutOffIn;
    if (!cutOffIn.isEmpty()) {
        imported.isPartial = true;
        notes.add(ImportNoteKind::Error, cutOffIn.join(u'/'),
                  TopologyImport::tr("The file ends inside %1. Only what stands before is read.").arg(cutOffIn.last()));
    }
    const bool isBuilder = topology->name == "TopologyBuilder"_L1;
    const TopologyRecords records =
        isBuilder ? readBuilderFile(*topology, notes) : readPublishedTopology(*topology, notes);
    if (records.sites.empty() && records.clusters.empty())
        return Error{imported.isPartial ? TopologyImport::tr("The file ends before its first site.")
                                        : TopologyImport::tr("The topology holds neither sites nor servers.")};
    noteUnknown(*topology, notes);
    Result<Plan> plan = Assembler(records, notes).run();
    if (!plan)
        return plan.error();
    imported.plan = std::move(*plan);
    imported.notes = notes.take();
    return imported;
}

} // namespace twinpool
