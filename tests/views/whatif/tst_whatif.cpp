// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/remove.h"
#include "model/io/planfile.h"
#include "model/simulation/digest.h"
#include "model/simulation/parts.h"
#include "tests/views/canvas/desk.h"
#include "views/theme/icons.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatiftool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

Plan pairedPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par").gateway("gw");
    plan.site("Lyon").enterprise("lyo").pair("par", "lyo").cms("par").link("Paris", "Lyon");
    Plan rows = plan.plan();
    rows.placements = arranged(Snapshot(rows));
    return rows;
}

/// A canvas in what-if mode, as the window sets it up.
struct WhatIfDesk : Desk {
    WhatIf whatIf{editor};
    QStringList refusals;

    explicit WhatIfDesk(const Plan &plan = pairedPlan())
        : Desk(plan)
    {
        QObject::connect(&whatIf, &WhatIf::refused, [this](const QString &sentence) { refusals += sentence; });
        QObject::connect(&whatIf, &WhatIf::switched, &view, [this](bool on) {
            view.setHomeTool(on ? [this] { return std::make_unique<WhatIfTool>(view, whatIf); }
                                : std::function<std::unique_ptr<Tool>()>());
            if (!on)
                view.canvas().setOutcome({});
        });
        QObject::connect(&whatIf, &WhatIf::changed, &view, [this] {
            if (whatIf.isOn())
                view.canvas().setOutcome(canvasOutcome(whatIf.now(), whatIf.moment(), whatIf.healthy()));
        });
        QObject::connect(&view, &CanvasView::escapePressed, &whatIf, &WhatIf::leave);
        whatIf.enter();
    }
    ~WhatIfDesk() { view.setHomeTool({}); }

    PoolId pool(const char *name) const { return called(name).as<PoolId>(); }
    const OutcomeFace &face(const char *name) const { return *view.canvas().box(called(name))->outcome(); }
    ServerId server(const char *pool, qsizetype at) const { return whatIf.now().serversOf(this->pool(pool))[at]->id; }
    QPointF signOf(const char *pool, qsizetype at) const
    {
        return view.canvas().box(called(pool))->signBounds(server(pool, at)).center();
    }
    QByteArray bytes() const { return writePlan(document.plan()); }
};

bool waits(const Moment &moment, ScenarioAction action)
{
    return std::ranges::any_of(moment.actions, [=](const WaitingAction &each) { return each.action == action; });
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*$"_s)); }
    void aClickOnAPoolLetsItFailAndComeBack();
    void aClickOnASignMeansOneServer();
    void sitesFailByTheirTitleAndNotByTheirGround();
    void linksFail();
    void keysDoTheSame();
    void nothingMovesAndLeavingChangesNothing();
    void escapeLeavesAndEnteringGoesOn();
    void playingGoesThroughEveryMoment();
    void theFacesAreThoseOfTheResults();
    void actionsAreAppliedInOrder();
    void aRefusedActionSaysWhyAndIsNotKept();
    void failingAndReturningAtOnceIsNothing();
    void editsAreFollowed();
    void scenariosAreKeptAndReadBack();
    void aChangedDesignChangesTheDigest();
    void everyLookHasAColourAShapeAndAWord();
    void linesOfWhatIsDownAreBroken();
};

void TestWhatIf::aClickOnAPoolLetsItFailAndComeBack()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    QCOMPARE(desk.face("par").look, OutcomeLook::Down);
    QVERIFY(desk.face("par").words.contains("6,000"_L1) || desk.face("par").words.contains("6000"_L1));
    QCOMPARE(std::ssize(desk.face("par").failed), 3);
    QCOMPARE(desk.whatIf.moment().results.usersIn(UserState::SignedOut), 6000);
    desk.click(desk.body("par"));
    QCOMPARE(desk.face("par").look, OutcomeLook::Fine);
    QVERIFY(desk.whatIf.events().empty());
}

void TestWhatIf::aClickOnASignMeansOneServer()
{
    WhatIfDesk desk;
    desk.click(desk.signOf("par", 1));
    QCOMPARE(desk.whatIf.events(), (std::vector<SimEvent>{{0s, ScenarioAction::Fail, desk.server("par", 1)}}));
    QCOMPARE(desk.face("par").look, OutcomeLook::Reduced);
    QCOMPARE(desk.face("par").failed, std::vector<EntityRef>{desk.server("par", 1)});
    desk.click(desk.signOf("par", 1));
    QVERIFY(desk.whatIf.events().empty());
}

void TestWhatIf::sitesFailByTheirTitleAndNotByTheirGround()
{
    WhatIfDesk desk;
    const QRectF site = desk.box("Paris");
    desk.click({site.center().x(), site.bottom() - 14});
    QVERIFY(desk.whatIf.events().empty());
    desk.click(site.topLeft() + QPointF(60, 30));
    QVERIFY(desk.whatIf.isDown(desk.called("Paris")));
    QCOMPARE(desk.face("Paris").look, OutcomeLook::Down);
    QVERIFY(!desk.face("Paris").words.isEmpty());
}

void TestWhatIf::linksFail()
{
    WhatIfDesk desk;
    const NetworkLinkId link = desk.document.plan().networkLinks.begin()->id;
    const Lines::Index index = desk.view.canvas().lines().madeBy(link).front();
    desk.click(desk.view.canvas().lines().at(index).pill.center());
    QVERIFY(desk.whatIf.isDown(link));
    QVERIFY(
        desk.view.canvas().isBroken(desk.view.canvas().lines().at(desk.view.canvas().lines().madeBy(link).front())));
}

void TestWhatIf::keysDoTheSame()
{
    WhatIfDesk desk;
    desk.view.focusBox(desk.called("par"));
    for (Qt::Key key : {Qt::Key_F, Qt::Key_X, Qt::Key_Space}) {
        desk.key(key);
        QVERIFY(desk.whatIf.isDown(desk.called("par")));
        desk.key(key);
        QVERIFY(!desk.whatIf.isDown(desk.called("par")));
    }
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_F);
    QCOMPARE(desk.whatIf.events().size(), 1u);
    QCOMPARE(desk.whatIf.events().front().target, EntityRef(desk.server("par", 1)));
    desk.key(Qt::Key_Tab);
    QVERIFY(desk.view.canvas().focused() != desk.called("par"));
}

void TestWhatIf::nothingMovesAndLeavingChangesNothing()
{
    WhatIfDesk desk;
    const QByteArray before = desk.bytes();
    desk.dragFromTo(desk.body("par"), desk.body("lyo") + QPointF(0, 60));
    desk.click(desk.body("lyo"));
    desk.key(Qt::Key_Delete);
    desk.whatIf.setTime(20min);
    desk.click(desk.body("gw"));
    desk.whatIf.leave();
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(desk.steps(), 0);
    QVERIFY(!desk.view.canvas().outcome());
    QVERIFY(!desk.view.canvas().box(desk.called("par"))->outcome());
    QVERIFY(!dynamic_cast<WhatIfTool *>(&desk.view.tool()));
}

void TestWhatIf::escapeLeavesAndEnteringGoesOn()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    desk.key(Qt::Key_H);
    desk.key(Qt::Key_Escape); // only the other tool
    QVERIFY(desk.whatIf.isOn());
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.whatIf.isOn());
    desk.whatIf.enter();
    QVERIFY(desk.whatIf.isDown(desk.called("par")));
    desk.whatIf.reset();
    QVERIFY(desk.whatIf.events().empty());
}

void TestWhatIf::playingGoesThroughEveryMoment()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    const qsizetype moments = desk.whatIf.timeline().moments.size();
    QVERIFY(moments > 1);
    qsizetype seen = 1;
    while (desk.whatIf.goToNext())
        ++seen;
    QCOMPARE(seen, moments);
    QCOMPARE(&desk.whatIf.moment(), &desk.whatIf.timeline().moments.last());
    QCOMPARE(desk.whatIf.moment().results.usersIn(UserState::Resiliency), 6000);
    QVERIFY(desk.face("par").words != desk.face("lyo").words);
    while (desk.whatIf.goToPrevious())
        --seen;
    QCOMPARE(seen, 1);
    QCOMPARE(desk.whatIf.time(), 0s);
}

void TestWhatIf::theFacesAreThoseOfTheResults()
{
    WhatIfDesk desk;
    desk.click(desk.box("Paris").topLeft() + QPointF(60, 30));
    while (true) {
        for (const PoolResult &pool : desk.whatIf.moment().results.pools) {
            const OutcomeFace face =
                outcomeFace(desk.whatIf.now(), desk.whatIf.moment(), desk.whatIf.healthy(), pool.pool);
            QCOMPARE(face.look == OutcomeLook::Down, pool.outcome == PoolOutcome::Down);
            QCOMPARE(*desk.view.canvas().box(pool.pool)->outcome(), face);
        }
        for (const StoreResult &store : desk.whatIf.moment().results.stores)
            QCOMPARE(desk.view.canvas().box(store.store)->outcome()->look == OutcomeLook::Down, !serves(store.outcome));
        if (!desk.whatIf.goToNext())
            break;
    }
}

void TestWhatIf::actionsAreAppliedInOrder()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    desk.whatIf.setTime(10min);
    while (waits(desk.whatIf.moment(), ScenarioAction::FailOverCms)
           || waits(desk.whatIf.moment(), ScenarioAction::FailOverPool)) {
        const QList<WaitingAction> waiting = desk.whatIf.moment().actions;
        const auto next =
            std::ranges::find_if(waiting, [](const WaitingAction &each) { return each.action.has_value(); });
        QVERIFY(next != waiting.end());
        QVERIFY(desk.whatIf.apply(*next));
        desk.whatIf.goToNext();
    }
    while (desk.whatIf.goToNext())
        ;
    QCOMPARE(desk.whatIf.moment().results.usersIn(UserState::Full), 12000);
    QCOMPARE(desk.face("par").look, OutcomeLook::Down);
    QVERIFY(desk.refusals.isEmpty());
    const size_t events = desk.whatIf.events().size();
    desk.whatIf.undoLast();
    QCOMPARE(desk.whatIf.events().size(), events - 1);
}

void TestWhatIf::aRefusedActionSaysWhyAndIsNotKept()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    const std::vector<SimEvent> before = desk.whatIf.events();
    // The pool holds Central Management, which has to go first.
    WaitingAction tooEarly;
    tooEarly.action = ScenarioAction::FailOverPool;
    tooEarly.target = desk.called("par");
    QVERIFY(!desk.whatIf.apply(tooEarly));
    QCOMPARE(desk.refusals.size(), 1);
    QVERIFY(desk.refusals.first().contains("par"_L1));
    QCOMPARE(desk.whatIf.events(), before);
    QVERIFY(!desk.whatIf.fail(desk.document.plan().adDomains.begin()->id));
    QCOMPARE(desk.refusals.size(), 2);
}

void TestWhatIf::failingAndReturningAtOnceIsNothing()
{
    WhatIfDesk desk;
    const Timeline quiet = desk.whatIf.timeline();
    desk.whatIf.setTime(90s); // between two minutes: the event lies on the later one
    QVERIFY(desk.whatIf.fail(desk.called("lyo")));
    QCOMPARE(desk.whatIf.time(), 2min);
    QVERIFY(desk.whatIf.repair(desk.called("lyo")));
    QCOMPARE(desk.whatIf.timeline(), quiet);
}

void TestWhatIf::editsAreFollowed()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    desk.click(desk.body("gw"));
    desk.editor.apply(edits::remove({desk.called("gw")}));
    QCOMPARE(desk.whatIf.events().size(), 1u);
    QCOMPARE(desk.face("par").look, OutcomeLook::Down);
    desk.editor.undoStack()->undo();
    QCOMPARE(desk.face("gw").look, OutcomeLook::Fine);
    desk.editor.open(pairablePlan());
    QVERIFY(!desk.whatIf.isOn());
    QVERIFY(desk.whatIf.events().empty());
}

void TestWhatIf::scenariosAreKeptAndReadBack()
{
    WhatIfDesk desk;
    desk.click(desk.body("par"));
    desk.whatIf.setTime(40min);
    desk.click(desk.body("par"));
    const Timeline course = desk.whatIf.timeline();
    QVERIFY(desk.whatIf.saveScenario({}, u"Drill"_s));
    QCOMPARE(desk.steps(), 1);
    const ScenarioId scenario = desk.whatIf.scenario();
    QVERIFY(scenario);
    QVERIFY(!desk.whatIf.isModified());
    QCOMPARE(desk.document.plan().scenarios.find(scenario)->outcome, digestOf(course).toText());
    const Result<LoadedPlan> read = readPlan(desk.bytes());
    QVERIFY(read);
    QCOMPARE(read->plan, desk.document.plan());
    desk.whatIf.reset();
    desk.whatIf.loadScenario(scenario);
    QCOMPARE(desk.whatIf.timeline(), course);
    desk.click(desk.body("gw"));
    QVERIFY(desk.whatIf.isModified());
    QVERIFY(desk.whatIf.saveScenario(scenario, u"Drill"_s));
    QCOMPARE(desk.document.plan().scenarios.size(), 1);
    QCOMPARE(desk.document.plan().scenarioEvents.size(), 3);
}

void TestWhatIf::aChangedDesignChangesTheDigest()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo");
    const SimEvent fails{0s, ScenarioAction::Fail, plan.id<Pool>("par")};
    const ScenarioDigest before = digestOf(wholeCourse(*plan.snapshot(), std::span(&fails, 1)));
    QCOMPARE(before.signedOut, 6000);
    QCOMPARE(ScenarioDigest::fromText(before.toText()), before);
    QVERIFY(!ScenarioDigest::fromText(u"anything else"));
    QVERIFY(before.toText().size() < 256); // what a name in a plan file may have
    QCOMPARE(digestOf(wholeCourse(*plan.snapshot(), std::span(&fails, 1))), before);
    plan.site("Nice").standard("nic");
    QCOMPARE(digestOf(wholeCourse(*plan.snapshot(), std::span(&fails, 1))), before); // has no part in it
    plan.plan([](Plan &rows) { rows.pairings.remove(rows.pairings.begin()->id); });
    QVERIFY(digestOf(wholeCourse(*plan.snapshot(), std::span(&fails, 1))) != before);
}

void TestWhatIf::everyLookHasAColourAShapeAndAWord()
{
    QSet<QString> icons, words;
    for (int each = 0; each <= static_cast<int>(OutcomeLook::Down); ++each) {
        const auto look = static_cast<OutcomeLook>(each);
        icons.insert(iconNameFor(look));
        words.insert(wordsOf(look));
        QVERIFY(hasIcon(iconNameFor(look)));
        QVERIFY((Theme::light().*colorOf(look)).isValid());
    }
    QCOMPARE(icons.size(), static_cast<int>(OutcomeLook::Down) + 1);
    QCOMPARE(words.size(), icons.size());
    // Whatever fails: what is not as designed says so on a pill.
    WhatIfDesk desk;
    for (EntityRef part : allParts(desk.whatIf.now())) {
        desk.whatIf.reset();
        desk.whatIf.fail(part);
        do {
            for (const BoxItem *box : desk.view.canvas().boxes())
                QCOMPARE(box->outcome()->words.isEmpty(), box->outcome()->look == OutcomeLook::Fine);
        } while (desk.whatIf.goToNext());
    }
}

void TestWhatIf::linesOfWhatIsDownAreBroken()
{
    WhatIfDesk desk;
    const auto broken = [&] {
        int count = 0;
        desk.view.canvas().lines().forEach([&](const Line &line) { count += desk.view.canvas().isBroken(line); });
        return count;
    };
    QCOMPARE(broken(), 0);
    desk.click(desk.body("par"));
    QVERIFY(broken() > 0);
    desk.click(desk.body("par"));
    QCOMPARE(broken(), 0);
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
