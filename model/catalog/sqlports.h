// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ports that generated commands contain, beside those a plan sets. Source: checklists.md section 6.4.

namespace twinpool::ports {

inline constexpr int sqlEngine = 1433;         ///< Or the fixed port of the instance.
inline constexpr int sqlBrowser = 1434;        ///< UDP.
inline constexpr int mirroring = 5022;
inline constexpr int mirroringWitness = 7022;
inline constexpr int groupEndpoint = 5022;
inline constexpr int groupListener = 1433;     ///< No other is supported.
inline constexpr int fileSharing = 445;
inline constexpr int sip = 5061;
inline constexpr int edgeReplication = 4443;

} // namespace twinpool::ports
