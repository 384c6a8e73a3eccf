import { createCatalogue } from "../core/agency";
import { OWN_LIST_SHEET, readOwnList } from "../core/agency/own-list";
import { textRows } from "../core/grid/snapshot";
import { EMPTY_MEMORY, parseMemory, senderRules } from "../core/memory/memory";
import { withoutOwnSheets } from "../core/own-sheets";
import type { ReviewOptions } from "../core/review";
import { reviewSentFile, type ReviewedFile } from "../core/roll-up";
import { readXlsx, type XlsxDocument } from "../hosts/xlsx/read/read-xlsx";
import { HostError } from "../hosts/refusals";
import type { CheckOptions, OpenSheets } from "./desk";

/** Reads and checks one file as the command line does; what cannot be read is a failure with its sentence. */
export function readFile(name: string, bytes: Uint8Array, options: CheckOptions): ReviewedFile {
  try {
    const document = readXlsx(bytes);
    const names = withoutOwnSheets(document.sheets.map((sheet) => sheet.name));
    const sheets = names.map((sheet) => document.sheet(sheet));
    const { memory } = parseMemory(document.memory);
    return reviewSentFile({ file: name, sheets, senderRules: senderRules(memory) }, optionsOf(document, options));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { inputs: [], failures: [{ file: name, code: error.code, message: error.message }] };
  }
}

/** Sheets of the open workbook: those that hold no annex are passed over. */
export function readSheets({ name, sheets, memory }: OpenSheets, { today, agencies }: CheckOptions): ReviewedFile {
  const { settings, waivers, sheets: said } = memory ?? EMPTY_MEMORY;
  return reviewSentFile(
    { file: name, sheets },
    { today, settings, waivers, sheets: said, catalogue: catalogueOf(agencies) },
  );
}

/** What a file's own workbook remembers and lists goes before the receiver's list. */
function optionsOf(document: XlsxDocument, { today, agencies }: CheckOptions): ReviewOptions {
  const { settings, waivers, sheets } = parseMemory(document.memory).memory;
  const hasList = document.sheets.some(({ name }) => name === OWN_LIST_SHEET);
  const own = hasList ? readOwnList(textRows(document.sheet(OWN_LIST_SHEET))).entries : [];
  return { today, settings, waivers, sheets, catalogue: catalogueOf([...own, ...agencies]) };
}

let shared: { readonly key: string; readonly catalogue: ReturnType<typeof createCatalogue> } | undefined;

/** Most files bring no list of their own: then all share one catalogue. */
function catalogueOf(entries: Parameters<typeof createCatalogue>[0] = []): ReturnType<typeof createCatalogue> {
  const key = JSON.stringify(entries);
  if (shared?.key !== key) shared = { key, catalogue: createCatalogue(entries) };
  return shared.catalogue;
}
