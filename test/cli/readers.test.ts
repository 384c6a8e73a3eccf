import { phuluc } from "./fake-terminal";

const lines = (out: string): Record<string, unknown>[] =>
  out.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

describe("phuluc deadlines", () => {
  it("answers each line with one object, the empty line too", async () => {
    const { status, out } = await phuluc(["deadlines", "--json", "--period", "2024"], {
      input: "Quý II\n\n31/02/2024\r\nThường xuyên",
    });
    expect(status).toBe(1);
    expect(lines(out)).toEqual([
      expect.objectContaining({ text: "Quý II", kind: "quarter", needsYear: true, fix: "Quý II/2024" }),
      expect.objectContaining({ text: "", status: "ok", kind: "empty", canonical: null, fix: null, message: null }),
      expect.objectContaining({ text: "31/02/2024", status: "malformed", kind: "unreadable", start: null, end: null }),
      expect.objectContaining({ text: "Thường xuyên", status: "ok", kind: "ongoing", start: null, end: null }),
    ]);
    expect(Object.keys(lines(out)[0]!)).toEqual([
      "text",
      "status",
      "kind",
      "start",
      "end",
      "needsYear",
      "canonical",
      "fix",
      "suggestions",
      "message",
    ]);
  });

  it("speaks Vietnamese without --json, and says nothing of nothing", async () => {
    const { out, status } = await phuluc(["deadlines"], { input: "Quý II/2024\n" });
    expect(out).toBe("Quý II/2024: đạt [2024-04-01 → 2024-06-30]");
    expect(status).toBe(0);
    expect((await phuluc(["deadlines"])).out).toBe("");
  });
});

describe("phuluc agencies", () => {
  it("answers each cell with its parts; \\n is a line break of the cell", async () => {
    const { status, out } = await phuluc(["agencies", "--json"], {
      input: "Phòng Nội vụ\\nPhòng Tư pháp\nPhòng Vũ trụ",
    });
    expect(status).toBe(1);
    const [first, second] = lines(out) as { parts: Record<string, unknown>[] }[];
    expect(first!.parts.map(({ name, type }) => [name, type])).toEqual([
      ["Phòng Nội vụ", "known"],
      ["Phòng Tư pháp", "known"],
    ]);
    expect(second!.parts).toEqual([
      expect.objectContaining({ text: "Phòng Vũ trụ", type: "unknown", id: null, name: null }),
    ]);
    expect(Object.keys(first!.parts[0]!)).toEqual(["text", "type", "id", "name", "status", "successor", "suggestions"]);
  });

  it("tells what is retired at the given day, with its successor", async () => {
    const at = async (date: string) =>
      lines((await phuluc(["agencies", "--json", "--date", date], { input: "Sở Kế hoạch và Đầu tư" })).out);
    expect(await at("2024-01-01")).toMatchObject([{ parts: [{ status: "ok" }] }]);
    expect(await at("2026-01-01")).toMatchObject([{ parts: [{ status: "retired", successor: "Sở Tài chính" }] }]);
  });
});
