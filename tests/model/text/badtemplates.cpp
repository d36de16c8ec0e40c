// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/command.h"
#include "model/text/html.h"

// With BAD defined, each line that says "refused" must be an error, for the reason it names. See badtemplates.cmake.

using namespace twinpool;

void badTemplates(const QString &text, char *runtime)
{
    const CheckedName name = as::fqdn(text);
    const CheckedValue value = as::text(text);
    char local[] = "Get-X";
    local[0] = *runtime;
    PowerShellBlock ps;
    SqlBlock sql;
    CommandPromptBlock cmd;
    HtmlWriter html(text, text, "");
    // clang-format off
    ps.line("Get-X {}", name);
    sql.line("USE [];", value);
    cmd.line("setup.exe {}", value);
    html.open("p");
#ifdef BAD
    ps.line(runtime);                       // refused: cannot convert|no matching member function
    ps.line(local);                         // refused: constant expression
    ps.line(text);                          // refused: cannot convert|no matching member function
    ps.line("Get-X {}", text);              // refused: no matching function|no matching member function|no matching conversion
    ps.line("Get-X {}", 7);                 // refused: no matching function|no matching member function|no matching conversion
    ps.line("Get-X {}", Word(runtime));     // refused: no matching function|no matching member function|no matching conversion
    ps.line("Get-X '{}'", name);            // refused: holeMustNotBeInsideQuotes
    ps.line("Get-X 'it''s {}'", name);      // refused: holeMustNotBeInsideQuotes
    sql.line("SELECT N'a {} b'", value);    // refused: holeMustNotBeInsideQuotes
    sql.line("USE [a{}]", value);           // refused: holeMustNotBeInsideQuotes
    cmd.line("setup.exe /A=\"{}\"", value); // refused: holeMustNotBeInsideQuotes
    ps.line("Get-X {}{}", name, name);      // refused: holeMustStandBetweenBlanksOrPunctuation
    ps.line("Get-X 'a'{}", name);           // refused: holeMustStandBetweenBlanksOrPunctuation
    ps.line("Get-X {}'a'", name);           // refused: holeMustStandBetweenBlanksOrPunctuation
    sql.line("SELECT N{}", value);          // refused: holeMustStandBetweenBlanksOrPunctuation
    ps.line("Get-X {} {}", name);           // refused: numberOfHolesAndValuesMustBeEqual
    ps.line("Get-X {}", name, name);        // refused: numberOfHolesAndValuesMustBeEqual
    ps.line("Get-X 'a");                    // refused: quotesMustBeClosed
    sql.line("USE [a");                     // refused: quotesMustBeClosed
    ps.line("# on {}", value);              // refused: commentMayHoldNamesAndNumbersOnly
    ps.line("Get-X # {}", true);            // refused: commentMayHoldNamesAndNumbersOnly
    sql.line("-- on {}", value);            // refused: commentMayHoldNamesAndNumbersOnly
    ps.line("Get-X \"$a\"");                // refused: characterIsNeverGeneratedInThisLanguage
    ps.line("Get-X `");                     // refused: characterIsNeverGeneratedInThisLanguage
    ps.line("Get-X @'a'@");                 // refused: characterIsNeverGeneratedInThisLanguage
    ps.line("Get-X <# a #>");               // refused: characterIsNeverGeneratedInThisLanguage
    sql.line("SELECT N'$(x)'");             // refused: characterIsNeverGeneratedInThisLanguage
    sql.line(":r x");                       // refused: characterIsNeverGeneratedInThisLanguage
    sql.line("SELECT 1 /* a");              // refused: characterIsNeverGeneratedInThisLanguage
    cmd.line("setup.exe %PATH%");           // refused: characterIsNeverGeneratedInThisLanguage
    cmd.line("setup.exe > x");              // refused: characterIsNeverGeneratedInThisLanguage
    ps.line("Get-X\nGet-Y");                // refused: textMustBePrintableAscii
    sql.line("SELECT {}", true);            // refused: thisLanguageHasNoBooleans
    sql.line("USE []", as::port(1));        // refused: identifierMustBeText
    ps.part("'b'");                         // refused: partMustBeginWithBlankOrPunctuation
    ps.part("{}", name);                    // refused: partMustBeginWithBlankOrPunctuation
    as::composed("{}", name, name);         // refused: numberOfHolesAndValuesMustBeEqual
    html.open("SCRIPT");                    // refused: tagIsNotAllowedInReports
    html.open("p><b");                      // refused: tagIsNotAllowedInReports
    html.open("p", {{"onClick", text}});    // refused: attributeIsNotAllowedInReports
    html.open("p", {{"style", text}});      // refused: attributeIsNotAllowedInReports
    html.open("p", {{"x=y", text}});        // refused: attributeIsNotAllowedInReports
    HtmlWriter(text, text, "a{}</style>");  // refused: styleSheetMustNotEndItself
    HtmlWriter(text, text, "", "a<b");      // refused: scriptMustHoldNoMarkup
#endif
    // clang-format on
}
