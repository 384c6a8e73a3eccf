import { createCatalogue, readActors } from "../../../src/core/agency";
import { leadsOf } from "../../../src/core/agency/actor";

const catalogue = createCatalogue();
const MARKS = { lead: "+", cooperation: "-" } as const;

/** "+" leads, "-" cooperates; a body of which the cell tells nothing has no mark. */
const told = (cell: string): string =>
  readActors(cell, { catalogue })
    .parts.map(({ text, role }) => `${role === undefined ? "" : MARKS[role]}${text}`)
    .join(" | ");

describe("who leads and who cooperates, where the cell itself tells", () => {
  test.each([
    ["Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã, Trạm Y tế", "+Phòng Kinh tế | -Công an xã | -Trạm Y tế"],
    ["- Chủ trì: Phòng Kinh tế\n- Phối hợp: Công an xã", "+Phòng Kinh tế | -Công an xã"],
    ["Cơ quan chủ trì: Phòng Kinh tế; cơ quan phối hợp: Công an xã", "+Phòng Kinh tế | -Công an xã"],
    ["CT: Phòng Kinh tế; PH: Công an xã", "+Phòng Kinh tế | -Công an xã"],
    ["ĐVCT: Phòng Kinh tế; ĐVPH: Công an xã", "+Phòng Kinh tế | -Công an xã"],
    ["Phòng Kinh tế (CT), Công an xã (PH)", "+Phòng Kinh tế | -Công an xã"],
    ["Phòng Kinh tế, Công an xã (phối hợp)", "Phòng Kinh tế | -Công an xã"],
    ["Phòng Kinh tế (chủ trì); Công an xã (phối hợp)", "+Phòng Kinh tế | -Công an xã"],
    ["Phòng Kinh tế chủ trì; Công an xã, Trạm Y tế phối hợp", "+Phòng Kinh tế | -Công an xã | -Trạm Y tế"],
    ["Phòng Kinh tế chủ trì, phối hợp với Công an xã", "+Phòng Kinh tế | -Công an xã"],
    ["Công an xã chủ trì phối hợp Phòng Kinh tế", "+Công an xã | -Phòng Kinh tế"],
    ["Phòng Kinh tế (phối hợp: Công an xã)", "Phòng Kinh tế | -Công an xã"],
    ["Phòng Kinh tế phối hợp với Công an xã, các thôn", "Phòng Kinh tế | -Công an xã | -các thôn"],
    [
      "Phòng Kinh tế chủ trì, các phòng, ban liên quan phối hợp thực hiện",
      "+Phòng Kinh tế | -các phòng, ban liên quan phối hợp thực hiện",
    ],
  ])("%s", (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });
});

test.each(["Phòng Kinh tế, Công an xã", "Phòng Kinh tế/Công an xã", "UBND xã", "Chủ tịch UBND xã"])(
  "of “%s” nothing is said",
  (cell) => {
    expect(readActors(cell, { catalogue }).parts.every(({ role }) => role === undefined)).toBe(true);
  },
);

test("where a lead cell names only bodies that cooperate, all of them count", () => {
  const leads = (cell: string) => leadsOf(readActors(cell, { catalogue }).parts).map(({ text }) => text);
  expect(leads("Chủ trì: Phòng Kinh tế; phối hợp: Công an xã")).toEqual(["Phòng Kinh tế"]);
  expect(leads("Phối hợp: Công an xã, Trạm Y tế")).toEqual(["Công an xã", "Trạm Y tế"]);
});
