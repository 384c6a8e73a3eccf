import type { Heading } from "../annex/annex";
import { memoise } from "../memoise";
import { compareVietnamese } from "../text/collate";
import { plainWords, sentenceCase } from "./wording";
import reformFields from "./reform-fields.json";

/** One group of tasks of the summary: a reform field, a heading of the units' own, or none. */
export interface Section {
  /** What formulas look for: "L1" to "L7", "K1", "K2", ... or "K0". */
  readonly code: string;
  readonly title: string;
  /** The title as the heading of a narrow column. */
  readonly short: string;
}

/** Tasks that stand under no heading. */
const NO_SECTION: Section = { code: "K0", title: "Chưa xếp lĩnh vực", short: "Chưa xếp lĩnh vực" };

/**
 * The six content areas of administrative reform (Nghị quyết 76/NQ-CP; Quyết định 282/QĐ-TTg ngày 12/02/2026) and the
 * management section that plans put beside them.
 */
const REFORM_FIELDS: readonly Section[] = reformFields.map(({ code, title, short }) => ({ code, title, short }));

/** Commas, "và" and dashes between words come and go in headings; they never tell two fields apart. */
const headingKey = (title: string): string =>
  plainWords(title)
    .replace(/ và /gu, " ")
    .replace(/^công tác | (?:của|năm|giai đoạn|trên địa bàn)(?: .*)?$/gu, "")
    .trim();

const FIELD_OF_SPELLING: ReadonlyMap<string, Section> = new Map(
  reformFields.flatMap(({ spellings, ...field }) =>
    spellings.map((spelling): [string, Section] => [headingKey(spelling), field]),
  ),
);

/** Which reform field a heading names, whatever its numeral, case or commas; undefined for a heading of its own. */
export const reformFieldOf = (title: string): Section | undefined => FIELD_OF_SPELLING.get(headingKey(title));

/** Sections of all units together: a field or a heading that several units use is one section. */
export interface SectionIndex {
  /** In the order of the summary: the fields, own headings by alphabet, then what has no heading. */
  readonly sections: readonly Section[];
  readonly of: (heading: Heading | undefined) => Section;
}

export function indexSections(headings: Iterable<Heading | undefined>): SectionIndex {
  const used = new Set<Section["code"]>();
  const own = new Map<string, string>();
  for (const heading of new Set(headings)) {
    const field = heading && reformFieldOf(heading.title);
    if (field) used.add(field.code);
    else if (!heading) used.add(NO_SECTION.code);
    else keepSmallest(own, headingKey(heading.title), sentenceCase(heading.title));
  }
  const ownSections = ownOf(own);
  const sections = [
    ...REFORM_FIELDS.filter(({ code }) => used.has(code)),
    ...ownSections.values(),
    ...(used.has(NO_SECTION.code) ? [NO_SECTION] : []),
  ];
  const sectionOf = memoise((title: string) => reformFieldOf(title) ?? ownSections.get(headingKey(title)));
  return { sections, of: (heading) => (heading && sectionOf(heading.title)) ?? NO_SECTION };
}

/** One wording stands for all that fold alike, the same whatever the order of files. */
function keepSmallest(titles: Map<string, string>, key: string, title: string): void {
  const known = titles.get(key);
  if (known === undefined || compareVietnamese(title, known) < 0) titles.set(key, title);
}

function ownOf(own: ReadonlyMap<string, string>): Map<string, Section> {
  const sorted = [...own].sort(([, a], [, b]) => compareVietnamese(a, b));
  return new Map(sorted.map(([key, title], index) => [key, { code: `K${index + 1}`, title, short: title }]));
}
