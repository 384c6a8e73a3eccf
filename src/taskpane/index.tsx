import { createRoot, type Root } from "react-dom/client";
import { openDesk, openLooking } from "../desk/open-desk";
import { createExcelHost, explainOffice, openNewWorkbook, whenOfficeReady, type OfficeState } from "../hosts/excel";
import { readXlsx } from "../hosts/xlsx";
import { download } from "./download";
import { XLSX_FILES } from "./files";
import { Pane } from "./shell/Pane";
import { NoExcel } from "./shell/NoExcel";
import { today } from "./today";
import "./pane.css";

const OFFICE_PATIENCE_MS = 8_000;

const container = document.querySelector("#pane");
if (container) void start(createRoot(container));

async function start(root: Root): Promise<void> {
  const state: OfficeState = await whenOfficeReady(OFFICE_PATIENCE_MS);
  if (state !== "excel") {
    root.render(<NoExcel reason={explainOffice(state)} />);
    return;
  }
  const host = createExcelHost({ readDocument: (file, sheet) => readXlsx(file).sheet(sheet) });
  root.render(
    <Pane host={host} desk={openDesk} looking={openLooking} files={{ ...XLSX_FILES, handOut }} today={today()} />,
  );
}

/** A workbook opens beside this one; anything else is a download. */
async function handOut(name: string, bytes: Uint8Array): Promise<void> {
  if (name.endsWith(".xlsx")) await openNewWorkbook(bytes);
  else download(name, bytes);
}
