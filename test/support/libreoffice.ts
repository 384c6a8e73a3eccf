import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { findTool } from "./tools";

/** 0: recalculate every formula on load. LibreOffice trusts cached results otherwise. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, quotes, UTF-8, values as they are shown; the last figure is the sheet, counted from 1. */
const csvFilter = (sheet: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;

const PATIENCE_MS = 120_000;

/** What LibreOffice makes of a workbook, with every formula calculated anew. */
export const toPdf = (workbook: Uint8Array): Uint8Array => convert(workbook, "pdf", "book.pdf");

export const toRecalculatedXlsx = (workbook: Uint8Array): Uint8Array =>
  convert(workbook, "xlsx:Calc MS Excel 2007 XML", "book.xlsx");

/** One sheet (counted from 1; its name is needed for LibreOffice's file name) as CSV text. */
export const toCsv = (workbook: Uint8Array, sheet: number, name: string): string =>
  new TextDecoder().decode(convert(workbook, csvFilter(sheet), `book-${name}.csv`));

/** The text of a PDF, page breaks as form feeds. */
export function textOfPdf(pdf: Uint8Array): string {
  return inFolder((folder) => {
    const path = join(folder, "book.pdf");
    writeFileSync(path, pdf);
    return run("pdftotext", ["-layout", path, "-"]).toString("utf8");
  });
}

function convert(workbook: Uint8Array, target: string, result: string): Uint8Array {
  return inFolder((folder) => {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const source = join(folder, "book.xlsx");
    writeFileSync(source, workbook);
    const out = join(folder, "out");
    const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    run("soffice", [environment, "--headless", "--convert-to", target, "--outdir", out, source]);
    return new Uint8Array(readFileSync(join(out, result)));
  });
}

function run(tool: "soffice" | "pdftotext" | "pdftoppm", given: readonly string[]): Buffer {
  const path = findTool(tool);
  if (path === undefined) throw new Error(`${tool} is not installed`);
  const { status, stdout, stderr, error } = spawnSync(path, given, { timeout: PATIENCE_MS, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr.toString("utf8")}`, { cause: error });
  return stdout;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
