// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskpages.h"

// Pages that several steps of runbooks cite, beside those of the task catalogue.

namespace twinpool::runbookpages {

inline constexpr Source failingOver{
    "Failing over and failing back a pool in Skype for Business Server",
    "Skype/SfbServer/manage/ha-dr-and-backup-service/failing-over-and-failing-back-a-pool.md"};
inline constexpr Source backupService{
    "Configuring and monitoring the Backup Service in Skype for Business Server",
    "Skype/SfbServer/manage/ha-dr-and-backup-service/configuring-and-monitoring-the-backup-service.md"};
inline constexpr Source userExperience{
    "User experience during pool failure in Skype for Business Server",
    "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/user-experience.md"};
inline constexpr Source updateBackEnd{
    "Patch or update a Back End Server or Standard Edition server in Skype for Business Server",
    "Skype/SfbServer/manage/topology/patch-or-update-a-back-end-or-standard-edition-server.md"};
inline constexpr Source chatRecovery{
    "Manage high availability and disaster recovery for Persistent Chat Server in Skype for Business Server 2015",
    "Skype/SfbServer/manage/persistent-chat/high-availability-and-disaster-recovery.md"};
inline constexpr Source shippedLog{
    "Fail over to a log shipping secondary",
    "sql-docs: docs/database-engine/log-shipping/fail-over-to-a-log-shipping-secondary-sql-server.md"};
inline constexpr Source forcedGroupFailover{
    "Perform a forced manual failover of an Always On availability group",
    "sql-docs: docs/database-engine/availability-groups/windows/perform-a-forced-manual-failover-of-an-availability-group-sql-server.md"};
inline constexpr Source managementServerFailover{
    "Invoke-CsManagementServerFailover",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsManagementServerFailover.md"};
inline constexpr Source poolFailOver{
    "Invoke-CsPoolFailOver",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsPoolFailOver.md"};
inline constexpr Source poolFailBack{
    "Invoke-CsPoolFailBack",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsPoolFailBack.md"};
inline constexpr Source setEdgeServer{
    "Set-CsEdgeServer",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsEdgeServer.md"};
inline constexpr Source setSite{
    "Set-CsSite",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsSite.md"};
inline constexpr Source exportResponseGroups{
    "Export-CsRgsConfiguration",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsRgsConfiguration.md"};
inline constexpr Source importResponseGroups{
    "Import-CsRgsConfiguration",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Import-CsRgsConfiguration.md"};
inline constexpr Source chatState{
    "Set-CsPersistentChatState",
    "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsPersistentChatState.md"};

} // namespace twinpool::runbookpages
