import { parseArgs } from "node:util";
import { parseIso, yearsPeriod, type CalendarDate, type Period } from "../core/calendar";

/** An option or argument that makes no sense; the message is for the user. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: "boolean" },
  items: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  output: { type: "string", short: "o" },
  period: { type: "string" },
  today: { type: "string" },
  catalogue: { type: "string" },
  level: { type: "string" },
  unit: { type: "string" },
  expected: { type: "string" },
  due: { type: "string" },
  date: { type: "string" },
  column: { type: "string" },
  print: { type: "boolean" },
  restructure: { type: "string" },
} as const;

export type Options = ReturnType<typeof parse>["values"];

export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Reads the words of the command line. Throws UsageError for an option that does not exist or lacks its value. */
export function readArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(words);
    const [command, ...operands] = positionals;
    return { command, operands, options: values };
  } catch (error) {
    throw new UsageError(`Không hiểu tùy chọn: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });

/** "2024" or "2021-2025". */
export function periodOption(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})(?:-(\d{4}))?$/u.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (!match || from > to)
    throw new UsageError(`--period cần một năm hoặc một giai đoạn, ví dụ 2024 hoặc 2021-2025; nhận được “${text}”.`);
  return yearsPeriod(from, to);
}

/** "2024-01-15". */
export function dayOption(name: string, text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const day = parseIso(text);
  if (!day)
    throw new UsageError(`--${name} cần một ngày có thật, viết năm-tháng-ngày, ví dụ 2024-01-15; nhận được “${text}”.`);
  return day;
}

/** One of a closed list of words. */
export function choiceOption<T extends string>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined)
    throw new UsageError(`--${name} nhận một trong: ${choices.join(", ")}; nhận được “${text}”.`);
  return choice;
}

export function outputOption({ output }: Options): string {
  if (output === undefined) throw new UsageError("Hãy cho biết tệp kết quả: -o TỆP.xlsx");
  return output;
}
