import type { BaseOptions } from "./base-options";
import type { Options } from "./options";
import type { Terminal } from "./terminal";

/** What all files of one command have in common. */
export interface FileContext {
  readonly base: BaseOptions;
  readonly options: Options;
  readonly terminal: Pick<Terminal, "readFile">;
}
