// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/deployment.h"

// Sites and the links between them. Attributes: model.md sections 2.4 and 2.5.

namespace twinpool {

enum class SiteKind : quint8 { Central, Branch };
constexpr auto enumNames(SiteKind)
{
    using enum SiteKind;
    return std::to_array<EnumName<SiteKind>>({
        {Central, "Central", QT_TRANSLATE_NOOP("Enum", "Central site")},
        {Branch, "Branch", QT_TRANSLATE_NOOP("Enum", "Branch site")},
    });
}

/// Well-connected computers. Not an Active Directory site.
struct Site {
    SiteId id;
    QString name;
    SiteKind kind = SiteKind::Central;
    SiteId parentSite; ///< Of a branch; a central site.
    LifeState state = LifeState::New;
    QString description, city, stateProvince, countryCode;
    QString worldRegion; ///< For the distance of pairs; empty: not known.
    QString dataCenter;  ///< Two sites with the same value share a building; empty: the site's name.
    int users = 0;       ///< People physically here.
    int usersPerYear = 0; ///< So many join each year, or leave when negative.
    bool resilientWan = false; ///< Branch: is there a redundant link to the parent?
    bool cacEnabled = false;
    PoolId cacPool;
    bool federationEnabled = false;
    PoolId federationRoute; ///< Edge pool or Director.
    PoolId xmppFederationRoute;
    PoolId defaultPersistentChatPool;
    std::optional<int> recoveryTimeMinutes, recoveryPointMinutes; ///< As UserPool, for its pools; none: no target.
    QString notes;
    bool operator==(const Site &) const = default;
};

enum class LinkClass : quint8 { Fast, Slow };
constexpr auto enumNames(LinkClass)
{
    using enum LinkClass;
    return std::to_array<EnumName<LinkClass>>({
        {Fast, "Fast", QT_TRANSLATE_NOOP("Enum", "Fast")},
        {Slow, "Slow", QT_TRANSLATE_NOOP("Enum", "Slow")},
    });
}

enum class LinkProtection : quint8 { None, IPsec, EncryptedWan };
constexpr auto enumNames(LinkProtection)
{
    using enum LinkProtection;
    return std::to_array<EnumName<LinkProtection>>({
        {None, "None", QT_TRANSLATE_NOOP("Enum", "Not protected")},
        {IPsec, "IPsec", QT_TRANSLATE_NOOP("Enum", "IPsec")},
        {EncryptedWan, "EncryptedWan", QT_TRANSLATE_NOOP("Enum", "Encrypted WAN")},
    });
}

/// The network between two sites, in no order.
struct NetworkLink {
    NetworkLinkId id;
    SiteId siteA, siteB;
    double bandwidthMbps = 0; ///< 0: not known.
    double roundTripMs = 0;
    bool resilient = false;
    bool traversesInternet = false;
    LinkClass linkClass = LinkClass::Fast; ///< The planner's judgement; no threshold is published.
    LinkProtection protection = LinkProtection::None;
    QString notes;
    bool operator==(const NetworkLink &) const = default;
};

} // namespace twinpool
