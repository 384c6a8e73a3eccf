import { readExpected, type ExpectedUnit } from "../core/summary";
import { decodeText } from "./decode-text";
import { UsageError, type Options } from "./options";
import type { Terminal } from "./terminal";

/** The units that should report: each line of the file is a unit, or a unit, a tab and the day on which it was received. */
export async function expectedOption(
  { expected: path }: Options,
  terminal: Terminal,
): Promise<readonly ExpectedUnit[] | undefined> {
  if (path === undefined) return undefined;
  const { units, badLines } = readExpected(decodeText(await terminal.readFile(path)).join("\n"));
  const [bad] = badLines;
  if (bad === undefined) return units;
  throw new UsageError(
    `Danh sách “${path}”: chưa đọc được ngày nhận ở dòng “${bad.replaceAll("\t", " ")}”. Hãy ghi như 2024-01-15 hoặc 15/01/2024.`,
  );
}
