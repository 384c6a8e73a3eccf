import { createCatalogue } from "../core/agency";
import type { CalendarDate } from "../core/calendar";
import type { GridSnapshot } from "../core/grid/snapshot";
import { parseMemory } from "../core/memory/memory";
import { review } from "../core/review";
import { RULES_VERSION } from "../core/rules";
import { createReading } from "../core/rules/reading";
import type { Finding, Severity } from "../core/rules/rule";
import type { RollUpInput } from "../core/summary";

export { rollUp } from "../core/summary";

/** Every annex of one sheet of a picked file, read and checked by that file's own settings. */
export function readInputs(
  file: string,
  snapshot: GridSnapshot,
  memoryText: string | null,
  today: CalendarDate,
): RollUpInput[] {
  const { settings, waivers } = parseMemory(memoryText).memory;
  const catalogue = createCatalogue();
  const { annexes, findings } = review(snapshot, { settings, waivers, today, fileName: file, catalogue });
  return annexes.map((annex) => ({
    file,
    sheet: snapshot.sheet,
    annex,
    reading: createReading(annex, { catalogue, period: settings.period }),
    findings: countBySeverity(findings),
    rulesVersion: RULES_VERSION,
  }));
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
