import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/hosts/xlsx";
import { annexesFolder } from "./annexes";

export const PLACES = ["cam-giang", "duc-tho", "son-tay"] as const;
export const FORMS = ["merged", "pasted"] as const;

/** A row as a careful reader sees it. */
export type GoldRow = Readonly<Record<string, string | null>>;

export const goldRows = (place: string): readonly GoldRow[] =>
  (JSON.parse(readFileSync(join(annexesFolder()!, `${place}.rows.json`), "utf8")) as { rows: GoldRow[] }).rows;

/** The one sheet of a given workbook. */
export function givenSheet(place: string, form: string): GridSnapshot {
  const document = readXlsx(readFileSync(join(annexesFolder()!, `${place}.${form}.xlsx`)));
  return document.sheet(document.activeSheet);
}
