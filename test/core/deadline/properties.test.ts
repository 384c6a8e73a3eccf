import fc from "fast-check";
import { join } from "node:path";
import { formatDeadline, readDeadline } from "../../../src/core/deadline";
import { anyDeadline } from "./arbitraries";
import { readTable } from "./tables";

const FOLDER = join(process.cwd(), "test", "core", "deadline");
const texts = [
  ...["commune", "province-ministry", "offices-2025-2026", "careless", "malformed"].map((name) => join("corpus", name)),
  join("spoiled", "spoiled"),
].flatMap((name) => readTable(join(FOLDER, `${name}.tsv`)).map(([text = ""]) => text));

/** Pieces of deadlines in any order, so that the readers meet each other's texts. */
const shuffled = fc.array(fc.constantFrom(...texts.flatMap((text) => text.split(/(?<=[\s/-])/u))), { maxLength: 12 });
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789/-.,; ()quýIVthángnămtrước…")), maxLength: 40 }),
  shuffled.map((pieces) => pieces.join("")),
  fc.constantFrom(...texts),
);

test("reading never throws, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { status, kind, start, end } = readDeadline(text);
      expect(["ok", "warning", "malformed"]).toContain(status);
      expect(kind === "unreadable").toBe(status === "malformed");
      expect(status === "malformed" ? [start, end] : [null, null]).toEqual([null, null]);
    }),
    { numRuns: 3000 },
  );
});

test("NFC and NFD agree", () => {
  fc.assert(
    fc.property(anyText, (text) =>
      expect(readDeadline(text.normalize("NFD"))).toEqual(readDeadline(text.normalize("NFC"))),
    ),
    { numRuns: 1500 },
  );
});

test("reading what was printed gives the meaning back", () => {
  fc.assert(
    fc.property(anyDeadline, (meaning) => expect(readDeadline(formatDeadline(meaning)).meaning).toEqual(meaning)),
    { numRuns: 5000 },
  );
});

test.each(texts)("the house form of “%s” means the same", (text) => {
  const { meaning, canonical } = readDeadline(text);
  expect(canonical === null ? undefined : readDeadline(canonical).meaning).toEqual(meaning);
});

test("a fix changes nothing but the spelling, and needs no further fix", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { fix, meaning, status } = readDeadline(text);
      const again = readDeadline(fix ?? "");
      expect(again.fix).toBeNull();
      expect(fix !== null && status === "warning" ? again.meaning : meaning).toEqual(meaning);
    }),
    { numRuns: 5000 },
  );
});

test("time is linear in the length of the text", () => {
  /** The best of several runs, since other work on the machine only ever adds. */
  const nanosecondsFor = (text: string): number =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const before = process.hrtime.bigint();
        readDeadline(text);
        return Number(process.hrtime.bigint() - before);
      }),
    );
  const pieces = [
    "trước ",
    "quý I, ",
    "ngày 15 ",
    "1-",
    "(",
    "2024 ",
    "Kế hoạch số 1/",
    "năm ",
    "1.",
    "theo ",
    "hằng năm, ",
  ];
  for (const piece of pieces) {
    nanosecondsFor(piece.repeat(500));
    const ratio = nanosecondsFor(piece.repeat(8000)) / nanosecondsFor(piece.repeat(1000));
    expect([piece, ratio < 32]).toEqual([piece, true]);
  }
});
