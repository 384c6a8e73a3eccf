import type { RowKind } from "../../core/annex/annex";
import type { SheetMemory } from "../../core/memory/memory";
import { TEXTS } from "../texts";
import { without } from "../without";
import { remember } from "./remember";
import type { Work } from "./work";

type Corrections = NonNullable<SheetMemory["rowKinds"]>;

/** Keeps what a person says a row is; the row is known by what it says (core/memory/row-kinds.ts). */
export const correctRow = (work: Work, sheet: string, key: string, kind: RowKind): Promise<void> =>
  change(work, sheet, TEXTS.rows.corrected, (kinds) => ({ ...kinds, [key]: kind }));

export const takeBackCorrection = (work: Work, sheet: string, key: string): Promise<void> =>
  change(work, sheet, TEXTS.rows.takenBack, (kinds) => without(kinds, key));

const change = (work: Work, sheet: string, told: string, by: (kinds: Corrections) => Corrections): Promise<void> =>
  remember(work, told, (memory) => {
    const own = memory.sheets[sheet];
    return { ...memory, sheets: { ...memory.sheets, [sheet]: { ...own, rowKinds: by(own?.rowKinds ?? {}) } } };
  });
