import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCatalogue, readActors, type Actor, type Level } from "../../../src/core/agency";
import { parseIso } from "../../../src/core/calendar";
import { fold } from "../../../src/core/text/fold";

const catalogue = createCatalogue();
const rows = readFileSync(join(__dirname, "corpus", "spoiled.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [Level, string, string, string]);

const read = ([level, date, text]: readonly [Level, string, string, string]): readonly Actor[] =>
  readActors(text, { catalogue, level, date: parseIso(date)! }).parts;

const names = (text: string | undefined, right: string): boolean =>
  text !== undefined &&
  fold(text).replace(/ (?:xã|huyện|tỉnh)$/u, "") === fold(right).replace(/ (?:xã|huyện|tỉnh)$/u, "");

describe("spoiled and invented names", () => {
  it("are at least 150", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it("spoiled: one actor, whose name or first suggestion is the right one", () => {
    const wrong = rows
      .filter(([, , , right]) => right !== "-")
      .flatMap((row) => {
        const [actor, ...others] = read(row);
        const isRight =
          others.length === 0 && [actor?.name ?? undefined, actor?.suggestions[0]].some((text) => names(text, row[3]));
        return isRight
          ? []
          : [
              `${row[2]} -> ${read(row)
                .map((part) => `${part.type} ${part.text} [${part.suggestions.join(" | ")}]`)
                .join(" + ")}`,
            ];
      });
    expect(wrong).toEqual([]);
  });

  it("invented: never known", () => {
    const believed = rows
      .filter(([, , , right]) => right === "-")
      .filter((row) => read(row).some(({ type }) => type !== "unknown"));
    expect(believed.map(([, , text]) => text)).toEqual([]);
  });
});
