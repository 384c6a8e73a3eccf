import type { CalendarDate, Period } from "../calendar";
import { formatIso } from "../calendar";
import { largestWholeUnit } from "../money";
import { align, commonest } from "./align";
import type { Gathering } from "./cards";
import { createCodes, readableCode } from "./codes";
import type { CodedUnit, SummaryContext } from "./context";
import { entriesOf, type Entry, type TakenAnnex } from "./entries";
import type { RollUpOptions } from "./input";
import { levelWords, receivingLevelOf, unitsTogether } from "./levels";
import { periodWords } from "./period-words";
import { indexSections } from "./sections";
import { detailRanges } from "./sheets/detail-ranges";
import { submissionsOf } from "./submission";
import { withoutOffice, type ReportingUnit } from "./units";

/** Joins what was gathered into what the sheets show. */
export function buildContext({ cards, taken }: Gathering, options: RollUpOptions): Omit<SummaryContext, "annexLabel"> {
  const today = options.today ?? options.report?.period.to;
  const sections = indexSections(taken.flatMap(({ input }) => input.annex.items.map(({ section }) => section)));
  const entries = entriesOf(taken, sections, today);
  const codedUnits = codeUnits(taken);
  const period = commonPeriod(taken);
  return {
    ...namesOf(taken, period, options),
    period,
    periodWords: periodWords(period),
    moneyUnit: largestWholeUnit(entries.flatMap(({ dong }) => dong ?? [])),
    units: codedUnits.units,
    unitCode: codedUnits.codeOf,
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

function codeUnits(taken: readonly TakenAnnex[]) {
  const units = new Map<string, CodedUnit>();
  const codes = new Set<string>();
  for (const { unit } of taken) {
    if (units.has(unit.key)) continue;
    const first = readableCode("dv", unit.name);
    let code = first;
    for (let count = 2; codes.has(code); count += 1) code = `${first}-${count}`;
    codes.add(code);
    units.set(unit.key, { ...unit, code });
  }
  return { units: [...units.values()], codeOf: ({ key }: ReportingUnit): string => units.get(key)?.code ?? "" };
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

function namesOf(taken: readonly TakenAnnex[], period: Period | undefined, options: RollUpOptions) {
  const date: CalendarDate | undefined =
    taken.find(({ input }) => input.reading.date)?.input.reading.date ?? period?.from;
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
