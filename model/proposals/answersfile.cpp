// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answersfile.h"

#include "model/io/fieldreader.h"
#include "model/io/fieldwriter.h"
#include "model/io/jsontext.h"
#include "model/proposals/answersfields.h"

namespace twinpool {

Result<Answers> readAnswers(const QByteArray &bytes)
{
    const Result<QJsonObject> root = parseJson(bytes);
    if (!root)
        return root.error();
    Answers answers;
    FieldReader reader;
    reader.readObject(*root, answers);
    if (reader.error())
        return *reader.error();
    return answers;
}

QByteArray writeAnswers(const Answers &answers)
{
    JsonWriter json;
    json.beginObject();
    FieldWriter(json).fields(answers);
    json.endObject();
    return json.take();
}

} // namespace twinpool
