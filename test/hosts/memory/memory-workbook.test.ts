import { snapshotOfContent } from "../../../src/core/grid/content-snapshot";
import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { describeWorkbookHost } from "../contract";

describeWorkbookHost("memory", async (sheets) =>
  Promise.resolve(new MemoryWorkbook("thử.xlsx", sheets.map(snapshotOfContent))),
);
