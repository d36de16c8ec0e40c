// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringView>

// The grammars of names: one function each, whose error is a sentence. Source: command-safety.md section 5.
// Every function also refuses what checkText() refuses, and empty text unless it says otherwise.

namespace twinpool {

// DNS, section 5.1.
Result<void> checkDnsLabel(QStringView label); ///< 1–63 letters, digits, inner hyphens; no `xn--`.
Result<void> checkDnsName(QStringView name); ///< Labels and dots, also a single label: a zone.
Result<void> checkFqdn(QStringView name); ///< At least two labels, at most 253 characters, last label not digits.

// Computers, clusters and SQL Server, sections 5.2 to 5.4.
Result<void> checkComputerName(QStringView name); ///< NetBIOS: 1–15, not only digits.
Result<void> checkClusterName(QStringView name); ///< Also network names of failover cluster instances.
Result<void> checkListenerName(QStringView name); ///< As a computer name: Management Studio takes 15 characters.
Result<void> checkAvailabilityGroup(QStringView name); ///< 1–128 UTF-16 units.
Result<void> checkClusterObject(QStringView name); ///< "Cluster Disk 1", "SQL Server (RTC)": section 4.
Result<void>
checkSqlInstance(QStringView instance); ///< 1–16; the default instance is an absent name, not an empty one.

// People and services, section 5.5.
Result<void> checkAccount(QStringView account); ///< `DOMAIN\name`, name up to 20, may end with `$`.
Result<void> checkGroupAccount(QStringView account); ///< `DOMAIN\name`, name up to 256.
Result<void> checkGroupName(QStringView name); ///< A group without its domain, up to 256.
Result<void> checkSipAddress(QStringView address); ///< `local@domain` without `sip:`.

// Shares and paths, section 5.6. No path ends with `\`.
Result<void> checkShareName(QStringView share); ///< 1–80; administrative shares are refused, `name$` is allowed.
Result<void> checkPathComponent(QStringView component);
Result<void> checkUncPath(QStringView path); ///< `\\fqdn\share` and components.
Result<void> checkLocalFolder(QStringView path); ///< `D:\` and components, at most 248.
Result<void> checkLocalFile(QStringView path); ///< The same, at most 259.

// Web, section 5.7.
Result<void> checkSimpleUrl(QStringView url); ///< `https://host` and an optional path, nothing else.
Result<void> checkWebUrl(QStringView url); ///< http or https, host as FQDN, optional port and path.

// Addresses, section 5.8.
Result<void> checkIpv4(QStringView address); ///< Dotted decimal without leading zeros.
Result<void> checkServerIpv4(QStringView address); ///< Also not broadcast, multicast, loopback or 0.x.
Result<void> checkNetmask(QStringView mask); ///< Ones, then zeros.
Result<void> checkCidr(QStringView prefix); ///< `10.1.0.0/16`.
Result<void> checkPort(int port); ///< 1–65535.

// Others, section 5.8.
Result<void> checkSiteName(QStringView name); ///< 1–64 without `< > & "`.
Result<void> checkId(QStringView id); ///< Store, share and pair ids.
Result<void> checkBuild(QStringView build); ///< `7.0.2046.553`.
Result<void> checkDistinguishedName(QStringView name); ///< RFC 4514.
Result<void> checkCertificateAuthority(QStringView authority); ///< `host\common name`.

} // namespace twinpool
