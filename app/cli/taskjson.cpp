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
            json.key("language"_L1);
            json.value(languageName(block->language()));
            json.key("text"_L1);
            json.value(QStringView(block->text()));
            json.key("destructive"_L1);
            json.value(block->isDestructive());
        } else {
            json.key("refused"_L1);
            json.value(QStringView(block.error().text()));
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
        json.key("subject"_L1);
        json.value(QStringView(gap.entity ? qualifiedName(plan, gap.entity) : u"deployment:"_s + plan.deployment.name));
        json.key("property"_L1);
        json.value(QStringView(gap.property));
        json.endObject();
    }
    json.endArray();
}

} // namespace twinpool::cli
