import type { Annex } from "../core/annex/annex";
import { formatDate, type Period } from "../core/calendar";
import { formatAddress } from "../core/grid/a1";
import type { FindingGroup } from "../core/rules/group";
import { rowKindCounts } from "./check-json";
import type { Review } from "../core/review";

const SEVERITY_WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

/** What a person reads after `check`: what was seen, then the findings by cause. */
export const describeFile = (path: string, sheets: readonly Review[]): string =>
  sheets.map((sheet) => describeSheet(path, sheet)).join("\n\n");

function describeSheet(path: string, { sheet, annexes, groups, waived }: Review): string {
  const described = groups.map(describeGroup);
  const putOff = waived.length > 0 ? [`  Đã bỏ qua có lý do: ${waived.length}`] : [];
  const outcome = described.length > 0 ? described : ["  Đạt: không còn điều gì phải sửa."];
  return [`${path} › ${sheet}`, ...annexes.map(describeAnnex), ...outcome, ...putOff].join("\n");
}

function describeAnnex(annex: Annex): string {
  const counts = rowKindCounts(annex);
  const seen = [
    `${counts.item} nhiệm vụ`,
    `${counts.section} mục`,
    ...(counts.subsection > 0 ? [`${counts.subsection} tiểu mục`] : []),
    ...(counts.continuation > 0 ? [`${counts.continuation} dòng bị ngắt trang`] : []),
  ];
  const { unit, period } = annex.context;
  const about = [unit, period && describePeriod(period)].filter((part) => part !== undefined).join(", ");
  return `  ${seen.join(", ")}${about && ` (${about})`}`;
}

const describePeriod = ({ from, to }: Period): string => `từ ${formatDate(from)} đến ${formatDate(to)}`;

const MOST_CELLS = 12;

function describeGroup({ severity, title, findings }: FindingGroup): string {
  const cells = findings.map((finding) => formatAddress(finding.cells[0]));
  const listed = cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? `… (${cells.length} ô)` : "");
  const repair = findings[0].fix ? " [sửa tự động được]" : "";
  return `  ${SEVERITY_WORDS[severity]} · ${title} · ${listed}${repair}\n      ${findings[0].message}`;
}
