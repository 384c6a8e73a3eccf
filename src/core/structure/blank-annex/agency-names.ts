import type { CatalogueEntry, Level } from "../../agency";
import { formatIso } from "../../calendar";

/** The bodies of a level that exist on the year's first day, for the drop-downs to offer. */
export function agencyNames(entries: Iterable<CatalogueEntry>, level: Level, year: number): string[] {
  const day = formatIso({ year, month: 1, day: 1 });
  const isThere = ({ from, to }: CatalogueEntry): boolean =>
    (from === null || from <= day) && (to === null || to >= day);
  return [...entries].filter((entry) => entry.level === level && isThere(entry)).map(({ name }) => name);
}
