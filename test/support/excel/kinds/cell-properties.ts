import type { BorderStyle, CellFormat } from "../../../../src/core/grid/format";
import { UnknownMember } from "../failure";
import { complete, lineOf, lookAt } from "./looks";

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** The answer of `getCellProperties` for one cell: what the request marks with true, in the same tree. */
export function cellProperties(request: unknown, format: CellFormat): Tree {
  if (!isTree(request)) return {};
  return Object.fromEntries(
    Object.entries(request).map(([key, value]) => {
      if (key !== "format") throw new UnknownMember("CellProperties", key);
      return [key, formatProperties(value as Tree, complete(format), "")];
    }),
  );
}

function formatProperties(request: Tree, format: Required<CellFormat>, path: string): Tree {
  return Object.fromEntries(
    Object.entries(request).map(([key, wanted]) => {
      if (path === "" && key === "borders") return [key, borders(wanted as Tree, format)];
      const inner = path === "" ? key : `${path}/${key}`;
      return [key, isTree(wanted) ? formatProperties(wanted, format, inner) : lookAt(inner).read(format)];
    }),
  );
}

const EDGES: Readonly<Record<string, (format: Required<CellFormat>) => BorderStyle>> = {
  top: (format) => format.borderTop,
  right: (format) => format.borderRight,
  bottom: (format) => format.borderBottom,
  left: (format) => format.borderLeft,
};

/** `borders: { style: true, weight: true }` asks for every edge at once. */
function borders(request: Tree, format: Required<CellFormat>): Tree {
  const asked = Object.keys(request);
  const unknown = asked.find((name) => name !== "style" && name !== "weight");
  if (unknown !== undefined) throw new UnknownMember("CellBorder", unknown);
  return Object.fromEntries(
    Object.entries(EDGES).map(([edge, read]) => {
      const [style, weight] = lineOf(read(format));
      return [edge, Object.fromEntries(asked.map((name) => [name, name === "style" ? style : weight]))];
    }),
  );
}
