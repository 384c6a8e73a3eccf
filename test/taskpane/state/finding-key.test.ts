import { findingKey, neighbour, stayNear } from "../../../src/taskpane/state/finding-key";
import { findingAt } from "../findings";

const [h6, h7, h8] = [findingAt("H6"), findingAt("H7"), findingAt("H8")];

describe("walking through findings", () => {
  it("starts at the first forwards and at the last backwards", () => {
    expect(neighbour([h6, h7, h8], null, 1)).toBe(h6);
    expect(neighbour([h6, h7, h8], null, -1)).toBe(h8);
  });

  it("goes on and round the ends", () => {
    expect(neighbour([h6, h7, h8], findingKey(h6), 1)).toBe(h7);
    expect(neighbour([h6, h7, h8], findingKey(h8), 1)).toBe(h6);
    expect(neighbour([h6, h7, h8], findingKey(h6), -1)).toBe(h8);
  });

  it("finds nobody in an empty list", () => {
    expect(neighbour([], null, 1)).toBeUndefined();
  });
});

describe("standing after a new look", () => {
  it("stays on a finding that is still there", () => {
    expect(stayNear([h6, h7], [h7], findingKey(h7))).toBe(findingKey(h7));
  });

  it("moves to the one that took a repaired finding's place", () => {
    expect(stayNear([h6, h7, h8], [h6, h8], findingKey(h7))).toBe(findingKey(h8));
  });

  it("moves to the last one when the last was repaired", () => {
    expect(stayNear([h6, h7], [h6], findingKey(h7))).toBe(findingKey(h6));
  });

  it("stands nowhere when nothing is left, or when nobody stood anywhere", () => {
    expect(stayNear([h6], [], findingKey(h6))).toBeNull();
    expect(stayNear([h6], [h7], null)).toBeNull();
  });
});
