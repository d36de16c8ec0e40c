// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Who may include whom: a folder may include itself, the folders named here, and what those may include.
const QHash<QString, QStringList> &table()
{
    static const QHash<QString, QStringList> rows{
        {u"model/base"_s, {}},
        {u"model/topology"_s, {u"model/base"_s}},
        {u"model/catalog"_s, {u"model/topology"_s}},
        {u"model/simulation"_s, {u"model/catalog"_s}},
        {u"model/availability"_s, {u"model/simulation"_s}},
        {u"model/text"_s, {u"model/base"_s}},
        {u"model/office"_s, {u"model/text"_s}},
        {u"model/sizing"_s, {u"model/catalog"_s}},
        {u"model/edits"_s, {u"model/catalog"_s}},
        {u"model/rules"_s, {u"model/edits"_s, u"model/sizing"_s, u"model/checklist"_s}},
        {u"model/checklist"_s, {u"model/catalog"_s, u"model/text"_s}},
        {u"model/proposals"_s, {u"model/rules"_s, u"model/io"_s}},
        {u"model/runbooks"_s, {u"model/checklist"_s}},
        {u"model/io"_s, {u"model/topology"_s}},
        {u"model/reports"_s, {u"model/office"_s, u"model/rules"_s, u"model/checklist"_s, u"model/runbooks"_s, u"model/io"_s}},
        {u"model/document"_s, {u"model/rules"_s, u"model/runbooks"_s}},
        {u"resources"_s, {}},
        {u"translations"_s, {}},
        {u"views/theme"_s, {u"model/rules"_s}},
        {u"views/editing"_s, {u"model/document"_s, u"model/io"_s}},
        {u"views/itemmodels"_s, {u"model/document"_s, u"model/checklist"_s}},
        {u"views/canvas"_s, {u"views/theme"_s, u"views/editing"_s, u"model/simulation"_s}},
        {u"views/inspector"_s, {u"views/theme"_s, u"views/editing"_s, u"views/itemmodels"_s}},
        {u"views/charts"_s, {u"views/theme"_s, u"views/itemmodels"_s}},
        {u"views/print"_s, {u"model/reports"_s}},
        {u"views/panels"_s, {u"views/inspector"_s, u"views/canvas"_s, u"model/reports"_s}},
        {u"views/whatif"_s, {u"views/panels"_s, u"views/charts"_s, u"model/simulation"_s}},
        {u"views/analysis"_s, {u"model/availability"_s, u"views/charts"_s, u"views/panels"_s}},
        {u"views/capacity"_s, {u"views/panels"_s, u"views/charts"_s, u"model/proposals"_s}},
        {u"views/dialogs"_s, {u"views/inspector"_s, u"model/reports"_s, u"model/io"_s, u"resources"_s}},
        {u"views/interview"_s, {u"views/panels"_s, u"model/proposals"_s}},
        {u"app/cli"_s, {u"model/availability"_s, u"model/reports"_s, u"model/proposals"_s, u"model/io"_s, u"model/document"_s, u"resources"_s, u"translations"_s}},
        {u"app/gui"_s, {u"views/panels"_s, u"views/whatif"_s, u"views/interview"_s, u"views/print"_s, u"views/dialogs"_s, u"translations"_s, u"views/analysis"_s, u"views/capacity"_s}},
    };
    return rows;
}

QSet<QString> allowedFor(const QString &folder)
{
    QSet<QString> allowed{folder};
    for (const QString &direct : table().value(folder))
        allowed += allowedFor(direct);
    return allowed;
}

/// The row a path belongs to: `model/rules` for `model/rules/pairing/x.h`; empty when there is none.
QString rowOf(const QString &path)
{
    for (auto it = table().keyBegin(); it != table().keyEnd(); ++it)
        if (path.startsWith(*it + u'/'))
            return *it;
    return {};
}

/// What is wrong with an include line of a file, or an empty text.
QString objection(const QString &file, const QString &included)
{
    const QString row = rowOf(file);
    if (row.isEmpty())
        return u"%1 lies in no folder of the layer table"_s.arg(file);
    static const QRegularExpression graphical(u"^(Qt)?(Gui|Widgets|Charts|Svg|PrintSupport)/|^Q(Color|Pixmap|Image|"
                                              "Painter|Widget|Icon|Font|Action|Graphics)"_s);
    if (included.contains(u'/') && !included.startsWith(u'Q') && !included.startsWith("boost/"_L1)
        && !included.startsWith("sys/"_L1)) {
        const QString target = rowOf(included);
        if (target.isEmpty())
            return u"%1 includes %2, which is not written from the root"_s.arg(file, included);
        if (!allowedFor(row).contains(target))
            return u"%1 may not include %2"_s.arg(file, included);
    } else if ((file.startsWith("model/"_L1) || file.startsWith("app/cli/"_L1)) && graphical.match(included).hasMatch()) {
        return u"%1 includes the graphical %2"_s.arg(file, included);
    }
    return {};
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeObeysTheTable();
    void forbiddenIncludesAreSeen();
};

void TestLayers::everyIncludeObeysTheTable()
{
    const QString root = QStringLiteral(TWINPOOL_SOURCE_DIR "/");
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList objections;
    int files = 0;
    for (const QString &top : {u"model"_s, u"views"_s, u"app"_s, u"resources"_s, u"translations"_s}) {
        QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QFile::ReadOnly));
            ++files;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = include.globalMatch(text); match.hasNext();) {
                const QString included = match.next().captured(1);
                if (included.endsWith(".moc"_L1))
                    continue;
                if (const QString wrong = objection(file.fileName().mid(root.size()), included); !wrong.isEmpty())
                    objections += wrong;
            }
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

void TestLayers::forbiddenIncludesAreSeen()
{
    QVERIFY(objection(u"model/rules/a.cpp"_s, u"model/edits/edit.h"_s).isEmpty());
    QVERIFY(!objection(u"model/rules/a.cpp"_s, u"views/theme/theme.h"_s).isEmpty());
    QVERIFY(!objection(u"model/topology/a.cpp"_s, u"model/rules/rule.h"_s).isEmpty());
    QVERIFY(!objection(u"model/topology/a.cpp"_s, u"QtGui/QColor"_s).isEmpty());
    QVERIFY(!objection(u"model/topology/a.cpp"_s, u"QColor"_s).isEmpty());
    QVERIFY(!objection(u"app/cli/a.cpp"_s, u"views/canvas/scene.h"_s).isEmpty());
    QVERIFY(!objection(u"model/strange/a.cpp"_s, u"QString"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
