// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

PlanBuilder pools()
{
    return PlanBuilder().site("Paris").enterprise("par").site("Lyon").enterprise("lyo");
}

/// A pair over a link of this protection.
PlanBuilder pairOver(LinkProtection protection, bool internet = false)
{
    return pools().pair("par", "lyo").link("Paris", "Lyon").plan([=](Plan &plan) {
        plan.networkLinks.change(plan.networkLinks.begin()->id, [=](NetworkLink &link) {
            link.protection = protection;
            link.traversesInternet = internet;
        });
    });
}

/// The notes of the link list each Front End Server with the file store of the other pool.
PlanBuilder rulesListed(PlanBuilder builder)
{
    return builder.plan([](Plan &plan) {
        QStringList lines;
        for (const Server &server : plan.servers) {
            const Pool *own = plan.pools.find(server.pool);
            for (const Pool &other : plan.pools)
                if (own->as<UserPool>() && other.as<UserPool>() && other.id != own->id)
                    lines += u"TCP 445: %1 > %2"_s.arg(
                        server.fqdn, plan.fileStores.find(other.as<UserPool>()->fileStore)->serverFqdn);
        }
        plan.networkLinks.change(plan.networkLinks.begin()->id,
                                 [&](NetworkLink &link) { link.notes = u"agreed\n"_s + lines.join(u'\n'); });
    });
}

} // namespace

std::vector<RuleCase> securityCases()
{
    using enum LinkProtection;
    const QString open = u"SEC-001 par+lyo"_s, content = u"SEC-003 par+lyo"_s, ipsec = u"SEC-004 par+lyo"_s;
    const QString status = u"SEC-005"_s; ///< Said about the checklist of each plan with a pair.
    const QStringList silent;
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    row("SEC-001 no protection", pairOver(None), {open, content, status}, 1);
    row("SEC-001 an encrypted WAN", pairOver(EncryptedWan), {content, status});
    row("SEC-001 no pair", pools().link("Paris", "Lyon"), silent);
    row("SEC-002 the Internet without protection", pairOver(None, true), {open, u"SEC-002 par+lyo"_s, content, status});
    row("SEC-002 the Internet with IPsec", pairOver(IPsec, true), {content, ipsec, status});
    row("SEC-003 a pair without a link", pools().pair("par", "lyo"), {content, status});
    row("SEC-003 pools without a pair", pools(), silent);
    row("SEC-004 IPsec", pairOver(IPsec), {content, ipsec, status}, 1);
    row("SEC-004 IPsec with its rules listed", rulesListed(pairOver(IPsec)), {content, status});
    row("SEC-004 an encrypted WAN", pairOver(EncryptedWan), {content, status});
    row("SEC-006 a mirrored store", PlanBuilder(ProductVersion::V2015).site("Paris").enterprise("par"),
        {u"SEC-006 be-par"_s});
    row("SEC-006 a standalone store", PlanBuilder(ProductVersion::V2015).site("Paris").store("sql", HaMode::Standalone),
        silent);
    row("SEC-006 a mirrored store of SE", PlanBuilder().site("Paris").store("sql", HaMode::Mirrored), silent);
    return cases;
}

} // namespace twinpool::test
