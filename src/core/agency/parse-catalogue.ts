import { z } from "zod";
import { catalogueEntry, type CatalogueEntry } from "./entry";

export type ParsedCatalogue =
  { readonly entries: readonly CatalogueEntry[] } | { readonly problems: readonly [string, ...string[]] };

/** Reads an office's list from JSON. What is wrong is told in Vietnamese sentences, each with its place. */
export function parseCatalogue(json: unknown): ParsedCatalogue {
  const list = Array.isArray(json) ? json : (json as { agencies?: unknown } | null)?.agencies;
  const parsed = z.array(catalogueEntry).safeParse(list);
  if (parsed.success) return { entries: parsed.data };
  const [first = "Tệp danh mục không đúng mẫu.", ...others] = parsed.error.issues.map(explain);
  return { problems: [first, ...others] };
}

function explain({ path, message }: z.core.$ZodIssue): string {
  const [index, ...field] = path;
  if (typeof index !== "number") return "Tệp danh mục phải là một danh sách các cơ quan.";
  return `Cơ quan thứ ${index + 1}: “${field.map(String).join(".") || "cả dòng"}” chưa đúng (${message}).`;
}
