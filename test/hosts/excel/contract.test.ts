import { snapshotOfContent } from "../../../src/core/grid/content-snapshot";
import type { SheetContent } from "../../../src/core/grid/sheet-content";
import { excelHost, type ExcelOptions, type ExcelUnderTest } from "../../support/excel/excel-host";
import { describeWorkbookHost, type TypeInto } from "../contract";

let opened: ExcelUnderTest | undefined;

const open = (options: ExcelOptions) => async (sheets: readonly SheetContent[]) => {
  opened = excelHost(sheets.map(snapshotOfContent), options);
  return Promise.resolve(opened.host);
};

const typeInto: TypeInto = (_host, sheet, { row, column }, text) => opened?.excel.userTypes(sheet, row, column, text);

afterEach(() => expect(opened?.excel.unknownMembers).toEqual([]));

describeWorkbookHost("Excel, which hands the document's file out", open({ apiSet: 14 }), typeInto);
describeWorkbookHost("Excel, which does not", open({ apiSet: 14, handsOutFile: false }), typeInto);
describeWorkbookHost("Excel of 2021's first days, which tells nothing of changes", open({ apiSet: 13 }));
