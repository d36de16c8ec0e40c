// SPDX-License-Identifier: GPL-3.0-or-later

// Disturbs a save at each of its system calls: killed there, or the call fails. Afterwards the file must be the old one
// or the new one, whole, and nobody may have been told of a success that is none.

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList faultErrors{u"ENOSPC"_s, u"EDQUOT"_s, u"EIO"_s, u"EROFS"_s, u"EACCES"_s, u"ESTALE"_s};
constexpr int fewestPoints = 250, fewestDisks = 60;

/// How often a system call occurs before the save begins, and during it.
struct Occurrences {
    int before = 0;
    int during = 0;
};

struct Run {
    bool killed = false;
    int exitCode = 0;
    QByteArray trace;
    QByteArray warning; ///< What was said beside "saved".
    QByteArray errors; ///< Why nothing was saved; Qt also speaks there.

    bool faultHitTheSave() const
    {
        const qsizetype begin = trace.indexOf("/save-begins"), end = trace.indexOf("/save-ends");
        if (killed)
            return begin >= 0 && end < 0;
        return begin >= 0 && trace.indexOf("(INJECTED)", begin) >= 0 && trace.lastIndexOf("(INJECTED)") < end;
    }
};

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What memory and locks do is no part of saving; killing there adds nothing to killing at the next call.
bool concernsFiles(const QByteArray &call)
{
    static const QList<QByteArray> others{"brk",      "mmap",    "munmap", "mremap",
                                          "mprotect", "madvise", "futex",  "getrandom"};
    return !others.contains(call);
}

QMap<QByteArray, Occurrences> occurrences(const QByteArray &trace)
{
    QMap<QByteArray, Occurrences> counts;
    bool during = false;
    static const QRegularExpression call(u"^[0-9]+ +([a-z0-9_]+)\\("_s);
    for (const QByteArray &line : trace.split('\n')) {
        if (line.contains("/save-ends"))
            break;
        const auto match = call.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        Occurrences &count = counts[match.captured(1).toLatin1()];
        ++(during ? count.during : count.before);
        during = during || line.contains("/save-begins");
    }
    return counts;
}

} // namespace

class TestSaveFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fileIsWholeAfterEachFault_data();
    void fileIsWholeAfterEachFault();
    void enoughPointsWereTried();
    void fileIsWholeOnSmallFullDisks();

private:
    void layOut(bool replaces, bool linked);
    Run save(const QString &target, const QStringList &straceOptions);
    QString at(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_dir;
    const QByteArray m_old = QByteArray(5'000, 'o') + "end", m_new = QByteArray(90'000, 'n') + "end";
    QString m_whyNot; ///< Why no system call can be disturbed here.
    int m_points = 0;
};

void TestSaveFaults::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QVERIFY(put(at("new"), m_new));
    QVERIFY(put(at("old"), m_old));
#ifdef __SANITIZE_ADDRESS__
    m_whyNot = u"the sanitizer makes system calls of its own"_s;
    return;
#endif
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty()) {
        m_whyNot = u"strace is not installed"_s;
        return;
    }
    QProcess trial;
    trial.start(u"strace"_s, {u"-f"_s, u"-o"_s, at("trace"), u"-e"_s, u"inject=getpid:error=EIO"_s, u"true"_s});
    trial.waitForFinished();
    if (trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
        m_whyNot = u"strace may not trace here: "_s + QString::fromUtf8(trial.readAllStandardError()).trimmed();
}

/// A folder with the file to be replaced, or without, or with a link to it.
void TestSaveFaults::layOut(bool replaces, bool linked)
{
    QVERIFY(QDir(at("desk")).removeRecursively());
    QVERIFY(QDir(m_dir.path()).mkpath(u"desk/shelf"_s));
    if (linked)
        QVERIFY(QFile::link(u"shelf/plan"_s, at("desk/link")));
    if (replaces)
        QVERIFY(put(at("desk/shelf/plan"), m_old));
}

Run TestSaveFaults::save(const QString &target, const QStringList &straceOptions)
{
    QProcess process;
    process.start(u"strace"_s,
                  QStringList{u"-f"_s, u"-o"_s, at("trace")} + straceOptions
                      + QStringList{QStringLiteral(REPLACEFILE_PROBE), target, at("new")});
    process.waitForFinished();
    Run run;
    // strace ends as the program it watched did.
    run.killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.trace = bytesOf(at("trace"));
    run.warning = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

void TestSaveFaults::fileIsWholeAfterEachFault_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("unnamedFiles");
    QTest::addColumn<QStringList>("errors");
    const QStringList some{u"ENOSPC"_s, u"EIO"_s};
    QTest::newRow("file is replaced") << true << false << true << faultErrors;
    QTest::newRow("file is made") << false << false << true << some;
    QTest::newRow("file behind a link") << true << true << true << some;
    QTest::newRow("file system without unnamed files") << true << false << false << some;
}

void TestSaveFaults::fileIsWholeAfterEachFault()
{
    QFETCH(bool, replaces);
    QFETCH(bool, linked);
    QFETCH(bool, unnamedFiles);
    QFETCH(QStringList, errors);
    if (!m_whyNot.isEmpty())
        QSKIP(qPrintable(m_whyNot));

    const QString file = at("desk/shelf/plan"), target = linked ? at("desk/link") : file;
    const QByteArray before = replaces ? m_old : QByteArray();
    layOut(replaces, linked);
    Run clean = save(target, {});
    QStringList standing;
    if (!unnamedFiles) {
        const auto upTo = occurrences(clean.trace.first(clean.trace.indexOf("O_TMPFILE")));
        standing = QStringList{
            u"-e"_s, u"inject=openat:error=EOPNOTSUPP:when=%1"_s.arg(upTo["openat"].before + upTo["openat"].during)};
        layOut(replaces, linked);
        clean = save(target, standing);
    }
    QVERIFY2(clean.exitCode == 0 && clean.warning.isEmpty(), (clean.warning + clean.errors).constData());
    QCOMPARE(bytesOf(file), m_new);
    const auto counts = occurrences(clean.trace);
    for (const char *call : {"openat", "write", "fsync", "fdatasync", "read", "close"})
        QVERIFY2(counts.value(call).during > 0, call);

    QStringList faults{u"signal=KILL"_s};
    for (const QString &error : errors)
        faults << u"error="_s + error;
    for (auto call = counts.begin(); call != counts.end(); ++call) {
        if (!concernsFiles(call.key()) || (!unnamedFiles && call.key() == "openat"))
            continue;
        for (int n = 1; n <= call->during; ++n) {
            for (const QString &fault : std::as_const(faults)) {
                const QString point =
                    u"%1:%2:when=%3"_s.arg(QString::fromLatin1(call.key()), fault, QString::number(call->before + n));
                layOut(replaces, linked);
                const Run run = save(target, standing + QStringList{u"-e"_s, u"inject="_s + point});
                const QByteArray after = bytesOf(file);
                const auto report = [&](const char *what) {
                    return QByteArray(what) + " at " + point.toUtf8() + ", exit code "
                        + QByteArray::number(run.exitCode) + ": " + run.warning + run.errors + '\n'
                        + run.trace.right(3000);
                };
                QVERIFY2(run.faultHitTheSave(), report("missed").constData());
                QVERIFY2(run.killed == fault.startsWith(u"signal"_s), report("strange end").constData());
                QVERIFY2(after == before || after == m_new, report("torn file").constData());
                if (!run.killed) {
                    QVERIFY2(run.exitCode == 0 || run.exitCode == 3, report("strange exit code").constData());
                    QVERIFY2(after == (run.exitCode == 0 ? m_new : before), report("false report").constData());
                    // Of these calls, Qt hides no failure from us and none is harmless.
                    const bool telling = call.key() == "fsync" || call.key() == "read";
                    QVERIFY2(run.exitCode == 0 ? !telling || !run.warning.isEmpty() : !run.errors.isEmpty(),
                             report("silence").constData());
                    QVERIFY2(run.warning.isEmpty() || run.warning.startsWith("Saved, but the "),
                             report("strange warning").constData());
                    const auto files = QDir(at("desk/shelf")).entryList(QDir::Files | QDir::Hidden).size();
                    QVERIFY2(files == (after.isEmpty() ? 0 : 1), report("file left behind").constData());
                }
                ++m_points;
            }
        }
    }
}

void TestSaveFaults::enoughPointsWereTried()
{
    if (!m_whyNot.isEmpty())
        QSKIP(qPrintable(m_whyNot));
    qInfo("%d points", m_points);
    QVERIFY(m_points >= fewestPoints);
}

void TestSaveFaults::fileIsWholeOnSmallFullDisks()
{
    // Each disk has its own size from 4 to 256 KB; the file system is seen by this process alone.
    const QString script = uR"(
mkdir -p "$1/disk"
for size in $(seq 4 4 256); do
    mount -t tmpfs -o size=${size}k none "$1/disk" || exit 77
    head -c 3000 "$1/old" > "$1/disk/plan"
    "$2" "$1/disk/plan" "$1/new" > /dev/null 2>&1
    code=$?
    state=torn
    cmp -s -n 3000 "$1/disk/plan" "$1/old" && [ $(stat -c %s "$1/disk/plan") = 3000 ] && state=old
    cmp -s "$1/disk/plan" "$1/new" && state=new
    echo $size $code $state $(ls -A "$1/disk" | wc -l)
    umount "$1/disk"
done)"_s;
    QStringList arguments{u"--mount"_s};
    if (::geteuid() != 0)
        arguments << u"--map-root-user"_s;
    arguments << u"sh"_s << u"-c"_s << script << u"disks"_s << m_dir.path() << QStringLiteral(REPLACEFILE_PROBE);
    QProcess process;
    process.start(u"unshare"_s, arguments);
    process.waitForFinished(60'000);
    const QByteArray result = process.readAllStandardOutput();
    if (result.isEmpty())
        QSKIP(("no small disk can be mounted here: " + process.readAllStandardError()).constData());

    int disks = 0, full = 0;
    for (const QByteArray &line : result.trimmed().split('\n')) {
        const auto columns = line.split(' ');
        QCOMPARE(columns.size(), 4);
        const bool saved = columns[1] == "0";
        QVERIFY2(saved || columns[1] == "3", line.constData());
        QVERIFY2(columns[2] == (saved ? "new" : "old"), line.constData());
        QVERIFY2(columns[3] == "1", line.constData()); // Nothing is left behind.
        ++disks;
        full += saved ? 0 : 1;
    }
    qInfo("%d disks, %d of them too small", disks, full);
    QVERIFY(disks >= fewestDisks);
    QVERIFY(full > 10 && full < disks - 10);
}

QTEST_GUILESS_MAIN(TestSaveFaults)
#include "tst_savefaults.moc"
