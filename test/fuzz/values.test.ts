import fc from "fast-check";
import { createCatalogue, readActors } from "../../src/core/agency";
import { compareDates } from "../../src/core/calendar";
import { readDeadline } from "../../src/core/deadline";
import { readMoney } from "../../src/core/money";
import { anyCell } from "./texts";

const catalogue = createCatalogue();
const DATE = { year: 2024, month: 6, day: 1 };
const actorsOf = (text: string) => readActors(text, { catalogue, date: DATE });

/** Cells that once broke a property, kept for good. */
const FOUND: readonly string[] = ["", "\uD800", "(", ")", "- ", "1/", "quý", "UBND -", "(UBND", "0 đồng", "từ đến"];
const examples = FOUND.map((text): [string] => [text]);
const RUNS = { numRuns: 3000, examples };

test("a deadline: one verdict, an end not before its start, and suggestions that can be read", () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      const { status, start, end, message, suggestions } = readDeadline(text);
      expect(status === "ok" || (message ?? "").endsWith(".")).toBe(true);
      expect(start && end ? compareDates(start, end) : 0).toBeLessThanOrEqual(0);
      for (const suggestion of suggestions) expect(readDeadline(suggestion).status).not.toBe("malformed");
    }),
    RUNS,
  );
});

test("agencies: pieces stand in the cell where they say, and a fixed piece needs no further fix", () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      const composed = text.normalize("NFC");
      for (const { start, end, text: piece, fix, suggestions } of actorsOf(text).parts) {
        expect(composed.slice(start, end)).toBe(piece);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(fix).not.toBe(piece);
      }
    }),
    RUNS,
  );
});

test("agencies: composed and decomposed letters are one", () => {
  fc.assert(
    fc.property(anyCell, (text) => expect(actorsOf(text.normalize("NFD"))).toEqual(actorsOf(text.normalize("NFC")))),
    { ...RUNS, numRuns: 1000 },
  );
});

test("money: a kind of reading, and an amount that is no less than nothing", () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom("triệu đồng", "ĐVT: 1.000 đồng", "", "người"), (text, unit) => {
      for (const reading of [readMoney(text), readMoney(text, { unit })]) {
        expect(reading).toHaveProperty("kind");
        expect(reading.kind === "amount" ? reading.dong >= 0n : true).toBe(true);
      }
    }),
    { numRuns: 3000, examples: FOUND.map((text): [string, string] => [text, "triệu đồng"]) },
  );
});
