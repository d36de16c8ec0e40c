// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/reasons.h"

#include "model/catalog/poollimits.h"
#include "model/proposals/proposal.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

/// Where no published figure asks for the servers there are.
QString reasonWithoutFigures(const Snapshot &now, const Pool &pool, int servers)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->isLargeMeetingPool)
        return Reasons::tr("Large meetings have a pool that does nothing else.");
    if (const auto *mediation = pool.as<MediationPool>(); mediation && now.partnerOf(mediation->nextHop))
        return Reasons::tr("They also take the calls of the paired pool while it is down.");
    if (servers == 1)
        return pool.isStandard() && now.partnerOf(pool.id)
            ? Reasons::tr("A Standard Edition server is one machine; its partner takes over when it fails.")
            : Reasons::tr("One is enough, and there is none to spare.");
    return pool.isEnterprise() && servers == recommendedFrontEnds
        ? Reasons::tr("Fewer than %n Front End Servers are not recommended.", nullptr, recommendedFrontEnds)
        : Reasons::tr("One may fail.");
}

} // namespace

QString reasonText(const Snapshot &now, const PoolLoad &load)
{
    const Pool &pool = *now.find(load.pool);
    const std::optional<LoadState> decisive = decisiveState(load);
    return decisive && load.servers > 1 && load[*decisive]->needed >= load.servers
        ? formulaText(neededFigure(now, pool, load, *decisive))
        : reasonWithoutFigures(now, pool, load.servers);
}

QString purposeText(MachineRole role)
{
    using enum MachineRole;
    switch (role) {
    case BackEnd:
        return Reasons::tr("Keeps the databases of an Enterprise pool; a second one takes over when one fails.");
    case Monitoring:
        return Reasons::tr("Keeps what monitoring and archiving collect, apart from the databases of users.");
    case ChatStore:
        return Reasons::tr("Keeps the chat rooms.");
    case OtherStore:
        return Reasons::tr("Has no databases yet.");
    case SqlWitness:
        return Reasons::tr("Decides which of two database servers works, so that failover needs nobody.");
    case FileServer:
        return Reasons::tr("Keeps presentations, address books and logs outside the Front End Servers.");
    case ReverseProxy:
        return Reasons::tr("Publishes web services to phones, guests and users outside.");
    case LoadBalancer:
        return Reasons::tr("Spreads web traffic; DNS alone does so for SIP only.");
    case Gateway:
        return Reasons::tr("Connects with the telephone network; two of them so that one may fail.");
    default:
        return {};
    }
}

} // namespace twinpool
