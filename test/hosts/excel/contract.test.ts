import { snapshotOfContent } from "../../../src/core/grid/content-snapshot";
import { excelHost } from "../../support/excel/excel-host";
import { describeWorkbookHost } from "../contract";

describeWorkbookHost("Excel, which hands the document's file out", async (sheets) =>
  Promise.resolve(excelHost(sheets.map(snapshotOfContent)).host),
);

describeWorkbookHost("Excel, which does not", async (sheets) =>
  Promise.resolve(excelHost(sheets.map(snapshotOfContent), { handsOutFile: false }).host),
);
