import { memoise } from "../../memoise";
import type { SourceCard } from "../cards";
import type { Source } from "../entries";

/** "B-12" for the twelfth table that was gathered: what the reconciliation counts rows by. */
export function createSourceCodes(cards: readonly SourceCard[]): (source: TablePlace) => string {
  const keys = cards.map(keyOf);
  const codeOf = memoise((key: string) => `B-${keys.indexOf(key) + 1}`);
  return (source) => codeOf(keyOf(source));
}

type TablePlace = Pick<Source, "file" | "tableTop"> & { readonly sheet: string | null };

const keyOf = ({ file, sheet, tableTop }: TablePlace): string => `${file}\n${sheet ?? ""}\n${tableTop}`;
