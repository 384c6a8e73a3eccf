import { within } from "./patience";

export type OfficeState = "excel" | "not-excel" | "no-office" | "too-old";

/** The manifest's floor: Office 2021. */
const OLDEST_EXCEL_API = "1.13";

/** How often one looks whether office.js has come: short beside the five seconds in which it wants to be answered. */
const LOOK_EVERY_MS = 50;

/** Resolves once Microsoft's library stands ready to be asked; false when it does not come in time. */
export async function officeLoaded(timeoutMs: number): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (typeof Office === "undefined" && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  return typeof Office !== "undefined";
}

/** Whether the pane stands in an Excel that can carry the product; "no-office" when office.js does not come in time. */
export async function whenOfficeReady(timeoutMs: number): Promise<OfficeState> {
  const end = Date.now() + timeoutMs;
  if (!(await officeLoaded(timeoutMs))) return "no-office";
  const ready: Promise<OfficeState> = Office.onReady().then((info) => stateOf(info));
  return within(end - Date.now(), ready, () => "no-office");
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
