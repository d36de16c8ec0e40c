// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checklist/commandlaws.h"

#include "model/edits/properties.h"
#include "tests/model/text/lexers.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

const QList<const char16_t *> hostileTexts{u"a'b",       u"$(calc)",     u"`calc`",      u"x]; DROP TABLE t --",
                                           u"it\u2019s", u"\u201cx\u201d", u"a\nb",      u"\"& calc &\"",
                                           u"%PATH%",    u"a\\\"b",      u"x\u202Ey",    u"-Force; calc"};

bool isFilledText(const Property &property)
{
    return property.type == PropertyType::Text && !property.value.toString().isEmpty();
}

} // namespace

bool hasProperty(const Plan &plan, const TaskGap &gap)
{
    const auto properties = gap.entity ? propertiesOf(plan, gap.entity) : deploymentProperties(plan);
    return gap.property.isEmpty()
           || std::ranges::any_of(properties, [&gap](const Property &one) { return one.path == gap.property; });
}

QStringList skeletonOf(const Command &command)
{
    QStringList skeleton;
    const bool isSql = command.language() == CommandLanguage::Sql;
    if (!isSql && command.language() != CommandLanguage::PowerShell)
        return {QString::number(command.text().count(u'\n')), QString::number(command.text().count(u'"'))};
    for (const Token &token : isSql ? sqlTokens(command.text()) : powerShellTokens(command.text())) {
        const bool isFixed = token.kind == TokenKind::Word || token.kind == TokenKind::Danger;
        skeleton.append(QString::number(static_cast<int>(token.kind)) + (isFixed ? token.value : QString()));
    }
    return skeleton;
}

void forEachHostilePlan(const Plan &plan, const std::function<void(const Plan &)> &check)
{
    const auto checkEdit = [&](const Edit &edit) {
        if (const Result<Plan> hostile = edit.apply(plan))
            check(*hostile);
    };
    for (const char16_t *text : hostileTexts) {
        const QString value = QString::fromUtf16(text);
        for (const Property &property : deploymentProperties(plan))
            if (isFilledText(property))
                checkEdit(edits::setDeploymentProperty(u""_s, property.path, value));
        Plan::forEachTable(plan, [&](const char *, const auto &table) {
            for (const auto &row : table) {
                const EntityRef ref(row.id);
                if (ref != EntityRef(table.begin()->id) && !ref.as<SqlStoreId>() && !ref.as<SqlNodeId>())
                    continue;
                for (const Property &property : propertiesOf(plan, ref))
                    if (isFilledText(property))
                        checkEdit(edits::setProperty(u""_s, {ref}, property.path, value));
            }
        });
    }
}

} // namespace twinpool::test
