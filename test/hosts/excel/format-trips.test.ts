import { layOut } from "../../../src/core/review";
import { excelHost } from "../../support/excel/excel-host";
import { longAnnex } from "../../support/long-annex";

const LIMIT = 1_000_000;
const SHEET = longAnnex(1).sheet;

/** Three round trips for what fits into one message, one more for every further megabyte. */
const allowed = (bytes: number): number => 3 + Math.max(0, Math.ceil(bytes / LIMIT - 1));

describe.each([true, false])("formatting through Excel (it hands the document's file out: %s)", (handsOutFile) => {
  it.each([100, 1_000, 10_000])(
    "%d rows stays within the limits of round trips, and tells how far it is",
    async (length) => {
      const { excel, host } = excelHost([longAnnex(length)], { handsOutFile });
      const plan = layOut(await host.read(SHEET));
      excel.roundTrips.splice(0);
      const shares: number[] = [];
      const { refused } = await host.apply(plan, { onProgress: (share) => shares.push(share) });
      const trips = excel.roundTrips.splice(0);
      expect(refused).toEqual([]);
      const total = trips.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
      expect(trips.length).toBeLessThanOrEqual(allowed(total));
      for (const { requestBytes, responseBytes } of trips)
        expect(Math.max(requestBytes, responseBytes)).toBeLessThanOrEqual(LIMIT);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
      expect(layOut(await host.read(SHEET)).edits).toEqual([]);
    },
  );

  it("that is broken off changes nothing more", async () => {
    const { host } = excelHost([longAnnex(100)], { handsOutFile });
    const before = await host.read(SHEET);
    const signal = AbortSignal.abort();
    await expect(host.apply(layOut(before), { signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(layOut(await host.read(SHEET))).toEqual(layOut(before));
  });
});
