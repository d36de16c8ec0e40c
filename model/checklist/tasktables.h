// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

// The catalogue in parts, in its order.

namespace twinpool {

std::vector<TaskTemplate> prepareTasks(); ///< PRE-01 to PRE-05
std::vector<TaskTemplate> directoryTasks(); ///< AD-01 to AD-09
std::vector<TaskTemplate> dnsTasks(); ///< DNS-01 to DNS-07
std::vector<TaskTemplate> networkTasks(); ///< LB-01 to NET-03
std::vector<TaskTemplate> shareTasks(); ///< FS-01 to CRT-02
std::vector<TaskTemplate> sqlTasks(); ///< SQL-01 to SQL-04
std::vector<TaskTemplate> mirrorTasks(); ///< MIR-00 to MIR-04
std::vector<TaskTemplate> clusterTasks(); ///< WSFC-01 to WSFC-05
std::vector<TaskTemplate> replicaTasks(); ///< AG-01 to AG-02
std::vector<TaskTemplate> clusterInstanceTasks(); ///< FCI-01 to FCI-03
std::vector<TaskTemplate> topologyTasks(); ///< SE-01 to TB-04
std::vector<TaskTemplate> topologyPoolTasks(); ///< TB-05 to TB-08
std::vector<TaskTemplate> topologyEdgeTasks(); ///< TB-09 to TB-14
std::vector<TaskTemplate> publishingTasks(); ///< TB-18 to TB-22
std::vector<TaskTemplate> mirrorDatabaseTasks(); ///< MIR-05 to SQL-05
std::vector<TaskTemplate> groupTasks(); ///< AG-03 to AG-06
std::vector<TaskTemplate> installTasks(); ///< INS-01 to CMS-01
std::vector<TaskTemplate> listenerTasks(); ///< AG-07 to AG-10
std::vector<TaskTemplate> edgeTasks(); ///< EDG-01 to EDG-10
std::vector<TaskTemplate> pairingTasks(); ///< PAIR-01 to RGS-01
std::vector<TaskTemplate> persistentChatTasks(); ///< PCH-01 to PCH-02
std::vector<TaskTemplate> logShippingTasks(); ///< PCH-03 to PCH-05
std::vector<TaskTemplate> chatServerTasks(); ///< PCH-06 to PCH-07
std::vector<TaskTemplate> workloadTasks(); ///< OWA-01 to ARC-01
std::vector<TaskTemplate> conversionTasks(); ///< CVT-01 to CVT-06
std::vector<TaskTemplate> groupChangeTasks(); ///< AGX-01 to AGX-02
std::vector<TaskTemplate> mirrorChangeTasks(); ///< MIRX-01 to MIRX-04
std::vector<TaskTemplate> poolChangeTasks(); ///< CHG-01 to CHG-03
std::vector<TaskTemplate> backupTasks(); ///< BKP-01 to BKP-06
std::vector<TaskTemplate> closingTasks(); ///< VER-01 to HND-03

} // namespace twinpool
