import type { Period } from "../calendar";
import { formatIso } from "../calendar";
import { largestWholeUnit } from "../money";
import { align, commonest } from "./align";
import type { Gathering } from "./cards";
import { createCodes, createUntaken, readableCode } from "./codes";
import type { SummaryContext } from "./context";
import { entriesOf, type CodedAnnex, type Entry, type TakenAnnex } from "./entries";
import type { RollUpOptions } from "./input";
import { levelWords, receivingLevelOf, unitsTogether } from "./levels";
import { periodWords } from "./period-words";
import { indexSections } from "./sections";
import { detailRanges } from "./sheets/detail-ranges";
import { submissionsOf } from "./submission";
import { withoutOffice, type CodedUnit } from "./units";

/** Joins what was gathered into what the sheets show. */
export function buildContext({ cards, taken }: Gathering, options: RollUpOptions): Omit<SummaryContext, "annexLabel"> {
  const today = options.today ?? options.report?.period.to;
  const sections = indexSections(taken.flatMap(({ input }) => input.annex.items.map(({ section }) => section)));
  const coded = withCodes(taken);
  const entries = entriesOf(coded, sections, today);
  const period = commonPeriod(taken);
  return {
    ...namesOf(taken, options),
    period,
    periodWords: periodWords(period),
    moneyUnit: largestWholeUnit(entries.flatMap(({ dong }) => dong ?? [])),
    units: [...new Set(coded.map(({ unit }) => unit))],
    sections: sections.sections,
    entries,
    alignment: align(entries, options.decisions),
    agencyCode: createCodes("C"),
    cards,
    submissions: submissionsOf(cards, options),
    due: options.due,
    today,
    report: options.report,
    details: detailRanges(entries.length, mostLeads(entries)),
  };
}

const mostLeads = (entries: readonly Entry[]): number =>
  entries.reduce((most, { leads }) => Math.max(most, leads.length), 1);

/** The annexes of one unit share it, with its code. */
function withCodes(taken: readonly TakenAnnex[]): CodedAnnex[] {
  const untaken = createUntaken();
  const units = new Map<string, CodedUnit>();
  return taken.map(({ unit, input }) => {
    const coded = units.get(unit.key) ?? { ...unit, code: untaken(readableCode("dv", unit.name)) };
    units.set(unit.key, coded);
    return { unit: coded, input };
  });
}

/** The period that most annexes have. */
function commonPeriod(taken: readonly TakenAnnex[]): Period | undefined {
  const periods = new Map(
    taken.flatMap(({ input: { reading } }): [string, Period][] =>
      reading.period ? [[periodKey(reading.period), reading.period]] : [],
    ),
  );
  return periods.get(
    commonest(taken.flatMap(({ input: { reading } }) => (reading.period ? periodKey(reading.period) : []))),
  );
}

const periodKey = ({ from, to }: Period): string => `${formatIso(from)}/${formatIso(to)}`;

function namesOf(taken: readonly TakenAnnex[], options: RollUpOptions) {
  const date = taken.find(({ input }) => input.reading.date)?.input.reading.date;
  const level = options.level ?? receivingLevelOf(commonLevel(taken), date);
  const words = levelWords(level, date);
  const receiver = withoutOffice(options.receiver ?? commonParent(taken));
  const together = unitsTogether(
    taken.map(({ unit }) => unit.name),
    words,
  );
  return {
    unitsWords: receiver === "" ? together : `${together} thuộc ${receiver}`,
    officeSymbol: "UBND",
    ofOffice: receiver === "" ? "của ..............................." : `của UBND ${receiver}`,
  };
}

const commonLevel = (taken: readonly TakenAnnex[]) =>
  taken.find(({ input }) => input.annex.context.level !== undefined)?.input.annex.context.level;

const commonParent = (taken: readonly TakenAnnex[]): string =>
  commonest(taken.flatMap(({ input }) => input.annex.context.parentUnits[0] ?? []));
