import { formatIso } from "../../core/calendar";
import { formatAddress } from "../../core/grid/a1";
import {
  recordSheet,
  rollUp,
  type RollUpOptions,
  type SourceCard,
  type Submission,
  type Summary,
  type TypedOver,
} from "../../core/summary";
import { newXlsx } from "../../hosts/xlsx";
import { typedOverEarlier, typedOverJson, typedOverWords } from "../earlier-roll-up";
import { expectedOption } from "../expected-option";
import { figureJson } from "../figure-json";
import { gatherFiles } from "../gather-files";
import { choiceOption, dayOption, outputOption, UsageError, type Options } from "../options";
import { baseOptions } from "../base-options";
import type { ExitStatus, Terminal } from "../terminal";

/** Rolls the annexes of many files and folders up into one summary workbook. A file that cannot be read is named. */
export async function rollup(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const output = outputOption(options);
  if (paths.length === 0)
    throw new UsageError("Hãy cho biết tệp hoặc thư mục cần tổng hợp: phuluc rollup THƯ-MỤC -o KẾT-QUẢ.xlsx");
  const base = await baseOptions(options, terminal);
  const { inputs, failures } = await gatherFiles(paths, base, options, terminal);
  const summary = rollUp(inputs, failures, await rollUpOptions(options, terminal));
  const overwrite = options.force === true;
  const typed = overwrite ? await typedOverEarlier(output, terminal) : [];
  for (const cell of typed) terminal.tell(typedOverWords(cell));
  await terminal.writeFile(output, await newXlsx([...summary.sheets, recordSheet(summary.sheets)]), { overwrite });
  terminal.out(options.json === true ? JSON.stringify(summaryJson(output, summary, typed)) : describe(output, summary));
  return statusOf(summary);
}

async function rollUpOptions(options: Options, terminal: Terminal): Promise<RollUpOptions> {
  const level = choiceOption("level", options.level, ["commune", "district", "province"]);
  const due = dayOption("due", options.due);
  const today = dayOption("today", options.today);
  const expected = await expectedOption(options, terminal);
  return {
    ...(level && { level }),
    ...(options.unit !== undefined && { receiver: options.unit }),
    ...(expected && { expected }),
    ...(due && { due }),
    ...(today && { today }),
  };
}

/** 2 where a file could not be read, 1 where errors stand in what was taken. */
function statusOf({ cards }: Summary): ExitStatus {
  if (cards.some(({ state }) => state === "failed")) return 2;
  return cards.some(({ findings }) => findings.error > 0) ? 1 : 0;
}

const summaryJson = (output: string, { cards, figures, sheets }: Summary, typed: readonly TypedOver[]) => ({
  output,
  cards: cards.map(cardJson),
  sheets: sheets.map(({ name }) => name),
  figures: figures.map(figureJson),
  typedOver: typed.map(typedOverJson),
});

const cardJson = ({ unit, period, receivedOn, document, ...card }: SourceCard) => ({
  ...card,
  tableTop: card.tableTop + 1,
  unit: unit.name,
  level: card.level ?? null,
  period: period ? { from: formatIso(period.from), to: formatIso(period.to) } : null,
  document: document?.number ?? null,
  receivedOn: receivedOn ? formatIso(receivedOn) : null,
});

const describe = (output: string, { cards, context, sheets }: Summary): string =>
  [
    ...cards.map(describeCard),
    ...describeMissing(context.submissions),
    `Đã ghi ${output}: ${sheets.map(({ name }) => `“${name}”`).join(", ")}.`,
  ].join("\n");

function describeMissing(submissions: readonly Submission[]): string[] {
  const missing = submissions.filter(({ state }) => state === "missing").map(({ unit }) => unit.name);
  return missing.length > 0 ? [`Chưa gửi (${missing.length} đơn vị): ${missing.join("; ")}.`] : [];
}

const STATES = {
  taken: "đã lấy",
  "other-version": "để lại, đã có bản khác",
  excluded: "để lại theo yêu cầu",
  failed: "không đọc được",
} as const;

function describeCard({ file, sheet, unit, state, rows, findings, failure, tableTop }: SourceCard): string {
  const where = sheet === null ? file : `${file} › ${sheet} › ${formatAddress({ row: tableTop, column: 0 })}`;
  const what =
    failure?.message ??
    `${rows.rowsIn} dòng, lấy ${rows.taken.items} nhiệm vụ; còn ${findings.error} lỗi, ${findings.warning} cảnh báo`;
  return `${unit.name || "(chưa rõ đơn vị)"}: ${STATES[state]} (${where}). ${what}`;
}
