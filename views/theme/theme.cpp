// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QGuiApplication>

namespace twinpool {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme makeLight()
{
    return {
        .isDark = false,
        .ground = rgb(0xF5F6F8),
        .gridDot = rgb(0xDADFE6),
        .site = rgb(0xFAFBFC),
        .perimeter = rgb(0xFBF4EC),
        .paper = rgb(0xFFFFFF),
        .line = rgb(0xCBD2DB),
        .ink = rgb(0x1D2530),
        .ink2 = rgb(0x566170),
        .ink3 = rgb(0x6F7A88),
        .accent = rgb(0x1D69CC),
        .accentSoft = rgb(0xE9F1FC),
        .onStrong = rgb(0xFFFFFF),
        .hover = rgb(0xEEF1F4),
        .selection = rgb(0xDCE8FA),
        .selectionInactive = rgb(0xE6EAEF),
        .field = rgb(0x808B99),
        .track = rgb(0xE1E6EC),
        .userPools = rgb(0x2468C8),
        .sql = rgb(0x6B4FD8),
        .edge = rgb(0xAD550E),
        .director = rgb(0x177687),
        .voice = rgb(0x6E6A1E),
        .chat = rgb(0xA83A86),
        .shared = rgb(0x52606F),
        .error = rgb(0xC62B2B),
        .warning = rgb(0x9A5B00),
        .info = rgb(0x2468C8),
        .ok = rgb(0x1B7646),
    };
}

Theme makeDark()
{
    return {
        .isDark = true,
        .ground = rgb(0x14181E),
        .gridDot = rgb(0x252C35),
        .site = rgb(0x191E25),
        .perimeter = rgb(0x241F1A),
        .paper = rgb(0x1D232B),
        .line = rgb(0x3A4450),
        .ink = rgb(0xE8ECF1),
        .ink2 = rgb(0xA9B4C1),
        .ink3 = rgb(0x7D8895),
        .accent = rgb(0x5FA2F5),
        .accentSoft = rgb(0x1F3149),
        .onStrong = rgb(0x14181E),
        .hover = rgb(0x29313B),
        .selection = rgb(0x263D5A),
        .selectionInactive = rgb(0x2D3642),
        .field = rgb(0x6C7885),
        .track = rgb(0x343D49),
        .userPools = rgb(0x5FA2F5),
        .sql = rgb(0xA591FA),
        .edge = rgb(0xEE9A55),
        .director = rgb(0x4FBACD),
        .voice = rgb(0xC3BC5A),
        .chat = rgb(0xE583C6),
        .shared = rgb(0x9AA8B8),
        .error = rgb(0xF2706B),
        .warning = rgb(0xEFB04A),
        .info = rgb(0x5FA2F5),
        .ok = rgb(0x55C48A),
    };
}

// Printers draw no tints of a few percent: all grounds but the perimeter are white, inks and lines are darker.
Theme makePrint()
{
    Theme theme = makeLight();
    theme.ground = theme.gridDot = theme.site = theme.paper;
    theme.line = rgb(0xA6AFBA);
    theme.ink = rgb(0x000000);
    theme.ink2 = rgb(0x3C4653);
    theme.ink3 = rgb(0x5A6573);
    return theme;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme = makePrint();
    return theme;
}

const Theme &Theme::forPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme &Theme::current()
{
    return forPalette(QGuiApplication::palette());
}

ThemeColor roleColorOf(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
    case PoolKind::StandardEdition:
    case PoolKind::BranchAppliance:
    case PoolKind::BranchServer:
        return &Theme::userPools;
    case PoolKind::Mediation:
        return &Theme::voice;
    case PoolKind::Director:
        return &Theme::director;
    case PoolKind::PersistentChat:
    case PoolKind::VideoInterop:
        return &Theme::chat;
    case PoolKind::Edge:
        return &Theme::edge;
    case PoolKind::TrustedApplication:
    case PoolKind::OfficeWebApps:
        return &Theme::shared;
    }
    Q_UNREACHABLE();
}

ThemeColor roleColorOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Pool:
        return &Theme::userPools;
    case EntityKind::SqlStore:
    case EntityKind::SqlNode:
        return &Theme::sql;
    case EntityKind::Gateway:
    case EntityKind::Trunk:
        return &Theme::voice;
    case EntityKind::ReverseProxy:
        return &Theme::edge;
    case EntityKind::Pairing:
    case EntityKind::NetworkLink:
        return &Theme::accent;
    case EntityKind::FileStore:
    case EntityKind::FileServer:
    case EntityKind::LoadBalancer:
        return &Theme::shared;
    case EntityKind::AdDomain:
    case EntityKind::SipDomain:
    case EntityKind::SimpleUrl:
    case EntityKind::DnsRecord:
    case EntityKind::Site:
    case EntityKind::Server:
    case EntityKind::Maintenance:
    case EntityKind::Scenario:
    case EntityKind::ScenarioEvent:
        return &Theme::ink2;
    }
    Q_UNREACHABLE();
}

} // namespace twinpool
