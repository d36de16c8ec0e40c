// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/hardwarelist.h"

#include <QStringList>

// What a hardware list says of a line, in the language of this moment; empty where nothing is known.

namespace twinpool {

QString processorText(const HardwareLine &line); ///< `2 × 6 cores, 2,400 MHz`
QString memoryText(const HardwareLine &line);    ///< `64 GB`
QString diskText(const HardwareLine &line);      ///< `8: 2 in RAID 1, 6 in RAID 10`
QString networkText(const HardwareLine &line);   ///< `1 dual-port adapter of at least 1 Gbit/s`
QString systemText(const HardwareLine &line);    ///< `Windows Server 2019`
QString sqlText(const HardwareLine &line);       ///< `SQL Server 2019 Enterprise`

/// Where processors and memory come from, and the page: `Processors: Documented`, a line each.
QStringList hardwareOriginTexts(const HardwareLine &line);

/// All of them, and for gateways their ports, separated by semicolons.
QString lineText(const HardwareLine &line);

} // namespace twinpool
