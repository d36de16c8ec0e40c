// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// Simple URLs and what their names must be like: "DNS requirements for simple URLs",
// SfbServer/plan-your-deployment/network-requirements/simple-urls.md.

namespace twinpool {

/// The host in a URL, without port: `meet.contoso.com`.
QStringView hostOfUrl(QStringView url);

/// What follows the host, without its first slash.
QStringView pathOfUrl(QStringView url);

/// A form of \a url in which one is the beginning of another exactly when its text is: lower case, with a slash after a
/// host alone and none after a path. So `meet.contoso.com` is no beginning of `meet.contoso.com.au`.
QString comparableUrl(const QString &url);

enum class UrlForm : quint8 {
    Fine,
    Hyphenated, ///< With characters besides letters, digits and periods, of which the page warns; only hyphens.
    Malformed,  ///< Not `https://`, with a port, or with other characters.
};
UrlForm formOfUrl(QStringView url);

namespace edits {

/// `https://meet.contoso.com` for a row of the plan: a host in its SIP domain, or in the default one, named after the
/// component and counted up while a URL, a pool or a SIP domain is in the way. Empty without a SIP domain.
QString freeSimpleUrl(const Plan &plan, const SimpleUrl &row);

Edit setSimpleUrl(SimpleUrlId id, const QString &url);

/// Adds a Meet URL for each SIP domain that has none, and a Dialin URL if there is none.
Edit createMissingSimpleUrls();

/// Whether meetings of this domain have a URL.
bool hasMeetUrl(const Plan &plan, SipDomainId domain);
bool hasDialinUrl(const Plan &plan);

} // namespace edits

} // namespace twinpool
