// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/pool.h"

namespace twinpool {

namespace {

struct KindOfRole {
    PoolKind operator()(const UserPool &role) const
    {
        return role.edition == PoolEdition::Enterprise ? PoolKind::EnterprisePool : PoolKind::StandardEdition;
    }
    PoolKind operator()(const MediationPool &) const { return PoolKind::Mediation; }
    PoolKind operator()(const DirectorPool &) const { return PoolKind::Director; }
    PoolKind operator()(const PersistentChatPool &) const { return PoolKind::PersistentChat; }
    PoolKind operator()(const EdgePool &) const { return PoolKind::Edge; }
    PoolKind operator()(const VideoInteropPool &) const { return PoolKind::VideoInterop; }
    PoolKind operator()(const TrustedApplicationPool &) const { return PoolKind::TrustedApplication; }
    PoolKind operator()(const OfficeWebAppsFarm &) const { return PoolKind::OfficeWebApps; }
    PoolKind operator()(const SurvivableBranch &role) const
    {
        return role.kind == SurvivableKind::Appliance ? PoolKind::BranchAppliance : PoolKind::BranchServer;
    }
};

} // namespace

Pool::Pool() = default;
Pool::Pool(const Pool &) = default;
Pool::Pool(Pool &&) noexcept = default;
Pool &Pool::operator=(const Pool &) = default;
Pool &Pool::operator=(Pool &&) noexcept = default;
Pool::~Pool() = default;
bool Pool::operator==(const Pool &) const = default;

PoolKind kindOf(const Pool &pool)
{
    return std::visit(KindOfRole{}, pool.role);
}

PoolRole roleOf(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
        return UserPool{};
    case PoolKind::StandardEdition: {
        UserPool role;
        role.edition = PoolEdition::Standard;
        return role;
    }
    case PoolKind::Mediation:
        return MediationPool{};
    case PoolKind::Director:
        return DirectorPool{};
    case PoolKind::PersistentChat:
        return PersistentChatPool{};
    case PoolKind::Edge:
        return EdgePool{};
    case PoolKind::VideoInterop:
        return VideoInteropPool{};
    case PoolKind::TrustedApplication:
        return TrustedApplicationPool{};
    case PoolKind::OfficeWebApps:
        return OfficeWebAppsFarm{};
    case PoolKind::BranchAppliance:
        return SurvivableBranch{};
    case PoolKind::BranchServer: {
        SurvivableBranch role;
        role.kind = SurvivableKind::Server;
        return role;
    }
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
