import type { Annex, AnnexItem } from "../annex/annex";
import type { Finding } from "../rules/rule";
import { fold } from "../text/fold";
import type { Waiver } from "./memory";

/** Three different things with three different words: this cell, this value in this workbook, this rule for this workbook. */
export type WaiverScope = Waiver["scope"];

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Parts the findings into those that stand and those that somebody put off with a reason. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  annexes: readonly Annex[],
): SortedFindings {
  if (waivers.length === 0) return { open: findings, waived: [] };
  const itemAt = itemIndex(annexes);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => covers(candidate, finding, itemAt));
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  return { open, waived };
}

/** `on` is the day in ISO 8601, for the receipt. */
export function waive(
  finding: Finding,
  scope: WaiverScope,
  reason: string,
  annexes: readonly Annex[],
  on?: string,
): Waiver {
  const common = { ruleId: finding.ruleId, reason, ...(on !== undefined && { on }) };
  switch (scope) {
    case "cell":
      return { scope, ...common, content: contentOf(finding, itemIndex(annexes)) };
    case "value":
      return { scope, ...common, value: fold(finding.groupKey) };
    case "rule":
      return { scope, ...common };
  }
}

function covers(waiver: Waiver, finding: Finding, itemAt: ItemIndex): boolean {
  if (waiver.ruleId !== finding.ruleId) return false;
  switch (waiver.scope) {
    case "cell":
      return waiver.content === contentOf(finding, itemAt);
    case "value":
      return waiver.value === fold(finding.groupKey);
    case "rule":
      return true;
  }
}

type ItemIndex = (row: number) => AnnexItem | undefined;

function itemIndex(annexes: readonly Annex[]): ItemIndex {
  const items = new Map(annexes.flatMap(({ items }) => items.map((item): [number, AnnexItem] => [item.row, item])));
  return (row) => items.get(row);
}

/**
 * What a waived cell is known by: its column, its text and the task it belongs to. No address, so that the waiver
 * survives rows that are inserted, sorted or duplicated, and lapses when the text changes.
 */
function contentOf({ cells, column, text }: Finding, itemAt: ItemIndex): string {
  const fields = itemAt(cells[0].row)?.fields;
  const task = [fields?.objective, fields?.task, fields?.activity].map((field) => fold(field?.text ?? ""));
  const cell = (column && fields?.[column]?.text) ?? text;
  return JSON.stringify([column, fold(text), fold(cell), ...task]);
}
