// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskjson.h"

using namespace Qt::StringLiterals;

namespace twinpool::cli {

void writeBlocks(JsonWriter &json, QLatin1StringView key, const QList<Result<Command>> &blocks)
{
    json.key(key);
    json.beginArray();
    for (const Result<Command> &block : blocks) {
        json.beginObject();
        if (block) {
            json.member("language"_L1, languageName(block->language()));
            json.member("text"_L1, block->text());
            json.member("destructive"_L1, block->isDestructive());
        } else {
            json.member("refused"_L1, block.error().text());
        }
        json.endObject();
    }
    json.endArray();
}

void writeGaps(JsonWriter &json, const Plan &plan, const QList<TaskGap> &gaps)
{
    json.key("gaps"_L1);
    json.beginArray();
    for (const TaskGap &gap : gaps) {
        json.beginObject();
        json.member("subject"_L1, gap.entity ? qualifiedName(plan, gap.entity) : u"deployment:"_s + plan.deployment.name);
        json.member("property"_L1, gap.property);
        json.endObject();
    }
    json.endArray();
}

} // namespace twinpool::cli
