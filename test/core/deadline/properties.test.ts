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

/** Processor time, so that other work on the machine does not count; the best of several runs, since some of it does. */
function microsecondsFor(text: string, repeats: number): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let run = 0; run < repeats; run += 1) readDeadline(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / repeats;
  });
  return Math.min(...runs);
}

const REPEATED = [
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

/** Eight times the text may take eight times as long, and as much again for the memory it needs; a square would take 64. */
test.each(REPEATED)("time is linear in the length of “%s” said over and over", (piece) => {
  microsecondsFor(piece.repeat(1000), 5);
  const ratio = microsecondsFor(piece.repeat(8000), 2) / microsecondsFor(piece.repeat(1000), 16);
  expect(ratio).toBeLessThan(16);
});
