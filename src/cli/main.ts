import { processTerminal } from "./process-terminal";
import { runCommand } from "./run";

// exitCode, not exit(): standard output may still be draining into a pipe.
process.exitCode = await runCommand(process.argv.slice(2), processTerminal);
