import { isMainThread } from "node:worker_threads";
import { processTerminal } from "./process-terminal";
import { runCommand } from "./run";
import { serveFiles } from "./worker-threads";

// The process ends by itself, since standard output may still be draining into a pipe.
if (isMainThread) process.exitCode = await runCommand(process.argv.slice(2), processTerminal);
else serveFiles();
