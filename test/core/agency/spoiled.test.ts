import { createCatalogue, readActors, type Actor } from "../../../src/core/agency";
import { parseIso } from "../../../src/core/calendar";
import { fold } from "../../../src/core/text/fold";
import { readSpoiled, type SpoiledName } from "./corpus/read-spoiled";

const catalogue = createCatalogue();
const names = [...readSpoiled("spoiled"), ...readSpoiled("offices-names")];

const read = ({ level, date, text }: SpoiledName): readonly Actor[] =>
  readActors(text, { catalogue, level, date: parseIso(date)! }).parts;

/** The level's noun may stand behind the name or not. */
const plain = (name: string): string => fold(name).replace(/ (?:xã|huyện|tỉnh)$/u, "");
const isSame = (answer: string | null | undefined, right: string): boolean =>
  typeof answer === "string" && plain(answer) === plain(right);

const isKnown = ({ type }: Actor): boolean => type === "known";

const show = (parts: readonly Actor[]): string =>
  parts.map(({ type, text, suggestions }) => `${type} ${text} [${suggestions.join(" | ")}]`).join(" + ");

describe("spoiled and invented names", () => {
  it("are at least 150", () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  it("spoiled: one actor, whose name or first suggestion is the right one", () => {
    const wrong = names
      .filter(({ right }) => !/^(?:-|<>)$/u.test(right))
      .flatMap((name) => {
        const parts = read(name);
        const [actor] = parts;
        const isRight =
          parts.length === 1 && [actor?.name, actor?.suggestions[0]].some((answer) => isSame(answer, name.right));
        return isRight ? [] : [`${name.text} -> ${show(parts)}`];
      });
    expect(wrong).toEqual([]);
  });

  it("invented: never known", () => {
    const known = names
      .filter(({ right }) => right === "-" || right === "<>")
      .filter((name) => read(name).some(isKnown));
    expect(known.map(({ text }) => text)).toEqual([]);
  });

  it("invented: not believed either, but for a centre, an association or a branch that only its place knows", () => {
    const believed = names.filter((name) => name.right === "-" && read(name).some(({ type }) => type !== "unknown"));
    const doubted = names.filter((name) => name.right === "<>" && read(name).some(({ type }) => type !== "other"));
    expect([...believed, ...doubted].map(({ text }) => text)).toEqual([]);
  });
});
