// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/wholefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <climits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace twinpool {

namespace {

constexpr mode_t permissionBits = 0777; ///< Those that QSaveFile hands on.
constexpr int mostLinks = 40; ///< That many symbolic links in a row Linux follows (path_resolution(7)).
constexpr qint64 staleSeconds = 24 * 60 * 60;

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

class FileDescriptor
{
public:
    FileDescriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(FileDescriptor)

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Error cannotRead(const QString &path, int reason)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return {PlanFile::tr("There is no file “%1”.").arg(path)};
    case EACCES:
    case EPERM:
        return {PlanFile::tr("You are not allowed to read “%1”.").arg(path)};
    case ELOOP:
        return {PlanFile::tr("“%1” is a symbolic link that leads back to itself.").arg(path)};
    default:
        return {PlanFile::tr("“%1” cannot be read: %2").arg(path, qt_error_string(reason))};
    }
}

Error tooLarge(const QString &path, qint64 bytes, qint64 maxBytes)
{
    return {PlanFile::tr("“%1” has %2; files of more than %3 are not read.")
                .arg(path, sizeText(bytes), sizeText(maxBytes))};
}

/// Nothing, or why \a status is not that of a regular file.
Result<void> regularFile(const QString &path, const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return Error{PlanFile::tr("“%1” is a folder, not a file.").arg(path)};
    if (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode))
        return Error{PlanFile::tr("“%1” is a pipe or socket, not a file.").arg(path)};
    if (!S_ISREG(status.st_mode))
        return Error{PlanFile::tr("“%1” is a device, not a file.").arg(path)};
    return {};
}

/// Reads until the end, since sizes can lie (`/proc`) and files can grow.
Result<QByteArray> readAll(const FileDescriptor &file, const QString &path, qint64 expected, qint64 maxBytes)
{
    QByteArray bytes(expected + 1, Qt::Uninitialized); // One more, so that the end shows without another round.
    qsizetype used = 0;
    for (;;) {
        if (used > maxBytes)
            return tooLarge(path, used, maxBytes);
        if (used == bytes.size())
            bytes.resize(std::min<qint64>(maxBytes + 1, used * 2));
        const ssize_t count = ::read(file.get(), bytes.data() + used, static_cast<size_t>(bytes.size() - used));
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR)
            return cannotRead(path, errno);
        used += std::max<ssize_t>(count, 0);
    }
    bytes.truncate(used);
    return bytes;
}

Error notSaved(const QString &path, const QString &reason)
{
    return {PlanFile::tr("“%1” could not be saved and is as before: %2").arg(path, reason)};
}

/// The file that \a path names behind symbolic links, which may not be there yet. QSaveFile follows links too, but when
/// it cannot read one it replaces the link.
Result<QString> behindLinks(const QString &path)
{
    QString place = path;
    for (int links = 0; links < mostLinks; ++links) {
        char target[PATH_MAX];
        const ssize_t length = ::readlink(QFile::encodeName(place).constData(), target, sizeof target);
        if (length < 0) {
            if (errno == EINVAL || errno == ENOENT || errno == ENOTDIR) // Not a link, or nothing there.
                return place;
            return notSaved(path, qt_error_string(errno));
        }
        place = QFileInfo(place).dir().filePath(QFile::decodeName(QByteArray(target, length)));
    }
    return notSaved(path, qt_error_string(ELOOP));
}

/// Why no new file could be opened beside \a path.
Error cannotBegin(const QString &path, const QSaveFile &file)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return {PlanFile::tr("“%1” could not be saved: there is no folder “%2”. Save it elsewhere.").arg(path, folder)};
    if (target.exists() && !target.isWritable())
        return {PlanFile::tr("“%1” is write-protected and is as before. Save it elsewhere.").arg(path)};
    if (!QFileInfo(folder).isWritable()) {
        return {PlanFile::tr("“%1” could not be saved: you may not make files in the folder “%2”. Save it elsewhere.")
                    .arg(path, folder)};
    }
    return notSaved(path, file.errorString());
}

/// What the disk says after the new file is in place; empty when all is well.
QString syncFolder(const QString &folder)
{
    const FileDescriptor handle(folder, O_RDONLY | O_DIRECTORY);
    // EINVAL: this file system cannot sync folders.
    if (!handle.isOpen() || (::fsync(handle.get()) != 0 && errno != EINVAL))
        return qt_error_string(errno);
    return {};
}

/// Letters that QTemporaryFile makes for XXXXXX. Names that people give (`.backup`, `.Backup`) are not taken for them:
/// one letter after the first must be a capital, and one small. Three in a hundred of ours stay behind for that.
bool isRandomSuffix(QStringView suffix)
{
    const auto small = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return suffix.size() == 6
        && std::all_of(suffix.begin(), suffix.end(), [&](QChar c) { return small(c) || capital(c); })
        && std::any_of(suffix.begin(), suffix.end(), small) && std::any_of(suffix.begin() + 1, suffix.end(), capital);
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    struct stat status;
    // Before opening: opening a pipe waits for its writer, opening a device may already do something.
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return cannotRead(path, errno);
    if (const auto regular = regularFile(path, status); !regular)
        return regular.error();
    const FileDescriptor file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    // Again: the path may name another file by now.
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return cannotRead(path, errno);
    if (const auto regular = regularFile(path, status); !regular)
        return regular.error();
    if (status.st_size > maxBytes)
        return tooLarge(path, status.st_size, maxBytes);
    return readAll(file, path, status.st_size, maxBytes);
}

Result<SaveReport> replaceFile(const QString &path, const QByteArray &bytes)
{
    struct stat before = {};
    const bool replaces = ::stat(QFile::encodeName(path).constData(), &before) == 0;
    if (!replaces && errno != ENOENT && errno != ENOTDIR)
        return notSaved(path, qt_error_string(errno));
    if (replaces) {
        if (const auto regular = regularFile(path, before); !regular)
            return regular.error();
    }

    const auto target = behindLinks(path);
    if (!target)
        return target.error();
    QSaveFile file(*target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotBegin(*target, file);
    // One write with its count checked: QSaveFile takes a short count, as on a full disk, for success.
    if (file.write(bytes) != bytes.size()) {
        const bool told = file.error() != QFileDevice::NoError;
        file.cancelWriting();
        return notSaved(path, told ? file.errorString() : PlanFile::tr("The disk or your quota is full."));
    }
    // commit() syncs too, but does not look at the result.
    const bool flushed = file.flush();
    if (!flushed || ::fsync(file.handle()) != 0) {
        const QString reason = flushed ? qt_error_string(errno) : file.errorString();
        file.cancelWriting();
        return notSaved(path, reason);
    }
    struct stat fresh = {};
    const bool modeKept = !replaces
        || (::fstat(file.handle(), &fresh) == 0
            && (fresh.st_mode & permissionBits) == (before.st_mode & permissionBits));
    if (!file.commit())
        return notSaved(path, file.errorString());

    QString fault = syncFolder(QFileInfo(*target).path());
    const auto inFile = readWholeFile(path, std::max<qint64>(limits::fileBytes, bytes.size()));
    if (inFile && *inFile != bytes)
        return Error{
            PlanFile::tr("“%1” was written, but reading it back gave other bytes. Save it elsewhere.").arg(path)};
    if (!inFile)
        fault = inFile.error().message;
    if (!fault.isEmpty())
        return SaveReport{PlanFile::tr("Saved, but the disk reports a fault: %1").arg(fault)};
    if (!modeKept)
        return SaveReport{PlanFile::tr("Saved, but the permissions of “%1” could not be kept.").arg(path)};
    return SaveReport{};
}

int removeStaleTemporaries(const QString &path)
{
    const QFileInfo target(path);
    const QString place = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    const QString begin = QFileInfo(place).fileName() + u'.';
    const QDir folder = QFileInfo(place).dir();
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-staleSeconds);
    int removed = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks)) {
        const QString name = file.fileName();
        const bool ours = name.startsWith(begin) && isRandomSuffix(QStringView(name).sliced(begin.size()))
            && file.ownerId() == ::geteuid() && file.lastModified() < limit;
        if (ours && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace twinpool
