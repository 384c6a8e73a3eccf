import { readXlsx } from "../../../../src/hosts/xlsx";
import { HostError } from "../../../../src/hosts/refusals";
import { HOSTILE_FILES } from "../../../support/hostile";

/** Reads all there is; the code of a refusal, or "read". Any other error is a failure of the reader. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const document = readXlsx(bytes);
    for (const { name } of document.sheets) document.sheet(name);
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

describe("hostile files end in a result or a coded refusal", () => {
  test.each(HOSTILE_FILES)("$name: $expected", ({ make, expected }) => {
    const bytes = make();
    const given = bytes.slice();
    expect(outcomeOf(bytes)).toBe(expected);
    expect(Buffer.compare(bytes, given)).toBe(0);
  });

  test("nothing of a hostile name reaches the prototype of objects", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});
