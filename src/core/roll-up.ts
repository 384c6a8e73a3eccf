import type { CalendarDate } from "./calendar";
import type { GridSnapshot } from "./grid/snapshot";
import { review, readingOf, type ReviewOptions } from "./review";
import { RULES_VERSION } from "./rules";
import type { Finding, Severity } from "./rules/rule";
import type { FileFailure, FindingCounts, RollUpInput } from "./summary";

/** One file that a unit sent: the sheets that could be read. */
export interface SentFile {
  readonly file: string;
  readonly sheets: readonly GridSnapshot[];
  readonly receivedOn?: CalendarDate;
  /** Which rules the unit checked it with before it sent it, as its workbook remembers (`senderRules`). */
  readonly senderRules?: string | undefined;
}

export interface ReviewedFile {
  readonly inputs: readonly RollUpInput[];
  /** Not empty where the file holds no annex that can be taken. */
  readonly failures: readonly FileFailure[];
}

/** Reviews one file by the receiver's rules and makes of it what a roll-up takes in. */
export function reviewSentFile(
  { file, sheets, receivedOn, senderRules }: SentFile,
  options: ReviewOptions = {},
): ReviewedFile {
  const received = receivedOn ? { receivedOn } : {};
  const reviewed = sheets.map((snapshot) => review(snapshot, { ...options, fileName: file }));
  const inputs = reviewed.flatMap(({ sheet, annexes, findings }) =>
    annexes.map((annex): RollUpInput => {
      const within = findings.filter(
        ({ cells }) => cells[0].row >= annex.range.top && cells[0].row <= annex.range.bottom,
      );
      const reading = readingOf(annex, options);
      const checked = { findings: countFindings(within), rulesVersion: RULES_VERSION, senderRules };
      return { file, sheet, annex, reading, ...checked, ...received };
    }),
  );
  const unmapped = reviewed.flatMap(({ sheet, unmapped: tables }) =>
    tables.map((): FileFailure => ({ file, sheet, ...COLUMNS_UNKNOWN, ...received })),
  );
  const failures = inputs.length + unmapped.length > 0 ? unmapped : [{ file, ...NO_ANNEX, ...received }];
  return { inputs, failures };
}

const countFindings = (findings: readonly Finding[]): FindingCounts => {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};

/** Also the answer of `check` to a file without an annex. */
export const NO_ANNEX = {
  code: "no-annex",
  message:
    "Không thấy phụ lục nào trong tệp: không có bảng nào có các cột như nhiệm vụ, chủ trì, thời gian. Hãy kiểm tra lại tệp hoặc dòng tiêu đề của bảng.",
} as const;

const COLUMNS_UNKNOWN = {
  code: "column-unknown",
  message:
    "Có một bảng chưa rõ cột nào là nhiệm vụ, chủ trì, thời gian nên chưa lấy được. Hãy sửa tiêu đề cột rồi gửi lại.",
} as const;
