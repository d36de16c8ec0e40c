// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/wholefile.h"

#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

constexpr uint nobody = 65534;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

QString errorOf(const auto &result)
{
    return result ? u"no error"_s : result.error().text();
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wholeFilesAreRead();
    void whatIsNoReadableFileIsRefusedWithPathAndReason();
    void largerFilesAreRefused();

    void newFilesAreMade();
    void filesAreReplaced();
    void theModeIsKept();
    void symbolicLinksAreFollowed();
    void whatIsNoFileIsNotReplaced();
    void folderThatAllowsNoNewFileIsAnErrorWithAdvice();
    void writeProtectedFileIsAnErrorWithAdvice();

    void onlyOurOldTemporariesAreRemoved();

private:
    QString at(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// What a save by somebody whom permissions hold says.
    QString saveByOrdinaryUser(const QString &target);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWholeFile::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWholeFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(setMode(m_dir->path(), 0755));
}

void TestWholeFile::cleanup()
{
    setMode(m_dir->path(), 0755);
    m_dir.reset();
}

void TestWholeFile::wholeFilesAreRead()
{
    const QByteArray large(3'000'000, 'x');
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a\0b\r\n", 5), large}) {
        put(at("file"), bytes);
        const auto read = readWholeFile(at("file"));
        QVERIFY2(read, qPrintable(errorOf(read)));
        QVERIFY(*read == bytes);
    }
    QVERIFY(QFile::link(at("file"), at("link")));
    const auto linked = readWholeFile(at("link"));
    QVERIFY2(linked, qPrintable(errorOf(linked)));
    QVERIFY(*linked == large);

    // Says it has no bytes, and has some.
    const auto process = readWholeFile(u"/proc/self/status"_s);
    QVERIFY2(process, qPrintable(errorOf(process)));
    QVERIFY(process->startsWith("Name:"));
}

void TestWholeFile::whatIsNoReadableFileIsRefusedWithPathAndReason()
{
    const QString file = at("file");
    QCOMPARE(errorOf(readWholeFile(file)), u"There is no file “%1”."_s.arg(file));
    put(file, "x");
    QCOMPARE(errorOf(readWholeFile(file + u"/below"_s)), u"There is no file “%1/below”."_s.arg(file));
    QCOMPARE(errorOf(readWholeFile(m_dir->path())), u"“%1” is a folder, not a file."_s.arg(m_dir->path()));
    QCOMPARE(errorOf(readWholeFile(u"/dev/zero"_s)), u"“/dev/zero” is a device, not a file."_s);
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    QCOMPARE(errorOf(readWholeFile(at("pipe"))), u"“%1” is a pipe or socket, not a file."_s.arg(at("pipe")));
    QCOMPARE(::symlink("loop", qPrintable(at("loop"))), 0);
    QCOMPARE(errorOf(readWholeFile(at("loop"))),
             u"“%1” is a symbolic link that leads back to itself."_s.arg(at("loop")));

    QVERIFY(setMode(file, 0));
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::seteuid(nobody), 0);
    const QString refused = errorOf(readWholeFile(file));
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(refused, u"You are not allowed to read “%1”."_s.arg(file));
}

void TestWholeFile::largerFilesAreRefused()
{
    put(at("file"), QByteArray(1000, 'x'));
    QVERIFY(readWholeFile(at("file"), 1000));
    QCOMPARE(errorOf(readWholeFile(at("file"), 999)),
             u"“%1” has 1000 bytes; files of more than 999 bytes are not read."_s.arg(at("file")));
    QVERIFY(!readWholeFile(u"/proc/self/status"_s, 100));

    QVERIFY(QFile::resize(at("file"), limits::fileBytes));
    QVERIFY(readWholeFile(at("file")));
    QVERIFY(QFile::resize(at("file"), limits::fileBytes + 1));
    QVERIFY(!readWholeFile(at("file")));
    QVERIFY(QFile::resize(at("file"), Q_INT64_C(1) << 42)); // Must not be allocated.
    QCOMPARE(errorOf(readWholeFile(at("file"))),
             u"“%1” has 4.00 TiB; files of more than 64.00 MiB are not read."_s.arg(at("file")));
}

void TestWholeFile::newFilesAreMade()
{
    const mode_t mask = ::umask(027);
    const auto saved = replaceFile(at("plan"), "new");
    ::umask(mask);
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(saved->warning, QString());
    QCOMPARE(bytesOf(at("plan")), "new");
    QCOMPARE(modeOf(at("plan")), 0640u);
    QCOMPARE(names(), QStringList{u"plan"_s});

    // Relative to the current folder.
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir->path()));
    const auto relative = replaceFile(u"other"_s, "here");
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(relative, qPrintable(errorOf(relative)));
    QCOMPARE(relative->warning, QString());
    QCOMPARE(bytesOf(at("other")), "here");
}

void TestWholeFile::filesAreReplaced()
{
    put(at("plan"), QByteArray(100'000, 'o'));
    for (const QByteArray &bytes : {QByteArray("short"), QByteArray(5'000'000, 'n'), QByteArray()}) {
        const auto saved = replaceFile(at("plan"), bytes);
        QVERIFY2(saved, qPrintable(errorOf(saved)));
        QCOMPARE(saved->warning, QString());
        QVERIFY(bytesOf(at("plan")) == bytes);
    }
    QCOMPARE(names(), QStringList{u"plan"_s});
}

void TestWholeFile::theModeIsKept()
{
    for (const mode_t mode : {0600u, 0640u, 0664u, 0755u}) {
        put(at("plan"), "old");
        QVERIFY(setMode(at("plan"), mode));
        const auto saved = replaceFile(at("plan"), "new");
        QVERIFY2(saved, qPrintable(errorOf(saved)));
        QCOMPARE(saved->warning, QString());
        QCOMPARE(bytesOf(at("plan")), "new");
        QCOMPARE(modeOf(at("plan")), mode);
    }
}

void TestWholeFile::symbolicLinksAreFollowed()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"shelf"_s));
    put(at("shelf/plan"), "old");
    QCOMPARE(::symlink("shelf/plan", qPrintable(at("near"))), 0);
    QCOMPARE(::symlink("near", qPrintable(at("far"))), 0);
    auto saved = replaceFile(at("far"), "new");
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(saved->warning, QString());
    QCOMPARE(bytesOf(at("shelf/plan")), "new");
    QVERIFY(QFileInfo(at("near")).isSymLink());
    QVERIFY(QFileInfo(at("far")).isSymLink());

    // Leads to a file that is to be.
    QCOMPARE(::symlink("shelf/later", qPrintable(at("promise"))), 0);
    saved = replaceFile(at("promise"), "new");
    QVERIFY2(saved, qPrintable(errorOf(saved)));
    QCOMPARE(saved->warning, QString());
    QCOMPARE(bytesOf(at("shelf/later")), "new");
    QVERIFY(QFileInfo(at("promise")).isSymLink());

    QCOMPARE(::symlink("loop", qPrintable(at("loop"))), 0);
    QVERIFY(!replaceFile(at("loop"), "new"));
    QVERIFY(QFileInfo(at("loop")).isSymLink());
    QCOMPARE(QDir(at("shelf")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"later"_s, u"plan"_s}));
}

void TestWholeFile::whatIsNoFileIsNotReplaced()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QCOMPARE(errorOf(replaceFile(at("folder"), "new")), u"“%1” is a folder, not a file."_s.arg(at("folder")));
    QVERIFY(QFileInfo(at("folder")).isDir());
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    QCOMPARE(errorOf(replaceFile(at("pipe"), "new")), u"“%1” is a pipe or socket, not a file."_s.arg(at("pipe")));
    QCOMPARE(::symlink("/dev/null", qPrintable(at("device"))), 0);
    QCOMPARE(errorOf(replaceFile(at("device"), "new")), u"“%1” is a device, not a file."_s.arg(at("device")));
    const QString lost = at("nowhere/plan");
    QCOMPARE(errorOf(replaceFile(lost, "new")),
             u"“%1” could not be saved: there is no folder “%2”. Save it elsewhere."_s.arg(lost, at("nowhere")));
    QCOMPARE(names(), (QStringList{u"device"_s, u"folder"_s, u"pipe"_s}));
}

QString TestWholeFile::saveByOrdinaryUser(const QString &target)
{
    QTemporaryDir desk; // The program and the bytes, where anybody reaches them.
    setMode(desk.path(), 0755);
    const QString program = desk.filePath(u"probe"_s), source = desk.filePath(u"source"_s);
    put(source, "new");
    if (!QFile::copy(QStringLiteral(REPLACEFILE_PROBE), program) || !setMode(program, 0755) || !setMode(source, 0644))
        return u"no probe"_s;
    QStringList command{program, target, source};
    if (::geteuid() == 0) {
        const QString user = QString::number(nobody);
        command = QStringList{u"setpriv"_s, u"--reuid"_s, user, u"--regid"_s, user, u"--clear-groups"_s} + command;
    }
    QProcess process;
    process.start(command.first(), command.sliced(1));
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 3
        ? QString::fromUtf8(process.readAllStandardError())
        : u"exit code %1"_s.arg(process.exitCode());
}

void TestWholeFile::folderThatAllowsNoNewFileIsAnErrorWithAdvice()
{
    if (::geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        QSKIP("root may write everywhere, and there is no setpriv to become somebody else");
    put(at("plan"), "old");
    QVERIFY(setMode(at("plan"), 0666)); // Writing in place would be possible, and is not done.
    QVERIFY(setMode(m_dir->path(), 0555));
    QCOMPARE(saveByOrdinaryUser(at("plan")),
             u"“%1” could not be saved: you may not make files in the folder “%2”. Save it elsewhere."_s.arg(
                 at("plan"), m_dir->path()));
    QCOMPARE(bytesOf(at("plan")), "old");
    QCOMPARE(names(), QStringList{u"plan"_s});
}

void TestWholeFile::writeProtectedFileIsAnErrorWithAdvice()
{
    if (::geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        QSKIP("root may write everywhere, and there is no setpriv to become somebody else");
    put(at("plan"), "old");
    QVERIFY(setMode(at("plan"), 0444));
    QVERIFY(setMode(m_dir->path(), 0777));
    QCOMPARE(saveByOrdinaryUser(at("plan")),
             u"“%1” is write-protected and is as before. Save it elsewhere."_s.arg(at("plan")));
    QCOMPARE(bytesOf(at("plan")), "old");
    QCOMPARE(names(), QStringList{u"plan"_s});
}

void TestWholeFile::onlyOurOldTemporariesAreRemoved()
{
    const auto old = QDateTime::currentDateTime().addDays(-1).addSecs(-60);
    const QStringList stays{u"other.aBcDeF"_s,     u"plan"_s,        u"plan.Backup"_s, u"plan.aBcDeF.txt"_s,
                            u"plan.aBcDeFg"_s,     u"plan.aBcD3F"_s, u"plan.backup"_s, u"plan.BACKUP"_s,
                            u"plan.twin.aBcDeF"_s, u"planX.aBcDeF"_s};
    for (const QString &name : stays + QStringList{u"plan.aBcDeF"_s, u"plan.ZyxWvU"_s, u"plan.freSHh"_s}) {
        put(m_dir->filePath(name), "x");
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (name != u"plan.freSHh"_s)
            QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    QVERIFY(QDir(m_dir->path()).mkdir(u"plan.aFoldR"_s));
    QCOMPARE(::symlink("plan", qPrintable(at("plan.aLinkT"))), 0);
    QVERIFY(QDir(m_dir->path()).mkdir(u"desk"_s));
    QCOMPARE(::symlink("../plan", qPrintable(at("desk/link"))), 0);

    QCOMPARE(removeStaleTemporaries(at("desk/link")), 2); // They lie where the link leads.
    QStringList expected = stays + QStringList{u"plan.freSHh"_s, u"plan.aFoldR"_s, u"plan.aLinkT"_s, u"desk"_s};
    QStringList found = names();
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(removeStaleTemporaries(at("plan")), 0);
    QCOMPARE(removeStaleTemporaries(at("nowhere/plan")), 0);
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
