// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QString>

#include <vector>

namespace twinpool::importing {

struct XmlAttribute {
    QString name, value;
};

/// One element of a document and all below it. Names are without prefix.
struct XmlElement {
    QString name, space; ///< \a space is the namespace.
    QList<XmlAttribute> attributes;
    QString text; ///< Directly in the element, trimmed.
    std::vector<XmlElement> children;
    qint64 line = 0; ///< From 1.

    /// The value of an attribute, or an empty text; the case of names does not matter.
    QString attribute(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const;
    /// The first child of this name, or an element without name.
    const XmlElement &child(QLatin1StringView name) const;
    /// The first element of this name at the end of a path of children; without name when it breaks off.
    template <class... Names>
    const XmlElement &child(QLatin1StringView first, QLatin1StringView second, Names... rest) const
    {
        return child(first).child(second, rest...);
    }
    explicit operator bool() const { return !name.isEmpty(); }
};

struct XmlTree {
    XmlElement root;
    /// Names of the elements that were open where the document ends too early, outermost first; empty when it is whole.
    QStringList cutOffIn;
    bool hasTrailer = false; ///< Something follows the root element; it is not read.
};

/// Reads one document within the limits of `limits.h`. No declaration of a document type or of entities is accepted,
/// whatever it declares; they are looked for before anything is parsed.
///
/// A document that ends too early gives what is complete: elements that were open are kept with the children they have.
/// Any other fault is an error with the place `line 12, column 7`.
Result<XmlTree> readXml(const QString &text);

} // namespace twinpool::importing
