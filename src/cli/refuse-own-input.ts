import { resolve } from "node:path";
import { UsageError } from "./options";

/** Windows and macOS take names for one that differ in capitals, macOS also in how their letters are composed. */
const ignoresCase = process.platform === "win32" || process.platform === "darwin";

function placeOf(path: string): string {
  const place = resolve(path);
  return ignoresCase ? place.normalize("NFC").toLowerCase() : place;
}

/** An input is never changed, not even by `--force`. @throws UsageError where the result would take an input's place */
export function refuseOwnInput(output: string | undefined, inputs: readonly string[]): void {
  if (output === undefined) return;
  const own = inputs.find((input) => placeOf(input) === placeOf(output));
  if (own !== undefined)
    throw new UsageError(
      `“${output}” là tệp đưa vào, không được ghi đè. Hãy đặt tên khác cho tệp kết quả bằng -o TỆP.xlsx.`,
    );
}
