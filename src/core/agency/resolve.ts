import { compareDates, parseIso, type CalendarDate } from "../calendar";
import { fold } from "../text/fold";
import type { ActorStatus } from "./actor";
import { bareName, nameWith } from "./bare-name";
import type { Catalogue } from "./catalogue";
import type { Issuer } from "./issuer";
import type { CatalogueEntry, Level } from "./entry";
import type { Form } from "./name-trie";
import { spellOut } from "./phrases";
import { levelsOf, type UnitSuffix } from "./suffix";

export interface ResolveOptions {
  readonly catalogue: Catalogue;
  /** The plan's date; absent: every body of the catalogue counts as existing. */
  readonly date?: CalendarDate | undefined;
  /** The plan's level, which decides between bodies of one name. */
  readonly level?: Level | undefined;
  /** Communes that are none of the given places are not believed: their names are no data. */
  readonly placesAreAll?: boolean | undefined;
  /** Who issues the plan, where that body has units of its own. */
  readonly issuer?: Issuer | undefined;
}

export type Existence = "exists" | "retired" | "future";

/** Whether a body stands at a date. */
function existenceAt({ from, to }: CatalogueEntry, date: CalendarDate | undefined): Existence {
  const [first, last] = [from === null ? undefined : parseIso(from), to === null ? undefined : parseIso(to)];
  if (date === undefined) return "exists";
  if (last && compareDates(date, last) > 0) return "retired";
  return first && compareDates(date, first) < 0 ? "future" : "exists";
}

/** How well a body fits the level written behind its name, the date and the plan's level: 0 to 1. */
export const fitness = (entry: CatalogueEntry, suffix: UnitSuffix, { date, level }: ResolveOptions): number =>
  ((levelsOf(suffix).includes(entry.level) ? 4 : 0) +
    (existenceAt(entry, date) === "exists" ? 2 : 0) +
    (level === entry.level ? 1 : 0)) /
  7;

const WORDING = { name: 0.1, accepted: 0.05, alias: 0 };

/**
 * Which of the bodies of one wording is meant: the office's own first, then the level written behind the name, then
 * what exists at the date, then the plan's level, then the better wording.
 */
export function chooseForm(forms: readonly Form[], suffix: UnitSuffix, options: ResolveOptions): Form | undefined {
  const weigh = ({ entry, source }: Form): number =>
    (options.catalogue.ownIds.has(entry.id) ? 2 : 0) + fitness(entry, suffix, options) + WORDING[source];
  return forms
    .filter(({ entry }) => mayCarry(entry, suffix))
    .reduce<Form | undefined>(
      (best, form) => (best === undefined || weigh(form) > weigh(best) ? form : best),
      undefined,
    );
}

/** A name that contains its level bears no other: there is no "Văn phòng Đoàn ĐBQH và HĐND huyện". */
const mayCarry = ({ keepsLevel, level }: CatalogueEntry, suffix: UnitSuffix): boolean =>
  !keepsLevel || suffix.kind === undefined || levelsOf(suffix).includes(level);

/** The names that hold the work of an ended body at the date; chains of successors are followed. */
export function successorsAt(entry: CatalogueEntry, { catalogue, date }: ResolveOptions): CatalogueEntry[] {
  const seen = new Set<string>();
  const follow = (ids: readonly string[]): CatalogueEntry[] =>
    ids.flatMap((id) => {
      const next = catalogue.entries.get(id);
      if (!next || seen.has(id)) return [];
      seen.add(id);
      return existenceAt(next, date) === "retired" ? follow(next.successors) : [next];
    });
  return follow(entry.successors);
}

/** "ok" where the text is the name or an accepted wording, apart from case and tone placement. */
export function statusOf(entry: CatalogueEntry, bareText: string, { date }: ResolveOptions): ActorStatus {
  const existence = existenceAt(entry, date);
  if (existence !== "exists") return existence;
  const written = plain(bareText);
  return [bareName(entry), ...entry.accepted].some((wording) => plain(wording) === written) ? "ok" : "variant";
}

const plain = (text: string): string => fold(spellOut(text));

/** "UBND phường" where the suffix says "phường". */
export const officialName = (entry: CatalogueEntry, suffix: UnitSuffix, level: Level | undefined): string => {
  const noun = levelsOf(suffix).includes(entry.level) ? suffix.kind?.noun : undefined;
  return nameWith(entry, noun ?? (level === entry.level ? nounOf(entry) : undefined));
};

const nounOf = ({ name, keepsLevel }: CatalogueEntry): string | undefined =>
  keepsLevel ? /(?:xã|huyện|tỉnh|trung ương)$/u.exec(name)?.[0] : undefined;
