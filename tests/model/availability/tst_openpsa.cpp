// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/openpsa.h"
#include "tests/model/availability/faulttreeoracle.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// One element of a file.
struct Element {
    QString name;
    QHash<QString, QString> attributes;
    QString text;
    QList<Element> children;
};

Element read(QXmlStreamReader &xml)
{
    Element element{xml.name().toString(), {}, {}, {}};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(read(xml));
            break;
        case QXmlStreamReader::EndElement:
            return element;
        case QXmlStreamReader::Characters:
            element.text += xml.text();
            break;
        default:
            break;
        }
    }
    return element;
}

Element readModel(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    Element root = read(xml);
    if (xml.hasError())
        root.name = xml.errorString();
    return root;
}

/// The part of the published grammar that is written: which elements an element holds, in this order, and which
/// attributes it must have. What stands in one group of the order may come in any number.
struct Shape {
    QList<QStringList> order;
    QStringList attributes;
};
const QHash<QString, Shape> &grammar()
{
    static const QStringList formulas{u"and"_s, u"or"_s, u"atleast"_s, u"gate"_s, u"basic-event"_s, u"constant"_s};
    static const QStringList arguments{u"gate"_s, u"basic-event"_s, u"constant"_s};
    static const QHash<QString, Shape> shapes{
        {u"opsa-mef"_s, {{{u"define-fault-tree"_s, u"model-data"_s}}, {}}},
        {u"define-fault-tree"_s, {{{u"label"_s}, {u"define-gate"_s}}, {u"name"_s}}},
        {u"define-gate"_s, {{{u"label"_s}, formulas}, {u"name"_s}}},
        {u"and"_s, {{arguments}, {}}},
        {u"or"_s, {{arguments}, {}}},
        {u"atleast"_s, {{arguments}, {u"min"_s}}},
        {u"gate"_s, {{}, {u"name"_s}}},
        {u"basic-event"_s, {{}, {u"name"_s}}},
        {u"constant"_s, {{}, {u"value"_s}}},
        {u"model-data"_s, {{{u"define-basic-event"_s}}, {}}},
        {u"define-basic-event"_s, {{{u"label"_s}, {u"float"_s}}, {u"name"_s}}},
        {u"float"_s, {{}, {u"value"_s}}},
        {u"label"_s, {{}, {}}},
    };
    return shapes;
}

/// What the grammar has against an element, or an empty text.
QString objection(const Element &element)
{
    static const QRegularExpression identifier(u"^[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$"_s);
    const auto shape = grammar().constFind(element.name);
    if (shape == grammar().cend())
        return u"the element %1 is not known"_s.arg(element.name);
    QStringList attributes = element.attributes.keys();
    std::ranges::sort(attributes);
    if (attributes != shape->attributes)
        return u"%1 has the attributes %2"_s.arg(element.name, attributes.join(u' '));
    if (const QString name = element.attributes.value(u"name"_s, u"x"_s); !identifier.match(name).hasMatch())
        return u"%1 is no name"_s.arg(name);
    if (element.name == "label"_L1 ? element.text.trimmed().isEmpty() || element.text.contains(u'\n')
                                   : !element.text.trimmed().isEmpty())
        return u"the text of %1 is “%2”"_s.arg(element.name, element.text);
    qsizetype group = 0;
    for (const Element &child : element.children) {
        while (group < shape->order.size() && !shape->order[group].contains(child.name))
            ++group;
        if (group == shape->order.size())
            return u"%1 does not stand there in %2"_s.arg(child.name, element.name);
        if (const QString inside = objection(child); !inside.isEmpty())
            return inside;
    }
    if (element.name == "define-gate"_L1
        && std::ranges::count_if(element.children, [](const Element &child) { return child.name != "label"_L1; }) != 1)
        return u"%1 has not one formula"_s.arg(element.attributes[u"name"_s]);
    return {};
}

/// What a program makes of the file: the tree again, service by service.
class ReadBack
{
public:
    explicit ReadBack(const Element &model)
    {
        for (const Element &part : model.children) {
            for (const Element &definition : part.children) {
                const QString name = definition.attributes.value(u"name"_s);
                if (definition.name == "define-gate"_L1) {
                    m_gates.insert(name, definition.children.last());
                    m_names += name;
                } else if (definition.name == "define-basic-event"_L1) {
                    m_events.insert(name, m_builder.addEvent());
                    m_down.push_back(definition.children.last().attributes[u"value"_s].toDouble());
                    m_names += name;
                }
            }
        }
    }
    SampleTree service(const QString &name)
    {
        SampleTree sample;
        sample.top = of(m_gates[name]);
        sample.tree = m_builder.tree();
        sample.down = m_down;
        return sample;
    }
    QStringList names() const { return m_names; }

private:
    FaultNode of(const Element &formula)
    {
        const QString name = formula.attributes.value(u"name"_s);
        if (formula.name == "constant"_L1)
            return formula.attributes[u"value"_s] == "true"_L1 ? FaultNode::always() : FaultNode::never();
        if (formula.name == "basic-event"_L1)
            return m_events.value(name);
        if (formula.name == "gate"_L1)
            return of(m_gates[name]);
        std::vector<FaultNode> arguments;
        for (const Element &argument : formula.children)
            arguments.push_back(of(argument));
        const auto count = static_cast<int>(arguments.size());
        const int least = formula.name == "or"_L1 ? 1 : formula.name == "and"_L1 ? count : formula.attributes[u"min"_s].toInt();
        return m_builder.atLeast(least, arguments);
    }

    FaultTreeBuilder m_builder;
    QHash<QString, Element> m_gates;
    QHash<QString, FaultNode> m_events;
    std::vector<double> m_down;
    QStringList m_names;
};

QByteArray written(const SampleTree &sample)
{
    FaultTreeNames names{u"Random"_s, {}, {{u"service"_s, sample.top}}};
    for (quint32 event = 0; event < sample.tree.eventCount(); ++event)
        names.events += u"part %1"_s.arg(event);
    return openPsaModel(sample.tree, sample.down, names);
}

} // namespace

class TestOpenPsa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeOfWhatTheFormatTakes_data();
    void namesAreMadeOfWhatTheFormatTakes();
    void aFileHoldsTheWholeModel();
    void everyFileObeysTheGrammarAndMeansTheTree();
    void namesAreUniqueAndTextsSurvive();
};

void TestOpenPsa::namesAreMadeOfWhatTheFormatTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addRow("dots and hyphens") << u"fe1-par.corp.example.net"_s << u"fe1_par_corp_example_net"_s;
    QTest::addRow("several at once") << u"a -- b"_s << u"a_b"_s;
    QTest::addRow("digit first") << u"1st"_s << u"_1st"_s;
    QTest::addRow("nothing") << QString() << u"_"_s;
    QTest::addRow("letters of other scripts") << u"Zürich"_s << u"Z_rich"_s;
}

void TestOpenPsa::namesAreMadeOfWhatTheFormatTakes()
{
    QFETCH(QString, text);
    QTEST(openPsaName(text), "name");
}

void TestOpenPsa::aFileHoldsTheWholeModel()
{
    FaultTreeBuilder builder;
    const FaultNode a = builder.addEvent(), b = builder.addEvent(), c = builder.addEvent(), unused = builder.addEvent();
    Q_UNUSED(unused);
    const FaultNode lost = builder.atLeast(2, std::array{a, b, c});
    const FaultTree tree = builder.take();
    const std::vector<double> down{0.001, 1e-7, 0.25, 0.5};
    const FaultTreeNames names{u"Plan"_s,
                               {u"fe1.example.net"_s, u"fe2.example.net"_s, u"fe3 <three>"_s, u"unused"_s},
                               {{u"pool: signed out"_s, lost}, {u"the same"_s, lost}, {u"never"_s, FaultNode::never()}}};
    QCOMPARE(QString::fromUtf8(openPsaModel(tree, down, names)), QString::fromUtf8(R"(<?xml version="1.0" encoding="UTF-8"?>
<opsa-mef>
  <define-fault-tree name="Plan">
    <label>Plan</label>
    <define-gate name="pool_signed_out">
      <label>pool: signed out</label>
      <gate name="gate-1"/>
    </define-gate>
    <define-gate name="the_same">
      <label>the same</label>
      <gate name="gate-1"/>
    </define-gate>
    <define-gate name="never">
      <label>never</label>
      <constant value="false"/>
    </define-gate>
    <define-gate name="gate-1">
      <atleast min="2">
        <basic-event name="fe1_example_net"/>
        <basic-event name="fe2_example_net"/>
        <basic-event name="fe3_three_"/>
      </atleast>
    </define-gate>
  </define-fault-tree>
  <model-data>
    <define-basic-event name="fe1_example_net">
      <label>fe1.example.net</label>
      <float value="0.001"/>
    </define-basic-event>
    <define-basic-event name="fe2_example_net">
      <label>fe2.example.net</label>
      <float value="1e-07"/>
    </define-basic-event>
    <define-basic-event name="fe3_three_">
      <label>fe3 &lt;three&gt;</label>
      <float value="0.25"/>
    </define-basic-event>
  </model-data>
</opsa-mef>
)"));
}

void TestOpenPsa::everyFileObeysTheGrammarAndMeansTheTree()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const SampleTree sample = randomTree(seed, 10);
        const QByteArray bytes = written(sample);
        QCOMPARE(written(sample), bytes);
        const Element model = readModel(bytes);
        QVERIFY2(objection(model).isEmpty(), qPrintable(objection(model)));
        const SampleTree again = ReadBack(model).service(u"service"_s);
        const double ours = bruteProbability(sample, sample.down), theirs = bruteProbability(again, again.down);
        QVERIFY2(std::abs(ours - theirs) < 1e-12, qPrintable(QString::number(seed)));
    }
}

void TestOpenPsa::namesAreUniqueAndTextsSurvive()
{
    FaultTreeBuilder builder;
    FaultTreeNames names{u"\u0001\n"_s, {u"A.b"_s, u"a-b"_s, u"a_b_2"_s, u"two\nlines \u0007 and ￿ \"quotes\" &"_s}, {}};
    for (qsizetype at = 0; at < names.events.size(); ++at)
        names.services.append({u"Service"_s, builder.addEvent()});
    const std::vector<double> down(4, 0.5);
    const FaultTree tree = builder.take();
    const Element model = readModel(openPsaModel(tree, down, names));
    QVERIFY2(objection(model).isEmpty(), qPrintable(objection(model)));
    QSet<QString> seen;
    for (const QString &name : ReadBack(model).names()) {
        QVERIFY2(!seen.contains(name.toLower()), qPrintable(name));
        seen.insert(name.toLower());
    }
    QCOMPARE(seen.size(), 8);
    QCOMPARE(model.children.last().children.last().children.first().text, u"two lines   and   \"quotes\" &"_s);
}

QTEST_GUILESS_MAIN(TestOpenPsa)
#include "tst_openpsa.moc"
