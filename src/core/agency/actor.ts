import type { Level } from "./entry";

export type ActorType = "known" | "collective" | "other" | "unknown";
export type ActorStatus = "ok" | "variant" | "retired" | "future";
/** What stands in an agency column though it is no agency at all. */
export type Misplaced = "deadline" | "amount" | "product";

/** One agency of a cell. */
export interface Actor {
  /** The piece as it stands in the cell, without the punctuation round it. */
  readonly text: string;
  /** Where the piece stands in the cell's text: `cell.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
  /** The name alone as it is written, without the level or place behind it. */
  readonly written: string;
  readonly type: ActorType;
  /** The body's id in the catalogue. */
  readonly id: string | null;
  /** The official name; a collective's or other body's own wording; null for an unknown one. */
  readonly name: string | null;
  /** At the plan's date; "ok" for whatever is not known. */
  readonly status: ActorStatus;
  /** The name of the body that holds its work at the plan's date. */
  readonly successor: string | null;
  /** What a person may choose instead, best first, at most three. */
  readonly suggestions: readonly string[];
  /** The piece rewritten with each suggestion: what stood behind the name stays ("Phòng Nội vụ huyện"). */
  readonly replacements: readonly string[];
  /** The piece with the official name, level and place kept; null for whatever is not known. */
  readonly official: string | null;
  /** `official`, where the piece is written otherwise and the meaning is certain. */
  readonly fix?: string;
  /** The level that the body, or the suffix written behind it, tells. */
  readonly level: Level | null;
  /** "Cẩm Giàng" in "UBND xã Cẩm Giàng". */
  readonly place: string | null;
  readonly misplaced?: Misplaced;
  /** Where the cell itself tells who leads and who cooperates: "Chủ trì: ...; phối hợp: ...". */
  readonly role?: "lead" | "cooperation";
}

/** The bodies of a lead cell that lead; all of them where it names none but cooperating ones. */
export function leadsOf(parts: readonly Actor[]): readonly Actor[] {
  const leads = parts.filter(({ role }) => role !== "cooperation");
  return leads.length > 0 ? leads : parts;
}

/** A piece that is no actor: "(chủ trì, phối hợp kiểm tra)", "theo phân công", a person. */
export interface Remark {
  /** Bodies that are named inside the remark, where a reader overlooks them. */
  readonly mentions: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a cell of an agency column says. */
export interface ActorsReading {
  readonly parts: readonly Actor[];
  readonly remarks: readonly Remark[];
  /** The cell says "-nt-" (như trên): its actors are those of the cell above. */
  readonly isSameAsAbove: boolean;
}
