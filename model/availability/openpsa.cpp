// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/openpsa.h"

#include <QLocale>
#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

/// Text of one line that XML can hold; the format refuses an empty one.
QString labelOf(const QString &text)
{
    QString label;
    for (QChar c : text.simplified())
        label += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    return label;
}

class Writer
{
public:
    Writer(const FaultTree &tree, std::span<const double> down, const FaultTreeNames &names)
        : m_tree(tree)
        , m_down(down)
        , m_names(names)
        , m_eventNames(tree.eventCount())
        , m_isEventUsed(tree.eventCount())
        , m_isGateUsed(tree.gateCount())
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray model()
    {
        const QString model = uniqueName(m_names.model);
        QStringList services;
        for (const auto &service : m_names.services) {
            services += uniqueName(service.name);
            use(service.down);
        }
        for (quint32 event = 0; event < m_tree.eventCount(); ++event)
            if (m_isEventUsed[event])
                m_eventNames[event] = uniqueName(m_names.events[event]);

        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"opsa-mef"_s);
        m_xml.writeStartElement(u"define-fault-tree"_s);
        m_xml.writeAttribute(u"name"_s, model);
        writeLabel(m_names.model);
        for (qsizetype at = 0; at < services.size(); ++at) {
            m_xml.writeStartElement(u"define-gate"_s);
            m_xml.writeAttribute(u"name"_s, services[at]);
            writeLabel(m_names.services[at].name);
            writeArgument(m_names.services[at].down);
            m_xml.writeEndElement();
        }
        for (quint32 gate = 0; gate < m_tree.gateCount(); ++gate)
            if (m_isGateUsed[gate])
                writeGate(gate);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"model-data"_s);
        for (quint32 event = 0; event < m_tree.eventCount(); ++event)
            if (m_isEventUsed[event])
                writeEvent(event);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void use(FaultNode node)
    {
        if (node.kind == FaultNode::Kind::Event)
            m_isEventUsed[node.index] = true;
        if (node.kind != FaultNode::Kind::Gate || m_isGateUsed[node.index])
            return;
        m_isGateUsed[node.index] = true;
        for (FaultNode child : m_tree.childrenOf(m_tree.gate(node.index)))
            use(child);
    }

    /// Programs differ in whether case matters, so names differ in more than that.
    QString uniqueName(const QString &text)
    {
        const QString base = openPsaName(text);
        QString name = base;
        for (int number = 2; m_taken.contains(name.toLower()); ++number)
            name = u"%1_%2"_s.arg(base).arg(number);
        m_taken.insert(name.toLower());
        return name;
    }
    /// No name of openPsaName() has the hyphen.
    static QString gateName(quint32 gate) { return u"gate-%1"_s.arg(gate + 1); }

    void writeLabel(const QString &text)
    {
        if (const QString label = labelOf(text); !label.trimmed().isEmpty())
            m_xml.writeTextElement(u"label"_s, label);
    }

    void writeArgument(FaultNode node)
    {
        switch (node.kind) {
        case FaultNode::Kind::Never:
        case FaultNode::Kind::Always:
            m_xml.writeEmptyElement(u"constant"_s);
            m_xml.writeAttribute(u"value"_s, node == FaultNode::always() ? u"true"_s : u"false"_s);
            return;
        case FaultNode::Kind::Event:
            m_xml.writeEmptyElement(u"basic-event"_s);
            m_xml.writeAttribute(u"name"_s, m_eventNames[node.index]);
            return;
        case FaultNode::Kind::Gate:
            m_xml.writeEmptyElement(u"gate"_s);
            m_xml.writeAttribute(u"name"_s, gateName(node.index));
            return;
        }
    }

    void writeGate(quint32 index)
    {
        const FaultGate &gate = m_tree.gate(index);
        m_xml.writeStartElement(u"define-gate"_s);
        m_xml.writeAttribute(u"name"_s, gateName(index));
        m_xml.writeStartElement(gate.isOr() ? u"or"_s : gate.isAnd() ? u"and"_s : u"atleast"_s);
        if (!gate.isOr() && !gate.isAnd())
            m_xml.writeAttribute(u"min"_s, QString::number(gate.least));
        for (FaultNode child : m_tree.childrenOf(gate))
            writeArgument(child);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeEvent(quint32 event)
    {
        m_xml.writeStartElement(u"define-basic-event"_s);
        m_xml.writeAttribute(u"name"_s, m_eventNames[event]);
        writeLabel(m_names.events[event]);
        m_xml.writeEmptyElement(u"float"_s);
        m_xml.writeAttribute(u"value"_s, QString::number(m_down[event], 'g', QLocale::FloatingPointShortest));
        m_xml.writeEndElement();
    }

    const FaultTree &m_tree;
    std::span<const double> m_down;
    const FaultTreeNames &m_names;
    QStringList m_eventNames;
    std::vector<bool> m_isEventUsed, m_isGateUsed;
    QSet<QString> m_taken;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QString openPsaName(QStringView text)
{
    QString name;
    for (QChar c : text) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
        if (isPlain || !name.endsWith(u'_'))
            name += isPlain ? c : QChar(u'_');
    }
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'_');
    return name;
}

QByteArray openPsaModel(const FaultTree &tree, std::span<const double> down, const FaultTreeNames &names)
{
    return Writer(tree, down, names).model();
}

} // namespace twinpool
