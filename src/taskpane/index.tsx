import { createRoot, type Root } from "react-dom/client";
import { createExcelHost, explainOffice, whenOfficeReady, type OfficeState } from "../hosts/excel";
import { readXlsx } from "../hosts/xlsx";
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
  const readFile = async (file: File) => readXlsx(new Uint8Array(await file.arrayBuffer()));
  root.render(<Pane host={host} readFile={readFile} today={today()} />);
}
