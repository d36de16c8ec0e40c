// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

#include <array>
#include <chrono>

// Intervals and targets of pool pairing: model.md section 6, rules.md C14 and C16.

namespace twinpool {

namespace pages::pairing {
inline constexpr Source disasterRecovery{
    "Front End pool disaster recovery",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/disaster-recovery.md"};
inline constexpr Source deployPairs{"Deploy paired Front End pools for disaster recovery",
                                    "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/"
                                    "front-end-pools-for-disaster-recovery.md"};
inline constexpr Source userExperience{
    "User experience during pool failure",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/user-experience.md"};
inline constexpr Source voiceResiliency{
    "Plan for Enterprise Voice resiliency",
    "SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency.md"};
inline constexpr Source frontEndSettings{"Front End General Settings Expander (Topology Builder help)",
                                         "SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"};
inline constexpr Source registrarSettings{"Registrar Settings Expander (Topology Builder help)",
                                          "SfbServer/help-topics/help-topobld/registrar-settings-expander.md"};
inline constexpr Source branchRegistrarSettings{"Registrar SBA Settings Expander (Topology Builder help)",
                                                "SfbServer/help-topics/help-topobld/registrar-sba-settings-expander.md"};
inline constexpr Source setRegistrar{"Set-CsRegistrar",
                                     "office-docs-powershell: skype/skype-ps/skype/Set-CsRegistrar.md"};
inline constexpr Source setBackupService{
    "Set-CsBackupServiceConfiguration",
    "office-docs-powershell: skype/skype-ps/skype/Set-CsBackupServiceConfiguration.md"};
inline constexpr Source backupService{
    "Configuring and monitoring the Backup Service",
    "SfbServer/manage/ha-dr-and-backup-service/configuring-and-monitoring-the-backup-service.md"};
inline constexpr Source failingOver{
    "Failing over and failing back a pool",
    "SfbServer/manage/ha-dr-and-backup-service/failing-over-and-failing-back-a-pool.md"};
inline constexpr Source managing{
    "Managing Skype for Business Server disaster recovery, high availability, and Backup Service",
    "SfbServer/manage/ha-dr-and-backup-service/managing-da-ha-backup-service.md"};
inline constexpr Source responseGroupBackup{"Back up Response Group Service (RGS) data",
                                            "SfBServer2019/backup-rgs-data.md"};
} // namespace pages::pairing

/// After which time a backup Registrar takes voice users, and after which they go back.
struct RegistrarIntervals {
    std::chrono::seconds detection, failback;
};

/// Defaults of a user pool and of a branch. Sources: pages::pairing::frontEndSettings, branchRegistrarSettings.
inline constexpr RegistrarIntervals poolIntervals{std::chrono::seconds(300), std::chrono::seconds(600)};
inline constexpr RegistrarIntervals branchIntervals{std::chrono::seconds(120), std::chrono::seconds(240)};

/// What the cmdlet accepts for both intervals. Source: pages::pairing::setRegistrar.
inline constexpr std::chrono::seconds leastInterval{30}, mostInterval{84400};

/// Shorter detection acts like this. None is given for failback. Source: pages::pairing::frontEndSettings.
inline constexpr std::chrono::seconds detectionFloor{90};

/// How often the Backup Service copies, one value for the deployment. Source: pages::pairing::backupService.
inline constexpr std::chrono::seconds backupSyncDefault{120};

/// What the cmdlet accepts for it. Source: pages::pairing::setBackupService.
inline constexpr std::chrono::seconds backupSyncLeast{5}, backupSyncMost{3 * 60 * 60};

/// Targets of a pool failover, counted from the decision, and the pools they were measured with.
/// Source: pages::pairing::disasterRecovery.
inline constexpr std::chrono::minutes recoveryTimeLeast{15}, recoveryTimeMost{20}, recoveryPoint{5};

/// Failing back takes up to an hour for so many users. Source: pages::pairing::userExperience.
inline constexpr int usersFailedBackInAnHour = 20000;

/// Build of the July 2019 update of Skype for Business Server 2019, the first that copies Response Groups.
/// Sources: pages::pairing::responseGroupBackup; the number: article KB 4470124 on the updates of the product.
inline constexpr std::array responseGroupBackupBuild{7, 0, 2046, 123};

} // namespace twinpool
