// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/csv.h"
#include "model/text/filename.h"
#include "model/text/html.h"
#include "model/text/markdown.h"
#include "model/text/refused.h"
#include "tests/model/text/lexers.h"

#include <QCryptographicHash>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

QString csvText(const Csv &csv)
{
    const QByteArray bytes = csv.bytes();
    return bytes.startsWith("\xef\xbb\xbf") ? QString::fromUtf8(bytes.sliced(3)) : QString();
}

QString csvField(const QString &text)
{
    return csvText(Csv().row({u"first"_s, text})).section(u"\"first\","_s, 1).chopped(2);
}

QString writtenHtml(const QString &text)
{
    HtmlWriter html(text, u"en"_s, "td { color: black }\n");
    html.open("table", {{"class", text}}).open("tr").element("td", text, {{"title", text}}).close().close();
    return html.document();
}

const QString notes = u"tab\there\r\nand & <b>\U0001f600</b>\ufffd"_s;

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void htmlGivesEveryTextBack();
    void htmlEscapesAsTheVectorSays();
    void htmlDocumentsLoadNothing();
    void htmlLinksGoToTheWebOnly();
    void htmlRunsOnlyItsOwnScript();
    void htmlWritesRuns();
    void htmlClosesWhatIsOpen();
    void forbiddenCharactersAreReplaced();
    void markdownGivesEveryTextBack();
    void markdownLinesBeginAsText();
    void markdownFencesAreLongerThanTheirContent();
    void markdownTablesKeepTheirColumns();
    void markdownBlocksAreSeparated();
    void markdownSpansAndLinks();
    void csvGivesEveryFieldBackWithAtMostOneApostrophe();
    void csvGuardsFormulas_data();
    void csvGuardsFormulas();
    void csvWritesNumbersSeparatorsAndPlainFields();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void fileNamesOfHostileTextsStayInTheirFolder();
};

void TestDocuments::htmlGivesEveryTextBack()
{
    QStringList texts{notes};
    for (quint32 seed = 0; seed < 300; ++seed)
        texts.append(hostileText(seed));
    for (const QString &text : texts) {
        QXmlStreamReader reader(writtenHtml(text));
        QString title;
        QString cell;
        QString tableClass;
        QString cellTitle;
        QStringList elements;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            elements.append(reader.name().toString());
            if (reader.name() == u"title") {
                title = reader.readElementText();
            } else if (reader.name() == u"table") {
                tableClass = reader.attributes().value(u"class"_s).toString();
            } else if (reader.name() == u"td") {
                cellTitle = reader.attributes().value(u"title"_s).toString();
                cell = reader.readElementText();
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + u": "_s + text));
        QCOMPARE(elements.join(u' '), u"html head meta meta title style body table tr td"_s);
        QCOMPARE(cell, text);
        QCOMPARE(title, text);
        QCOMPARE(cellTitle, text);
        QCOMPARE(tableClass, text);
    }
}

void TestDocuments::htmlEscapesAsTheVectorSays()
{
    QCOMPARE(htmlEscaped(u"<img src=x onerror=alert(1)>"_s), u"&lt;img src=x onerror=alert(1)&gt;"_s); // vector 15
    QCOMPARE(htmlEscaped(u"\"a\" & 'b'"_s), u"&quot;a&quot; &amp; &#39;b&#39;"_s);
}

void TestDocuments::htmlDocumentsLoadNothing()
{
    const QString document = writtenHtml(u"x"_s);
    QVERIFY(document.startsWith(u"<!DOCTYPE html>\n"_s));
    QVERIFY(document.contains(u"<meta charset=\"utf-8\"/>"_s));
    QVERIFY(document.contains(
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:\"/>"_s));
    QVERIFY(!document.contains(u"<script"_s));
    QVERIFY(!document.contains(u"src="_s));
    HtmlWriter html(u"x"_s, u"en"_s, "");
    html.png("\x89PNG", u"a \"picture\""_s);
    QVERIFY(html.document().contains(u"<img src=\"data:image/png;base64,iVBORw==\" alt=\"a &quot;picture&quot;\"/>"_s));
}

void TestDocuments::htmlLinksGoToTheWebOnly()
{
    const auto body = [](const QString &url) {
        HtmlWriter html(u"x"_s, u"en"_s, "");
        return html.text(TextRuns().link(url, u"<t>"_s)).document().section(u"<body>\n"_s, 1).section(u"\n</body>"_s, 0, 0);
    };
    QCOMPARE(body(u"https://example.com/a?b=1&c='"_s),
             u"<a href=\"https://example.com/a?b=1&amp;c=&#39;\" rel=\"noreferrer\">&lt;t&gt;</a>"_s);
    for (const QString &url : {u"javascript:alert(1)"_s, u"JAVASCRIPT:alert(1)"_s, u"data:text/html,x"_s,
                               u"file:///etc/passwd"_s, u"//example.com"_s, u"https:"_s, u"https://a b"_s,
                               u" https://example.com"_s, u"https://user:secret@example.com"_s, u"\\\\host\\share"_s,
                               u""_s, u"https://exam\u202eple.com"_s, u"https://example.com/\"><script>"_s})
        QCOMPARE(body(url), u"&lt;t&gt;"_s);
    HtmlWriter html(u"x"_s, u"en"_s, "");
    html.text(TextRuns().linkTo(u"a\"><script>"_s, u"go"_s));
    QVERIFY(html.document().contains(u"<a href=\"#a%22%3E%3Cscript%3E\">go</a>"_s));
}

void TestDocuments::htmlRunsOnlyItsOwnScript()
{
    const QString document = HtmlWriter(u"x"_s, u"en"_s, "", "var a = 1;\n").document();
    const QByteArray hash = QCryptographicHash::hash("var a = 1;\n", QCryptographicHash::Sha256).toBase64();
    QVERIFY(document.contains(u"script-src 'sha256-"_s + QString::fromLatin1(hash) + u"'\"/>"_s));
    QVERIFY(document.endsWith(u"<script>var a = 1;\n</script>\n</body>\n</html>\n"_s));
}

void TestDocuments::htmlWritesRuns()
{
    HtmlWriter html(u"x"_s, u"en"_s, "");
    html.element("p", TextRuns().strong(u"<a>"_s).lineBreak().quiet(u"b"_s).emphasis(u"c"_s).code(u"d"_s).linkTo(
                          u"a b"_s, u"e"_s).quietCode(u"f"_s));
    QVERIFY(html.document().contains(u"<p><strong>&lt;a&gt;</strong><br/><small>b</small><em>c</em><code>d</code>"
                                     "<a href=\"#a%E2%90%A0b\">e</a><small><code>f</code></small></p>"_s));
    QCOMPARE(HtmlWriter::idOf(u"a b"_s), u"a\u2420b"_s);
}

void TestDocuments::htmlClosesWhatIsOpen()
{
    HtmlWriter html(u"x"_s, u"en"_s, "");
    html.open("ul").open("li").text(u"one"_s).empty("br").text(u"two"_s);
    QVERIFY(html.document().contains(u"<ul><li>one<br/>two</li></ul>\n</body>"_s));
}

void TestDocuments::forbiddenCharactersAreReplaced()
{
    QCOMPARE(cleaned(u"a\u0001b\ufffec\uffff\td\n"_s), u"a\ufffdb\ufffdc\ufffd\td\n"_s);
    QCOMPARE(cleaned(QString(u'a') + QChar(0xd800) + u'b' + QChar(0xdc00)), u"a\ufffdb\ufffd"_s);
    QCOMPARE(cleaned(u"\U0001f600"_s), u"\U0001f600"_s);
    QXmlStreamReader reader(writtenHtml(u"a\u0001\ufffe"_s + QChar(0xdfff)));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestDocuments::markdownGivesEveryTextBack()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        const QString text = hostileText(seed);
        QCOMPARE(markdownText(markdownOf(text)), text);
        QCOMPARE(markdownText(markdownOf(text, MarkdownPlace::Cell)), text);
    }
    QCOMPARE(markdownOf(u"a\r\nb\u2028c\td"_s), u"a  b c d"_s);
}

void TestDocuments::markdownLinesBeginAsText()
{
    const QHash<QString, QString> lines{{u"# x"_s, u"\\# x"_s},
                                        {u"> x"_s, u"\\> x"_s},
                                        {u"- x"_s, u"\\- x"_s},
                                        {u"+ x"_s, u"\\+ x"_s},
                                        {u"==="_s, u"\\==="_s},
                                        {u"1. x"_s, u"1\\. x"_s},
                                        {u"    x"_s, u"&#32;   x"_s},
                                        {u"x  "_s, u"x &#32;"_s},
                                        {u"<b>"_s, u"\\<b\\>"_s},
                                        {u"&lt;"_s, u"\\&lt;"_s},
                                        {u"[a](b)"_s, u"\\[a\\](b)"_s},
                                        {u"12) x"_s, u"12\\) x"_s},
                                        {u"a-b, c. (d) e: f"_s, u"a-b, c. (d) e: f"_s},
                                        {u"http://a.b WWW.c"_s, u"http\\://a.b WWW\\.c"_s},
                                        {u":tada: a@b"_s, u"\\:tada: a\\@b"_s}};
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        QCOMPARE(Markdown().paragraph(line.key()).document(), line.value() + u'\n');
}

void TestDocuments::markdownFencesAreLongerThanTheirContent()
{
    const Command plain = *PowerShellBlock().line("Get-CsTopology").command();
    QCOMPARE(Markdown().code(plain).document(), u"```powershell\nGet-CsTopology\n```\n"_s);
    const Command ticks = *TextBlock().line("{}", as::text(u"```"_s)).command(); // vector 16
    QCOMPARE(Markdown().code(ticks).document(), u"````text\n```\n````\n"_s);
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Command command = *TextBlock().line("{}", as::text(hostileText(seed))).line("end").command();
        const QStringList lines = Markdown().code(command).document().split(u'\n');
        const QString fence = lines.first().chopped(4);
        QVERIFY(fence.size() >= 3 && fence.count(u'`') == fence.size());
        QVERIFY(!command.text().contains(fence));
        const QStringList end{fence, QString()};
        QCOMPARE(lines.sliced(1), command.text().split(u'\n') + end);
    }
}

void TestDocuments::markdownTablesKeepTheirColumns()
{
    Markdown markdown;
    markdown.table({u"a|b"_s, u"c"_s}, {{u"1\n2"_s}, {u"\\|"_s, TextRuns().code(u"x|y"_s), u"too many"_s}});
    QCOMPARE(markdown.document(), u"| a\\|b | c |\n| --- | --- |\n| 1 2 |  |\n| \\\\\\| | x\\|y |\n"_s);
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QString text = hostileText(seed);
        const QString row =
            Markdown().table({u"a"_s, u"b"_s}, {{text, TextRuns().code(text)}}).document().section(u'\n', 2, 2);
        int bars = 0;
        for (qsizetype at = 0; at < row.size(); ++at)
            bars += row[at] == u'|' && (at == 0 || row[at - 1] != u'\\');
        QCOMPARE(bars, 3);
    }
}

void TestDocuments::markdownBlocksAreSeparated()
{
    const Markdown markdown = Markdown()
                                  .heading(1, u"A"_s)
                                  .item(u"b"_s)
                                  .task(true, u"c"_s)
                                  .task(false, u"d"_s)
                                  .enter()
                                  .numberedItem(1, u"e"_s)
                                  .numberedItem(2, u"f"_s)
                                  .code(*PowerShellBlock().line("Get-A").line("Get-B").command())
                                  .leave()
                                  .paragraph(u"g"_s);
    QCOMPARE(markdown.document(),
             u"# A\n\n- b\n- [x] c\n- [ ] d\n\n  1. e\n  2. f\n\n  ```powershell\n  Get-A\n  Get-B\n  ```\n\ng\n"_s);
}

void TestDocuments::markdownSpansAndLinks()
{
    QCOMPARE(markdownOf(TextRuns().plain(u"a "_s).strong(u" b* "_s).plain(u" "_s).emphasis(u"c"_s)), u"a **b\\*** *c*"_s);
    QCOMPARE(markdownOf(TextRuns().quiet(u"a"_s).lineBreak().linkTo(u"x"_s, u"-b"_s)), u"a\\\n\\-b"_s);
    QCOMPARE(markdownOf(TextRuns().plain(u"a"_s).lineBreak().plain(u"b"_s), MarkdownPlace::Cell), u"a b"_s);
    QCOMPARE(Markdown().item(TextRuns().plain(u"a"_s).lineBreak().plain(u"b"_s)).document(), u"- a\\\n  b\n"_s);
    QCOMPARE(markdownOf(TextRuns().code(u"a`b"_s)), u"``a`b``"_s);
    QCOMPARE(markdownOf(TextRuns().code(u"`"_s)), u"`` ` ``"_s);
    QCOMPARE(markdownOf(TextRuns().code(u""_s)), QString());
    QCOMPARE(markdownOf(TextRuns().link(u"https://example.com/a)b"_s, u"x]"_s)), u"[x\\]](<https://example.com/a)b>)"_s);
    QCOMPARE(markdownOf(TextRuns().link(u"javascript:x"_s, u"x"_s)), u"x"_s);
}

void TestDocuments::csvGivesEveryFieldBackWithAtMostOneApostrophe()
{
    for (const auto separator : {Csv::Separator::Comma, Csv::Separator::Semicolon, Csv::Separator::Tab}) {
        Csv guarded(separator);
        Csv plain(separator, Csv::Style::Plain);
        QStringList texts{notes};
        for (quint32 seed = 0; seed < 300; ++seed)
            texts.append(hostileText(seed));
        for (const QString &text : texts) {
            guarded.row({text, text});
            plain.row({text, text});
        }
        const QChar sign = u",;\t"[static_cast<size_t>(separator)];
        const QList<QStringList> guardedRows = csvRecords(csvText(guarded), sign);
        const QList<QStringList> plainRows = csvRecords(csvText(plain), sign);
        QCOMPARE(guardedRows.size(), texts.size());
        QCOMPARE(plainRows.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(plainRows[i], QStringList(2, texts[i]));
            for (const QString &field : guardedRows[i])
                QVERIFY2(field == texts[i] || field == u'\'' + texts[i], qPrintable(field));
        }
    }
}

void TestDocuments::csvGuardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("vector 13") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("vector 14") << u"\uff1dcmd"_s << u"\"'\uff1dcmd\""_s;
    QTest::newRow("full-width plus") << u"\uff0b1"_s << u"\"'\uff0b1\""_s;
    QTest::newRow("full-width minus") << u"\uff0d1"_s << u"\"'\uff0d1\""_s;
    QTest::newRow("full-width at") << u"\uff201"_s << u"\"'\uff201\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"\"'@SUM(1)\""_s;
    QTest::newRow("tab") << u"\t1"_s << u"\"'\t1\""_s;
    QTest::newRow("carriage return") << u"\r1"_s << u"\"'\r1\""_s;
    QTest::newRow("line feed") << u"\n1"_s << u"\"'\n1\""_s;
    QTest::newRow("behind blanks") << u"  =1"_s << u"\"'  =1\""_s;
    QTest::newRow("behind a quote") << u"\"=1"_s << u"\"'\"\"=1\""_s;
    QTest::newRow("behind an apostrophe") << u"'=1"_s << u"\"''=1\""_s;
    QTest::newRow("inside") << u"a=1"_s << u"\"a=1\""_s;
    QTest::newRow("program") << u"& 'x.exe'"_s << u"\"& 'x.exe'\""_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s;
}

void TestDocuments::csvGuardsFormulas()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestDocuments::csvWritesNumbersSeparatorsAndPlainFields()
{
    QCOMPARE(csvText(Csv(Csv::Separator::Semicolon).row({u"a;b"_s, -5, u"c\"d"_s}).row({u"x"_s})),
             u"\"a;b\";\"-5\";\"c\"\"d\"\r\n\"x\"\r\n"_s);
    QCOMPARE(csvText(Csv().row({u"SEP=|"_s}).row({u"sep=|"_s})), u"\"'SEP=|\"\r\n\"sep=|\"\r\n"_s);
    QCOMPARE(csvText(Csv(Csv::Separator::Comma, Csv::Style::Plain).row({u"=1"_s})), u"\"=1\"\r\n"_s);
}

void TestDocuments::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Plan Paris_2-b"_s << u"Plan Paris_2-b.csv"_s;
    QTest::newRow("accents") << u"Zu\u0308rich"_s << u"Zürich.csv"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"______etc_passwd.csv"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"C__x.csv"_s;
    QTest::newRow("device") << u"con"_s << u"con_.csv"_s;
    QTest::newRow("numbered device") << u"LPT1"_s << u"LPT1_.csv"_s;
    QTest::newRow("superscript device") << u"COM\u00b9"_s << u"COM_.csv"_s;
    QTest::newRow("empty") << u""_s << u"_.csv"_s;
    QTest::newRow("blanks") << u"  "_s << u"_.csv"_s;
    QTest::newRow("option") << u"-rf x"_s << u"_rf x.csv"_s;
    QTest::newRow("hidden") << u".profile"_s << u"_profile.csv"_s;
    QTest::newRow("controls") << u"a\nb\u202ec"_s << u"a_b_c.csv"_s;
    QTest::newRow("emoji") << u"a\U0001f600"_s << u"a_.csv"_s;
    QTest::newRow("long") << QString(200, u'a') << QString(96, u'a') + u".csv"_s;
    QTest::newRow("many bytes") << QString(100, u'é') << QString(58, u'é') + u".csv"_s;
}

void TestDocuments::fileNamesAreSafe()
{
    QFETCH(QString, stem);
    QTEST(exportFileName(stem, Word("csv")), "name");
}

void TestDocuments::fileNamesOfHostileTextsStayInTheirFolder()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QString name = exportFileName(hostileText(seed), Word("html"));
        QVERIFY(name.endsWith(u".html"_s) && name.count(u'.') == 1 && name.toUtf8().size() <= 120);
        for (const QChar c : u"/\\:*?\"<>|"_s)
            QVERIFY2(!name.contains(c), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
