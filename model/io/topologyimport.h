// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/plan.h"

#include <QByteArray>

// Import of existing deployments: topology-xml.md.

namespace twinpool {

enum class ImportNoteKind : quint8 {
    Summary, ///< What was read.
    Assumed, ///< The document does not say it; a likely value was taken.
    Missing, ///< The plan needs it and no such document has it.
    Unknown, ///< Not understood; the text repeats it.
    Warning, ///< Odd, dangling, doubled or inconsistent.
    Error, ///< A part of the document could not be read.
};
constexpr auto enumNames(ImportNoteKind)
{
    using enum ImportNoteKind;
    return std::to_array<EnumName<ImportNoteKind>>({
        {Summary, "summary", QT_TRANSLATE_NOOP("Enum", "Read")},
        {Assumed, "assumed", QT_TRANSLATE_NOOP("Enum", "Assumed")},
        {Missing, "missing", QT_TRANSLATE_NOOP("Enum", "Not in the file")},
        {Unknown, "unknown", QT_TRANSLATE_NOOP("Enum", "Not understood")},
        {Warning, "warning", QT_TRANSLATE_NOOP("Enum", "Warning")},
        {Error, "error", QT_TRANSLATE_NOOP("Enum", "Error")},
    });
}

/// One line of the import report.
struct ImportNote {
    ImportNoteKind kind = ImportNoteKind::Unknown;
    QString place; ///< `Services/Service[1-Registrar-1]/Backup`; empty: the document as a whole.
    QString text; ///< A sentence in the user's language.
    bool operator==(const ImportNote &) const = default;
};

struct ImportedPlan {
    Plan plan; ///< Holds its integrity and can be saved. Nothing is placed on the canvas yet.
    QList<ImportNote> notes; ///< In the order of ImportNoteKind, then of the document.
    bool isPartial = false; ///< The document was cut off; a note says where.
};

/// Reads the output of `(Get-CsTopology -AsXml).ToString()` or a Topology Builder file (`.tbxml`), told apart by their
/// content. UTF-8 and UTF-16, with and without byte order mark and declaration.
///
/// What the document does not say stays at its default. What is not understood is in the notes and changes nothing.
/// Entities are deployed, except those of a Topology Builder file that was never published: they are new.
///
/// Errors: not such a document (the message says what it is instead), not well-formed, a document type declaration, or
/// beyond the limits of `limits.h`. Their place is `line 12, column 7`.
Result<ImportedPlan> importTopology(const QByteArray &bytes);

} // namespace twinpool
