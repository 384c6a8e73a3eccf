import { fold } from "../../text/fold";
import type { AnnexContext } from "../annex";
import { readBarePlace, type BarePlace } from "./bare-place";
import { readDecision } from "./decision";
import { isIssuerLine, readIssuer, type NamedIssuer } from "./issuer";
import { readMoneyUnit } from "./money-unit";
import { readBareYear, readPeriod } from "./period";
import { readPlaces, type NamedPlace } from "./unit";

export interface ContextSources {
  readonly titleLines: readonly string[];
  readonly budgetHeading?: string | undefined;
  readonly sheetName: string;
  readonly fileName?: string | undefined;
}

const NO_TITLE =
  /^(?:phụ lục(?: (?:số )?[ivx\d]+[a-z]?)?\.?|(?:biểu|mẫu)(?: số)? [\d./a-z-]+|cộng hòa xã hội.*|độc lập.*|đảng cộng sản việt nam|đảng (?:bộ|ủy) .{1,40}|(?:tỉnh|huyện|thành|quận|thị) ủy(?: .{1,40})?|(?:ủy ban nhân dân|ubnd)(?: .{1,40})?|số:.*|[\p{L}’' -]{2,40}, ngày[\d\s…._]+tháng.*|[-*_\s]+|\(?(?:đơn vị|đvt)(?!\p{L}).*)$/u;
/** "Phụ lục 01: " in front of a title. */
const ANNEX_NUMBER = /^phụ lục(?: số)? [\dIVX]+\p{L}?\s*[:.–-]\s*/iu;
/** A place alone on its line, as the letterhead has it. */
const PLACE = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?: [\p{L}\d]+){1,5}$/u;
const DECISION_DATE = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;
const ATTACHED = /^\(?\s*(?:ban hành\s+)?kèm theo/u;

/** What the lines above the table say about the plan; where they are silent, the names of sheet and file. */
export function readContext({ titleLines, budgetHeading, sheetName, fileName = "" }: ContextSources): AnnexContext {
  const title = titleOf(titleLines);
  const names = [sheetName, readableName(fileName)];
  const decision = readDecision(titleLines);
  const period =
    firstOf([title, ...titleLines.map((line) => withoutLateDate(line, decision)), ...names], readPeriod) ??
    firstOf([title, ...names], readBareYear);
  const moneyUnit = readMoneyUnit(titleLines, budgetHeading);
  return {
    title,
    ...(period && { period }),
    ...placesOf(titleLines, names),
    ...(decision && { decision }),
    ...(moneyUnit !== undefined && { moneyUnit }),
  };
}

const LAST_MONTHS = 10;

/** A decision of the last months of a year is, more often than not, about the next: its date tells no period. */
const withoutLateDate = (line: string, decision: AnnexContext["decision"]): string =>
  (decision?.date?.month ?? 0) >= LAST_MONTHS && ATTACHED.test(fold(line)) ? line.replace(DECISION_DATE, "") : line;

function titleOf(lines: readonly string[]): string {
  const titles = lines.filter((line) => isTitle(fold(line)));
  const named = titles.some((line) => !isIssuerLine(line)) ? titles.filter((line) => !isIssuerLine(line)) : titles;
  const first = named.findIndex((line) => !PLACE.test(fold(line)));
  return first < 0 ? "" : named.slice(first).join(" ").replace(ANNEX_NUMBER, "");
}

const isTitle = (folded: string): boolean => !NO_TITLE.test(folded) && !ATTACHED.test(folded);

/** "ke_hoach-xa-Cam-Giang.xlsx" as words. */
const readableName = (fileName: string): string => fileName.replace(/\.\p{L}{2,5}$/u, "").replace(/[_\-.]+/gu, " ");

function placesOf(
  lines: readonly string[],
  names: readonly string[],
): Pick<AnnexContext, "unit" | "level" | "issuer" | "parentUnits" | "proposedUnit"> {
  const told = readPlaces(lines);
  const issuer = readIssuer(
    lines,
    told.some(({ level }) => level === "commune" || level === "district"),
  );
  return { ...localPlaces(told, names), ...(issuer && ofIssuer(issuer, told)) };
}

const LEVEL_OF = { ministry: "central", department: "province" } as const;

/** A ministry or department is itself the unit that reports; the province that it belongs to stands above it. */
function ofIssuer({ kind, name }: NamedIssuer, told: readonly NamedPlace[]): Partial<AnnexContext> {
  if (kind === "establishment") return { issuer: kind };
  const parentUnits = kind === "department" ? [...new Set(told.flatMap((place) => place.name ?? []))] : [];
  return { issuer: kind, level: LEVEL_OF[kind], ...(name !== undefined && { unit: name, parentUnits }) };
}

type Places = Pick<AnnexContext, "unit" | "level" | "parentUnits" | "proposedUnit">;

function localPlaces(inTitle: readonly NamedPlace[], names: readonly string[]): Places {
  const told = inTitle.length > 0 ? inTitle : readPlaces(names);
  const [lowest, ...others] = told;
  const parents = others.filter(({ level }) => level !== lowest?.level);
  const places: Places = {
    ...(lowest?.name !== undefined && { unit: lowest.name }),
    ...(lowest && { level: lowest.level }),
    parentUnits: [...new Set(parents.flatMap(({ name }) => name ?? []))],
  };
  return places.unit === undefined ? { ...places, ...bareUnit(places, readBarePlace(names)) } : places;
}

/** What a name without marks adds where nothing names the unit: the level, and a name to be asked. */
function bareUnit({ level }: Places, bare: BarePlace | undefined): Partial<Places> {
  if (!bare || (level !== undefined && level !== bare.level)) return {};
  return { level: bare.level, ...(bare.isCertain ? { unit: bare.name } : { proposedUnit: bare.name }) };
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}
