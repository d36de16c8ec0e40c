// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/namegrammar.h"
#include "model/text/names.h"

#include <array>

// The grammars of shares and paths. Source: command-safety.md section 5.6.

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace namegrammar;

namespace {

constexpr qsizetype longestFolder = 248;
constexpr qsizetype longestFile = 259;

/// Windows also takes the superscript digits for digits here.
bool isDeviceName(QStringView component)
{
    const QStringView base = component.left(component.indexOf(u'.')).trimmed();
    for (const QLatin1StringView device : {"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1})
        if (base.compare(device, Qt::CaseInsensitive) == 0)
            return true;
    return base.size() == 4
        && (base.startsWith("COM"_L1, Qt::CaseInsensitive) || base.startsWith("LPT"_L1, Qt::CaseInsensitive))
        && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(base.back());
}

bool isAdministrativeShare(QStringView share)
{
    return share.compare("IPC$"_L1, Qt::CaseInsensitive) == 0 || share.compare("ADMIN$"_L1, Qt::CaseInsensitive) == 0
        || (share.size() == 2 && isAsciiLetter(share[0]) && share[1] == u'$');
}

/// Components after a drive or a share. They stand for themselves: no variables, no home folder, no relative parts.
Result<void> checkComponents(QStringView path, QStringView components)
{
    for (const QStringView component : components.tokenize(u'\\')) {
        if (component.isEmpty() || component.contains(u'%') || component == u'~')
            return refuse(QT_TRANSLATE_NOOP("Names",
                                            "“%1” is not a complete path: empty parts, variables, ~ and a "
                                            "backslash at the end are not allowed."),
                          path);
        if (const auto checked = checkPathComponent(component); !checked)
            return checked;
    }
    return {};
}

Result<void> checkLength(QStringView path, qsizetype longest)
{
    if (path.size() > longest)
        return Error{QCoreApplication::translate("Names", "“%1” is too long: %2 characters are possible.")
                         .arg(shown(path), QString::number(longest))};
    return {};
}

Result<void> checkLocal(QStringView path, qsizetype longest)
{
    if (const auto length = checkLength(path, longest); !length)
        return length;
    if (path.size() < 3 || !isAsciiLetter(path[0]) || path[1] != u':' || path[2] != u'\\')
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” is not a local path: it must begin with a drive, such as "
                                        "D:\\Data."),
                      path);
    return checkComponents(path, path.sliced(3));
}

} // namespace

Result<void> checkShareName(QStringView share)
{
    if (const auto text = checkText(share); !text)
        return text;
    if (share.isEmpty() || share.size() > 80 || containsAny(share, u"\"/\\[]:|<>+=;,?*") || share.endsWith(u'.')
        || share.endsWith(u' '))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot name a share: 1 to 80 characters, none of \" / \\ [ ] : | < "
                                        "> + = ; , ? * and no dot or blank at the end."),
                      share);
    if (isAdministrativeShare(share))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is a share that Windows keeps for itself."), share);
    return {};
}

Result<void> checkPathComponent(QStringView component)
{
    if (const auto text = checkText(component); !text)
        return text;
    if (component.isEmpty() || containsAny(component, u"<>:\"/\\|?*") || component.endsWith(u'.')
        || component.endsWith(u' '))
        return refuse(QT_TRANSLATE_NOOP("Names",
                                        "“%1” cannot be part of a path: none of < > : \" / \\ | ? * and no dot "
                                        "or blank at the end."),
                      component);
    if (isDeviceName(component))
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is the name of a device in Windows."), component);
    return {};
}

Result<void> checkUncPath(QStringView path)
{
    if (const auto length = checkLength(path, longestFolder); !length)
        return length;
    const qsizetype serverEnd = path.indexOf(u'\\', 2);
    if (!path.startsWith("\\\\"_L1) || serverEnd < 0)
        return refuse(QT_TRANSLATE_NOOP("Names", "“%1” is not a network path of the form \\\\server\\share."), path);
    if (const auto server = checkFqdn(path.sliced(2, serverEnd - 2)); !server)
        return server;
    const QStringView rest = path.sliced(serverEnd + 1);
    const qsizetype shareEnd = rest.indexOf(u'\\');
    if (const auto share = checkShareName(rest.left(shareEnd)); !share)
        return share;
    return checkComponents(path, rest);
}

Result<void> checkLocalFolder(QStringView path)
{
    return checkLocal(path, longestFolder);
}

Result<void> checkLocalFile(QStringView path)
{
    return checkLocal(path, longestFile);
}

} // namespace twinpool
