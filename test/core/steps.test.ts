import { finish, within, type Steps } from "../../src/core/steps";
import { review, reviewInSteps } from "../../src/core/review";
import { gridOf } from "../support/grid";

function* counting(to: number): Steps<string> {
  for (let count = 0; count < to; count += 1) yield count / to;
  return "xong";
}

describe("work in steps", () => {
  it("comes to the same end, however it is run", () => {
    expect(finish(counting(4))).toBe("xong");
    expect(finish(within(counting(4), 0.5, 1))).toBe("xong");
  });

  it("tells the share of a part within the whole", () => {
    expect([...within(counting(4), 0.5, 1)]).toEqual([0.5, 0.625, 0.75, 0.875]);
  });

  it("a review tells a share that only grows, and finds what it finds at one go", () => {
    const sheet = gridOf(`
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Phòng Vũ trụ | Quý V/2024 |
`);
    const steps = reviewInSteps(sheet);
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(step.value).toEqual(review(sheet));
  });
});
