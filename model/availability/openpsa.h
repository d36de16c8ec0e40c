// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

// Fault trees for other programs: the Open-PSA Model Exchange Format, in the form that the published grammar of the
// fault-tree program SCRAM (input.rng) accepts. Every service is a gate that no other gate names, because such programs
// answer for those only.

namespace twinpool {

/// What a tree is about, in people's words.
struct FaultTreeNames {
    struct Service {
        QString name;
        FaultNode down;
    };
    QString model;
    QStringList events; ///< By number.
    QList<Service> services;
};

/// A name the format takes, letters, digits and `_`, made from any text.
QString openPsaName(QStringView text);

/// The services, what they need and with which probability each event happens. The same bytes for the same tree.
QByteArray openPsaModel(const FaultTree &tree, std::span<const double> down, const FaultTreeNames &names);

} // namespace twinpool
