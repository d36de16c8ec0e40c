// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/notes.h"

namespace twinpool::importing {

void Notes::add(ImportNoteKind kind, const QString &place, const QString &text)
{
    const auto index = static_cast<size_t>(kind);
    if (++m_counts[index] <= mostOfOneKind)
        m_notes[index].append({kind, place, text});
}

QList<ImportNote> Notes::take()
{
    QList<ImportNote> all = m_overview;
    for (size_t index = 0; index < m_notes.size(); ++index) {
        all += m_notes[index];
        if (const int more = m_counts[index] - mostOfOneKind; more > 0)
            all.append({static_cast<ImportNoteKind>(index),
                        {},
                        TopologyImport::tr("There are %n more of this kind.", nullptr, more)});
    }
    return all;
}

} // namespace twinpool::importing
