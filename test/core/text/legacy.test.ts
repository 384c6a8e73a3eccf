import { LegacyEvidence } from "../../../src/core/text/legacy/decide";
import { fromTcvn3, toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { fromVni, toVni } from "../../../src/core/text/legacy/vni";

const LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const PHRASES = [
  ["Phòng Nội vụ", "Phßng Néi vô", "Phoøng Noäi vuï"],
  ["UBND các xã, thị trấn", "UBND c¸c x·, thÞ trÊn", "UBND caùc xaõ, thò traán"],
  ["Thường xuyên", "Th\u00ADêng xuyªn", "Thöôøng xuyeân"],
  ["Tài chính - Kế hoạch", "Tµi chÝnh - KÕ ho¹ch", "Taøi chính - Keá hoaïch"],
  ["Văn phòng HĐND và UBND", "V¨n phßng H§ND vµ UBND", "Vaên phoøng HÑND vaø UBND"],
  ["Quý IV năm 2024", "Quý IV n¨m 2024", "Quyù IV naêm 2024"],
  ["CẢI CÁCH THỦ TỤC", "CA¶I CA¸CH THUñ TUôC", "CAÛI CAÙCH THUÛ TUÏC"],
] as const;

test.each(PHRASES)("%s", (unicode, tcvn3, vni) => {
  expect(fromTcvn3(tcvn3)).toEqual({ text: unicode, uncertain: [] });
  expect(fromVni(vni)).toEqual({ text: unicode, uncertain: [] });
  expect(toTcvn3(unicode)).toBe(tcvn3);
  expect(toVni(unicode)).toBe(vni);
});

test.each(Array.from(LETTERS + LETTERS.toUpperCase()))("%s goes there and back", (letter) => {
  expect(fromTcvn3(toTcvn3(letter)).text).toBe(letter);
  expect(fromVni(toVni(letter)).text).toBe(letter);
});

test("signs outside the tables are named", () => {
  expect(fromTcvn3("Phßng À")).toEqual({ text: "Phòng À", uncertain: ["À"] });
  expect(fromVni("Phoøng ß")).toEqual({ text: "Phòng ß", uncertain: ["ß"] });
});

describe("a column in a plain font", () => {
  const FONT = "Times New Roman";
  const columnOf = (count: number): LegacyEvidence => {
    const evidence = new LegacyEvidence();
    for (let cell = 0; cell < count; cell++) evidence.add("UBND c¸c x·", FONT, 1);
    return evidence;
  };

  test.each([
    [2, undefined],
    [3, "tcvn3"],
    [2500, "tcvn3"],
  ])("of %i cells that speak for TCVN3 is %s", (count, encoding) => {
    expect(columnOf(count).decide()?.("c¸c x·", FONT, 1)).toBe(encoding);
  });

  test.each([
    [100, undefined],
    [2500, "tcvn3"],
  ])("with a Unicode cell behind %i cells of TCVN3 is read as %s", (count, encoding) => {
    const evidence = columnOf(count);
    evidence.add("Phòng Tư pháp", FONT, 1);
    expect(evidence.decide()?.("c¸c x·", FONT, 1)).toBe(encoding);
    expect(evidence.decide()?.("Phòng Tư pháp", FONT, 1)).toBeUndefined();
  });
});
