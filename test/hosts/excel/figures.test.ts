import { run } from "../../bench/excel.bench";

// 10,000 rows are measured by `npm run bench`.
test("round trips and bytes for 100 and 1,000 rows hold: 3 and one a megabyte, none above 1 MB", async () => {
  const limited = (await run([100, 1_000])).filter(({ note }) => note !== undefined);
  expect(limited).toHaveLength(24);
  expect(limited.filter(({ value, note }) => value > Number(/\d+/u.exec(note ?? "")?.[0]))).toEqual([]);
});

test("a sheet below one chunk takes at most three round trips, whatever is done", async () => {
  const trips = (await run([100])).filter(({ unit }) => unit === "lượt");
  expect(trips.filter(({ value }) => value > 3)).toEqual([]);
});
