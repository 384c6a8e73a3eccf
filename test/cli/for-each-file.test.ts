import { setTimeout } from "node:timers/promises";
import { baseOptions } from "../../src/cli/base-options";
import type { FileThreads } from "../../src/cli/file-threads";
import { forEachFile } from "../../src/cli/for-each-file";
import type { Terminal } from "../../src/cli/terminal";

const terminal: Terminal = {
  out: () => undefined,
  tell: () => undefined,
  readStandardInput: () => Promise.resolve(new Uint8Array()),
  readFile: () => Promise.resolve(new Uint8Array()),
  writeFile: () => Promise.resolve(),
  listFiles: (path) => Promise.resolve([path]),
};

const paths = Array.from({ length: 40 }, (_, index) => `xa-${index}.xlsx`);

/** Threads that answer with the path, the later files sooner; `broken` is a file at which a thread breaks down. */
function fakeThreads(broken?: string) {
  const seen = { started: 0, stopped: 0, open: 0, mostOpen: 0 };
  const ask = async (path: string): Promise<unknown> => {
    seen.open += 1;
    seen.mostOpen = Math.max(seen.mostOpen, seen.open);
    await setTimeout(path.length % 3);
    seen.open -= 1;
    if (path === broken) throw new Error("hết bộ nhớ");
    return path;
  };
  const start: FileThreads["start"] = () => {
    seen.started += 1;
    return { ask, stop: () => void (seen.stopped += 1) };
  };
  return { seen, threads: { most: 2, start } };
}

async function run(threads: FileThreads, files: readonly string[]): Promise<unknown> {
  const context = { base: await baseOptions({}, terminal), options: {}, terminal: { ...terminal, threads } };
  return forEachFile("check", files, context);
}

describe("a job for every file", () => {
  it("gives the results in the files' order, one open file a thread", async () => {
    const { seen, threads } = fakeThreads();
    expect(await run(threads, paths)).toEqual(paths);
    expect(seen).toEqual({ started: 2, stopped: 2, open: 0, mostOpen: 2 });
  });

  it("starts no thread for few files", async () => {
    const { seen, threads } = fakeThreads();
    const results = (await run(threads, paths.slice(0, 20))) as { readonly status: number }[];
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 2));
    expect(seen.started).toBe(0);
  });

  it("stops every thread where one breaks down, and hides nothing", async () => {
    const { seen, threads } = fakeThreads("xa-7.xlsx");
    await expect(run(threads, paths)).rejects.toThrow("hết bộ nhớ");
    expect(seen.stopped).toBe(2);
  });
});
