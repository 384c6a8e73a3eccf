import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { HostError } from "../hosts/refusals";
import { downloadCopy } from "./download";
import { bytesOf, openWorkbook } from "./open-workbook";
import { PageHost } from "./page-host";
import { loadSample, SAMPLES, type Sample } from "./samples";
import type { Screen } from "./spreadsheet/spreadsheet";
import { PAGE_TEXTS } from "./texts";

export interface PageNotice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

/** The workbook of the page, and what can be done with it. */
export interface PageWorkbook {
  readonly host: PageHost | null;
  readonly isOpening: boolean;
  readonly notice: PageNotice | null;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly save: () => void;
}

/** Opens with the first sample; whatever is opened later takes its place. */
export function usePageWorkbook(container: RefObject<HTMLElement | null>): PageWorkbook {
  const [host, setHost] = useState<PageHost | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const shown = useRef<PageHost | null>(null);
  const screen = useScreen(container, shown, setNotice);

  const open = useCallback(
    async (name: string, load: () => Promise<Uint8Array>) => {
      setOpening(true);
      setNotice(null);
      try {
        const [bytes, spreadsheet] = await Promise.all([load(), screen()]);
        shown.current = await PageHost.open(await openWorkbook(bytes, name), spreadsheet);
        setHost(shown.current);
      } catch (error) {
        setNotice({ intent: "error", text: error instanceof HostError ? error.message : PAGE_TEXTS.failed });
      } finally {
        setOpening(false);
      }
    },
    [screen],
  );
  const openFile = useCallback((file: File) => void open(file.name, () => bytesOf(file)), [open]);
  const openSample = useCallback((sample: Sample) => void open(sample.file, () => loadSample(sample)), [open]);

  useEffect(() => {
    if (SAMPLES[0]) openSample(SAMPLES[0]);
  }, [openSample]);

  const save = useCallback(() => void saveCopy(shown.current, setNotice), []);
  return useMemo(
    () => ({ host, isOpening, notice, openFile, openSample, save }),
    [host, isOpening, notice, openFile, openSample, save],
  );
}

/** The spreadsheet is a large chunk: it is fetched once, when the first workbook is opened. */
function useScreen(
  container: RefObject<HTMLElement | null>,
  shown: RefObject<PageHost | null>,
  setNotice: (notice: PageNotice) => void,
): () => Promise<Screen> {
  const screen = useRef<Promise<Screen> | null>(null);
  return useCallback(() => {
    screen.current ??= import("./spreadsheet/spreadsheet").then(
      ({ Spreadsheet }) =>
        new Spreadsheet(container.current ?? document.body, (sheet, cells) => {
          void shown.current?.typed(sheet, cells).then((isTaken) => {
            if (!isTaken) setNotice({ intent: "warning", text: PAGE_TEXTS.notTyped });
          });
        }),
    );
    return screen.current;
  }, [container, shown, setNotice]);
}

async function saveCopy(host: PageHost | null, setNotice: (notice: PageNotice) => void): Promise<void> {
  if (!host) return;
  const { bytes, unkept } = await host.save();
  downloadCopy(host.name, bytes);
  setNotice({ intent: unkept.length > 0 ? "warning" : "success", text: [PAGE_TEXTS.saved, ...unkept].join(" ") });
}
