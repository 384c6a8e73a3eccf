import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../src/hosts/refusals";
import { readXlsx } from "../../src/hosts/xlsx";

const SAMPLE = new Uint8Array(readFileSync(join("assets", "samples", "xa-cam-phu.xlsx")));
const PARTS = unzipSync(SAMPLE);
const TEXTS = Object.keys(PARTS).filter((path) => /\.(?:xml|rels)$/u.test(path));

/** "read", or the code of a refusal that has its sentence. Any other error is a failure of the reader. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const document = readXlsx(bytes);
    for (const { name } of document.sheets) document.sheet(name);
    return "read";
  } catch (error) {
    if (error instanceof HostError && error.message.endsWith(".")) return error.code;
    throw error;
  }
}

const OUTCOMES = ["read", "empty", "not-xlsx", "old-xls", "encrypted", "damaged", "too-large"];

test("bytes that were changed anywhere in the file end in a result or a refusal", () => {
  const spoiled = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(spoiled, (changes) => {
      const bytes = SAMPLE.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(OUTCOMES).toContain(outcomeOf(bytes));
    }),
    { numRuns: 400 },
  );
});

test("a file that is cut off anywhere is refused", () => {
  fc.assert(
    fc.property(fc.nat(SAMPLE.length - 1), (length) => {
      expect(["empty", "not-xlsx", "damaged"]).toContain(outcomeOf(SAMPLE.slice(0, length)));
    }),
    { numRuns: 400, examples: [[0], [1], [2], [SAMPLE.length - 1]] },
  );
});

/** What a careless or hostile program writes in the place of a value. */
const VALUES = [
  "",
  "-1",
  "0",
  "1",
  "99999999999",
  "NaN",
  "A0",
  "XFE1",
  "A1:B",
  "B2:A1",
  "__proto__",
  "../../a",
  "&#0;",
  "é",
];

test("any value of any part may be another one", () => {
  const change = fc.record({ path: fc.constantFrom(...TEXTS), at: fc.nat(), value: fc.constantFrom(...VALUES) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const parts: Record<string, Uint8Array> = { ...PARTS };
      for (const { path, at, value } of changes)
        parts[path] = withOtherValue(parts[path] ?? new Uint8Array(), at, value);
      expect(OUTCOMES).toContain(outcomeOf(zipSync(parts, { level: 0 })));
    }),
    { numRuns: 400 },
  );
});

/** The XML with one of its attributes' values or texts replaced. */
function withOtherValue(part: Uint8Array, at: number, value: string): Uint8Array {
  const xml = strFromU8(part);
  const places = [...xml.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)/gu)];
  const place = places[at % Math.max(1, places.length)];
  if (!place) return part;
  return strToU8(xml.slice(0, place.index) + value + xml.slice(place.index + place[0].length));
}
