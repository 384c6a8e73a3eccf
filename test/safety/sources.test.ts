import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:tsx?|mjs|html)$/u.test(path))
  .map((path): [string, string] => [path, readFileSync(join("src", path), "utf8")]);

/** The doors by which a text could become markup, code or an address: none is open anywhere in the product. */
test.each([
  ["a text as markup", /\.(?:inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u],
  ["a text as code", /(?<!\p{L})eval\(|new Function\(|setTimeout\(\s*["'`]/u],
  ["an address made of data", /\s(?:href|action|formAction)=\{(?!url\})/u],
  ["a hyperlink that leaves the workbook", /hyperlink = \{[^}]*[{ ]address[ :,}]|SetCellHyperLink\([^)]*"External"/u],
])("no source takes %s", (_, door) => {
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter(([, source]) => door.test(source)).map(([path]) => path)).toEqual([]);
});
