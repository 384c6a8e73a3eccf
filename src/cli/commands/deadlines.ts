import { formatIso, type CalendarDate } from "../../core/calendar";
import { readDeadline, type DeadlineReading } from "../../core/deadline";
import { decodeText } from "../decode-text";
import { periodOption, type Options } from "../options";
import type { ExitStatus, Terminal } from "../terminal";

const iso = (date: CalendarDate | null): string | null => date && formatIso(date);

/** Reads deadlines from standard input, one a line. */
export async function deadlines(_: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const period = periodOption(options.period);
  const lines = decodeText(await terminal.readStandardInput());
  const readings = lines.map((line) => readDeadline(line, period ? { period } : {}));
  const print = options.json === true ? (reading: DeadlineReading) => JSON.stringify(deadlineJson(reading)) : describe;
  if (readings.length > 0) terminal.out(readings.map(print).join("\n"));
  return readings.some(({ status }) => status === "malformed") ? 1 : 0;
}

const deadlineJson = (reading: DeadlineReading) => ({
  text: reading.text,
  status: reading.status,
  kind: reading.kind,
  start: iso(reading.start),
  end: iso(reading.end),
  needsYear: reading.needsYear,
  canonical: reading.canonical,
  fix: reading.fix,
  suggestions: reading.suggestions,
  message: reading.message,
});

const STATUS_WORDS = { ok: "đạt", warning: "cần xem lại", malformed: "sai" } as const;

const describe = ({ text, status, start, end, message }: DeadlineReading): string => {
  const span = start === null && end === null ? "" : ` [${iso(start) ?? "…"} → ${iso(end) ?? "…"}]`;
  return `${text}: ${STATUS_WORDS[status]}${span}${message === null ? "" : `. ${message}`}`;
};
