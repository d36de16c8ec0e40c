// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/webnames.h"

namespace twinpool::edits {

/// Where a DNS name is known.
enum class NameScope : quint8 { Internal, External };

/// Calls \a f(name, NameScope) for each DNS name that a row bears: its own, and those of its web services, its external
/// interfaces, its listener. Names may be empty; through a row that is not const they can be changed.
template <class Row, class F>
void forEachDnsName(Row &row, F f)
{
    using Plain = std::remove_const_t<Row>;
    if constexpr (std::is_same_v<Plain, Pool>) {
        f(row.fqdn, NameScope::Internal);
        if (auto *web = webServicesOf(row)) {
            f(web->internalFqdn, NameScope::Internal);
            f(web->externalFqdn, NameScope::External);
        }
        if (auto *edge = row.template as<EdgePool>())
            for (auto *service : {&edge->access, &edge->webConferencing, &edge->av})
                f(service->fqdn, NameScope::External);
    } else if constexpr (std::is_same_v<Plain, SqlStore>) {
        f(row.listener.fqdn, NameScope::Internal);
        f(row.networkName.fqdn, NameScope::Internal);
    } else if constexpr (requires { row.serverFqdn; }) {
        f(row.serverFqdn, NameScope::Internal);
    } else if constexpr (requires { row.fqdn; }) {
        f(row.fqdn, NameScope::Internal);
    } else if constexpr (std::is_same_v<Plain, Gateway>) {
        f(row.address, NameScope::Internal);
    } else if constexpr (std::is_same_v<Plain, SipDomain>) {
        f(row.name, NameScope::External);
    }
}

/// Gateways may have an IP address in place of a name.
bool isIpAddress(QStringView name);

/// Letters of ASCII, digits, hyphens and dots only.
bool isCleanName(QStringView name);

/// \a name with its letters brought to ASCII where they have a base there, hyphens for underscores and blanks, and without
/// anything else: `Zürich_fe1` → `Zurich-fe1`. Empty when nothing is left.
QString cleanName(const QString &name);

/// Cleans every name of a row. Its own is counted up when another row has it; a machine that shares the name of its pool
/// follows.
Edit cleanNames(EntityRef row);

/// Completes each name of one label with a domain, that of its scope.
Edit appendDomains(EntityRef row, const QString &internalDomain, const QString &externalDomain);

} // namespace twinpool::edits
