import { parseIso } from "../core/calendar";
import type { ExpectedUnit } from "../core/summary";
import { decodeText } from "./decode-text";
import { UsageError, type Options } from "./options";
import type { Terminal } from "./terminal";

/** The units that should report: each line of the file is a unit, or a unit, a tab and the day on which it was received. */
export async function expectedOption(
  { expected: path }: Options,
  terminal: Terminal,
): Promise<ExpectedUnit[] | undefined> {
  if (path === undefined) return undefined;
  const lines = decodeText(await terminal.readFile(path)).filter((line) => line.trim() !== "");
  return lines.map((line): ExpectedUnit => {
    const [unit = "", day] = line.split("\t").map((part) => part.trim());
    if (!day) return { unit };
    const receivedOn = parseIso(day);
    if (!receivedOn)
      throw new UsageError(
        `Danh sách “${path}”: ngày nhận của “${unit}” cần viết năm-tháng-ngày, ví dụ 2024-01-15; nhận được “${day}”.`,
      );
    return { unit, receivedOn };
  });
}
