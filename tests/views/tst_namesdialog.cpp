// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onscreen.h"
#include "tests/support/planbuilder.h"
#include "views/dialogs/namesdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

struct Opened {
    PlanBuilder plan{ProductVersion::V2019};
    SnapshotPtr now;
    std::unique_ptr<NamesDialog> dialog;
    QTableWidget *table;

    Opened()
    {
        plan.site("Paris").enterprise("par", 3).enterprise("lyo", 2);
        now = plan.snapshot();
        dialog = std::make_unique<NamesDialog>(now, plan.id<Pool>("par"));
        bringUp(*dialog);
        table = dialog->findChild<QTableWidget *>();
    }
    QLineEdit *field(int index) const { return dialog->findChildren<QLineEdit *>()[index]; }
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
    void tablesArePasted();
    void wrongInputChangesNothing();
    void conflictsAreNamed();
};

void TestNamesDialog::namesAndAddressesCountUp()
{
    Opened opened;
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    QTest::keyClicks(opened.field(0), u"fe01"_s);
    QTest::keyClicks(opened.field(1), u"192.0.2.254"_s);
    QVERIFY(opened.table->item(0, 1)->text().startsWith(u"fe01."_s));
    QVERIFY(opened.table->item(2, 1)->text().startsWith(u"fe03."_s));
    QCOMPARE(opened.table->item(2, 3)->text(), u"192.0.3.0"_s);
    QSignalSpy accepted(opened.dialog.get(), &QDialog::accepted);
    QTest::mouseClick(opened.button(u"Name servers"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    const Snapshot after(opened.applied());
    QCOMPARE(after.serversOf(opened.plan.id<Pool>("par"))[1]->ip, u"192.0.2.255"_s);
    QVERIFY(after.serversOf(opened.plan.id<Pool>("par"))[1]->fqdn.startsWith(u"fe02."_s));
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

void TestNamesDialog::wrongInputChangesNothing()
{
    Opened opened;
    QTest::keyClicks(opened.field(1), u"192.0.2.300"_s);
    QVERIFY(opened.tells(u"192.0.2.300"_s));
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    opened.field(1)->clear();
    QTest::keyClicks(opened.field(0), u"fe 01"_s);
    QVERIFY(opened.tells(u"fe 01"_s));
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(u"a1\nb1\nc1\nd1\n"_s);
    QTest::mouseClick(opened.button(u"&Paste table"_s), Qt::LeftButton);
    QVERIFY(!opened.button(u"Name servers"_s)->isEnabled());
    QCOMPARE(opened.applied(), opened.now->plan);
}

void TestNamesDialog::conflictsAreNamed()
{
    Opened opened;
    const QString taken = opened.now->serversOf(opened.plan.id<Pool>("lyo"))[0]->fqdn;
    QTest::keyClicks(opened.field(0), taken);
    QVERIFY(opened.tells(taken));
    QVERIFY(!opened.table->item(0, 1)->icon().isNull());
    QVERIFY(opened.table->item(2, 1)->icon().isNull());
}

QTEST_MAIN(TestNamesDialog)
#include "tst_namesdialog.moc"
