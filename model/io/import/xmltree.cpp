// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/xmltree.h"

#include "model/io/import/notes.h"
#include "model/io/limits.h"

#include <QSet>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

QString placeOf(qint64 line, qint64 column)
{
    return TopologyImport::tr("line %1, column %2").arg(line).arg(column);
}

QString placeOf(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return placeOf(before.count(u'\n') + 1, at - lineStart + 1);
}

/// Looks for what must not reach the parser: declarations of types and entities, and elements with so many attributes
/// that comparing each with each would take forever.
std::optional<Error> objectionTo(QStringView text)
{
    for (const auto declaration : {"<!DOCTYPE"_L1, "<!ENTITY"_L1})
        if (const qsizetype at = text.indexOf(declaration, 0, Qt::CaseInsensitive); at >= 0)
            return Error{TopologyImport::tr("The document declares a document type or an entity. Topology documents "
                                            "never do; it is not read."),
                         placeOf(text, at)};
    const auto skip = [&](qsizetype at, QLatin1StringView end) {
        const qsizetype found = text.indexOf(end, at);
        return found < 0 ? text.size() : found + end.size();
    };
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith("<!--"_L1)) {
            at = skip(at + 4, "-->"_L1);
        } else if (rest.startsWith("<![CDATA["_L1)) {
            at = skip(at + 9, "]]>"_L1);
        } else if (rest.startsWith("<?"_L1)) {
            at = skip(at + 2, "?>"_L1);
        } else {
            const qsizetype start = at++;
            int attributes = 0;
            while (at < text.size() && text[at] != u'>' && text[at] != u'<') {
                if (text[at] == u'"' || text[at] == u'\'') {
                    if (++attributes > limits::xmlAttributes)
                        return Error{TopologyImport::tr("An element has more than %n attributes.", nullptr,
                                                        limits::xmlAttributes),
                                     placeOf(text, start)};
                    at = text.indexOf(text[at], at + 1);
                    if (at < 0)
                        return std::nullopt; // ends inside a value; the parser says so
                }
                ++at;
            }
        }
    }
    return std::nullopt;
}

class TreeReader
{
public:
    explicit TreeReader(const QString &text)
        : m_xml(text)
    {
    }

    Result<XmlTree> run()
    {
        XmlTree tree;
        std::vector<XmlElement *> open;
        bool done = false;
        while (!done && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (open.size() >= static_cast<size_t>(limits::xmlDepth))
                    return fail(TopologyImport::tr("Elements lie more than %n deep.", nullptr, limits::xmlDepth));
                if (++m_elements > limits::xmlElements)
                    return fail(
                        TopologyImport::tr("The document has more than %n elements.", nullptr, limits::xmlElements));
                // Elements are finished in the order of the text, so that pointers to open ones stay valid.
                open.push_back(open.empty() ? &tree.root : &open.back()->children.emplace_back());
                if (!start(*open.back()))
                    return fail(TopologyImport::tr("A value of an attribute has more than %n characters.", nullptr,
                                                   limits::xmlAttributeCharacters));
                break;
            case QXmlStreamReader::EndElement:
                open.back()->text = open.back()->text.trimmed();
                open.pop_back();
                done = open.empty();
                break;
            case QXmlStreamReader::Characters:
                if (!m_xml.isWhitespace())
                    open.back()->text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return fail(TopologyImport::tr("The document uses entities; it is not read."));
            default:
                break;
            }
        }
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && tree.root) {
            for (const XmlElement *element : open)
                tree.cutOffIn.append(element->name);
        } else if (m_xml.hasError() || !tree.root) {
            return fail(TopologyImport::tr("The document is not well-formed XML: %1").arg(m_xml.errorString()));
        } else {
            tree.hasTrailer = hasTrailer();
        }
        return tree;
    }

private:
    Error fail(const QString &message) const
    {
        return {message, placeOf(m_xml.lineNumber(), m_xml.columnNumber() + 1)};
    }

    bool start(XmlElement &element)
    {
        element.name = shared(m_xml.name());
        element.space = shared(m_xml.namespaceUri());
        element.line = m_xml.lineNumber();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.value().size() > limits::xmlAttributeCharacters)
                return false;
            element.attributes.append({shared(attribute.name()), attribute.value().toString()});
        }
        return true;
    }

    /// Names recur thousands of times; each is stored once.
    QString shared(QStringView name) { return *m_names.insert(name.toString()); }

    bool hasTrailer()
    {
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                return true;
        return m_xml.hasError();
    }

    QXmlStreamReader m_xml;
    QSet<QString> m_names;
    int m_elements = 0;
};

const XmlElement noElement;

} // namespace

QString XmlElement::attribute(QLatin1StringView wanted) const
{
    for (const XmlAttribute &attribute : attributes)
        if (attribute.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return attribute.value.trimmed();
    return {};
}

bool XmlElement::has(QLatin1StringView wanted) const
{
    return std::ranges::any_of(attributes, [&](const XmlAttribute &attribute) {
        return attribute.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

const XmlElement &XmlElement::child(QLatin1StringView wanted) const
{
    for (const XmlElement &element : children)
        if (element.name == wanted)
            return element;
    return noElement;
}

Result<XmlTree> readXml(const QString &text)
{
    if (const auto objection = objectionTo(text))
        return *objection;
    return TreeReader(text).run();
}

} // namespace twinpool::importing
