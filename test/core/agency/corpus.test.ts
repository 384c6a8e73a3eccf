import { createCatalogue, readActors, type Actor } from "../../../src/core/agency";
import { fold } from "../../../src/core/text/fold";
import { readCorpus, type CorpusCell, type ExpectedPart } from "./corpus/read-corpus";

const catalogue = createCatalogue();
const CORPORA = ["district", "commune", "province", "two-tier"];
const cells = CORPORA.flatMap(readCorpus);

const matches = (expected: ExpectedPart, actor: Actor): boolean =>
  actor.type === expected.type &&
  actor.text === expected.text &&
  (expected.type !== "known" || hasName(expected, actor.name ?? ""));

const hasName = ({ text, name }: ExpectedPart, actual: string): boolean =>
  name === undefined ? fold(text).startsWith(fold(actual)) : fold(name) === fold(actual);

const show = (parts: readonly { type: string; text: string; name?: string | null }[]): string =>
  parts.map(({ type, text, name }) => `${type}:${text}${type === "known" && name ? `=${name}` : ""}`).join(" | ");

const read = ({ cell, ...plan }: CorpusCell): readonly Actor[] => readActors(cell, { catalogue, ...plan }).parts;

/** "UBND xã Kỳ Lạc" and "UBND xã Kỳ Thượng" are two bodies. */
const bodyOf = ({ id, place }: Actor): string[] => (id === null ? [] : [`${id} ${place ?? ""}`]);

describe("the corpus of agency cells", () => {
  it("has at least 500 cells, and no body in more than five", () => {
    const counts = new Map<string, number>();
    for (const cell of cells)
      for (const body of new Set(read(cell).flatMap(bodyOf))) counts.set(body, (counts.get(body) ?? 0) + 1);
    const frequent = [...counts].filter(([, count]) => count > 5);
    expect(cells.length).toBeGreaterThanOrEqual(500);
    expect(frequent).toEqual([]);
  });

  it.each([...CORPORA, "offices"])("%s: is split and known as a careful clerk would", (name) => {
    const wrong = readCorpus(name).flatMap((cell) => {
      const actual = read(cell);
      const isRight =
        actual.length === cell.parts.length && cell.parts.every((part, index) => matches(part, actual[index]!));
      return isRight ? [] : [`${cell.cell}\n  expected ${show(cell.parts)}\n  but      ${show(actual)}`];
    });
    expect(wrong).toEqual([]);
  });
});
