import { fold } from "../text/fold";
import { COLUMN_IDS, RESULT_COLUMN_IDS } from "./annex";
import type { ColumnRole } from "./header-words";
import type { ColumnMapping } from "./options";
import type { HeadingReading } from "./read-heading";

type KnownRole = Exclude<ColumnRole, "extra">;

/** Which column is which. */
export interface ColumnMap {
  readonly known: ReadonlyMap<KnownRole, number>;
  /** Every column's heading, in one line. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns with a heading that is none of the known ones, with that heading. */
  readonly others: ReadonlyMap<number, string>;
  /** Of those, the columns whose heading says nothing we know ("Ghi chú" is known to be extra). */
  readonly untold: ReadonlySet<number>;
  /** How much of the row reads as headings, 0 to 1. */
  readonly plainShare: number;
}

interface Claim {
  readonly column: number;
  readonly role: ColumnRole;
  readonly weight: number;
}

const NUMBER_ALONE = 4;

/** Gives each heading its column: the strongest claim first, each column once. */
export function mapColumns(
  headings: ReadonlyMap<number, readonly string[]>,
  read: (text: string) => HeadingReading,
): ColumnMap {
  const readings = withoutSchedule(
    headings,
    new Map([...headings].map(([column, lines]) => [column, readLines(lines, read)])),
  );
  const known = new Map<KnownRole, number>();
  const taken = new Set<number>();
  for (const { column, role, weight } of claimsOf(readings)) {
    if (taken.has(column) || weight <= 0) continue;
    if (role === "extra") taken.add(column);
    else if (!known.has(role)) {
      known.set(role, column);
      taken.add(column);
    }
  }
  nameOnlyContent(known, readings);
  const mapped = new Set(known.values());
  const others = new Map([...readings].filter(([column]) => !mapped.has(column)).map(([c, { text }]) => [c, text]));
  return {
    known: inOfficialOrder(known),
    headings: new Map([...readings].map(([column, { text }]) => [column, text])),
    others,
    untold: new Set([...others.keys()].filter((column) => readings.get(column)?.candidates.length === 0)),
    plainShare: [...readings.values()].filter(({ isPlain }) => isPlain).length / Math.max(1, readings.size),
  };
}

const ORDER: readonly ColumnRole[] = [...COLUMN_IDS, ...RESULT_COLUMN_IDS];

const inOfficialOrder = (known: ColumnMap["known"]): ColumnMap["known"] =>
  new Map([...known].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));

/** "Mục tiêu, nhiệm vụ" is the task where no other column is. */
function nameOnlyContent(known: Map<KnownRole, number>, readings: ReadonlyMap<number, HeadingReading>): void {
  const column = known.get("objective");
  if (column === undefined || known.has("task") || known.has("activity")) return;
  if (!readings.get(column)?.candidates.some(({ role }) => role === "task")) return;
  known.delete("objective");
  known.set("task", column);
}

/** The last line says most ("Chủ trì" under "Cơ quan thực hiện"); where it says nothing, all lines together do. */
function readLines(lines: readonly string[], read: (text: string) => HeadingReading): HeadingReading {
  const joined = read(lines.join(" "));
  const last = read(lines.at(-1) ?? "");
  const best = last.candidates[0]?.weight ?? 0;
  return lines.length > 1 && best >= (joined.candidates[0]?.weight ?? 0) ? { ...last, text: joined.text } : joined;
}

const PERIOD = /^(?:(?:quý|tháng|tuần|kỳ) (?:\d+|[ivx]+)|(?:năm )?20\d\d|[ivx]+|\d{1,2})(?:\/\d+)?$/u;
const FEWEST_PERIODS = 2;

/** Columns side by side for "Quý I", "Quý II" ... or for years are a schedule: none of them says when, or how much. */
function withoutSchedule(
  headings: ReadonlyMap<number, readonly string[]>,
  readings: ReadonlyMap<number, HeadingReading>,
): ReadonlyMap<number, HeadingReading> {
  const periods = [...headings].filter(([, [, ...below]]) => PERIOD.test(fold(below.at(-1) ?? "")));
  if (periods.length < FEWEST_PERIODS) return readings;
  const columns = new Set(periods.map(([column]) => column));
  return new Map(
    [...readings].map(([column, reading]) => [
      column,
      columns.has(column) ? { ...reading, candidates: EXTRA } : reading,
    ]),
  );
}

const EXTRA: HeadingReading["candidates"] = [{ role: "extra", weight: 1 }];

function claimsOf(readings: ReadonlyMap<number, HeadingReading>): Claim[] {
  const claims: Claim[] = [];
  for (const [column, { candidates, numbered }] of readings) {
    for (const { role, weight } of candidates) claims.push({ column, role, weight });
    if (candidates.length === 0 && numbered && numbersAgree(readings)) {
      claims.push({ column, role: numbered, weight: NUMBER_ALONE });
    }
  }
  return claims.sort((a, b) => b.weight - a.weight || a.column - b.column);
}

/** Numbers name columns only on a sheet whose other numbered headings say in words what their numbers say. */
function numbersAgree(readings: ReadonlyMap<number, HeadingReading>): boolean {
  const told = [...readings.values()].filter(({ numbered, candidates }) => numbered && candidates.length > 0);
  return told.length >= 3 && told.every(({ numbered, candidates }) => candidates[0]?.role === numbered);
}

/** What a person said goes before what the headings say. */
export function mapByHand(map: ColumnMap, { extra = [], ...mapping }: ColumnMapping): ColumnMap {
  const byHand = Object.entries(mapping) as [KnownRole, number][];
  const said = new Set([...byHand.map(([, column]) => column), ...extra]);
  const told = [...map.known].filter(([role, column]) => !(role in mapping) && !said.has(column));
  const known = inOfficialOrder(new Map([...told, ...byHand]));
  const mapped = new Set(known.values());
  const others = new Map([...map.headings].filter(([column]) => !mapped.has(column)));
  const untold = new Set([...map.untold].filter((column) => !mapped.has(column) && !said.has(column)));
  return { ...map, known, others, untold };
}
