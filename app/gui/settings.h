// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/findinggroup.h"
#include "views/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace twinpool {

/// What the program remembers between runs. Read and written as a whole, at one place.
struct Settings {
    QString language; ///< Empty: the system's.
    ThemeChoice theme = ThemeChoice::System;
    QStringList recentFiles; ///< Newest first, at most maxRecentFiles.
    QByteArray windowGeometry, windowState;
    QByteArray rulesGeometry, interviewGeometry, namesGeometry; ///< Of dialogs.
    FindingGrouping findingGrouping = FindingGrouping::Severity;
    QString author; ///< Who accepted findings last.
    bool gauges = true; ///< Pools show how full they are.

    static constexpr int maxRecentFiles = 10;

    static Settings load();
    void save() const;

    /// Puts the file first.
    void remember(const QString &file);
};

} // namespace twinpool
