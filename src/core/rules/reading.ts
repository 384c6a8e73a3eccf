import type { ActorsReading, Catalogue, Issuer, ReadActorsOptions } from "../agency";
import { issuerIn, readActors } from "../agency";
import type { Annex, AnnexItem, ColumnId, Level } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { planDate } from "../annex/plan-date";
import { formatIso, type CalendarDate, type Period } from "../calendar";
import { readDeadline, type DeadlineReading } from "../deadline";
import { memoise } from "../memoise";
import { readMoney, type MoneyReading } from "../money";
import { fold } from "../text/fold";
import { columnReader, type ReadText } from "./column-reader";
import { namesCommune, toldPlaces, type ToldPlaces } from "./told-places";

export type ActorColumn = Extract<ColumnId, "lead" | "cooperation">;

/** What the cells of one annex mean. Every distinct text is read once; a missing or blank cell has no reading. */
export interface Reading {
  readonly period: Period | undefined;
  /** Whose plan it is, where no People's Committee issues it. */
  readonly issuer: Issuer | undefined;
  /** The day at which agencies are looked up. */
  readonly date: CalendarDate | undefined;
  readonly catalogue: Catalogue;
  readonly deadline: (item: AnnexItem) => DeadlineReading | undefined;
  readonly actors: (item: AnnexItem, column: ActorColumn) => ActorsReading | undefined;
  readonly money: (item: AnnexItem) => MoneyReading | undefined;
}

interface ReadingOptions {
  readonly catalogue: Catalogue;
  /** Overrides the period of the title. */
  readonly period?: Period | undefined;
  /** Overrides the level that the title tells. */
  readonly level?: Level | undefined;
}

/** Binds an annex's context (period, plan date, place names, unit of money) to the readers of its cells. */
export function createReading(annex: Annex, options: ReadingOptions): Reading {
  const { catalogue, period = annex.context.period, level = annex.context.level } = options;
  const date = planDate(annex.context, period);
  const told = toldPlaces(annex);
  const issuer = issuerOf(annex, level);
  const { moneyUnit } = annex.context;
  const { deadlineReader, moneyReader, actorsReader } = sharedReaders(catalogue);
  const plan = { ...(date && { date }), ...(level && { level }), ...(issuer && { issuer }) };
  const readersOf = (column: ActorColumn) =>
    columnReader(
      annex.items,
      column,
      sameAsAbove(placedReader({ ...plan, catalogue, column }, told, actorsReader(plan, column))),
    );
  const actorReaders = { lead: readersOf("lead"), cooperation: readersOf("cooperation") };
  return {
    period,
    issuer,
    date,
    catalogue,
    deadline: columnReader(annex.items, "deadline", deadlineReader(period)),
    actors: (item, column) => actorReaders[column](item),
    money: columnReader(annex.items, "budget", moneyReader(moneyUnit)),
  };
}

/** Who issues the plan: by its title, else by cells like "Các đơn vị thuộc Bộ" where no commune or district does. */
function issuerOf({ context, items }: Annex, level: Level | undefined): Issuer | undefined {
  if (context.issuer !== undefined || level === "commune" || level === "district") return context.issuer;
  for (const item of items) {
    const told = issuerIn(`${textOf(item, "lead")}; ${textOf(item, "cooperation")}`);
    if (told !== undefined) return told;
  }
  return undefined;
}

type Plan = Pick<ReadActorsOptions, "date" | "level" | "issuer">;
type ReadActorsText = (text: string) => ActorsReading;

/** Reads with the plan's own places the cells that may name one; all others mean the same in the plans of all places. */
function placedReader(options: ReadActorsOptions, told: ToldPlaces, readUnplaced: ReadActorsText): ReadActorsText {
  const lastWords = told.ofTitle.map((place) => fold(place).replace(/^.* /u, ""));
  return memoise((text: string) => {
    if (lastWords.length > 0 && namesCommune(text))
      return readActors(text, { ...options, places: told.anywhere(), placesAreAll: true });
    const folded = fold(text);
    const isPlaced = lastWords.some((word) => folded.includes(word));
    return isPlaced ? readActors(text, { ...options, places: told.ofTitle }) : readUnplaced(text);
  });
}

/** "-nt-" (như trên) takes the actors of the item above. */
const sameAsAbove =
  (read: ReadActorsText): ReadText<ActorsReading> =>
  (text, above) => {
    const own = read(text);
    return own.isSameAsAbove ? { ...own, parts: above?.parts ?? [] } : own;
  };

interface SharedReaders {
  readonly actorsReader: (plan: Plan, column: ActorColumn) => ReadActorsText;
  readonly deadlineReader: (period: Period | undefined) => (text: string) => DeadlineReading;
  readonly moneyReader: (unit: string | undefined) => (text: string) => MoneyReading;
}

const readersOfCatalogue = new WeakMap<Catalogue, SharedReaders>();

/** Communes of one plan write alike: annexes that are read with one catalogue share what their texts mean. */
function sharedReaders(catalogue: Catalogue): SharedReaders {
  const known = readersOfCatalogue.get(catalogue);
  if (known) return known;
  const byPeriod = new Map<string, (text: string) => DeadlineReading>();
  const byPlan = new Map<string, ReadActorsText>();
  const readers: SharedReaders = {
    actorsReader: (plan, column) => {
      const key = [column, plan.date ? formatIso(plan.date) : "", plan.level, plan.issuer].join("/");
      const reader = byPlan.get(key) ?? memoise((text: string) => readActors(text, { ...plan, catalogue, column }));
      byPlan.set(key, reader);
      return reader;
    },
    deadlineReader: (period) => {
      const key = period ? `${formatIso(period.from)}/${formatIso(period.to)}` : "";
      const reader = byPeriod.get(key) ?? memoise((text: string) => readDeadline(text, period ? { period } : {}));
      byPeriod.set(key, reader);
      return reader;
    },
    moneyReader: memoise((unit: string | undefined) =>
      memoise((text: string) => readMoney(text, unit === undefined ? {} : { unit })),
    ),
  };
  readersOfCatalogue.set(catalogue, readers);
  return readers;
}
