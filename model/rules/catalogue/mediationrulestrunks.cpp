// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/mediationrules.h"

#include "model/edits/nexthop.h"
#include "model/edits/trunks.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

// MED-001
void checkSipTrunk(const Snapshot &now, const Trunk &trunk, Findings &out)
{
    const Gateway *gateway = now.find(trunk.gateway);
    const Pool *pool = now.find(trunk.mediation);
    if (!gateway || gateway->kind != GatewayKind::Sbc || !pool)
        return;
    if (const auto *user = pool->as<UserPool>(); user && user->mediation)
        out.add({gateway->id, pool->id}, {gateway->id, pool->id});
}

QList<Edit> separateMediation(const Snapshot &now, const Finding &finding)
{
    const Trunk *trunk = now.find(finding.subject.as<TrunkId>());
    const Gateway *gateway = trunk ? now.find(trunk->gateway) : nullptr;
    if (!gateway)
        return {};
    return {edits::moveToOwnMediation(
        QCoreApplication::translate("Edits", "Create stand-alone Mediation pool and move trunk"), trunk->id,
        gateway->supportsDnsLoadBalancing ? 2 : 1)};
}

// MED-003. Asked about the trunk, from which the servers of the pool are two references away.
void checkBalancing(const Snapshot &now, const Trunk &trunk, Findings &out)
{
    const Gateway *gateway = now.find(trunk.gateway);
    const Pool *pool = now.find(trunk.mediation);
    if (!gateway || gateway->supportsDnsLoadBalancing || !pool || !mediationOf(*pool))
        return;
    if (const auto servers = now.serverCountOf(pool->id); servers > 1)
        out.add({qint64(servers), gateway->id, pool->id}, {gateway->id, pool->id});
}

QList<Edit> createOneServerPool(const Snapshot &now, const Finding &finding)
{
    const Trunk *trunk = now.find(finding.subject.as<TrunkId>());
    const Pool *pool = trunk ? now.find(trunk->mediation) : nullptr;
    const auto *standAlone = pool ? pool->as<MediationPool>() : nullptr;
    if (standAlone && !standAlone->nextHop)
        return {};
    return {edits::moveToOwnMediation(QCoreApplication::translate("Edits", "Create one-server pool and move trunk"),
                                      finding.subject.as<TrunkId>(), 1)};
}

// MED-004
void checkRootTrunk(const Snapshot &now, const Gateway &gateway, Findings &out)
{
    const auto trunks = now.referring<Trunk>(gateway.id);
    if (std::ranges::none_of(trunks, [](const Trunk *trunk) { return trunk->isRoot; }))
        out.add();
}

/// Whether a trunk of the gateway may end there: the branch that the gateway belongs to, or a fitting role.
bool fits(const Gateway &gateway, const Pool &pool)
{
    if (const auto *branch = pool.as<SurvivableBranch>())
        return branch->gateway == gateway.id;
    return gateway.kind == GatewayKind::VideoGateway ? pool.as<VideoInteropPool>() != nullptr
                                                     : mediationOf(pool) != nullptr;
}

/// The branch of the gateway, else the first pool of its site, else the plan's only one that a trunk may end on.
const Pool *likelyEndOfTrunk(const Snapshot &now, const Gateway &gateway)
{
    const Pool *near = nullptr, *only = nullptr;
    int count = 0;
    for (const Pool &pool : now.plan.pools) {
        if (!fits(gateway, pool))
            continue;
        if (pool.as<SurvivableBranch>())
            return &pool;
        if (!near && pool.site == gateway.site)
            near = &pool;
        only = &pool;
        ++count;
    }
    return near ? near : count == 1 ? only : nullptr;
}

QList<Edit> createRootTrunk(const Snapshot &now, const Finding &finding)
{
    const Gateway *gateway = now.find(finding.subject.as<GatewayId>());
    if (!gateway)
        return {};
    if (!now.referring<Trunk>(gateway->id).isEmpty())
        return {edits::createRootTrunk(gateway->id, {})};
    const Pool *pool = likelyEndOfTrunk(now, *gateway);
    return pool ? QList<Edit>{edits::createRootTrunk(gateway->id, pool->id)} : QList<Edit>();
}

// MED-008
void checkEncryption(const Snapshot &, const Trunk &trunk, Findings &out)
{
    if (trunk.transport == TrunkTransport::Tcp)
        out.add({trunk.gateway}, {trunk.gateway});
}

QList<Edit> useTls(const Snapshot &, const Finding &finding)
{
    return {edits::setTls(finding.subject.as<TrunkId>())};
}

/// Branch appliances and servers contain a Mediation Server.
bool hasMediation(const Pool &pool)
{
    return mediationOf(pool) || pool.as<SurvivableBranch>();
}

// MED-009
void checkMediationAtSite(const Snapshot &now, const Gateway &gateway, Findings &out)
{
    if (gateway.kind != GatewayKind::Sbc || !gateway.site)
        return;
    if (std::ranges::none_of(now.poolsOf(gateway.site), [](const Pool *pool) { return hasMediation(*pool); }))
        out.add({gateway.site}, {gateway.site});
}

QList<Edit> createMediationPool(const Snapshot &now, const Finding &finding)
{
    const Gateway *gateway = now.find(finding.subject.as<GatewayId>());
    const PoolId hop = gateway ? edits::likelyUserPool(now.plan, gateway->site) : PoolId{};
    return hop ? QList<Edit>{edits::addMediationPoolFor(gateway->id, hop)} : QList<Edit>();
}

/// The Mediation Server where a trunk ends, and whether it listens on the trunk's port.
bool isListenedTo(const Trunk &trunk, const MediationRole &mediation)
{
    if (trunk.transport == TrunkTransport::Tls)
        return isInRange(trunk.mediationPort, mediation.tlsPort, mediation.tlsPortLast);
    return mediation.tcpEnabled && isInRange(trunk.mediationPort, mediation.tcpPort, mediation.tcpPortLast);
}

// MED-010. The port is text: a number would get group separators.
void checkPort(const Snapshot &now, const Trunk &trunk, Findings &out)
{
    const Pool *pool = now.find(trunk.mediation);
    const MediationRole *mediation = pool ? mediationOf(*pool) : nullptr;
    if (mediation && !isListenedTo(trunk, *mediation))
        out.add({pool->id, QString::fromLatin1(nameOf(trunk.transport)), QString::number(trunk.mediationPort)},
                {pool->id});
}

QList<Edit> alignPort(const Snapshot &now, const Finding &finding)
{
    const Trunk *trunk = now.find(finding.subject.as<TrunkId>());
    const Pool *pool = trunk ? now.find(trunk->mediation) : nullptr;
    const MediationRole *mediation = pool ? mediationOf(*pool) : nullptr;
    if (!mediation)
        return {};
    QString label = QCoreApplication::translate("Edits", "Use TLS port");
    if (trunk->transport == TrunkTransport::Tcp)
        label = mediation->tcpEnabled ? QCoreApplication::translate("Edits", "Use TCP port")
                                      //: %1 is a port number.
                                      : QCoreApplication::translate("Edits", "Enable TCP %1").arg(mediation->tcpPort);
    return {edits::useListeningPort(label, trunk->id)};
}

} // namespace

std::vector<Rule> trunkRules()
{
    static constexpr Source component{"Mediation Server component",
                                      "SfbServer/plan-your-deployment/enterprise-voice-solution/mediation-server.md"};
    static constexpr Source guidelines{
        "Deployment guidelines for Mediation Server",
        "SfbServer/plan-your-deployment/capacity/mediation-server-deployment-guidelines.md"};
    static constexpr Source manyTrunks{"M:N trunk",
                                       "SfbServer/plan-your-deployment/enterprise-voice-solution/m-n-trunk.md"};
    static constexpr Source defineGateway{"Define a gateway in Topology Builder",
                                          "SfbServer/deploy/deploy-enterprise-voice/define-a-gateway.md"};
    static constexpr Source mediationSettings{
        "Mediation Server General Settings Expander (Topology Builder help)",
        "SfbServer/help-topics/help-topobld/mediation-server-general-settings-expander.md"};
    return {
        {
            .id = "MED-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "SIP trunk on collocated Mediation"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The SIP trunk %1 from %2 ends on the collocated Mediation Server of %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "For SIP trunks of a provider a stand-alone Mediation pool is strongly "
                                     "recommended. If the session border controller spreads its traffic evenly over "
                                     "all servers of the pool, collocation is accepted too; then accept this finding."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create a stand-alone Mediation pool for the trunk."),
            .sources = {component,
                        {"SIP trunking", "SfbServer/plan-your-deployment/enterprise-voice-solution/sip-trunking.md"}},
            .check = checkSipTrunk,
            .fixes = separateMediation,
        },
        {
            .id = "MED-003",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Gateway cannot balance over the pool"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "The gateway %3 of the trunk %1 cannot balance its calls over the %n servers of %4."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A gateway has to be able to use any server of the Mediation pool. One that "
                                     "cannot needs a pool of one server."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Change the gateway, or give it a pool of one server."),
            .sources = {component, manyTrunks},
            .check = checkBalancing,
            .reach = 2,
            .fixes = createOneServerPool,
        },
        {
            .id = "MED-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Gateway without a root trunk"),
            .message = QT_TRANSLATE_NOOP("Rules", "The gateway %1 has no root trunk."),
            .why = QT_TRANSLATE_NOOP("Rules", "A gateway is defined together with its root trunk."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create the root trunk."),
            .sources = {manyTrunks, component},
            .check = checkRootTrunk,
            .fixes = createRootTrunk,
        },
        {
            .id = "MED-008",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Unencrypted trunk"),
            .message = QT_TRANSLATE_NOOP("Rules", "The trunk %1 to %2 uses TCP."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "TLS is strongly recommended. Mediation Servers do not listen for TCP unless "
                                     "that is enabled."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use TLS if the gateway can."),
            .sources = {defineGateway, component, mediationSettings},
            .check = checkEncryption,
            .reach = 0,
            .fixes = useTls,
        },
        {
            .id = "MED-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "SIP trunk ends in a site without Mediation"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The session border controller %1 stands in %2, where there is no Mediation Server."),
            .why = QT_TRANSLATE_NOOP("Rules", "A SIP trunk needs a Mediation Server at the site where it ends."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a Mediation pool in that site."),
            .sources = {component, guidelines},
            .check = checkMediationAtSite,
            .reach = 2,
            .fixes = createMediationPool,
        },
        {
            .id = "MED-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Trunk port not listened to"),
            .message = QT_TRANSLATE_NOOP("Rules", "%2 does not listen for %3 on port %4, where the trunk %1 ends."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The port of a trunk must lie in the range on which the Mediation Server listens "
                                     "for that protocol; otherwise the trunk never connects."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Let the trunk and the Mediation Server agree on a port."),
            .sources = {defineGateway, mediationSettings},
            .check = checkPort,
            .fixes = alignPort,
        },
    };
}

} // namespace twinpool
