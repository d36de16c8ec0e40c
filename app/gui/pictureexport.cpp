// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pictureexport.h"

#include "model/io/wholefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace twinpool {

Result<void> exportPicture(const Plan &plan, const QString &path, const PictureOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == "png"_L1)
        bytes = pngOf(plan, options);
    else if (ending == "svg"_L1)
        bytes = svgOf(plan, options);
    else if (ending == "pdf"_L1)
        bytes = pdfOf(plan, options);
    else
        return Error{QCoreApplication::translate("Main", "A picture is PNG, SVG or PDF: the name has to end so.")};
    if (bytes.isEmpty())
        return Error{QCoreApplication::translate("Main", "The picture could not be drawn.")};
    const Result<SaveReport> saved = replaceFile(path, bytes);
    if (!saved)
        return saved.error();
    if (!saved->warning.isEmpty())
        return Error{saved->warning};
    return {};
}

} // namespace twinpool
