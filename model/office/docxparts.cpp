// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/docxparts.h"

#include "model/text/html.h"

namespace twinpool::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""_L1;
constexpr auto xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_L1;

constexpr auto contentTypes = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/header.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
<Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>)"_L1;

constexpr auto packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>)"_L1;

/// %1: attributes of the namespace, %2: language, %3: where the right end of the page is.
constexpr auto styles = R"(<w:styles %1>
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Segoe UI" w:hAnsi="Segoe UI" w:eastAsia="Segoe UI" w:cs="Segoe UI"/><w:color w:val="1D2530"/><w:sz w:val="19"/><w:szCs w:val="19"/><w:lang w:val="%2"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="TableNormal"/></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="DADFE6"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DADFE6"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="DADFE6"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kind"><w:name w:val="Kind"/><w:basedOn w:val="Normal"/><w:next w:val="Title"/><w:pPr><w:keepNext/><w:spacing w:after="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F6FD6"/><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:after="320"/></w:pPr><w:rPr><w:color w:val="566170"/><w:sz w:val="23"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="DADFE6"/></w:pBdr><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Task"><w:name w:val="Task"/><w:basedOn w:val="Heading2"/><w:next w:val="BodyText"/><w:pPr><w:spacing w:before="360" w:after="20"/><w:ind w:left="397" w:hanging="397"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Quiet"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="566170"/><w:sz w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="50"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="CellHead"><w:name w:val="Cell Head"/><w:basedOn w:val="Cell"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="566170"/><w:sz w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Label"><w:name w:val="Label"/><w:basedOn w:val="Cell"/><w:rPr><w:color w:val="566170"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Blank"><w:name w:val="Blank"/><w:basedOn w:val="Cell"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="566170"/></w:pBdr></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure"><w:name w:val="Figure"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name w:val="After Table"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:pPr><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="CBD2DB"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/><w:spacing w:before="80" w:after="120"/><w:ind w:left="227"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Caution"><w:name w:val="Caution"/><w:basedOn w:val="Note"/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="A86400"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF7EC"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Warning"><w:name w:val="Warning"/><w:basedOn w:val="Note"/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="C62B2B"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF3F3"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="CodeCaption"><w:name w:val="Code Caption"/><w:basedOn w:val="Normal"/><w:next w:val="Code"/><w:pPr><w:keepNext/><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/><w:spacing w:before="120" w:after="0"/></w:pPr><w:rPr><w:color w:val="566170"/><w:sz w:val="15"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/><w:basedOn w:val="Normal"/><w:pPr><w:keepLines/><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/><w:spacing w:after="160" w:line="252" w:lineRule="auto"/><w:contextualSpacing/></w:pPr><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:eastAsia="Consolas" w:cs="Consolas"/><w:noProof/><w:sz w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DestructiveCaption"><w:name w:val="Destructive Caption"/><w:basedOn w:val="CodeCaption"/><w:next w:val="DestructiveCode"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="FDF3F3"/></w:pPr><w:rPr><w:b/><w:color w:val="C62B2B"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="DestructiveCode"><w:name w:val="Destructive Code"/><w:basedOn w:val="Code"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="FDF3F3"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="566170"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Header"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="%3"/></w:tabs></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:qFormat/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="QuietText"><w:name w:val="Quiet Text"/><w:rPr><w:color w:val="566170"/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="CodeText"><w:name w:val="Code Text"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:eastAsia="Consolas" w:cs="Consolas"/><w:noProof/><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="QuietCode"><w:name w:val="Quiet Code"/><w:basedOn w:val="CodeText"/><w:rPr><w:color w:val="566170"/><w:sz w:val="15"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F6FD6"/></w:rPr></w:style>
</w:styles>)"_L1;

constexpr auto settings = R"(<w:settings %1>
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="567"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
</w:settings>)"_L1;

/// Bullets are list 0, numbers list 1.
constexpr auto abstractLists =
    R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8226;"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
)"_L1;

constexpr auto newNumbering =
    R"(<w:num w:numId="%1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
)"_L1;

/// %1: attributes of the namespace, %2: edition.
constexpr auto footer =
    R"(<w:ftr %1><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">%2</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>)"_L1;

PackagePart part(const QString &name, const QString &xml)
{
    return {name, (xmlHead + xml + u'\n').toUtf8()};
}

QString relations(const QStringList &webAddresses)
{
    constexpr auto type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_L1;
    QString xml = u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n"_s;
    const auto add = [&](const QString &id, QLatin1StringView kind, const QString &target, QLatin1StringView mode) {
        xml += u"<Relationship Id=\"%1\" Type=\"%2%3\" Target=\"%4\"%5/>\n"_s.arg(id, type, kind, htmlEscaped(target), mode);
    };
    for (const auto kind : {"styles"_L1, "numbering"_L1, "settings"_L1})
        add(kind, kind, kind + u".xml"_s, {});
    add(headerRelation, "header"_L1, u"header.xml"_s, {});
    add(footerRelation, "footer"_L1, u"footer.xml"_s, {});
    for (qsizetype i = 0; i < webAddresses.size(); ++i)
        add(webRelation + QString::number(i + 1), "hyperlink"_L1, webAddresses[i], " TargetMode=\"External\""_L1);
    return xml + "</Relationships>"_L1;
}

QString numbering(int numberings)
{
    QString xml = "<w:numbering "_L1 + wordNamespace + ">\n"_L1 + abstractLists;
    for (int number = 2; number <= numberings; ++number)
        xml += QString(newNumbering).arg(number);
    return xml + "</w:numbering>"_L1;
}

QString header(const QString &title)
{
    return u"<w:hdr %1><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p></w:hdr>"_s
        .arg(wordNamespace, htmlEscaped(title));
}

QString coreProperties(const DocxProperties &properties)
{
    return u"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title><dc:creator>Twinpool</dc:creator>"
           "<dc:language>%2</dc:language></cp:coreProperties>"_s.arg(htmlEscaped(properties.title),
                                                                     htmlEscaped(properties.language));
}

} // namespace

int textWidth(const DocxProperties &properties)
{
    return (properties.isLandscape ? longSide : shortSide) - 2 * sideMargin;
}

QList<PackagePart> partsBeside(const DocxProperties &properties, const QStringList &webAddresses, int numberings)
{
    return {part(u"[Content_Types].xml"_s, contentTypes),
            part(u"_rels/.rels"_s, packageRelations),
            part(u"word/_rels/document.xml.rels"_s, relations(webAddresses)),
            part(u"word/styles.xml"_s, QString(styles).arg(wordNamespace, htmlEscaped(properties.language), QString::number(textWidth(properties)))),
            part(u"word/numbering.xml"_s, numbering(numberings)),
            part(u"word/settings.xml"_s, QString(settings).arg(wordNamespace)),
            part(u"word/header.xml"_s, header(properties.title)),
            part(u"word/footer.xml"_s, QString(footer).arg(wordNamespace, htmlEscaped(properties.edition))),
            part(u"docProps/core.xml"_s, coreProperties(properties))};
}

} // namespace twinpool::docx
