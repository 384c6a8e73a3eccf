import { leadsOf, type Actor, type ActorsReading, type Remark } from "../agency/actor";
import { distinctBy } from "../collections";
import { capitalise, plainWords } from "./wording";

/** A lead agency as the summary counts it: one body in all units, whatever the place behind its name. */
export interface LeadAgency {
  readonly key: string;
  readonly name: string;
  readonly type: Actor["type"];
  readonly level: Actor["level"];
}

/** The bodies of a lead cell, each once; the persons that it names instead ("Đ/c Hùng - PCT UBND"). */
export function leadAgencies(reading: ActorsReading | undefined): readonly LeadAgency[] {
  if (!reading) return NO_AGENCIES;
  const known = agenciesOf.get(reading);
  if (known) return known;
  const leads = reading.parts.length > 0 ? leadsOf(reading.parts).map(leadAgency) : reading.remarks.map(namedPerson);
  const agencies = distinctBy(leads, ({ key }) => key);
  agenciesOf.set(reading, agencies);
  return agencies;
}

const NO_AGENCIES: readonly LeadAgency[] = [];
/** Cells that say the same share one reading, and so its agencies. */
const agenciesOf = new WeakMap<ActorsReading, readonly LeadAgency[]>();

function leadAgency({ id, name, text, type, level }: Actor): LeadAgency {
  const title = capitalise(name ?? text);
  return { key: id ?? plainWords(title), name: title, type, level };
}

const namedPerson = ({ text }: Remark): LeadAgency => ({
  key: plainWords(text),
  name: capitalise(text),
  type: "other",
  level: null,
});

/** Items without a lead are counted under this name, so that nothing is lost. */
const NO_LEAD: LeadAgency = { key: "", name: "Không ghi cơ quan chủ trì", type: "unknown", level: null };

export const leadsOrNone = ({ leads }: { readonly leads: readonly LeadAgency[] }): readonly LeadAgency[] =>
  leads.length > 0 ? leads : [NO_LEAD];
