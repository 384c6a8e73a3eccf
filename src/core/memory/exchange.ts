import { z } from "zod";
import { parseCatalogue, type CatalogueEntry } from "../agency";
import { jsonOf } from "./json-text";
import type { Memory } from "./memory";
import { settings } from "./schema";

/** What a superior hands out so that its subordinates check with its rules before they send. */
export interface OfficeRules {
  /** Which set of rules the settings were made for. */
  readonly rulesVersion: string;
  readonly settings: Memory["settings"];
  /** The office's own list of agencies. */
  readonly agencies: readonly CatalogueEntry[];
}

const KIND = "phuluc-office-rules";

const file = z.object({
  kind: z.literal(KIND),
  version: z.literal(1),
  rulesVersion: z.string(),
  settings,
  agencies: z.array(z.unknown()),
});

/** The exchange file's text: JSON that a person can read. */
export const printOfficeRules = (rules: OfficeRules): string =>
  JSON.stringify({ kind: KIND, version: 1, ...rules }, null, 2);

/** Reads an exchange file. What is wrong with it is told in Vietnamese; nothing is taken from a file that is not whole. */
export function parseOfficeRules(text: string): OfficeRules | { readonly problem: string } {
  const parsed = file.safeParse(jsonOf(text));
  if (!parsed.success) {
    return {
      problem: "Tệp này không phải tệp quy tắc của Phụ lục, hoặc đã bị sửa hỏng. Hãy xin lại tệp từ cơ quan cấp trên.",
    };
  }
  const agencies = parseCatalogue(parsed.data.agencies);
  if ("problems" in agencies) return { problem: agencies.problems.join(" ") };
  return { rulesVersion: parsed.data.rulesVersion, settings: parsed.data.settings, agencies: agencies.entries };
}

/** A file with a list of agencies alone; undefined where the text is anything else. */
export function parseCatalogueText(text: string): readonly CatalogueEntry[] | undefined {
  const json = jsonOf(text);
  if (file.safeParse(json).success) return undefined;
  const list = parseCatalogue(json);
  return "entries" in list ? list.entries : undefined;
}
