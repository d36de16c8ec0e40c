// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/jsontext.h"

#include "model/io/jsonscanner.h"
#include "model/io/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace twinpool {

Result<QJsonObject> parseJson(const QByteArray &bytes)
{
    if (bytes.size() > limits::fileBytes) {
        return Error{QCoreApplication::translate("PlanFile", "The text is larger than %1 MB.")
                         .arg(limits::fileBytes / limits::megabyte)};
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    const QByteArrayView text = QByteArrayView(bytes).sliced(marked ? 3 : 0);
    if (const auto checked = JsonScanner(text).check(); !checked)
        return checked.error();
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!document.isObject())
        return Error{QCoreApplication::translate("PlanFile", "The text is not valid JSON.")};
    return document.object();
}

} // namespace twinpool
