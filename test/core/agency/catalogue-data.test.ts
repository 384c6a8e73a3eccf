import { BUILT_IN } from "../../../src/core/agency/data";
import { bareName } from "../../../src/core/agency/bare-name";
import type { CatalogueEntry } from "../../../src/core/agency/entry";
import { spellings } from "../../../src/core/agency/phrases";
import { PROVINCES } from "../../../src/core/agency/unit";
import { addDays, compareDates, formatIso, parseIso } from "../../../src/core/calendar";
import { fold } from "../../../src/core/text/fold";

const byId = new Map(BUILT_IN.map((entry) => [entry.id, entry]));
const wordingsOf = (entry: CatalogueEntry): string[] => [
  bareName(entry),
  ...entry.accepted,
  ...entry.aliases,
  ...entry.abbreviations,
  ...entry.shared,
];

/** Whether two bodies exist at one time. */
const overlap = (a: CatalogueEntry, b: CatalogueEntry): boolean =>
  (a.to === null || b.from === null || a.to >= b.from) && (b.to === null || a.from === null || b.to >= a.from);

describe("the built-in catalogue", () => {
  it("has one object a body", () => {
    expect(byId.size).toBe(BUILT_IN.length);
  });

  it("starts no body after its end", () => {
    const reversed = BUILT_IN.filter(({ from, to }) => from !== null && to !== null && from > to);
    expect(reversed.map(({ id }) => id)).toEqual([]);
  });

  it("has successors that exist, and stand on the day after the end", () => {
    const broken = BUILT_IN.flatMap(({ id, to, successors }) =>
      successors.flatMap((successor) => {
        const next = byId.get(successor);
        if (!next || to === null) return [`${id} -> ${successor}`];
        const dayAfter = formatIso(addDays(parseIso(to)!, 1));
        const stands = (next.from === null || next.from <= dayAfter) && (next.to === null || next.to >= dayAfter);
        return stands ? [] : [`${id} (${to}) -> ${successor}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("leaves no district body standing after the district level", () => {
    const districtOnly = BUILT_IN.filter(
      ({ level, name, to }) => level === "district" && name.endsWith(" huyện") && to === null,
    );
    expect(districtOnly.map(({ id }) => id)).toEqual([]);
  });

  it("calls verified only what a document carries", () => {
    const unfounded = BUILT_IN.filter(
      ({ verified, from, to, basis }) =>
        verified && ((from !== null && basis.from === null) || (to !== null && basis.to === null)),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it("cites documents in their official form", () => {
    const documents = BUILT_IN.flatMap(({ basis }) => [basis.from, basis.to]).flatMap((basis) => basis?.document ?? []);
    const form =
      /^(?:Nghị định|Nghị quyết|Luật|Quyết định|Quy định|Thông tư)(?: Tổ chức chính quyền địa phương)? \d+(?:\/\d{4}\/[\p{Lu}\d-]+|\/Q[\p{L}-]+|-QĐ\/TW)$/u;
    expect([...new Set(documents)].filter((document) => !form.test(document))).toEqual([]);
  });

  it("has no wording that stands for two bodies of one level and time unless both say so", () => {
    const seen = new Map<string, { entry: CatalogueEntry; wording: string }[]>();
    const collisions = new Set<string>();
    for (const entry of BUILT_IN)
      for (const wording of wordingsOf(entry))
        for (const steps of spellings(wording)) {
          const key = steps.map((step) => (step.kind === "joint" ? "·" : step.norm)).join(" ");
          const others = seen.get(key) ?? [];
          for (const other of others) {
            if (other.entry.id === entry.id || other.entry.level !== entry.level || !overlap(other.entry, entry))
              continue;
            const bothSaySo = [other.entry, entry].every(({ shared }) =>
              shared.some((text) =>
                spellings(text).some(
                  (ways) => ways.map((step) => (step.kind === "joint" ? "·" : step.norm)).join(" ") === key,
                ),
              ),
            );
            if (!bothSaySo) collisions.add(`${key}: ${other.entry.id} / ${entry.id}`);
          }
          seen.set(key, [...others, { entry, wording }]);
        }
    expect([...collisions]).toEqual([]);
  });
});

describe("provinces", () => {
  it("are 34 since July 2025 and were 63 before", () => {
    const living = PROVINCES.filter(({ to }) => to === null);
    expect(living).toHaveLength(34);
    expect(PROVINCES).toHaveLength(63);
  });

  it("went into one that lives on", () => {
    const living = new Set(PROVINCES.filter(({ to }) => to === null).map(({ name }) => name));
    const lost = PROVINCES.filter(
      ({ to, mergedInto }) =>
        (to === null) !== (mergedInto === null) || (mergedInto !== null && !living.has(mergedInto)),
    );
    expect(lost).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(PROVINCES.map(({ name }) => fold(name))).size).toBe(63);
    expect(
      PROVINCES.every(({ to }) => to === null || compareDates(parseIso(to)!, { year: 2025, month: 6, day: 30 }) === 0),
    ).toBe(true);
  });
});
