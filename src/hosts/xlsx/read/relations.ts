import type { Archive } from "./archive";
import { childrenOf, readTree } from "./xml-tree";

/** One arrow from a part to another (ECMA-376 part 2, 6.5). */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", "sharedStrings". */
  readonly type: string;
  /** The other part's path in the archive; an outside target is left out. */
  readonly target: string;
}

/** The relations of a part; the package's own for "". */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(path)) return [];
  return childrenOf(readTree(archive, path), "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: resolvePath(folder, attributes["Target"] ?? ""),
    }));
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
