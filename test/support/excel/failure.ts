/** Excel's refusals, by the codes of Microsoft's page on error handling of the application-specific API. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "UnsupportedFeature";

export class ExcelFailure extends Error {
  readonly code: ExcelErrorCode;

  constructor(code: ExcelErrorCode, message: string) {
    super(message);
    this.name = "ExcelFailure";
    this.code = code;
  }
}

/** The test asks for something that nobody has taught the simulation: never answered, always shown with its name. */
export class UnknownMember extends Error {
  constructor(kind: string, member: string) {
    super(
      `The simulated Excel does not know ${kind}.${member}: teach it in test/support/excel, with the fact it rests on.`,
    );
    this.name = "UnknownMember";
  }
}
