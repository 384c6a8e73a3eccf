import { z } from "zod";
import { parseIso } from "../calendar";

/** The levels of the State; "district" ended on 30 June 2025 (Nghị quyết 203/2025/QH15). */
const LEVELS = ["commune", "district", "province", "central"] as const;
export type Level = (typeof LEVELS)[number];

const text = z.string("phải là chữ");
const filled = text.min(1, "không được để trống");
const texts = z.array(text, "phải là một danh sách các chữ").default([]);
const flag = z.boolean("phải là true hoặc false").default(false);
const isoDay = text.refine((day) => parseIso(day) !== undefined, "phải là một ngày có thật, viết YYYY-MM-DD");

/** Refuses fields that nobody knows, so that a slip of the hand is told. */
const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `có mục lạ: ${issue.keys.join(", ")}` : "phải là một nhóm các mục có tên",
  });
const basis = record({ document: filled, article: filled.optional() });

/** One body of the catalogue. What no source gives is null, and then `verified` is false. */
export const catalogueEntry = record({
  id: text.regex(/^[a-z0-9.-]+$/u, "chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối"),
  /** The official name, without place or level: "Phòng Nội vụ"; with its level where `keepsLevel`. */
  name: filled,
  level: z.enum(LEVELS, `phải là một trong: ${LEVELS.join(", ")}`),
  /** First and last day of validity, ISO 8601; null is open or unknown. */
  from: isoDay.nullable().default(null),
  to: isoDay.nullable().default(null),
  /** The documents that begin and end it. */
  basis: record({ from: basis.nullable(), to: basis.nullable() }).default({ from: null, to: null }),
  /** Ids of the bodies that took over its work. */
  successors: texts,
  /** Other wordings that are as good as the name ("Bộ phận Một cửa"). */
  accepted: texts,
  /** Other wordings, worth replacing by the name. */
  aliases: texts,
  /** Abbreviations that the table of phrases does not yield by itself. */
  abbreviations: texts,
  /** Wordings that it knowingly shares with another body of its level and time. */
  shared: texts,
  /** Words that may stand before any of the other wordings: "Công chức" before "Kế toán". */
  heads: texts,
  /** The level's noun belongs to the name: "UBND huyện", "Công an xã". */
  keepsLevel: flag,
  /** A place follows the name without a noun: "Bưu điện Đức Thọ". */
  takesPlace: flag,
  verified: flag,
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;
/** As written in a file: what is empty may be left out. */
export type CatalogueEntryInput = z.input<typeof catalogueEntry>;
