import type { Steps } from "../../../src/core/steps";
import { inSlices } from "../../../src/taskpane/actions/slices";

/** Each step takes `stepMs` of the thread. */
function* slow(steps: number, stepMs: number): Steps<string> {
  for (let count = 0; count < steps; count += 1) {
    const end = performance.now() + stepMs;
    while (performance.now() < end);
    yield count / steps;
  }
  return "xong";
}

describe("long work in the pane", () => {
  it("lets others have their turn, and tells how far it is", async () => {
    const shares: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 1);
    await expect(inSlices(slow(20, 15), { onProgress: (share) => shares.push(share) })).resolves.toBe("xong");
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("is over at once where it is short", async () => {
    let told = false;
    await inSlices(slow(3, 1), { onProgress: () => (told = true) });
    expect(told).toBe(false);
  });

  it("stops when it is told to", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 60);
    await expect(inSlices(slow(200, 10), { signal: abort.signal })).rejects.toMatchObject({ code: "cancelled" });
  });
});
