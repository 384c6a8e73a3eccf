import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSheet } from "../../src/core/annex";
import { cellsOf } from "../../src/core/grid/snapshot";
import { EMPTY_MEMORY, printMemory } from "../../src/core/memory/memory";
import { rowKey } from "../../src/core/memory/row-kinds";
import { openXlsx, readXlsx } from "../../src/hosts/xlsx";
import { phuluc } from "./fake-terminal";

const COMMUNES = ["xa-an-binh", "xa-binh-minh", "xa-cam-phu", "xa-dong-hoa", "thi-tran-lam-son"];
const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);
const communes = COMMUNES.map(sample);

interface RollUpJson {
  readonly cards: readonly {
    readonly file: string;
    readonly unit: string;
    readonly state: string;
    readonly rows: { readonly taken: { readonly items: number } };
  }[];
  readonly figures: readonly {
    readonly measure: string;
    readonly value: number;
    readonly from: readonly { readonly row: number }[];
  }[];
}

/** The sheet of a sample, and what its last task is known by. */
async function lastTask(commune: string): Promise<{ readonly name: string; readonly footer: string }> {
  const document = readXlsx(new Uint8Array(await readFile(sample(commune))));
  const name = document.sheets[0]?.name ?? "";
  const snapshot = document.sheet(name);
  const row = readSheet(snapshot).annexes[0]?.items.at(-1)?.row ?? -1;
  return { name, footer: rowKey(cellsOf(snapshot, row)) };
}

describe("phuluc rollup", () => {
  it("takes every item of every commune, and every figure names its rows", async () => {
    const { status, out, written } = await phuluc(["rollup", ...communes, "-o", "tong-hop.xlsx", "--json"]);
    expect(status).toBe(1);
    const { cards, figures } = JSON.parse(out) as RollUpJson;
    expect(cards.map(({ state }) => state)).toEqual(COMMUNES.map(() => "taken"));
    expect(cards.reduce((sum, { rows }) => sum + rows.taken.items, 0)).toBe(10 + 10 + 8 + 13 + 8);
    expect(figures.length).toBeGreaterThan(50);
    for (const { value, from } of figures) if (value !== 0) expect(from.length).toBeGreaterThan(0);
    expect(readXlsx(written.get("tong-hop.xlsx")!).sheets.map(({ name }) => name)).toContain("Đối soát");
  });

  it("leaves an earlier roll-up in the same folder out and says so", async () => {
    const { written } = await phuluc(["rollup", ...communes, "-o", "tong-hop.xlsx"]);
    const words = ["rollup", ...communes, "tong-hop.xlsx", "-o", "lan-hai.xlsx", "--json"];
    const { out, told, status } = await phuluc(words, { files: Object.fromEntries(written) });
    const { cards } = JSON.parse(out) as RollUpJson;
    expect(cards.map(({ state }) => state)).toEqual(COMMUNES.map(() => "taken"));
    expect(told).toContain("tong-hop.xlsx: là bảng do Phụ lục lập ra");
    expect(status).toBe(1);
  });

  it("tells what a person typed over the roll-up that it refreshes", async () => {
    const first = await phuluc(["rollup", ...communes, "-o", "tong-hop.xlsx"]);
    const again = ["rollup", ...communes, "-o", "tong-hop.xlsx", "--force"];
    const untouched = await phuluc(again, { files: Object.fromEntries(first.written) });
    expect(untouched.told).toBe("");
    const host = await openXlsx(first.written.get("tong-hop.xlsx")!, "tong-hop.xlsx");
    const before = (await host.read("Kinh phí")).rows.get(1)?.get(0)?.value ?? null;
    const edit = { kind: "setValue", at: { row: 1, column: 0 }, before, after: "KINH PHÍ" } as const;
    await host.apply({ sheet: "Kinh phí", title: "Sửa tên bảng", edits: [edit] });
    const { told, status } = await phuluc(again, { files: { "tong-hop.xlsx": await host.save() } });
    expect(told).toMatch(
      /^Trang “Kinh phí”, ô A2: có người đã sửa “KINH PHÍ THỰC HIỆN .*” thành “KINH PHÍ”; bản tổng hợp mới/u,
    );
    expect(status).toBe(1);
  });

  it("never takes the place of a file that lies in the folder it gathers, an earlier roll-up excepted", async () => {
    const bytes = new Uint8Array(await readFile(sample("xa-an-binh")));
    const world = { files: { "nop/a.xlsx": bytes }, folders: { nop: ["nop/a.xlsx"] } };
    const refused = await phuluc(["rollup", "nop", "-o", "nop/a.xlsx", "--force"], world);
    expect(refused).toMatchObject({ status: 2, written: new Map() });
    expect(refused.told).toContain("“nop/a.xlsx” là tệp đưa vào, không được ghi đè");

    const { written } = await phuluc(["rollup", "nop", "-o", "nop/tong-hop.xlsx"], world);
    const files = { ...world.files, ...Object.fromEntries(written) };
    const folders = { nop: Object.keys(files) };
    const again = await phuluc(["rollup", "nop", "-o", "nop/tong-hop.xlsx", "--force"], { files, folders });
    expect([...again.written.keys()]).toEqual(["nop/tong-hop.xlsx"]);
  });

  it("takes rows for what somebody said by hand they are, as `check` does, and tells the sender's rules", async () => {
    const { name, footer } = await lastTask("xa-an-binh");
    const host = await openXlsx(new Uint8Array(await readFile(sample("xa-an-binh"))), "a.xlsx");
    const sheets = { [name]: { rowKinds: { [footer]: "footer" as const } } };
    await host.writeMemory(printMemory({ ...EMPTY_MEMORY, checkedWith: "0.9.0", sheets }));
    const files = { "a.xlsx": await host.save() };
    const { out } = await phuluc(["check", "a.xlsx"], { files });
    expect(out).toContain("9 nhiệm vụ");
    const rolled = await phuluc(["rollup", "a.xlsx", "-o", "t.xlsx", "--json"], { files });
    const { cards } = JSON.parse(rolled.out) as RollUpJson;
    expect(cards[0]).toMatchObject({ rows: { taken: { items: 9 } }, senderRules: "0.9.0" });
  });

  it("rolls a commune's own rooms and schools up, a sheet each in one workbook", async () => {
    const words = ["--level", "commune", "--unit", "UBND xã Tân Hòa", "-o", "t.xlsx", "--json"];
    const { out, written, status } = await phuluc(["rollup", sample("xa-tan-hoa-cac-phong-2026"), ...words]);
    expect(status).toBe(0);
    const { cards } = JSON.parse(out) as RollUpJson;
    expect(cards.map(({ unit, rows }) => [unit, rows.taken.items])).toEqual([
      ["Phòng Kinh tế", 3],
      ["Phòng Văn hóa - Xã hội", 3],
      ["Trường Tiểu học Tân Hòa", 2],
    ]);
    const title = readXlsx(written.get("t.xlsx")!).sheet("Tổng hợp theo lĩnh vực").rows.get(1)?.get(0)?.value;
    expect(title).toBe("TỔNG HỢP NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026\nCỦA CÁC PHÒNG, TRƯỜNG THUỘC XÃ TÂN HÒA");
  });

  it("names what cannot be read and goes on", async () => {
    const { status, out } = await phuluc(["rollup", sample("xa-an-binh"), "anh.xlsx", "-o", "t.xlsx"], {
      files: { "anh.xlsx": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]) },
    });
    expect(status).toBe(2);
    expect(out).toContain("không đọc được (anh.xlsx)");
    expect(out).toContain("Xã An Bình: đã lấy");
  });

  it("knows who has not sent and who was late", async () => {
    const expected = "Xã An Bình\t2024-02-10\nXã Bình Minh\t2024-01-30\nXã Tân Lập\n";
    const words = [
      "rollup",
      sample("xa-an-binh"),
      sample("xa-binh-minh"),
      "-o",
      "t.xlsx",
      "--expected",
      "ds.txt",
      "--due",
      "2024-02-05",
    ];
    const { written, out } = await phuluc(words, { files: { "ds.txt": expected } });
    expect(out).toContain("Chưa gửi (1 đơn vị): Xã Tân Lập.");
    const sheet = readXlsx(written.get("t.xlsx")!).sheet("Tình hình gửi");
    const lines = [...sheet.rows.values()].map((row) => [...row.values()].map(({ text }) => text).join(" | "));
    expect(lines.find((line) => line.includes("An Bình"))).toMatch(/[Tt]rễ 5 ngày/u);
    expect(lines.find((line) => line.includes("Bình Minh"))).toMatch(/[Đđ]úng hạn/u);
    expect(lines.find((line) => line.includes("Tân Lập"))).toMatch(/[Cc]hưa gửi/u);
  });
});

describe("phuluc compare", () => {
  it("tells which of the superior's tasks a commune carries, changed or lacks", async () => {
    const { status, out, written } = await phuluc([
      "compare",
      sample("huyen-thanh-lam"),
      sample("xa-an-binh"),
      "-o",
      "dc.xlsx",
      "--json",
    ]);
    expect(status).toBe(0);
    const { units } = JSON.parse(out) as {
      units: { unit: string; tasks: { state: string; task: { text: string } }[] }[];
    };
    expect(units.map(({ unit }) => unit)).toEqual(["Xã An Bình"]);
    const states = new Map(units[0]!.tasks.map(({ task, state }) => [task.text, state]));
    expect(states.get("2.4. Báo cáo định kỳ kết quả thực hiện")).toBe("carried");
    expect(states.get("2.13. Sắp xếp đơn vị sự nghiệp công lập")).toBe("missing");
    expect(written.has("dc.xlsx")).toBe(true);
  });

  it("asks for both sides", async () => {
    expect(await phuluc(["compare", sample("huyen-thanh-lam")])).toMatchObject({ status: 2 });
  });
});
