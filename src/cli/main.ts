import { isMainThread } from "node:worker_threads";
import { processTerminal } from "./process-terminal";
import { runCommand } from "./run";
import { serveFiles } from "./worker-threads";

// exitCode, not exit(): standard output may still be draining into a pipe.
if (isMainThread) process.exitCode = await runCommand(process.argv.slice(2), processTerminal);
else serveFiles();
