// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/module/xlsxworkbook.h"

#include "model/text/refused.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

// Traps of the library: design/libraries.md. Numbers come out right only under the numeric locale "C", which the
// programs set at start.

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using namespace report;

constexpr time_t creation = 315532800; // 1 January 1980: the same plan gives the same bytes
constexpr qsizetype mostInCell = 32767, mostInName = 31, mostInHeader = 200;
constexpr double lineHeight = 15, highestRow = 409; // points

enum Colour : lxw_color_t { ink = 0x1d2530, quiet = 0x566170, line = 0xdadfe6, soft = 0xf5f6f8 };

/// How many lines a text takes in a column, about.
int lineCount(const SheetCell &cell, int width)
{
    int lines = 0;
    if (const QString *text = std::get_if<QString>(&cell))
        for (const QStringView line : QStringView(*text).split(u'\n'))
            lines += 1 + static_cast<int>(line.size()) / width;
    return lines;
}

class XlsxFile
{
public:
    XlsxFile(const QString &path, const QString &title)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_title(title)
    {
        QByteArray name = cleaned(title).toUtf8(), author = "Twinpool";
        lxw_doc_properties properties{};
        properties.title = name.data();
        properties.author = author.data();
        properties.created = creation;
        workbook_set_properties(m_book, &properties);
        m_text = format();
        m_number = format();
        format_set_align(m_number, LXW_ALIGN_RIGHT);
        m_code = format();
        format_set_font_name(m_code, "Consolas");
        m_head = format();
        format_set_bold(m_head);
        format_set_bg_color(m_head, soft);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_bottom_color(m_head, line);
        m_settled = workbook_add_format(m_book);
        format_set_font_color(m_settled, quiet);
    }

    void add(const Sheet &sheet)
    {
        lxw_worksheet *page =
            workbook_add_worksheet(m_book, cleaned(sheet.name).left(mostInName).toUtf8().constData());
        const auto lastColumn = static_cast<lxw_col_t>(sheet.columns.size() - 1);
        const auto lastRow = static_cast<lxw_row_t>(sheet.rows.size());
        for (lxw_col_t column = 0; column <= lastColumn; ++column) {
            const SheetColumn &head = sheet.columns[column];
            worksheet_set_column(page, column, column, head.width, nullptr);
            worksheet_write_string(page, 0, column, cellText(head.title).constData(), m_head);
            if (head.kind == SheetColumn::Kind::Choice && lastRow > 0)
                offerChoices(page, column, lastColumn, lastRow, head.choices);
        }
        for (lxw_row_t row = 1; row <= lastRow; ++row) {
            int lines = 1;
            for (lxw_col_t column = 0; column <= lastColumn; ++column) {
                write(page, row, column, sheet.rows[row - 1][column], sheet.columns[column].kind);
                lines = qMax(lines, lineCount(sheet.rows[row - 1][column], sheet.columns[column].width));
            }
            worksheet_set_row(page, row, qMin(lines * lineHeight, highestRow), nullptr); // not every reader makes room
        }
        worksheet_autofilter(page, 0, 0, lastRow, lastColumn);
        worksheet_freeze_panes(page, 1, 0);
        layOut(page);
    }

    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    lxw_format *format()
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_color(made, ink);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    static QByteArray cellText(const QString &text) { return cleaned(text.left(mostInCell)).toUtf8(); }

    void write(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const SheetCell &cell, SheetColumn::Kind kind)
    {
        if (const int *number = std::get_if<int>(&cell)) {
            worksheet_write_number(page, row, column, *number, m_number);
            return;
        }
        lxw_format *look = kind == SheetColumn::Kind::Code ? m_code : m_text;
        const QByteArray text = cellText(std::get<QString>(cell)); // as text, whatever it begins with
        if (text.isEmpty())
            worksheet_write_blank(page, row, column, look);
        else
            worksheet_write_string(page, row, column, text.constData(), look);
    }

    void offerChoices(lxw_worksheet *page, lxw_col_t column, lxw_col_t lastColumn, lxw_row_t lastRow,
                      const QStringList &choices)
    {
        QList<QByteArray> texts;
        for (const QString &choice : choices)
            texts += cellText(choice);
        QList<char *> list;
        for (QByteArray &text : texts)
            list += text.data();
        list += nullptr;
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        worksheet_data_validation_range(page, 1, column, lastRow, column, &validation);

        // Words of the program; the columns with choices are among the first 26.
        const QString open = QString(choices.first()).replace(u'"', "\"\""_L1);
        QByteArray rule = (u"=$"_s + QChar(u'A' + column) + u"2<>\""_s + open + u'"').toUtf8();
        lxw_conditional_format settled{};
        settled.type = LXW_CONDITIONAL_TYPE_FORMULA;
        settled.value_string = rule.data();
        settled.format = m_settled;
        worksheet_conditional_format_range(page, 1, 0, lastRow, lastColumn, &settled);
    }

    /// Paper: landscape A4, as wide as the page, with the head on each page.
    void layOut(lxw_worksheet *page)
    {
        constexpr int a4 = 9;
        worksheet_set_landscape(page);
        worksheet_set_paper(page, a4);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        QString title = cleaned(m_title.left(mostInHeader));
        title.replace(u'&', "&&"_L1);
        worksheet_set_footer(page, (u"&L"_s + title + u"&R&P / &N"_s).toUtf8().constData());
    }

    lxw_workbook *m_book;
    const QString m_title;
    lxw_format *m_text, *m_number, *m_code, *m_head, *m_settled;
};

} // namespace

Result<QByteArray> xlsx(const report::Workbook &workbook)
{
    const Error fault{QCoreApplication::translate("Report", "There is no room for temporary files.")};
    const QTemporaryDir folder; // the library writes to a path only
    if (!folder.isValid())
        return fault;
    const QString path = folder.filePath(u"book.xlsx"_s);
    XlsxFile file(path, workbook.title);
    for (const Sheet &sheet : workbook.sheets)
        file.add(sheet);
    QFile written(path);
    if (!file.close() || !written.open(QFile::ReadOnly))
        return fault;
    return written.readAll();
}

} // namespace twinpool
