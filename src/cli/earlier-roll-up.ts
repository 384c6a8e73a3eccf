import { formatAddress } from "../core/grid/a1";
import { RECORD_SHEET, typedOver, type TypedOver } from "../core/summary";
import { readXlsx } from "../hosts/xlsx";
import { HostError } from "../hosts/refusals";
import { tidy } from "../core/text/tidy";
import type { Terminal } from "./terminal";

/** What people wrote over the roll-up that stands where a new one shall be written; nothing where none stands. */
export async function typedOverEarlier(path: string, terminal: Terminal): Promise<readonly TypedOver[]> {
  try {
    const book = readXlsx(await terminal.readFile(path));
    const names = book.sheets.map(({ name }) => name);
    if (!names.includes(RECORD_SHEET)) return [];
    return typedOver(
      book.sheet(RECORD_SHEET),
      names.map((name) => book.sheet(name)),
    );
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

const quoted = (text: string): string => (text === "" ? "để trống" : `“${tidy(text)}”`);

export const typedOverWords = ({ sheet, at, written, now }: TypedOver): string =>
  `Trang “${sheet}”, ô ${formatAddress(at)}: có người đã sửa ${quoted(written)} thành ${quoted(now)}; bản tổng hợp mới không giữ chỗ sửa này.`;

export const typedOverJson = ({ at, ...typed }: TypedOver) => ({ ...typed, cell: formatAddress(at) });
