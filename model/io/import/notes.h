// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/topologyimport.h"

#include <QCoreApplication>

namespace twinpool::importing {

/// Gives the sentences of the import their context: `TopologyImport::tr("…")`.
struct TopologyImport {
    Q_DECLARE_TR_FUNCTIONS(TopologyImport)
};

/// Collects the lines of the report. Keeps the first lines of each kind and counts the rest, because a damaged file can
/// give one for each of a million elements.
class Notes
{
public:
    static constexpr int mostOfOneKind = 500;

    void add(ImportNoteKind kind, const QString &place, const QString &text);
    /// A summary of the whole, to be read before all others.
    void addOverview(const QString &text) { m_overview.append({ImportNoteKind::Summary, {}, text}); }

    /// All lines, sorted by kind, with a line for those that were only counted.
    QList<ImportNote> take();

private:
    QList<ImportNote> m_overview;
    std::array<QList<ImportNote>, enumNames(ImportNoteKind{}).size()> m_notes;
    std::array<int, enumNames(ImportNoteKind{}).size()> m_counts{};
};

} // namespace twinpool::importing
