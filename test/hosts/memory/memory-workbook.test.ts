import { snapshotOfContent } from "../../../src/core/grid/content-snapshot";
import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { describeWorkbookHost, type TypeInto } from "../contract";

const typeInto: TypeInto = (host, sheet, at, text) => {
  if (!(host instanceof MemoryWorkbook)) throw new Error("not a workbook in memory");
  host.typed({ sheet, title: "", edits: [{ kind: "setFormat", at, before: {}, after: { bold: text !== "" } }] });
};

describeWorkbookHost(
  "memory",
  async (sheets) => Promise.resolve(new MemoryWorkbook("thử.xlsx", sheets.map(snapshotOfContent))),
  typeInto,
);
