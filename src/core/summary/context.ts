import type { CalendarDate, Period } from "../calendar";
import type { Alignment } from "./align";
import type { SourceCard } from "./cards";
import type { DetailRanges } from "./sheets/detail-ranges";
import type { Entry } from "./entries";
import type { MoneyUnit } from "../money";
import type { RollUpOptions } from "./input";
import type { Section } from "./sections";
import type { Submission } from "./submission";
import type { CodedUnit } from "./units";

/** All that a summary sheet may show. */
export interface SummaryContext {
  /** "năm 2024", "giai đoạn 2021 - 2025"; empty when no annex names it. */
  readonly periodWords: string;
  readonly period: Period | undefined;
  /** "các xã, thị trấn thuộc huyện Thanh Lâm" */
  readonly unitsWords: string;
  /** "UBND", for the number of the report. */
  readonly officeSymbol: string;
  /** "của UBND huyện Thanh Lâm"; blanks where the receiver is unknown. */
  readonly ofOffice: string;
  readonly annexLabel: (sheet: string) => string;
  readonly moneyUnit: MoneyUnit;
  readonly units: readonly CodedUnit[];
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly alignment: Alignment;
  readonly agencyCode: (key: string) => string;
  readonly cards: readonly SourceCard[];
  readonly submissions: readonly Submission[];
  readonly due: CalendarDate | undefined;
  readonly today: CalendarDate | undefined;
  readonly report: RollUpOptions["report"];
  readonly details: DetailRanges;
}
