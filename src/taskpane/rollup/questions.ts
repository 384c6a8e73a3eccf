import type { SourceCard } from "../../core/summary";
import type { Choices } from "./roll-up-state";

/** What only a person can answer before anything is merged. */
export type Question =
  | { readonly kind: "unit"; readonly file: string; readonly proposed: string }
  | { readonly kind: "duplicate"; readonly unit: string; readonly files: readonly string[] }
  | { readonly kind: "level" };

export function openQuestions(cards: readonly SourceCard[], choices: Choices): Question[] {
  const present = cards.filter(({ state }) => state === "taken" || state === "other-version");
  const unclear = new Map(
    present.filter(({ unit }) => !unit.isKnown).map(({ file, unit: { proposed = "" } }) => [file, proposed]),
  );
  const hasLevel = choices.level !== null || present.some(({ level }) => level !== undefined);
  return [
    ...[...unclear].map(([file, proposed]): Question => ({ kind: "unit", file, proposed })),
    ...duplicates(present, choices),
    ...(present.length > 0 && !hasLevel ? [{ kind: "level" } as const] : []),
  ];
}

function duplicates(cards: readonly SourceCard[], { fileOfUnit }: Choices): Question[] {
  const files = new Map<string, Set<string>>();
  for (const { unit, file, otherFiles } of cards) {
    if (otherFiles.length === 0 || fileOfUnit[unit.name] !== undefined) continue;
    files.set(unit.name, (files.get(unit.name) ?? new Set()).add(file));
  }
  return [...files].map(([unit, own]) => ({ kind: "duplicate", unit, files: [...own] }));
}
