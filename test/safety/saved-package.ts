import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

interface Piece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a saved workbook would make a program do: looked for in its very parts, not through the product's reader. */
export interface ActiveContents {
  /** Formulas of cells, drop-downs, conditional formats, charts and names. */
  readonly formulas: readonly string[];
  /** Relations that leave the file. */
  readonly outward: readonly string[];
  /** Hyperlinks as "place -> where to". */
  readonly links: readonly string[];
  readonly sheets: readonly string[];
}

const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula"]);

/** @throws where a part is not well-formed, which is an injection too */
export function activeContents(bytes: Uint8Array): ActiveContents {
  const pieces = Object.entries(unzipSync(bytes))
    .filter(([path]) => /\.(?:xml|rels|vml)$/u.test(path))
    .flatMap(([, part]) => piecesOf(strFromU8(part)));
  const named = (name: string): readonly Piece[] => pieces.filter((piece) => piece.name === name);
  return {
    formulas: pieces.filter(({ name }) => FORMULAS.has(name)).map(({ text }) => text),
    outward: named("Relationship")
      .filter(({ attributes }) => attributes["TargetMode"] === "External")
      .map(({ attributes }) => attributes["Target"] ?? ""),
    links: named("hyperlink").map(({ attributes }) => `${attributes["r:id"] ?? ""}${attributes["location"] ?? ""}`),
    sheets: named("sheet").map(({ attributes }) => attributes["name"] ?? ""),
  };
}

function piecesOf(xml: string): Piece[] {
  const pieces: Piece[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name: name.slice(name.indexOf(":") + 1), attributes, text: "" });
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) pieces.push(closed);
  });
  parser.write(xml).close();
  return pieces;
}
