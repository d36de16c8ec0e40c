// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/chatlimits.h"
#include "model/rules/rule.h"

// The topics of family PCH, and questions that several of them ask.

namespace twinpool {

std::vector<Rule> chatServerRules(); ///< How many servers, which are active, and what they carry.
std::vector<Rule> chatStoreRules(); ///< The databases of rooms and of compliance.
std::vector<Rule> chatRecoveryRules(); ///< Stretched pools, log shipping and failover.
std::vector<Rule> chatPlaceRules(); ///< What else must be in the plan, and in which domain.

/// Only these pools are judged; the role ended with 2015 (PCH-001).
const PersistentChatPool *chatOf(const Pool &pool);

/// Where the rooms are written now: the site of the primary store, after a failover of the backup store. None: unknown.
/// Two references away from the pool.
SiteId databaseSiteOf(const Snapshot &now, const PersistentChatPool &chat);

/// Whether a server is known to stand in another data center than \a site.
bool isFarFrom(const Snapshot &now, const Server &server, SiteId site);

/// The primary and the backup store stand in one data center.
bool haveStoresTogether(const Snapshot &now, const PersistentChatPool &chat);

/// The site that a backup store of the pool belongs in: that of servers which stand far from the primary store, or that
/// of the partner of the Front End pool, or the only other data center. None when there is no such site or a choice.
SiteId backupSiteFor(const Snapshot &now, const Pool &pool);

/// Whether the share is a file store of the plan or lies in one.
bool isInFileStore(const Snapshot &now, const QString &share);

} // namespace twinpool
