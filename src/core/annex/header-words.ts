import { COLUMN_IDS, type ColumnId, type ResultColumnId } from "./annex";

export type ColumnRole = ColumnId | ResultColumnId | "extra";

/** A wording of a heading, without marks; the heavier one names the column where a heading holds several. */
export interface HeaderWord {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
  readonly weight: number;
}

const word = (role: ColumnRole, weight: number, pattern: RegExp): HeaderWord => ({ role, weight, pattern });

/**
 * How offices head the columns of an annex; matched against text without diacritics, since headings come from scans as
 * often as from keyboards. The wordings are those of provincial, district and commune plans of 2021 to 2026.
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  word("ordinal", 12, /^(?:s\.? ?t\.? ?t\.?|t\.? ?t\.?|so tt|so thu tu|thu tu)$/u),

  word("objective", 9, /muc tieu|chi tieu/u),

  word("task", 8, /nhiem vu/u),
  word("task", 7, /cong viec|viec can/u),
  word("task", 5, /noi dung|ten (?:de an|chuong trinh|viec|hoat dong)/u),

  word("activity", 8, /hoat dong/u),
  word(
    "activity",
    4,
    /giai phap|bien phap|cong viec|noi dung (?:thuc hien|cong viec|chi tiet)|(?:nhiem vu|viec) cu the/u,
  ),

  word("product", 12, /san pham.*ket qua|ket qua.*san pham/u),
  word("product", 8, /san pham|dau ra/u),
  word("product", 6, /ket qua/u),

  word("lead", 10, /chu tri/u),
  word("lead", 7, /chiu trach nhiem|phu trach|dau moi|tham muu/u),
  word(
    "lead",
    5,
    /(?:co quan|don vi|bo phan|nguoi|can bo|cong chuc|phong|phan cong|to chuc).*thuc hien|phan cong|trach nhiem/u,
  ),
  word("lead", 3, /^(?:co quan|don vi|bo phan)(?:, (?:co quan|don vi|bo phan|dia phuong))*$/u),

  word("cooperation", 9, /phoi hop/u),

  word("deadline", 9, /thoi gian|thoi han|thoi diem|han hoan thanh|lo trinh|ky han/u),
  word("deadline", 7, /tien do/u),
  word("deadline", 4, /^(?:ngay |han )?hoan thanh$|^han$/u),

  word("budget", 9, /(?<!nguon )kinh phi|du toan/u),
  word("budget", 8, /nguon (?:kinh phi|von|luc)|ngan sach/u),

  word(
    "result",
    11,
    /ket qua (?:thuc hien|dat duoc|trien khai|xu ly)|tinh hinh thuc hien|ket qua .*(?:den ngay|trong ky|thuc te)/u,
  ),
  word("rate", 12, /ty le|%|phan tram/u),
  word("status", 8, /tinh trang|trang thai|danh gia|xep loai|muc do hoan thanh/u),
  word("delayReason", 8, /ly do|nguyen nhan|vuong mac|kho khan/u),

  word("extra", 6, /ghi chu|can cu|van ban giao|so van ban|don vi tinh|lanh dao|linh vuc/u),
  word("extra", 10, /bat dau/u),
  /** Columns of a schedule: "Tuần 1", "Tuần 2" … "Đợt II". */
  word("extra", 6, /^(?:tuan|dot|ky|lan)(?: thu)? (?:\d{1,2}|[ivx]+)$/u),
];

/** Words that say nothing of which column it is, but do belong to headings. */
export const FILLER_WORDS =
  /co quan|don vi|bo phan|thuc hien|hoan thanh|trien khai|du kien|neu co|cu the|trong tam|chu yeu|chinh|phan cong|can dat|giao|to chuc|nguoi|phong|ban|nganh|cong tac|linh vuc|thuoc|nguon|ten|cac|cua|va|tham muu|nam|thang|ngay|quy|trieu|dong|dvt|\d+|\P{L}/gu;

/** The official columns by the number that heads them, "5- Chủ trì" (practice of plans since the guideline of 2012). */
export const [, ...NUMBERED_COLUMNS] = COLUMN_IDS;
