import { sharedStrings, workbookParts, worksheet, zipParts, type PackageParts } from "./package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument";

const styles = `<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0&quot; đồng&quot;"/></numFmts>
<fonts count="4"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><color theme="4" tint="-0.25"/><name val="Times New Roman"/></font><font><i/><u/><sz val="12"/><color rgb="FFFF0000"/><name val="Arial"/></font><font><strike/><sz val="12"/><name val="Times New Roman"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills>
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"/><top style="thin"><color indexed="64"/></top><bottom style="hair"><color rgb="FF00FF00"/></bottom><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color indexed="64"/></diagonal></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyProtection="1"><alignment indent="2" textRotation="45" horizontal="left"/><protection locked="0" hidden="1"/></xf>
<xf numFmtId="10" fontId="0" fillId="0" borderId="2" xfId="0"/>
<xf numFmtId="0" fontId="3" fillId="3" borderId="0" xfId="0"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

const rows = `<row r="1" ht="40" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
<row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="inlineStr"><is><r><t>Nhiệm </t></r><r><rPr><b/></rPr><t>vụ</t></r></is></c><c r="C2" s="4" t="s"><v>2</v></c></row>
<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" s="2"><v>46037</v></c><c r="D3" s="3"><v>1200000</v></c><c r="E3"><f t="shared" ref="E3:E5" si="0">D3*2</f><v>2400000</v></c></row>
<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" s="7"><v>46038</v></c><c r="D4" s="3"><v>300000.5</v></c><c r="E4"><f t="shared" si="0"/><v>600001</v></c></row>
<row r="5"><c r="A5"><v>3</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" s="5"><v>0.125</v></c><c r="E5"><f t="shared" si="0"/><v>0</v></c></row>
<row r="6"><c r="D6" s="3"><f>SUM(D3:D5)</f><v>1500000.5</v></c><c r="E6" t="str"><f>IF(D6&gt;0,"có","không")</f><v>có</v></c><c r="F6" s="6"/></row>`;

const before = `<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/><col min="6" max="6" width="9" hidden="1" customWidth="1"/></cols>`;
const after = `<autoFilter ref="A2:E6"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="D3:D6"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(D3))=0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B3:B5"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="'Danh mục'!A1" display="x"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><legacyDrawing r:id="rId1"/>`;

const comments = `<comments xmlns="${MAIN}"><authors><author>Văn phòng</author></authors><commentList><comment ref="B5" authorId="0"><text><t>Cần xem lại</t></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 15, 7, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

/**
 * A workbook with something of everything that a commune's file may hold beside an annex: looks of many kinds, notes,
 * names, validations, a filter, a link, frozen rows, page breaks, a hidden sheet, own properties, custom XML, macros.
 */
export function richParts(): PackageParts {
  return workbookParts({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${DOCUMENT}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${override("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")}${override("/xl/worksheets/sheet1.xml", `${DOCUMENT}.spreadsheetml.worksheet+xml`)}${override("/xl/worksheets/sheet2.xml", `${DOCUMENT}.spreadsheetml.worksheet+xml`)}${override("/xl/styles.xml", `${DOCUMENT}.spreadsheetml.styles+xml`)}${override("/xl/sharedStrings.xml", `${DOCUMENT}.spreadsheetml.sharedStrings+xml`)}${override("/xl/comments1.xml", `${DOCUMENT}.spreadsheetml.comments+xml`)}${override("/docProps/custom.xml", `${DOCUMENT}.custom-properties+xml`)}</Types>`,
    "_rels/.rels": relations(
      relation("rId1", `${RELATIONS}/officeDocument`, "xl/workbook.xml"),
      relation("rId2", `${RELATIONS}/custom-properties`, "docProps/custom.xml"),
    ),
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Đơn vị"><vt:lpwstr>Xã A</vt:lpwstr></property></Properties>`,
    "customXml/item1.xml": `<so xmlns="urn:phuluc:test">12/KH-UBND</so>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="124226"/><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/><sheet name="Danh mục" sheetId="2" state="hidden" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục'!$A$2:$E$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$2:$2</definedName><definedName name="Thuế">0.1</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", `${RELATIONS}/worksheet`, "worksheets/sheet1.xml"),
      relation("rId2", `${RELATIONS}/styles`, "styles.xml"),
      relation("rId3", `${RELATIONS}/sharedStrings`, "sharedStrings.xml"),
      relation("rId4", `${RELATIONS}/worksheet`, "worksheets/sheet2.xml"),
      relation("rId5", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
      relation("rId6", `${RELATIONS}/customXml`, "../customXml/item1.xml"),
    ),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    "xl/worksheets/sheet1.xml": worksheet(rows, { before, after }),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      relation("rId1", `${RELATIONS}/vmlDrawing`, "../drawings/vmlDrawing1.vml"),
      relation("rId2", `${RELATIONS}/comments`, "../comments1.xml"),
    ),
    "xl/comments1.xml": comments,
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/worksheets/sheet2.xml": worksheet(`<row r="1"><c r="A1"><f>SUM('Phụ lục'!D3:D5)</f><v>1500000.5</v></c></row>`),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": sharedStrings(
      "<t>PHỤ LỤC</t>",
      "<t>TT</t>",
      `<r><t xml:space="preserve">Thời hạn </t></r><r><rPr><i/><sz val="11"/></rPr><t>(dự kiến)</t></r>`,
      '<t>-Chủ trì ban hành_x000D_ kế hoạch</t><rPh sb="0" eb="1"><t>bỏ</t></rPh>',
    ),
  });
}

export const richWorkbook = (): Uint8Array => zipParts(richParts());
