import { parseCatalogue, type CatalogueEntry } from "../core/agency";
import { UsageError, type Options } from "./options";
import type { Terminal } from "./terminal";

/** The office's own agencies of `--catalogue FILE.json`; none where it is not given. */
export async function catalogueOption(
  { catalogue: path }: Options,
  terminal: Terminal,
): Promise<readonly CatalogueEntry[]> {
  if (path === undefined) return [];
  const text = new TextDecoder().decode(await terminal.readFile(path));
  const parsed = parseCatalogue(parseJson(text, path));
  if ("problems" in parsed) throw new UsageError(`Danh mục “${path}” chưa dùng được: ${parsed.problems.join(" ")}`);
  return parsed.entries;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Danh mục “${path}” không phải tệp JSON hợp lệ.`);
  }
}
