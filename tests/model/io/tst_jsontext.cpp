// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/jsontext.h"
#include "model/io/jsonwriter.h"
#include "model/io/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <clocale>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

/// An object with so many levels in all.
QByteArray nested(int levels)
{
    return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

/// An object that holds so many values in all, itself and the array included.
QByteArray withValues(int values)
{
    QByteArray text = "{\"a\":[0";
    for (int i = 3; i < values; ++i)
        text += ",0";
    return text + "]}";
}

QByteArray sampleText()
{
    JsonWriter json;
    json.beginObject();
    json.key("formatVersion"_L1);
    json.value(1);
    json.key("pools"_L1);
    json.beginArray();
    for (int i = 0; i < 20; ++i) {
        json.beginObject();
        json.key("id"_L1);
        json.value(i);
        json.key("fqdn"_L1);
        json.value(u"pool-é-😀-%1.contoso.net"_s.arg(i));
        json.key("weight"_L1);
        json.value(i / 7.0);
        json.key("notes"_L1);
        json.value(u"line one\nline \"two\"\t\\ \u0001"_s);
        json.key("on"_L1);
        json.value(i % 2 == 0);
        json.key("tags"_L1);
        json.beginArray();
        json.value("A"_L1);
        json.value("B"_L1);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTextsAreRead_data();
    void goodTextsAreRead();
    void faultsAreRefusedWithTheirPlace_data();
    void faultsAreRefusedWithTheirPlace();
    void limitsHoldOnBothSides();
    void manyNamesInOneObjectAreCheckedFast();
    void mutatedTextsNeverCrash();
    void writtenTextsAreReadBackEqual();
    void rowsAreWrittenOnePerLine();
    void numbersAreWrittenShortestAndReadBackEqual_data();
    void numbersAreWrittenShortestAndReadBackEqual();
    void whatJsonCannotHoldIsNotWrittenAsSomethingElse();
    void bytesDoNotDependOnTheLocale();
    void tenThousandRowsAreWrittenFast();
};

void TestJsonText::goodTextsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("expected");
    QTest::newRow("empty object") << QByteArray("{}") << QJsonObject();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":1}") << QJsonObject{{u"a"_s, 1}};
    QTest::newRow("white space") << QByteArray(" \t\r\n{ \"a\" :\n[ 1 , 2 ]\r}\n ")
                                 << QJsonObject{{u"a"_s, QJsonArray{1, 2}}};
    QTest::newRow("words") << QByteArray(R"({"a":[true,false,null]})")
                           << QJsonObject{{u"a"_s, QJsonArray{true, false, QJsonValue::Null}}};
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e9\uD83d\uDe00"})")
                             << QJsonObject{{u"a"_s, u"\"\\/\b\f\n\r\té😀"_s}};
    QTest::newRow("utf-8 of all lengths")
        << QByteArray("{\"\u00e9\":\"\u20ac\U0001F600\uffff\"}") << QJsonObject{{u"é"_s, u"€😀\uffff"_s}};
    QTest::newRow("same name in other objects")
        << QByteArray(R"({"a":{"a":1},"b":{"a":2}})")
        << QJsonObject{{u"a"_s, QJsonObject{{u"a"_s, 1}}}, {u"b"_s, QJsonObject{{u"a"_s, 2}}}};
    QTest::newRow("numbers") << QByteArray("{\"a\":[0,-0,1.5,-2e3,1E-2,0.0e5,1e2]}")
                             << QJsonObject{{u"a"_s, QJsonArray{0, 0, 1.5, -2000, 0.01, 0, 100}}};
    QTest::newRow("largest integers")
        << QByteArray("{\"a\":[9223372036854775807,-9223372036854775808]}")
        << QJsonObject{{u"a"_s, QJsonArray{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}}};
    QTest::newRow("extreme doubles") << QByteArray("{\"a\":[1.7976931348623157e308,2.2250738585072014e-308,5e-324]}")
                                     << QJsonObject{{u"a"_s,
                                                     QJsonArray{std::numeric_limits<double>::max(),
                                                                std::numeric_limits<double>::min(),
                                                                std::numeric_limits<double>::denorm_min()}}};
    QTest::newRow("empty name") << QByteArray(R"({"":1})") << QJsonObject{{u""_s, 1}};
}

void TestJsonText::goodTextsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, expected);
    const auto read = parseJson(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(*read, expected);
}

void TestJsonText::faultsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const char *place, const char *message) {
        QTest::newRow(name) << text << QString::fromUtf8(place) << QString::fromUtf8(message);
    };
    row("empty", "", "", "Line 1, column 1: the text ends before it is complete.");
    row("array outside", "[1]", "", "Line 1, column 1: the file must hold an object in braces.");
    row("text outside", "\n  hello", "", "Line 2, column 3: the file must hold an object in braces.");
    row("utf-16", QByteArray("\xff\xfe{\0}\0", 6), "", "Line 1, column 1: the file must hold an object in braces.");
    row("garbage behind", "{} x", "", "Line 1, column 4: nothing may follow the object.");
    row("two objects", "{}\n{}", "", "Line 2, column 1: nothing may follow the object.");
    row("zero byte behind", QByteArray("{}\0", 3), "", "Line 1, column 3: nothing may follow the object.");
    row("invalid behind", "{}\xff", "", "Line 1, column 3: nothing may follow the object.");
    row("cut object", R"({"a":{"b":1)", "a.b", "Line 1, column 12: the text ends before it is complete.");
    row("cut text", R"({"a":"b)", "a", "Line 1, column 8: the text ends before it is complete.");
    row("cut escape", R"({"a":"b\)", "a", "Line 1, column 9: the text ends before it is complete.");
    row("cut number", R"({"a":-)", "a", "Line 1, column 7: the text ends before it is complete.");
    row("cut array", R"({"a":[1,)", "a[1]", "Line 1, column 9: the text ends before it is complete.");
    row("cut word", R"({"a":tru)", "a", "Line 1, column 6: a value is expected here.");
    row("capital word", R"({"a":True})", "a", "Line 1, column 6: a value is expected here.");
    row("not a number", R"({"a":{"b":NaN}})", "a.b", "Line 1, column 11: a value is expected here.");
    row("infinity", R"({"a":[0,Infinity]})", "a[1]", "Line 1, column 9: a value is expected here.");
    row("minus infinity", R"({"a":-Infinity})", "a", "Line 1, column 6: this is not a JSON number.");
    row("no value", R"({"a":})", "a", "Line 1, column 6: a value is expected here.");
    row("trailing comma, object", R"({"a":1,})", "a", "Line 1, column 8: a name in quotes is expected here.");
    row("trailing comma, array", R"({"a":[1,]})", "a[1]", "Line 1, column 9: a value is expected here.");
    row("leading comma", R"({"a":[,1]})", "a[0]", "Line 1, column 7: a value is expected here.");
    row("name without quotes", "{a:1}", "", "Line 1, column 2: a name in quotes is expected here.");
    row("comment", "{ // no\n}", "", "Line 1, column 3: a name in quotes is expected here.");
    row("no colon", R"({"a" 1})", "a", "Line 1, column 6: a colon is expected here.");
    row("no comma, object", R"({"a":1 "b":2})", "a", "Line 1, column 8: a comma or a closing brace is expected here.");
    row("no comma, array", R"({"a":[1 2]})", "a[0]",
        "Line 1, column 9: a comma or a closing bracket is expected here.");
    row("wrong bracket", R"({"a":[1}})", "a[0]", "Line 1, column 8: a comma or a closing bracket is expected here.");
    row("same name", R"({"a":1,"b":2,"a":3})", "a", "Line 1, column 14: this name stands twice in the same object.");
    row("same name, escaped", R"({"x":{"a":1,"\u0061":3}})", "x.a",
        "Line 1, column 13: this name stands twice in the same object.");
    row("same name, deep", "{\"pools\": [\n {},\n {},\n {},\n {\"site\": 1, \"site\": 2}]}", "pools[3].site",
        "Line 5, column 14: this name stands twice in the same object.");
    row("same name, empty", R"({"":1,"":2})", "[\"\"]", "Line 1, column 7: this name stands twice in the same object.");
    row("strange name", "{\"a b\":{\"\u202e\\\"\":?}}", "[\"a b\"][\"\\u202e\\\"\"]",
        "Line 1, column 15: a value is expected here.");
    row("long name", "{\"" + QByteArray(1000, 'x') + "\":?}", ("[\"" + QByteArray(64, 'x') + "…\"]").constData(),
        "Line 1, column 1005: a value is expected here.");
    row("control character", "{\"a\":\"x\ny\"}", "a",
        "Line 1, column 8: a control character must be written as an escape.");
    row("zero byte", QByteArray("{\"a\":\"x\0y\"}", 11), "a", "Line 1, column 8: the character U+0000 is not allowed.");
    row("escaped zero", R"({"a":"x\u0000y"})", "a", "Line 1, column 8: the character U+0000 is not allowed.");
    row("escaped zero in a name", R"({"b":1,"x\u0000y":1})", "b",
        "Line 1, column 10: the character U+0000 is not allowed.");
    row("unknown escape", R"({"a":"\x41"})", "a", "Line 1, column 7: this escape is unknown.");
    row("short escape", R"({"a":"\u12"})", "a", "Line 1, column 7: this escape is unknown.");
    row("signed escape", R"({"a":"\u-123"})", "a", "Line 1, column 7: this escape is unknown.");
    row("lone high surrogate", R"({"a":"\ud83d"})", "a", "Line 1, column 7: half of a surrogate pair stands alone.");
    row("lone low surrogate", R"({"a":"\ude00"})", "a", "Line 1, column 7: half of a surrogate pair stands alone.");
    row("two high surrogates", R"({"a":"\ud83d\ud83d"})", "a",
        "Line 1, column 7: half of a surrogate pair stands alone.");
    row("surrogate in utf-8", "{\"a\":\"\xed\xa0\xbd\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("overlong utf-8", "{\"a\":\"\xc0\xaf\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("overlong utf-8, three", "{\"a\":\"\xe0\x80\xaf\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("above unicode", "{\"a\":\"\xf4\x90\x80\x80\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("cut utf-8", "{\"a\":\"\xe2\x82\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("stray continuation", "{\"a\":\"\x80\"}", "a", "Line 1, column 7: these bytes are not valid UTF-8.");
    row("columns count characters", "{\"\u00e9\u20ac\U0001F600\":?}", "[\"é€😀\"]",
        "Line 1, column 8: a value is expected here.");
    row("leading zero", R"({"a":012})", "a", "Line 1, column 6: this is not a JSON number.");
    row("leading plus", R"({"a":+1})", "a", "Line 1, column 6: a value is expected here.");
    row("no digit behind the point", R"({"a":1.})", "a", "Line 1, column 6: this is not a JSON number.");
    row("no digit before the point", R"({"a":.5})", "a", "Line 1, column 6: a value is expected here.");
    row("empty exponent", R"({"a":1e})", "a", "Line 1, column 6: this is not a JSON number.");
    row("hexadecimal", R"({"a":0x10})", "a", "Line 1, column 7: a comma or a closing brace is expected here.");
    row("too large", R"({"a":1e309})", "a", "Line 1, column 6: the number 1e309 is out of range.");
    row("too small", R"({"a":-0.1e-999})", "a", "Line 1, column 6: the number -0.1e-999 is out of range.");
    row("integer of 65 bits", R"({"a":9223372036854775808})", "a",
        "Line 1, column 6: the number 9223372036854775808 is out of range.");
    row("negative integer of 65 bits", R"({"a":-9223372036854775809})", "a",
        "Line 1, column 6: the number -9223372036854775809 is out of range.");
    row("endless number", R"({"a":)" + QByteArray(1000, '9') + '}', "a",
        ("Line 1, column 6: the number " + QByteArray(64, '9') + "… is out of range.").constData());
    row("byte order mark counts for nothing", "\xef\xbb\xbf[", "",
        "Line 1, column 1: the file must hold an object in braces.");
    row("byte order mark inside", "{\xef\xbb\xbf}", "", "Line 1, column 2: a name in quotes is expected here.");
}

void TestJsonText::faultsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const auto read = parseJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().message, message);
    QCOMPARE(read.error().place, place);
}

void TestJsonText::limitsHoldOnBothSides()
{
    QVERIFY(parseJson(nested(limits::jsonDepth)));
    const auto deep = parseJson(nested(limits::jsonDepth + 1));
    QVERIFY(!deep);
    QCOMPARE(deep.error().message, u"Line 1, column 69: objects and arrays lie more than 64 levels deep."_s);
    QCOMPARE(deep.error().place, u"a"_s + u"[0]"_s.repeated(63));
    QVERIFY(!parseJson(nested(10'000'000)));

    QVERIFY(parseJson(withValues(limits::jsonValues)));
    const auto many = parseJson(withValues(limits::jsonValues + 1));
    QVERIFY(!many);
    QVERIFY(many.error().message.endsWith(u"the file holds more than 4000000 values."_s));
    QCOMPARE(many.error().place, u"a[%1]"_s.arg(limits::jsonValues - 2));

    QByteArray large = "{}" + QByteArray(limits::fileBytes - 2, ' ');
    QVERIFY(parseJson(large));
    large += ' ';
    const auto tooLarge = parseJson(large);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().message, u"The text is larger than 64 MB."_s);
}

void TestJsonText::manyNamesInOneObjectAreCheckedFast()
{
    QByteArray text = "{\"-\":0";
    for (int i = 0; i < 300'000; ++i)
        text += ",\"a member with a long common beginning " + QByteArray::number(i) + "\":0";
    QElapsedTimer time;
    time.start();
    QVERIFY(parseJson(text + '}'));
    const auto twice = parseJson(text + ",\"-\":0}");
    QVERIFY(!twice);
    QCOMPARE(twice.error().place, u"-"_s);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void TestJsonText::mutatedTextsNeverCrash()
{
    const quint32 seed = 20240607;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray sample = sampleText();
    QVERIFY(parseJson(sample));
    const QByteArray signs = "{}[]\",:\\/u0-+.eE \n\t\x80\xc3\xed\xf0\xff";
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = sample;
        const int changes = random.bounded(1, 4);
        for (int i = 0; i < changes && !text.isEmpty(); ++i) {
            const int at = random.bounded(static_cast<int>(text.size()));
            switch (random.bounded(5)) {
            case 0:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                text[at] = signs[random.bounded(static_cast<int>(signs.size()))];
                break;
            case 2:
                text.remove(at, random.bounded(1, 20));
                break;
            case 3:
                text.insert(at, text.mid(random.bounded(static_cast<int>(text.size())), random.bounded(1, 20)));
                break;
            default:
                text.truncate(at);
            }
        }
        const auto read = parseJson(text);
        accepted += read ? 1 : 0;
        // The scanner alone refuses; whatever it lets through, QJsonDocument reads.
        QVERIFY2(read || read.error().message.startsWith(u"Line "_s), text.constData());
    }
    QVERIFY(accepted > 100);
    QVERIFY(accepted < 19'000);
}

void TestJsonText::writtenTextsAreReadBackEqual()
{
    const QByteArray text = sampleText();
    const auto read = parseJson(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(QJsonDocument::fromJson(text).object(), *read);
    const QJsonObject row = read->value("pools"_L1).toArray().at(3).toObject();
    QCOMPARE(row.value("id"_L1).toInteger(), 3);
    QCOMPARE(row.value("fqdn"_L1).toString(), u"pool-é-😀-3.contoso.net"_s);
    QCOMPARE(row.value("weight"_L1).toDouble(), 3 / 7.0);
    QCOMPARE(row.value("notes"_L1).toString(), u"line one\nline \"two\"\t\\ \u0001"_s);
    QCOMPARE(row.value("on"_L1).toBool(true), false);
    QCOMPARE(row.value("tags"_L1).toArray(), (QJsonArray{u"A"_s, u"B"_s}));

    // Each character of the basic plane, surrogates aside, and some beyond.
    QString all;
    for (char32_t c = 1; c <= 0x10ffff; c += c < 0x10000 ? 1 : 997) {
        if (!QChar::isSurrogate(c))
            all += QString::fromUcs4(&c, 1);
    }
    JsonWriter json;
    json.beginObject();
    json.key("all"_L1);
    json.value(all);
    json.endObject();
    const auto characters = parseJson(json.take());
    QVERIFY2(characters, characters ? "" : qPrintable(characters.error().text()));
    QVERIFY(characters->value("all"_L1).toString() == all);
}

void TestJsonText::rowsAreWrittenOnePerLine()
{
    JsonWriter json;
    json.beginObject();
    json.key("formatVersion"_L1);
    json.value(1);
    json.key("deployment"_L1);
    json.beginObject();
    json.key("name"_L1);
    json.value(u"Lab \"1\"\u0007"_s);
    json.key("none"_L1);
    json.beginArray();
    json.endArray();
    json.endObject();
    json.key("sites"_L1);
    json.beginArray();
    for (const int id : {1, 2}) {
        json.beginObject();
        json.key("id"_L1);
        json.value(id);
        json.key("at"_L1);
        json.beginArray();
        json.value(0.5);
        json.value(true);
        json.beginObject();
        json.endObject();
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("pools"_L1);
    json.beginArray();
    json.endArray();
    json.key("taskMarks"_L1);
    json.beginArray();
    json.value("A"_L1);
    json.value("B"_L1);
    json.endArray();
    json.endObject();
    QCOMPARE(json.take(), QByteArray(R"({
  "formatVersion": 1,
  "deployment": {
    "name": "Lab \"1\"\u0007",
    "none": []
  },
  "sites": [
    {"id":1,"at":[0.5,true,{}]},
    {"id":2,"at":[0.5,true,{}]}
  ],
  "pools": [],
  "taskMarks": [
    "A",
    "B"
  ]
}
)"));
    json.beginObject(); // A writer starts anew after take().
    json.endObject();
    QCOMPARE(json.take(), QByteArray("{}\n"));
}

void TestJsonText::numbersAreWrittenShortestAndReadBackEqual_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double number, const char *text) { QTest::newRow(text) << number << QByteArray(text); };
    row(0, "0");
    row(-1, "-1");
    row(100, "100");
    row(0.1, "0.1");
    row(-2.5, "-2.5");
    row(1.0 / 3, "0.3333333333333333");
    row(1e-5, "1e-05");
    row(5e-324, "5e-324");
    row(9007199254740991.0, "9007199254740991");
    row(9007199254740992.0, "9.007199254740992e+15");
    row(1.2345678901234567e19, "1.2345678901234567e+19");
    row(-1.7976931348623157e308, "-1.7976931348623157e+308");
}

void TestJsonText::numbersAreWrittenShortestAndReadBackEqual()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    JsonWriter json;
    json.beginArray();
    json.value(number);
    json.endArray();
    QCOMPARE(json.take(), "[\n  " + text + "\n]\n");
    const auto read = parseJson("{\"a\":" + text + '}');
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->value("a"_L1).toDouble() == number);
}

void TestJsonText::whatJsonCannotHoldIsNotWrittenAsSomethingElse()
{
    JsonWriter json;
    json.beginArray();
    json.value(std::numeric_limits<double>::infinity());
    json.value(std::nan(""));
    json.value(-0.0);
    json.value(QStringView(u"a\xd800z\xdc00"));
    json.value(QStringView(u"\0", 1));
    json.value(std::numeric_limits<qint64>::min());
    json.value(std::numeric_limits<quint32>::max());
    json.endArray();
    QCOMPARE(json.take(),
             "[\n  null,\n  null,\n  0,\n  \"a\xef\xbf\xbdz\xef\xbf\xbd\",\n  \"\\u0000\",\n"
             "  -9223372036854775808,\n  4294967295\n]\n");
}

void TestJsonText::bytesDoNotDependOnTheLocale()
{
    const QByteArray before = sampleText();
    const QLocale usual;
    const auto restore = qScopeGuard([&] {
        QLocale::setDefault(usual);
        std::setlocale(LC_ALL, "C");
    });
    for (const char *name : {"de_DE", "tr_TR", "ar_EG", "fa_IR"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        std::setlocale(LC_ALL, (QByteArray(name) + ".UTF-8").constData()); // Where it is installed.
        QCOMPARE(sampleText(), before);
        const auto read = parseJson(R"({"a":1.5})");
        QVERIFY(read);
        QCOMPARE(read->value("a"_L1).toDouble(), 1.5);
    }
}

void TestJsonText::tenThousandRowsAreWrittenFast()
{
    const QString fqdn = u"pool-with-a-usual-name.region.contoso.example"_s;
    const auto write = [&] {
        JsonWriter json;
        json.beginObject();
        json.key("pools"_L1);
        json.beginArray();
        for (int i = 0; i < 10'000; ++i) {
            json.beginObject();
            json.key("id"_L1);
            json.value(i);
            for (const char *key : {"fqdn", "alias", "backEnd", "fileStore", "notes"}) {
                json.key(QLatin1StringView(key));
                json.value(fqdn);
            }
            for (const char *key : {"site", "users", "x", "y"}) {
                json.key(QLatin1StringView(key));
                json.value(i * 1.25);
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take();
    };
    qint64 best = std::numeric_limits<qint64>::max();
    QByteArray text;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer time;
        time.start();
        text = write();
        best = std::min(best, time.nsecsElapsed());
    }
    qInfo("%lld bytes in %.1f ms", static_cast<long long>(text.size()), static_cast<double>(best) / 1e6);
    QElapsedTimer time;
    time.start();
    QVERIFY(parseJson(text));
    qInfo("read in %.1f ms", static_cast<double>(time.nsecsElapsed()) / 1e6);
    // The optimised program needs about 8 ms; a busy machine without optimisation a few times more.
    QVERIFY(best < 100'000'000);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
