import { parseOfficeRules, printOfficeRules, type OfficeRules } from "../../../src/core/memory/exchange";

const RULES: OfficeRules = {
  rulesVersion: "2026.11.1",
  settings: { rules: { "ordinal-sequence": "off" }, houseStyle: true, level: "commune" },
  agencies: [],
};

describe("an office's rules as a file", () => {
  it("come back as they were handed out", () => {
    expect(parseOfficeRules(printOfficeRules(RULES))).toEqual(RULES);
  });

  it("carry the office's own list", () => {
    const text = printOfficeRules(RULES).replace(
      '"agencies": []',
      '"agencies": [{"id": "own.to-so", "name": "Tổ số hóa", "level": "commune"}]',
    );
    expect(parseOfficeRules(text)).toMatchObject({ agencies: [{ name: "Tổ số hóa", from: null, verified: false }] });
  });

  it.each(["", "{}", "[]", printOfficeRules(RULES).replace('"version": 1', '"version": 2')])(
    "are refused with a sentence: %s",
    (text) => {
      expect(parseOfficeRules(text)).toEqual({
        problem: expect.stringMatching(/^Tệp này không phải tệp quy tắc/u) as string,
      });
    },
  );

  it("with a broken list say which agency is wrong", () => {
    const text = printOfficeRules(RULES).replace('"agencies": []', '"agencies": [{"name": "Tổ số hóa"}]');
    expect(parseOfficeRules(text)).toEqual({ problem: expect.stringMatching(/Cơ quan thứ 1/u) as string });
  });
});
