import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, parseIso } from "../../src/core/calendar";
import { formatAddress, parseAddress } from "../../src/core/grid/a1";
import { applyEdits } from "../../src/core/grid/apply";
import { DEFAULT_FORMAT } from "../../src/core/grid/format";
import { cellAt, usedRange, type GridSnapshot } from "../../src/core/grid/snapshot";
import { planSafeFixes, review, type ReviewOptions } from "../../src/core/review";
import { RULES } from "../../src/core/rules";
import type { Finding } from "../../src/core/rules/rule";
import { gridOf } from "../support/grid";

const folder = join(process.cwd(), "test", "scenarios");
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
const FOUND = "\n## Tìm thấy\n\n";
const FIXED = "\n## Sau khi sửa tự động\n\n";
const TODAY = parseIso("2024-08-15")!;
const SERIAL_ZERO = { year: 1899, month: 12, day: 30 };

/**
 * A scenario is a document: a grid, the findings that a reader expects, the grid after every safe fix. `UPDATE=1 npm run
 * jest -- test/scenarios` writes the two lower parts anew; read the difference line by line before committing it.
 */
function split(text: string): { head: string; grid: string; options: Record<string, string> } {
  const [head = ""] = text.split(FOUND);
  const options = Object.fromEntries(
    [...head.matchAll(/<!-- ([a-z]+): (.*) -->/gu)].map(([, key = "", value = ""]) => [key, value]),
  );
  const grid = head
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("<!--"))
    .join("\n");
  return { head, grid, options };
}

/** "E3=2024-05-02": a cell that Excel turned into a date, shown day first. */
function withDates(snapshot: GridSnapshot, dates: readonly string[]): GridSnapshot {
  const rows = new Map(snapshot.rows);
  for (const [address = "", iso = ""] of dates.map((word) => word.split("="))) {
    const at = parseAddress(address)!;
    const date = parseIso(iso)!;
    const text = `${String(date.day).padStart(2, "0")}/${String(date.month).padStart(2, "0")}/${date.year}`;
    const cell = {
      value: dayNumber(date) - dayNumber(SERIAL_ZERO),
      text,
      format: { ...DEFAULT_FORMAT, numberFormat: "dd/mm/yyyy" },
    };
    rows.set(at.row, new Map(rows.get(at.row)).set(at.column, cell));
  }
  return { ...snapshot, rows };
}

function snapshotOfScenario({ grid, options }: ReturnType<typeof split>): GridSnapshot {
  const words = (key: string): string[] => (options[key] ?? "").split(" ").filter((word) => word !== "");
  const snapshot = gridOf(grid, {
    merges: words("merges"),
    hiddenRows: words("hidden").map(Number),
    ...(options["font"] && { fontName: options["font"] }),
  });
  return withDates(snapshot, words("dates"));
}

const line = ({ severity, cells, ruleId, messageId, text, fix, suggestions }: Finding): string => {
  const repair = fix
    ? ` ⇒ ${fix.label}`
    : suggestions.length > 0
      ? ` ⇢ ${suggestions.map(({ label }) => label).join(" | ")}`
      : "";
  return `- ${severity} ${cells.map(formatAddress).join("+")} ${ruleId}/${messageId}${text && ` “${text}”`}${repair}`.replaceAll(
    "\n",
    "⏎",
  );
};

function tableOf(snapshot: GridSnapshot): string {
  const range = usedRange(snapshot);
  const lines: string[] = [];
  for (let row = 0; range && row <= range.bottom; row += 1) {
    const cells = Array.from({ length: range.right + 1 }, (_, column) =>
      cellAt(snapshot, { row, column }).text.replaceAll("\n", "<br>"),
    );
    lines.push(cells.slice(1).every((cell) => cell === "") ? (cells[0] ?? "") : `| ${cells.join(" | ")} |`);
  }
  return lines.join("\n");
}

function render(text: string, options: ReviewOptions): string {
  const scenario = split(text);
  const snapshot = snapshotOfScenario(scenario);
  const found = review(snapshot, options).findings.map(line);
  const fixed = applyEdits(snapshot, planSafeFixes(snapshot, options)).snapshot;
  return `${scenario.head.trimEnd()}\n${FOUND}${found.join("\n")}\n${FIXED}${tableOf(fixed)}\n`;
}

describe("scenarios", () => {
  it.each(files)("%s: findings and fixes are those that the document expects", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const actual = render(text, { today: TODAY });
    if (process.env["UPDATE"] === "1" && process.env["CI"] !== "true") writeFileSync(join(folder, name), actual);
    else expect(actual).toBe(text);
  });

  it("together trip every rule", () => {
    const tripped = new Set(
      files.flatMap((name) => {
        const snapshot = snapshotOfScenario(split(readFileSync(join(folder, name), "utf8")));
        // Rules on style speak only where the office asks for one house style.
        const all = [false, true].map((houseStyle) =>
          review(snapshot, { today: TODAY, settings: { rules: {}, houseStyle } }),
        );
        return all.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
      }),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
  });
});
