import { HostError, type RefusalCode } from "../refusals";

/** Excel's error codes (Microsoft's page "Error handling with the application-specific JavaScript APIs"). */
const CODES: Readonly<Record<string, RefusalCode>> = {
  AccessDenied: "sheet-protected",
  ApiNotFound: "host-too-old",
  InvalidOperationInCellEditMode: "cell-editing",
  ItemNotFound: "sheet-not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** The code of one of Excel's errors; undefined for any other failure. */
export function excelCode(error: unknown): string | undefined {
  const { code } = asOfficeError(error);
  return typeof code === "string" ? code : undefined;
}

/** By its shape: office.js may live in a realm of its own, whose errors are not this realm's. */
const asOfficeError = (error: unknown): { readonly code?: unknown; readonly traceMessages?: unknown } =>
  typeof error === "object" && error !== null ? error : {};

/** Excel's word for a failure that it does not explain. */
export const isGeneralFailure = (error: unknown): boolean => excelCode(error) === "GeneralException";

/** What the client saw done before the failure: the messages of `context.trace`, in order. */
export function tracesOf(error: unknown): readonly string[] {
  const { traceMessages } = asOfficeError(error);
  return Array.isArray(traceMessages) ? traceMessages.map(String) : [];
}

/** @param general the code for a failure that Excel itself does not explain. */
export function asHostError(error: unknown, general: RefusalCode = "host-failed"): HostError {
  if (error instanceof HostError) return error;
  return new HostError(CODES[excelCode(error) ?? ""] ?? general, undefined, error);
}
