import { z } from "zod";
import { parseIso } from "../calendar";

/** The levels of the State; "district" ended on 30 June 2025 (Nghị quyết 203/2025/QH15). */
const LEVELS = ["commune", "district", "province", "central"] as const;
export type Level = (typeof LEVELS)[number];

const isoDay = z.string().refine((text) => parseIso(text) !== undefined, "phải là một ngày có thật, viết YYYY-MM-DD");
const basis = z.strictObject({ document: z.string().min(1), article: z.string().min(1).optional() });

/** One body of the catalogue. What no source gives is null, and then `verified` is false. */
export const catalogueEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/u, "chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối"),
  /** The official name, without place or level: "Phòng Nội vụ"; with its level where `keepsLevel`. */
  name: z.string().min(1),
  level: z.enum(LEVELS),
  /** First and last day of validity, ISO 8601; null is open or unknown. */
  from: isoDay.nullable().default(null),
  to: isoDay.nullable().default(null),
  /** The documents that begin and end it. */
  basis: z.strictObject({ from: basis.nullable(), to: basis.nullable() }).default({ from: null, to: null }),
  /** Ids of the bodies that took over its work. */
  successors: z.array(z.string()).default([]),
  /** Other wordings that are as good as the name ("Bộ phận Một cửa"). */
  accepted: z.array(z.string()).default([]),
  /** Other wordings, worth replacing by the name. */
  aliases: z.array(z.string()).default([]),
  /** Abbreviations that the table of phrases does not yield by itself. */
  abbreviations: z.array(z.string()).default([]),
  /** Wordings that it knowingly shares with another body of its level and time. */
  shared: z.array(z.string()).default([]),
  /** Words that may stand before any of the other wordings: "Công chức" before "Kế toán". */
  heads: z.array(z.string()).default([]),
  /** The level's noun belongs to the name: "UBND huyện", "Công an xã". */
  keepsLevel: z.boolean().default(false),
  /** A place follows the name without a noun: "Bưu điện Đức Thọ". */
  takesPlace: z.boolean().default(false),
  verified: z.boolean().default(false),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;
/** As written in a file: what is empty may be left out. */
export type CatalogueEntryInput = z.input<typeof catalogueEntry>;
