import type { SimWorkbook } from "./workbook-model";

export interface CommonOptions {
  readonly workbook: SimWorkbook;
  readonly apiSet: () => number;
  /** The document as a file, as `getFileAsync` hands it out; undefined: the call fails, as for files with rights management. */
  readonly documentBytes: () => Promise<Uint8Array> | undefined;
  readonly onShowPane?: () => void;
  readonly hostName?: string;
}

const SLICE = 65_536;

/** The part of the Common API that the add-in uses; `Office.onReady` answers at once. */
export function officeCommon(options: CommonOptions) {
  const host = options.hostName ?? "Excel";
  let openFiles = 0;
  return {
    HostType: { Excel: "Excel", Word: "Word" },
    PlatformType: { PC: "PC" },
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (info: unknown) => void) => {
      const info = { host, platform: "PC" };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: () => undefined },
    addin: { showAsTaskpane: () => Promise.resolve(options.onShowPane?.()) },
    context: {
      diagnostics: { host, platform: "PC", version: "16.0" },
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name === "ExcelApi" ? Number(version.split(".")[1]) <= options.apiSet() : name === "SharedRuntime",
      },
      document: {
        url: `C:\\HoSo\\${options.workbook.name}`,
        getFileAsync: (_type: string, _options: object, answer: (result: unknown) => void) => {
          const failed = { status: "failed", error: { code: 5001, message: "Internal error" } };
          const bytes = options.documentBytes();
          // Two documents may be in memory at once (reference text of Document.getFileAsync).
          if (!bytes || openFiles >= 2) {
            answer(failed);
            return;
          }
          openFiles++;
          void bytes.then((content) => answer({ status: "succeeded", value: file(content, () => openFiles--) }));
        },
      },
    },
  };
}

function file(content: Uint8Array, onClose: () => void) {
  const count = Math.max(1, Math.ceil(content.length / SLICE));
  return {
    size: content.length,
    sliceCount: count,
    getSliceAsync: (index: number, answer: (result: unknown) => void) => {
      const data = [...content.subarray(index * SLICE, (index + 1) * SLICE)];
      answer({ status: "succeeded", value: { index, size: data.length, data } });
    },
    closeAsync: (answer?: (result: unknown) => void) => {
      onClose();
      answer?.({ status: "succeeded" });
    },
  };
}
