import type { CalendarDate } from "../calendar";
import { compose } from "../text/compose";
import { fold } from "../text/fold";
import type { ActorsReading } from "./actor";
import type { Catalogue } from "./catalogue";
import type { Level } from "./entry";
import type { Issuer } from "./issuer";
import { readPieces } from "./pieces";
import { withRoles } from "./roles";
import { startScan } from "./scan";

export interface ReadActorsOptions {
  readonly catalogue: Catalogue;
  /** The plan's date: which bodies exist. Absent: every body of the catalogue counts as existing. */
  readonly date?: CalendarDate;
  /** The plan's level: decides between bodies of one name. */
  readonly level?: Level;
  /** Who issues the plan where it is no People's Committee: units of its own need no catalogue. */
  readonly issuer?: Issuer;
  readonly column?: "lead" | "cooperation";
  /** Units that the plan names ("xã Cẩm Giàng", "huyện Bạch Thông"): bodies may carry them as suffix. */
  readonly places?: readonly string[];
  /** Those are all the communes that the plan names, so that a body of another is none of the catalogue's ("UBND xã Mặt Trăng"). */
  readonly placesAreAll?: boolean;
  /** The text of the cell above, for "-nt-". */
  readonly above?: string;
}

const SAME_AS_ABOVE = /^[-–"'.\s]*(?:nt|n\.t|như trên)[-–"'.\s]*$|^["”〃]$/u;

/** Splits a cell of an agency column into its actors and says of each which body it is. Never throws. */
export function readActors(cell: string, options: ReadActorsOptions): ActorsReading {
  const text = compose(cell);
  if (SAME_AS_ABOVE.test(fold(text))) return sameAsAbove(text, options);
  const scan = startScan(text, options, options.places);
  const pieces = readPieces(scan);
  return {
    parts: withRoles(
      text,
      pieces.flatMap(({ actor }) => actor ?? []),
    ),
    remarks: pieces.flatMap(({ remark }) => remark ?? []),
    isSameAsAbove: false,
  };
}

/** "-nt-" stands for all of the cell above; every part keeps the above wording and covers the whole of this cell. */
function sameAsAbove(text: string, { above, ...options }: ReadActorsOptions): ActorsReading {
  const parts = above === undefined ? [] : readActors(above, options).parts;
  return { parts: parts.map((part) => ({ ...part, start: 0, end: text.length })), remarks: [], isSameAsAbove: true };
}
