import type { Archive } from "./archive";
import { childOf, readTree } from "./xml-tree";

/** Cells count the theme's colours in this order (light before dark), the theme part in another. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"] as const;

/** Office's own theme, where the file has none. */
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The theme's colours "RRGGBB" as cells number them. */
export function readTheme(archive: Archive, path: string | undefined): readonly string[] {
  if (path === undefined || !archive.has(path)) return OFFICE;
  const scheme = childOf(childOf(readTree(archive, path), "themeElements"), "clrScheme");
  return ORDER.map((name, index) => {
    const [color] = childOf(scheme, name)?.children ?? [];
    const hex = color?.attributes["lastClr"] ?? color?.attributes["val"];
    return hex !== undefined && /^[0-9a-f]{6}$/iu.test(hex) ? hex.toUpperCase() : (OFFICE[index] ?? "000000");
  });
}
