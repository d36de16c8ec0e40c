// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

namespace twinpool {

using namespace Qt::StringLiterals;

QString iconNameFor(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
        return u"enterprise-pool"_s;
    case PoolKind::StandardEdition:
        return u"standard-edition"_s;
    case PoolKind::Mediation:
        return u"mediation"_s;
    case PoolKind::Director:
        return u"director"_s;
    case PoolKind::PersistentChat:
        return u"persistent-chat"_s;
    case PoolKind::Edge:
        return u"edge"_s;
    case PoolKind::VideoInterop:
        return u"video-interop"_s;
    case PoolKind::TrustedApplication:
        return u"trusted-application"_s;
    case PoolKind::OfficeWebApps:
        return u"office-web-apps"_s;
    case PoolKind::BranchAppliance:
        return u"branch-appliance"_s;
    case PoolKind::BranchServer:
        return u"branch-server"_s;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::AdDomain:
        return u"ad-domain"_s;
    case EntityKind::SipDomain:
        return u"sip-domain"_s;
    case EntityKind::SimpleUrl:
        return u"simple-url"_s;
    case EntityKind::DnsRecord:
        return u"dns-record"_s;
    case EntityKind::Site:
        return u"site"_s;
    case EntityKind::NetworkLink:
        return u"network-link"_s;
    case EntityKind::Pool:
        return u"enterprise-pool"_s;
    case EntityKind::Server:
        return u"server"_s;
    case EntityKind::SqlStore:
        return u"sql-store"_s;
    case EntityKind::SqlNode:
        return u"sql-node"_s;
    case EntityKind::FileStore:
        return u"file-store"_s;
    case EntityKind::FileServer:
        return u"file-server"_s;
    case EntityKind::Gateway:
        return u"gateway"_s;
    case EntityKind::Trunk:
        return u"trunk"_s;
    case EntityKind::LoadBalancer:
        return u"load-balancer"_s;
    case EntityKind::ReverseProxy:
        return u"reverse-proxy"_s;
    case EntityKind::Pairing:
        return u"pairing"_s;
    case EntityKind::Maintenance:
        return u"maintenance"_s;
    case EntityKind::Scenario:
        return u"what-if"_s;
    case EntityKind::ScenarioEvent:
        return u"fail"_s;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(SiteKind kind)
{
    return kind == SiteKind::Branch ? u"branch-site"_s : u"site"_s;
}

QString iconNameFor(GatewayKind kind)
{
    switch (kind) {
    case GatewayKind::PstnGateway:
        return u"gateway"_s;
    case GatewayKind::Sbc:
        return u"sbc"_s;
    case GatewayKind::IpPbx:
        return u"ip-pbx"_s;
    case GatewayKind::VideoGateway:
        return u"video-gateway"_s;
    }
    Q_UNREACHABLE();
}

QString iconNameFor(SqlNodeRole role)
{
    return role == SqlNodeRole::Witness ? u"witness"_s : u"sql-node"_s;
}

} // namespace twinpool
