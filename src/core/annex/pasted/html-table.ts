import { append } from "../../collections";
import type { CellRange } from "../../grid/address";
import { decodeEntities, shownText } from "./html-text";
import type { PastedTable } from "./pasted-table";

const TOKEN =
  /<!--[\s\S]*?-->|<(style|script|head|title|xml)[\s>][\s\S]*?<\/\1\s*>|<\/?([a-z][a-z\d:]*)(?![a-z\d:])((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</giu;
const LINE_ENDS = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"]);
const LONGEST_SPAN = 1000;

interface OpenCell {
  readonly parts: string[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Reads the tables of a piece of HTML as word processors, browsers and Excel put it on the clipboard. */
export function readHtmlTables(html: string): PastedTable | undefined {
  const reader = new HtmlTableReader();
  for (const [token, , tag, attributes = ""] of html.matchAll(TOKEN)) {
    if (tag === undefined) reader.text(token);
    else if (token.startsWith("</")) reader.close(tag.toLowerCase());
    else reader.open(tag.toLowerCase(), attributes);
  }
  return reader.table();
}

class HtmlTableReader {
  readonly #rows: string[][] = [];
  readonly #merges: CellRange[] = [];
  /** Cells that a row span from above keeps taken, as "row:column". */
  readonly #taken = new Set<string>();
  #depth = 0;
  #tables = 0;
  #cell: OpenCell | undefined;
  #loose: string[] = [];

  open(tag: string, attributes: string): void {
    if (tag === "table") this.#openTable();
    else if (this.#depth === 1 && tag === "tr") this.#startRow();
    else if (this.#depth === 1 && (tag === "td" || tag === "th")) this.#startCell(attributes);
    else if (LINE_ENDS.has(tag)) this.#write("\n");
  }

  close(tag: string): void {
    if (tag === "table") this.#closeTable();
    else if (this.#depth === 1 && (tag === "td" || tag === "th" || tag === "tr")) this.#endCell();
    else if (tag === "td" || tag === "th") this.#write(" ");
    else if (LINE_ENDS.has(tag)) this.#write("\n");
  }

  text(token: string): void {
    if (token.startsWith("<") && token !== "<") return;
    this.#write(decodeEntities(token.replace(/\s+/gu, " ")));
  }

  table(): PastedTable | undefined {
    if (this.#depth > 0) this.#endCell();
    this.#flushLoose();
    return this.#tables === 0 ? undefined : { rows: this.#rows, merges: this.#merges };
  }

  #write(text: string): void {
    if (this.#cell) this.#cell.parts.push(text);
    else if (this.#depth === 0) this.#loose.push(text);
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) this.#write("\n");
    else {
      this.#flushLoose();
      this.#tables += 1;
    }
  }

  #closeTable(): void {
    if (this.#depth === 1) this.#endCell();
    this.#depth = Math.max(0, this.#depth - 1);
  }

  #startRow(): void {
    this.#endCell();
    this.#rows.push([]);
  }

  #startCell(attributes: string): void {
    this.#endCell();
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#cell = { parts: [], rowSpan: spanIn(attributes, "rowspan"), columnSpan: spanIn(attributes, "colspan") };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const top = this.#rows.length - 1;
    const row = this.#rows[top];
    if (!cell || !row) return;
    while (this.#taken.has(`${top}:${row.length}`)) row.push("");
    const left = row.length;
    const merge = { top, left, bottom: top + cell.rowSpan - 1, right: left + cell.columnSpan - 1 };
    append(row, [shownText(cell.parts), ...Array.from({ length: cell.columnSpan - 1 }, () => "")]);
    if (cell.rowSpan * cell.columnSpan > 1) this.#merges.push(merge);
    for (let below = top + 1; below <= merge.bottom; below++) {
      for (let column = left; column <= merge.right; column++) this.#taken.add(`${below}:${column}`);
    }
  }

  /** Text outside of tables, a title for the most part: a row a line. */
  #flushLoose(): void {
    const lines = shownText(this.#loose);
    this.#loose = [];
    const rows = lines === "" ? [] : lines.split("\n").map((line) => [line]);
    append(this.#rows, rows);
  }
}

function spanIn(attributes: string, name: "rowspan" | "colspan"): number {
  const pattern = name === "rowspan" ? /rowspan\s*=\s*["']?(\d+)/iu : /colspan\s*=\s*["']?(\d+)/iu;
  const span = Number(pattern.exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), LONGEST_SPAN);
}
