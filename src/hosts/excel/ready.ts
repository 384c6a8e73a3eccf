import { within } from "./patience";

export type OfficeState = "excel" | "not-excel" | "no-office" | "too-old";

/** The manifest's floor: Office 2021. */
const OLDEST_EXCEL_API = "1.13";

/** Whether the pane stands in an Excel that can carry the product; "no-office" when office.js does not come in time. */
export async function whenOfficeReady(timeoutMs: number): Promise<OfficeState> {
  if (typeof Office === "undefined") return "no-office";
  const ready: Promise<OfficeState> = Office.onReady().then((info) => stateOf(info));
  return within(timeoutMs, ready, () => "no-office");
}

function stateOf({ host }: { readonly host: Office.HostType | null }): OfficeState {
  if (host === null) return "no-office";
  if (host !== Office.HostType.Excel) return "not-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", OLDEST_EXCEL_API) ? "excel" : "too-old";
}

const SENTENCES = {
  "no-office":
    "Chưa tải được thư viện Office của Microsoft (appsforoffice.microsoft.com). Hãy kiểm tra kết nối mạng hoặc nhờ cán bộ công nghệ thông tin cho phép địa chỉ này, rồi mở lại ngăn.",
  "not-excel": "Phụ lục chỉ làm việc trong Excel. Hãy mở tệp bằng Excel rồi mở lại ngăn.",
  "too-old": "Bản Excel này quá cũ so với yêu cầu (Excel 2021 trở lên hoặc Microsoft 365).",
} as const;

/** What is missing, in plain words; the caller offers the page that runs without Excel beside it. */
export const explainOffice = (state: Exclude<OfficeState, "excel">): string => SENTENCES[state];
