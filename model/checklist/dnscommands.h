// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskcommands.h"

// Records of the internal and the public DNS, and looking them up.

namespace twinpool {

void poolRecords(const PlanFacts &plan, const Pool &pool, TaskCommands &out);
void webRecord(const PlanFacts &plan, const Pool &pool, TaskCommands &out);
void internalRecords(const PlanFacts &plan, const SipDomain &sip, TaskCommands &out);
void externalRecords(const PlanFacts &plan, const SipDomain &sip, TaskCommands &out);
void edgeRecords(const PlanFacts &plan, const Pool &pool, TaskCommands &out);
void geoRecords(const PlanFacts &plan, const Pairing &pair, TaskCommands &out);

void poolLookup(const PlanFacts &plan, const Pool &pool, TaskCommands &out);
void webLookup(const PlanFacts &plan, const Pool &pool, TaskCommands &out);
void discoveryLookup(const PlanFacts &plan, const SipDomain &sip, TaskCommands &out);
/// All names of Front End pools.
void lookups(const PlanFacts &plan, TaskCommands &out);

} // namespace twinpool
