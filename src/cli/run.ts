import { RULES_VERSION } from "../core/rules/version";
import { HostError } from "../hosts/refusals";
import { agencies } from "./commands/agencies";
import { check } from "./commands/check";
import { compare } from "./commands/compare";
import { deadlines } from "./commands/deadlines";
import { fix } from "./commands/fix";
import { format } from "./commands/format";
import { newAnnex } from "./commands/new";
import { rollup } from "./commands/rollup";
import { readArguments, UsageError, type Options } from "./options";
import { printable } from "./printable";
import { refuseOwnInput } from "./refuse-own-input";
import type { ExitStatus, Terminal } from "./terminal";
import { VERSION } from "../version";
import { USAGE } from "./usage";

export type Command = (operands: readonly string[], options: Options, terminal: Terminal) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  fix,
  format,
  rollup,
  compare,
  new: newAnnex,
  deadlines,
  agencies,
};

/** Runs one command line. Wrong options and unreadable inputs end in status 2 with a sentence; a bug is thrown. */
export async function runCommand(words: readonly string[], world: Terminal): Promise<ExitStatus> {
  const terminal = withPrintableTexts(world);
  try {
    const { command, operands, options } = readArguments(words);
    const told = toldAtOnce(options);
    if (told !== undefined) {
      terminal.out(told);
      return 0;
    }
    if (command === undefined) throw new UsageError(USAGE);
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new UsageError(`Không có lệnh “${command}”.\n\n${USAGE}`);
    refuseOwnInput(options.output, operands);
    return await run(operands, options, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof HostError)) throw error;
    terminal.tell(error.message);
    return 2;
  }
}

/** What --version and --help print, whatever else is asked. */
function toldAtOnce({ version, help }: Options): string | undefined {
  if (version === true) return `phuluc ${VERSION}, bộ quy tắc ${RULES_VERSION}`;
  return help === true ? USAGE : undefined;
}

const withPrintableTexts = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (text) => terminal.out(printable(text)),
  tell: (text) => terminal.tell(printable(text)),
});
