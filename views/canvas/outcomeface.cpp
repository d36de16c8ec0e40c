// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/outcomeface.h"

#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/simulation/filestate.h"
#include "model/simulation/parts.h"
#include "model/simulation/statementtext.h"
#include "views/canvas/face.h"

#include <QLocale>

namespace twinpool {

using namespace Qt::StringLiterals;

namespace {

class Outcome
{
    Q_DECLARE_TR_FUNCTIONS(twinpool::Outcome)

public:
    Outcome(const Snapshot &now, const Moment &moment, const Results &healthy)
        : m_now(now)
        , m_moment(moment)
        , m_healthy(healthy)
    {
        for (const UserResult &users : moment.results.users) {
            m_users.insert(users.group, &users);
            if (users.servedBy && users.group != EntityRef(users.servedBy) && isUserPool(users.group))
                m_guests[users.servedBy] += users.users;
        }
        for (const Statement &warning : moment.warnings)
            if (warning.subject.kind == EntityKind::Pool && warning.fact < Fact::NeverWhileAlive
                && warning.fact != Fact::TwoServersNotSupported && !m_loads.contains(warning.subject))
                m_loads.insert(warning.subject, &warning);
        for (EntityRef row : state().failed)
            noteSite(row);
    }

    OutcomeFace face(EntityRef ref) const
    {
        switch (ref.kind) {
        case EntityKind::Pool:
            return pool(ref.as<PoolId>());
        case EntityKind::SqlStore:
            return store(ref.as<SqlStoreId>());
        case EntityKind::FileStore:
            return fileStore(ref.as<FileStoreId>());
        case EntityKind::Site:
            return site(ref);
        case EntityKind::Gateway:
        case EntityKind::LoadBalancer:
        case EntityKind::ReverseProxy:
            return isDown(ref) ? OutcomeFace{OutcomeLook::Down, tr("DOWN")} : OutcomeFace{};
        default:
            return {};
        }
    }

private:
    /// Sites are looked at only where something has failed: their parts are dear to find.
    void noteSite(EntityRef row)
    {
        if (const Server *server = m_now.find(row.as<ServerId>()))
            m_hurtSites.insert(m_now.siteOf(*server));
        else if (const SqlNode *node = m_now.find(row.as<SqlNodeId>()))
            m_hurtSites.insert(m_now.siteOf(*node));
        else if (const FileServer *member = m_now.find(row.as<FileServerId>()))
            m_hurtSites.insert(m_now.siteOf(*member));
        else if (const EntityRef box = shownOn(m_now, row))
            m_hurtSites.insert(siteOfNode(m_now, box));
    }
    const SimState &state() const { return m_moment.state; }
    bool isDown(EntityRef ref) const { return state().isDown(ref); }
    bool isUserPool(EntityRef ref) const
    {
        const Pool *pool = m_now.find(ref.as<PoolId>());
        return pool && pool->as<UserPool>();
    }
    static QString number(qint64 value) { return QLocale().toString(value); }

    OutcomeFace pool(PoolId id) const
    {
        const PoolState *now = state().find(id);
        if (!now)
            return {};
        OutcomeFace face;
        for (const Server *server : m_now.serversOf(id))
            if (isDown(server->id))
                face.failed.push_back(server->id);
        std::ranges::sort(face.failed);
        const UserResult *users = m_users.value(id);
        const int count = users ? users->users : 0;
        if (now->outcome == PoolOutcome::Down) {
            face.look = OutcomeLook::Down;
            face.hasStopped = true;
            face.words = count > 0 ? downWords(*users) : tr("DOWN");
        } else if (now->outcome == PoolOutcome::AtRisk) {
            face.look = OutcomeLook::AtRisk;
            face.words = tr("AT RISK · %1 of %2 servers").arg(number(now->running), number(now->servers));
        } else if (const Statement *load = m_loads.value(id)) {
            face.look = OutcomeLook::Overloaded;
            face.words = loadWords(*load);
        } else if (count > 0 && users->state == UserState::Resiliency) {
            face.look = OutcomeLook::Resiliency;
            face.words = tr("RESILIENCY MODE since %1").arg(clockText(users->since));
        } else if (count > 0 && users->state == UserState::BranchVoice) {
            face.look = OutcomeLook::Resiliency;
            face.words = tr("TELEPHONY ONLY since %1").arg(clockText(users->since));
        } else if (now->outcome == PoolOutcome::Reduced) {
            face.look = OutcomeLook::Reduced;
            face.words = tr("REDUCED · %1 of %2 servers").arg(number(now->running), number(now->servers));
        } else if (const int guests = m_guests.value(id); guests > 0) {
            face.look = OutcomeLook::Helping;
            face.words = tr("also serves %Ln user(s)", nullptr, guests);
        }
        return face;
    }

    /// Numbers are users; the word for it would not fit in most languages.
    QString downWords(const UserResult &users) const
    {
        switch (users.state) {
        case UserState::SignedOut:
            return tr("DOWN · %Ln signed out", nullptr, users.users);
        case UserState::Resiliency:
            return tr("DOWN · %Ln in resiliency mode", nullptr, users.users);
        case UserState::BranchVoice:
            return tr("DOWN · %Ln with telephony only", nullptr, users.users);
        case UserState::Full:
            break;
        }
        return tr("DOWN · %Ln served elsewhere", nullptr, users.users);
    }

    /// The arguments are those of the fact, without the pool (warningfacts.cpp).
    static QString loadWords(const Statement &load)
    {
        const auto argument = [&load](qsizetype at) -> qint64 {
            const auto *value = at < load.arguments.size() ? std::get_if<qint64>(&load.arguments[at]) : nullptr;
            return value ? *value : 0;
        };
        const auto words = [](qint64 users, qint64 each, qint64 most) {
            return tr("OVERLOADED · %Ln user(s), %1 %", nullptr, static_cast<int>(users))
                .arg(number(most > 0 ? each * 100 / most : 0));
        };
        switch (load.fact) {
        case Fact::ServersOverloaded:
        case Fact::SurvivorsOverloaded:
        case Fact::ChatOverloaded:
            return words(argument(0), argument(2), argument(3));
        case Fact::PoolOverMaximum:
        case Fact::StandardOverloaded:
            return words(argument(0), argument(0), argument(1));
        default:
            return tr("OVERLOADED");
        }
    }

    OutcomeFace store(SqlStoreId id) const
    {
        const StoreState *now = state().find(id);
        if (!now)
            return {};
        const auto before = std::ranges::find(m_healthy.stores, id, &StoreResult::store);
        OutcomeFace face;
        for (const SqlNode *node : m_now.nodesOf(id))
            if (isDown(node->id))
                face.failed.push_back(node->id);
        std::ranges::sort(face.failed);
        if (serves(now->outcome))
            face.serving = now->serving;
        else
            face.hasStopped = true;
        if (now->outcome == StoreOutcome::Unavailable) {
            face.look = OutcomeLook::Down;
            face.words = tr("DOWN · nothing to fail over to");
        } else if (now->outcome == StoreOutcome::AwaitManual) {
            face.look = OutcomeLook::Down;
            face.words = tr("DOWN · waits for failover by hand");
        } else if (before != m_healthy.stores.end() && before->outcome < now->outcome) {
            face.look = OutcomeLook::AtRisk;
            face.words = now->outcome == StoreOutcome::Exposed ? tr("AT RISK · no spare copy left")
                                                                : tr("AT RISK · failover by hand only");
        } else if (before != m_healthy.stores.end() && before->serving != now->serving) {
            face.look = OutcomeLook::Helping;
            face.words = tr("served by the other copy");
        }
        return face;
    }

    OutcomeFace fileStore(FileStoreId id) const
    {
        switch (outcomeOf(m_now, state(), id)) {
        case ServiceOutcome::Works:
            return {};
        case ServiceOutcome::Limited:
            return {OutcomeLook::Reduced, tr("REDUCED · members missing")};
        case ServiceOutcome::Lost:
            return {OutcomeLook::Down, tr("DOWN")};
        }
        Q_UNREACHABLE();
    }

    OutcomeFace site(EntityRef ref) const
    {
        if (!m_hurtSites.contains(ref))
            return {};
        const std::vector<EntityRef> parts = partsOf(m_now, ref);
        const auto down = std::ranges::count_if(parts, [this](EntityRef part) { return isDown(part); });
        if (parts.empty() || down == 0)
            return {};
        if (down == std::ssize(parts))
            return {OutcomeLook::Down, tr("SITE DOWN")};
        const Placement *placement = m_now.plan.placements.find(ref.value);
        if (!placement || !placement->collapsed)
            return {}; // what stands in it tells more
        return {OutcomeLook::Reduced, tr("REDUCED · %Ln part(s) down", nullptr, static_cast<int>(down))};
    }

    const Snapshot &m_now;
    const Moment &m_moment;
    const Results &m_healthy;
    QHash<EntityRef, const UserResult *> m_users;
    QHash<EntityRef, int> m_guests; ///< Users of other pools that a pool serves.
    QHash<EntityRef, const Statement *> m_loads;
    QSet<EntityRef> m_hurtSites;
};

} // namespace

bool CanvasOutcome::isBroken(EntityRef row, EntityRef from, EntityRef to) const
{
    const auto isDown = [this](EntityRef box) {
        const auto face = faces.constFind(box);
        return face != faces.cend() && face->look == OutcomeLook::Down;
    };
    // A pair is what helps when one of its pools is down.
    const bool goesByEnds = row.kind != EntityKind::NetworkLink && row.kind != EntityKind::Pairing;
    return brokenLines.contains(row) || (goesByEnds && (isDown(from) || isDown(to)));
}

OutcomeFace outcomeFace(const Snapshot &now, const Moment &moment, const Results &healthy, EntityRef ref)
{
    return Outcome(now, moment, healthy).face(ref);
}

CanvasOutcome canvasOutcome(const Snapshot &now, const Moment &moment, const Results &healthy)
{
    CanvasOutcome outcome;
    const Outcome each(now, moment, healthy);
    const auto add = [&](const auto &table) {
        for (const auto &row : table)
            if (OutcomeFace face = each.face(row.id); face != OutcomeFace())
                outcome.faces.insert(row.id, std::move(face));
    };
    add(now.plan.sites);
    add(now.plan.pools);
    add(now.plan.sqlStores);
    add(now.plan.fileStores);
    add(now.plan.gateways);
    add(now.plan.loadBalancers);
    add(now.plan.reverseProxies);
    for (EntityRef row : moment.state.failed)
        if (row.kind == EntityKind::NetworkLink)
            outcome.brokenLines.insert(row);
    return outcome;
}

QString clockText(SimTime time)
{
    //: A time after the beginning of a simulation, such as +5 min.
    return QCoreApplication::translate("twinpool::Outcome", "+%1").arg(textOf(time));
}

ThemeColor colorOf(OutcomeLook look)
{
    switch (look) {
    case OutcomeLook::Fine:
        return &Theme::ok;
    case OutcomeLook::Helping:
    case OutcomeLook::Resiliency:
        return &Theme::info;
    case OutcomeLook::Reduced:
    case OutcomeLook::Overloaded:
    case OutcomeLook::AtRisk:
        return &Theme::warning;
    case OutcomeLook::Down:
        return &Theme::error;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(OutcomeLook look)
{
    switch (look) {
    case OutcomeLook::Fine:
        return u"accept"_s;
    case OutcomeLook::Helping:
        return u"add"_s;
    case OutcomeLook::Reduced:
        return u"remove"_s;
    case OutcomeLook::Resiliency:
        return u"info"_s;
    case OutcomeLook::Overloaded:
        return u"capacity"_s;
    case OutcomeLook::AtRisk:
        return u"warning"_s;
    case OutcomeLook::Down:
        return u"fail"_s;
    }
    Q_UNREACHABLE();
}

QString wordsOf(OutcomeLook look)
{
    switch (look) {
    case OutcomeLook::Fine:
        return QCoreApplication::translate("twinpool::Outcome", "Works");
    case OutcomeLook::Helping:
        return QCoreApplication::translate("twinpool::Outcome", "Helps out");
    case OutcomeLook::Reduced:
        return QCoreApplication::translate("twinpool::Outcome", "Reduced");
    case OutcomeLook::Resiliency:
        return QCoreApplication::translate("twinpool::Outcome", "Resiliency");
    case OutcomeLook::Overloaded:
        return QCoreApplication::translate("twinpool::Outcome", "Overloaded");
    case OutcomeLook::AtRisk:
        return QCoreApplication::translate("twinpool::Outcome", "At risk");
    case OutcomeLook::Down:
        return QCoreApplication::translate("twinpool::Outcome", "Down");
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
