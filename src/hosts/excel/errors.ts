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
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Excel's word for a failure that it does not explain. */
export const isGeneralFailure = (error: unknown): boolean => excelCode(error) === "GeneralException";

/** What the client saw done before the failure: the messages of `context.trace`, in order. */
export function tracesOf(error: unknown): readonly string[] {
  const traces = error instanceof Error && "traceMessages" in error ? error.traceMessages : undefined;
  return Array.isArray(traces) ? traces.map(String) : [];
}

/** @param general the code for a failure that Excel itself does not explain. */
export function asHostError(error: unknown, general: RefusalCode = "host-failed"): HostError {
  if (error instanceof HostError) return error;
  return new HostError(CODES[excelCode(error) ?? ""] ?? general, undefined, error);
}
