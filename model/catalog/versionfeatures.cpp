// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/versionfeatures.h"

namespace twinpool {

namespace {

constexpr Source deprecated{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"};
constexpr Source requirements2019{"System requirements for Skype for Business Server 2019",
                                  "SfBServer2019/plan/system-requirements.md"};
constexpr Source responseGroups{"Back up Response Group Service (RGS) data", "SfBServer2019/backup-rgs-data.md"};

} // namespace

std::span<const VersionFeature> versionFeatures()
{
    static constexpr std::array features{
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "Enterprise pools of two Front End Servers"), only2015,
                       requirements2019},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "More than 12 Front End Servers in a pool, 16 at most"),
                       from2019, requirements2019},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "SQL mirroring of the back end"), only2015, deprecated},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "Response Group data in the Backup Service"), from2019,
                       responseGroups},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "Persistent Chat"), only2015, deprecated},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "XMPP gateway"), only2015, deprecated},
        VersionFeature{QT_TRANSLATE_NOOP("VersionFeatures", "Mobility service for older clients"), only2015, deprecated},
    };
    return features;
}

} // namespace twinpool
