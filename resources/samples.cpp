// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace twinpool {

QStringList sampleNames()
{
    static const QStringList names = [] {
        QStringList found = QDir(u":/samples"_s).entryList({u"*.twinpool"_s}, QDir::Files, QDir::Name);
        for (QString &name : found)
            name.chop(9); // ".twinpool"
        found.move(found.indexOf(u"paris-and-lyon"_s), 0); // the one to begin with
        return found;
    }();
    return names;
}

QByteArray samplePlan(const QString &name)
{
    QFile file(u":/samples/%1.twinpool"_s.arg(name));
    return sampleNames().contains(name) && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace twinpool
