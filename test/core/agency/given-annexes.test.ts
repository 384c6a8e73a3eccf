import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCatalogue, parseCatalogue, readActors, type Actor, type Level } from "../../../src/core/agency";
import type { CalendarDate } from "../../../src/core/calendar";
import { annexesFolder, describeAnnexes } from "../../support/annexes";

interface GivenRow {
  readonly lead?: string | null;
  readonly coop?: string | null;
}

const ANNEXES: readonly { file: string; level: Level; date: CalendarDate; places: readonly string[] }[] = [
  { file: "cam-giang", level: "commune", date: { year: 2023, month: 1, day: 1 }, places: ["xã Cẩm Giàng"] },
  { file: "duc-tho", level: "district", date: { year: 2024, month: 1, day: 11 }, places: ["huyện Đức Thọ"] },
  { file: "son-tay", level: "district", date: { year: 2021, month: 10, day: 22 }, places: ["huyện Sơn Tây"] },
];

const GOLDEN = join(process.cwd(), "test", "core", "agency", "given-annexes.md");
const local = parseCatalogue(
  JSON.parse(readFileSync(join(process.cwd(), "assets", "samples", "local-bodies.catalogue.json"), "utf8")),
);
const catalogue = createCatalogue("entries" in local ? local.entries : []);

const cellsOf = (file: string): string[] => {
  const { rows } = JSON.parse(readFileSync(join(annexesFolder()!, `${file}.rows.json`), "utf8")) as {
    rows: GivenRow[];
  };
  return [...new Set(rows.flatMap(({ lead, coop }) => [lead, coop]))].filter(
    (cell) => typeof cell === "string" && cell !== "",
  ) as string[];
};

const reading = ANNEXES.map((annex) => ({
  ...annex,
  cells:
    annexesFolder() === undefined
      ? []
      : cellsOf(annex.file).map((cell) => ({ cell, ...readActors(cell, { ...annex, catalogue }) })),
}));

/** A cell, then a line for each of its pieces. */
const printed = (): string =>
  reading
    .map(({ file, cells }) =>
      [
        `## ${file}`,
        ...cells.map(
          ({ cell, parts, remarks }) =>
            `- ${cell}\n${[...parts.map(line), ...remarks.map(({ text }) => `  - (${text})`)].join("\n")}`,
        ),
      ].join("\n\n"),
    )
    .join("\n\n");

const line = ({ text, type, name, status }: Actor): string =>
  type === "known" ? `  - ${text} = ${name ?? ""}${status === "ok" ? "" : ` (${status})`}` : `  - ${type}: ${text}`;

describeAnnexes("the cells of the given annexes", () => {
  it("are split as the golden file says, which was read line by line", () => {
    const text = `# Các ô cơ quan của ba phụ lục\n\n${printed()}\n`;
    if (!existsSync(GOLDEN) && process.env["CI"] !== "true") writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, "utf8"));
  });

  it("name no unknown body and no misplaced content", () => {
    const unknown = reading.flatMap(({ cells }) =>
      cells.flatMap(({ parts }) => parts.filter(({ type }) => type === "unknown")),
    );
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });

  it("lose no letter: pieces and remarks stand where the reading says", () => {
    for (const { cell, parts, remarks } of reading.flatMap(({ cells }) => cells))
      for (const { text, start, end } of [...parts, ...remarks]) expect(cell.slice(start, end)).toBe(text);
  });
});
