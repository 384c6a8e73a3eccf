import type { MessageId } from "./messages";

/** Why a text is no deadline, found while reading it; `fix` only where one reading is left. */
export interface Fault {
  readonly messageId: MessageId;
  /** What the message names. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: string;
  readonly suggestions?: readonly string[];
}
