import type { Edit } from "../../src/core/grid/edit";
import { cellAt, type GridSnapshot } from "../../src/core/grid/snapshot";
import { excelHost } from "../support/excel/excel-host";
import type { RoundTrip } from "../support/excel/simulated-excel";
import { snapshotOf } from "../support/grid";
import type { BenchRow } from "./bench";

const SIZES = [100, 1_000, 10_000];
const SHEET = "Phụ lục";
const TASK =
  "Rà soát, đánh giá và đề xuất sửa đổi, bổ sung các văn bản quy phạm pháp luật thuộc phạm vi quản lý của đơn vị, bảo đảm đúng tiến độ";

/** An annex of eight columns; a row weighs about as much as in the given annexes. */
const annexOf = (count: number): GridSnapshot =>
  snapshotOf(
    Array.from({ length: count }, (_, row) => [
      String(row + 1),
      "Hoàn thiện thể chế",
      TASK,
      "Tổ chức hội nghị, ban hành văn bản",
      "Báo cáo, kế hoạch",
      "Phòng Nội vụ",
      "Văn phòng HĐND và UBND; các phòng, ban liên quan",
      `quý ${(row % 4) + 1}/2026`,
    ]),
  );

/** Every deadline respelt, as "Sửa tự động" does. */
const respell = (snapshot: GridSnapshot): Edit[] =>
  [...snapshot.rows.keys()].map((row): Edit => {
    const at = { row, column: 7 };
    const before = cellAt(snapshot, at).value;
    return { kind: "setValue", at, before, after: String(before).replace("quý", "Quý") };
  });

/** Font and borders of every cell, as "Định dạng" does. */
const dress = (snapshot: GridSnapshot): Edit[] =>
  [...snapshot.rows].flatMap(([row, cells]) =>
    [...cells.keys()].map((column): Edit => ({
      kind: "setFormat",
      at: { row, column },
      before: { fontName: "Calibri", borderTop: "none", borderRight: "none", borderBottom: "none", borderLeft: "none" },
      after: {
        fontName: "Times New Roman",
        borderTop: "thin",
        borderRight: "thin",
        borderBottom: "thin",
        borderLeft: "thin",
      },
    })),
  );

/** Round trips and bytes of the Excel host against Microsoft's own client and the simulated workbook. */
export async function run(sizes = SIZES): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of sizes)
    for (const handsOutFile of [true, false]) {
      const { excel, host } = excelHost([annexOf(count)], { handsOutFile });
      const label = `${count} hàng, ${handsOutFile ? "có tệp của tài liệu" : "chỉ Excel"}`;
      const snapshot = await host.read(SHEET);
      rows.push(...figures(`${label}: đọc`, excel.roundTrips.splice(0)));
      await host.apply({ sheet: SHEET, title: "Sửa", edits: respell(snapshot) });
      rows.push(...figures(`${label}: sửa mọi thời hạn`, excel.roundTrips.splice(0)));
      await host.apply({ sheet: SHEET, title: "Định dạng", edits: dress(snapshot) });
      rows.push(...figures(`${label}: định dạng mọi ô`, excel.roundTrips.splice(0)));
    }
  return rows;
}

/** Round trips for what fits into one message; one more for every further megabyte. */
const MOST_TRIPS = 3;
const BYTES_A_MEGABYTE = 1_000_000;
const sizeOf = ({ requestBytes, responseBytes }: RoundTrip) => requestBytes + responseBytes;

function figures(name: string, trips: readonly RoundTrip[]): BenchRow[] {
  const total = trips.reduce((sum, trip) => sum + sizeOf(trip), 0);
  const largest = Math.max(...trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  const megabytes = total / BYTES_A_MEGABYTE;
  const mostTrips = MOST_TRIPS + Math.max(0, Math.ceil(megabytes - 1));
  return [
    { name, value: trips.length, unit: "lượt", note: `cho phép ${mostTrips}`, holds: trips.length <= mostTrips },
    { name: `${name}, tổng cộng`, value: Math.round(megabytes * 100) / 100, unit: "MB" },
    {
      name: `${name}, gói lớn nhất`,
      value: Math.round(largest / 1000),
      unit: "kB",
      note: "cho phép 1000",
      holds: largest <= BYTES_A_MEGABYTE,
    },
  ];
}
