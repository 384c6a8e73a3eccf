import { ROW_MARK, type BenchRow } from "./bench";

interface Bench {
  readonly run: () => BenchRow[] | Promise<BenchRow[]>;
}

/** One bench, named as the argument, in this process; its rows as JSON for main.ts. */
const [, , file = ""] = process.argv;
const { run } = (await import(new URL(file, import.meta.url).href)) as Bench;
const rows = await run();
// Workers and browsers of a bench may be alive still, so the process is ended once its rows are through the pipe.
process.stdout.write(`${ROW_MARK}${JSON.stringify(rows)}${ROW_MARK}`, () => process.exit());
