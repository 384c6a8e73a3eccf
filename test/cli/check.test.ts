import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { annexesFolder, describeAnnexes } from "../support/annexes";
import { phuluc } from "./fake-terminal";

const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);

interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly annexes: readonly {
        readonly range: string;
        readonly unit: string | null;
        readonly level: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
        readonly columns: Readonly<Record<string, string>>;
        readonly headerRow: number;
        readonly rowKinds: Readonly<Record<string, number>>;
        readonly items?: readonly Readonly<Record<string, unknown>>[];
      }[];
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly cell: string;
        readonly cells: readonly string[];
      }[];
    }[];
  }[];
}

const json = (text: string): CheckJson => JSON.parse(text) as CheckJson;

describe("phuluc check", () => {
  it("says what was seen and what is wrong, and ends with 1 where errors stand", async () => {
    const { status, out } = await phuluc(["check", sample("xa-dong-hoa")]);
    expect(status).toBe(1);
    expect(out).toContain("13 nhiệm vụ, 4 mục, 1 dòng ẩn (xã Đông Hòa, từ 01/01/2024 đến 31/12/2024)");
    expect(out).toMatch(/Lỗi · Thời hạn không đọc được · H6\n {6}Ô H6: Ngày 31\/2\/2024 không có trong lịch/u);
  });

  it("gives one object as the contract says", async () => {
    const { out } = await phuluc(["check", sample("huyen-thanh-lam"), "--json", "--items"]);
    const [file] = json(out).files;
    expect(file).toMatchObject({ file: sample("huyen-thanh-lam"), error: null });
    const [annex] = file!.sheets[0]!.annexes;
    expect(annex).toMatchObject({
      range: "A5:I35",
      unit: "huyện Thanh Lâm",
      level: "district",
      period: { from: "2024-01-01", to: "2024-12-31" },
      columns: {
        ordinal: "A",
        objective: "B",
        task: "C",
        activity: "D",
        product: "E",
        lead: "F",
        cooperation: "G",
        deadline: "H",
        budget: "I",
      },
      headerRow: 5,
      rowKinds: { item: 22, section: 7, subsection: 0, continuation: 0, total: 1, footer: 2 },
    });
    expect(annex!.items).toHaveLength(22);
    expect(annex!.items![1]).toEqual({
      row: 8,
      section: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
      subsection: null,
      ordinal: "1",
      objective: "1.1. 100% nhiệm vụ của kế hoạch được giao rõ người, rõ việc, rõ thời hạn",
      task: "2.2. Tập huấn nghiệp vụ cải cách hành chính cho cán bộ, công chức",
      activity: "3.2. Mở hai lớp tập huấn cho công chức cấp xã",
      product: "Giấy mời, tài liệu, báo cáo",
      lead: "Phòng Nội vụ",
      cooperation: "UBND các xã, thị trấn",
      deadline: "Quý II/2024",
      budget: "60",
      inherited: ["ordinal", "objective"],
    });
  });

  it("leaves out the items and columns that were not asked for or do not exist", async () => {
    const { out } = await phuluc(["check", sample("xa-tan-hoa-2026"), "--json"]);
    const [annex] = json(out).files[0]!.sheets[0]!.annexes;
    expect(annex).not.toHaveProperty("items");
    expect(annex!.columns).not.toHaveProperty("objective");
  });

  it("names a file that cannot be read, works through the rest and ends with 2", async () => {
    const files = {
      "hong.xlsx": "PK hỏng",
      "cu.xls": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    };
    const { status, out } = await phuluc(["check", "hong.xlsx", "khong-co.xlsx", sample("xa-an-binh"), "--json"], {
      files,
    });
    expect(status).toBe(2);
    expect(json(out).files.map(({ error }) => error?.code ?? null)).toEqual(["damaged", "not-found", null]);
  });

  it("names a file without an annex", async () => {
    const { status, told } = await phuluc(["check", "thu.txt"], {
      files: { "thu.txt": "Kính gửi các đồng chí\nHọp lúc 8 giờ" },
    });
    expect(status).toBe(2);
    expect(told).toContain("Không thấy phụ lục nào trong tệp");
  });

  it("reads a pasted table from a text file, in UTF-16 too", async () => {
    const table = "TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tBan hành kế hoạch\tPhòng Nội vụ\tQuý II/2024\n";
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(Array.from(table, (letter) => letter.charCodeAt(0))).buffer),
    ]);
    for (const content of [table, utf16]) {
      const { status, out } = await phuluc(["check", "bang.txt", "--json"], { files: { "bang.txt": content } });
      expect(json(out).files[0]!.sheets[0]!.annexes[0]!.rowKinds["item"]).toBe(1);
      expect(status).toBe(0);
    }
  });

  it("takes the period and the office's own list from its options", async () => {
    const catalogue = JSON.stringify([
      { id: "own.to-cong-tac-so", name: "Tổ Chuyển đổi xanh", level: "commune", aliases: [] },
    ]);
    const table = "TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng cây\tTổ Chuyển đổi xanh\tQuý II\n";
    const { out } = await phuluc(["check", "b.txt", "--json", "--period", "2025", "--catalogue", "c.json"], {
      files: { "b.txt": table, "c.json": catalogue },
    });
    const [sheet] = json(out).files[0]!.sheets;
    expect(sheet!.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["deadline-doubtful", "info"]]);
  });

  it("knows the agencies of the workbook's own list", async () => {
    const annex = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
      ["1", "Trồng cây", "Phòng Xanh", "Năm 2024"],
    ];
    const list = [
      ["Tên cơ quan", "Viết tắt, tên khác", "Cấp", "Từ ngày", "Đến ngày", "Thay bằng"],
      ["Phòng Xanh", "", "Xã", "", "", ""],
    ];
    const content = (name: string, rows: string[][]) => ({
      name,
      rows: new Map(rows.map((cells, row) => [row, new Map(cells.map((value, column) => [column, { value }]))])),
    });
    const rulesOf = async (sheets: Parameters<typeof newXlsx>[0]) => {
      const { out } = await phuluc(["check", "a.xlsx", "--json"], { files: { "a.xlsx": await newXlsx(sheets) } });
      return json(out).files[0]!.sheets[0]!.findings.map(({ rule }) => rule);
    };
    expect(await rulesOf([content("Phụ lục", annex)])).toContain("agency-unknown");
    expect(await rulesOf([content("Phụ lục", annex), content("Danh mục cơ quan", list)])).not.toContain(
      "agency-unknown",
    );
  });

  it("writes the receipt to -o and refuses to overwrite it without --force", async () => {
    const words = ["check", sample("xa-dong-hoa"), "-o", "phieu.xlsx", "--today", "2024-03-01"];
    const { written } = await phuluc(words);
    const receipt = readXlsx(written.get("phieu.xlsx")!);
    const texts = [...receipt.sheet("Phiếu kiểm tra").rows.values()].flatMap((row) =>
      [...row.values()].map(({ text }) => text),
    );
    expect(texts).toContain("PHIẾU KIỂM TRA PHỤ LỤC");
    expect(texts).toContain("Phụ lục!H6");
    expect(texts.join("\n")).toMatch(/kiểm tra ngày 01\/3\/2024/u);
    const again = await phuluc(words, { files: { "phieu.xlsx": "cũ" } });
    expect(again.status).toBe(2);
    expect(again.told).toContain("Đã có tệp mang tên đó");
    expect((await phuluc([...words, "--force"], { files: { "phieu.xlsx": "cũ" } })).written.size).toBe(1);
  });

  it.each([
    [["check"], "Hãy cho biết tệp"],
    [["check", "a.xlsx", "--period", "24"], "--period cần"],
    [["check", "a.xlsx", "--today", "2024-02-30"], "--today cần một ngày có thật"],
    [["check", "a.xlsx", "--lạ"], "Không hiểu tùy chọn"],
    [["chek", "a.xlsx"], "Không có lệnh “chek”"],
    [["agencies", "--column", "chủ trì"], "--column nhận một trong"],
    [["constructor"], "Không có lệnh “constructor”"],
    [[], "phuluc check"],
  ])("answers %j with a sentence and status 2", async (words, sentence) => {
    const { status, told, out } = await phuluc(words);
    expect(status).toBe(2);
    expect(told).toContain(sentence);
    expect(out).toBe("");
  });

  it("prints its help to standard output when asked", async () => {
    const { status, out } = await phuluc(["--help"]);
    expect(status).toBe(0);
    expect(out).toContain("phuluc rollup");
  });
});

describeAnnexes("phuluc check over the given annexes", () => {
  const folder = annexesFolder() ?? "";
  const inline = (text: string): string => text.replace(/\s+/gu, " ").trim();

  it.each([
    ["duc-tho", 56, 7, 2],
    ["cam-giang", 45, 7, 0],
    ["son-tay", 41, 7, 0],
  ])(
    "%s: its items in both forms are the rows that a careful reader sees",
    async (name, items, sections, subsections) => {
      interface Gold {
        readonly rows: readonly Readonly<Record<string, string | null>>[];
      }
      const gold = JSON.parse(readFileSync(join(folder, `${name}.rows.json`), "utf8")) as Gold;
      const paths = ["merged", "pasted"].map((form) => join(folder, `${name}.${form}.xlsx`));
      const { out } = await phuluc(["check", ...paths, "--json", "--items"]);
      for (const { sheets } of json(out).files) {
        const [annex] = sheets[0]!.annexes;
        expect(annex!.rowKinds).toMatchObject({ item: items, section: sections, subsection: subsections });
        const differences = annex!.items!.flatMap((item, index) => {
          const inherited = item["inherited"] as string[];
          return Object.entries(gold.rows[index]!).flatMap(([column, expected]) => {
            const key = { tt: "ordinal", coop: "cooperation" }[column] ?? column;
            const actual = inline((item[key] as string | undefined) ?? "");
            const wanted = inline(expected ?? "");
            return actual === wanted || (wanted === "" && inherited.includes(key))
              ? []
              : [{ row: item["row"], key, actual, wanted }];
          });
        });
        expect(differences).toEqual([]);
      }
    },
  );
});
