import { seenLine } from "../core/annex/seen-line";
import { formatAddress } from "../core/grid/a1";
import type { FindingGroup } from "../core/rules/group";
import type { ReviewedSheet } from "./review-file";

const SEVERITY_WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

/** What a person reads after `check`: what was seen, then the findings by cause. */
export const describeFile = (path: string, sheets: readonly ReviewedSheet[]): string =>
  sheets.map((sheet) => describeSheet(path, sheet)).join("\n\n");

function describeSheet(path: string, { review: { sheet, annexes, groups, waived } }: ReviewedSheet): string {
  const described = groups.map(describeGroup);
  const putOff = waived.length > 0 ? [`  Đã bỏ qua có lý do: ${waived.length}`] : [];
  const outcome = described.length > 0 ? described : ["  Đạt: không còn điều gì phải sửa."];
  return [`${path} › ${sheet}`, ...annexes.map((annex) => `  ${seenLine(annex)}`), ...outcome, ...putOff].join("\n");
}

const MOST_CELLS = 12;

function describeGroup({ severity, title, findings }: FindingGroup): string {
  const cells = findings.map((finding) => formatAddress(finding.cells[0]));
  const listed = cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? `… (${cells.length} ô)` : "");
  const repair = findings[0].fix ? " [sửa tự động được]" : "";
  return `  ${SEVERITY_WORDS[severity]} · ${title} · ${listed}${repair}\n      ${findings[0].message}`;
}
