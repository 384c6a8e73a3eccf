import { createCatalogue, parseCatalogue, type Catalogue } from "../core/agency";
import { UsageError, type Options } from "./options";
import type { Terminal } from "./terminal";

/** The built-in catalogue, with the office's own list of `--catalogue FILE.json` where given. */
export async function catalogueOption({ catalogue: path }: Options, terminal: Terminal): Promise<Catalogue> {
  if (path === undefined) return createCatalogue();
  const text = new TextDecoder().decode(await terminal.readFile(path));
  const parsed = parseCatalogue(parseJson(text, path));
  if ("problems" in parsed) throw new UsageError(`Danh mục “${path}” chưa dùng được: ${parsed.problems.join(" ")}`);
  return createCatalogue(parsed.entries);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Danh mục “${path}” không phải tệp JSON hợp lệ.`);
  }
}
