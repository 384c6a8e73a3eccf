import type { Actor } from "./actor";
import { bareName } from "./bare-name";
import { manyAt } from "./collective";
import { blankActor, soundActor } from "./blank-actor";
import type { CatalogueEntry, Level } from "./entry";
import { afterConnectors, startsActor, startsPiece } from "./extent";
import { startsOwnUnit } from "./own-heads";
import { labelEnd } from "./label";
import type { Form, NameMatch } from "./name-trie";
import { remarkEnd } from "./remark";
import { chooseForm, officialName, statusOf, successorsAt, type ResolveOptions } from "./resolve";
import { textBetween, type Scan } from "./scan";
import type { Token } from "./tokens";
import { levelsOf, readSuffix, type UnitSuffix } from "./suffix";

/** A known body in a cell and the token after it. */
export interface Body {
  readonly actor: Actor;
  readonly end: number;
  readonly entry: CatalogueEntry;
}

/** The known body whose name begins at a token, the longest that ends where a name may end; `head` is thought before it. */
export function readBody(scan: Scan, at: number, head: readonly Token[] = []): Body | undefined {
  for (const match of scan.catalogue.names.matchesAt(scan.tokens, at, head)) {
    if (manyAt(scan, match.end) !== undefined) continue;
    const suffix = suffixAt(scan, match);
    const found = [suffix, { end: match.end }].find(({ end }) => mayEnd(scan, end, head));
    const form = found && chooseForm(match.forms, found, scan.options);
    if (found && form)
      return { actor: toActor(scan, { at, match, suffix: found, form, head }), end: found.end, entry: form.entry };
  }
  return undefined;
}

function suffixAt(scan: Scan, { end, forms }: NameMatch): UnitSuffix {
  const takesPlace = forms.some(({ entry }) => entry.takesPlace);
  return readSuffix(scan.tokens, end, { places: scan.places, takesPlace, isNameAt: scan.isNameAt });
}

/** A name ends at a mark, at a remark or where another begins; "và" and "-" must lead to another actor. */
function mayEnd(scan: Scan, at: number, head: readonly Token[]): boolean {
  const token = scan.tokens[at];
  if (token === undefined || remarkEnd(scan, at) !== undefined || labelEnd(scan, at) !== undefined) return true;
  if (token.kind === "joiner" || token.norm === "và") return mayLeadOn(scan, at, head);
  return token.kind !== "word" || scan.isNameAt(at) || startsActor(scan, at);
}

function mayLeadOn(scan: Scan, at: number, head: readonly Token[]): boolean {
  if (head.length > 0 && isInsideAbbreviation(scan, at)) return false;
  const next = afterConnectors(scan, at);
  return scan.tokens[next]?.kind !== "word" || leadsOn(scan, next, head);
}

/** "Phòng VH-TT và TC-NV": a head that was handed on does not make two bodies of one abbreviation. */
function isInsideAbbreviation({ tokens }: Scan, at: number): boolean {
  const [before, joiner, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (joiner?.kind !== "joiner" || before?.isAbbreviation !== true || behind?.isAbbreviation !== true) return false;
  return before.end === joiner.start && joiner.end === behind.start;
}

const leadsOn = (scan: Scan, at: number, head: readonly Token[]): boolean =>
  startsActor(scan, at) ||
  startsOwnUnit(scan, at) ||
  remarkEnd(scan, at) !== undefined ||
  (scan.tokens[at]?.isProper !== true && startsPiece(scan, at)) ||
  scan.catalogue.names.matchesAt(scan.tokens, at).length > 0 ||
  (head.length > 0 && scan.catalogue.names.matchesAt(scan.tokens, at, head).length > 0);

interface Found {
  readonly at: number;
  readonly match: NameMatch;
  readonly suffix: UnitSuffix;
  readonly form: Form;
  readonly head: readonly Token[];
}

function toActor(scan: Scan, { at, match, suffix, form: { entry }, head }: Found): Actor {
  const { options } = scan;
  if (!isOfKnownPlace(suffix, options)) return soundActor(scan, at, suffix.end);
  const written = [...head.map(({ text }) => text), textBetween(scan, at, match.end)].join(" ");
  const status = statusOf(entry, written, options);
  const successors = status === "retired" ? successorsAt(entry, options).map(({ name }) => name) : [];
  const rivals = status === "variant" ? rivalsOf(entry, match.forms) : [];
  const tail = suffix.end > match.end ? ` ${textBetween(scan, match.end, suffix.end)}` : "";
  const official = bareName(entry) + tail;
  const suggestions = [...rivals, ...successors];
  return {
    ...blankActor(scan, at, suffix.end, "known"),
    written: textBetween(scan, at, match.end),
    id: entry.id,
    name: officialName(entry, suffix, options.level),
    status,
    successor: successors[0] ?? null,
    suggestions,
    replacements: suggestions,
    official,
    ...(status === "variant" && rivals.length === 0 && { fix: official }),
    level: levelIn(suffix, entry),
    place: suffix.place ?? null,
  };
}

const isOfKnownPlace = ({ isUnknownPlace, isUntoldCommune }: UnitSuffix, { placesAreAll }: ResolveOptions): boolean =>
  isUnknownPlace !== true && !(isUntoldCommune === true && placesAreAll === true);

/** The level written behind the name, else the body's own. */
const levelIn = (suffix: UnitSuffix, { level }: CatalogueEntry): Level =>
  levelsOf(suffix).includes(level) ? level : (suffix.kind?.level ?? level);

/** The bodies of one level between which the wording leaves the choice; none where it is certain. */
function rivalsOf(entry: CatalogueEntry, forms: readonly Form[]): string[] {
  const peers = forms.map((form) => form.entry).filter(({ level }) => level === entry.level);
  return peers.length > 1 ? [entry.name, ...peers.filter(({ id }) => id !== entry.id).map(({ name }) => name)] : [];
}
