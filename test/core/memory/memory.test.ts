import { EMPTY_MEMORY, parseMemory, printMemory, type Memory } from "../../../src/core/memory/memory";

const FULL: Memory = {
  version: 1,
  rulesVersion: "2026.11.1",
  settings: {
    period: { from: { year: 2024, month: 1, day: 1 }, to: { year: 2024, month: 12, day: 31 } },
    level: "commune",
    rules: { "ordinal-sequence": "off", "agency-unknown": "warning" },
    houseStyle: true,
  },
  waivers: [
    { scope: "cell", ruleId: "deadline-doubtful", reason: "Theo chỉ đạo của huyện", on: "2024-02-01", content: "[]" },
    { scope: "value", ruleId: "agency-unknown", reason: "Cơ quan mới lập", value: "tổ đề án 06" },
    { scope: "rule", ruleId: "ordinal-sequence", reason: "Đơn vị không đánh số" },
  ],
  refusals: [{ value: "Phòng VHTT", suggestion: "Phòng Văn hóa và Thông tin" }],
  sheets: { "Phụ lục": { columns: { "7": "deadline" }, rowKinds: { "tổng số": "total" } } },
};

describe("the workbook's memory", () => {
  it("comes back as it was written", () => {
    expect(parseMemory(printMemory(FULL))).toEqual({ memory: FULL, isWritable: true });
  });

  it("is empty for a workbook that remembers nothing", () => {
    expect(parseMemory(null)).toEqual({ memory: EMPTY_MEMORY, isWritable: true });
  });

  it.each(["", "{", "null", "[]", '{"version":1}', '{"version":1,"waivers":"x"}', '{"__proto__":{"version":1}}'])(
    "says so when it is damaged: %s",
    (text) => {
      const { memory, notice } = parseMemory(text);
      expect(memory).toEqual(EMPTY_MEMORY);
      expect(notice).toMatch(/bị hỏng/u);
    },
  );

  it.each([
    ["a setting", { settings: { ...FULL.settings, level: "thôn", rules: { ...FULL.settings.rules, x: 7 } } }],
    ["a waiver", { waivers: [...FULL.waivers, { scope: "moon" }, 4] }],
    ["a refusal", { refusals: [{ value: 1 }, ...FULL.refusals] }],
    ["a sheet", { sheets: { ...FULL.sheets, Khác: "hỏng", Nữa: { columns: { 1: "moon" } } } }],
    ["a mark", { marks: { "Phụ lục": [{ row: -1 }] } }],
    ["the roll-up", { rollUp: { receiver: 3 } }],
  ])("loses nothing but what is damaged: %s", (_, damage) => {
    const { memory, isWritable, notice } = parseMemory(JSON.stringify({ ...FULL, ...damage }));
    expect(memory).toMatchObject({ ...FULL, settings: { rules: FULL.settings.rules, houseStyle: true } });
    expect(memory.waivers).toHaveLength(FULL.waivers.length);
    expect(memory.refusals).toEqual(FULL.refusals);
    expect(isWritable).toBe(true);
    expect(notice).toMatch(/bị hỏng/u);
  });

  it("a value of another's prototype is a name like any other", () => {
    const text = printMemory(FULL).replace('"ordinal-sequence":"off"', '"__proto__":"off","constructor":7');
    const { memory } = parseMemory(text);
    expect(Object.entries(memory.settings.rules)).toContainEqual(["agency-unknown", "warning"]);
    expect(Object.getPrototypeOf(memory.settings.rules)).toBe(Object.prototype);
  });

  it("of a newer version is used as far as it is understood, and never overwritten", () => {
    const newer = { ...FULL, version: 2, waivers: "changed shape" };
    const { memory, isWritable, notice } = parseMemory(JSON.stringify(newer));
    expect(memory.settings).toEqual(FULL.settings);
    expect(isWritable).toBe(false);
    expect(notice).toMatch(/bản Phụ lục mới hơn/u);
  });
});
