// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpaths.h"

#include <QDir>

namespace twinpool::test {

QString referenceSamples()
{
    const QDir samples(QStringLiteral(TWINPOOL_SOURCE_DIR "/../shared/samples"));
    return samples.exists() ? samples.canonicalPath() : QString();
}

} // namespace twinpool::test
