// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/module/zippackage.h"

#include <zip.h>

namespace twinpool {

namespace {

constexpr zip_uint16_t dosDate1980 = 0x21; // 1 January 1980

/// Only a lack of memory can stop a package that is written to memory.
template <class T>
T *made(T *object)
{
    if (!object)
        throw std::bad_alloc();
    return object;
}

void made(bool ok)
{
    if (!ok)
        throw std::bad_alloc();
}

} // namespace

QByteArray zipped(const QList<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = made(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_source_keep(target); // its bytes are read after the archive is closed
    zip_t *archive = made(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    for (const PackagePart &part : parts) {
        zip_source_t *source = made(
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
        const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        made(index >= 0);
        made(zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 9) == 0);
        made(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, dosDate1980, 0) == 0);
    }
    made(zip_close(archive) == 0);

    zip_stat_t stat;
    zip_stat_init(&stat);
    made(zip_source_open(target) == 0 && zip_source_stat(target, &stat) == 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    made(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace twinpool
