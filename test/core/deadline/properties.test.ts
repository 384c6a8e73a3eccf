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

/** All that a reading says, its house form and its sentence too. */
const saidOf = (text: string): unknown => JSON.parse(JSON.stringify(readDeadline(text)));

test("NFC and NFD agree", () => {
  fc.assert(
    fc.property(anyText, (text) => expect(saidOf(text.normalize("NFD"))).toEqual(saidOf(text.normalize("NFC")))),
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

const PLAN = { period: { from: { year: 2026, month: 1, day: 1 }, to: { year: 2026, month: 12, day: 31 } } };
const withoutYear = (text: string) => text.replace(/2026|năm|[ /]/giu, "");
const yearless = texts.filter((text) => readDeadline(text).messageId === "missing-year");

test.each(yearless)("the plan's year is written into “%s”, and nothing else", (text) => {
  const { fix } = readDeadline(text, PLAN);
  expect(readDeadline(fix ?? "", PLAN)).toMatchObject({ needsYear: false, fix: null });
  expect(withoutYear(fix ?? "")).toBe(withoutYear(text));
});

test.each([
  ["Trước 30/6 và 30/12", "Trước 30/6 và 30/12/2026"],
  ["Cả năm", "Cả năm 2026"],
  ["Ngày 30 tháng 4", "Ngày 30 tháng 4 năm 2026"],
  ["6 tháng đầu năm", "6 tháng đầu năm 2026"],
  ["Quý I (rà soát); Quý II (ban hành)", "Quý I/2026 (rà soát); Quý II/2026 (ban hành)"],
])("the example of “%s” without a plan is “%s”", (text, example) => {
  expect(readDeadline(text).message).toContain(`“${example}”`);
});

test.each([
  ["Đầu quý II/2025", "Trước ngày 15/4/2025"],
  ["Giữa năm 2025", "Trước ngày 15/6/2025"],
  ["Cuối tháng 11/2025", "Trước ngày 25/11/2025"],
  ["Nửa đầu tháng 7", "Trước ngày 10/7"],
])("the example of the vague “%s” is a day inside it, “%s”", (text, example) => {
  expect(readDeadline(text).message).toContain(`“${example}”`);
});
