import { printJournal, parseJournal } from "../../src/core/memory/kept-journal";
import { openXlsx } from "../../src/hosts/xlsx";
import { applyPlan, undo } from "../../src/taskpane/actions/apply";
import { check } from "../../src/taskpane/actions/check";
import { open } from "../../src/taskpane/actions/open";
import { remember } from "../../src/taskpane/actions/remember";
import { phuluc } from "../cli/fake-terminal";
import { hostilePlan } from "../support/hostile-plan";
import { openPane } from "../taskpane/open-pane";
import { SHEET, workbook } from "./pane-workbook";

const NEWER = JSON.stringify({ version: 99, settings: { rules: {}, future: ["mới"] } });

describe("settings that a newer version wrote", () => {
  test("are told when the pane opens, and nothing that is decided overwrites them", async () => {
    const { work, host, now } = openPane(workbook());
    await host.writeMemory(NEWER);
    await open(work);
    expect(now().message?.text).toContain("bản Phụ lục mới hơn");
    await check(work);
    await remember(work, "Đã ghi.", (memory) => ({ ...memory, settings: { rules: {}, houseStyle: true } }));
    expect(now().message?.intent).toBe("error");
    expect(await host.readMemory()).toBe(NEWER);
  });

  test.each([["fix"], ["format"], ["fix", "--restructure", "renumber"]])(
    "stay in the copy that %s %s %s writes, letter by letter",
    async (command, ...options) => {
      const host = await openXlsx(await hostilePlan([]), "ke-hoach.xlsx");
      await host.writeMemory(NEWER);
      const files = { "ke-hoach.xlsx": await host.save() };
      const { written } = await phuluc([command, "ke-hoach.xlsx", ...options, "-o", "ra.xlsx"], { files });
      expect(await (await openXlsx(written.get("ra.xlsx")!, "ra.xlsx")).readMemory()).toBe(NEWER);
    },
  );
});

describe("a journal that a newer version wrote", () => {
  const NEWER_JOURNAL = JSON.stringify({ version: 99, deeds: ["một việc mà bản này không hiểu"] });

  test("is told when the pane opens, and stays letter by letter whatever is done; what is done here can be undone", async () => {
    const { work, host, now, valueOf } = openPane(workbook());
    await host.writeJournal(NEWER_JOURNAL);
    await open(work);
    expect(now().message?.text).toContain("bản Phụ lục mới hơn ghi nên được giữ nguyên");
    const edit = { kind: "setValue", at: { row: 3, column: 3 }, before: "Danh mục", after: "Bảng kê" } as const;
    await applyPlan(work, { sheet: SHEET, title: "Sửa ô D4", edits: [edit] });
    expect(now().message?.text).toContain("bản Phụ lục mới hơn");
    expect(await valueOf("D4")).toBe("Bảng kê");
    await undo(work);
    expect(await valueOf("D4")).toBe("Danh mục");
    expect(await host.readJournal()).toBe(NEWER_JOURNAL);
  });
});

describe("a journal longer than its bound", () => {
  const LETTERS = 30_000;
  const DEEDS = 60;

  /** Deeds that each write a cell full of text, more than the workbook may carry along. */
  async function longDay() {
    const pane = openPane(workbook());
    await open(pane.work);
    for (let deed = 0; deed < DEEDS; deed++) {
      const before = await pane.valueOf("C5");
      const after = `${deed} ${"ế".repeat(LETTERS)}`;
      const edit = { kind: "setValue", at: { row: 4, column: 2 }, before, after } as const;
      await applyPlan(pane.work, { sheet: SHEET, title: `Việc ${deed}`, edits: [edit] });
    }
    return pane;
  }

  test("lets the oldest deeds go; the newest can be taken back after the pane was closed", async () => {
    const { host } = await longDay();
    expect((await host.readJournal())!.length).toBeLessThanOrEqual(1_000_100);
    const again = openPane(host);
    await open(again.work);
    const kept = again.now().journal.done.length;
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(DEEDS);
    for (let deed = 0; deed < kept; deed++) await undo(again.work);
    expect(again.now().journal.done).toEqual([]);
    expect(await again.valueOf("C5")).toBe(`${DEEDS - kept - 1} ${"ế".repeat(LETTERS)}`);
  });

  test("says so where not even the last deed finds room", async () => {
    const { work, now } = openPane(workbook());
    await open(work);
    const edits = Array.from(
      { length: 40 },
      (_, row) =>
        ({ kind: "setValue", at: { row: row + 10, column: 0 }, before: null, after: "ế".repeat(LETTERS) }) as const,
    );
    await applyPlan(work, { sheet: SHEET, title: "Việc lớn", edits });
    expect(now().journal.done).toHaveLength(1);
    expect(parseJournal(printJournal(now().journal).text).journal.done).toEqual([]);
    expect(now().message?.text).toMatch(/hoàn tác/iu);
  });
});
