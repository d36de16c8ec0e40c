// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onscreen.h"
#include "tests/support/planbuilder.h"
#include "views/dialogs/namesdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

struct Opened {
    PlanBuilder plan{ProductVersion::V2019};
    SnapshotPtr now;
    std::unique_ptr<NamesDialog> dialog;
    QTableWidget *table;

    explicit Opened(const std::vector<const char *> &pools = {"par"})
    {
        plan.site("Paris").enterprise("par", 3).enterprise("lyo", 2);
        now = plan.snapshot();
        QList<PoolId> ids;
        for (const char *pool : pools)
            ids.append(plan.id<Pool>(pool));
        dialog = std::make_unique<NamesDialog>(now, ids);
        bringUp(*dialog);
        table = dialog->servers();
    }
    /// Goes to what has the focus, as keys of people do.
    static void type(const QString &text)
    {
        for (QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents(); // the field closes later
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    }
    bool tells(const QString &words) const
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    }
    Plan applied() const { return *dialog->edit().apply(now->plan); }
};

} // namespace

class TestNamesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndAddressesCountUp();
    void eachPoolHasAPattern();
    void poolsDoNotCollide();
    void tablesArePasted();
    void aTableGoesOnToTheNextPool();
    void wrongInputChangesNothing();
    void conflictsAreNamed();
};

void TestNamesDialog::namesAndAddressesCountUp()
{
    Opened opened;
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    Opened::type(u"fe01"_s);
    QVERIFY(opened.table->item(2, 1)->text().startsWith(u"fe03."_s)); // while typing
    Opened::press(Qt::Key_Tab);
    Opened::type(u"192.0.2.254"_s);
    QCOMPARE(opened.table->item(2, 3)->text(), u"192.0.3.0"_s);
    QSignalSpy accepted(opened.dialog.get(), &QDialog::accepted);
    Opened::press(Qt::Key_Return);
    QCOMPARE(accepted.size(), 0); // ends the input
    Opened::press(Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    const Snapshot after(opened.applied());
    QCOMPARE(after.serversOf(opened.plan.id<Pool>("par"))[1]->ip, u"192.0.2.255"_s);
    QVERIFY(after.serversOf(opened.plan.id<Pool>("par"))[1]->fqdn.startsWith(u"fe02."_s));
}

void TestNamesDialog::eachPoolHasAPattern()
{
    Opened opened({"par", "lyo"});
    QCOMPARE(opened.dialog->patterns()->rowCount(), 2);
    QCOMPARE(opened.table->rowCount(), 3);
    Opened::type(u"pfe1"_s);
    Opened::press(Qt::Key_Tab);
    Opened::press(Qt::Key_Tab);
    QCOMPARE(opened.table->rowCount(), 2); // those of the pool whose pattern is typed
    Opened::type(u"lfe1"_s);
    QVERIFY(opened.table->item(1, 1)->text().startsWith(u"lfe2."_s));
    Opened::press(Qt::Key_Tab);
    Opened::type(u"192.0.2.11"_s);
    QTest::mouseClick(opened.button(u"Name servers"_s), Qt::LeftButton);
    const Snapshot after(opened.applied());
    QVERIFY(after.serversOf(opened.plan.id<Pool>("par"))[2]->fqdn.startsWith(u"pfe3."_s));
    QVERIFY(after.serversOf(opened.plan.id<Pool>("lyo"))[1]->fqdn.startsWith(u"lfe2."_s));
    QCOMPARE(after.serversOf(opened.plan.id<Pool>("lyo"))[1]->ip, u"192.0.2.12"_s);
}

void TestNamesDialog::poolsDoNotCollide()
{
    Opened opened({"par", "lyo"});
    Opened::type(u"fe1"_s);
    Opened::press(Qt::Key_Down);
    opened.dialog->patterns()->setCurrentCell(1, 0);
    Opened::type(u"fe3"_s);
    QVERIFY(opened.tells(u"fe3."_s));
    for (int row : {0, 1})
        QVERIFY(!opened.dialog->patterns()->verticalHeaderItem(row)->icon().isNull());
    QVERIFY(!opened.table->item(0, 1)->icon().isNull());
    QVERIFY(opened.table->item(1, 1)->icon().isNull());
    Opened::type(u"1"_s); // fe31
    QVERIFY(opened.dialog->patterns()->verticalHeaderItem(0)->icon().isNull());
    QVERIFY(opened.table->item(0, 1)->icon().isNull());
}

void TestNamesDialog::tablesArePasted()
{
    Opened opened;
    QGuiApplication::clipboard()->setText(u"server\taddress\na1\t192.0.2.7\nb1;192.0.2.9\n"_s);
    QTest::mouseClick(opened.button(u"&Paste table"_s), Qt::LeftButton);
    QVERIFY(opened.table->item(0, 1)->text().startsWith(u"a1."_s));
    QCOMPARE(opened.table->item(1, 3)->text(), u"192.0.2.9"_s);
    QCOMPARE(opened.table->item(2, 1)->text(), opened.table->item(2, 0)->text());
    QVERIFY(opened.button(u"Name servers"_s)->isEnabled());
}

void TestNamesDialog::aTableGoesOnToTheNextPool()
{
    Opened opened({"par", "lyo"});
    QGuiApplication::clipboard()->setText(u"a1\na2\na3\nb1;192.0.2.9\n"_s);
    QTest::mouseClick(opened.button(u"&Paste table"_s), Qt::LeftButton);
    QVERIFY(opened.table->item(2, 1)->text().startsWith(u"a3."_s));
    opened.dialog->patterns()->setCurrentCell(1, 0);
    QVERIFY(opened.table->item(0, 1)->text().startsWith(u"b1."_s));
    QCOMPARE(opened.table->item(0, 3)->text(), u"192.0.2.9"_s);
    QCOMPARE(opened.table->item(1, 1)->text(), opened.table->item(1, 0)->text());
}

void TestNamesDialog::wrongInputChangesNothing()
{
    Opened opened({"par", "lyo"});
    Opened::press(Qt::Key_Right);
    Opened::type(u"192.0.2.300"_s);
    QVERIFY(opened.tells(u"192.0.2.300"_s));
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    Opened::press(Qt::Key_Tab);
    Opened::type(u"fine1"_s);
    QVERIFY(opened.tells(u"192.0.2.300"_s)); // of the other pool, and still wrong
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    opened.dialog->patterns()->setCurrentCell(0, 0);
    Opened::type(u"fe 01"_s);
    QVERIFY(opened.tells(u"fe 01"_s));
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(u"a1\nb1\nc1\nd1\ne1\nf1\n"_s); // more than servers
    QTest::mouseClick(opened.button(u"&Paste table"_s), Qt::LeftButton);
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
}

void TestNamesDialog::conflictsAreNamed()
{
    Opened opened;
    const QString taken = opened.now->serversOf(opened.plan.id<Pool>("lyo"))[0]->fqdn;
    Opened::type(taken);
    QVERIFY(opened.tells(taken));
    QVERIFY(!opened.table->item(0, 1)->icon().isNull());
    QVERIFY(opened.table->item(2, 1)->icon().isNull());
}

QTEST_MAIN(TestNamesDialog)
#include "tst_namesdialog.moc"
