import type * as Excelize from "excelize-wasm";

import { HostError } from "../../refusals";
import { DEFAULT_LIMITS } from "../read/limits";

type Library = Awaited<ReturnType<typeof Excelize.init>>;

/** An open workbook of the library; every call of it that fails throws a `HostError`. */
export type ExcelizeFile = Excelize.NewFile;

let location: string | undefined;
let library: Promise<Library> | undefined;

/** Where excelize.wasm.gz lies: an address that a page can fetch, or a path. In Node it is found by itself. */
export function locateExcelize(place: string): void {
  location = place;
}

/** The library, loaded when first needed: four megabytes of WebAssembly that reading does without. */
export function loadExcelize(): Promise<Library> {
  library ??= start().catch((error: unknown) => {
    library = undefined;
    throw new HostError("host-failed", undefined, error);
  });
  return library;
}

async function start(): Promise<Library> {
  const { init } = await import("excelize-wasm");
  return init(location ?? findInNode());
}

/** Beside the program that runs, however it was called: a command may be a link to it. */
function findInNode(): string {
  const { createRequire } = process.getBuiltinModule("node:module");
  const { realpathSync } = process.getBuiltinModule("node:fs");
  const program = process.argv[1];
  const base = program === undefined ? `${process.cwd()}/` : realpathSync(program);
  return createRequire(base)
    .resolve("excelize-wasm")
    .replace(/main\.cjs$/u, "excelize.wasm.gz");
}

/** Opens a workbook for changing. @throws HostError `damaged` or `too-large` */
export async function openExcelize(bytes: Uint8Array): Promise<ExcelizeFile> {
  const { OpenReader } = await loadExcelize();
  const limit = DEFAULT_LIMITS.totalBytes;
  // Above the second limit the library would look for a temporary folder, which a browser has not.
  return guarded(() => throwing(OpenReader(bytes, { UnzipSizeLimit: limit, UnzipXMLSizeLimit: limit })), "damaged");
}

export async function newExcelize(): Promise<ExcelizeFile> {
  const { NewFile } = await loadExcelize();
  return guarded(() => throwing(NewFile()), "host-failed");
}

export function writeExcelize(file: ExcelizeFile): Uint8Array {
  const { buffer } = file.WriteToBuffer();
  return buffer as Uint8Array;
}

/** The library answers a failure with a value that is easily overlooked; this makes every one of them an exception. */
function throwing(file: ExcelizeFile): ExcelizeFile {
  refuse(file, "open", "damaged");
  return new Proxy(file, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) =>
        guarded(() => {
          const result: unknown = Reflect.apply(member, target, given);
          refuse(result, `${String(name)} ${given.slice(0, 2).join(" ")}`, "host-failed");
          return result;
        }, "host-failed");
    },
  });
}

/** How the library complains of parts that it cannot find or read. */
const BROKEN = /does not exist|unsupported|expected element|XML syntax|EOF|unexpected/iu;

function refuse(result: unknown, what: string, code: "damaged" | "host-failed"): void {
  const { error } = (result ?? {}) as { error?: string | null };
  if (error) throw new HostError(BROKEN.test(error) ? "damaged" : code, undefined, `${what}: ${error}`);
}

/** A crash of the library's runtime leaves it dead: the next workbook starts a new one. */
function guarded<T>(work: () => T, code: "damaged" | "host-failed"): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    library = undefined;
    throw new HostError(code, undefined, error);
  }
}
